"""Patterns of several nodes, with something between them that moves the numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.files import network, node, read, tensor  # noqa: E402
from tests.frontends.step_values import result_of_steps  # noqa: E402
from tnthw.errors import GraphError  # noqa: E402

X = (np.random.default_rng(0).normal(size=(4, 2, 6, 6)) * 3).astype(np.float32)
STEP = {"s": np.float32(0.25), "lo": np.float32(-8), "hi": np.float32(7)}


def result(model: Any, folder: Path, x: Any = X) -> Any:
    return result_of_steps(read(model, folder, x, shape=x.shape[1:]), x)


def turned(x: Any) -> Any:
    return x.transpose(0, 1, 3, 2)


def turn(source: str, result: str) -> Any:
    return node("Transpose", source, result, perm=[0, 1, 3, 2])


def test_rounding_behind_a_transpose_of_a_quotient(tmp_path: Path) -> None:
    nodes = [
        node("Div", "x", "s", "a"), turn("a", "b"), node("Round", "b", "r"),
        node("Clip", "r", "lo", "hi", "c"), node("Mul", "c", "s", "y"),
    ]  # fmt: skip
    wanted = np.clip(np.rint(turned(X) * 4.0), -8, 7) / 4
    assert np.array_equal(result(network(nodes, STEP), tmp_path), wanted)


def test_rounding_behind_a_transpose_of_a_clip(tmp_path: Path) -> None:
    nodes = [node("Clip", "x", "lo", "hi", "a"), turn("a", "b"), node("Round", "b", "y")]
    wanted = np.rint(np.clip(turned(X).astype(np.float64), -8, 7))
    assert np.array_equal(result(network(nodes, STEP), tmp_path), wanted)


@pytest.mark.parametrize(
    "nodes",
    [
        [turn("x", "b"), node("Mul", "x", "b", "p"), node("Relu", "p", "y")],
        [node("Sigmoid", "x", "a"), turn("a", "b"), node("Mul", "x", "b", "p"),
         node("Relu", "p", "y")],
        [node("Mul", "x", "s", "a"), turn("a", "c"), node("Sigmoid", "x", "b"),
         node("Mul", "c", "b", "p"), node("Relu", "p", "y")],
    ],
)  # fmt: skip
def test_products_with_a_transposed_value_are_no_square_and_no_silu(
    nodes: Any, tmp_path: Path
) -> None:
    with pytest.raises(GraphError, match="multiplies two values of the network"):
        result(network(nodes, STEP), tmp_path)


def test_a_clip_behind_a_wider_quantiser_keeps_the_bounds_of_the_first(tmp_path: Path) -> None:
    """INT4, then INT8 of the same step, then a clip of its integers to -100 and 3."""
    nodes = [
        node("QuantizeLinear", "x", "s", "z4", "q"), node("DequantizeLinear", "q", "s", "z4", "d"),
        node("QuantizeLinear", "d", "s", "z8", "e"), node("Clip", "e", "lo", "hi", "c"),
        node("DequantizeLinear", "c", "s", "z8", "y"),
    ]  # fmt: skip
    tensors = {"s": np.float32(0.25), "z8": np.int8(9), "lo": np.int8(-100), "hi": np.int8(12)}
    zero = tensor("z4", np.zeros((), int), onnx.TensorProto.INT4)
    wanted = np.clip(np.rint(X * 4.0), -8, 3) / 4
    assert np.array_equal(result(network(nodes, tensors, extra=[zero]), tmp_path), wanted)


def test_scales_of_another_axis_than_the_quantisers_are_refused(tmp_path: Path) -> None:
    nodes = [
        node("QuantizeLinear", "x", "s", "z", "q", axis=1),
        node("DequantizeLinear", "q", "s", "z", "y", axis=2),
    ]
    tensors = {"s": np.array([0.1, 0.2, 0.3], np.float32), "z": np.zeros(3, np.int8)}
    x = np.ones((1, 3, 3, 3), np.float32)
    with pytest.raises(GraphError, match="has 3 scales along axis 2"):
        result(network(nodes, tensors, shape=("N", 3, 3, 3)), tmp_path, x)


@pytest.mark.parametrize("perm", [[0, 2, 3, 1], [0, 3, 2, 1], [0, 1, 3, 2]])
def test_a_sum_of_transposed_values(perm: Any, tmp_path: Path) -> None:
    """Values with channels last that meet, as in residual networks converted from Keras."""
    nodes = [
        node("Transpose", "x", "a", perm=perm), node("Relu", "a", "b"), node("Sub", "b", "a", "y"),
    ]  # fmt: skip
    x = X.astype(np.float64).transpose(perm)
    found = result(network(nodes, {}), tmp_path)
    assert np.array_equal(found.reshape(x.shape), np.maximum(x, 0) - x)


def test_a_sum_with_a_transposed_value(tmp_path: Path) -> None:
    nodes = [turn("x", "a"), node("Sub", "a", "x", "y")]
    x = X.astype(np.float64)
    assert np.array_equal(result(network(nodes, {}), tmp_path), turned(x) - x)
