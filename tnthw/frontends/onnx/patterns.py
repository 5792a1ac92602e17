"""Activations that exporters write as products of a value and a function of it."""

from __future__ import annotations

import math

import numpy as np

from tnthw.frontends.onnx.node import Node
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Affine, Elementwise


def product_of_two(node: Node) -> Value:
    """Read x * f(x) as one function: SiLU, hardswish, mish, GELU, a square.

    Raises
    ------
    GraphError: it is another product, or quotient, of two values.
    """
    a, b = node.value(0), node.value(1)
    if node.op == "Mul":
        if _is(a, b):
            return _elementwise(node, a, "square")
        for x, gate in ((a, b), (b, a)):
            for one, share in _forms(x):
                for other, factor in _forms(gate):
                    function, gain = _gated(one, other)
                    if function:
                        return _scaled(node, one, function, gain * share * factor)
    word = "multiplies" if node.op == "Mul" else "divides"
    raise node.refuse(
        f"{word} two values of the network; allowed are constants, and x * f(x) of SiLU, "
        f"hardswish, mish and GELU"
    )


def _elementwise(node: Node, x: Value, function: str) -> Value:
    return node.emit(Elementwise, x, shape=x.shape, dims=x.dims, function=function)


def _forms(x: Value) -> list[tuple[Value, float]]:
    """A value, and what it is a constant times of."""
    before, factor = _with_constant(x)
    if x.op == "Mul" and before is not None and _alike(before, x):
        return [(x, 1.0), (before, factor)]
    return [(x, 1.0)]


def _scaled(node: Node, x: Value, function: str, gain: float) -> Value:
    if gain == 1.0:
        return _elementwise(node, x, function)
    made = node.emit(Elementwise, x, shape=x.shape, dims=x.dims, part=function, function=function)
    return node.emit(
        Affine, made, shape=x.shape, dims=x.dims, gain=np.full(1, gain), shift=np.zeros(1)
    )


def _gated(x: Value, gate: Value) -> tuple[str, float]:
    """Function of x that x * gate is, and the factor in front of it; "" for none."""
    if not _alike(gate, x):  # moved in between, so it meets other numbers of x
        return "", 0.0
    match gate.op:
        case "Sigmoid" if _is(gate.of[0], x):
            return "silu", 1.0
        case "HardSigmoid" if _is(gate.of[0], x) and _hardswish(gate):
            return "hardswish", 1.0
        case "Tanh" if isinstance(gate.of[0], Value) and gate.of[0].op == "Softplus":
            return ("mish", 1.0) if _is(gate.of[0].of[0], x) else ("", 0.0)
        case "Add" if _gelu(x, gate):
            return "gelu", 2.0
    return "", 0.0


def _hardswish(gate: Value) -> bool:
    """True for the slope of 1/6 and the shift of 1/2; kept with the value by its handler."""
    slope, shift = gate.of[1:3]
    return math.isclose(float(slope), 1 / 6, rel_tol=1e-6) and shift == 0.5  # type: ignore[arg-type]


def _gelu(x: Value, gate: Value) -> bool:
    """True where the gate is 1 + erf(x / sqrt(2)): the product with x is twice the GELU."""
    erf, one = _with_constant(gate)
    if one != 1.0 or erf is None or erf.op != "Erf" or not isinstance(erf.of[0], Value):
        return False
    inner, factor = _with_constant(erf.of[0])
    if erf.of[0].op == "Div":
        factor = 1 / factor if factor else 0.0
    near = math.isclose(factor, 1 / math.sqrt(2), rel_tol=1e-6)
    return erf.of[0].op in ("Div", "Mul") and near and inner is not None and _is(inner, x)


def _with_constant(value: Value) -> tuple[Value | None, float]:
    """The value and the number that a node read which has one of each."""
    values = [one for one in value.of if isinstance(one, Value)]
    numbers = [one for one in value.of if isinstance(one, Constant) and one.array.size == 1]
    if len(values) != 1 or len(numbers) != 1:
        return None, math.nan
    return values[0], float(numbers[0].real.reshape(-1)[0])


def _is(one: object, x: Value) -> bool:
    return isinstance(one, Value) and one.name == x.name and one.grid is None and _alike(one, x)


def _alike(one: Value, other: Value) -> bool:
    """True where the numbers of two values stand in the same order under the same axes."""
    return one.dims == other.dims and one.turn == other.turn
