"""What the integers of a value stand for, in exact rational numbers."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.steps import Levels, Quantise, Real
from tnthw.ir.grid import Grid
from tnthw.ir.types import bits_for

_FINEST = 8
"""Most integers that one level of a `Levels` may be, so that its shift is an integer too."""


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

    def grid(self) -> Grid:
        """Give the grid of a value with one scale.

        Raises
        ------
        GraphError: its channels have several, or an offset.
        """
        if not self.plain:
            raise GraphError(
                "reads a value whose channels have grids of their own, which only steps of single "
                "channels can (a depthwise convolution, a batch norm, a pool); quantise it with "
                "one scale for all channels"
            )
        return Grid(
            scale=float(self.scale[0]),
            signed=self.low < 0,
            low=self.low,
            high=self.high,
            bits=self.bits,
        )


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
