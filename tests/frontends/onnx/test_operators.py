"""Each operator by itself: its steps compute what onnxruntime computes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("onnxruntime", reason="runs ONNX files")

from tests.frontends.onnx.files import network, node, read  # noqa: E402
from tests.frontends.step_values import result_of_steps, values_of_steps  # noqa: E402

RNG = np.random.default_rng(0)


def f32(*shape: int) -> Any:
    return RNG.normal(size=shape).astype(np.float32)


def trits(*shape: int) -> Any:
    return RNG.integers(-1, 2, shape).astype(np.float32)


def check(
    model: Any, folder: Path, shape: tuple[int, ...] = (2, 6, 6), tolerance: float = 2e-6
) -> None:
    """Compare result and layers with onnxruntime's on normal numbers."""
    images = RNG.normal(size=(3, *shape)).astype(np.float32)
    found = read(model, folder, images)
    assert found.run is not None
    run = found.run(images)
    mine = result_of_steps(found, images)
    assert run.result.shape == mine.shape
    np.testing.assert_allclose(mine, run.result, rtol=tolerance, atol=tolerance * 10)
    values = values_of_steps(found, images)
    for name, layer in run.layers.items():
        np.testing.assert_allclose(values[name], layer, rtol=tolerance, atol=tolerance * 10)


IMAGE = ("N", 2, 6, 6)
SIGNAL = ("N", 2, 7)
ROW = ("N", 8)

