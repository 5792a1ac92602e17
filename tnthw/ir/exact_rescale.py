"""The sparsest Rescale that equals a staircase on the whole range of its accumulator.

clamp((x * m + b) >> s, low, high) reaches output k at the crossing point t exactly when

    m * t + b >= k * 2**s   and   m * (t - 1) + b < k * 2**s.

Each crossing point bounds b from both sides, and two of them together bound the slope m / 2**s.
The slopes of all exact Rescales are one open interval, whatever s is, so the search is complete:
where it finds nothing, nothing is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tnthw.errors import GraphError
from tnthw.formats import ACCUMULATOR_BITS, BIAS_BITS, HEADROOM_BITS, MAX_EXPONENT, MAX_SHIFT
from tnthw.ir.rescale import Fit
from tnthw.ir.shift_add import running, widened
from tnthw.ir.slopes import Points, slopes_between
from tnthw.ir.sparse_factors import sparse_factors
from tnthw.ir.staircase import Staircase
from tnthw.ir.types import Int

_BATCH = 512  # channels that are searched at once

_NEVER = 1000  # more terms than any factor has


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
    accumulator_bits: int = ACCUMULATOR_BITS,
) -> ExactRescale | None:
    """Find the Rescale with the fewest terms that equals a staircase; None where there is none.

    Parameters
    ----------
    stairs: the function and the proven range of its accumulator.
    most_terms, max_exponent, max_shift, accumulator_bits: as for `exact_rescales`.
    """
    return exact_rescales(
        [stairs],
        most_terms=most_terms,
        max_exponent=max_exponent,
        max_shift=max_shift,
        accumulator_bits=accumulator_bits,
    )[0]


def exact_rescales(
    channels: Sequence[Staircase],
    *,
    most_terms: int = 8,
    max_exponent: int = MAX_EXPONENT,
    max_shift: int = MAX_SHIFT,
    accumulator_bits: int = ACCUMULATOR_BITS,
) -> list[ExactRescale | None]:
    """Find for each channel the Rescale with the fewest terms that equals its staircase.

    Among those with the fewest terms the smallest shift is taken, and of its biases the one with
    the most zeros at its end. Where there is none, None is in its place.

    Parameters
    ----------
    channels: the functions and the proven ranges of their accumulators.
    most_terms: most signed powers of two.
    max_exponent, max_shift: largest left shift of a term, and right shift of the sum.
    accumulator_bits: width of x; the finish unit's running value has 8 bits more.

    Raises
    ------
    GraphError: an accumulator has more than 40 bits, or an output more than 15.
    """
    wide = [s for s in channels if max(-s.first, s.last) >= 1 << 40 or max(-s.low, s.high) >> 15]
    if wide:
        raise GraphError(
            f"a staircase from {wide[0].low} to {wide[0].high} over [{wide[0].first}, "
            f"{wide[0].last}] is too large; allowed are outputs of 15 bits and accumulators of 40"
        )
    room = 1 << (accumulator_bits + HEADROOM_BITS - 1)
    limits = _Limits(most_terms, max_exponent, max_shift, room)
    found: list[ExactRescale | None] = []
    for first in range(0, len(channels), _BATCH):
        found += _search(channels[first : first + _BATCH], limits)
    return found


def fit_of(rescales: Sequence[ExactRescale]) -> Fit:
    """Give the Rescales of a layer's channels as the parameters of one node."""
    terms = max([1, *(len(rescale.terms) for rescale in rescales)])
    signs, exponents = np.zeros((2, len(rescales), terms), np.int8)
    for row, rescale in enumerate(rescales):
        for column, (sign, exponent) in enumerate(rescale.terms):
            signs[row, column], exponents[row, column] = sign, exponent
    return Fit(
        signs=signs,
        exponents=exponents,
        bias=np.array([rescale.bias for rescale in rescales], np.int64),
        shift=np.array([rescale.shift for rescale in rescales], np.int8),
    )


class _Limits(NamedTuple):
    most_terms: int
    max_exponent: int
    max_shift: int
    room: int  # for the magnitude of the running value


