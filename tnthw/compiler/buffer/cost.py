"""How long a step would take with row tiles of a given height, by the machine's own durations.

The three units run side by side, so a step takes about as long as its busiest unit, after the
first tile has arrived.  The planner compares tile heights and loop orders with this; what a layer
was bound by in a run, the simulator measures.
"""

from __future__ import annotations

from functools import cached_property

from tnthw.compiler.buffer.locations import ConvPlan, Location, LoopOrder, StepPlan, Tiled
from tnthw.compiler.emit.tile_counts import tile_count
from tnthw.compiler.emit.tiles import shift_count
from tnthw.compiler.finish import passes_of, result_interval
from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.layout import (
    channel_planes,
    digits_of,
    groups_of,
    planes_in,
    word_groups,
)
from tnthw.compiler.steps import ConvStep, Step, Tensor
from tnthw.compiler.walks import step_block_sizes
from tnthw.machine.accelerator import FINISH_LATENCY, Accelerator
from tnthw.machine.record import record
from tnthw.machine.timing import tile_period


@record
class Estimate:
    """Cycles that each unit is busy with a step, and until the first tile is there.

    `weights` is the part of those of memory that brings weights.
    """

    array: int
    vector: int
    memory: int
    first: int
    weights: int = 0

    @property
    def cycles(self) -> int:
        """About how long the step takes."""
        return max(self.array, self.vector, self.memory) + self.first


def estimate(step: Step, plan: StepPlan, acc: Accelerator) -> Estimate:
    """Estimate one step with the tiles, locations and loop order of a plan."""
    return StepCost(step, acc).of(plan)


class StepCost:
    """What a step costs on a machine, one plan after the other: what all plans share is found once.

    Parameters
    ----------
    step, acc: the step, and the machine.
    """

    def __init__(self, step: Step, acc: Accelerator) -> None:
        self.step, self.acc = step, acc
        self._row_beats = [_row_beats(tensor, acc) for tensor in (*step.sources, step.output)]

    def of(self, plan: StepPlan) -> Estimate:
        """Estimate the step with the tiles, locations and loop order of a plan."""
        step, acc = self.step, self.acc
        *read, made = self._row_beats
        passes = 1
        if isinstance(plan, ConvPlan) and plan.order is LoopOrder.GROUPS_OUTER:
            # groups that share a word go together
            passes = len({group // word_groups(acc) for group in groups_of(step.output, acc)})
        memory = first = 0
        for operand, (beats, location) in enumerate(zip(read, _operands(plan), strict=True)):
            if isinstance(location, Tiled):
                rows = [input_rows(step, *tile) if operand == 0 else tile for tile in plan.tiles]
                costs = [(high - low) * beats + acc.memory_latency for low, high in rows]
                memory += sum(costs) * passes
                eighth = -(-(rows[0][1] - rows[0][0]) // 8)
                first += min(costs[0], eighth * beats + acc.memory_latency)
        if isinstance(plan.output, Tiled):
            memory += sum((high - low) * made + acc.memory_latency for low, high in plan.tiles)
        if isinstance(step, ConvStep):
            assert isinstance(plan, ConvPlan)
            array, vector, weights = self._of_convolution(step, plan)
            return Estimate(
                array=array, vector=vector, memory=memory + weights, first=first, weights=weights
            )
        _, height, width = step.output.shape
        planes = channel_planes(step.output, acc) * step.output.slices
        results = planes * acc.word_chunks * height * width
        vector = results * result_interval(step, acc)
        return Estimate(array=0, vector=vector, memory=memory, first=first)

    def _of_convolution(self, step: ConvStep, plan: ConvPlan) -> tuple[int, int, int]:
        """Busy cycles of array and vector unit, cycles to load the weights."""
        acc = self.acc
        groups, tiles, digits, walked, interval, overhead = self._shared
        sizes = step_block_sizes(step, plan.tiles, acc.pixels)
        blocks = sum(sizes.values())
        array = walked * sum(tile_period(size, acc) * count for size, count in sizes.items())
        _, height, width = step.output.shape
        results = channel_planes(step.output, acc) * acc.word_chunks
        vector = results * interval * height * width + groups * overhead * blocks
        beats, rows = tiles * acc.tile_beats, tiles * acc.tile_rows
        if rows > groups * acc.weight_buffer_rows:  # one group alone overflows: again for each
            loads = blocks * digits
        elif plan.order is LoopOrder.GROUPS_OUTER or rows <= acc.weight_buffer_rows:
            loads = 1
        else:
            loads = len(plan.tiles)
        weights = loads * (beats + groups * acc.memory_latency)
        return array, vector, weights

    @cached_property
    def _shared(self) -> tuple[int, int, int, int, int, int]:
        """Of a convolution: column groups, tiles, digits of the input, tiles that are walked for a
        block; cycles of a result, and of an instruction beside its results.
        """
        step, acc = self.step, self.acc
        assert isinstance(step, ConvStep)
        groups, tiles = len(groups_of(step.output, acc)), tile_count(step, acc)
        digits, made = digits_of(step.source, acc), digits_of(step.output, acc)
        walked = tiles * digits + groups * shift_count(step, acc)
        finishes = [(each, 1) for each in passes_of(step.grid, step.output.slices, acc)]
        if step.residual is not None:
            taps = made + digits_of(step.residual.operand, acc)
            finishes.append((passes_of(step.residual.addition, 1, acc)[0], taps))
        interval = sum(each.interval(taps, made, acc) for each, taps in finishes)
        overhead = sum(FINISH_LATENCY + 1 + acc.ring * each.passes for each, _ in finishes)
        return groups, tiles, digits, walked, interval, overhead


def _operands(plan: StepPlan) -> tuple[Location, ...]:
    """Where a step's sources lie, in the step's order."""
    if not isinstance(plan, ConvPlan):
        return plan.sources
    return (plan.source,) if plan.addition is None else (plan.source, plan.addition.operand)


def _row_beats(tensor: Tensor, acc: Accelerator) -> int:
    """Beats of a row of a tensor, all planes together."""
    return planes_in(tensor, acc) * tensor.shape[2] * acc.word_beats