ONE: dict[str, tuple[Any, dict[str, Any], Any]] = {
    "conv": (node("Conv", "x", "w", "b", "y"), {"w": trits(3, 2, 3, 3), "b": f32(3)}, IMAGE),
    "conv strides": (
        node("Conv", "x", "w", "y", strides=[2, 1], dilations=[1, 2], pads=[1, 0, 1, 0]),
        {"w": trits(3, 2, 3, 2)}, IMAGE,
    ),
    "conv asymmetric": (
        node("Conv", "x", "w", "y", pads=[1, 0, 2, 1]), {"w": trits(3, 2, 3, 3)}, IMAGE,
    ),
    "conv same upper": (
        node("Conv", "x", "w", "y", auto_pad="SAME_UPPER", strides=[2, 2]),
        {"w": trits(3, 2, 3, 3)}, IMAGE,
    ),
    "conv same lower": (
        node("Conv", "x", "w", "y", auto_pad="SAME_LOWER"), {"w": trits(3, 2, 2, 4)}, IMAGE,
    ),
    "conv valid": (
        node("Conv", "x", "w", "y", auto_pad="VALID"), {"w": trits(3, 2, 2, 4)}, IMAGE,
    ),
    "conv depthwise": (
        node("Conv", "x", "w", "y", group=2), {"w": f32(4, 1, 3, 3)}, IMAGE,
    ),
    "conv of a signal": (
        node("Conv", "x", "w", "y", pads=[2, 0], strides=[2]), {"w": f32(3, 2, 3)}, SIGNAL,
    ),
    "gemm": (
        node("Gemm", "x", "w", "c", "y", alpha=0.5, beta=2.0, transB=1),
        {"w": f32(3, 8), "c": f32(3)}, ROW,
    ),
    "gemm plain": (node("Gemm", "x", "w", "y"), {"w": trits(8, 3)}, ROW),
    "gemm one c": (
        node("Gemm", "x", "w", "c", "y", beta=0.5), {"w": trits(8, 3), "c": f32()}, ROW,
    ),
    "matmul": (node("MatMul", "x", "w", "y"), {"w": trits(8, 3)}, ROW),
    "matmul vector": (node("MatMul", "x", "w", "y"), {"w": trits(8)}, ROW),
    "matmul left": (node("MatMul", "w", "x", "y"), {"w": f32(3, 6)}, IMAGE),
    "matmul of an image": (node("MatMul", "x", "w", "y"), {"w": f32(6, 3)}, IMAGE),
    "matmul of a signal": (node("MatMul", "x", "w", "y"), {"w": f32(7, 3)}, SIGNAL),
    "matmul left of a signal": (node("MatMul", "w", "x", "y"), {"w": f32(3, 2)}, SIGNAL),
    "batch norm": (
        node("BatchNormalization", "x", "g", "b", "m", "v", "y", epsilon=1e-3),
        {"g": f32(2), "b": f32(2), "m": f32(2), "v": f32(2) ** 2}, IMAGE,
    ),
    "batch norm of a row": (
        node("BatchNormalization", "x", "g", "b", "m", "v", "y"),
        {"g": f32(8), "b": f32(8), "m": f32(8), "v": f32(8) ** 2}, ROW,
    ),
    "add one": (node("Add", "x", "c", "y"), {"c": f32()}, IMAGE),
    "add of channels": (node("Add", "x", "c", "y"), {"c": f32(2, 1, 1)}, IMAGE),
    "add of columns": (node("Add", "c", "x", "y"), {"c": f32(6)}, IMAGE),
    "add of rows": (node("Add", "c", "x", "y"), {"c": f32(1, 1, 6, 1)}, IMAGE),
    "add of pixels": (node("Add", "c", "x", "y"), {"c": f32(1, 2, 6, 6)}, IMAGE),
    "sub": (node("Sub", "x", "c", "y"), {"c": f32(1, 2, 1, 1)}, IMAGE),
    "sub from": (node("Sub", "c", "x", "y"), {"c": f32(1, 2, 1, 1)}, IMAGE),
    "mul": (node("Mul", "x", "c", "y"), {"c": f32(1, 2, 1, 1)}, IMAGE),
    "div": (node("Div", "x", "c", "y"), {"c": f32(1, 2, 1, 1)}, IMAGE),
    "neg": (node("Neg", "x", "y"), {}, IMAGE),
    "max pool": (node("MaxPool", "x", "y", kernel_shape=[2, 2], strides=[2, 2]), {}, IMAGE),
    "max pool, padded": (
        node("MaxPool", "x", "y", kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1]), {},
        IMAGE,
    ),
    "max pool, same": (
        node("MaxPool", "x", "y", kernel_shape=[3, 3], strides=[2, 2], auto_pad="SAME_UPPER"), {},
        IMAGE,
    ),
    "max pool, same lower": (
        node("MaxPool", "x", "y", kernel_shape=[3, 2], strides=[1, 1], auto_pad="SAME_LOWER"), {},
        IMAGE,
    ),
    "max pool, ceil": (
        node("MaxPool", "x", "y", kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1), {}, IMAGE,
    ),
    "max pool of a signal": (
        node("MaxPool", "x", "y", kernel_shape=[3], strides=[2], pads=[0, 1]), {}, SIGNAL,
    ),
    "average pool": (node("AveragePool", "x", "y", kernel_shape=[2, 3]), {}, IMAGE),
    "average pool, padded": (
        node("AveragePool", "x", "y", kernel_shape=[3, 3], pads=[1, 0, 1, 2], count_include_pad=1),
        {}, IMAGE,
    ),
    "average pool, ceil that fits": (
        node("AveragePool", "x", "y", kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1), {}, IMAGE,
    ),
    "global average": (node("GlobalAveragePool", "x", "y"), {}, IMAGE),
    "global average of a signal": (node("GlobalAveragePool", "x", "y"), {}, SIGNAL),
    "global maximum": (node("GlobalMaxPool", "x", "y"), {}, IMAGE),
    "mean": (node("ReduceMean", "x", "axes", "y", keepdims=0), {"axes": np.array([2, 3])}, IMAGE),
    "mean of rows": (node("ReduceMean", "x", "axes", "y"), {"axes": np.array([-2])}, IMAGE),
    "mean, channels last": (
        node("ReduceMean", "x", "axes", "y", keepdims=0), {"axes": np.array([1, 2])}, IMAGE,
    ),
    "sum": (node("ReduceSum", "x", "axes", "y"), {"axes": np.array([2, 3])}, IMAGE),
    "maximum": (node("ReduceMax", "x", "axes", "y", keepdims=0), {"axes": np.array([2])}, SIGNAL),
    "transpose": (node("Transpose", "x", "y", perm=[0, 2, 3, 1]), {}, IMAGE),
    "transpose of a signal": (node("Transpose", "x", "y", perm=[0, 2, 1]), {}, SIGNAL),
    "flatten": (node("Flatten", "x", "y"), {}, IMAGE),
    "slice": (
        node("Slice", "x", "s", "e", "a", "t", "y"),
        {"s": np.array([1, 0, -1]), "e": np.array([2, 5, -6]), "a": np.array([1, 2, 3]),
         "t": np.array([1, 2, -2])}, IMAGE,
    ),
    "gather": (node("Gather", "x", "i", "y", axis=1), {"i": np.array([1, 0, -1])}, IMAGE),
    "gather one": (node("Gather", "x", "i", "y", axis=2), {"i": np.array(3)}, IMAGE),
    "pad": (node("Pad", "x", "p", "y"), {"p": np.array([0, 0, 1, 0, 0, 1, 0, 2])}, IMAGE),
    "pad of a signal": (node("Pad", "x", "p", "y"), {"p": np.array([0, 1, 1, 0, 0, 0])}, SIGNAL),
    "pad of a row": (node("Pad", "x", "p", "y"), {"p": np.array([0, 1, 0, 2])}, ROW),
    "expand to itself": (
        node("Expand", "x", "s", "y"), {"s": np.array([1, 2, 1, 1])}, (1, 2, 6, 6),
    ),
    "relu": (node("Relu", "x", "y"), {}, IMAGE),
    "clip": (node("Clip", "x", "a", "b", "y"), {"a": f32() * 0, "b": f32() * 0 + 1}, IMAGE),
    "clip below": (node("Clip", "x", "a", "y"), {"a": f32() * 0}, IMAGE),
    "min": (node("Min", "x", "a", "y"), {"a": f32()}, IMAGE),
    "max": (node("Max", "a", "x", "y"), {"a": f32(1)}, IMAGE),
    "prelu": (node("PRelu", "x", "s", "y"), {"s": f32(2, 1, 1)}, IMAGE),
    "leaky relu": (node("LeakyRelu", "x", "y", alpha=0.2), {}, IMAGE),
    "elu": (node("Elu", "x", "y", alpha=0.7), {}, IMAGE),
    "hard sigmoid": (node("HardSigmoid", "x", "y", alpha=0.3, beta=0.4), {}, IMAGE),
    "sigmoid at the end": (node("Sigmoid", "x", "y"), {}, ROW),
    "softmax": (node("Softmax", "x", "y"), {}, ROW),
    "log softmax": (node("LogSoftmax", "x", "y", axis=1), {}, ROW),
    "sign": (node("Sign", "x", "y"), {}, ROW),
    **{
        op.lower(): (node(op, "x", "y"), {}, IMAGE)
        for op in ("HardSwish", "Softplus", "Mish", "Tanh", "Abs", "Exp", "Gelu", "Erf")
    },
    "gelu by tanh": (node("Gelu", "x", "y", approximate="tanh"), {}, IMAGE),
}  # fmt: skip


