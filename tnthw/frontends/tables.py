"""Functions of single numbers as tables of integers."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.codes import Code, of_step
from tnthw.frontends.edges import of_one_channel
from tnthw.frontends.evaluate import after
from tnthw.frontends.exactly import first_grid, one_row
from tnthw.frontends.integer_stage import Exactness, IntegerStage
from tnthw.frontends.rational import is_rational, rational
from tnthw.frontends.stages import Stage
from tnthw.frontends.steps import Affine, Array, Clamp, Elementwise, Levels, Quantise, Real, Step
from tnthw.ir.grid import Grid
from tnthw.ir.ops_steps import MAX_TABLE_BITS
from tnthw.ir.types import Int

_MARGIN = 1e-11
"""Relative error of float64 that is allowed for, many times what it is."""


def table_stage(stage: Stage, source: Code, grid: Grid) -> IntegerStage:
    """Make a table of a stage, on the grid of the source or on one of ours.

    The entries are computed in float64 for every integer that is read, and are the nearest
    integers of the result's grid. A grid of the source is exact where no value before a grid is so
    near to the edge of a step that float64 could have crossed it.

    Raises
    ------
    GraphError: what it reads has more than 8 bits, or the function has no finite value.
    """
    if source.bits > MAX_TABLE_BITS:
        raise GraphError(
            f"reads integers of {source.bits} bits into a table; allowed are {MAX_TABLE_BITS}, so "
            f"quantise what it reads to as many"
        )
    code = of_step(stage.step) if stage.step is not None else None
    entries = _entries(stage, source)
    if not np.isfinite(entries).all():
        raise GraphError("has no finite value for an integer that it reads; clamp it before")
    if code is None:
        entries = np.clip(np.floor(entries / grid.scale + 0.5), grid.low, grid.high)
        code = Code(scale=(Fraction(grid.scale),), low=int(entries.min()), high=int(entries.max()))
    else:
        scales = np.array([float(s) for s in code.scale])[:, None]
        offsets = np.array([float(o) for o in code.offset])[:, None]
        entries = np.rint((entries - offsets) / scales)
    given = stage.step is not None
    sure = given and _is_sure(stage, source)
    if given and not sure and is_rational(stage.after):
        entries, sure = _exact_entries(stage, source, code).astype(np.float64), True
    return IntegerStage(
        stage=stage,
        code=code,
        grid=first_grid(code),
        table=one_row(entries.astype(np.int64)),
        exactness=Exactness(
            layer=stage.name,
            kind="exact" if sure else "bounded" if given else "calibrated",
            channels=stage.channels,
            exact=stage.channels if sure else 0,
            terms=0,
            bound=0.0 if sure else 1.0 if given else 0.5,
        ),
    )


def _entries(stage: Stage, source: Code) -> Real:
    """Compute the real results for every integer, (channels, entries)."""
    real: Array = _inputs(stage, source)
    with np.errstate(over="ignore", invalid="ignore"):  # which is looked at afterwards
        for step in stage.after:
            real = after(step, real)
    return np.asarray(real.T, np.float64)


def _exact_entries(stage: Stage, source: Code, code: Code) -> Int:
    """Compute the integers for every integer in rational arithmetic, (channels, entries)."""
    alike = all(map(of_one_channel, stage.after)) and len(source.scale) == len(source.offset) == 1
    channels = 1 if alike else stage.channels
    scales, offsets = source.scales(channels), source.offsets(channels)
    steps, shifts = code.scales(channels), code.offsets(channels)
    rows = []
    for channel in range(channels):
        row = []
        for n in range(source.low, source.high + 1):
            x = scales[channel] * n + offsets[channel]
            for step in stage.after:
                x = rational(step, x, channel)
            row.append(int((x - shifts[channel]) / steps[channel]))
        rows.append(row)
    return np.array(rows, np.int64)


def _inputs(stage: Stage, source: Code) -> Real:
    """Give the real number of every integer, (entries, channels)."""
    scale = np.array([float(s) for s in source.scales(stage.channels)])
    offset = np.array([float(o) for o in source.offsets(stage.channels)])
    integers = np.arange(source.low, source.high + 1)[:, None]
    return np.asarray(integers * scale + offset, np.float64)


def _is_sure(stage: Stage, source: Code) -> bool:
    """Whether a little more or less before each grid gives the same integers.

    Float64 is off by less than a part in 10**12 of the largest value on the way since the last
    grid, through a few steps: a large constant that is subtracted leaves its error behind.
    """
    real: Array = _inputs(stage, source)
    most = np.abs(real)
    for step in stage.after:
        if isinstance(step, Quantise | Levels):
            room = _MARGIN * (1.0 + most)
            if isinstance(step, Quantise):
                room = _MARGIN * (step.scale + most)
            ends = (after(step, real - room), after(step, real + room))
            if not np.array_equal(*ends):
                return False
        with np.errstate(over="ignore"):
            real = after(step, real)
            most = _largest(step, most, real)
    return True


def _largest(step: Step, most: Real, real: Array) -> Real:
    """Give what the error behind a step is a part of, from that before it, and its results."""
    match step:
        case Affine():
            return np.asarray(np.abs(step.gain) * most + np.abs(step.shift))
        case Clamp():
            return most
        case Elementwise():  # whose slopes are below 1 and its own size, or its parameters
            steepest = max([1.0, *(float(np.abs(p).max()) for p in step.parameters)])
            return np.asarray(steepest * (np.abs(real) * (1.0 + most) + 2.0 * most))
    return np.abs(real)
