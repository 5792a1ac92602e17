"""Constants that nodes make of constants: what onnxruntime makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("onnxruntime", reason="runs ONNX files")

from tests.frontends.onnx.files import network, node, read  # noqa: E402
from tests.frontends.step_values import result_of_steps  # noqa: E402
from tnthw.errors import GraphError  # noqa: E402

A = np.array([[1.5, -2.25, 3.0], [0.5, 4.0, -1.0]], np.float32)
B = np.array([[2.0], [-0.5]], np.float32)
WHOLE, FEW = np.array([7, -7, 9]), np.array([2, 2, -4])
ONE = {"a": A, "b": B, "i": WHOLE, "j": FEW}
FLOAT = 1

CASES: dict[str, list[Any]] = {
    **{op: [node(op, "a", "b", "r")] for op in ("Add", "Sub", "Mul", "Div", "Min", "Max")},
    "Pow": [node("Abs", "a", "p"), node("Pow", "p", "b", "r")],
    **{f"{op} of integers": [node(op, "i", "j", "k"), node("Cast", "k", "r", to=FLOAT)]
       for op in ("Add", "Sub", "Mul", "Div")},
    **{op: [node(op, "a", "r")]
       for op in ("Neg", "Abs", "Sign", "Floor", "Ceil", "Round", "Exp", "Reciprocal")},
    "Sqrt": [node("Abs", "a", "p"), node("Sqrt", "p", "r")],
    "Log": [node("Abs", "a", "p"), node("Log", "p", "r")],
    **{f"{op} and Where": [node(op, "a", "b", "c"), node("Where", "c", "a", "b", "r")]
       for op in ("Greater", "Less", "Equal", "GreaterOrEqual", "LessOrEqual")},
    "logic": [node("Greater", "a", "b", "c"), node("Not", "c", "d"), node("Less", "b", "a", "e"),
              node("And", "d", "e", "f"), node("Or", "f", "c", "k"),
              node("Cast", "k", "r", to=FLOAT)],
    "shapes": [node("Shape", "a", "s"), node("Size", "a", "z"), node("ReduceProd", "s", "p"),
               node("Sub", "z", "p", "d"), node("Cast", "d", "r", to=FLOAT)],
    "part of a shape": [node("Shape", "a", "s", start=1), node("ConstantOfShape", "s", "r")],
    "ranges": [node("ReduceMax", "i", "m", keepdims=0), node("ReduceMin", "i", "k", keepdims=0),
               node("ReduceSum", "j", "t", keepdims=0), node("Neg", "t", "u"),
               node("Sub", "u", "t", "d"), node("Add", "d", "one", "e"),
               node("Range", "k", "m", "e", "f"), node("Cast", "f", "r", to=FLOAT)],
    "moved": [node("Transpose", "a", "t"), node("Flatten", "t", "f"), node("Tile", "b", "j2", "u"),
              node("Concat", "f", "u", "c", axis=0), node("Slice", "c", "st", "en", "r0"),
              node("Unsqueeze", "r0", "ax", "r1"), node("Squeeze", "r1", "r2"),
              node("ReduceSum", "r2", "ax", "r")],
    "averages": [node("ReduceMean", "a", "ax", "m", keepdims=1), node("Greater", "a", "m", "c"),
                 node("Cast", "c", "d", to=FLOAT), node("Mul", "m", "d", "r")],
    "gathered": [node("Gather", "a", "g", "h", axis=1), node("Expand", "h", "sh", "r")],
    "clipped": [node("Clip", "a", "lo", "hi", "r")],
    "quantised": [node("QuantizeLinear", "a", "sc", "zp", "q"),
                  node("DequantizeLinear", "q", "sc", "zp", "r")],
}  # fmt: skip

MORE = {
    "j2": np.array([1, 2]), "st": np.array([0]), "en": np.array([1 << 40]), "ax": np.array([0]),
    "g": np.array([2, -3]), "sh": np.array([2, 2]), "lo": np.float32(-1), "hi": np.float32(2),
    "sc": np.float32(0.7), "zp": np.int8(-3), "one": np.array(1),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_constant_is_what_onnxruntime_makes_of_it(name: str, tmp_path: Path) -> None:
    used = {name for one in CASES[name] for name in one.input}
    tensors = {name: array for name, array in {**ONE, **MORE}.items() if name in used}
    tail = [node("Reshape", "r", "row", "v"), node("ReduceSum", "v", "zero", "n", keepdims=0),
            node("Add", "x", "n", "w"), node("Mul", "w", "n", "y")]  # fmt: skip
    nodes = [*CASES[name], *tail]
    tensors |= {"row": np.array([-1]), "zero": np.array([0])}
    x = np.random.default_rng(0).normal(size=(2, 5)).astype(np.float32)
    found = read(network(nodes, tensors, shape=("N", 5), opset=18), tmp_path, x)
    assert found.run is not None
    np.testing.assert_allclose(result_of_steps(found, x), found.run(x).result, rtol=2e-6, atol=1e-6)
    assert len(found.steps) == 2


@pytest.mark.parametrize(
    ("nodes", "message"),
    [
        ([node("Gather", "a", "big", "r")], "gathers outside axis 0, which has 2"),
        ([node("Reshape", "a", "big", "r")], "asks for the shape"),
        (
            [node("Add", "a", "j", "r0"), node("Add", "a", "wide", "r")],
            "shapes do not fit|breaks a",
        ),
        ([node("Cast", "a", "r", to=16)], "casts to bfloat16; export the network in float32"),
        ([node("Tile", "a", "huge", "r")], "makes a constant of shape"),
        ([node("Squeeze", "a", "ax", "r")], "squeezes axes .0. of .2, 3., which are not all 1"),
        ([node("Transpose", "a", "r", perm=[0, 0])], "has the permutation|breaks a rule"),
    ],
)
def test_a_constant_that_cannot_be_made(nodes: list[Any], message: str, tmp_path: Path) -> None:
    tensors = {
        "a": A, "j": np.float32([1, 2, 3]), "big": np.array([5]), "ax": np.array([0]),
        "huge": np.array([1 << 20, 1 << 20]), "wide": np.ones((3, 7), np.float32),
    }  # fmt: skip
    model = network([*nodes, node("Add", "x", "r", "y")], tensors, shape=("N", 3))
    with pytest.raises(Exception, match=message) as caught:
        read(model, tmp_path, shape=(3,))
    assert isinstance(caught.value, GraphError) or "breaks a rule" in str(caught.value)


@pytest.mark.parametrize(
    ("op", "inputs", "attributes", "factor"),
    [
        ("Mod", (np.float32(-5), np.float32(3)), {"fmod": 1}, -2.0),
        ("Mod", (np.int64(-5), np.int64(3)), {}, 1.0),
        ("ReduceSum", (np.array([1, 2, 3, 4, 5, 6], np.float32),), {"noop_with_empty_axes": 1},
         np.arange(1.0, 7.0)),
    ],
)  # fmt: skip
def test_attributes_that_change_what_is_folded(op, inputs, attributes, factor, tmp_path):
    names = [f"c{index}" for index in range(len(inputs))]
    nodes = [
        node(op, *names, "m", **attributes),
        node("Cast", "m", "f", to=1),
        node("Mul", "x", "f", "y"),
    ]
    x = np.ones((1, 2, 6, 6), np.float32)
    found = read(network(nodes, dict(zip(names, inputs, strict=True))), tmp_path, x)
    assert np.array_equal(result_of_steps(found, x), np.ones((1, 2, 6, 6)) * factor)
