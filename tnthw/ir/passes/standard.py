"""The passes that every network goes through before it is compiled."""

from __future__ import annotations

from tnthw.ir.passes.base import Pass, Pipeline
from tnthw.ir.passes.fold_flatten import FoldFlatten
from tnthw.ir.passes.fold_rescales import FoldRescales
from tnthw.ir.passes.fold_reshapes import FoldReshapes
from tnthw.ir.passes.fold_tables import FoldTables
from tnthw.ir.passes.pool_after_rescale import PoolAfterRescale
from tnthw.ir.passes.remove_dead_values import RemoveDeadValues

PASSES: tuple[type[Pass], ...] = (
    RemoveDeadValues, FoldReshapes, FoldTables, FoldRescales, PoolAfterRescale, FoldFlatten,
)  # fmt: skip
"""Every pass there is, in the order of the standard pipeline."""


def standard_pipeline() -> Pipeline:
    """Make the pipeline of all passes with their default options."""
    return Pipeline(passes=tuple(kind() for kind in PASSES))
