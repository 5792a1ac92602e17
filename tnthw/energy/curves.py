"""Figures of a technology: cited where a table has them, estimated by a stated formula between."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Tag(StrEnum):
    """How well a figure is known, the best first."""

    MEASURED = "measured"  # here, with a tool and on data that are named
    READ = "read"  # in the source, as it prints it
    DERIVED = "derived"  # from what a source prints, by a formula that is stated
    ASSUMED = "assumed"


_ORDER = tuple(Tag)


def weakest(tags: Sequence[Tag]) -> Tag:
    """Tag of what is made of several figures."""
    return max(tags, key=_ORDER.index)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number and where it comes from.

    Attributes
    ----------
    value: the number, in the unit of the table that it comes from.
    basis: the source's key and, for an estimate, the formula.
    estimate: True where the source does not print this very number.
    low, high: what the number lies between; the number itself where nothing is known of it.
    tag: how well it is known; read or derived by `estimate` when left out.
    """

    value: float
    basis: str
    estimate: bool
    low: float = field(default=math.nan)
    high: float = field(default=math.nan)
    tag: Tag | None = None

    def __post_init__(self) -> None:
        if math.isnan(self.low):
            object.__setattr__(self, "low", self.value)
        if math.isnan(self.high):
            object.__setattr__(self, "high", self.value)
        if self.tag is None:
            object.__setattr__(self, "tag", Tag.DERIVED if self.estimate else Tag.READ)

    def __add__(self, other: Figure) -> Figure:
        basis = self.basis if self.basis == other.basis else f"{self.basis} + {other.basis}"
        return Figure(
            value=self.value + other.value,
            basis=basis,
            estimate=self.estimate or other.estimate,
            low=self.low + other.low,
            high=self.high + other.high,
            tag=_tag((self, other)),
        )

    def times(self, factor: float, basis: str | None = None) -> Figure:
        """The figure of several such things, or of a part of one."""
        return Figure(
            value=factor * self.value,
            basis=self.basis if basis is None else basis,
            estimate=self.estimate,
            low=factor * self.low,
            high=factor * self.high,
            tag=self.tag,
        )


def mean(figures: Sequence[Figure]) -> Figure:
    """Average figures; the basis names each different one once."""
    bases = dict.fromkeys(figure.basis for figure in figures)
    count = len(figures)
    return Figure(
        value=math.fsum(figure.value for figure in figures) / count,
        basis="mean of " + ", ".join(bases) if len(bases) > 1 else figures[0].basis,
        estimate=any(figure.estimate for figure in figures),
        low=math.fsum(figure.low for figure in figures) / count,
        high=math.fsum(figure.high for figure in figures) / count,
        tag=_tag(figures),
    )


def _tag(figures: Sequence[Figure]) -> Tag:
    return weakest([figure.tag for figure in figures if figure.tag is not None])


def linear(x: float, xs: Sequence[float], ys: Sequence[float], source: str) -> Figure:
    """Interpolate on straight lines between points, in proportion to x outside them.

    Used for adders: a ripple of full adders costs in proportion to its width.
    """
    if x in xs:
        return Figure(value=ys[xs.index(x)], basis=source, estimate=False)
    if x < xs[0]:
        value = ys[0] * x / xs[0]
    elif x > xs[-1]:
        value = ys[-1] * x / xs[-1]
    else:
        i = next(i for i, point in enumerate(xs) if point > x)
        value = ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1])
    return Figure(value=value, basis=f"{source}, linear in width", estimate=True)


def power(
    x: float, xs: Sequence[float], ys: Sequence[float], source: str, outside: float | None = None
) -> Figure:
    """Interpolate on straight lines in log-log between points.

    Parameters
    ----------
    outside: exponent beyond the points; None extends the nearest line (needs two points).
    """
    if x in xs:
        return Figure(value=ys[xs.index(x)], basis=source, estimate=False)
    i = min(max(sum(point < x for point in xs), 1), len(xs) - 1)
    inside = xs[0] < x < xs[-1]
    if inside or outside is None:
        exponent = math.log(ys[i] / ys[i - 1]) / math.log(xs[i] / xs[i - 1])
    else:
        exponent = outside
    near = 0 if x < xs[0] else len(xs) - 1 if x > xs[-1] else i
    value = ys[near] * (x / xs[near]) ** exponent
    return Figure(value=value, basis=f"{source}, x^{exponent:.2f}", estimate=True)
