"""How many channels of a network's rescales could be exact, with how many terms."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from tnthw.frontends.codes import Code, of_grid
from tnthw.frontends.integer_stage import IntegerStage
from tnthw.frontends.layer_sums import layer_sums_of, window_sums_of
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.stages import INPUT, Kind
from tnthw.frontends.stairs import Stairs, stairs_of
from tnthw.frontends.steps import Quantise
from tnthw.ir.exact_rescale import ExactRescale, difference, exact_rescales
from tnthw.ir.rescale import Fit
from tnthw.ir.shift_add import LARGEST_EXPONENT, MAX_TERMS, factors


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Channels of one layer that are exact against the staircase of its real numbers.

    Attributes
    ----------
    layer: name of the layer.
    channels: of its value.
    now: channels in which what the graph has gives the staircase's integer for every sum.
    within: channels with an exact rescale of at most 0, 1, ... 8 terms.
    """

    layer: str
    channels: int
    now: int
    within: tuple[int, ...]


def exact_shares(lowered: Lowered) -> tuple[Share, ...]:
    """Count exact channels of every rescale; of layers with one sum, averages and rescales alone.

    The staircase of a calibrated grid is that of its real numbers, rounded to the nearest, ties up.
    """
    codes = {stage.stage.name: stage.code for stage in lowered.stages}
    kind = lowered.graph.inputs[0].type
    codes[INPUT] = Code(scale=(Fraction(kind.scale[0]),), low=kind.low, high=kind.high)
    found = []
    for stage in lowered.stages:
        stairs = _stairs(stage, codes[stage.stage.sources[0]])
        if stairs is None:
            continue
        channels = [stairs.channel(index) for index in range(stage.stage.channels)]
        best = exact_rescales(
            channels,
            most_terms=MAX_TERMS,
            max_exponent=LARGEST_EXPONENT,
            accumulator_bits=32,
        )
        counts = np.array([MAX_TERMS + 1 if b is None else len(b.terms) for b in best])
        if stage.fit is None:
            now = len(channels)
        else:
            fits = zip(channels, _rescales(stage.fit), strict=True)
            now = sum(difference(one, rescale) is None for one, rescale in fits)
        found.append(
            Share(
                layer=stage.stage.name,
                channels=len(channels),
                now=now,
                within=tuple(int((counts <= most).sum()) for most in range(MAX_TERMS + 1)),
            )
        )
    return tuple(found)


def _stairs(stage: IntegerStage, source: Code) -> Stairs | None:
    """Give the staircases of a stage's real numbers; None for one that has none."""
    real = stage.stage
    if real.raw or real.keeps or stage.table is not None:
        return None
    after = real.after
    if real.step is None:
        given = of_grid(stage.grid)
        scale = np.array([float(given.scale[0])])
        after = (
            *after,
            Quantise(name="", sources=(), shape=real.shape, scale=scale, low=stage.grid.low,
                     high=stage.grid.high, rounding="up"),
        )  # fmt: skip
    match real.kind:
        case Kind.ACCUMULATE if len(stage.parts) == 1:
            return stairs_of(layer_sums_of(real, source).sums, after)
        case Kind.AVERAGE | Kind.SCALE:
            return stairs_of(window_sums_of(real, source), after)
    return None


def _rescales(fit: Fit) -> list[ExactRescale]:
    """Give the channels of a rescale; those that fall as of the negated sum."""
    whole = np.abs(factors(fit.signs, fit.exponents))
    return [
        ExactRescale(m=int(m), bias=int(bias), shift=int(shift), terms=())
        for m, bias, shift in zip(whole, fit.bias, fit.shift, strict=True)
    ]
