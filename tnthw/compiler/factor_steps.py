"""Steps of the finish unit for factors: signed powers of two, gaps, and how wide values get."""

from __future__ import annotations

from itertools import product

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.types import Int
from tnthw.machine.accelerator import WIDEN_BITS
from tnthw.machine.finish_memories import MAX_GAP

MOST_REPEATED = 4
"""Bits above 1 up to which an operand is added several times where it must not be widened."""


def digits_of_factors(factors: Int) -> NDArray[np.int8]:
    """Signed digits of the non-adjacent form, the fewest there are.

    Returns
    -------
    int8 (channels, exponents, operands).

    Notes
    -----
    With h = m >> 1 the digits of m are where h and m + h differ: +1 where m + h has the bit.
    """
    size = np.abs(factors)
    half, sum_ = size >> 1, size + (size >> 1)
    differ = half ^ sum_
    count = max(1, int(differ.max(initial=0)).bit_length())
    exponents = np.arange(count)[:, None]
    plus = (sum_ & differ)[:, None, :] >> exponents & 1
    minus = (half & differ)[:, None, :] >> exponents & 1
    digits: NDArray[np.int8] = ((plus - minus) * np.sign(factors)[:, None, :]).astype(np.int8)
    return digits


def repeated_of(digits: NDArray[np.int8], shift: Int) -> NDArray[np.int8]:
    """Put powers above the shift in its place, as often as they are larger.

    An operand is then read as it is where it would be read with more bits below the point.
    """
    ahead = np.arange(digits.shape[1]) - shift[:, None]  # (channels, exponents)
    times = np.int64(1) << np.clip(ahead, 0, MOST_REPEATED)
    folded = (digits * np.where(ahead >= 0, times, 0)[..., None]).sum(
        axis=1
    )  # (channels, operands)
    found = np.where(ahead[..., None] >= 0, 0, digits)
    place = np.minimum(shift, digits.shape[1] - 1)
    reaches = shift < digits.shape[1]
    found[np.arange(len(shift)), place] += np.where(reaches[:, None], folded, 0)
    return found.astype(np.int8)


def above_of(digits: NDArray[np.int8], shift: Int) -> Int:
    """By how much the highest power of each channel is above its shift; 0 where it is not."""
    exponents = np.arange(digits.shape[1])[:, None]
    highest = np.where(digits != 0, exponents, 0).max(axis=(1, 2))
    found: Int = np.maximum(0, highest - shift)
    return found


def steps_of(
    digits: NDArray[np.int8], bias: Int, shift: Int, widen: bool
) -> tuple[Int, NDArray[np.int8], NDArray[np.int8], NDArray[np.bool_]]:
    """First running value (channels,); signs, gaps, operand of the steps (channels, steps)."""
    if widen:
        bias, shift = bias << WIDEN_BITS, shift + WIDEN_BITS
    channels, exponents, operands = digits.shape
    flat = digits.reshape(-1)
    found = np.flatnonzero(flat)  # the powers of each channel, in rising order of exponent
    found = np.repeat(found, np.abs(flat[found]))
    channel, place = np.divmod(found, exponents * operands)
    exponent, operand = np.divmod(place, operands)
    last = np.ones(len(found), np.bool_)  # of its channel
    last[:-1] = channel[1:] != channel[:-1]
    until = np.where(last, shift[channel], np.roll(exponent, -1))
    left = until - exponent  # the running value is shifted by it before the next is added
    parts = np.maximum(1, -(-left // MAX_GAP))  # steps that this takes
    steps = np.bincount(channel, parts, channels).astype(np.int64)  # of each channel
    before = np.cumsum(parts) - parts
    step = before - (np.cumsum(steps) - steps)[channel]
    lowest = shift.copy()  # exponent that the running value stands at first
    lowest[channel[::-1]] = exponent[::-1]
    shape = channels, max(1, int(steps.max(initial=0)))
    signs, gaps = np.zeros((2, *shape), np.int8)
    second = np.zeros(shape, np.bool_)
    signs[channel, step] = np.sign(flat[found])
    second[channel, step] = operand == 1
    for part in range(int(parts.max(initial=0))):
        more = parts - 1 > part
        gaps[channel[more], step[more] + part] = MAX_GAP
    gaps[channel, step + parts - 1] = left - MAX_GAP * (parts - 1)
    return bias >> np.minimum(lowest, 63), signs, gaps, second


def widths_of(
    first: Int,
    signs: NDArray[np.int8],
    gaps: NDArray[np.int8],
    second: NDArray[np.bool_],
    ranges: list[tuple[Int, Int]],
    widen: bool,
) -> Int:
    """Bits of the widest running value of each channel, two's complement, (channels,)."""
    times = 1 << WIDEN_BITS if widen else 1
    low, high = first.copy(), first.copy()
    for corner in product(*ranges):
        value = first.copy()
        for sign, gap, of_b in zip(signs.T, gaps.T, second.T, strict=True):
            operand = np.where(of_b, corner[-1], corner[0]) * times
            value = value + sign * operand
            np.minimum(low, value, out=low)
            np.maximum(high, value, out=high)
            value = value >> gap
    magnitude = np.maximum(high, ~low)
    if magnitude.max(initial=0) >> 52:  # more than a double holds
        return np.array([int(m).bit_length() + 1 for m in magnitude], np.int64)
    found: Int = np.frexp(magnitude.astype(np.float64))[1].astype(np.int64) + 1
    return found
