"""Stages between grids that the source gives, integer for integer what it computes."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.formats import MAX_ACCUMULATOR_BITS, MAX_EXPONENT
from tnthw.frontends.codes import Code, of_step
from tnthw.frontends.edges import parameter
from tnthw.frontends.integer_stage import Exactness, IntegerStage
from tnthw.frontends.layer_sums import PIXEL, layer_sums_of, window_sums_of
from tnthw.frontends.parts import Part, flipped
from tnthw.frontends.stages import Kind, Stage
from tnthw.frontends.stairs import Stairs, stairs_of
from tnthw.frontends.steps import Affine
from tnthw.ir.exact_rescale import exact_rescales, fit_of
from tnthw.ir.grid import Grid
from tnthw.ir.rescale import Fit
from tnthw.ir.shift_add import LARGEST_EXPONENT, MAX_TERMS
from tnthw.ir.types import Int


class Finish(NamedTuple):
    """What is done with sums: one of the two."""

    fit: Fit | None
    thresholds: Int | None

    @property
    def terms(self) -> int:
        """Most terms of a channel's factor."""
        if self.fit is None:
            return 0
        return int(np.count_nonzero(self.fit.signs, axis=1).max(initial=0))


def finish(stairs: Stairs, terms: int, accumulator_bits: int) -> Finish:
    """Find a rescale equal to staircases: of few terms, of more, else thresholds.

    Parameters
    ----------
    stairs: of all channels; those that fall are of the negated sum.
    terms: that the machine has in one factor.
    accumulator_bits: width of the machine's sums.
    """
    channels = [stairs.channel(index) for index in range(len(stairs.first))]
    for most, exponent, bits in (
        (terms, MAX_EXPONENT, accumulator_bits),
        (MAX_TERMS, LARGEST_EXPONENT, MAX_ACCUMULATOR_BITS),
    ):
        found = exact_rescales(
            channels, most_terms=most, max_exponent=exponent, accumulator_bits=bits
        )
        exact = [rescale for rescale in found if rescale is not None]
        if len(exact) == len(found):
            return Finish(fit_of(exact), None)
    return Finish(None, stairs.crossings)


def negated(fit: Fit, channels: NDArray[np.bool_]) -> Fit:
    """Let some channels take the negated sum."""
    sign = np.where(channels, -1, 1).astype(np.int8)
    return fit._replace(signs=fit.signs * sign[:, None])


def exact_layer(stage: Stage, source: Code, terms: int, accumulator_bits: int) -> IntegerStage:
    """Make a convolution or linear layer of a stage with a grid of the source."""
    whole, sums = layer_sums_of(stage, source)
    stairs = stairs_of(sums, stage.after)
    done = finish(stairs, terms, accumulator_bits)
    assert stage.step is not None
    code = of_step(stage.step)
    grid = first_grid(code)
    part = Part(
        name=stage.name,
        grid=grid,
        integers=flipped(whole, stairs.falls),
        alpha=np.array([abs(float(g / source.scale[0])) for g in sums.gain]),
        factor=np.zeros(0),
        offset=np.zeros(0),
        fit=done.fit,
        thresholds=done.thresholds,
    )
    return IntegerStage(
        stage=stage,
        code=code,
        grid=grid,
        parts=(part,),
        fit=done.fit,
        thresholds=done.thresholds,
        exactness=exactness(stage, done.terms),
    )


def exact_window(stage: Stage, source: Code, terms: int, accumulator_bits: int) -> IntegerStage:
    """Make an average, or a value by itself, of a stage with a grid of the source.

    Raises
    ------
    GraphError: some channels fall, no rescale equals them, and the sums are too wide for a table.
    """
    stairs = stairs_of(window_sums_of(stage, source), stage.after)
    done = finish(stairs, terms, accumulator_bits)
    assert stage.step is not None
    code = of_step(stage.step)
    made = IntegerStage(
        stage=stage,
        code=code,
        grid=first_grid(code),
        window=stage.window or PIXEL,
        fit=None if done.fit is None else negated(done.fit, stairs.falls),
        thresholds=done.thresholds,
        exactness=exactness(stage, done.terms),
    )
    if done.thresholds is None or not stairs.falls.any():
        return made
    if stage.kind is not Kind.SCALE or source.bits > 8:
        raise GraphError(
            "averages, and multiplies by a negative number, which no rescale of at most "
            f"{MAX_TERMS} terms does exactly; quantise the average itself before"
        )
    inputs = np.arange(source.low, source.high + 1)
    rows = [
        stairs.channel(index)(-inputs if stairs.falls[index] else inputs)
        for index in range(stage.channels)
    ]
    return replace(made, thresholds=None, table=one_row(np.stack(rows)))


def raw_sums(stage: Stage, source: Code) -> IntegerStage:
    """Keep the sums of a layer or an average, whose affine steps become those of its code."""
    layer = stage.kind is Kind.ACCUMULATE
    if layer:
        whole, sums = layer_sums_of(stage, source)
    else:
        sums = window_sums_of(stage, source)
    gain, shift = list(sums.gain), list(sums.shift)
    for step in stage.after:
        assert isinstance(step, Affine)
        for channel in range(stage.channels):
            times = parameter(step.gain, channel)
            gain[channel] *= times
            shift[channel] = shift[channel] * times + parameter(step.shift, channel)
    falls = np.array([g < 0 for g in gain])
    first, last = np.where(falls, -sums.last, sums.first), np.where(falls, -sums.first, sums.last)
    code = Code(
        scale=tuple(abs(g) or Fraction(1) for g in gain),
        offset=tuple(shift),
        low=int(first.min()),
        high=int(last.max()),
    ).merged()
    parts: tuple[Part, ...] = ()
    if layer:
        none = np.array([g == 0 for g in gain])
        whole = flipped(whole, falls)
        whole = np.where(none.reshape(-1, *(1,) * (whole.ndim - 1)), 0, whole).astype(whole.dtype)
        parts = (
            Part(
                name=stage.name,
                grid=first_grid(code),
                integers=whole,
                alpha=np.array([float(s / source.scale[0]) for s in code.scales(stage.channels)]),
                factor=np.zeros(0),
                offset=np.zeros(0),
                fit=None,
            ),
        )
    return IntegerStage(
        stage=stage,
        code=code,
        grid=first_grid(code),
        parts=parts,
        window=None if layer else stage.window,
        exactness=exactness(stage, 0),
    )


def one_row(rows: Int) -> Int:
    """Give a table for all channels where each has the same."""
    return rows[:1] if (rows == rows[:1]).all() else rows


def exactness(stage: Stage, terms: int) -> Exactness:
    """Say that all channels of a stage are exact."""
    return Exactness(
        layer=stage.name,
        kind="exact",
        channels=stage.channels,
        exact=stage.channels,
        terms=terms,
        bound=0.0,
    )


def first_grid(code: Code) -> Grid:
    """Give the bounds of a code, with its first channel's scale."""
    return Code(scale=code.scale[:1], low=code.low, high=code.high).grid()
