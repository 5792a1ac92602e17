"""Layers that take so little of the array that it matters how they begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tnthw.compiler.buffer.locations import BufferPlan, ConvPlan
from tnthw.compiler.emit.tile_counts import tile_count
from tnthw.compiler.steps import ConvStep, Step
from tnthw.compiler.walks import step_block_sizes
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.timing import tile_period

SHORT_LAYER = 2000
"""Most cycles of the array for one: beside more, what is saved at its ends is little."""

SHORT_NETWORK = 40_000
"""Most cycles of the array for the network of one: beside more, all that is saved is little."""


def short_layers(steps: Sequence[Step], accelerator: Accelerator) -> frozenset[int]:
    """Indices of the short convolutions of a network, none where it is long itself."""
    cycles = {
        i: _array_cycles(step, accelerator)
        for i, step in enumerate(steps)
        if isinstance(step, ConvStep)
    }
    if sum(cycles.values()) > SHORT_NETWORK:
        return frozenset()
    return frozenset(i for i, each in cycles.items() if each <= SHORT_LAYER)


def without_short_layers(plan: BufferPlan) -> BufferPlan:
    """The plan where every layer begins and ends as a long one, which takes fewer instructions."""
    steps = (
        replace(each, short=False) if isinstance(each, ConvPlan) else each for each in plan.steps
    )
    return replace(plan, steps=tuple(steps))


def _array_cycles(step: ConvStep, acc: Accelerator) -> int:
    """Cycles of the array, in blocks of all its rows."""
    sizes = step_block_sizes(step, [(0, step.output.shape[1])], acc.pixels)
    periods = sum(tile_period(size, acc) * count for size, count in sizes.items())
    return tile_count(step, acc) * periods
