"""Additions before a grid that the source gives: exact where the two steps allow it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.codes import Code, common_unit, of_step, plain_scale
from tnthw.frontends.edges import of_one_channel
from tnthw.frontends.exactly import exactness, finish, first_grid, negated
from tnthw.frontends.integer_stage import Exactness, IntegerStage
from tnthw.frontends.stages import Stage
from tnthw.frontends.stairs import Sums, stairs_of
from tnthw.frontends.steps import Quantise
from tnthw.ir.rescale import Fit, fit_add
from tnthw.ir.shift_add import MAX_TERMS, factors
from tnthw.ir.types import Int

_MOST_TIMES = 4095
"""Largest multiple of the common step of two operands: 12 bits beside theirs."""

_MOST_PAIRS = 512
"""Most integers of an operand of which all pairs are looked at."""


def exact_addition(
    stage: Stage, sources: tuple[Code, Code], terms: int, accumulator_bits: int
) -> IntegerStage:
    """Make an addition of a stage with a grid of the source.

    Both operands are multiples of one step, or of one so near to that as 12 bits allow; their sum,
    as an integer, then has a rescale or thresholds. A single addition with a rescale of its own
    takes its place where it gives the same for every pair of integers. Where the steps are only
    near to multiples, all pairs of integers say how far the result is off.

    Raises
    ------
    GraphError: an operand has several scales or an offset, or a channel falls without a rescale.
    """
    assert stage.step is not None
    code = of_step(stage.step)
    steps = [sign * plain_scale(source) for sign, source in zip(stage.signs, sources, strict=True)]
    made = IntegerStage(
        stage=stage, code=code, grid=first_grid(code), exactness=exactness(stage, 0)
    )
    alike = all(map(of_one_channel, stage.after))
    small = all(source.high - source.low < _MOST_PAIRS for source in sources)
    pairs = _pairs(stage, steps, sources) if alike and small else None
    if pairs is not None and (single := _single(stage, steps, sources, code, pairs)):
        used = int(np.count_nonzero(single.signs, axis=1).max())
        return replace(made, fit=single, exactness=exactness(stage, used))
    unit, times, error = _common(steps, sources)
    ends = [[t * s.low, t * s.high] for t, s in zip(times, sources, strict=True)]
    channels = stage.channels
    sums = Sums(
        gain=(unit,) * channels,
        shift=(Fraction(0),) * channels,
        first=np.full(channels, sum(map(min, ends)), np.int64),
        last=np.full(channels, sum(map(max, ends)), np.int64),
    )
    stairs = stairs_of(sums, stage.after)
    done = finish(stairs, terms, accumulator_bits)
    turned = done.fit is None and bool(stairs.falls.any())
    if turned and not stairs.falls.all():
        raise GraphError(
            "adds two values and multiplies some channels by a negative number, which no rescale "
            "does exactly; quantise the sum itself before"
        )
    made = replace(
        made,
        total=_whole((-times[0], -times[1]) if turned else times),
        fit=None if done.fit is None else negated(done.fit, stairs.falls),
        thresholds=done.thresholds,
        exactness=exactness(stage, done.terms),
    )
    if not error:
        return made
    if pairs is not None:
        a, b = _inputs(sources)
        total = (a * times[0] + b * times[1]) * (-1 if stairs.falls[0] else 1)
        off = int(np.abs(stairs.channel(0)(total) - pairs).max())
    else:
        off = _most_off(stage, sums, error)
    if off == 0:
        return made
    bounded = Exactness(
        layer=stage.name, kind="bounded", channels=channels, exact=0, terms=done.terms, bound=off
    )
    return replace(made, exactness=bounded)


def _common(
    steps: list[Fraction], sources: tuple[Code, Code]
) -> tuple[Fraction, tuple[int, int], Fraction]:
    """Find a step of which both are multiples, the multiples, and how far their sum may be off."""
    unit, times = common_unit(steps, _MOST_TIMES)
    if unit is not None:
        return unit, (times[0], times[1]), Fraction(0)
    a, b = map(abs, steps)
    ratio = (a / b if a < b else b / a).limit_denominator(_MOST_TIMES)
    small, large = ratio.numerator or 1, ratio.denominator
    p, q = (small, large) if a < b else (large, small)
    unit = max(a, b) / large
    error = sum(
        (abs(step - unit * count) * max(-source.low, source.high)
         for step, count, source in zip((a, b), (p, q), sources, strict=True)),
        Fraction(0),
    )  # fmt: skip
    signs = [1 if step > 0 else -1 for step in steps]
    return unit, (signs[0] * p, signs[1] * q), error


def _whole(times: tuple[int, int]) -> Fit:
    """Give an addition of multiples, without a shift: signed digits that are not neighbours."""
    digits = [_digits(count) for count in times]
    width = max(1, *map(len, digits))
    signs, exponents = np.zeros((2, 2, width), np.int8)
    for row, found in enumerate(digits):
        for place, (sign, exponent) in enumerate(found):
            signs[row, place], exponents[row, place] = sign, exponent
    return Fit(signs, exponents, np.zeros(1, np.int64), np.zeros(1, np.int8))


def _digits(count: int) -> list[tuple[int, int]]:
    found, exponent = [], 0
    while count:
        if count & 1:
            sign = 2 - (count & 3)
            found.append((sign, exponent))
            count -= sign
        count >>= 1
        exponent += 1
    return found


def _pairs(stage: Stage, steps: list[Fraction], sources: tuple[Code, Code]) -> Int:
    """Give what the source computes for every pair of integers, (first, second)."""
    firsts = range(sources[0].low, sources[0].high + 1)
    ends = np.full((2, len(firsts)), sources[1].low, np.int64)
    ends[1] = sources[1].high
    sums = Sums(
        gain=(steps[1],) * len(firsts),
        shift=tuple(steps[0] * n for n in firsts),
        first=ends[0],
        last=ends[1],
    )
    stairs = stairs_of(sums, stage.after)
    inputs = np.arange(sources[1].low, sources[1].high + 1)
    return np.stack(
        [
            stairs.channel(row)(-inputs if stairs.falls[row] else inputs)
            for row in range(len(firsts))
        ]
    )


def _inputs(sources: tuple[Code, Code]) -> tuple[Int, Int]:
    first, second = (np.arange(code.low, code.high + 1) for code in sources)
    return first[:, None], second[None]


def _single(
    stage: Stage,
    steps: list[Fraction],
    sources: tuple[Code, Code],
    code: Code,
    pairs: Int,
) -> Fit | None:
    """Find one addition that gives the same for every pair of integers."""
    if not isinstance(stage.step, Quantise):
        return None
    gain, shift = stage.affine()
    scale = float(stage.step.scale[0])
    wanted = [float(step) * float(gain[0]) / scale for step in steps]
    a, b = _inputs(sources)
    for most in range(1, MAX_TERMS + 1):
        try:
            fitted = fit_add(wanted[0], wanted[1], float(shift[0]) / scale, most)
        except GraphError:  # factors that the adder does not have
            continue
        p, q = factors(fitted.signs, fitted.exponents).tolist()
        total = (a * p + b * q + int(fitted.bias[0])) >> int(fitted.shift[0])
        if np.array_equal(np.clip(total, code.low, code.high), pairs):
            return fitted
    return None


def _most_off(stage: Stage, sums: Sums, error: Fraction) -> int:
    """Bound the output steps that a real error of the sum makes: between its two extremes."""
    above, below = (
        stairs_of(replace(sums, shift=(shift,) * stage.channels), stage.after)
        for shift in (error, -error)
    )
    most = 0
    for index in range(stage.channels):
        one, other = above.channel(index), below.channel(index)
        at = np.concatenate([one.crossings, other.crossings, [one.first, one.last]])
        at = np.clip(np.concatenate([at, at - 1]), one.first, one.last)
        most = max(most, int(np.abs(one(at) - other(at)).max()))
    return most
