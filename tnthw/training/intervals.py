"""How sure a mean of few differences is: Student's t, alone and among several comparisons."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

COVERAGE = 0.95
"""Of an interval alone, and of all intervals of a family together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """The mean of differences under several seeds, and where it may be.

    Attributes
    ----------
    difference: mean, in the unit of the differences.
    deviation: their standard deviation; NaN of one.
    low, high: 95 % interval of the mean, this comparison alone; NaN of one difference.
    low_of_all, high_of_all: the interval that, with those of the other comparisons of its family,
        holds all means at once in 95 % of cases (Bonferroni).
    """

    difference: float
    deviation: float
    low: float
    high: float
    low_of_all: float
    high_of_all: float


def interval(differences: Sequence[float], comparisons: int = 1) -> Interval:
    """Say how sure the mean of paired differences is.

    Differences are taken as drawn from one normal distribution, which a few seeds cannot show.

    Parameters
    ----------
    differences: one for each seed, at least one.
    comparisons: that are made in the family, this one among them.
    """
    mean, count = statistics.fmean(differences), len(differences)
    deviation = statistics.stdev(differences) if count > 1 else math.nan
    halves = [math.nan, math.nan]
    if count > 1:
        misses = 1.0 - COVERAGE
        error = deviation / math.sqrt(count)
        halves = [error * t_quantile(1 - m / 2, count - 1) for m in (misses, misses / comparisons)]
    alone, of_all = halves
    return Interval(
        difference=mean,
        deviation=deviation,
        low=mean - alone,
        high=mean + alone,
        low_of_all=mean - of_all,
        high_of_all=mean + of_all,
    )


def t_quantile(share: float, freedom: int) -> float:
    """Below which Student's t is with a probability.

    Parameters
    ----------
    share: the probability, from 0.5 to below 1.
    freedom: degrees of freedom, from 1.
    """
    low, high = 0.0, 1.0
    while _below(high, freedom) < share:
        high *= 2.0
    for _ in range(100):
        middle = (low + high) / 2
        if _below(middle, freedom) < share:
            low = middle
        else:
            high = middle
    return high


def _below(t: float, freedom: int) -> float:
    """Probability that Student's t is below t >= 0.

    Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
    """
    angle = math.atan2(t, math.sqrt(freedom))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = freedom % 2
    term = total = cosine if odd else 1.0
    if freedom == 1:
        total = 0.0
    for n in range(2 + odd, freedom - 1, 2):
        term *= cosine**2 * (n - 1) / n
        total += term
    between = 2 / math.pi * (angle + sine * total) if odd else sine * total
    return 0.5 + between / 2
