"""The integers of every stage: trits, and alpha, bias, batch norm, ReLU and grid as one rescale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from tnthw.errors import GraphError
from tnthw.frontends.calibration import Grid
from tnthw.frontends.stages import Kind, Network, Stage
from tnthw.ir.rescale import Fit, fit, fit_add
from tnthw.training.layers import TernaryConv2d, TernaryLinear

Real = NDArray[np.float64]


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
    trits: int8, of a ternary layer, flipped in channels whose factor would be negative.
    window: of a pool.
    factor, offset: exact real factors, output steps per step of the sum, and offsets in output
        steps: one per channel; of an addition one factor per operand and one offset. Empty where
        nothing is rescaled.
    fit: the signed powers of two that stand for them; None where nothing is rescaled.
    """

    stage: Stage
    grid: Grid
    trits: NDArray[np.int8] | None = None
    window: Window | None = None
    factor: Real
    offset: Real
    fit: Fit | None = None


_NONE: Real = np.zeros(0)


def requantise(
    network: Network, grids: dict[str, Grid], terms: int, accumulator_bits: int = 20
) -> tuple[IntegerStage, ...]:
    """Turn every stage into integers.

    Parameters
    ----------
    network: the traced network.
    grids: grid of every stage's value and of the input.
    terms: signed powers of two in one factor, 1 to 4.
    accumulator_bits: width of the machine's sums, which bounds the powers of two.

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
                    made = _accumulate(stage, sources[0], grid, terms, accumulator_bits)
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
    stage: Stage, source: Grid, grid: Grid, terms: int, accumulator_bits: int
) -> IntegerStage:
    layer = stage.module
    assert isinstance(layer, TernaryConv2d | TernaryLinear)
    if isinstance(layer, TernaryConv2d) and (
        layer.padding_mode != "zeros" or isinstance(layer.padding, str)
    ):
        raise GraphError(
            f"padding is {layer.padding!r} with mode {layer.padding_mode!r}; give a number of "
            f"pixels and mode 'zeros'"
        )
    exported = layer.export()
    if len(exported) != 1:
        raise GraphError(
            f"its quantiser makes {len(exported)} ternary tensors with a scale each; one can be "
            f"lowered, so train with tga, twn, absmean, or fixed with one threshold"
        )
    trits, alpha = exported[0].trits, exported[0].alpha
    gain, shift = _batch_norm(stage.batch_norm, len(alpha))
    bias = _array(layer.bias) if layer.bias is not None else np.zeros(len(alpha))
    factor = gain * alpha * source.scale / grid.scale
    offset = (gain * bias + shift) / grid.scale
    # A negative gain flips the trits: every factor is positive, and thresholds count upwards.
    sign = np.where(factor < 0, -1, 1).astype(np.int8)
    trits = trits * sign.reshape(-1, *(1,) * (trits.ndim - 1))
    factor = np.abs(factor)
    magnitude = np.abs(trits).reshape(len(trits), -1).sum(axis=1) * max(-source.low, source.high)
    return IntegerStage(
        stage=stage,
        grid=grid,
        trits=trits,
        factor=factor,
        offset=offset,
        fit=fit(factor, offset, terms, accumulator_bits=accumulator_bits, magnitude=magnitude),
    )


def _batch_norm(norm: nn.BatchNorm1d | nn.BatchNorm2d | None, channels: int) -> tuple[Real, Real]:
    """Gain and shift of y = gain * x + shift."""
    if norm is None:
        return np.ones(channels), np.zeros(channels)
    gain = 1.0 / np.sqrt(_array(norm.running_var) + norm.eps)
    if norm.affine:
        gain = gain * _array(norm.weight)
    shift = -gain * _array(norm.running_mean)
    if norm.affine:
        shift = shift + _array(norm.bias)
    return gain, shift


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


def _array(values: Tensor | None) -> Real:
    assert values is not None
    array: Real = values.detach().double().cpu().numpy()
    return array
