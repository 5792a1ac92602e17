"""Slopes of the lines that pass between two rows of points, for many channels at once.

A line y = slope * x + c that lies on or above some points and below others exists for the slopes of
one open interval.  With

    gap(slope) = max(y - slope * x over the first) - min(y - slope * x over the second)

it is where the gap is negative.  The gap is a maximum of straight lines, so it is convex, and
Newton's method, from either side, comes to each end of the interval in a few exact steps: a
quotient of whole numbers each.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.types import Int

Mask = NDArray[np.bool_]


class Points(NamedTuple):
    """Points of each channel, int64 (channels, points), x in order; the last may be repeated."""

    x: Int
    y: Int


class Slopes(NamedTuple):
    """Open intervals of slopes from 0, as quotients, int64 (channels,).

    `below` has the denominator 0 where a slope may be as large as it likes; `exist` is false where
    there is no slope.
    """

    above: tuple[Int, Int]
    below: tuple[Int, Int]
    exist: Mask


def slopes_between(under: Points, over: Points) -> Slopes:
    """Find the slopes above 0 of lines on or above `under` and below `over`.

    Parameters
    ----------
    under, over: with coordinates below 2**40, and heights below 2**15.
    """
    flat = np.zeros_like(under.x[:, 0]), np.ones_like(under.x[:, 0])
    above = _end(under, over, flat, 1)
    # Where a point of `under` lies left of one of `over`, the line through both is too steep.
    rise, run = over.y[:, -1] - under.y[:, 0], over.x[:, -1] - under.x[:, 0]
    bounded = run > 0
    ends = np.where(bounded, rise, 1), np.where(bounded, run, 1)
    below = _end(under, over, ends, -1)
    below = np.where(bounded, below[0], 1), np.where(bounded, below[1], 0)
    between = above[0] + below[0], above[1] + below[1]
    rising = above[0] * below[1] < below[0] * above[1]
    return Slopes(above, below, rising & (_gap(under, over, between)[0] < 0))


def _end(under: Points, over: Points, start: tuple[Int, Int], direction: int) -> tuple[Int, Int]:
    """Go up (direction 1) or down from a slope to the first with a gap of 0.

    The gap is at least the line that makes it at a slope, so that up to where that line is 0 no
    slope has a gap below 0.  Where the line does not fall in the direction, none has, and the way
    ends.
    """
    rise, run = start[0].copy(), start[1].copy()
    at = np.arange(len(rise))
    while len(at):
        part = Points(under.x[at], under.y[at]), Points(over.x[at], over.y[at])
        gap, step_x, step_y = _gap(*part, (rise[at], run[at]))
        moves = (gap > 0) & (direction * step_x > 0)
        at = at[moves]
        rise[at], run[at] = direction * step_y[moves], direction * step_x[moves]
    return rise, run


def _gap(under: Points, over: Points, slope: tuple[Int, Int]) -> tuple[Int, Int, Int]:
    """Gap at a slope, times its denominator, and the step between two points that make it."""
    rise, run = (part[:, None] for part in slope)
    heights, depths = run * under.y - rise * under.x, run * over.y - rise * over.x
    lower, upper = heights.argmax(axis=1)[:, None], depths.argmin(axis=1)[:, None]

    def difference(a: Int, b: Int) -> Int:
        step: Int = np.take_along_axis(a, lower, 1)[:, 0] - np.take_along_axis(b, upper, 1)[:, 0]
        return step

    return difference(heights, depths), difference(under.x, over.x), difference(under.y, over.y)
