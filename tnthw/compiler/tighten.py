"""Shorter factors for channels whose running value would be too wide, with the same function."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tnthw.compiler.steps import Requantisation
from tnthw.ir.exact_rescale import exact_rescales
from tnthw.ir.shift_add import LARGEST_EXPONENT, MAX_TERMS
from tnthw.ir.staircase import Staircase
from tnthw.ir.types import Int
from tnthw.machine.accelerator import WIDEN_BITS


def tightened(grid: Requantisation, channels: NDArray[np.bool_], bits: int) -> Requantisation:
    """Exchange the factors, biases and shifts of some channels for others with the same results.

    A rescale is a staircase of its operand; on a range that is proven, others with smaller numbers
    are often the same staircase.  A channel for which there is none stays as it is.

    Parameters
    ----------
    channels: bool (channels,), which.
    bits: of the running value.
    """
    where = np.flatnonzero(channels)
    falls = grid.factor[where] < 0
    stairs = [_stairs(grid, int(c), bool(f)) for c, f in zip(where, falls, strict=True)]
    found = exact_rescales(
        stairs,
        most_terms=MAX_TERMS,
        max_exponent=LARGEST_EXPONENT,
        accumulator_bits=bits - WIDEN_BITS,
    )
    factor, bias, shift = grid.factor.copy(), grid.bias.copy(), grid.shift.copy()
    for channel, negative, rescale in zip(where, falls, found, strict=True):
        if rescale is not None:
            factor[channel] = -rescale.m if negative else rescale.m
            bias[channel], shift[channel] = rescale.bias, rescale.shift
    return replace(grid, factor=factor, bias=bias, shift=shift)


def _stairs(grid: Requantisation, channel: int, falls: bool) -> Staircase:
    """The function of one channel; of the negated operand where it falls."""
    first, last = int(grid.first[channel]), int(grid.last[channel])
    if falls:
        first, last = -last, -first
    m, bias = abs(int(grid.factor[channel])), int(grid.bias[channel])
    levels = range(grid.low + 1, grid.high + 1)
    edges = [-((bias - (k << int(grid.shift[channel]))) // m) for k in levels]
    crossings: Int = np.clip(np.array(edges, np.int64), first, last + 1)
    return Staircase(first=first, last=last, low=grid.low, high=grid.high, crossings=crossings)
