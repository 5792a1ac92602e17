"""What is known of a value: its type, its proven range, and how a builder makes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError

Int = NDArray[np.int64]
Trits = NDArray[np.int8]
Shape = tuple[int, ...]
Pair = int | tuple[int, int]
Scale = float | Sequence[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """Type of a value: an integer tensor.

    Attributes
    ----------
    shape: (channels, height, width) or (features,); one image, no batch axis.
    bits: width in bits.
    signed: two's complement if true.
    low, high: proven range, inclusive; inside what `bits` and `signed` can hold.
    scale: real value of one step (real = scale * integer): one number, or one per channel.
    """

    shape: Shape
    bits: int
    signed: bool
    low: int
    high: int
    scale: tuple[float, ...] = (1.0,)

    @property
    def channels(self) -> int:
        """Length of the channel axis."""
        return self.shape[0]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WeightedSum:
    """Sums of one value under integers: the planes of trits that make them, each shifted.

    Attributes
    ----------
    source: name of the value.
    window: stride, padding, dilation and shape; planes for which they are equal add up to one array
        of integers.
    padded: any tap may fall on padding, which is zero.
    groups: channel groups.
    planes: trits (out, in / groups, ...) and their left shift.
    """

    source: str
    window: tuple[Shape, ...]
    padded: bool
    groups: int
    planes: tuple[tuple[Trits, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Range:
    """Proven bounds of one value.

    Attributes
    ----------
    channel_low, channel_high: int64 (channels,), inclusive bounds of each channel.
    internal_bits: for Rescale and Add, the two's complement width that x * m + bias needs before
        the shift; for an Accumulate that shifts, that of the shifted accumulator; 0 otherwise.
    sums: what an accumulator is the sum of, each with the bounds of what it reads; empty where that
        is not known.
    """

    channel_low: Int
    channel_high: Int
    internal_bits: int = 0
    sums: tuple[tuple[WeightedSum, Range], ...] = ()

    @property
    def low(self) -> int:
        """Smallest value of any channel."""
        return int(self.channel_low.min())

    @property
    def high(self) -> int:
        """Largest value of any channel."""
        return int(self.channel_high.max())

    @property
    def bits(self) -> int:
        """Two's complement bits that hold every value."""
        return bits_for(self.low, self.high, signed=True)


def bits_for(low: int, high: int, *, signed: bool) -> int:
    """Count the bits that hold every integer from `low` to `high`, at least 1.

    Raises
    ------
    GraphError: an unsigned value would have to be negative.
    """
    if signed:
        return max(int(high), ~int(low), 0).bit_length() + 1
    if low < 0:
        raise GraphError(f"an unsigned value cannot be {low}; make it signed")
    return max(1, int(high).bit_length())


def as_pair(value: Pair) -> tuple[int, int]:
    """Give one number for both axes, or (y, x) as it is."""
    return value if isinstance(value, tuple) else (value, value)


def scales(scale: Scale) -> tuple[float, ...]:
    """Give one scale, or one per channel, as a tuple."""
    return (float(scale),) if isinstance(scale, int | float) else tuple(float(s) for s in scale)


def channel_scales(kind: Type) -> tuple[float, ...]:
    """Give one scale for each channel of a type."""
    return kind.scale * kind.channels if len(kind.scale) == 1 else kind.scale


def activation_type(
    shape: Shape, bits: int, signed: bool, low: int | None, high: int | None, scale: Scale
) -> Type:
    """Make a type whose range is all that the width holds, unless low or high is given."""
    least, most = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return Type(
        shape=shape,
        bits=bits,
        signed=signed,
        low=least if low is None else low,
        high=most if high is None else high,
        scale=scales(scale),
    )
