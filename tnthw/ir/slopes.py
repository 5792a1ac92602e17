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
    everywhere = np.ones(len(under.x), np.bool_)
    above, exist = _end(under, over, (np.zeros_like(under.x[:, 0]), np.ones_like(under.x[:, 0])), 1)
    # For steep slopes the points furthest apart count, of those at one x the hardest.
    first = (under.x == under.x[:, :1]).sum(axis=1) - 1
    last = over.x.shape[1] - (over.x == over.x[:, -1:]).sum(axis=1)
    run, rise = _taken(over.x, last) - under.x[:, 0], _taken(over.y, last) - _taken(under.y, first)
    bounded = run > 0
    start = np.where(bounded, rise, 1), np.where(bounded, run, 1)
    below, ends = _end(under, over, start, -1)
    exist = exist & np.where(bounded, ends, everywhere)
    below = np.where(bounded, below[0], 1), np.where(bounded, below[1], 0)
    between = above[0] + below[0], above[1] + below[1]
    exist &= above[0] * below[1] < below[0] * above[1]
    exist &= _gap(under, over, between, 1)[0] < 0
    return Slopes(above, below, exist)


def _end(
    under: Points, over: Points, start: tuple[Int, Int], direction: int
) -> tuple[tuple[Int, Int], Mask]:
    """Go up (direction 1) or down from a slope to the first with a gap of 0; false where none is.

    The gap's own line there, of the steepest descent in the direction, gives the next slope: the
    gap is at least that line, so that no slope in between has a gap below 0.
    """
    rise, run = start[0].copy(), start[1].copy()
    exist = direction * rise >= 0 if direction > 0 else rise > 0
    open_ = exist.copy()
    while open_.any():
        at = np.flatnonzero(open_)
        part = Points(under.x[at], under.y[at]), Points(over.x[at], over.y[at])
        gap, lower, upper = _gap(*part, (rise[at], run[at]), direction)
        step_x = _taken(part[0].x, lower) - _taken(part[1].x, upper)
        step_y = _taken(part[0].y, lower) - _taken(part[1].y, upper)
        positive = gap > 0
        dead = positive & (direction * step_x <= 0)
        moves = positive & ~dead
        to = at[moves]
        rise[to], run[to] = direction * step_y[moves], direction * step_x[moves]
        if direction < 0:
            dead[moves] |= rise[to] <= 0
        exist[at[dead]] = False
        open_[at[~positive | dead]] = False
    return (rise, run), exist


def _gap(
    under: Points, over: Points, slope: tuple[Int, Int], direction: int
) -> tuple[Int, NDArray[np.intp], NDArray[np.intp]]:
    """Gap at a slope, times its denominator, and the points that make it.

    Of several, those are taken whose line falls least in the direction, so that a gap which falls
    no further is seen.
    """
    rise, run = (part[:, None] for part in slope)
    heights = run * under.y - rise * under.x
    depths = rise * over.x - run * over.y
    if direction > 0:
        lower, upper = heights.argmax(axis=1), _last_argmax(depths)
    else:
        lower, upper = _last_argmax(heights), depths.argmax(axis=1)
    return _taken(heights, lower) + _taken(depths, upper), lower, upper


def _last_argmax(values: Int) -> NDArray[np.intp]:
    index: NDArray[np.intp] = values.shape[1] - 1 - values[:, ::-1].argmax(axis=1)
    return index


def _taken(values: Int, index: NDArray[np.intp]) -> Int:
    result: Int = np.take_along_axis(values, index[:, None], axis=1)[:, 0]
    return result
