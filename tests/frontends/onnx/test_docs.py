"""docs/from-onnx.md says what the code does."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("onnx", reason="reads ONNX files")

PAGE = (Path(__file__).parents[3] / "docs" / "from-onnx.md").read_text()


def test_every_operator_that_is_read_is_in_the_table() -> None:
    from tnthw.frontends.onnx.folding import FOLDS
    from tnthw.frontends.onnx.reader import HANDLERS

    table = PAGE.partition("| layers |")[2].partition("Opsets")[0]
    listed = set(re.findall(r"`([A-Z]\w+)`", table))
    read = set(HANDLERS.operators()) - {"DynamicQuantizeLinear", "Shape", "Size"}
    assert listed == read
    folded = re.search(r"shape arithmetic of exporters \((.*), \.\.\.\)", PAGE, re.S)
    assert folded is not None
    assert set(re.findall(r"`(\w+)`", folded[1])) <= {*FOLDS, "Shape", "Size"}


def test_the_limits_are_those_of_the_code() -> None:
    from tnthw.frontends.onnx.load import MAX_BYTES, OPSETS
    from tnthw.frontends.onnx.tensors import MAX_NUMBERS

    assert f"Opsets {OPSETS[0]} to {OPSETS[-1]}." in PAGE
    assert MAX_BYTES == 1 << 30 and "above 1 GiB" in PAGE
    assert MAX_NUMBERS == 1 << 26 and "more than 2^26 numbers" in PAGE


def test_the_program_gives_what_onnxruntime_gives(tmp_path: Path, monkeypatch: Any) -> None:
    onnxruntime = pytest.importorskip("onnxruntime", reason="runs ONNX files")
    from tnthw.ir.host import real_results
    from tnthw.ir.interpreter import predict

    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.S)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(code, names)
    graph, images = names["model"].graph, names["images"]
    options = onnxruntime.SessionOptions()  # its QLinearConv knows no 2-bit weights: no fusing
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession("small.onnx", options)
    (wanted,) = session.run(None, {"x": images.astype(np.float32) / 128})
    assert np.array_equal(real_results(graph, predict(graph, images)), wanted)
