"""Where the time of a run went, seen from the array: every cycle has one layer and one reason.

The run is cut at the last vector of each ACCUMULATE.  A piece is the time from the last vector of
the instruction before (or the start of the run) to its own; it belongs to the instruction's layer,
and is made up of vectors, tiles that take longer to load than to use, and waits.  What follows the
last vector of all belongs to the last layer with an ACCUMULATE.  The rules are those of "ARRAY
unit" and "Start rule" in docs/machine.md.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import partial

from tnthw.errors import ProgramError
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.isa import Accumulate
from tnthw.machine.timing import IDLE_ARRAY, array_timing
from tnthw.machine.units import Unit
from tnthw.program.decode import Stream, read_stream
from tnthw.program.program import Program
from tnthw.simulator.result import SimulationResult

_COUNTS = 1 << WAIT_BITS


@dataclass(slots=True, kw_only=True)
class ArrayTime:
    """Cycles of one layer on the array; apart from the last two fields they add up to `cycles`.

    Attributes
    ----------
    vectors: cycles in which a vector of activations entered the array.
    tile_loading: cycles in which the next tile was still loading, or kept the distance at which
        accumulators are written.
    dispatch: cycles by which an instruction that was not there yet put off its first vector.
    wait_memory: the same for loads of activations and weights that were not complete.
    wait_vector: the same for the vector unit, which had not emptied an accumulator bank or made an
        input.
    banks: the same for banks of the activation buffer in another unit's hands.
    end_of_run: cycles after the last vector of all.
    shared: of `cycles`, those that the simulator's report also counts to this layer.
    """

    vectors: int = 0
    tile_loading: int = 0
    dispatch: int = 0
    wait_memory: int = 0
    wait_vector: int = 0
    banks: int = 0
    end_of_run: int = 0
    shared: int = 0

    @property
    def cycles(self) -> int:
        """Cycles that the layer had on the array."""
        parts: list[int] = [getattr(self, f.name) for f in fields(self)]
        return sum(parts) - self.shared


def array_time(program: Program, result: SimulationResult) -> list[ArrayTime]:
    """Cut a run into the layers' times on the array; they add up to the cycles of the run.

    Returns
    -------
    One entry for each layer of the program; all zero for those that never use the array.

    Raises
    ------
    ProgramError: no instruction of the program uses the array.
    """
    stream = read_stream(program)
    waits = _Waits(stream, result)
    times = [ArrayTime() for _ in program.layers]
    ends = _report_ends(result)
    before, layer = IDLE_ARRAY, -1
    for index, instruction in enumerate(stream.instructions):
        if not isinstance(instruction, Accumulate):
            continue
        layer = int(stream.layers[index])
        time = times[layer]
        tiles, positions = instruction.tiles, instruction.positions
        timing_from = partial(
            array_timing,
            tiles=tiles,
            positions=positions,
            accelerator=program.accelerator,
            before=before,
        )
        timing = timing_from(int(result.trace.started[index]))
        time.vectors += tiles * positions
        between = timing.last + 1 - timing.first - tiles * positions
        # the tile's load can begin with the first vector of the tile before it, not earlier
        reached = timing_from(before.free).first
        time.tile_loading += between + reached - (before.last + 1)
        for reason, cycle in waits.until(index, before.free):
            first = timing_from(cycle).first
            setattr(time, reason, getattr(time, reason) + first - reached)
            reached = first
        time.shared += _overlap((before.last + 1, timing.last + 1), ends, layer)
        before = timing
    if layer < 0:
        raise ProgramError(
            f"program {program.name}: no instruction uses the array, there is nothing to compare"
        )
    times[layer].end_of_run = result.cycles - (before.last + 1)
    times[layer].shared += _overlap((before.last + 1, result.cycles), ends, layer)
    return times


class _Waits:
    """What put off the start of each instruction of the ARRAY unit, from the trace."""

    def __init__(self, stream: Stream, result: SimulationResult) -> None:
        self.stream, self.trace = stream, result.trace
        self.dones = {
            unit: self.trace.done[self.trace.unit == unit].tolist()
            for unit in Accumulate.unit.others
        }

    def until(self, index: int, free: int) -> list[tuple[str, int]]:
        """For each reason in turn, the cycle in which the instruction could start but for the rest.

        Parameters
        ----------
        index: of the instruction in the stream.
        free: cycle from which the unit could take it.
        """
        started = int(self.trace.started[index])
        cycle = max(free, int(self.trace.pushed[index]) + 1)
        reasons = [("dispatch", cycle)]
        instruction = self.stream.instructions[index]
        for unit, wait in zip(instruction.unit.others, instruction.waits, strict=True):
            cycle = min(started, self._satisfied(unit, wait, cycle))
            reasons.append((f"wait_{unit.label}", cycle))
        return [*reasons, ("banks", started)]

    def _satisfied(self, unit: Unit, wait: int, cycle: int) -> int:
        dones = self.dones[unit]
        count = bisect_left(dones, cycle)  # a strobe is seen one cycle later
        missing = (wait - count) % _COUNTS
        if missing == 0 or missing > _COUNTS // 2:
            return cycle
        return int(dones[count + missing - 1]) + 1


def _report_ends(result: SimulationResult) -> list[int]:
    """Cycle at which each layer's share of the report ends; the shares follow one another."""
    ends, total = [], 0
    for layer in result.layers:
        total += layer.cycles
        ends.append(total)
    return ends


def _overlap(piece: tuple[int, int], ends: Sequence[int], layer: int) -> int:
    start = ends[layer - 1] if layer else 0
    return max(0, min(piece[1], ends[layer]) - max(piece[0], start))
