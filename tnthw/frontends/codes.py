"""What the integers of a value stand for, in exact rational numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import gcd

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.frontends.steps import Levels, Quantise, Real, Step, WeightTensor
from tnthw.ir.grid import Grid
from tnthw.ir.types import bits_for

_FINEST = 8
"""Most integers that one level of a `Levels` may be, so that its shift is an integer too."""

MOST_LEVELS = 255
"""Most integers of a grid beyond its first that a staircase is made for."""

_MOST_TIMES = 127
"""Largest multiple of a common step; the weights that read it become as much wider."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Code:
    """The integers of one value: real = scale * integer + offset.

    Attributes
    ----------
    scale: above 0; one for all channels, or one for each.
    offset: one for all channels, or one for each.
    low, high: integers, inclusive.
    """

    scale: tuple[Fraction, ...]
    offset: tuple[Fraction, ...] = (Fraction(0),)
    low: int
    high: int

    @property
    def one_scale(self) -> Fraction | None:
        """The scale of all channels; None where they differ."""
        return self.scale[0] if len(set(self.scale)) == 1 else None

    @property
    def plain(self) -> bool:
        """Whether there is one scale and no offset."""
        return self.one_scale is not None and not any(self.offset)

    @property
    def bits(self) -> int:
        """Width that holds the integers."""
        return bits_for(self.low, self.high, signed=self.low < 0)

    def scales(self, channels: int) -> tuple[Fraction, ...]:
        """Give the scale of each channel."""
        return self.scale * channels if len(self.scale) == 1 else self.scale

    def offsets(self, channels: int) -> tuple[Fraction, ...]:
        """Give the offset of each channel."""
        return self.offset * channels if len(self.offset) == 1 else self.offset

    def merged(self) -> Code:
        """Give one scale, and one offset, where all channels have the same."""
        scale = self.scale[:1] if len(set(self.scale)) == 1 else self.scale
        offset = self.offset[:1] if len(set(self.offset)) == 1 else self.offset
        return replace(self, scale=scale, offset=offset)

    def repeated(self, times: int) -> Code:
        """Give the code of a value with so many channels for each of this one's."""
        return replace(
            self,
            scale=self.scale if len(self.scale) == 1 else _each(self.scale, times),
            offset=self.offset if len(self.offset) == 1 else _each(self.offset, times),
        )

    def grid(self) -> Grid:
        """Give the grid of a value with one scale.

        Raises
        ------
        GraphError: its channels have several, or an offset.
        """
        return Grid(
            scale=float(plain_scale(self)),
            signed=self.low < 0,
            low=self.low,
            high=self.high,
            bits=self.bits,
        )


def _each(numbers: tuple[Fraction, ...], times: int) -> tuple[Fraction, ...]:
    return tuple(number for number in numbers for _ in range(times))


def plain_scale(code: Code) -> Fraction:
    """Give the scale of a value with one scale and no offset.

    Raises
    ------
    GraphError: its channels have several, or an offset.
    """
    if not code.plain:
        raise GraphError(
            "reads a value whose channels have grids of their own, which only steps of single "
            "channels can (a depthwise convolution, a batch norm, a pool); quantise it with one "
            "scale for all channels"
        )
    return code.scale[0]


def is_grid(step: Step | None) -> bool:
    """Whether a step gives a grid that staircases are made for."""
    if isinstance(step, Quantise):
        return 0 <= step.high - step.low <= MOST_LEVELS
    return isinstance(step, Levels) and step.thresholds.shape[1] <= MOST_LEVELS


def of_grid(grid: Grid) -> Code:
    """Give the code of a grid."""
    return Code(scale=(Fraction(grid.scale),), low=grid.low, high=grid.high)


def fractions(values: Real) -> tuple[Fraction, ...]:
    """Give floats as the exact rational numbers that they are."""
    return tuple(map(Fraction, np.asarray(values, np.float64).reshape(-1).tolist()))


def of_step(step: Quantise | Levels) -> Code:
    """Give the code of a grid that the source gives.

    A `Levels` has an offset where its shift is no multiple of its gain, or of a small part of it.
    """
    if isinstance(step, Quantise):
        return Code(scale=fractions(step.scale), low=step.low, high=step.high)
    gain, shift, levels = Fraction(step.gain), Fraction(step.shift), step.thresholds.shape[1]
    parts = level_parts(step)
    if parts == 0:
        return Code(scale=(gain,), offset=(shift,), low=0, high=levels)
    low = int(shift * parts / gain)
    return Code(scale=(gain / parts,), low=low, high=low + levels * parts)


def level_parts(step: Levels) -> int:
    """Integers that one level is, so that the shift is an integer; 0 where there are none."""
    ratio = Fraction(step.shift) / Fraction(step.gain)
    parts = ratio.denominator
    low = ratio * parts
    fits = abs(low) <= 255 and abs(low + step.thresholds.shape[1] * parts) <= 255
    return parts if parts <= _FINEST and fits else 0


def combined(
    tensors: Sequence[WeightTensor],
) -> tuple[NDArray[np.signedinteger], tuple[Fraction, ...]] | None:
    """Make one tensor of several whose scales are small multiples of each other in every channel.

    Returns
    -------
    Integers and the exact scale of each output channel; None where there is no such tensor.
    """
    if len(tensors) == 1:
        return tensors[0].integers, fractions(tensors[0].alpha)
    alphas = [fractions(t.alpha) for t in tensors]
    total = np.zeros(tensors[0].integers.shape, np.int32)
    units = []
    for channel, scales in enumerate(zip(*alphas, strict=True)):
        unit, times = common_unit(scales)
        if unit is None:
            return None
        units.append(unit)
        for tensor, count in zip(tensors, times, strict=True):
            total[channel] += count * tensor.integers[channel]
    return total, tuple(units)


def concatenated(codes: Sequence[Code], channels: Sequence[int]) -> Code | None:
    """Give the code of values one after the other; None where no common step is a small part."""
    scales = [s for code, n in zip(codes, channels, strict=True) for s in code.scales(n)]
    offsets = [o for code, n in zip(codes, channels, strict=True) for o in code.offsets(n)]
    if common_unit(scales)[0] is None:
        return None
    return Code(
        scale=tuple(scales) if len(set(scales)) > 1 else (scales[0],),
        offset=tuple(offsets) if any(offsets) else (Fraction(0),),
        low=min(code.low for code in codes),
        high=max(code.high for code in codes),
    )


def common_unit(
    scales: Iterable[Fraction], most: int = _MOST_TIMES
) -> tuple[Fraction | None, tuple[int, ...]]:
    """Find the largest number of which all are multiples, and the multiples.

    None where one is more than `most`; 1 where all are 0.
    """
    given = tuple(scales)
    unit = Fraction(0)
    for scale in set(given):
        a, b = unit, abs(scale)
        unit = Fraction(
            gcd(a.numerator * b.denominator, b.numerator * a.denominator),
            a.denominator * b.denominator,
        )
    unit = unit or Fraction(1)
    times = tuple(int(scale / unit) for scale in given)
    if max(map(abs, times), default=0) > most:
        return None, ()
    return unit, times
