"""Sums, products and comparisons of values with constants and with each other."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from tnthw.frontends.pytorch.activations import affine, clamp, elementwise
from tnthw.frontends.pytorch.calls import Call, Constant, Value, is_data
from tnthw.frontends.pytorch.layout import plain
from tnthw.frontends.steps import Add, Affine, Clamp, Elementwise, Levels, Real

Number = int | float


def _add(call: Call, input: Any, other: Any, *, alpha: Number = 1) -> Value:
    return _sum(call, input, other, alpha)


def _sub(call: Call, input: Any, other: Any, *, alpha: Number = 1) -> Value:
    return _sum(call, input, other, -alpha)


def _rsub(call: Call, input: Any, other: Any, *, alpha: Number = 1) -> Value:
    return _sum(call, other, input, -alpha)


def _sum(call: Call, a: Any, b: Any, alpha: Number) -> Value:
    """Add a and alpha * b, of which at least one is a value of the network."""
    if isinstance(a, Value) and isinstance(b, Value):
        if a.shape != b.shape or abs(alpha) != 1:
            raise call.refuse(
                f"adds values of {a.shape} and {b.shape} with alpha = {alpha}; both must have one "
                f"shape, and alpha be 1 or -1"
            )
        return added(call, a, b, int(alpha))
    if isinstance(a, Value):
        x, shifts = numbers(call, a, b)
        return affine(call, x, 1.0, alpha * shifts)
    x, shifts = numbers(call, b, a)
    return affine(call, x, float(alpha), shifts)


def added(call: Call, a: Value, b: Value, sign: int, part: str = "") -> Value:
    """Add two values, in the order that both have, or else in torch's."""
    if (a.held == b.held and a.order is not None and b.order is not None
            and np.array_equal(a.order, b.order)):  # fmt: skip
        return call.emit(Add, a, b, like=a, part=part, signs=(1, sign))
    a, b = plain(call, a, "order0"), plain(call, b, "order1")
    return call.emit(Add, a, b, like=a, part=part, signs=(1, sign))


def numbers(call: Call, x: Value, constant: Any) -> tuple[Value, Real]:
    """A constant as numbers of the channels of a value, which is moved where that needs it."""
    if tuple(call.result.shape[1:]) != x.shape:
        shape = tuple(constant.tensor.shape) if isinstance(constant, Constant) else ()
        raise call.refuse(
            f"takes a constant of shape {shape} with a value of {x.shape}, which makes it larger; "
            f"allowed is one number, or one for each channel"
        )
    found = call.per_channel(constant, x)
    if found is not None:
        return x, found
    x = plain(call, x, "channels")
    return x, call.channels(constant, x)


def _mul(call: Call, input: Any, other: Any) -> Value:
    if is_data(input) and is_data(other):
        return _product(call, input, other)
    x, constant = (input, other) if isinstance(input, Value) else (other, input)
    x, gains = numbers(call, x, constant)
    return affine(call, x, gains, 0.0)


def _div(call: Call, input: Any, other: Any, *, rounding_mode: str | None = None) -> Value:
    if is_data(other):
        raise call.refuse(
            "divides by a value that is computed from each image, as a scale by the largest value "
            "of a token or a norm is; take a scale that is fixed after training: a number, or one "
            "for each channel"
        )
    if not isinstance(input, Value) or rounding_mode is not None:
        raise call.refuse("divides by a value of the network, or rounds; divide by constants only")
    x, divisor = numbers(call, input, other)
    if np.any(divisor == 0):
        raise call.refuse("divides by zero")
    return affine(call, x, 1.0 / divisor, 0.0)


def _neg(call: Call, input: Value) -> Value:
    return affine(call, input, -1.0, 0.0)


# Functions that are written as products -----------------------------------------------------------


def _product(call: Call, a: Value, b: Value) -> Value:
    """A square, and x * gate(x), which are functions of one number; others are refused."""
    if isinstance(a, Value) and isinstance(b, Value):
        for x, gate in ((a, b), (b, a)):
            found = _gated(call, x, gate)
            if found is not None:
                return found
    raise call.refuse(
        "multiplies two values of the network, as attention and gates do; nothing multiplies "
        "on this machine: one factor must be a constant"
    )


