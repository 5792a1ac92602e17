"""The sparsest Rescale that equals a staircase on the whole range of its accumulator.

clamp((x * m + b) >> s, low, high) reaches output k at the crossing point t exactly when

    m * t + b >= k * 2**s   and   m * (t - 1) + b < k * 2**s.

Each crossing point bounds b from both sides, and two of them together bound the slope m / 2**s.
The slopes of all exact Rescales are one open interval, whatever s is, so the search is complete:
where it finds nothing, nothing is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.formats import BIAS_BITS, MAX_EXPONENT, MAX_SHIFT
from tnthw.ir.staircase import Staircase
from tnthw.ir.types import Int


class ExactRescale(NamedTuple):
    """One channel of a Rescale: (x * m + bias) >> shift, m = sum of signs * 2**exponents."""

    m: int
    bias: int
    shift: int
    terms: tuple[tuple[int, int], ...]
    """(sign, exponent) of each."""

    def __call__(self, x: Int, low: int, high: int) -> Int:
        """Outputs of int64 accumulators."""
        outputs: Int = np.clip((x * self.m + self.bias) >> self.shift, low, high)
        return outputs


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where a Rescale is not the staircase.

    Attributes
    ----------
    inputs: how many accumulator values of the range give another output.
    at: the first of them.
    expected, found: outputs there.
    largest: most steps between the two outputs, anywhere.
    """

    inputs: int
    at: int
    expected: int
    found: int
    largest: int


