"""Rounding to integers as the sources of networks do it."""

from __future__ import annotations

import numpy as np

from tnthw.frontends.steps import Real, Rounding


def rounded(x: Real, rounding: Rounding) -> Real:
    """Round each number to an integer; see `steps.Rounding`."""
    match rounding:
        case "even":
            return np.rint(x)
        case "odd":
            return _nearest(x, 2 * np.floor(x / 2) + 1)
        case "up":
            return _nearest(x, np.floor(x) + 1)
        case "down":
            return _nearest(x, np.ceil(x) - 1)
        case "away":
            return np.copysign(_nearest(np.abs(x), np.floor(np.abs(x)) + 1), x)
        case "inward":
            return np.copysign(_nearest(np.abs(x), np.ceil(np.abs(x)) - 1), x)
        case "floor":
            return np.floor(x)
        case "ceil":
            return np.ceil(x)
        case "outward":
            return np.copysign(np.ceil(np.abs(x)), x)
        case "truncate":
            return np.trunc(x)


def _nearest(x: Real, tie: Real) -> Real:
    """Round to the nearest integer; a number in the middle of two goes to `tie`.

    Not floor(x + 1/2): that sum is rounded, and wrong for the float below 1/2.
    """
    below = np.floor(x)
    middle = x - below == 0.5
    result: Real = np.where(middle, tie, np.rint(x))
    return result