def _gated(call: Call, x: Value, gate: Value) -> Value | None:
    if gate.shape != x.shape:
        return None
    if gate.name == x.name:
        return elementwise(call, x, "square")
    step = call.into.by_name(gate.name)
    if isinstance(step, Elementwise):
        source = step.sources[0]
        if step.function == "sigmoid" and source == x.name:
            return elementwise(call, x, "silu")
        if step.function == "hardsigmoid" and source == x.name:
            slope, shift = (float(p[0]) for p in step.parameters)
            if math.isclose(slope, 1 / 6) and shift == 0.5:
                return elementwise(call, x, "hardswish")
        inside = call.into.by_name(source)
        if (step.function == "tanh" and isinstance(inside, Elementwise)
                and inside.function == "softplus" and inside.sources == (x.name,)):  # fmt: skip
            return elementwise(call, x, "mish")
    return _hardswish(call, x, gate.name)


def _hardswish(call: Call, x: Value, gate: str) -> Value | None:
    """X * relu6(x + 3), perhaps divided by 6 before."""
    gain, step = 1.0, call.into.by_name(gate)
    if isinstance(step, Affine) and step.gain.size == step.shift.size == 1 and not step.shift[0]:
        gain, step = float(step.gain[0]), call.into.by_name(step.sources[0])
    if not (isinstance(step, Clamp) and (step.low, step.high) == (0.0, 6.0)):
        return None
    shifted = call.into.by_name(step.sources[0])
    if not (isinstance(shifted, Affine) and shifted.sources == (x.name,)):
        return None
    if not (np.all(shifted.gain == 1) and np.all(shifted.shift == 3)):
        return None
    if math.isclose(gain, 1 / 6, rel_tol=1e-6):
        return elementwise(call, x, "hardswish")
    made = elementwise(call, x, "hardswish", part="hardswish")
    return affine(call, made, 6.0 * gain, 0.0)


# The larger, the smaller --------------------------------------------------------------------------


def _maximum(call: Call, input: Any, other: Any) -> Value:
    return _extreme(call, input, other, 1)


def _minimum(call: Call, input: Any, other: Any) -> Value:
    return _extreme(call, input, other, -1)


def _extreme(call: Call, a: Any, b: Any, sign: int) -> Value:
    """Max(a, b) = b + relu(a - b); min(a, b) = a - relu(a - b)."""
    if not isinstance(a, Value) or not isinstance(b, Value):
        x, bound = (a, b) if isinstance(a, Value) else (b, a)
        return clamp(call, x, bound) if sign > 0 else clamp(call, x, None, bound)
    if a.shape != b.shape:
        raise call.refuse(f"compares values of {a.shape} and {b.shape}; both must have one shape")
    apart = added(call, a, b, -1, part="difference")
    above = call.emit(Clamp, apart, like=apart, part="positive", low=0.0, high=math.inf)
    return added(call, b if sign > 0 else a, above, sign)


# Comparisons --------------------------------------------------------------------------------------


def _compared(*, above: bool, beyond: bool) -> Callable[..., Value]:
    """Handler of x >= t, x > t, x <= t, x < t as 1 and 0."""

    def handler(call: Call, input: Any, other: Any) -> Value:
        if not isinstance(input, Value) or is_data(other):
            raise call.refuse("compares two values of the network; compare with a constant")
        x, bounds = numbers(call, plain(call, input, "channels"), other)
        if beyond:  # from the next number on that float32 has
            bounds = np.nextafter(bounds.astype(np.float32), np.float32(np.inf)).astype(np.float64)
        levels = bounds[:, None]
        if above:
            return call.emit(Levels, x, like=x, thresholds=levels)
        counted = call.emit(Levels, x, like=x, part="above", thresholds=levels)
        return affine(call, counted, -1.0, 1.0)

    return handler


def _sign(call: Call, input: Value) -> Value:
    """-1, 0 and 1: two thresholds, at 0 and at the smallest number above it."""
    x = plain(call, input, "channels")
    levels = np.array([[0.0, float(np.nextafter(np.float32(0), np.float32(1)))]])
    return call.emit(Levels, x, like=x, thresholds=levels, shift=-1.0)


ARITHMETIC: dict[str, Callable[..., Any]] = {
    "add": _add, "sub": _sub, "rsub": _rsub, "mul": _mul, "div": _div, "neg": _neg,
    "maximum": _maximum, "minimum": _minimum, "sign": _sign,
    "ge": _compared(above=True, beyond=False), "gt": _compared(above=True, beyond=True),
    "lt": _compared(above=False, beyond=False), "le": _compared(above=False, beyond=True),
}  # fmt: skip
"""Handlers by the function's or method's name."""
