"""The integers of every stage: trits, and alpha, bias, batch norm, ReLU and grid as one rescale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import nn

from tnthw.errors import GraphError
from tnthw.frontends.parts import Join, Part, make_part, make_parts, with_thresholds
from tnthw.frontends.stages import Kind, Network, Stage
from tnthw.frontends.ternary_sums import Real, layer_sums
from tnthw.ir.grid import ACTIVATION_BITS, Grid
from tnthw.ir.rescale import Fit, fit, fit_add
from tnthw.networks.layers import TernaryConv2d


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Window:
    """Window of a pool; every field is (y, x)."""

    kernel: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class IntegerStage:
    """What a stage computes on integers.

    Attributes
    ----------
    stage: the stage of the float network.
    grid: grid of the result.
    parts: ternary tensors of a convolution or linear layer: one, or several whose sums are added.
    joins: those additions, one fewer than parts.
    window: of a pool.
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
        """Ternary tensors of the layer; none of other stages."""
        return tuple(part.trits for part in self.parts)


_NONE: Real = np.zeros(0)


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
    network: the traced network.
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
                case Kind.AVERAGE:
                    made = _average(network, stage, sources[0], grid, terms, accumulator_bits)
                case Kind.MAX_POOL:
                    made = IntegerStage(
                        stage=stage,
                        grid=grid,
                        window=_max_window(stage),
                        factor=_NONE,
                        offset=_NONE,
                    )
                case Kind.FLATTEN:
                    _check_flatten(network, stage)
                    made = IntegerStage(stage=stage, grid=grid, factor=_NONE, offset=_NONE)
        except GraphError as error:
            raise GraphError(f"layer {stage.name}: {error}") from error
        result.append(made)
    return tuple(result)


def _accumulate(
    stage: Stage, grids: dict[str, Grid], terms: int, accumulator_bits: int, thresholds: bool
) -> IntegerStage:
    grid = grids[stage.name]
    layer, source = stage.module, grids[stage.sources[0]]
    if isinstance(layer, TernaryConv2d) and (
        layer.padding_mode != "zeros" or isinstance(layer.padding, str)
    ):
        raise GraphError(
            f"padding is {layer.padding!r} with mode {layer.padding_mode!r}; give a number of "
            f"pixels and mode 'zeros'"
        )
    sums = layer_sums(stage)
    if len(sums.tensors) > 1:
        parts, joins = make_parts(sums, grids, grid, terms, accumulator_bits)
        return IntegerStage(
            stage=stage, grid=grid, parts=parts, joins=joins, factor=_NONE, offset=_NONE
        )
    part = make_part(stage.name, sums, 0, sums.shift, source, grid, terms, accumulator_bits)
    if thresholds and grid.bits < ACTIVATION_BITS:
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
    factor = np.array([source.scale / grid.scale for source in sources])
    return IntegerStage(
        stage=stage,
        grid=grid,
        factor=factor,
        offset=np.zeros(1),
        fit=fit_add(float(factor[0]), float(factor[1]), 0.0, terms),
    )


def _average(
    network: Network, stage: Stage, source: Grid, grid: Grid, terms: int, accumulator_bits: int
) -> IntegerStage:
    channels, height, width = network.shapes[stage.sources[0]]
    layer = stage.module
    if isinstance(layer, nn.AdaptiveAvgPool2d):
        size = network.shapes[stage.name][1:]
        if height % size[0] or width % size[1]:
            raise GraphError(
                f"averages {height} x {width} pixels to {size[0]} x {size[1]} with windows of "
                f"unequal size; choose an output that divides the input"
            )
        kernel = (height // size[0], width // size[1])
        window = Window(kernel=kernel, stride=kernel)
    else:
        assert isinstance(layer, nn.AvgPool2d)
        window = _window(layer)
        if any(window.padding) and not layer.count_include_pad:
            raise GraphError("count_include_pad is False; set it to True, or padding to 0")
        if layer.divisor_override is not None:
            raise GraphError("divisor_override is set; leave it out")
    area = window.kernel[0] * window.kernel[1]
    factor = np.full(channels, source.scale / (area * grid.scale))
    offset = np.zeros(channels)
    magnitude = np.full(channels, area * max(-source.low, source.high))
    return IntegerStage(
        stage=stage,
        grid=grid,
        window=window,
        factor=factor,
        offset=offset,
        fit=fit(factor, offset, terms, accumulator_bits=accumulator_bits, magnitude=magnitude),
    )


def _max_window(stage: Stage) -> Window:
    layer = stage.module
    assert isinstance(layer, nn.MaxPool2d)
    if _pair(layer.dilation) != (1, 1) or layer.return_indices:
        raise GraphError("max pool with dilation or return_indices; leave them at 1 and False")
    return _window(layer)


def _window(layer: nn.MaxPool2d | nn.AvgPool2d) -> Window:
    if layer.ceil_mode:
        raise GraphError("ceil_mode is True; set it to False and add padding where needed")
    return Window(
        kernel=_pair(layer.kernel_size),
        stride=_pair(layer.stride),
        padding=_pair(layer.padding),
    )


def _check_flatten(network: Network, stage: Stage) -> None:
    shape = network.shapes[stage.name]
    if len(shape) != 1:
        raise GraphError(
            f"flattens to {shape}; flatten all of (channels, height, width), start_dim=1"
        )


def _pair(value: int | tuple[int, ...]) -> tuple[int, int]:
    if isinstance(value, int):
        return value, value
    return value[0], value[-1]
