"""The integers that stand for the real numbers of one value."""

from __future__ import annotations

from dataclasses import dataclass

ACTIVATION_BITS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The integers of one value: real = scale * integer, low <= integer <= high.

    `centre` is what a part of a layer's sum is short of, for each channel; empty where nothing.
    """

    scale: float
    signed: bool
    low: int
    high: int
    bits: int = ACTIVATION_BITS
    centre: tuple[float, ...] = ()
