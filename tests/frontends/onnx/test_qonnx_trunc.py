"""Trunc: both its versions compute what QONNX's definitions do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("qonnx", reason="compares with QONNX's definitions")

from tests.frontends.onnx.qonnx_nodes import by_qonnx, one_node, steps_of
from tests.frontends.step_values import result_of_steps
from tnthw.frontends.steps import Levels, Quantise

MODES = ("ROUND", "CEIL", "floor", "UP", "DOWN", "HALF_UP", "HALF_DOWN")


@given(
    bits=st.integers(2, 5),
    signed=st.booleans(),
    narrow=st.booleans(),
    power=st.integers(-1, 4),
    mode=st.sampled_from(MODES),
    scale=st.sampled_from([0.25, 0.5, 1.0]),
    unequal=st.booleans(),
)
def test_version_two(tmp_path_factory, bits, signed, narrow, power, mode, scale, unequal):
    # 1.25 times a power of two: its steps are no multiples of the scale.
    wanted = scale * 2.0**power * (1.25 if unequal else 1.0)
    inputs = {"s": scale, "z": 0.0, "i": 8.0, "t": wanted, "o": float(bits)}
    model = one_node(
        "Trunc", inputs, (400, 1), signed=int(signed), narrow=int(narrow), rounding_mode=mode
    )
    # Quarters of a step, for ties of the first rounding, and numbers far beyond the clamp.
    quarters = np.concatenate([np.arange(-199, 200), [-(10**5)]])
    x = quarters[:, None] * scale / 4
    found = steps_of(model, tmp_path_factory.mktemp("file"), (400, 1))
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x))
    np.testing.assert_array_equal(result_of_steps(found, -x), by_qonnx(model, -x))
    assert isinstance(found.steps[-1], Levels if unequal else Quantise)


@given(dropped=st.integers(0, 5), mode=st.sampled_from(MODES), scale=st.sampled_from([0.25, 1.0]))
def test_version_one(tmp_path_factory, dropped, mode, scale):
    inputs = {"s": scale, "z": 0.0, "i": 8.0, "o": float(8 - dropped)}
    model = one_node("Trunc", inputs, (400, 1), version=1, rounding_mode=mode)
    x = np.arange(-200, 200)[:, None] * scale / 4
    found = steps_of(model, tmp_path_factory.mktemp("file"), (400, 1))
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x))


def test_version_one_is_bounded_by_what_comes_before(tmp_path: Path):
    from tests.frontends.onnx.files import network, node, read

    own = {"domain": "onnx.brevitas"}
    nodes = [
        node("Quant", "x", "s", "z", "b", "a", signed=0, narrow=0, **own),
        node("Reshape", "a", "shape", "r"),
        node("Trunc", "r", "s", "z", "i", "o", "y", rounding_mode="FLOOR", **own),
    ]
    constants = {"s": 0.5, "z": 0.0, "b": 6.0, "i": 20.0, "o": 18.0}
    tensors = {name: np.float32(value) for name, value in constants.items()}
    tensors["shape"] = np.array([-1, 2, 2])
    model = network(nodes, tensors, shape=["N", 4], domains=[("onnx.brevitas", 1)])
    step = read(model, tmp_path, shape=(4,)).steps[-2]  # then the shape of the result
    assert isinstance(step, Quantise) and (step.low, step.high) == (0, 15)


def test_a_scale_that_no_float_has(tmp_path: Path):
    """Sums of nine numbers over nine: where the quotient falls short of an integer it still is it.

    Without the rounding of the quotient a sum of 32 would go down to 31 / 16.
    """
    third = np.float32(1) / np.float32(9)
    inputs = {"s": third, "z": 0.0, "i": 8.0, "t": third * np.float32(16), "o": 4.0}
    model = one_node("Trunc", inputs, (136, 1), signed=0, narrow=0, rounding_mode="FLOOR")
    found = steps_of(model, tmp_path, (136, 1))
    sums = np.arange(136)
    exact = result_of_steps(found, sums[:, None] / 9.0)[:, 0]
    np.testing.assert_array_equal(exact / (16 * float(third)), np.minimum(sums // 16, 15))


def test_integers_that_are_known_need_no_first_rounding(tmp_path: Path):
    from tests.frontends.onnx.files import network, node, read

    own = {"domain": "qonnx.custom_op.general"}
    nodes = [
        node("Quant", "x", "s", "z", "b", "a", signed=0, narrow=0, **own),
        node("Trunc", "a", "s", "z", "b", "t", "o", "y", signed=0, rounding_mode="FLOOR", **own),
    ]
    constants = {"s": 0.5, "z": 0.0, "b": 6.0, "t": 2.0, "o": 4.0}
    tensors = {name: np.float32(value) for name, value in constants.items()}
    model = network(nodes, tensors, shape=["N", 4], domains=[("qonnx.custom_op.general", 2)])
    steps = read(model, tmp_path, shape=(4,)).steps
    assert [step.name for step in steps] == ["a", "y"]


def test_the_version_is_that_of_the_domain(tmp_path: Path):
    """One half, and the quarter of it: the first version gives scale * 1, the second 4 * scale."""
    x = np.array([[1.0]])
    first = one_node(
        "Trunc", {"s": 0.25, "z": 0.0, "i": 8.0, "o": 6.0}, (1, 1), version=1, rounding_mode="FLOOR"
    )
    second = one_node(
        "Trunc", {"s": 0.25, "z": 0.0, "i": 8.0, "t": 1.0, "o": 6.0}, (1, 1), version=2,
        rounding_mode="FLOOR", signed=0, narrow=0,
    )  # fmt: skip
    for model, expected in ((first, 0.25), (second, 1.0)):
        assert by_qonnx(model, x) == expected
        assert result_of_steps(steps_of(model, tmp_path, (1, 1)), x) == expected


def test_version_one_takes_unsigned_integers_of_its_declared_width(tmp_path: Path):
    """The sum of two unsigned values of 4 bits has 5, all of them above zero."""
    from tests.frontends.onnx.files import network, node, read

    own = {"domain": "onnx.brevitas"}
    nodes = [
        node("Quant", "x", "s", "z", "b", "a", signed=0, narrow=0, **own),
        node("Add", "a", "a", "r"),
        node("Trunc", "r", "s", "z", "i", "o", "y", rounding_mode="FLOOR", **own),
    ]
    constants = {"s": 0.5, "z": 0.0, "b": 4.0, "i": 5.0, "o": 4.0}
    tensors = {name: np.float32(value) for name, value in constants.items()}
    model = network(nodes, tensors, shape=["N", 16], domains=[("onnx.brevitas", 1)])
    x = np.arange(16)[None] / 2
    found = read(model, tmp_path, shape=(16,))
    np.testing.assert_array_equal(result_of_steps(found, x), x)  # twice, and half of that
