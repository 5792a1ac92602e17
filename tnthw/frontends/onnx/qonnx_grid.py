"""The integers of QONNX's quantisers: their bounds, their rounding, and constants brought to them.

Source of the arithmetic: the definitions of `IntQuant` and `BipolarQuant` in QONNX 1.0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.onnx.node import Node
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.rounding import rounded
from tnthw.frontends.steps import Real, Rounding

DOMAINS = ("qonnx.custom_op.general", "onnx.brevitas", "finn.custom_op.general")
"""Domains of QONNX's operators: today's, that of Brevitas before it, and FINN's."""

ROUNDINGS: dict[str, Rounding] = {
    "ROUND": "even", "HALF_EVEN": "even", "CEIL": "ceil", "FLOOR": "floor",
    "UP": "outward", "DOWN": "truncate", "ROUND_TO_ZERO": "truncate",
    "HALF_UP": "away", "HALF_DOWN": "inward",
}  # fmt: skip
"""What QONNX's rounding modes mean. UP is away from zero, HALF_UP gives ties to the larger size."""

MAX_BITS = 32
"""Widest integers of a quantiser; those of biases."""

MAX_LEVELS = (1 << 16) - 1
"""Thresholds of a channel: those of 16 bits."""

_FROM_ZERO: dict[Rounding, Rounding] = {
    "outward": "ceil", "truncate": "floor", "away": "up", "inward": "down",
}  # fmt: skip
"""The same rounding of numbers of which none is below zero, wherever zero is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Integers:
    """What a quantiser rounds x / scale + zero to.

    Attributes
    ----------
    low, high: smallest and largest integer.
    zero: the zero point, which is subtracted again.
    rounding: of x / scale + zero.
    bipolar: true where there are two values, -1 and 1 (less the zero point), and no rounding: what
        QONNX makes of one signed bit.
    """

    low: int
    high: int
    zero: int
    rounding: Rounding
    bipolar: bool = False


def rounding_of(node: Node, default: str = "ROUND") -> Rounding:
    """Rounding mode of a node, in any case of letters.

    Raises
    ------
    GraphError: there is no such mode.
    """
    text = node.attribute("rounding_mode", default)
    if text.upper() not in ROUNDINGS:
        raise node.refuse(
            f"its rounding_mode is {text[:40]!r}; known are {', '.join(ROUNDINGS)}, so export it "
            f"with one of them"
        )
    return ROUNDINGS[text.upper()]


def flag(node: Node, name: str, default: bool | None = None) -> bool:
    """Attribute that is 0 or 1; must be there where no default is given."""
    if name not in node.attributes and default is None:
        raise node.refuse(f"has no attribute {name}; QONNX wants 0 or 1 there")
    found = node.attribute(name, int(bool(default)))
    if found not in (0, 1):
        raise node.refuse(f"its attribute {name} is {found}; allowed is 0 or 1")
    return bool(found)


def single(node: Node, index: int, what: str) -> float:
    """Constant input whose numbers are all the same, so one number."""
    numbers = node.constant(index, what).real.reshape(-1)
    if not numbers.size or not np.isfinite(numbers).all() or (numbers != numbers[0]).any():
        raise node.refuse(
            f"its {what} has shape {node.constant(index, what).array.shape} with several values, "
            f"none or one that is not finite; allowed is one number"
        )
    return float(numbers[0])


def bits_of(node: Node, index: int, what: str = "bit width") -> float:
    """Bit width of an input; QONNX allows fractions."""
    bits = single(node, index, what)
    if not 1 <= bits <= MAX_BITS:
        raise node.refuse(f"its {what} is {bits:g}; allowed is 1 to {MAX_BITS}")
    return bits


def bounds(bits: float, signed: bool, narrow: bool) -> tuple[float, float]:
    """Smallest and largest number before rounding; no integers where the width is a fraction."""
    if signed:
        top = 2.0 ** (bits - 1)
        return (-top + 1 if narrow else -top), top - 1
    return 0.0, 2.0**bits - (2 if narrow else 1)


def zero_point(node: Node, index: int = 2) -> int:
    """Zero point of an input.

    Raises
    ------
    GraphError: it is no integer that a quantiser can have.
    """
    zero = single(node, index, "zero point")
    if zero != math.floor(zero) or abs(zero) > 1 << MAX_BITS:
        raise node.refuse(f"its zero point is {zero:g}; allowed is an integer")
    return int(zero)


def integers_of(node: Node) -> Integers:
    """Read the grid of a `Quant` node; clamping before rounding is rounding before clamping."""
    bits = bits_of(node, 3)
    signed, narrow = flag(node, "signed"), flag(node, "narrow")
    rounding, zero = rounding_of(node), zero_point(node)
    if bits == 1 and signed:
        return Integers(low=-1, high=1, zero=zero, rounding=rounding, bipolar=True)
    low, high = rounded(np.array(bounds(bits, signed, narrow)), rounding)
    if low >= high:
        raise node.refuse(
            f"has {bits:g} bits, signed={int(signed)} and narrow={int(narrow)}, which is the one "
            f"value {low:g}; give it more bits"
        )
    return Integers(low=int(low), high=int(high), zero=zero, rounding=rounding)


def check_values(node: Node, low: int, high: int) -> None:
    """Refuse a value of the network with more different numbers than thresholds are made for."""
    if high - low > MAX_LEVELS:
        raise node.refuse(
            f"gives {high - low + 1:,} different values; allowed are {MAX_LEVELS + 1:,} between "
            f"layers, so give it fewer bits"
        )


def about_zero(node: Node, grid: Integers) -> Rounding:
    """Rounding of x / scale that gives the same as that of x / scale + zero, less the zero point.

    Raises
    ------
    GraphError: there is none, as QONNX's mode depends on the sign with the zero point added.
    """
    if not grid.zero:
        return grid.rounding
    if grid.rounding == "even":
        return "odd" if grid.zero % 2 else "even"
    if grid.low >= 0:
        return _FROM_ZERO.get(grid.rounding, grid.rounding)
    if grid.rounding in _FROM_ZERO:
        mode = node.attribute("rounding_mode", "ROUND")
        raise node.refuse(
            f"rounds {mode} about a zero point of {grid.zero} on a signed grid; allowed are "
            f"ROUND, CEIL and FLOOR there, or a zero point of 0"
        )
    return grid.rounding


def positive_scale(node: Node, index: int = 1, what: str = "scale") -> Constant:
    """Scale of an input, every number of it finite and above 0."""
    scale = node.constant(index, what)
    real = scale.real
    if not real.size or not (np.isfinite(real) & (real > 0)).all():
        raise node.refuse(f"its {what} holds {_odd(real)}; allowed are finite numbers above 0")
    return scale


def _odd(real: Real) -> str:
    wrong = real[~(np.isfinite(real) & (real > 0))]
    return f"{wrong.reshape(-1)[0]:g}" if wrong.size else "nothing"


def quantised(node: Node, x: Constant, scale: Constant, grid: Integers) -> Constant:
    """Bring a constant to the grid, in the arithmetic of its own type, as every executor does.

    So a weight that lies in the middle of two steps goes where the network that was trained has it.

    Raises
    ------
    GraphError: it holds numbers that are not finite, or the scale does not fit its shape.
    """
    array, step = _floats(x.array), _floats(scale.array)
    try:
        np.broadcast_shapes(array.shape, step.shape)
        step = np.broadcast_to(step, array.shape)
    except ValueError:
        raise node.refuse(
            f"its scale has shape {scale.array.shape}, which does not fit the constant of shape "
            f"{array.shape}; allowed is one number, or one for each channel"
        ) from None
    if not np.isfinite(array).all():
        raise node.refuse("quantises a constant that holds numbers that are not finite")
    with np.errstate(over="ignore"):
        moved = array / step + array.dtype.type(grid.zero)
    if grid.bipolar:
        whole = np.where(moved >= 0, 1.0, -1.0)
    else:
        whole = rounded(np.clip(moved, grid.low, grid.high).astype(np.float64), grid.rounding)
    return on_steps(whole.astype(np.int64) - grid.zero, step.astype(np.float64), x.kind)


def on_steps(integers: NDArray[np.int64], scale: Real, kind: str) -> Constant:
    """Constant that is scale * integers, of one shape."""
    array: NDArray[Any] = (integers * scale).astype(np.float64 if kind == "float64" else np.float32)
    return Constant(array=array, kind=kind, integers=integers, scale=scale)


def _floats(array: NDArray[Any]) -> NDArray[np.floating]:
    """Numbers as the executors hold them: float64 where they are, float32 otherwise."""
    return array if array.dtype == np.float64 else array.astype(np.float32)
