"""Whole quantised networks: read, they compute what onnxruntime does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("onnxruntime", reason="runs ONNX files")

from tests.frontends.onnx.files import read  # noqa: E402
from tests.frontends.onnx.quantised import NETWORKS  # noqa: E402
from tests.frontends.step_values import result_of_steps  # noqa: E402
from tnthw.frontends.steps import Layer  # noqa: E402


@pytest.mark.parametrize("name", NETWORKS)
def test_the_steps_compute_what_onnxruntime_does(name: str, tmp_path: Path) -> None:
    made = NETWORKS[name]
    rng = np.random.default_rng(0)
    images = rng.integers(made.low, made.high + 1, (50, *made.shape)).astype(
        np.float32
    ) * np.float32(made.step)
    found = read(made.make(), tmp_path, images)
    assert found.run is not None
    run = found.run(images)
    mine = result_of_steps(found, images)
    if made.exact:
        assert np.array_equal(mine, run.result)
    elif name != "ties":  # of which tests/frontends/onnx/test_lowered.py has more to say
        np.testing.assert_allclose(mine, run.result, rtol=1e-5, atol=1e-5)
    layers = [step for step in found.steps if isinstance(step, Layer)]
    assert all(layer.tensors for layer in layers)
