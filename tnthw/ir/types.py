"""Small conversions by which a builder makes types and attributes."""

from __future__ import annotations

from collections.abc import Sequence

from tnthw.ir.ops import Type

Pair = int | tuple[int, int]
Scale = float | Sequence[float]


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
    shape: tuple[int, ...], bits: int, signed: bool, low: int | None, high: int | None, scale: Scale
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
