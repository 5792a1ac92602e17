"""A trained torch network becomes an IR graph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor, nn

from tnthw.frontends.calibration import Grid, Method, calibrate
from tnthw.frontends.reference import IntegerNetwork
from tnthw.frontends.requantise import IntegerStage, requantise
from tnthw.frontends.stages import INPUT, Kind, Network, trace
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import relative_error
from tnthw.training.layers import TernaryConv2d, TernaryLinear


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorError:
    """How far a layer's powers of two are from its exact factors.

    Attributes
    ----------
    layer: name of the layer.
    channels: number of factors.
    largest, mean: relative error.
    """

    layer: str
    channels: int
    largest: float
    mean: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lowered:
    """A network as integers.

    Attributes
    ----------
    graph: the IR graph.
    network: the traced float network.
    stages: its stages as integers.
    """

    graph: Graph
    network: Network
    stages: tuple[IntegerStage, ...]

    @property
    def factor_errors(self) -> tuple[FactorError, ...]:
        """Distance of every layer's factors from the exact ones."""
        rows = []
        for stage in self.stages:
            if stage.fit is not None:
                error = relative_error(stage.fit, stage.factor)
                rows.append(
                    FactorError(
                        layer=stage.stage.name,
                        channels=len(error),
                        largest=float(error.max()),
                        mean=float(error.mean()),
                    )
                )
        return tuple(rows)

    def reference(self, *, exact: bool = False) -> IntegerNetwork:
        """Make the torch network on integer activations, with powers of two or exact factors."""
        return IntegerNetwork(self.network, self.stages, exact=exact)


def lower(
    model: nn.Module,
    images: Tensor,
    input_grid: Grid,
    *,
    name: str,
    notes: Sequence[tuple[str, str]] = (),
    method: Method = "mse",
    percentile: float = 99.99,
    terms: int = 4,
    accumulator_bits: int = 20,
) -> Lowered:
    """Lower a trained network to the IR.

    Alpha, bias, batch norm, ReLU and requantisation of a layer become one Rescale; an average pool
    a SumPool and a Rescale; a residual addition an Add that brings both operands to one grid; the
    classifier's result is 8-bit.

    Parameters
    ----------
    model: the network, in evaluation mode, its layers ternary.
    images: calibration images (images, channels, height, width), real values as the network takes
        them.
    input_grid: integers that the lowered network takes; real value = scale * integer.
    name: name of the graph.
    notes: facts that travel with the graph.
    method, percentile: how activations are clipped; see `calibration.calibrate`.
    terms: signed powers of two in one rescale factor, 1 to 4.
    accumulator_bits: width of the machine's sums.

    Raises
    ------
    GraphError: the network cannot become integers; the message names the layer and what to change.
    """
    network = trace(model, tuple(images.shape[1:]))
    grids = calibrate(network, images, input_grid, method=method, percentile=percentile)
    stages = requantise(network, grids, terms, accumulator_bits)
    graph = build(network, stages, input_grid, name=name, notes=notes)
    return Lowered(graph=graph, network=network, stages=stages)


def build(
    network: Network,
    stages: Sequence[IntegerStage],
    input_grid: Grid,
    *,
    name: str,
    notes: Sequence[tuple[str, str]] = (),
) -> Graph:
    """Write integer stages down as an IR graph; the value of a stage has the stage's name."""
    builder = Builder(name, notes)
    builder.input(
        network.shapes[INPUT],
        bits=input_grid.bits,
        signed=input_grid.signed,
        low=input_grid.low,
        high=input_grid.high,
        scale=input_grid.scale,
        name=INPUT,
    )
    for stage in stages:
        _append(builder, stage)
    builder.output(stages[-1].stage.name, origin=stages[-1].stage.name)
    return builder.finish()


def _append(builder: Builder, stage: IntegerStage) -> None:
    name, sources, grid = stage.stage.name, stage.stage.sources, stage.grid
    window = stage.window
    match stage.stage.kind:
        case Kind.ACCUMULATE:
            _rescale(builder, _accumulate(builder, stage), stage)
        case Kind.AVERAGE:
            assert window is not None
            total = builder.sum_pool(
                sources[0],
                window.kernel,
                stride=window.stride,
                padding=window.padding,
                name=f"{name}.sum",
                origin=name,
            )
            _rescale(builder, total, stage)
        case Kind.ADD:
            assert stage.fit is not None
            builder.add(
                sources[0],
                sources[1],
                stage.fit,
                bits=grid.bits,
                signed=grid.signed,
                low=grid.low,
                high=grid.high,
                scale=grid.scale,
                name=name,
                origin=name,
            )
        case Kind.MAX_POOL:
            assert window is not None
            builder.max_pool(
                sources[0],
                window.kernel,
                stride=window.stride,
                padding=window.padding,
                name=name,
                origin=name,
            )
        case Kind.FLATTEN:
            builder.reshape(sources[0], name=name, origin=name)


def _accumulate(builder: Builder, stage: IntegerStage) -> str:
    name, layer = stage.stage.name, stage.stage.module
    assert stage.trits is not None and isinstance(layer, TernaryConv2d | TernaryLinear)
    (source,) = builder[stage.stage.sources[0]].type.scale
    alpha = np.abs(layer.export()[0].alpha)
    # A channel without any scale contributes nothing; its step is arbitrary but must be positive.
    scale = [float(value) or 1.0 for value in source * alpha]
    if isinstance(layer, TernaryLinear):
        return builder.accumulate(
            stage.stage.sources[0], stage.trits, scale=scale, name=f"{name}.sum", origin=name
        )
    return builder.accumulate(
        stage.stage.sources[0],
        stage.trits,
        stride=(layer.stride[0], layer.stride[1]),
        padding=(int(layer.padding[0]), int(layer.padding[1])),
        dilation=(layer.dilation[0], layer.dilation[1]),
        groups=layer.groups,
        scale=scale,
        name=f"{name}.sum",
        origin=name,
    )


def _rescale(builder: Builder, total: str, stage: IntegerStage) -> None:
    grid = stage.grid
    assert stage.fit is not None
    builder.rescale(
        total,
        stage.fit,
        bits=grid.bits,
        signed=grid.signed,
        low=grid.low,
        high=grid.high,
        scale=grid.scale,
        exact=stage.factor,
        name=stage.stage.name,
        origin=stage.stage.name,
    )
