"""Functions of single numbers as tables of integers."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.codes import Code, of_step
from tnthw.frontends.evaluate import after
from tnthw.frontends.exactly import first_grid, one_row
from tnthw.frontends.integer_stage import Exactness, IntegerStage
from tnthw.frontends.stages import Stage
from tnthw.frontends.steps import Real
from tnthw.ir.grid import Grid
from tnthw.ir.ops import MAX_TABLE_BITS


def table_stage(stage: Stage, source: Code, grid: Grid) -> IntegerStage:
    """Make a table of a stage, on the grid of the source or on one of ours.

    The entries are computed in float64 for every integer that is read, and are the nearest
    integers of the result's grid.

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
    return IntegerStage(
        stage=stage,
        code=code,
        grid=first_grid(code),
        table=one_row(entries.astype(np.int64)),
        exactness=Exactness(
            layer=stage.name,
            kind="exact" if given else "calibrated",
            channels=stage.channels,
            exact=stage.channels if given else 0,
            terms=0,
            bound=0.0 if given else 0.5,
        ),
    )


def _entries(stage: Stage, source: Code) -> Real:
    """Compute the real results for every integer, (channels, entries)."""
    scale = np.array([float(s) for s in source.scales(stage.channels)])
    offset = np.array([float(o) for o in source.offsets(stage.channels)])
    integers = np.arange(source.low, source.high + 1)[:, None]
    real = integers * scale + offset
    for step in stage.after:
        real = after(step, real)
    result: Real = real.T
    return result
