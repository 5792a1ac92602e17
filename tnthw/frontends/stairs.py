"""Everything between the integers of one value and those of the next, as staircases, proven."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.frontends.codes import of_step
from tnthw.frontends.edges import (
    Condition,
    Edge,
    ImpreciseError,
    before,
    constant,
    of_one_channel,
    output_edges,
    parameter,
)
from tnthw.frontends.steps import Affine, Levels, Quantise, Step
from tnthw.ir.staircase import Staircase
from tnthw.ir.types import Int

_DIGITS = (40, 80, 160, 320)
"""Decimal digits of irrational bounds, until no accumulator is as near to one."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sums:
    """Integers x of each channel, and what they stand for: gain * x + shift.

    Attributes
    ----------
    gain, shift: of each channel.
    first, last: int64 (channels,), proven bounds of x.
    """

    gain: tuple[Fraction, ...]
    shift: tuple[Fraction, ...]
    first: Int
    last: Int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stairs:
    """What follows sums, up to a grid: low and so many more as there are crossing points passed.

    Attributes
    ----------
    falls: bool (channels,); where true, x stands for the negated sum.
    first, last: int64 (channels,), bounds of x.
    low, high: integers of the grid.
    crossings: int64 (channels, high - low), as of `tnthw.ir.staircase.Staircase`.
    """

    falls: NDArray[np.bool_]
    first: Int
    last: Int
    low: int
    high: int
    crossings: Int

    def channel(self, index: int) -> Staircase:
        """Give the staircase of one channel."""
        return Staircase(
            first=int(self.first[index]),
            last=int(self.last[index]),
            low=self.low,
            high=self.high,
            crossings=self.crossings[index],
        )


class _Line(NamedTuple):
    """Conditions on the real number that a channel's sum stands for."""

    up: bool
    conditions: Sequence[Condition]


def stairs_of(sums: Sums, steps: Sequence[Step]) -> Stairs:
    """Find the crossing points of steps after sums, in exact arithmetic.

    Parameters
    ----------
    sums: the integers, and what they stand for.
    steps: of single numbers; all rise or are affine, and the last one gives the grid.

    Raises
    ------
    GraphError: a bound cannot be told from an integer.
    """
    last = steps[-1]
    assert isinstance(last, Quantise | Levels)
    lead = 0
    while isinstance(steps[lead], Affine):
        lead += 1
    for digits in _DIGITS:
        try:
            return _stairs(sums, steps[:lead], steps[lead:], digits)
        except ImpreciseError:
            continue
    raise GraphError(
        "a bound of its quantiser cannot be told from an integer; change a scale by a little"
    )


def _stairs(sums: Sums, lead: Sequence[Step], rest: Sequence[Step], digits: int) -> Stairs:
    last = rest[-1]
    assert isinstance(last, Quantise | Levels)
    code, channels = of_step(last), len(sums.gain)
    alike = all(map(of_one_channel, rest))
    lines: dict[int, _Line] = {}
    crossings = np.empty((channels, code.high - code.low), np.int64)
    falls = np.zeros(channels, np.bool_)
    first, final = sums.first.copy(), sums.last.copy()
    for channel in range(channels):
        key = 0 if alike else channel
        if key not in lines:
            lines[key] = _line(rest, channel, digits)
        up, conditions = lines[key]
        gain, shift = sums.gain[channel], sums.shift[channel]
        for step in lead:
            assert isinstance(step, Affine)
            times = parameter(step.gain, channel)
            gain, shift = gain * times, shift * times + parameter(step.shift, channel)
        if gain == 0:
            met = [constant(shift, condition, up) for condition in conditions]
            crossings[channel] = np.where(met, first[channel], final[channel] + 1)
            continue
        if (gain > 0) != up:
            falls[channel] = True
            first[channel], final[channel] = -final[channel], -first[channel]
        points = _points(conditions, abs(gain), shift, up)
        limits = int(first[channel]), int(final[channel]) + 1
        crossings[channel] = [
            limits[0]
            if p is True
            else limits[1]
            if p is False
            else min(max(p, limits[0]), limits[1])
            for p in points
        ]
    return Stairs(
        falls=falls, first=first, last=final, low=code.low, high=code.high, crossings=crossings
    )


def _line(rest: Sequence[Step], channel: int, digits: int) -> _Line:
    """Take the output's edges back to where the leading affine steps end."""
    last, up = rest[-1], True
    assert isinstance(last, Quantise | Levels)
    conditions = output_edges(last, channel)
    for step in reversed(rest[:-1]):
        if not isinstance(step, Affine):
            conditions = before(step, conditions, up, channel, digits)
            continue
        gain, shift = parameter(step.gain, channel), parameter(step.shift, channel)
        if gain == 0:
            conditions = [constant(shift, condition, up) for condition in conditions]
            continue
        conditions = [c if isinstance(c, bool) else c.moved(gain, shift) for c in conditions]
        up = up == (gain > 0)
    return _Line(up, conditions)


def _points(
    conditions: Sequence[Condition], gain: Fraction, shift: Fraction, up: bool
) -> list[int | bool]:
    """Find the smallest x that meets each condition on gain * x + shift, or on its negation.

    What is below an edge is above the negated edge when both are negated; gain is above 0.
    """
    sign = 1 if up else -1
    edges = [c for c in conditions if isinstance(c, Edge)]
    common = math.lcm(1, *(e.low.denominator for e in edges), *(e.high.denominator for e in edges))
    # (at / common - shift) / gain = (at * scale - less) / whole, in integers.
    scale = shift.denominator * gain.denominator
    less = sign * shift.numerator * gain.denominator * common
    whole = common * shift.denominator * gain.numerator
    points: list[int | bool] = []
    for condition in conditions:
        if isinstance(condition, bool):
            points.append(condition)
            continue
        low, high, inclusive = condition
        at = sign * low.numerator * (common // low.denominator) * scale - less
        if low == high:
            points.append(-(-at // whole) if inclusive else at // whole + 1)
            continue
        other = sign * high.numerator * (common // high.denominator) * scale - less
        if at // whole != other // whole:  # an integer may be between the two
            raise ImpreciseError
        points.append(at // whole + 1)
    return points