@pytest.mark.parametrize("name", ONE)
def test_an_operator_computes_what_onnxruntime_does(name: str, tmp_path: Path) -> None:
    one, tensors, shape = ONE[name]
    given = (2, 1, 7) if shape is SIGNAL else tuple(shape[1:])
    if name == "transpose of a signal":
        given = (7, 1, 2)  # a file that begins so takes channels last
    check(network([one], tensors, shape=shape), tmp_path, given)


def test_argmax_at_the_end(tmp_path: Path) -> None:
    model = network([node("ArgMax", "x", "y", axis=1, keepdims=0)], shape=ROW)
    model.graph.output[0].type.tensor_type.elem_type = onnx.TensorProto.INT64
    check(model, tmp_path, (8,))


MANY: dict[str, tuple[list[Any], dict[str, Any]]] = {
    "silu": ([node("Sigmoid", "x", "s"), node("Mul", "x", "s", "y")], {}),
    "hardswish": (
        [node("HardSigmoid", "x", "s", alpha=1 / 6, beta=0.5), node("Mul", "s", "x", "y")], {},
    ),
    "mish": (
        [node("Softplus", "x", "p"), node("Tanh", "p", "t"), node("Mul", "x", "t", "y")], {},
    ),
    "gelu": (
        [node("Div", "x", "r", "d"), node("Erf", "d", "e"), node("Add", "e", "one", "p"),
         node("Mul", "x", "p", "m"), node("Mul", "m", "half", "y")],
        {"r": np.float32(2**0.5), "one": np.float32(1), "half": np.float32(0.5)},
    ),
    "square": ([node("Mul", "x", "x", "y")], {}),
    "residual": ([node("Relu", "x", "r"), node("Sub", "r", "x", "y")], {}),
    "concat": (
        [node("Relu", "x", "r"), node("Concat", "r", "x", "r", "y", axis=1)], {},
    ),
    "concat, channels last": (
        [node("Relu", "x", "r"), node("Concat", "r", "x", "y", axis=3)], {},
    ),
    "shuffle": (
        [node("Reshape", "x", "s", "a"), node("Transpose", "a", "b", perm=[0, 2, 1, 3]),
         node("Reshape", "b", "t", "y")],
        {"s": np.array([0, 2, 3, 12]), "t": np.array([-1, 6, 2, 6])},
    ),
    "channels last": (
        [node("Transpose", "x", "a", perm=[0, 2, 3, 1]), node("Mul", "a", "c", "b"),
         node("MatMul", "b", "w", "d"), node("Relu", "d", "e"),
         node("Transpose", "e", "y", perm=[0, 3, 1, 2])],
        {"c": f32(2), "w": f32(2, 3)},
    ),
    "split": (
        [onnx.helper.make_node("Split", ["x", "s"], ["a", "b"], axis=2),
         node("Concat", "b", "a", "y", axis=2)],
        {"s": np.array([2, 4])},
    ),
    "quantise": (
        [node("QuantizeLinear", "x", "s", "z", "q"), node("DequantizeLinear", "q", "s", "z", "y")],
        {"s": np.float32(0.125), "z": np.int8(-7)},
    ),
    "quantise channels": (
        [node("QuantizeLinear", "x", "s", "z", "q", axis=1),
         node("MaxPool", "q", "p", kernel_shape=[2, 2]),
         node("DequantizeLinear", "p", "s", "z", "y", axis=1)],
        {"s": np.array([0.125, 0.03], np.float32), "z": np.array([3, 3], np.uint8)},
    ),
    "quantised to the end": (
        [node("QuantizeLinear", "x", "s", "z", "y")], {"s": np.float32(0.125), "z": np.int8(-7)},
    ),
    "qcdq": (
        [node("QuantizeLinear", "x", "s", "z", "q"), node("Clip", "q", "lo", "hi", "c"),
         node("DequantizeLinear", "c", "s", "z", "y")],
        {"s": np.float32(0.3), "z": np.int8(0), "lo": np.int8(-2), "hi": np.int8(1)},
    ),
    "rounded between clips": (
        [node("Div", "x", "s", "d"), node("Clip", "d", "lo", "hi", "c"), node("Round", "c", "r"),
         node("Mul", "r", "s", "y")],
        {"s": np.float32(0.3), "lo": np.float32(-3), "hi": np.float32(4)},
    ),
    "rounded, then clipped": (
        [node("Div", "x", "s", "d"), node("Floor", "d", "r"), node("Clip", "r", "lo", "hi", "c"),
         node("Mul", "c", "s", "y")],
        {"s": np.float32(0.25), "lo": np.float32(-3), "hi": np.float32(4)},
    ),
    "quantised twice": (
        [node("QuantizeLinear", "x", "s", "z", "q"), node("DequantizeLinear", "q", "s", "z", "d"),
         node("Mul", "d", "c", "m"), node("Round", "m", "r"), node("Clip", "r", "lo", "hi", "y")],
        {"s": np.float32(0.25), "z": np.int8(0), "c": np.float32(2), "lo": np.float32(-3),
         "hi": np.float32(4)},
    ),
    "sign as a gate": ([node("Sign", "x", "s"), node("Relu", "s", "y")], {}),
}  # fmt: skip


@pytest.mark.parametrize("name", MANY)
def test_several_operators_compute_what_onnxruntime_does(name: str, tmp_path: Path) -> None:
    nodes, tensors = MANY[name]
    model = network(nodes, tensors)
    if name == "quantised to the end":
        model.graph.output[0].type.tensor_type.elem_type = onnx.TensorProto.INT8
    check(model, tmp_path)
