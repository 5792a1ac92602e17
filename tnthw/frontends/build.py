"""Integer stages written down as an IR graph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tnthw.frontends.parts import Part
from tnthw.frontends.planes import planes_of
from tnthw.frontends.requantise import IntegerStage
from tnthw.frontends.stages import INPUT, Kind, Network
from tnthw.frontends.steps import Real
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.grid import Grid
from tnthw.ir.rescale import Fit


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
        network.source.input_shape,
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
        case Kind.AVERAGE | Kind.SCALE:
            _scaled(builder, stage)
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
        case Kind.RESHAPE:
            builder.reshape(sources[0], stage.stage.shape, name=name, origin=name)
        case Kind.CONCAT:
            builder.concat(sources, name=name, origin=name)


def _scaled(builder: Builder, stage: IntegerStage) -> None:
    """Write an average, or a rescale by itself as the average of single pixels.

    Sums and rescales of a window are one instruction of the machine. A vector goes through an image
    of one pixel.
    """
    name, source, shape = stage.stage.name, stage.stage.sources[0], stage.stage.shape
    window, grid = stage.window, stage.grid
    assert window is not None and stage.fit is not None
    vector = len(shape) == 1
    if vector:
        source = builder.reshape(source, (*shape, 1, 1), name=f"{name}.pixel", origin=name)
    total = builder.sum_pool(
        source,
        window.kernel,
        stride=window.stride,
        padding=window.padding,
        name=f"{name}.sum",
        origin=name,
    )
    scaled = f"{name}.scaled" if vector else name
    _rescale(builder, total, scaled, name, grid, stage.fit, stage.factor)
    if vector:
        builder.reshape(scaled, shape, name=name, origin=name)


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
    """Write the sum of a weight tensor: one accumulate for each plane of its integers."""
    name, window, source = stage.stage.name, stage.stage.window, stage.stage.sources[0]
    (step,) = builder[source].type.scale
    planes = planes_of(part.integers)
    shape: dict[str, Any] = {}
    if window is not None:
        shape = {
            "stride": window.stride,
            "padding": window.padding,
            "dilation": window.dilation,
            "groups": window.groups,
        }
    total: str | None = None
    for index, plane in enumerate(planes):
        place = len(planes) - 1 - index
        # A channel without any scale contributes nothing; its step is arbitrary but must be
        # positive. Six digits, for readers: the rescale after it has factors of its own.
        scale = [float(f"{value:.6g}") or 1.0 for value in step * part.alpha * 2.0**place]
        total = builder.accumulate(
            source,
            plane,
            onto=total,
            shift=int(index > 0),
            scale=scale[:1] if len(set(scale)) == 1 else scale,
            name=f"{part.name}.plane{place}" if place else f"{part.name}.sum",
            origin=name,
            **shape,
        )
    assert total is not None
    return total


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
