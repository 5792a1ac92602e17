"""Sums that a short convolution makes while the vector unit finishes the layer before.

A layer's last column group is drained, added and pooled while the array stands idle, where the next
layer needs all of it.  All but those channels are there: so the first blocks of the next layer take
the planes of the others first, one block in each bank of accumulators.
"""

from __future__ import annotations

from dataclasses import dataclass

from tnthw.compiler.buffer.locations import ConvPlan, LoopOrder, Resident
from tnthw.compiler.emit.tile_counts import group_tiles
from tnthw.compiler.emit.tiles import parts_of
from tnthw.compiler.layout import groups_of, planes_in, weight_capacity
from tnthw.compiler.steps import ConvStep
from tnthw.compiler.walks import step_blocks
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.timing import tile_period

_HIDDEN = 200
"""Cycles that finish what the array has just summed, about: DRAIN, ADD and their latencies."""


@dataclass(frozen=True, slots=True)
class Early:
    """How a convolution begins.

    Attributes
    ----------
    blocks: so many of its first blocks take some planes before the others.
    groups: column groups of these blocks.
    planes: of the input, from the first on, that they take first.
    """

    blocks: int = 0
    groups: frozenset[int] = frozenset()
    planes: int = 0


def _block(step: ConvStep, acc: Accelerator) -> int:
    """Cycles of the array for its first block."""
    low, high = step_blocks(step, (0, step.output.shape[1]), acc.pixels)[0]
    tiles = group_tiles(step, groups_of(step.output, acc)[0], acc)
    return tiles * tile_period(high - low, acc)


def early_sums(step: ConvStep, plan: ConvPlan, accelerator: Accelerator) -> Early:
    """Choose how a convolution begins; with no blocks where it begins as any other."""
    acc, source = accelerator, plan.source
    last = max(1, acc.group_channels // acc.word_channels)  # planes of a column group
    planes = planes_in(step.source, acc) - last
    if (
        planes < 1
        or not plan.short
        or not isinstance(source, Resident)
        or len(plan.tiles) > 1
        or plan.woven
        or plan.pieces > 1
        or plan.order is not LoopOrder.TILES_OUTER
        or step.reads
        or step.nodes[0].groups > 1
        or len(parts_of(step, acc)) > 1
    ):
        return Early()
    groups = groups_of(step.output, acc)
    tiles = group_tiles(step, groups[0], acc)
    if tiles > weight_capacity(acc) // 2 // acc.tile_rows:
        return Early()
    spans = step_blocks(step, plan.tiles[0], acc.pixels)
    count = 2 if _block(step, acc) * planes < _HIDDEN * (planes + last) else 1
    first = [group for group in groups for _ in spans][:count]
    return Early(len(first), frozenset(first), planes)
