"""How long an image of a run takes but the first, with the pages of instructions it fetches."""

from __future__ import annotations

from collections import deque

from tnthw.compiler.emit.fills import AFTER, BUSY, DONE, STREAM
from tnthw.compiler.emit.operations import UNIT, Stream
from tnthw.compiler.emit.runs import Emission
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Fill
from tnthw.machine.timing import SKIPPED_CYCLES
from tnthw.machine.units import Unit
from tnthw.program.assemble import page_count
from tnthw.program.slots import places

_UNITS = [int(UNIT[stream]) for stream in Stream]
_OTHERS = [tuple(map(int, unit.others)) for unit in Unit]
"""Units of streams, and the others of each, as plain numbers: they are looked up in a loop."""


def later_cycles(emission: Emission, accelerator: Accelerator) -> int:
    """About how many cycles all operations take in a later image.

    Each unit runs its operations in order, none before its page is there nor before the banks that
    it takes are free; a page that does not stay is fetched while the one before it runs.  Queues
    are left out, and banks go to the operation that comes first in the stream.
    """
    order, rows = emission.instructions, emission.filled.rows[emission.order]
    acc, room = accelerator, accelerator.page_instructions - 1
    pages = page_count(acc, len(order))
    slots = places(pages, acc.pages)
    free = [0] * len(Unit)
    done: list[list[int]] = [[] for _ in Stream]
    # banks that the last two operations of each unit read and write, and until when
    holds = [deque[tuple[int, int, int]](maxlen=2) for _ in Unit]

    def fetch(page: int, from_: int) -> int:
        """Cycle in which a page is there whose fetch may begin in some cycle."""
        if slots[page].stays:
            return from_
        entries = min(room, len(order) - page * room) + 1
        begin = max(free[Unit.MEMORY], from_)
        free[Unit.MEMORY] = begin + acc.memory_latency + entries * acc.instruction_beats + 3
        return free[Unit.MEMORY]

    here = following = fetch(0, 0)
    end = 0
    each = zip(order, rows[:, [STREAM, BUSY, DONE]].tolist(), rows[:, AFTER].tolist(), strict=True)
    for number, (instruction, (stream, busy, until), after) in enumerate(each):
        page, entry = divmod(number, room)
        if not entry:
            here = following
            if page + 1 < pages:
                following = fetch(page + 1, here)
        unit = _UNITS[stream]
        start = free[unit] if free[unit] > here else here
        for completed, last in zip(done, after, strict=True):
            if last >= 0 and completed[last] > start:
                start = completed[last]
        if isinstance(instruction, Fill) and instruction.once:
            busy = until = SKIPPED_CYCLES + 1
        read, write = instruction.banks
        for other in _OTHERS[unit]:
            for reads, writes, last in holds[other]:
                if last > start and (read & reads or write & writes):
                    start = last
        until += start
        holds[unit].append((read, write, until))
        free[unit] = start + busy
        done[stream].append(until)
        if until > end:
            end = until
    return end
