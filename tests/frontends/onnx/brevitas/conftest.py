"""Networks of Brevitas, exported once for all tests of a run."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Any]:
    """Give a network of `networks.CASES` by its name: `dynamo` for torch's other exporter."""
    for package in ("onnx", "onnxoptimizer", "qonnx", "brevitas", "sklearn"):
        pytest.importorskip(package, reason="trains, exports and runs networks of Brevitas")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Brevitas, about packages that it does without
        from tests.frontends.onnx.brevitas.train import export
    folder = tmp_path_factory.mktemp("brevitas")

    @cache
    def make(name: str, *, dynamo: bool = False, qcdq: bool = False) -> Any:
        if dynamo:
            pytest.importorskip("onnxscript", reason="torch's exporter needs it")
        return export(name, folder, dynamo=dynamo, qcdq=qcdq)

    return make
