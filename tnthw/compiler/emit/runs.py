"""The operations of a network for runs of images, with what is loaded once for all of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from tnthw.compiler.emit.accesses import Memory
from tnthw.compiler.emit.dependences import Op
from tnthw.compiler.emit.emitter import Emitter
from tnthw.compiler.emit.fills import Fills, filled_in_turn
from tnthw.compiler.emit.needs import TABLE_MEMORIES
from tnthw.compiler.emit.schedule import schedule
from tnthw.compiler.emit.stays import NOTHING, Stays, what_stays
from tnthw.machine.isa import Fill, Move
from tnthw.machine.timing import memory_beats

_WORTH = 0.1
"""Part of the cycles that may be lost for all of the traffic saved."""


@dataclass(frozen=True, slots=True, eq=False)
class Emission:
    """All operations of a network.

    Attributes
    ----------
    emitter: has made them.
    order: that of the instruction stream.
    cycles: about how long they take.
    weights: of each step, those that are loaded for it.
    """

    emitter: Emitter
    order: list[Op]
    cycles: int
    weights: Counter[int]

    @property
    def later_beats(self) -> int:
        """Beats that they move in every image of a run but the first."""
        machine = self.emitter.accelerator
        return sum(
            memory_beats(op.instruction, machine)
            for op in self.order
            if isinstance(op.instruction, Move)
            or (isinstance(op.instruction, Fill) and not op.instruction.once)
        )


def for_runs(emitter: Emitter) -> Emission:
    """Fill the memories with what had better stay, as they tell when everything takes turns.

    What stays leaves less room to load ahead; where that would cost more cycles than it is worth,
    only what fits as a whole stays.

    Parameters
    ----------
    emitter: has made all operations.
    """
    acc = emitter.accelerator

    def filled(stays: Stays) -> Emission:
        fills = Fills(emitter.ops, acc, stays)
        return Emission(emitter, *schedule(fills.streams), fills.weights)

    memories = filled_in_turn(emitter.ops, acc)
    tables = {kind: memories[memory] for kind, memory in TABLE_MEMORIES.items()}
    weights = memories[Memory.WEIGHTS]
    whole, part = what_stays(weights, tables, in_part=False), what_stays(weights, tables)
    found = filled(whole or NOTHING)
    if part == whole:
        return found
    tried = filled(part)
    saved = 1 - tried.later_beats / found.later_beats
    return tried if tried.cycles / found.cycles - 1 <= _WORTH * saved else found
