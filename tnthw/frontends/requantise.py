"""The integers of every stage: weights; alpha, bias, affine step, clamp and grid as a rescale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.frontends.parts import Join, Part, make_part, make_parts, with_thresholds
from tnthw.frontends.planes import planes_of
from tnthw.frontends.stages import Kind, Network, Stage
from tnthw.frontends.steps import Real, Window
from tnthw.frontends.ternary_sums import layer_sums
from tnthw.ir.grid import ACTIVATION_BITS, Grid
from tnthw.ir.rescale import Fit, fit, fit_add


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class IntegerStage:
    """What a stage computes on integers.

    Attributes
    ----------
    stage: the stage of the float network.
    grid: grid of the result.
    parts: weight tensors of a convolution or linear layer: one, or several whose sums are added.
    joins: those additions, one fewer than parts.
    window: of a pool, or of the single pixel that a SCALE reads.
    factor, offset: exact real factors, output steps per step of the sum, and offsets in output
        steps: one per channel; of an addition one factor per operand and one offset. Empty where
        nothing is rescaled or where there are several parts.
    fit: the signed powers of two that stand for them; None where these are empty.
    """

    stage: Stage
    grid: Grid
    parts: tuple[Part, ...] = ()
    joins: tuple[Join, ...] = ()
    window: Window | None = None
    factor: Real
    offset: Real
    fit: Fit | None = None

    @property
    def trits(self) -> tuple[NDArray[np.int8], ...]:
        """Ternary tensors, or planes of wider ones, of the layer; none of other stages."""
        return tuple(plane for part in self.parts for plane in planes_of(part.integers))


_NONE: Real = np.zeros(0)
_PIXEL = Window(kernel=(1, 1))


def requantise(
    network: Network,
    grids: dict[str, Grid],
    terms: int,
    accumulator_bits: int = 20,
    *,
    thresholds: bool = False,
) -> tuple[IntegerStage, ...]:
    """Turn every stage into integers.

    Parameters
    ----------
    network: the float network.
    grids: grid of every stage's value and of the input.
    terms: signed powers of two in one factor, 1 to 4.
    accumulator_bits: width of the machine's sums, which bounds the powers of two.
    thresholds: give layers of few bits exact thresholds, where they have one ternary tensor.

    Raises
    ------
    GraphError: a layer cannot become integers; the message names it and what to change.
    """
    result = []
    for stage in network.stages:
        sources = tuple(grids[name] for name in stage.sources)
        grid = grids[stage.name]
        try:
            match stage.kind:
                case Kind.ACCUMULATE:
                    made = _accumulate(stage, grids, terms, accumulator_bits, thresholds)
                case Kind.ADD:
                    made = _add(stage, sources, grid, terms)
                case Kind.AVERAGE | Kind.SCALE:
                    made = _scaled(stage, sources[0], grid, terms, accumulator_bits)
                case Kind.MAX_POOL | Kind.RESHAPE | Kind.CONCAT:
                    made = IntegerStage(
                        stage=stage, grid=grid, window=stage.window, factor=_NONE, offset=_NONE
                    )
        except GraphError as error:
            raise GraphError(f"layer {stage.name}{stage.where}: {error}") from error
        result.append(made)
    return tuple(result)


def _accumulate(
    stage: Stage, grids: dict[str, Grid], terms: int, accumulator_bits: int, thresholds: bool
) -> IntegerStage:
    grid = grids[stage.name]
    sums = layer_sums(stage)
    if len(sums.tensors) > 1:
        parts, joins = make_parts(sums, grids, grid, terms, accumulator_bits)
        return IntegerStage(
            stage=stage, grid=grid, parts=parts, joins=joins, factor=_NONE, offset=_NONE
        )
    source = grids[stage.sources[0]]
    part = make_part(stage.name, sums, 0, sums.shift, source, grid, terms, accumulator_bits)
    if thresholds and grid.bits < ACTIVATION_BITS and not stage.keeps:
        part = with_thresholds(part, accumulator_bits)
    return IntegerStage(
        stage=stage,
        grid=grid,
        parts=(part,),
        factor=part.factor,
        offset=part.offset,
        fit=part.fit,
    )


def _add(stage: Stage, sources: tuple[Grid, ...], grid: Grid, terms: int) -> IntegerStage:
    factor = np.array(
        [sign * s.scale / grid.scale for sign, s in zip(stage.signs, sources, strict=True)]
    )
    return IntegerStage(
        stage=stage,
        grid=grid,
        factor=factor,
        offset=np.zeros(1),
        fit=fit_add(float(factor[0]), float(factor[1]), 0.0, terms),
    )


def _scaled(
    stage: Stage, source: Grid, grid: Grid, terms: int, accumulator_bits: int
) -> IntegerStage:
    """Bring sums of windows, or of single pixels, to a grid."""
    window = stage.window or _PIXEL
    area = window.kernel[0] * window.kernel[1]
    gain, shift = stage.affine()
    factor = gain * source.scale / (area * grid.scale)
    offset = shift / grid.scale
    magnitude = np.full(stage.channels, area * max(-source.low, source.high))
    return IntegerStage(
        stage=stage,
        grid=grid,
        window=window,
        factor=factor,
        offset=offset,
        fit=fit(factor, offset, terms, accumulator_bits=accumulator_bits, magnitude=magnitude),
    )
