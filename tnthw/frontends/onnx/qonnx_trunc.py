"""QONNX's Trunc, both its versions: sums lose their low bits, after an average pool mostly.

Source of the arithmetic: the definitions of `Trunc` of versions 1 and 2 in QONNX 1.0.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, Result, Steps
from tnthw.frontends.onnx.qonnx_grid import (
    DOMAINS,
    MAX_BITS,
    bits_of,
    bounds,
    check_values,
    flag,
    positive_scale,
    rounding_of,
    single,
)
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.rounding import rounded
from tnthw.frontends.steps import (
    Affine,
    Average,
    Levels,
    MaxPool,
    Pad,
    Quantise,
    Real,
    Reshape,
    Rounding,
    Transpose,
)

TRUNC = Handlers()
"""Handler of Trunc."""

_INPUTS = {1: 5, 2: 6}
"""Inputs of Trunc by its version."""


@TRUNC.handles("Trunc", domains=DOMAINS)
def trunc(node: Node) -> Result:
    """Round x / scale, divide by a power of two, clamp (since version 2) and round again."""
    version = 1 if node.opset < 2 else 2
    if len(node.inputs) != _INPUTS[version]:
        raise node.refuse(
            f"has {len(node.inputs)} inputs, and version {node.opset} of its domain, which the "
            f"file asks for, has {_INPUTS[version]}; export it again, or mend opset_import"
        )
    x = node.value(0)
    if zero := single(node, 2, "zero point"):
        raise node.refuse(
            f"its zero point is {zero:g}; allowed is 0, as Brevitas exports nothing else"
        )
    scale = _one(node, 1, "scale")
    if version == 1:
        return _first(node, x, scale)
    return _second(node, x, scale)


def _one(node: Node, index: int, what: str) -> float:
    positive_scale(node, index, what)
    return single(node, index, what)


def _first(node: Node, x: Value, scale: float) -> Value:
    """Give scale * mode(round(x / scale) / 2**(bits - bits left)).

    Nothing bounds that in the definition: what comes before does, or else the width of the input
    that the node declares.
    """
    bits, left = bits_of(node, 3, "input bit width"), bits_of(node, 4, "output bit width")
    power = bits - left
    if power != int(power):
        raise node.refuse(f"drops {power:g} bits; allowed is a whole number of bits")
    known = bounds_before(node.into, x.name)
    if known is None:
        low, high = -(2.0 ** (bits - 1)), 2.0**bits - 1  # whether it is signed it does not say
    else:
        low, high = np.rint(np.array(known) / scale)
    rounding = rounding_of(node, "FLOOR")
    first, last = rounded(np.array([low, high]) / 2**power, rounding)
    check_values(node, int(first), int(last))
    whole = _whole(node, x, scale, int(low), int(high))
    divided = node.emit(
        Affine, whole, shape=x.shape, dims=x.dims, part="divided", gain=np.full(1, 2.0**-power),
        shift=np.zeros(1),
    )  # fmt: skip
    return node.emit(
        Quantise, divided, shape=x.shape, dims=x.dims, scale=np.full(1, scale),
        low=int(first), high=int(last), rounding=rounding,
    )  # fmt: skip


def bounds_before(into: Steps, name: str) -> tuple[float, float] | None:
    """Smallest and largest number that a value can be, from the quantiser before it.

    Pools, movements and padding are looked through; None where something else comes first.
    """
    step = into.find(name)
    match step:
        case Quantise():
            most = float(step.scale.max())
            return min(0.0, step.low * most), max(0.0, step.high * most)
        case Levels():
            top = step.shift + step.gain * step.thresholds.shape[1]
            return min(0.0, step.shift), max(0.0, top)
        case Average() | MaxPool() | Reshape() | Transpose() | Pad():
            return bounds_before(into, step.sources[0])
    return None


def _second(node: Node, x: Value, scale: float) -> Value:
    """Give output scale * mode(clamp(round(x / scale) / power of two))."""
    bits_of(node, 3, "input bit width")
    bits, wanted = bits_of(node, 5, "output bit width"), _one(node, 4, "output scale")
    rounding = rounding_of(node, "FLOOR")
    signed, narrow = flag(node, "signed", True), flag(node, "narrow", False)
    low, high = (int(n) for n in rounded(np.array(bounds(bits, signed, narrow)), rounding))
    check_values(node, low, high)
    ratio = np.float32(wanted) / np.float32(scale)  # what the definition takes the logarithm of
    power = int(np.round(np.log2(ratio))) if 0 < ratio < np.inf else MAX_BITS + 1
    if abs(power) > MAX_BITS:
        raise node.refuse(
            f"its scale is {scale:g} and its output scale {wanted:g}; allowed is a ratio of at "
            f"most 2**{MAX_BITS}"
        )
    step = Fraction(2) ** power
    # Beyond these bounds the clamp decides.
    whole = _whole(node, x, scale, int((low - 1) * step) - 1, int((high + 1) * step) + 1)
    if Fraction(scale) * step == Fraction(wanted):
        return node.emit(
            Quantise, whole, shape=x.shape, dims=x.dims, scale=np.full(1, wanted),
            low=low, high=high, rounding=rounding,
        )  # fmt: skip
    # Steps of another size than the places where they begin.
    places = _first_integers(np.arange(low + 1.0, high + 1.0), float(step), rounding)
    return node.emit(
        Levels, whole, shape=x.shape, dims=x.dims, thresholds=(places * scale)[None],
        gain=wanted, shift=low * wanted,
    )  # fmt: skip


def _first_integers(values: Real, step: float, rounding: Rounding) -> Real:
    """For each value the smallest integer n for which n / step, a power of two, rounds to it."""
    below, above = np.floor((values - 2) * step), np.ceil((values + 2) * step)
    while (above - below > 1).any():
        middle = np.floor((below + above) / 2)
        reached = rounded(middle / step, rounding) >= values
        below, above = np.where(reached, below, middle), np.where(reached, middle, above)
    return above


def _whole(node: Node, x: Value, scale: float, low: int, high: int) -> Value:
    """Emit the integers that are divided: nothing to round where x lies on them already."""
    steps = np.full(1, scale)
    if x.lattice is not None and x.lattice.within(steps, x.lattice.low, x.lattice.high):
        return x
    return node.emit(
        Quantise, x, shape=x.shape, dims=x.dims, part="integers", scale=steps, low=low, high=high
    )
