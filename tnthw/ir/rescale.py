"""Real factors as shift and add: the best m / 2**shift, m a few signed powers of two.

A real affine step y = x * factor + offset becomes (x * m + bias) >> shift.  The nearest of
all sums of at most `terms` signed powers of two is found by search in their list
(`tnthw.ir.power_sums`), so the result is optimal, not heuristic.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tnthw.errors import GraphError
from tnthw.formats import (
    ACCUMULATOR_BITS,
    BIAS_BITS,
    HEADROOM_BITS,
    MAX_EXPONENT,
    MAX_SHIFT,
)
from tnthw.ir.power_sums import power_sums
from tnthw.ir.shift_add import factors, running
from tnthw.ir.types import Int

Real = NDArray[np.float64]


class Fit(NamedTuple):
    """Parameters of a Rescale node, or of an Add node (see `fit_add`)."""

    signs: NDArray[np.int8]
    exponents: NDArray[np.int8]
    bias: Int
    shift: NDArray[np.int8]

    @property
    def factor(self) -> Real:
        """The real factor that each row of terms stands for."""
        return np.ldexp(
            factors(self.signs, self.exponents).astype(np.float64), -self.shift.astype(np.int64)
        )


def fit(
    factor: ArrayLike,
    offset: ArrayLike,
    terms: int,
    *,
    max_exponent: int = MAX_EXPONENT,
    max_shift: int = MAX_SHIFT,
    accumulator_bits: int = ACCUMULATOR_BITS,
    magnitude: ArrayLike | None = None,
    bias_fraction: int | None = None,
) -> Fit:
    """Find the shift-and-add form of round(x * factor + offset), channel by channel.

    For each channel every shift is tried, with the nearest m for that shift; the one whose m /
    2**shift is nearest to the factor wins; among equals the one with the fewest terms, then the
    largest shift.  Shifts whose bias or internal sum would not fit are left out.  Where the
    largest m itself is too small (a factor above 2**13 or so, which sends all but one x into
    saturation) the largest m takes its place, with an offset that keeps the result at that one x
    and the side of saturation at all others.

    Parameters
    ----------
    factor, offset: real (channels,), output steps per accumulator step, and output steps.
    terms: most signed powers of two per factor, 1 to 8.
    max_exponent: largest exponent of a term, at most 12.
    max_shift: largest right shift, at most 47.
    accumulator_bits: width of x; the finish unit's running value has 8 bits more.
    magnitude: largest |x| of each channel, where it is known better than from the width.
    bias_fraction: fractional bits of an output step that the bias keeps; None for all. With 8 the
        offset is at most 1/512 of a step off, and a model file keeps two bytes of a bias.

    Returns
    -------
    signs, exponents int8 (channels, terms); bias int64 (channels,); shift int8 (channels,).

    Raises
    ------
    GraphError: a factor or an offset is not finite, or the number of terms is not 1 to 8.

    Notes
    -----
    Wherever a shift that puts |factor| * 2**shift in [2**(max_exponent - 1), 2**max_exponent] is
    allowed, the relative error of the factor is at most
    `relative_error_bound(terms, max_exponent)`.
    """
    wanted, shifted_by = np.broadcast_arrays(
        np.atleast_1d(np.asarray(factor, np.float64)), np.atleast_1d(np.asarray(offset, np.float64))
    )
    _check(wanted, "factor")
    _check(shifted_by, "offset")
    reach = _reach(magnitude, accumulator_bits, wanted.shape)
    table = power_sums(terms, max_exponent)
    shifts = np.arange(max_shift + 1)
    wanted, shifted_by = _saturated(wanted, shifted_by, float(table.values[-1]))
    target = np.ldexp(np.abs(wanted)[:, None], shifts)
    index = table.nearest(target)
    error = np.abs(
        np.ldexp(table.values[index].astype(np.float64), -shifts) - np.abs(wanted)[:, None]
    )
    room = float(2 ** (accumulator_bits + HEADROOM_BITS - 1) - 1)
    sums = np.ldexp(np.abs(shifted_by)[:, None] + 1, shifts)
    fits = (sums <= 2.0 ** (BIAS_BITS - 1) - 1) & (
        running(
            table.values[index],
            np.minimum(sums, 2.0 ** (BIAS_BITS - 1)).astype(np.int64),
            shifts,
            reach.astype(np.int64)[:, None],
        )
        <= room
    )
    shift = _best_shift(error, table.used(index), fits)
    chosen = index[np.arange(len(shift)), shift]
    negative = np.where(wanted < 0, -1, 1).astype(np.int8)[:, None]
    # A constant channel needs no fraction, and without one it is exact.
    shift = np.where(chosen == 0, 0, shift)
    bias = np.where(
        chosen == 0,
        np.floor(shifted_by + 0.5),
        np.rint(np.ldexp(shifted_by + 0.5, shift)),
    )
    if bias_fraction is not None:
        step = np.maximum(shift - bias_fraction, 0)
        bias = np.ldexp(np.rint(np.ldexp(bias, -step)), step)
    # Only where nothing fitted is this more than a formality: the result saturates either way.
    bias_limit = 2.0 ** (BIAS_BITS - 1) - 1
    return Fit(
        signs=table.signs[chosen] * negative,
        exponents=table.exponents[chosen],
        bias=np.clip(bias, -bias_limit, bias_limit).astype(np.int64),
        shift=shift.astype(np.int8),
    )


def fit_add(
    factor_a: float,
    factor_b: float,
    offset: float,
    terms: int,
    *,
    max_exponent: int = MAX_EXPONENT,
    max_shift: int = MAX_SHIFT,
    operand_bits: int = 8,
    accumulator_bits: int = ACCUMULATOR_BITS,
) -> Fit:
    """Find the shift-and-add form of round(a * factor_a + b * factor_b + offset).

    Both factors share one shift; the shift with the smallest |error a| + |error b| wins.

    Parameters
    ----------
    factor_a, factor_b: real, output steps per step of each operand.
    offset: real, in output steps.
    terms, max_exponent, max_shift: as for `fit`.
    operand_bits: width of the operands.
    accumulator_bits: width of the machine's accumulators; its running value has 8 bits more.

    Returns
    -------
    signs, exponents int8 (2, terms), bias int64 (1,), shift int8 (1,).

    Raises
    ------
    GraphError: a factor or the offset is not finite or too large to be represented, or the
    number of terms is not 1 to 8.
    """
    wanted = np.array([factor_a, factor_b], np.float64)
    _check(wanted, "factor")
    _check(np.array([offset]), "offset")
    table = power_sums(terms, max_exponent)
    shifts = np.arange(max_shift + 1)
    index = table.nearest(np.ldexp(np.abs(wanted)[:, None], shifts))
    error = np.abs(
        np.ldexp(table.values[index].astype(np.float64), -shifts) - np.abs(wanted)[:, None]
    )
    room = float(2 ** (accumulator_bits + HEADROOM_BITS - 1) - 1)
    sums = np.minimum(np.ldexp(abs(float(offset)) + 1, shifts), 2.0 ** (BIAS_BITS - 1))
    both = running(
        table.values[index], sums.astype(np.int64), shifts, np.array([1 << operand_bits])
    )
    fits = (sums <= 2.0 ** (BIAS_BITS - 1) - 1) & (both.sum(axis=0) <= room)
    if np.abs(wanted).max() > table.values[-1] or not fits.any():
        raise GraphError(
            f"cannot add with factors {factor_a:g} and {factor_b:g} and offset {offset:g}: factors "
            f"go up to {table.values[-1]} with {terms} terms, and the sum must fit "
            f"{accumulator_bits} + {HEADROOM_BITS} bits; check the scales of the two values"
        )
    used = table.used(index).sum(axis=0)
    shift = int(_best_shift(error.sum(axis=0)[None], used[None], fits[None])[0])
    chosen = index[:, shift]
    negative = np.where(wanted < 0, -1, 1).astype(np.int8)[:, None]
    return Fit(
        signs=table.signs[chosen] * negative,
        exponents=table.exponents[chosen],
        bias=np.array([round(float(np.ldexp(offset + 0.5, shift)))], np.int64),
        shift=np.array([shift], np.int8),
    )


def relative_error(approximation: Fit, factor: ArrayLike) -> Real:
    """Relative distance of each fitted factor from the exact one; 0 where both are zero."""
    exact = np.atleast_1d(np.asarray(factor, np.float64))
    distance = np.abs(approximation.factor - exact)
    return np.divide(distance, np.abs(exact), out=distance, where=exact != 0)


@lru_cache
def relative_error_bound(terms: int, max_exponent: int = MAX_EXPONENT) -> float:
    """Largest relative error of a factor with `terms` signed powers of two.

    Between neighbours p < q of the listed sums the worst factor is their middle, at a relative
    error of (q - p) / (q + p); the bound is the largest such quotient in the top octave, from
    2**(max_exponent - 1) to 2**max_exponent, into which a shift brings any factor.
    """
    values = power_sums(terms, max_exponent).values
    octave = values[(values >= 1 << (max_exponent - 1)) & (values <= 1 << max_exponent)]
    below, above = octave[:-1], octave[1:]
    return float(((above - below) / (above + below)).max())


def _best_shift(error: Real, used: NDArray[np.intp], fits: NDArray[np.bool_]) -> NDArray[np.intp]:
    """Choose a column of each row: smallest error, then fewest terms, then largest.

    0 if none fits.
    """
    error = np.where(fits, error, np.inf)
    best = fits & (error == error.min(axis=1, keepdims=True))
    fewest = best & (used == np.where(best, used, used.max()).min(axis=1, keepdims=True))
    last = fits.shape[1] - 1 - np.argmax(fewest[:, ::-1], axis=1)
    return np.where(fits.any(axis=1), last, 0)


def _saturated(factor: Real, offset: Real, largest: float) -> tuple[Real, Real]:
    """Replace factors beyond the largest sum of terms; see `fit`.

    With n the whole number nearest to the zero crossing and r = factor * n + offset, |r| is at most
    |factor| / 2, so every x other than n gives |y| >= |factor| / 2 with the sign of factor * (x -
    n).  A factor of +-largest through min(|r|, largest / 2) at n has the same signs, and
    magnitudes of at least largest / 2, which is far beyond an 8-bit output.
    """
    beyond = np.abs(factor) > largest
    steep = np.where(beyond, factor, 1.0)
    crossing = np.rint(-offset / steep)
    level = np.clip(steep * crossing + offset, -largest / 2, largest / 2)
    limited = np.copysign(largest, factor)
    return (
        np.where(beyond, limited, factor),
        np.where(beyond, level - limited * crossing, offset),
    )


def _check(values: Real, name: str) -> None:
    bad = np.flatnonzero(~np.isfinite(values))
    if bad.size:
        raise GraphError(
            f"{name} of channel {bad[0]} is {values[bad[0]]}; it must be finite, so look for a "
            f"zero variance or a broken scale in the trained network"
        )


def _reach(magnitude: ArrayLike | None, accumulator_bits: int, shape: tuple[int, ...]) -> Real:
    largest = 2.0 ** (accumulator_bits - 1)
    if magnitude is None:
        return np.full(shape, largest)
    return np.broadcast_to(np.minimum(np.asarray(magnitude, np.float64), largest), shape)
