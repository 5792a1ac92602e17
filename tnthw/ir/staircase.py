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

Ties = Literal["even", "up", "away", "down"]
"""Where a value in the middle of two steps goes: to the even one (torch, ONNX), up, away from zero
or down."""


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
    ties: Ties = "even",
) -> Staircase:
    """Crossing points of clamp(round(x * scale + offset), low, high), in exact arithmetic.

    Parameters
    ----------
    scale: output steps per accumulator step, at least 0 (a negative gain flips the trits instead).
    offset: in output steps.
    first, last: proven range of x.
    low, high: range of the output.
    ties: what rounding does with a half.

    Raises
    ------
    GraphError: the scale is negative.

    Notes
    -----
    Output k is reached where x * scale + offset >= k - 1/2, or > where the tie goes down, so the
    crossing point is the ceiling, or the floor plus one, of (k - 1/2 - offset) / scale.
    """
    if scale < 0:
        raise GraphError(
            f"a staircase with the factor {float(scale):g} falls; flip the channel's trits and the "
            f"sign of its factor"
        )
    half = Fraction(1, 2)
    crossings = np.empty(high - low, np.int64)
    for index, k in enumerate(range(low + 1, high + 1)):
        edge, up = k - half - offset, _tie_reaches(k, ties)
        if scale == 0:
            reached = edge < 0 or (edge == 0 and up)
            crossings[index] = first if reached else last + 1
            continue
        at = edge / scale
        point = -(-at.numerator // at.denominator) if up else at.numerator // at.denominator + 1
        crossings[index] = min(max(point, first), last + 1)
    return Staircase(first=first, last=last, low=low, high=high, crossings=crossings)


def function_staircase(
    function: Callable[[Int], Int], *, first: int, last: int, low: int, high: int
) -> Staircase:
    """Crossing points of a function that rises, found by bisection.

    For a framework's own arithmetic (float32 products and sums with their roundings, each of which
    keeps an order), where no exact formula holds.

    Parameters
    ----------
    function: outputs of an int64 array of accumulators; it must not fall anywhere.
    first, last, low, high: as of `Staircase`.

    Raises
    ------
    GraphError: the function leaves [low, high], or is seen to fall.
    """
    levels = np.arange(low + 1, high + 1)
    below = np.full(len(levels), first - 1, np.int64)
    reached = np.full(len(levels), last + 1, np.int64)
    while (wide := reached - below > 1).any():
        middle = (below + reached) // 2
        outputs = function(np.where(wide, middle, first))
        if outputs.min(initial=high) < low or outputs.max(initial=low) > high:
            raise GraphError(f"a quantiser's outputs leave [{low}, {high}]")
        up = outputs >= levels
        reached = np.where(wide & up, middle, reached)
        below = np.where(wide & ~up, middle, below)
    falls = GraphError("a quantiser's outputs fall where its input rises")
    if (np.diff(reached) < 0).any():
        raise falls
    stairs = Staircase(first=first, last=last, low=low, high=high, crossings=reached)
    beside = np.unique(np.clip([first, last, *reached, *(reached - 1)], first, last))
    if not np.array_equal(function(beside), stairs(beside)):
        raise falls
    return stairs


def _tie_reaches(k: int, ties: Ties) -> bool:
    """Whether k - 1/2 rounds to k."""
    match ties:
        case "even":
            return k % 2 == 0
        case "up":
            return True
        case "away":
            return k > 0
        case "down":
            return False
