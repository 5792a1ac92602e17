"""A shift-and-add as other formats can say it: crossing points, or a float32 product and sum."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.types import Int

SINGLE = 1 << 24
"""float32 holds every integer up to this one."""

_MARGIN = 2.0**-23
"""Twice what float32 rounds off a product and off a sum, relative to each."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ShiftAdd:
    """Per channel clamp((x * m + bias) >> shift, low, high), on the proven range of x.

    Attributes
    ----------
    m, bias, shift: int64 (channels,).
    first, last: int64 (channels,), the range of x.
    low, high: the clamp.
    """

    m: Int
    bias: Int
    shift: Int
    first: Int
    last: Int
    low: int
    high: int

    @property
    def signs(self) -> Int:
        """-1 for channels that fall, 1 for the others: int64 (channels,)."""
        return np.where(self.m < 0, -1, 1)

    def rising(self) -> ShiftAdd:
        """Give the same outputs as a function of x times its channel's sign, which rises."""
        falls = self.m < 0
        return ShiftAdd(
            m=np.abs(self.m),
            bias=self.bias,
            shift=self.shift,
            first=np.where(falls, -self.last, self.first),
            last=np.where(falls, -self.first, self.last),
            low=self.low,
            high=self.high,
        )


def crossings(steps: ShiftAdd) -> Int:
    """Give the smallest x at which each output above `low` is reached: int64 (channels, levels).

    Where an output is reached from the start this is `first`, where it never is `last + 1`.

    Parameters
    ----------
    steps: channels that rise; one with a factor of 0 is a constant.
    """
    levels = np.arange(steps.low + 1, steps.high + 1)
    bits = int(np.abs(levels).max(initial=1)).bit_length() + int(steps.shift.max(initial=0))
    kind = np.int64 if bits < 62 else object  # of 48 bits are the biases
    m, bias = (a.astype(kind)[:, None] for a in (steps.m, steps.bias))
    needed = (levels.astype(kind)[None] << steps.shift.astype(kind)[:, None]) - bias
    reached = -(-needed // np.where(m == 0, 1, m))
    first, last = steps.first[:, None], steps.last[:, None]
    constant = np.where(needed <= 0, first, last + 1)
    found = np.where(m == 0, constant, np.clip(reached, first, last + 1))
    return found.astype(np.int64)


class Nearest(NamedTuple):
    """Per channel clamp(round(x * gain + offset), low, high), in float32."""

    gain: NDArray[np.float32]
    offset: NDArray[np.float32]


def nearest(steps: ShiftAdd) -> Nearest | None:
    """Find the float32 product and sum whose nearest integer is the shift-and-add, or None.

    Both rise and change only at crossing points, so they are equal on the whole range where they
    are on both sides of each of them. There the real value must be further from the middle of two
    integers than float32's roundings reach, in whatever order a program multiplies and adds; or all
    of it must be exact in float32. Ties are never needed.
    """
    rising = steps.rising()
    gain = np.ldexp(rising.m.astype(np.float64), -rising.shift)
    at = crossings(rising)
    levels = np.arange(steps.low + 1, steps.high + 1)[None]
    edge = levels - 0.5
    first, last = rising.first[:, None], rising.last[:, None]
    above, below = np.clip(at, first, last), np.clip(at - 1, first, last)
    up, down = at <= last, at > first
    slack = _MARGIN * (np.abs(above * gain[:, None]) + np.abs(levels) + 1)
    least = np.where(up, edge + slack - above * gain[:, None], -np.inf).max(axis=1, initial=-np.inf)
    most = np.where(down, edge - slack - below * gain[:, None], np.inf).min(axis=1, initial=np.inf)
    offset = _between(least, most)
    exact, works = _exactly(rising, above, below, up, down)
    fine = (offset.astype(np.float64) >= least) & (offset.astype(np.float64) <= most)
    if not (fine | works).all() or (rising.m >= SINGLE).any():
        return None
    return Nearest(
        gain=(gain * steps.signs).astype(np.float32), offset=np.where(fine, offset, exact)
    )


def _between(least: NDArray[np.float64], most: NDArray[np.float64]) -> NDArray[np.float32]:
    """Middle of each interval as float32; an end where the other is infinite."""
    low = np.where(np.isfinite(least), least, np.where(np.isfinite(most), most - 1, 0.0))
    high = np.where(np.isfinite(most), most, low + 1)
    return ((low + high) / 2).astype(np.float32)


def _exactly(
    steps: ShiftAdd,
    above: Int,
    below: Int,
    up: NDArray[np.bool_],
    down: NDArray[np.bool_],
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Offset (2 * bias + 1) / 2**(shift + 1) - 1/2, and where float32 never rounds with it.

    With it x * gain + offset is an odd number of half steps of 2**-shift away from every middle.
    """
    whole = 2 * steps.bias + 1 - (1 << steps.shift)  # in units of 2**-(shift + 1)
    offset = np.ldexp(whole.astype(np.float64), -(steps.shift + 1)).astype(np.float32)
    holds = np.abs(whole) < SINGLE
    for x, used in ((above, up), (below, down)):
        product = steps.m[:, None] * x
        total = 2 * product + whole[:, None]
        holds &= (~used | ((np.abs(product) < SINGLE) & (np.abs(total) < SINGLE))).all(axis=1)
    return offset, holds
