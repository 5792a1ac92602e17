"""Figures of a technology: cited where a table has them, estimated by a stated formula between."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number and where it comes from.

    Attributes
    ----------
    value: the number, in the unit of the table that it comes from.
    basis: the source's key and, for an estimate, the formula.
    estimate: True where the source does not print this very number.
    """

    value: float
    basis: str
    estimate: bool

    def __add__(self, other: Figure) -> Figure:
        basis = self.basis if self.basis == other.basis else f"{self.basis} + {other.basis}"
        return Figure(
            value=self.value + other.value, basis=basis, estimate=self.estimate or other.estimate
        )


def mean(figures: Sequence[Figure]) -> Figure:
    """Average figures; the basis names each different one once."""
    bases = dict.fromkeys(figure.basis for figure in figures)
    return Figure(
        value=math.fsum(figure.value for figure in figures) / len(figures),
        basis="mean of " + ", ".join(bases) if len(bases) > 1 else figures[0].basis,
        estimate=any(figure.estimate for figure in figures),
    )


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
