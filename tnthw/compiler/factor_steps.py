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
    channels = digits.shape[0]
    most = int(np.abs(digits).sum(axis=(1, 2)).max()) + 2 * digits.shape[1]
    most += int(shift.max()) // MAX_GAP + 2
    signs, gaps = np.zeros((2, channels, most), np.int8)
    second = np.zeros((channels, most), np.bool_)
    rows = np.arange(channels)
    lowest = np.where(digits.any(axis=2), np.arange(digits.shape[1]), most * MAX_GAP).min(axis=1)
    none = ~digits.any(axis=(1, 2))
    at = np.where(none, shift, lowest)  # exponent that the running value stands at
    value = bias >> np.minimum(at, 63)
    place = np.zeros(channels, np.int64)  # the step that is being made, its gap still open

    def close(who: NDArray[np.bool_], until: Int) -> None:
        """Shift the running value of some channels up to an exponent, and begin their next step."""
        left = np.where(who, until - at, 0)
        while (long := left > MAX_GAP).any():
            gaps[rows[long], place[long]] = MAX_GAP
            place[long] += 1
            left[long] -= MAX_GAP
        gaps[rows[who], place[who]] = left[who]
        place[who] += 1
        at[who] = until[who]

    begun = np.zeros(channels, np.bool_)
    for exponent, operand in np.ndindex(digits.shape[1:]):
        digit = digits[:, exponent, operand]
        for time in range(int(np.abs(digit).max())):
            here = np.abs(digit) > time
            close(here & begun, np.full(channels, exponent))
            signs[rows[here], place[here]] = np.sign(digit[here])
            second[rows[here], place[here]] = operand == 1
            begun |= here
    close(begun, shift)
    used = max(1, int(place.max()))
    return value, signs[:, :used], gaps[:, :used], second[:, :used]


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
    found: Int = np.array([int(m).bit_length() + 1 for m in magnitude], np.int64)
    return found
