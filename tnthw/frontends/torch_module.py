"""A trained torch network becomes an IR graph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor, nn

from tnthw.frontends.calibration import Method, calibrate
from tnthw.frontends.parts import Part
from tnthw.frontends.reference import IntegerNetwork
from tnthw.frontends.requantise import IntegerStage, requantise
from tnthw.frontends.stages import INPUT, Kind, Network, trace
from tnthw.frontends.ternary_sums import Real
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.grid import ACTIVATION_BITS, Grid
from tnthw.ir.rescale import Fit, relative_error
from tnthw.networks.layers import TernaryConv2d


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
            fits = [
                (part.name, part.fit, part.factor)
                for part in stage.parts
                if part.thresholds is None
            ]
            if stage.fit is not None and not stage.parts:
                fits = [(stage.stage.name, stage.fit, stage.factor)]
            for name, fitted, factor in fits:
                error = relative_error(fitted, factor)
                rows.append(
                    FactorError(
                        layer=name,
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
    bits: int = ACTIVATION_BITS,
    terms: int = 4,
    accumulator_bits: int = 20,
    thresholds: bool = False,
) -> Lowered:
    """Lower a trained network to the IR.

    Alpha, bias, batch norm, ReLU and requantisation of a layer become one Rescale; an average pool
    a SumPool and a Rescale; a residual addition an Add that brings both operands to one grid; the
    classifier's result is 8-bit. A layer with several ternary tensors becomes an Accumulate and a
    Rescale for each of them, and Adds.

    Parameters
    ----------
    model: the network, in evaluation mode, its layers ternary.
    images: calibration images (images, channels, height, width), real values as the network takes
        them.
    input_grid: integers that the lowered network takes; real value = scale * integer.
    name: name of the graph.
    notes: facts that travel with the graph.
    method, percentile: how activations are clipped; see `calibration.calibrate`.
    bits: width of activations between layers, 8, 4 or 2; see `calibration.calibrate`.
    terms: signed powers of two in one rescale factor, 1 to 4.
    accumulator_bits: width of the machine's sums.
    thresholds: give layers of fewer than 8 bits an exact Threshold instead of a Rescale, for the
        interpreter; the compiler does not run it.

    Raises
    ------
    GraphError: the network cannot become integers; the message names the layer and what to change.
    """
    network = trace(model, tuple(images.shape[1:]))
    grids = calibrate(network, images, input_grid, method=method, percentile=percentile, bits=bits)
    stages = requantise(network, grids, terms, accumulator_bits, thresholds=thresholds)
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
            _layer(builder, stage)
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
            assert stage.fit is not None
            _rescale(builder, total, name, name, grid, stage.fit, stage.factor)
        case Kind.ADD:
            assert stage.fit is not None
            _add(builder, sources[0], sources[1], name, name, grid, stage.fit)
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


def _layer(builder: Builder, stage: IntegerStage) -> None:
    """Write a convolution or linear layer: a sum and a rescale for each part, and additions."""
    before, origin = "", stage.stage.name
    for index, part in enumerate(stage.parts):
        total = _accumulate(builder, stage, part)
        if part.thresholds is not None:
            low, scale = part.grid.low, part.grid.scale
            builder.threshold(
                total, part.thresholds, low=low, scale=scale, name=part.name, origin=origin
            )
        else:
            _rescale(builder, total, part.name, origin, part.grid, part.fit, part.factor)
        if index == 0:
            before = part.name
        else:
            join = stage.joins[index - 1]
            _add(builder, before, part.name, join.name, origin, join.grid, join.fit)
            before = join.name


def _accumulate(builder: Builder, stage: IntegerStage, part: Part) -> str:
    name, layer = stage.stage.name, stage.stage.module
    (source,) = builder[stage.stage.sources[0]].type.scale
    # A channel without any scale contributes nothing; its step is arbitrary but must be positive.
    # Six digits, for readers: the rescale after it has factors of its own.
    scale = [float(f"{value:.6g}") or 1.0 for value in source * part.alpha]
    if len(set(scale)) == 1:  # one scale for the layer
        scale = scale[:1]
    if not isinstance(layer, TernaryConv2d):
        return builder.accumulate(
            stage.stage.sources[0], part.trits, scale=scale, name=f"{part.name}.sum", origin=name
        )
    return builder.accumulate(
        stage.stage.sources[0],
        part.trits,
        stride=(layer.stride[0], layer.stride[1]),
        padding=(int(layer.padding[0]), int(layer.padding[1])),
        dilation=(layer.dilation[0], layer.dilation[1]),
        groups=layer.groups,
        scale=scale,
        name=f"{part.name}.sum",
        origin=name,
    )


def _rescale(
    builder: Builder, total: str, name: str, origin: str, grid: Grid, fitted: Fit, factor: Real
) -> None:
    builder.rescale(
        total,
        fitted,
        bits=grid.bits,
        signed=grid.signed,
        low=grid.low,
        high=grid.high,
        scale=grid.scale,
        exact=factor,
        name=name,
        origin=origin,
    )


def _add(builder: Builder, a: str, b: str, name: str, origin: str, grid: Grid, fitted: Fit) -> None:
    builder.add(
        a,
        b,
        fitted,
        bits=grid.bits,
        signed=grid.signed,
        low=grid.low,
        high=grid.high,
        scale=grid.scale,
        name=name,
        origin=origin,
    )
