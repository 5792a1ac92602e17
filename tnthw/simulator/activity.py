"""In which cycles of a run the machine moves beats, streams vectors, takes steps, queues.

Where an instruction starts and completes is in the trace; what it does in which cycle between
follows from its fields, by the rules of docs/machine.md.  So the sum over any window of cycles is
exact, and the windows of a run add up to what the run counts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Accumulate, Fill, Move, Store, VectorInstruction
from tnthw.machine.timing import SKIPPED_CYCLES, memory_beats, tile_period
from tnthw.machine.units import Unit
from tnthw.program.decode import Stream
from tnthw.simulator.result import Trace


@dataclass(frozen=True, slots=True, eq=False)
class Bursts:
    """Cycles in which something happens: of each row, `count` bursts that come regularly.

    Attributes
    ----------
    first: int64 (rows,), first cycle of the first burst.
    count: int64 (rows,), bursts.
    length: int64 (rows,), cycles of each.
    period: int64 (rows,), cycles from one to the next, at least `length` and 1.
    """

    first: NDArray[np.int64]
    count: NDArray[np.int64]
    length: NDArray[np.int64]
    period: NDArray[np.int64]

    @property
    def total(self) -> int:
        """Cycles of all of them; where rows overlap a cycle counts for each."""
        return int((self.count * self.length).sum())

    def over(self, window: int, windows: int) -> NDArray[np.int64]:
        """How many of the cycles lie in each window, int64 (windows,).

        Parameters
        ----------
        window: cycles of a window; window k has those from `k * window` on.
        windows: how many there are; all the bursts lie in them.
        """
        last = self.first + (self.count - 1) * self.period + self.length - 1
        some = np.flatnonzero(self.count * self.length)
        begin, end = self.first[some] // window, last[some] // window
        spans = end - begin + 1
        row = np.repeat(some, spans)
        place = np.arange(row.size) - np.repeat(np.cumsum(spans) - spans, spans)
        number = np.repeat(begin, spans) + place
        inside = self._until(row, (number + 1) * window) - self._until(row, number * window)
        found = np.zeros(windows, np.int64)
        np.add.at(found, number, inside)
        return found

    def _until(self, row: NDArray[np.int64], cycle: NDArray[np.int64]) -> NDArray[np.int64]:
        """Cycles of rows that lie before some cycle."""
        past, period = np.maximum(cycle - self.first[row], 0), self.period[row]
        whole = np.minimum(past // period, self.count[row])
        part = np.minimum(past - whole * period, self.length[row])
        part[whole == self.count[row]] = 0
        found: NDArray[np.int64] = whole * self.length[row] + part
        return found


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Activity:
    """What happens in which cycle of one pass.

    Attributes
    ----------
    read, written: beats on the memory port; their totals are the events `memory_read_beats` and
        `memory_write_beats`.
    vectors: vectors that stream into the array; event `vectors`.
    steps: steps of the VECTOR unit with an address; event `vector_steps`.
    queued: instructions in the queue of each unit, from the cycle after their push to that of
        their start.
    """

    read: Bursts
    written: Bursts
    vectors: Bursts
    steps: Bursts
    queued: dict[Unit, Bursts]


def activity(stream: Stream, trace: Trace, machine: Accelerator) -> Activity:
    """Activity of a pass, of the first of a run or of a later one, as its trace says.

    Parameters
    ----------
    stream: the instructions of the trace, in the same order.
    """
    moves: dict[bool, list[tuple[int, int]]] = {False: [], True: []}
    walks: list[tuple[int, int, int, int]] = []
    steps: list[tuple[int, int, int, int]] = []
    rows = zip(stream.instructions, trace.started.tolist(), trace.done.tolist(), strict=True)
    for instruction, started, done in rows:
        match instruction:
            case Move() | Fill() if done - started > SKIPPED_CYCLES:
                # the last beat comes in the cycle before the last; there are no gaps
                beats = memory_beats(instruction, machine)
                moves[isinstance(instruction, Store)].append((done - beats, beats))
            case Accumulate():
                period = tile_period(instruction.positions, machine)
                last = done - machine.array_latency - instruction.positions + 1
                first = last - (instruction.tiles - 1) * period
                walks.append((first, instruction.tiles, instruction.positions, period))
            case VectorInstruction():
                taps = instruction.taps
                period = taps + instruction.result.idle
                steps.append((started + 1, instruction.results, taps, period))
    return Activity(
        read=_once(moves[False]),
        written=_once(moves[True]),
        vectors=_bursts(walks),
        steps=_bursts(steps),
        queued={unit: _queued(trace, unit) for unit in Unit},
    )


def _bursts(rows: list[tuple[int, int, int, int]]) -> Bursts:
    return Bursts(*np.array(rows, np.int64).reshape(-1, 4).T)


def _once(rows: list[tuple[int, int]]) -> Bursts:
    return _bursts([(first, 1, cycles, max(cycles, 1)) for first, cycles in rows])


def _queued(trace: Trace, unit: Unit) -> Bursts:
    own = trace.unit == unit
    pushed, started = trace.pushed[own], trace.started[own]
    cycles = started - pushed
    return Bursts(pushed + 1, np.ones_like(cycles), cycles, np.maximum(cycles, 1))
