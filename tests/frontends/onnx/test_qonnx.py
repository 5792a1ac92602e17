"""Quant, IntQuant and BipolarQuant: the steps compute what QONNX's definitions do, ties too."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("onnx", reason="reads ONNX files")
pytest.importorskip("qonnx", reason="compares with QONNX's definitions")

from tests.frontends.onnx.qonnx_nodes import by_qonnx, one_node, steps_of
from tests.frontends.step_values import result_of_steps
from tnthw.frontends.onnx.node import Node, Steps
from tnthw.frontends.onnx.qonnx import bipolar_quant, quant
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.steps import Levels, Quantise

MODES = ("ROUND", "half_even", "Ceil", "FLOOR", "UP", "down", "HALF_UP", "half_down")


def quarters(shape: tuple[int, ...], seed: int = 0) -> np.ndarray:
    """Quarters from -40 to 40, ties among them."""
    return np.random.default_rng(seed).integers(-160, 161, shape) / 4


@given(
    bits=st.sampled_from([1.0, 2.0, 2.5, 3.0, 3.25, 4.0, 8.0]),
    signed=st.booleans(),
    narrow=st.booleans(),
    mode=st.sampled_from(MODES),
    scale=st.sampled_from([0.25, 0.5, 1.0, 2.0]),
    zero=st.integers(-5, 5),
    domain=st.sampled_from(["qonnx.custom_op.general", "onnx.brevitas"]),
    op=st.sampled_from(["Quant", "IntQuant"]),
)
def test_a_quantiser(tmp_path_factory, bits, signed, narrow, mode, scale, zero, domain, op):
    from tnthw.errors import GraphError

    x = quarters((50, 4))
    model = one_node(
        op,
        {"s": scale, "z": float(zero), "b": bits},
        (50, 4),
        domain=domain,
        signed=int(signed),
        narrow=int(narrow),
        rounding_mode=mode,
    )
    try:
        found = steps_of(model, tmp_path_factory.mktemp("file"), (50, 4))
    except GraphError as error:
        one_value = "which is the one value" in str(error)
        sign = "on a signed grid; allowed are" in str(error)
        assert (
            (one_value and bits < 3)
            or (sign and signed and zero and "U" in mode.upper())
            or (sign and signed and zero and mode in ("down", "half_down"))
        )
        return
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x))


def test_every_rounding_has_its_own_ties(tmp_path: Path):
    """Were two modes the same, or a mode not looked at, this would not see eight results."""
    x = np.array([-2.5, -1.75, -1.5, -0.5, 0.5, 1.25, 1.5, 2.5])[:, None]
    seen = {}
    for mode in MODES:
        inputs = {"s": 1.0, "z": 0.0, "b": 4.0}
        model = one_node("Quant", inputs, (8, 1), signed=1, narrow=0, rounding_mode=mode)
        seen[mode] = tuple(result_of_steps(steps_of(model, tmp_path, (8, 1)), x)[:, 0])
        assert seen[mode] == tuple(by_qonnx(model, x)[:, 0])
    different = {a for a, b in itertools.combinations(MODES, 2) if seen[a] == seen[b]}
    assert different == {"ROUND"}  # is HALF_EVEN


def test_round_to_zero_is_what_brevitas_calls_down(tmp_path: Path):
    inputs = {"s": 1.0, "z": 0.0, "b": 4.0}
    model = one_node("Quant", inputs, (1, 1), signed=1, narrow=0, rounding_mode="ROUND_TO_ZERO")
    (step,) = steps_of(model, tmp_path, (1, 1)).steps
    assert isinstance(step, Quantise) and step.rounding == "truncate"


@pytest.mark.parametrize("shape", [(20, 3, 2, 2), (20, 3), (20, 3, 1, 5)])
@pytest.mark.parametrize("op", ["Quant", "BipolarQuant"])
def test_a_scale_for_each_channel(tmp_path: Path, shape: tuple[int, ...], op: str):
    scale = np.array([0.5, 1.0, 2.0]).reshape(3, *(1,) * (len(shape) - 2))
    x = quarters(shape)
    if op == "Quant":
        inputs = {"s": scale, "z": 0.0, "b": 3.0}
        model = one_node(op, inputs, shape, signed=1, narrow=1, rounding_mode="ROUND")
    else:
        model = one_node(op, {"s": scale}, shape)
    found = steps_of(model, tmp_path, shape)
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x))


def test_a_scale_for_each_place_of_another_axis(tmp_path: Path):
    """Channels last: the step gets them first, and gives them back."""
    x = quarters((5, 2, 4, 3))
    inputs = {"s": [0.5, 1.0, 2.0], "z": 0.0, "b": 3.0}
    model = one_node("Quant", inputs, x.shape, signed=1, narrow=1, rounding_mode="ROUND")
    found = steps_of(model, tmp_path, x.shape)
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x))
    assert [type(step).__name__ for step in found.steps] == ["Transpose", "Quantise", "Transpose"]


@pytest.mark.parametrize("scale", [1.0, 0.375])
def test_signs_are_two_levels_about_zero(tmp_path: Path, scale: float):
    model = one_node("BipolarQuant", {"s": scale}, (9, 1))
    x = np.array([-3.0, -1.0, -0.25, -0.0, 0.0, 0.25, 1.0, 2.0, 3.0])[:, None]
    found = steps_of(model, tmp_path, (9, 1))
    (step,) = found.steps
    assert isinstance(step, Levels) and step.thresholds.tolist() == [[0.0]]
    assert (step.gain, step.shift) == (2 * scale, -scale)
    np.testing.assert_array_equal(result_of_steps(found, x), by_qonnx(model, x))


def test_twice_on_one_grid_is_once(tmp_path: Path):
    from tests.frontends.onnx.files import network, node, read

    def twice(bits: float) -> list[str]:
        options = {"signed": 0, "narrow": 0, "domain": "onnx.brevitas"}
        nodes = [
            node("Quant", "x", "s", "z", "b", "a", **options),
            node("Quant", "a", "s", "z", "c", "y", **options),
        ]
        constants = {"s": 0.5, "z": 0.0, "b": 3.0, "c": bits}
        tensors = {name: np.float32(value) for name, value in constants.items()}
        model = network(nodes, tensors, shape=["N", 4], domains=[("onnx.brevitas", 1)])
        return [step.name for step in read(model, tmp_path, shape=(4,)).steps]

    assert twice(3) == twice(4) == ["a"]
    assert twice(2) == ["a", "y"]


# Constants ----------------------------------------------------------------------------------------


def constant(array: object, kind: str = "float32") -> Constant:
    return Constant(array=np.asarray(array, kind), kind=kind)


def made(op: str, *inputs: Constant, **attributes: object) -> Node:
    return Node(
        title="w",
        domain="onnx.brevitas",
        op=op,
        opset=1,
        inputs=inputs,
        attributes=attributes,
        into=Steps(taken=set()),
    )


@given(
    seed=st.integers(0, 2**32),
    bits=st.integers(1, 9),
    narrow=st.booleans(),
    signed=st.booleans(),
    zero=st.integers(0, 3),
)
def test_weights_are_those_of_the_definition_in_float32(seed, bits, narrow, signed, zero):
    from qonnx.custom_op.general.quant import quant as definition

    from tnthw.errors import GraphError

    rng = np.random.default_rng(seed)
    scale = rng.uniform(0.01, 0.3, (4, 1, 1, 1)).astype(np.float32)
    # Ties among them, as well as they are in float32.
    steps = rng.integers(-9, 10, (4, 3, 2, 2)).astype(np.float32)
    weight = (steps / np.float32(2) * scale).astype(np.float32)
    node = made(
        "Quant", constant(weight), constant(scale), constant(float(zero)), constant(float(bits)),
        signed=int(signed), narrow=int(narrow), rounding_mode="ROUND",
    )  # fmt: skip
    try:
        found = quant(node)
    except GraphError:
        assert bits == 1 and narrow and not signed
        return
    expected = definition(
        weight, scale, np.float32(zero), np.float32(bits), signed, narrow, "ROUND"
    )
    np.testing.assert_array_equal(found.array, expected.astype(np.float32))
    again = found.integers.astype(np.float32) * found.scale.astype(np.float32)
    np.testing.assert_array_equal(again, expected)
    assert found.integers.dtype == np.int64 and found.scale.shape == weight.shape


def test_bipolar_weights(tmp_path: Path):
    from qonnx.custom_op.general.bipolar_quant import binary_quant

    tiny = np.float32(1e-45)  # less than any step: its sign counts all the same
    weight = np.array([[-1.5, -tiny, -0.0], [0.0, tiny, 3.0]], np.float32)
    scale = np.array([[0.5], [2.0]], np.float32)
    found = bipolar_quant(made("BipolarQuant", constant(weight), constant(scale)))
    np.testing.assert_array_equal(found.array, binary_quant(weight, scale))
    np.testing.assert_array_equal(found.integers, [[-1, -1, 1], [1, 1, 1]])
    np.testing.assert_array_equal(found.scale, [[0.5] * 3, [2.0] * 3])


@pytest.mark.parametrize(
    "domain", ["qonnx.custom_op.general", "onnx.brevitas", "finn.custom_op.general"]
)
def test_every_domain(tmp_path: Path, domain: str):
    inputs = {"s": 0.5, "z": 0.0, "b": 4.0}
    model = one_node("Quant", inputs, (8, 1), domain=domain, signed=1, narrow=1)
    (step,) = steps_of(model, tmp_path, (8, 1)).steps
    assert isinstance(step, Quantise) and (step.low, step.high, step.rounding) == (-7, 7, "even")
    levels = one_node("MultiThreshold", {"t": [[1.0]]}, (8, 1), domain=domain, out_dtype="BIPOLAR",
                      out_scale=2.0, out_bias=-1.0)  # fmt: skip
    (step,) = steps_of(levels, tmp_path, (8, 1)).steps
    assert isinstance(step, Levels) and (step.gain, step.shift) == (2, -1)