def exact_rescale(
    stairs: Staircase,
    *,
    most_terms: int = 8,
    max_exponent: int = MAX_EXPONENT,
    max_shift: int = MAX_SHIFT,
    accumulator_bits: int = 20,
) -> ExactRescale | None:
    """Find the Rescale with the fewest terms that equals a staircase; None where there is none.

    Among those with the fewest terms the smallest shift is taken, and of its biases the one with
    the most zeros at its end.

    Parameters
    ----------
    stairs: the function and the proven range of its accumulator.
    most_terms: most signed powers of two.
    max_exponent, max_shift: largest left shift of a term, and right shift of the sum.
    accumulator_bits: width of x; the internal sum gets `max_exponent` + 3 bits more.
    """
    at_first, at_last = stairs.reached
    if at_first == at_last:
        return ExactRescale(m=0, bias=at_first, shift=0, terms=())
    rise, fall = _constraints(stairs)
    bounds = _slopes(rise, fall)
    if bounds is None:
        return None
    above, below = bounds
    sums = _sums(max_exponent)
    room = 1 << (accumulator_bits + max_exponent + 3 - 1)
    reach = max(abs(stairs.first), abs(stairs.last))
    best: tuple[int, int, int, int] | None = None  # terms, shift, m, bias
    for shift in range(max_shift + 1):
        low = above.numerator * (1 << shift) // above.denominator + 1
        high = sums.largest
        if below is not None:
            high = min(high, -(-below.numerator * (1 << shift) // below.denominator) - 1)
        if low > high:
            continue
        m, count = sums.sparsest(low, high)
        if count > most_terms or (best is not None and count >= best[0]):
            continue
        bias = _bias(rise, fall, m, shift)
        if abs(bias) >= 1 << (BIAS_BITS - 1) or m * reach + abs(bias) >= room:
            continue
        best = count, shift, m, bias
    if best is None:
        return None
    _, shift, m, bias = best
    return ExactRescale(m=m, bias=bias, shift=shift, terms=sums.terms(m))


def difference(stairs: Staircase, rescale: ExactRescale) -> Difference | None:
    """Compare a Rescale with a staircase on the whole range; None where they are equal.

    Both only change at their crossing points, so comparing there and beside them is a proof.
    """
    levels = np.arange(stairs.low + 1, stairs.high + 1, dtype=object)
    if rescale.m > 0:
        own = -((-(levels << rescale.shift) + rescale.bias) // rescale.m)
        own = np.clip(own, stairs.first, stairs.last + 1).astype(np.int64)
    else:
        level = int(rescale(np.zeros(1, np.int64), stairs.low, stairs.high)[0])
        own = np.where(levels <= level, stairs.first, stairs.last + 1).astype(np.int64)
    edges = np.unique(np.concatenate([own, stairs.crossings, [stairs.first, stairs.last + 1]]))
    starts, lengths = edges[:-1], np.diff(edges)
    expected = stairs(starts)
    found = stairs.low + np.searchsorted(own, starts, side="right")
    wrong = np.flatnonzero(expected != found)
    if not len(wrong):
        return None
    return Difference(
        inputs=int(lengths[wrong].sum()),
        at=int(starts[wrong[0]]),
        expected=int(expected[wrong[0]]),
        found=int(found[wrong[0]]),
        largest=int(np.abs(expected - found).max()),
    )


def _constraints(stairs: Staircase) -> tuple[Int, Int]:
    """Rows (x, k): outputs that must be reached at x, and outputs that must not be.

    Outputs at the ends of [low, high] are free to run on, since the clamp holds them.
    """
    at_first, at_last = stairs.reached
    levels = np.arange(at_first + 1, at_last + 1)
    points = stairs.crossings[levels - stairs.low - 1]
    rise = np.stack([points, levels], axis=1).reshape(-1, 2)
    fall = np.stack([points - 1, levels], axis=1).reshape(-1, 2)
    if at_first > stairs.low:
        rise = np.concatenate([[[stairs.first, at_first]], rise])
    if at_last < stairs.high:
        fall = np.concatenate([fall, [[stairs.last, at_last + 1]]])
    return rise.astype(np.int64), fall.astype(np.int64)


def _slopes(rise: Int, fall: Int) -> tuple[Fraction, Fraction | None] | None:
    """Open interval of the slopes m / 2**s of all exact Rescales; None where it is empty.

    From m * x + b >= k * 2**s at each (x, k) of `rise` and m * y + b < l * 2**s at each (y, l) of
    `fall` follows m * (y - x) < (l - k) * 2**s for each pair.  Quotients of two pairs that differ
    do so by more than a part in 2**40 (outputs have at most 8 bits), far more than float64's
    rounding, so the largest and the smallest are found among floats and returned as fractions.
    """
    run = fall[None, :, 0] - rise[:, None, 0]
    step = fall[None, :, 1] - rise[:, None, 1]
    if ((run == 0) & (step <= 0)).any():
        return None
    above, below = Fraction(0), None
    with np.errstate(divide="ignore"):
        quotient = step / run
    back = np.where(run < 0, quotient, -np.inf)
    forth = np.where(run > 0, quotient, np.inf)
    if (run < 0).any():
        i = np.unravel_index(int(back.argmax()), back.shape)
        above = max(above, Fraction(int(step[i]), int(run[i])))
    if (run > 0).any():
        i = np.unravel_index(int(forth.argmin()), forth.shape)
        below = Fraction(int(step[i]), int(run[i]))
    return None if below is not None and above >= below else (above, below)


def _bias(rise: Int, fall: Int, m: int, shift: int) -> int:
    """A bias between its bounds, the one with the most zeros at its end."""
    low = max(int(k) * (1 << shift) - m * int(x) for x, k in rise)
    high = min(int(k) * (1 << shift) - m * int(x) for x, k in fall) - 1
    zeros = (high - low + 1).bit_length()
    while (high >> zeros) << zeros < low:
        zeros -= 1
    return (high >> zeros) << zeros


class _Sums(NamedTuple):
    """For each whole number from 0, the fewest signed powers of two that make it."""

    fewest: NDArray[np.int64]
    max_exponent: int

    @property
    def largest(self) -> int:
        """The largest number in the list."""
        return len(self.fewest) - 1

    def sparsest(self, low: int, high: int) -> tuple[int, int]:
        """Return a number of [low, high] with the fewest terms, and how many they are."""
        at = low + int(self.fewest[low : high + 1].argmin())
        return at, int(self.fewest[at])

    def terms(self, value: int) -> tuple[tuple[int, int], ...]:
        """Signed powers of two that make a number, the largest first."""
        found: list[tuple[int, int]] = []
        while value:
            sign = 1 if value > 0 else -1
            count = self.fewest[abs(value)]
            for exponent in range(self.max_exponent, -1, -1):
                rest = abs(value) - (1 << exponent)
                if abs(rest) <= self.largest and self.fewest[abs(rest)] == count - 1:
                    found.append((sign, exponent))
                    value = sign * rest
                    break
        return tuple(found)


@lru_cache
def _sums(max_exponent: int) -> _Sums:
    """List the sums below the largest of distinct powers, level by level."""
    limit = (1 << (max_exponent + 1)) - 1
    fewest = np.full(limit + 1, limit, np.int64)
    fewest[0] = 0
    values = np.arange(limit + 1)
    count = 0
    while (fewest == limit).any():
        reached = np.flatnonzero(fewest == count)
        for exponent in range(max_exponent + 1):
            for near in (reached + (1 << exponent), np.abs(reached - (1 << exponent))):
                fresh = near[near <= limit]
                fewest[fresh] = np.minimum(fewest[fresh], count + 1)
        count += 1
        assert count <= len(values)
    return _Sums(fewest, max_exponent)
