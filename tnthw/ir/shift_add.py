"""Factors that are sums of signed powers of two: their values, rules and ranges."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.types import Int, Range, Type, bits_for

MAX_TERMS = 8
"""Most signed powers of two in a factor."""

LARGEST_EXPONENT = 20
"""Largest exponent of one of them."""

MAX_PRODUCT_BITS = 61
"""Widest |x| times the sum of a factor's powers, so that 64 bits hold two of them and a bias."""


def factors(signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> Int:
    """Add up signed powers of two along the last axis: int64 (..., terms) -> (...)."""
    total: Int = (signs.astype(np.int64) << exponents.astype(np.int64)).sum(axis=-1)
    return total


def too_many_terms(signs: NDArray[np.int8]) -> str:
    """Say that there are too many or too few terms; "" where there are not."""
    terms = signs.shape[-1]
    if 1 <= terms <= MAX_TERMS:
        return ""
    return f"has {terms} terms per factor; allowed is 1 to {MAX_TERMS}"


def too_wide(x: Type, signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> str:
    """Say that x times a factor may not fit 64 bits; "" where it does.

    Parameters
    ----------
    x: type of the value.
    signs, exponents: int8 (channels or 1, terms).
    """
    powers = factors(np.abs(signs), exponents).max(initial=0)
    bits = (max(-x.low, x.high, 0) * int(powers)).bit_length()
    if bits <= MAX_PRODUCT_BITS:
        return ""
    return (
        f"multiplies a value from {x.low} to {x.high} by powers of up to {powers} in all, "
        f"{bits} bits; allowed are {MAX_PRODUCT_BITS}"
    )


def running(factor: Int, bias: Int, shift: Int, reach: Int) -> Int:
    """Bound the magnitude of the finish unit's running value, factors above 1 left aside.

    It begins with the bias over the lowest power of two of the factor, and every addition brings it
    to (x * part + bias) over the power that it has come to, the part being less than twice that.

    Parameters
    ----------
    factor, bias, shift: of each channel; a factor may have any sign.
    reach: largest |x|.
    """
    size = np.abs(factor)
    lowest = np.maximum(size & -size, 1)
    found: Int = np.where(size == 0, np.abs(bias) >> shift, np.abs(bias) // lowest + 2 * reach)
    return found + 1


def widened(factor: Int, shift: Int) -> NDArray[np.bool_]:
    """Tell which factors have a power of two above the shift, so that x is read with more bits."""
    size = np.abs(factor)  # the highest digit of the non-adjacent form is the highest bit of 3m / 2
    found: NDArray[np.bool_] = (size + (size >> 1)) >> np.minimum(shift + 1, 62) > 0
    return found


def scaled(x: Range, signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> tuple[Int, Int]:
    """Bound x * m per channel: m is fixed, so the extremes are at the ends."""
    factor = factors(signs, exponents)
    ends = (x.channel_low * factor, x.channel_high * factor)
    return np.minimum(*ends), np.maximum(*ends)


def finished(low: Int, high: Int, shift: Int, kind: Type) -> Range:
    """Bound clamp(sum >> shift) of sums from `low` to `high` per channel, clamp from the type."""
    channel_low, channel_high = np.clip(np.stack([low, high]) >> shift, kind.low, kind.high)
    width = bits_for(int(low.min()), int(high.max()), signed=True)
    return Range(channel_low=channel_low, channel_high=channel_high, internal_bits=width)
