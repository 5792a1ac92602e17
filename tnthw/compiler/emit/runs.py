"""The operations of a network for runs of images, with what is loaded once for all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tnthw.compiler.emit.dependences import Op
from tnthw.compiler.emit.emitter import Emitter
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
    order: that of the instruction stream.
    cycles: about how long they take.
    """

    emitter: Emitter
    order: list[Op]
    cycles: int

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


def for_runs(emit: Callable[[Stays], Emission], fills: Callable[[], Emitter]) -> Emission:
    """Make the operations with what had better stay, as they tell when everything takes turns.

    What stays leaves less room to load ahead; where that would cost more cycles than it is worth,
    only what fits as a whole stays.

    Parameters
    ----------
    emit: makes all operations, with some contents of the weight buffer and the tables that stay.
    fills: finds what is filled into these memories where everything takes turns.
    """
    turns = fills()
    memories = turns.weight_ring, turns.table_rings
    whole, part = what_stays(*memories, in_part=False), what_stays(*memories)
    found = emit(whole or NOTHING)
    if part == whole:
        return found
    tried = emit(part)
    saved = 1 - tried.later_beats / found.later_beats
    return tried if tried.cycles / found.cycles - 1 <= _WORTH * saved else found