def _search(channels: Sequence[Staircase], limits: _Limits) -> list[ExactRescale | None]:
    found: list[ExactRescale | None] = [None] * len(channels)
    steps: list[int] = []  # the channels with more than one output
    for index, stairs in enumerate(channels):
        at_first, at_last = stairs.reached
        if at_first == at_last:
            found[index] = ExactRescale(m=0, bias=at_first, shift=0, terms=())
        else:
            steps.append(index)
    if not steps:
        return found
    rise, fall = _constraints([channels[index] for index in steps])
    reach = np.array([max(abs(channels[i].first), abs(channels[i].last)) for i in steps])
    factors = sparse_factors(limits.max_exponent)
    m, count = _candidates(rise, fall, limits)
    usable = count <= limits.most_terms
    order = np.where(usable, count, _NEVER) * m.shape[1] + np.arange(m.shape[1])
    waiting = np.arange(len(steps))
    while len(waiting := waiting[usable[waiting].any(axis=1)]):
        shift = order[waiting].argmin(axis=1)
        factor = m[waiting, shift]
        bias = _biases(rise, fall, waiting, factor, shift)
        most = np.where(widened(factor, shift), limits.room >> HEADROOM_BITS, limits.room)
        fits = (np.abs(bias) < 1 << (BIAS_BITS - 1)) & (
            running(factor, bias, shift, reach[waiting]) < most
        )
        rows = np.flatnonzero(fits)
        for row, signs, exponents in zip(rows, *factors.terms(factor[rows]), strict=True):
            used = np.flatnonzero(signs)
            found[steps[waiting[row]]] = ExactRescale(
                m=int(factor[row]),
                bias=int(bias[row]),
                shift=int(shift[row]),
                terms=tuple((int(signs[term]), int(exponents[term])) for term in used),
            )
        usable[waiting, shift] = False
        order[waiting, shift] = _NEVER * m.shape[1]
        waiting = waiting[~fits]
    return found


def _constraints(channels: Sequence[Staircase]) -> tuple[Points, Points]:
    """Points (x, k): outputs that must be reached at x, and outputs that must not be.

    Outputs at the ends of [low, high] are free to run on, since the clamp holds them.
    """
    most = 1 + max(stairs.high - stairs.low for stairs in channels)
    rise, fall = np.zeros((2, 2, len(channels), most), np.int64)
    for row, stairs in enumerate(channels):
        at_first, at_last = stairs.reached
        levels = np.arange(at_first + 1, at_last + 1)
        points = stairs.crossings[levels - stairs.low - 1]
        begin = int(at_first > stairs.low)
        rise[:, row, 0] = stairs.first, at_first
        rise[:, row, begin : begin + len(levels)] = points, levels
        rise[:, row, begin + len(levels) :] = points[-1:], levels[-1:]
        end = (stairs.last, at_last + 1) if at_last < stairs.high else (points[-1] - 1, levels[-1])
        fall[:, row, : len(levels)] = points - 1, levels
        fall[:, row, len(levels) :] = np.array(end)[:, None]
    return Points(*rise), Points(*fall)


def _candidates(rise: Points, fall: Points, limits: _Limits) -> tuple[Int, Int]:
    """The sparsest factor for each shift, int64 (channels, shifts), and its terms.

    The factors of one shift are the whole numbers within the slopes' interval times 2**shift.
    """
    slopes, factors = slopes_between(rise, fall), sparse_factors(limits.max_exponent)
    power = np.int64(1) << np.arange(limits.max_shift + 1)
    over, under = (part[:, None] for part in slopes.above)
    low = over * power // under + 1
    over, under = (part[:, None] for part in slopes.below)
    bounded = under > 0
    high = np.where(bounded, -(-over * power // np.where(bounded, under, 1)) - 1, factors.largest)
    high = np.minimum(high, factors.largest)
    high[~slopes.exist] = -1
    return factors.sparsest(low, high)


def _biases(rise: Points, fall: Points, rows: Int, factor: Int, shift: Int) -> Int:
    """Biases between their bounds, of each row the one with the most zeros at its end."""
    m, power = factor[:, None], shift[:, None]
    low = ((rise.y[rows] << power) - m * rise.x[rows]).max(axis=1)
    high = ((fall.y[rows] << power) - m * fall.x[rows]).min(axis=1) - 1
    # Below the first bit in which high and low - 1 differ, high may end in zeros.
    free = high ^ (low - 1)
    for width in (1, 2, 4, 8, 16, 32):
        free |= free >> width  # every bit below the first
    result: Int = np.where((low <= 0) & (high >= 0), 0, high & ~(free >> 1))
    return result


def difference(stairs: Staircase, rescale: ExactRescale) -> Difference | None:
    """Compare a Rescale with a staircase on the whole range; None where they are equal.

    Both only change at their crossing points, so comparing there and beside them is a proof.
    """
    levels = np.arange(stairs.low + 1, stairs.high + 1)
    if rescale.m > 0:
        own = -((-(levels << rescale.shift) + rescale.bias) // rescale.m)
        own = np.clip(own, stairs.first, stairs.last + 1)
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
