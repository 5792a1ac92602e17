"""Windows of any size, stride, dilation and padding, of convolutions and pools, on any image."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("onnxruntime", reason="runs ONNX files")

from tests.frontends.onnx.files import network, node, read
from tests.frontends.step_values import result_of_steps
from tnthw.errors import GraphError


def attributes(draw: st.DataObject, axes: int, *, pool: bool) -> dict[str, Any]:
    numbers = st.integers(1, 3)
    found: dict[str, Any] = {
        "kernel_shape": [draw.draw(st.integers(1, 4)) for _ in range(axes)],
        "strides": [draw.draw(numbers) for _ in range(axes)],
    }
    auto = draw.draw(st.sampled_from(["NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID"]))
    if auto == "NOTSET":
        found["pads"] = [draw.draw(st.integers(0, 3)) for _ in range(2 * axes)]
        if pool:
            found["ceil_mode"] = draw.draw(st.integers(0, 1))
    else:
        found["auto_pad"] = auto
    if not pool:
        found["dilations"] = [draw.draw(st.integers(1, 2)) for _ in range(axes)]
    return found


def compare(model: Any, shape: tuple[int, ...]) -> None:
    x = np.random.default_rng(0).normal(size=(2, *shape)).astype(np.float32)
    with tempfile.TemporaryDirectory() as folder:
        found = read(model, Path(folder), x)
        assert found.run is not None
        wanted = found.run(x).result
    np.testing.assert_allclose(result_of_steps(found, x), wanted, rtol=1e-5, atol=1e-5)


@given(st.data())
@settings(max_examples=80, deadline=None)
def test_convolutions(data: st.DataObject) -> None:
    axes, group = data.draw(st.integers(1, 2)), data.draw(st.sampled_from([1, 2]))
    found = attributes(data, axes, pool=False)
    if found.get("auto_pad", "").startswith("SAME"):  # onnxruntime has no dilation with it
        found["dilations"] = [1] * axes
    size = [data.draw(st.integers(4, 9)) for _ in range(axes)]
    weight = np.random.default_rng(1).integers(-1, 2, (4, 4 // group, *found["kernel_shape"]))
    model = network(
        [node("Conv", "x", "w", "y", group=group, **found)], {"w": weight.astype(np.float32)},
        shape=("N", 4, *size),
    )  # fmt: skip
    try:
        compare(model, (4, 1, size[0]) if axes == 1 else (4, *size))
    except GraphError as error:
        assert "has a window of" in str(error)


@given(st.data())
@settings(max_examples=120, deadline=None)
def test_pools(data: st.DataObject) -> None:
    op = data.draw(st.sampled_from(["MaxPool", "AveragePool"]))
    axes = data.draw(st.integers(1, 2))
    found = attributes(data, axes, pool=True)
    pads = found.get("pads", [0])
    assume(all(p < k for p, k in zip(pads, found["kernel_shape"] * 2, strict=False)))
    if found.get("auto_pad", "").startswith("SAME"):  # else onnxruntime finds negative padding
        assume(all(k >= s for k, s in zip(found["kernel_shape"], found["strides"], strict=True)))
    if op == "AveragePool":
        found["count_include_pad"] = 1
    size = [data.draw(st.integers(4, 9)) for _ in range(axes)]
    model = network([node(op, "x", "y", **found)], shape=("N", 3, *size))
    try:
        compare(model, (3, 1, size[0]) if axes == 1 else (3, *size))
    except GraphError as error:
        assert any(
            reason in str(error)
            for reason in ("has a window of", "hang over the edge", "allowed is padding smaller")
        ), str(error)
