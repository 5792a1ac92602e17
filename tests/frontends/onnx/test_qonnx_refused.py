"""QONNX nodes that are malformed, or that no integers can stand for: one message each."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("onnx", reason="reads ONNX files")

from tests.frontends.onnx.qonnx_nodes import one_node, steps_of
from tnthw.errors import GraphError

QUANT = {"s": 0.5, "z": 0.0, "b": 4.0}
FLAGS = {"signed": 1, "narrow": 0, "rounding_mode": "ROUND"}
TRUNC = {"s": 0.5, "z": 0.0, "i": 8.0, "t": 2.0, "o": 4.0}
LEVELS = {"t": [[0.0, 1.0, 2.0]]}

CASES = {
    "no signed": (
        ("Quant", QUANT, {"narrow": 0}),
        "has no attribute signed; QONNX wants 0 or 1 there",
    ),
    "narrow of two": (
        ("Quant", QUANT, FLAGS | {"narrow": 2}),
        "its attribute narrow is 2; allowed is 0 or 1",
    ),
    "signed as text": (
        ("Quant", QUANT, FLAGS | {"signed": "yes"}),
        "its attribute signed is a str; allowed is a int",
    ),
    "unknown rounding": (
        ("Quant", QUANT, FLAGS | {"rounding_mode": "STOCHASTIC_ROUND"}),
        "its rounding_mode is 'STOCHASTIC_ROUND'; known are ROUND, HALF_EVEN, CEIL, FLOOR, UP, "
        "DOWN, ROUND_TO_ZERO, HALF_UP, HALF_DOWN, so export it with one of them",
    ),
    "no bits": (
        ("Quant", QUANT | {"b": 0.0}, FLAGS),
        "its bit width is 0; allowed is 1 to 32",
    ),
    "too many bits": (
        ("IntQuant", QUANT | {"b": 33.0}, FLAGS),
        "its bit width is 33; allowed is 1 to 32",
    ),
    "bits for each channel": (
        ("Quant", QUANT | {"b": [4.0, 2.0, 4.0]}, FLAGS),
        "its bit width has shape (3,) with several values, none or one that is not finite; "
        "allowed is one number",
    ),
    "one value": (
        ("Quant", QUANT | {"b": 1.0}, {"signed": 0, "narrow": 1}),
        "has 1 bits, signed=0 and narrow=1, which is the one value 0; give it more bits",
    ),
    "a scale of zero": (
        ("Quant", QUANT | {"s": 0.0}, FLAGS),
        "its scale holds 0; allowed are finite numbers above 0",
    ),
    "a scale that is no number": (
        ("Quant", QUANT | {"s": [[1.0, np.nan, 1.0]]}, FLAGS),
        "its scale holds nan; allowed are finite numbers above 0",
    ),
    "a scale below zero": (
        ("BipolarQuant", {"s": -1.0}, {}),
        "its scale holds -1; allowed are finite numbers above 0",
    ),
    "scales of other channels": (
        ("Quant", QUANT | {"s": [[1.0, 2.0, 1.0, 2.0]]}, FLAGS),
        "has a scale of shape [1, 4] for a value of shape [1, 3] for one image; allowed is what "
        "broadcasts to that value",
    ),
    "half a zero point": (
        ("Quant", QUANT | {"z": 0.5}, FLAGS),
        "its zero point is 0.5; allowed is an integer",
    ),
    "signs about a zero point": (
        ("Quant", QUANT | {"z": 3.0}, FLAGS | {"rounding_mode": "HALF_UP"}),
        "rounds HALF_UP about a zero point of 3 on a signed grid; allowed are ROUND, CEIL and "
        "FLOOR there, or a zero point of 0",
    ),
    "no bit width": (
        ("Quant", {"s": 0.5, "z": 0.0}, FLAGS),
        "its bit width is missing; export the network again",
    ),
    "minifloats": (
        (
            "FloatQuant",
            {"s": 1.0, "e": 4.0, "m": 3.0, "bias": 7.0, "max": 448.0},
            {"has_inf": 0, "has_nan": 0, "has_subnormal": 1, "saturation": 1},
        ),
        "rounds to small floating-point numbers, whose steps grow with the number, so no grid of "
        "integers holds them; train with an integer quantiser, as Brevitas's "
        "Int8WeightPerTensorFloat and Int8ActPerTensorFloat are",
    ),
    "trunc of another version": (
        ("Trunc", {k: TRUNC[k] for k in "szio"}, {"rounding_mode": "FLOOR"}),
        "has 5 inputs, and version 2 of its domain, which the file asks for, has 6; export it "
        "again, or mend opset_import",
    ),
    "trunc with a zero point": (
        ("Trunc", TRUNC | {"z": 2.0}, {"rounding_mode": "FLOOR"}),
        "its zero point is 2; allowed is 0, as Brevitas exports nothing else",
    ),
    "trunc by too much": (
        ("Trunc", TRUNC | {"t": 1e30}, {"rounding_mode": "FLOOR"}),
        "its scale is 0.5 and its output scale 1e+30; allowed is a ratio of at most 2**32",
    ),
    "trunc with many steps": (
        ("Trunc", TRUNC | {"t": 0.625, "o": 17.0}, {"rounding_mode": "FLOOR"}),
        "gives 131,072 different values; allowed are 65,536 between layers, so give it fewer bits",
    ),
    "wide values": (
        ("Quant", QUANT | {"b": 24.0}, FLAGS),
        "gives 16,777,216 different values; allowed are 65,536 between layers, so give it fewer "
        "bits",
    ),
    "thresholds of four channels": (
        ("MultiThreshold", {"t": np.zeros((4, 3))}, {"out_dtype": "UINT2"}),
        "has thresholds for 4 channels and reads a value of shape [1, 3] for one image, whose "
        "axis 1 are the channels; allowed are as many, or one row for all",
    ),
    "thresholds of one axis": (
        ("MultiThreshold", {"t": [0.0, 1.0]}, {"out_dtype": "UINT2"}),
        "its thresholds have shape (2,); allowed is (channels, levels), with up to 65535 levels",
    ),
    "an infinite threshold": (
        ("MultiThreshold", {"t": [[0.0, np.inf]]}, {"out_dtype": "UINT2"}),
        "its thresholds hold numbers that are not finite",
    ),
    "levels that fall": (
        ("MultiThreshold", LEVELS, {"out_dtype": "INT4", "out_scale": -1.0}),
        "has out_scale -1 and out_bias 0; allowed are finite numbers, the scale above 0",
    ),
    "another type": (
        ("MultiThreshold", LEVELS, {"out_dtype": "INT2"}),
        "gives 0 to 3 in steps of 1, and its out_dtype is INT2; mend out_dtype, out_scale or "
        "out_bias",
    ),
    "no type": (
        ("MultiThreshold", LEVELS, {}),
        "has no attribute out_dtype; QONNX wants the type of its result there",
    ),
    "another layout": (
        ("MultiThreshold", LEVELS | {"t": np.zeros((3, 2))}, {
            "out_dtype": "UINT2", "data_layout": "NHWC"
        }),
        "its data_layout is 'NHWC' and it reads a value of shape [1, 3] for one image; allowed is "
        "a letter for each axis, N first, as in NC, NCHW or NHWC",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_refused(tmp_path: Path, name: str):
    (op, inputs, attributes), message = CASES[name]
    model = one_node(op, inputs, (2, 3), **attributes)
    with pytest.raises(GraphError) as error:
        steps_of(model, tmp_path, (2, 3))
    assert str(error.value) == f"layer y (qonnx.custom_op.general.{op}): {message}"


def test_a_constant_is_refused_with_its_shape(tmp_path: Path):
    from tests.frontends.onnx.files import network, node, read

    own = {"domain": "qonnx.custom_op.general"}
    nodes = [
        node("Quant", "w", "s", "z", "b", "q", **FLAGS, **own),
        node("Add", "x", "q", "y"),
    ]
    numbers = {"w": np.zeros((2, 3)), "s": np.ones(4), "z": np.array(0.0), "b": np.array(4.0)}
    for changes, message in (
        ({}, "its scale has shape (4,), which does not fit the constant of shape (2, 3); allowed "
         "is one number, or one for each channel"),
        ({"s": np.ones(3), "w": np.full((2, 3), np.inf)},
         "quantises a constant that holds numbers that are not finite"),
    ):  # fmt: skip
        tensors = {k: v.astype(np.float32) for k, v in (numbers | changes).items()}
        model = network(nodes, tensors, shape=["N", 3], domains=[(own["domain"], 2)])
        with pytest.raises(GraphError) as error:
            read(model, tmp_path, shape=(3,))
        assert str(error.value) == f"layer q (qonnx.custom_op.general.Quant): {message}"


def test_a_scale_that_depends_on_the_input(tmp_path: Path):
    from tests.frontends.onnx.files import network, node, read

    own = {"domain": "onnx.brevitas"}
    nodes = [node("Quant", "x", "x", "z", "b", "y", **FLAGS, **own)]
    tensors = {"z": np.float32(0), "b": np.float32(4)}
    model = network(nodes, tensors, shape=["N", 3], domains=[("onnx.brevitas", 1)])
    with pytest.raises(GraphError) as error:
        read(model, tmp_path, shape=(3,))
    assert str(error.value) == (
        "layer y (onnx.brevitas.Quant): its scale depends on the network's input; allowed is a "
        "constant there"
    )
