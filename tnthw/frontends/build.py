"""Integer stages written down as an IR graph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from tnthw.frontends.codes import Code
from tnthw.frontends.integer_stage import IntegerStage
from tnthw.frontends.parts import Part
from tnthw.frontends.planes import planes_of
from tnthw.frontends.stages import INPUT, Kind, Network
from tnthw.frontends.steps import Real
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.grid import Grid
from tnthw.ir.rescale import Fit
from tnthw.ir.types import Int, bits_for


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
    lows = {INPUT: input_grid.low} | {stage.stage.name: stage.code.low for stage in stages}
    for stage in stages:
        if stage.table is not None:
            _table(builder, stage, stage.table, lows[stage.stage.sources[0]])
        else:
            _append(builder, stage)
    last = stages[-1]
    offset = [float(number) for number in last.code.offsets(last.stage.channels)]
    builder.output(
        last.stage.name,
        offset=offset if any(offset) else (),
        then=[step.function for step in network.host],
        origin=last.stage.name,
    )
    return builder.finish()


def _table(builder: Builder, stage: IntegerStage, table: Int, low: int) -> None:
    """Write a table: its entries for the integers that the value is proven to have.

    `low` is the integer of its first entry, the lowest of the value's grid.
    """
    name, (source, *_) = stage.stage.name, stage.stage.sources
    kind = builder[source].type
    builder.table(
        source,
        table[:, kind.low - low : kind.high - low + 1],
        bits=stage.grid.bits,
        signed=stage.grid.signed,
        scale=_scale(stage.code),
        name=name,
        origin=name,
    )


def _append(builder: Builder, stage: IntegerStage) -> None:
    name, sources = stage.stage.name, stage.stage.sources
    window = stage.window
    match stage.stage.kind:
        case Kind.ACCUMULATE:
            _layer(builder, stage)
        case Kind.AVERAGE | Kind.SCALE:
            _scaled(builder, stage)
        case Kind.ADD:
            _addition(builder, stage)
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
        case Kind.TABLE:
            raise AssertionError(f"{name}: has no table")


def _scale(code: Code) -> list[float]:
    return [float(scale) for scale in code.scale]


def _scaled(builder: Builder, stage: IntegerStage) -> None:
    """Write an average, or a rescale by itself as the average of single pixels.

    Sums and rescales of a window are one instruction of the machine. A vector goes through an image
    of one pixel and back.
    """
    name, source, shape = stage.stage.name, stage.stage.sources[0], stage.stage.shape
    window = stage.window
    assert window is not None
    vector = len(shape) == 1
    if vector:
        source = builder.reshape(source, (*shape, 1, 1), name=f"{name}.pixel", origin=name)
    kept = stage.fit is None and stage.thresholds is None
    last = f"{name}.scaled" if vector else name
    total = builder.sum_pool(
        source,
        window.kernel,
        stride=window.stride,
        padding=window.padding,
        scale=_scale(stage.code) if kept else None,
        name=last if kept else f"{name}.sum",
        origin=name,
    )
    _finish(builder, stage, total, last)
    if vector:
        builder.reshape(last, shape, name=name, origin=name)


def _finish(builder: Builder, stage: IntegerStage, total: str, name: str) -> None:
    """Write what is done with a sum; nothing where it is kept."""
    origin, scale = stage.stage.name, _scale(stage.code)
    if stage.thresholds is not None:
        builder.threshold(
            total, stage.thresholds, low=stage.grid.low, scale=scale, name=name, origin=origin
        )
    elif stage.fit is not None:
        _rescale(builder, total, name, origin, stage.grid, stage.fit, stage.factor, scale)


def _addition(builder: Builder, stage: IntegerStage) -> None:
    """Write an addition: one, or that of multiples of a step and what is done with the sum."""
    name, (a, b) = stage.stage.name, stage.stage.sources
    if stage.total is None:
        assert stage.fit is not None
        _add(builder, a, b, name, name, stage.grid, stage.fit)
        return
    times = stage.total.factor.astype(np.int64)
    ends = [
        sorted((int(n) * builder[source].type.low, int(n) * builder[source].type.high))
        for n, source in zip(times, (a, b), strict=True)
    ]
    low, high = (ends[0][i] + ends[1][i] for i in range(2))
    total = builder.add(
        a,
        b,
        stage.total,
        bits=bits_for(low, high, signed=True),
        signed=True,
        low=low,
        high=high,
        name=f"{name}.sum",
        origin=name,
    )
    _finish(builder, stage, total, name)


def _layer(builder: Builder, stage: IntegerStage) -> None:
    """Write a convolution or linear layer: a sum and a rescale for each part, and additions."""
    before, origin = "", stage.stage.name
    for index, part in enumerate(stage.parts):
        kept = part.fit is None and part.thresholds is None
        total = _accumulate(builder, stage, part, part.name if kept else f"{part.name}.sum")
        if len(stage.parts) == 1:
            _finish(builder, stage, total, part.name)
            return
        assert part.fit is not None
        _rescale(builder, total, part.name, origin, part.grid, part.fit, part.factor)
        if index == 0:
            before = part.name
        else:
            join = stage.joins[index - 1]
            _add(builder, before, part.name, join.name, origin, join.grid, join.fit)
            before = join.name


def _accumulate(builder: Builder, stage: IntegerStage, part: Part, result: str) -> str:
    """Write the sum of a weight tensor: one accumulate for each plane of its integers."""
    name, window, source = stage.stage.name, stage.stage.window, stage.stage.sources[0]
    step = builder[source].type.scale[0]
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
        if stage.stage.raw and not place:
            scale = _scale(stage.code)
        total = builder.accumulate(
            source,
            plane,
            onto=total,
            shift=int(index > 0),
            scale=scale[:1] if len(set(scale)) == 1 else scale,
            name=f"{part.name}.plane{place}" if place else result,
            origin=name,
            **shape,
        )
    assert total is not None
    return total


def _rescale(
    builder: Builder,
    total: str,
    name: str,
    origin: str,
    grid: Grid,
    fitted: Fit,
    factor: Real,
    scale: Sequence[float] = (),
) -> None:
    builder.rescale(
        total,
        fitted,
        bits=grid.bits,
        signed=grid.signed,
        low=grid.low,
        high=grid.high,
        scale=scale or grid.scale,
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
