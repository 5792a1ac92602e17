"""Convolutions that go beside the one before them, so that array and vector unit are busy together.

A 1 x 1 convolution with a residual addition keeps the vector unit longer than the array, a 3 x 3
one the array much longer than the vector unit.  Where one follows the other, blocks of the second
are put between pieces of the first as soon as the rows that they read are done.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from tnthw.compiler.buffer.cost import Estimate, estimate
from tnthw.compiler.buffer.locations import (
    BufferPlan,
    ConvPlan,
    InPlace,
    LoopOrder,
    Resident,
    StepPlan,
)
from tnthw.compiler.buffer.residency import Residency
from tnthw.compiler.emit.tile_counts import group_tiles
from tnthw.compiler.layout import groups_of, weight_capacity
from tnthw.compiler.steps import ConvStep, kernel_of
from tnthw.compiler.walks import step_blocks
from tnthw.machine.accelerator import Accelerator

_WORTH = 0.02
"""Part of the cycles of both that must be saved: more instructions are fetched for it."""

_AHEAD = 1.25
"""How much faster than the first convolution the second may go, so that it catches up."""


def weave(residency: Residency, plan: BufferPlan) -> BufferPlan:
    """Let convolutions of a plan go beside those before them where that saves cycles."""
    steps, plans = residency.steps, list(plan.steps)
    for i, (first, second) in enumerate(pairwise(steps)):
        before, after = plans[i], plans[i + 1]
        if (
            not isinstance(first, ConvStep)
            or not isinstance(second, ConvStep)
            or not isinstance(before, ConvPlan)
            or not isinstance(after, ConvPlan)
            or before.woven
            or not _stay(residency.accelerator, first, second)
            or not _pays(residency.accelerator, (first, second), (before, after))
        ):
            continue
        if _follows(residency, i, before, after):
            ratio = _blocks(second, after, residency) / _blocks(first, before, residency)
            order, pieces = LoopOrder.BLOCKS_OUTER, max(2, round(_AHEAD * ratio))
            plans[i] = replace(before, order=order, pieces=pieces)
            plans[i + 1] = replace(after, order=order, woven=True)
        elif _adds(first, second, before, after) or _of_two_images(residency, i, before, after):
            # each piece of the second is as long as the vector unit takes for a block of the first
            acc = residency.accelerator
            short, long = estimate(first, before, acc), estimate(second, after, acc)
            block = long.array // _blocks(second, after, residency)
            drain = short.vector // _blocks(first, before, residency) + acc.array_latency
            plans[i] = replace(before, order=LoopOrder.BLOCKS_OUTER)
            rows = kernel_of(second.nodes[0])[0]  # pieces of as many tiles each
            pieces = max(1, min(block // drain, rows))
            groups = len(groups_of(second.output, acc))
            of_group = _blocks(second, after, residency) // groups
            cut = -(-_blocks(first, before, residency) // (pieces * of_group))
            plans[i + 1] = replace(after, pieces=pieces, cut=cut, woven=True)
    return replace(plan, steps=tuple(plans))


def _stay(acc: Accelerator, first: ConvStep, second: ConvStep) -> bool:
    """Whether the weights of both stay in the buffer while their blocks take turns."""
    runs = [
        group_tiles(step, group, acc) * acc.tile_rows
        for step in (first, second)
        for group in groups_of(step.output, acc)
    ]
    return sum(runs) + max(runs) <= weight_capacity(acc)


def _follows(residency: Residency, index: int, before: ConvPlan, after: ConvPlan) -> bool:
    """Whether the second reads the first, and writes nothing that the first or another reads."""
    first, second = residency.steps[index : index + 2]
    assert isinstance(first, ConvStep)
    assert isinstance(second, ConvStep)
    if second.source is not first.output or not isinstance(before.output, Resident):
        return False
    if not isinstance(after.addition, InPlace) or not isinstance(after.addition.operand, Resident):
        return False  # its output would need room of its own
    read = {residency.home(tensor).name for tensor in first.sources}
    assert second.residual is not None
    return residency.home(second.residual.operand).name not in read


def _adds(first: ConvStep, second: ConvStep, before: ConvPlan, after: ConvPlan) -> bool:
    """Whether the second adds the first to its own, in the buffer and in its place."""
    return (
        first.residual is None
        and second.residual is not None
        and second.residual.operand is first.output
        and second.source is not first.output
        and isinstance(after.addition, InPlace)
        and isinstance(after.addition.operand, Resident)
        and isinstance(before.source, Resident)
        and isinstance(after.source, Resident)
    )


def _of_two_images(residency: Residency, index: int, before: ConvPlan, after: ConvPlan) -> bool:
    """Whether the first begins an image and the second is of the one before, all on the chip.

    Neither writes what the other uses: places of both live in both steps (`Residency.begin`).
    """
    if index not in residency.network.paired or len(before.tiles) > 1 or len(after.tiles) > 1:
        return False
    added = after.addition.operand if after.addition is not None else after.output
    used = before.output, after.source, after.output, added
    return all(isinstance(place, Resident) for place in used)


def _pays(
    acc: Accelerator, steps: tuple[ConvStep, ConvStep], plans: tuple[StepPlan, StepPlan]
) -> bool:
    """Whether both together take less than one after the other."""
    one, other = (estimate(step, plan, acc) for step, plan in zip(steps, plans, strict=True))
    apart = one.cycles + other.cycles
    together = Estimate(
        array=one.array + other.array,
        vector=one.vector + other.vector,
        memory=one.memory + other.memory,
        first=one.first + other.first,
    ).cycles
    return together < (1 - _WORTH) * apart


def _blocks(step: ConvStep, plan: ConvPlan, residency: Residency) -> int:
    """Blocks of a convolution, all column groups together."""
    acc = residency.accelerator
    each = sum(len(step_blocks(step, tile, acc.pixels)) for tile in plan.tiles)
    return each * len(groups_of(step.output, acc))
