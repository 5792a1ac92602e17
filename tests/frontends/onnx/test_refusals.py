"""Nodes that are not lowered: each says where it is and what to do."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.files import network, node, read  # noqa: E402
from tnthw.errors import GraphError  # noqa: E402

IMAGE, ROW = ("N", 2, 6, 6), ("N", 8)


def ones(*shape: int) -> Any:
    return np.ones(shape, np.float32)


S, Z = {"s": np.float32(0.1)}, {"z": np.int8(0)}

REFUSED: dict[str, tuple[list[Any], dict[str, Any], Any, str]] = {
    "unknown": (
        [node("LayerNormalization", "x", "w", "y", axis=1)], {"w": ones(2, 6, 6)}, IMAGE,
        "layer y (LayerNormalization): is not lowered; docs/from-onnx.md lists",
    ),
    "integers without a scale": (
        [node("Cast", "x", "i", to=2), node("ConvInteger", "i", "w", "y")],
        {"w": np.ones((3, 2, 3, 3), np.int8)}, IMAGE, "converts values of the network to uint8",
    ),
    "conv of integers": (
        [node("QuantizeLinear", "x", "s", "q"), node("ConvInteger", "q", "w", "y")],
        {"s": np.float32(0.5), "w": np.ones((3, 2, 3, 3), np.int8)}, IMAGE,
        "layer y (ConvInteger): gives 32-bit integers whose scale the file states elsewhere",
    ),
    "matmul of two": (
        [node("MatMul", "x", "x", "y")], {}, IMAGE, "multiplies two values of the network",
    ),
    "mul of two": (
        [node("Relu", "x", "r"), node("Mul", "x", "r", "y")], {}, IMAGE,
        "layer y (Mul): multiplies two values of the network; allowed are constants, and x * f(x)",
    ),
    "div of two": ([node("Div", "x", "x", "y")], {}, IMAGE, "divides two values of the network"),
    "div by zero": ([node("Div", "x", "c", "y")], {"c": ones() * 0}, IMAGE, "divides by zero"),
    "constant by value": (
        [node("Div", "c", "x", "y")], {"c": ones()}, IMAGE, "divides a constant by a value",
    ),
    "not finite": (
        [node("Add", "x", "c", "y")], {"c": ones() * np.inf}, IMAGE, "holds numbers that are not",
    ),
    "grows": (
        [node("Add", "x", "c", "y")], {"c": ones(3, 2, 6, 6)}, IMAGE,
        "has a constant of shape [3, 2, 6, 6] for a value of shape [1, 2, 6, 6] for one image",
    ),
    "other shapes": (
        [node("GlobalAveragePool", "x", "p"), node("Add", "x", "p", "y")], {}, IMAGE,
        "takes a value of shape [1, 2, 6, 6] for one image and one of [1, 2, 1, 1]",
    ),
    "weight from the input": (
        [node("Conv", "x", "x", "y")], {}, (2, 2, 6, 6),
        "its weight depends on the network's input",
    ),
    "groups": (
        [node("Conv", "x", "w", "y", group=2)], {"w": ones(3, 1, 3, 3)}, IMAGE,
        "has a weight of shape [3, 1, 3, 3] in 2 groups",
    ),
    "strides": (
        [node("Conv", "x", "w", "y", strides=[0, 1])], {"w": ones(3, 2, 3, 3)}, IMAGE,
        "its attribute strides is [0, 1]; allowed are 2 integers from 1 on",
    ),
    "negative padding": (
        [node("Conv", "x", "w", "y", pads=[-1, 0, 0, 0])], {"w": ones(3, 2, 3, 3)}, IMAGE,
        "its attribute pads is [-1, 0, 0, 0]; allowed are 4 integers from 0 on",
    ),
    "large window": (
        [node("Conv", "x", "w", "y")], {"w": ones(3, 2, 9, 3)}, IMAGE,
        "has a window of 9 on 6 pixels",
    ),
    "auto_pad": (
        [node("Conv", "x", "w", "y", auto_pad="SOME")], {"w": ones(3, 2, 3, 3)}, IMAGE,
        "has auto_pad 'SOME'",
    ),
    "gemm of images": (
        [node("MatMul", "x", "w", "m"), node("Gemm", "m", "v", "y")],
        {"w": ones(6, 6), "v": ones(6, 2)}, ("N", 4, 6), "allowed are two axes each",
    ),
    "norm of channels": (
        [node("BatchNormalization", "x", "g", "g", "g", "g", "y")], {"g": ones(3)}, IMAGE,
        "its scale has shape [3] for a value of shape [1, 2, 6, 6]",
    ),
    "negative variance": (
        [node("BatchNormalization", "x", "g", "g", "g", "v", "y")],
        {"g": ones(2), "v": -ones(2)}, IMAGE, "its variance is negative",
    ),
    "training": (
        [node("BatchNormalization", "x", "g", "g", "g", "g", "y", training_mode=1)],
        {"g": ones(2)}, IMAGE, "is in training mode; export the network in evaluation mode",
    ),
    "pool with dilation": (
        [node("MaxPool", "x", "y", kernel_shape=[2, 2], dilations=[2, 2])], {}, IMAGE,
        "pools with dilations; allowed are 1",
    ),
    "average of the edge": (
        [node("AveragePool", "x", "y", kernel_shape=[3, 3], pads=[1, 1, 1, 1])], {}, IMAGE,
        "leaves padding out of its means",
    ),
    "average over the edge": (
        [node("AveragePool", "x", "y", kernel_shape=[3, 3], strides=[2, 2], ceil_mode=1)], {},
        IMAGE, "has windows that hang over the edge (ceil_mode)",
    ),
    "mean over channels": (
        [node("ReduceMean", "x", "a", "y")], {"a": np.array([1])}, IMAGE,
        "reduces",
    ),
    "pad with ones": (
        [node("Pad", "x", "p", "v", "y")], {"p": np.array([0, 0, 1, 1, 0, 0, 1, 1]), "v": ones()},
        IMAGE, "pads with mode 'constant' and value 1; allowed are zeros",
    ),
    "pad reflected": (
        [node("Pad", "x", "p", "y", mode="reflect")], {"p": np.array([0, 0, 1, 1, 0, 0, 1, 1])},
        IMAGE, "pads with mode 'reflect'",
    ),
    "crop by padding": (
        [node("Pad", "x", "p", "y")], {"p": np.array([0, 0, -1, 0, 0, 0, 0, 0])}, IMAGE,
        "allowed are two sides of each axis, not negative",
    ),
    "empty slice": (
        [node("Slice", "x", "a", "b", "y")], {"a": np.array([0, 3]), "b": np.array([1, 3])}, IMAGE,
        "takes an empty part",
    ),
    "gather by the input": (
        [node("Gather", "c", "x", "y")], {"c": ones(3)}, IMAGE, "its input is a constant",
    ),
    "gather outside": (
        [node("Gather", "x", "i", "y", axis=1)], {"i": np.array([2])}, IMAGE,
        "gathers outside axis 1",
    ),
    "reshape that does not fit": (
        [node("Reshape", "x", "s", "y")], {"s": np.array([1, 5, -1])}, IMAGE,
        "asks for the shape [1, 5, -1] of 72 numbers",
    ),
    "reshape by the input": (
        [node("Reshape", "x", "x", "y")], {}, IMAGE, "its shape depends on|breaks a rule",
    ),
    "many axes": (
        [node("Reshape", "x", "s", "a"), node("Transpose", "a", "b", perm=[0, 5, 4, 3, 2, 1]),
         node("Flatten", "b", "y")],
        {"s": np.array([0, 2, 2, 3, 2, 3])}, IMAGE, "moves 5 groups of axes",
    ),
    "concat with a constant": (
        [node("Concat", "x", "c", "y", axis=1)], {"c": ones(1, 2, 6, 6)}, IMAGE,
        "its input is a constant, not a value of the network",
    ),
    "softmax in the middle": (
        [node("Softmax", "x", "s", axis=1), node("Relu", "s", "y")], {}, ROW,
        "stands in the middle of the network; allowed is the end",
    ),
    "softmax of columns": (
        [node("Softmax", "x", "y", axis=3)], {}, IMAGE, "runs over axis 3",
    ),
    "clip upside down": (
        [node("Clip", "x", "a", "b", "y")], {"a": ones(), "b": -ones()}, IMAGE,
        "clips to 1 to -1; allowed are bounds that ascend",
    ),
    "bound of channels": (
        [node("Min", "x", "c", "y")], {"c": np.array([[[1]], [[2]]], np.float32)}, IMAGE,
        "has a bound for each channel",
    ),
    "cast": ([node("Cast", "x", "y", to=7)], {}, IMAGE, "converts values of the network to int64"),
    "dynamic": (
        [onnx.helper.make_node("DynamicQuantizeLinear", ["x"], ["y", "s", "z"], name="q")], {},
        IMAGE, "layer q (DynamicQuantizeLinear): computes its scale anew from every image",
    ),
    "blocks": (
        [node("QuantizeLinear", "x", "s", "q", axis=3, block_size=3),
         node("DequantizeLinear", "q", "s", "y", axis=3, block_size=3)],
        {"s": ones(1, 2, 6, 2)}, IMAGE, "has scales for blocks (block_size)",
    ),
    "zero scale": (
        [node("QuantizeLinear", "x", "s", "y")], {"s": ones() * 0}, IMAGE,
        "from 0 on; allowed are numbers above 0",
    ),
    "scales of columns": (
        [node("QuantizeLinear", "x", "s", "y", axis=3)], {"s": ones(6)}, IMAGE,
        "has 6 scales along axis 3 of [1, 2, 6, 6]; allowed is one for each channel, axis 1",
    ),
    "several zero points": (
        [node("QuantizeLinear", "x", "s", "z", "y")],
        {"s": ones(2), "z": np.array([0, 1], np.int8)}, IMAGE, "has zero points [0, 1]; allowed",
    ),
    "other scale": (
        [node("QuantizeLinear", "x", "s", "z", "q"), node("DequantizeLinear", "q", "t", "z", "y")],
        {**S, **Z, "t": np.float32(0.3)}, IMAGE, "has a scale of 0.3",
    ),
    "computes with integers": (
        [node("QuantizeLinear", "x", "s", "z", "q"), node("Cast", "q", "c", to=1),
         node("Relu", "c", "y")],
        {**S, **Z}, IMAGE, "computes with the integers of a quantiser of step 0.1",
    ),
    "round without bounds": (
        [node("Round", "x", "r"), node("Relu", "r", "y")], {}, IMAGE, "put a",
    ),
    "rounded output": ([node("Round", "x", "y")], {}, IMAGE, "rounded and nothing bounds it"),
    "dilated constant": (
        [node("ConstantOfShape", "s", "c"), node("Add", "x", "c", "y")],
        {"s": np.array([1 << 40])}, IMAGE, "layer c (ConstantOfShape): makes a constant of shape",
    ),
    "huge range": (
        [node("Range", "a", "b", "c", "r"), node("Add", "x", "r", "y")],
        {"a": np.array(0), "b": np.array(1 << 60), "c": np.array(1)}, IMAGE, "makes a constant of",
    ),
    "huge expand": (
        [node("Expand", "a", "s", "r"), node("Add", "x", "r", "y")],
        {"a": ones(1), "s": np.array([1 << 20, 1 << 20])}, IMAGE, "makes a constant of shape",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_a_node_is_refused_with_its_message(name: str, tmp_path: Path) -> None:
    nodes, tensors, shape, message = REFUSED[name]
    kind = onnx.TensorProto.FLOAT
    with pytest.raises(Exception) as caught:
        read(network(nodes, tensors, shape=shape, kind=kind), tmp_path, shape=tuple(shape[1:]))
    text = str(caught.value)
    plain = message if "|" in message else re.escape(message)
    assert re.search(plain, text), text
    assert isinstance(caught.value, GraphError) or "breaks a rule" in text
    assert "\n" not in text


def test_signals_say_how_they_are_given(tmp_path: Path) -> None:
    model = network([node("Relu", "x", "y")], shape=("N", 2, 9))
    with pytest.raises(GraphError, match="signals are given as .images, channels, 1, length."):
        read(model, tmp_path, shape=(2, 8))
