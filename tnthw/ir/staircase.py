"""A quantiser after an affine step as a staircase of the accumulator, and the Rescale equal to it.

Whatever a framework computes between an integer accumulator and the next integer activation
(scale, batch norm, ReLU, rounding to a grid) is, where it rises, a staircase: output k is reached
at one accumulator value, its crossing point.  Two rising staircases are equal exactly when their
crossing points are, so equality over millions of accumulator values is proven at a few points.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Literal

import numpy as np

from tnthw.errors import GraphError
from tnthw.ir.types import Int

Rounding = Literal[
    "even", "odd", "up", "away", "down", "inward", "floor", "ceil", "outward", "truncate"
]
"""To the nearest, ties to the even one, the odd one (the even one about an odd zero point), up,
away from zero, down or towards zero; or always down, up, away from zero or towards zero."""


@dataclass(frozen=True, slots=False, kw_only=True, eq=False)
class Staircase:
    """One channel's function from accumulator to activation: it rises or stays.

    Attributes
    ----------
    first, last: proven range of the accumulator, inclusive.
    low, high: outputs it is clamped to, inclusive.
    crossings: int64 (high - low,), for each output k in low + 1 .. high the smallest accumulator
        with an output of at least k; `first` where it is reached from the start, `last + 1` where
        it never is.
    """

    first: int
    last: int
    low: int
    high: int
    crossings: Int

    def __post_init__(self) -> None:
        t = self.crossings
        if self.first > self.last or len(t) != self.high - self.low:
            raise GraphError(
                f"a staircase from {self.low} to {self.high} over [{self.first}, {self.last}] has "
                f"{len(t)} crossing points; it needs {self.high - self.low} and a range"
            )
        if len(t) and (t[0] < self.first or t[-1] > self.last + 1 or (np.diff(t) < 0).any()):
            raise GraphError(
                f"crossing points of a staircase must rise within [{self.first}, {self.last + 1}]"
            )

    def __call__(self, x: Int) -> Int:
        """Outputs of accumulators within the range, of any shape."""
        return self.low + np.searchsorted(self.crossings, x, side="right")

    @cached_property
    def reached(self) -> tuple[int, int]:
        """Outputs at both ends of the range."""
        ends = self(np.array([self.first, self.last]))
        return int(ends[0]), int(ends[1])


def affine_staircase(
    scale: Fraction,
    offset: Fraction,
    *,
    first: int,
    last: int,
    low: int,
    high: int,
    rounding: Rounding = "even",
) -> Staircase:
    """Crossing points of clamp(round(x * scale + offset), low, high), in exact arithmetic.

    Parameters
    ----------
    scale: output steps per accumulator step, at least 0 (a negative gain flips the trits instead).
    offset: in output steps.
    first, last: proven range of x.
    low, high: range of the output.
    rounding: what the framework does between two integers.

    Raises
    ------
    GraphError: the scale is negative.

    Notes
    -----
    Rounded to the nearest, output k is reached where x * scale + offset >= k - 1/2, or > where the
    tie goes down, so the crossing point is the ceiling, or the floor plus one, of
    (k - 1/2 - offset) / scale. `rounding_edge` says what stands for k - 1/2 otherwise.
    """
    if scale < 0:
        raise GraphError(
            f"a staircase with the factor {float(scale):g} falls; flip the channel's trits and the "
            f"sign of its factor"
        )
    # (edge - offset) / scale in whole numbers; a run of 0 is left as it is, so that the sign of the
    # numerator decides.
    step = offset.denominator * scale.denominator
    start = 2 * offset.numerator * scale.denominator
    run = 2 * offset.denominator * scale.numerator
    crossings = []
    for k in range(low + 1, high + 1):
        twice, up = _twice_the_edge(k, rounding)
        edge = twice * step - start
        if run:
            point = -(-edge // run) if up else edge // run + 1
        else:
            point = first if edge < 0 or (edge == 0 and up) else last + 1
        crossings.append(min(max(point, first), last + 1))
    return Staircase(
        first=first, last=last, low=low, high=high, crossings=np.array(crossings, np.int64)
    )


def function_staircase(
    function: Callable[[Int], Int], *, first: int, last: int, low: int, high: int
) -> Staircase:
    """Crossing points of a function that rises, found by bisection.

    Parameters
    ----------
    function: outputs of an int64 array of accumulators; it must not fall anywhere.
    first, last, low, high: as of `Staircase`.

    Raises
    ------
    GraphError: the function leaves [low, high], or is seen to fall.
    """
    ends = (np.array([end], np.int64) for end in (first, last))
    return function_staircases(
        lambda x: np.asarray(function(x[0]))[None], *ends, low=low, high=high
    )[0]


def function_staircases(
    function: Callable[[Int], Int], first: Int, last: Int, *, low: int, high: int
) -> list[Staircase]:
    """Crossing points of a layer's functions, each of which rises, found by bisection.

    For a framework's own arithmetic (float32 products and sums with their roundings, each of which
    keeps an order), where no exact formula holds.

    Parameters
    ----------
    function: outputs of accumulators, int64 (channels, any number); it must fall nowhere along the
        second axis, and compute each number by itself.
    first, last: int64 (channels,), proven range of each channel's accumulator, inclusive.
    low, high: as of `Staircase`.

    Raises
    ------
    GraphError: the function leaves [low, high], or is seen to fall.
    """
    levels = np.arange(low + 1, high + 1)
    begin, end = first[:, None], last[:, None]
    below = np.broadcast_to(begin - 1, (len(first), len(levels))).astype(np.int64)
    reached = np.broadcast_to(end + 1, below.shape).astype(np.int64)
    while (wide := reached - below > 1).any():
        middle = (below + reached) // 2
        outputs = function(np.where(wide, middle, begin))
        if outputs.min(initial=high) < low or outputs.max(initial=low) > high:
            raise GraphError(f"a quantiser's outputs leave [{low}, {high}]")
        up = outputs >= levels
        reached = np.where(wide & up, middle, reached)
        below = np.where(wide & ~up, middle, below)
    falls = GraphError("a quantiser's outputs fall where its input rises")
    if (np.diff(reached, axis=1) < 0).any():
        raise falls
    found = [
        Staircase(first=int(a), last=int(b), low=low, high=high, crossings=crossings)
        for a, b, crossings in zip(first, last, reached, strict=True)
    ]
    beside = np.clip(np.concatenate([begin, end, reached, reached - 1], axis=1), begin, end)
    wanted = np.stack([stairs(x) for stairs, x in zip(found, beside, strict=True)])
    if not np.array_equal(function(beside), wanted):
        raise falls
    return found


def rounding_edge(k: int, rounding: Rounding) -> tuple[Fraction, bool]:
    """Find where rounding first gives k or more.

    Returns
    -------
    The edge, and whether it belongs to k itself: round(v) >= k where v >= edge, or where v > edge.
    """
    twice, inclusive = _twice_the_edge(k, rounding)
    return Fraction(twice, 2), inclusive


def _twice_the_edge(k: int, rounding: Rounding) -> tuple[int, bool]:
    middle, whole, before = 2 * k - 1, (2 * k, True), (2 * k - 2, False)
    match rounding:
        case "even":
            return middle, k % 2 == 0
        case "odd":
            return middle, k % 2 == 1
        case "up":
            return middle, True
        case "down":
            return middle, False
        case "away":
            return middle, k > 0
        case "inward":
            return middle, k <= 0
        case "floor":
            return whole
        case "ceil":
            return before
        case "outward":
            return before if k > 0 else whole
        case "truncate":
            return whole if k > 0 else before
