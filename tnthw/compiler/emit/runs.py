"""The operations of a network for runs of images, with what is loaded once for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tnthw.compiler.emit.accesses import Memory
from tnthw.compiler.emit.dependences import dependences
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.fills import RUN, SOURCE, Filled, fill, filled_in_turn
from tnthw.compiler.emit.needs import TABLE_MEMORIES
from tnthw.compiler.emit.operations import Table
from tnthw.compiler.emit.schedule import schedule, waits_of
from tnthw.compiler.emit.stays import Stays, what_stays
from tnthw.machine.isa import Move, UnitInstruction
from tnthw.machine.timing import memory_beats

_WORTH = 0.1
"""Part of the cycles that may be lost for all of the traffic saved."""


@dataclass(frozen=True, eq=False)
class Emission:
    """All operations of a network.

    Attributes
    ----------
    emitter: has made them.
    filled: them with their loads.
    order: that of the instruction stream, int64 (operations,), numbers of rows of `filled`.
    cycles: about how long they take.
    """

    emitter: Emitter
    filled: Filled
    order: Table
    cycles: int

    @cached_property
    def instructions(self) -> list[UnitInstruction]:
        """The instructions in order."""
        operations = self.emitter.operations
        source = self.filled.rows[self.order, SOURCE].tolist()
        return [
            operations.instructions[of] if of >= 0 else self.filled.load(row, operations.runs)
            for of, row in zip(source, self.order.tolist(), strict=True)
        ]

    @property
    def waits(self) -> Table:
        """What each waits for, as `tnthw.compiler.emit.schedule.waits_of` tells."""
        return waits_of(self.filled.rows, self.order)

    @cached_property
    def layers(self) -> Table:
        """The step that each row of `filled` belongs to; a load to that of what needs it."""
        source = self.filled.rows[:, SOURCE]
        needed_by = np.where(source < 0, len(self.emitter.operations), source)
        needed_by = np.minimum.accumulate(needed_by[::-1])[::-1]
        layers: Table = np.array(self.emitter.operations.layers, np.int64)[needed_by]
        return layers

    @property
    def loads(self) -> Table:
        """The rows of `filled` that are loads, int64 (loads,)."""
        return np.flatnonzero(self.filled.rows[:, SOURCE] < 0)

    def weights(self, steps: int) -> tuple[list[int], list[int]]:
        """Weights that are loaded for each of so many steps, and the beats that it takes."""
        weights, beats = [0] * steps, [0] * steps
        runs, loads = self.emitter.operations.runs, self.loads
        found = self.filled.rows[loads, RUN].tolist()
        for run, layer in zip(found, self.layers[loads].tolist(), strict=True):
            if runs[run].memory is Memory.WEIGHTS:
                weights[layer] += runs[run].weights
                beats[layer] += runs[run].beats
        return weights, beats

    @property
    def later_beats(self) -> int:
        """Beats that they move in every image of a run but the first."""
        machine, operations = self.emitter.accelerator, self.emitter.operations
        moves = (each for each in operations.instructions if isinstance(each, Move))
        once, runs = self.filled.once, operations.runs
        found: list[int] = self.filled.rows[self.loads, RUN].tolist()
        beats = sum(memory_beats(each, machine) for each in moves)
        return beats + sum(runs[run].beats for run in found if not once[run])


def for_runs(emitter: Emitter) -> Emission:
    """Fill the memories with what had better stay, as they tell when everything takes turns.

    What stays leaves less room to load ahead; where that would cost more cycles than it is worth,
    only what fits as a whole stays.

    Parameters
    ----------
    emitter: has made all operations.
    """
    acc, operations = emitter.accelerator, emitter.operations
    after = dependences(operations, acc.activation_words, emitter.outside_words)
    nothing = fill(operations, after, acc)

    def emitted(filled: Filled) -> Emission:
        return Emission(emitter, filled, *schedule(filled.rows))

    def tried(stays: Stays) -> Emission:
        return emitted(fill(operations, after, acc, stays) if stays else nothing)

    memories = filled_in_turn(nothing, operations.runs, acc)
    tables = {kind: memories[memory] for kind, memory in TABLE_MEMORIES.items()}
    weights = memories[Memory.WEIGHTS]
    whole, part = what_stays(weights, tables, in_part=False), what_stays(weights, tables)
    found = tried(whole)
    if part == whole:
        return found
    other = tried(part)
    saved = 1 - other.later_beats / found.later_beats
    return other if other.cycles / found.cycles - 1 <= _WORTH * saved else found
