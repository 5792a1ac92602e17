"""The order of the instruction stream: operations by the cycle in which they could start.

A list scheduler with the machine's own durations.  ARRAY and VECTOR run their streams in order;
the MEMORY unit chooses between the next load and the next store, the one that is earlier in
logical order first.  The order of start cycles is an order in which every operation follows what
it waits for, so the in-order dispatch cannot block itself.
"""

from __future__ import annotations

import heapq
from operator import ge

from tnthw.compiler.emit.dependences import UNIT, Cost, Op, Stream
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Accumulate, UnitInstruction
from tnthw.machine.timing import cycles, tile_period
from tnthw.machine.units import PRIORITY, Unit

_STREAMS = {unit: [stream for stream in Stream if UNIT[stream] is unit] for unit in Unit}


def cost(instruction: UnitInstruction, accelerator: Accelerator) -> Cost:
    """Duration of an operation that waits for nothing."""
    if isinstance(instruction, Accumulate):
        busy = instruction.tiles * tile_period(instruction.positions, accelerator)
        return Cost(busy, busy + accelerator.tile_rows + 1 + accelerator.array_latency)
    busy = cycles(instruction, accelerator) + 1
    return Cost(busy, busy)


def schedule(streams: dict[Stream, list[Op]]) -> tuple[list[Op], int]:
    """All operations in the order of the instruction stream, and the cycles that they should take.

    Raises
    ------
    ProgramError: operations wait for each other in a circle (an error of the compiler).
    """
    next_of = dict.fromkeys(Stream, 0)
    complete = dict.fromkeys(Stream, -1)
    idle = dict.fromkeys(Unit, True)
    events: list[
        tuple[int, int, Stream | None, Unit]
    ] = []  # time, order, stream completed, unit freed
    order: list[Op] = []
    end = 0
    total = sum(len(ops) for ops in streams.values())
    now = ticket = 0
    while len(order) < total:
        for unit in PRIORITY:
            if not idle[unit]:
                continue
            ready = [
                (streams[stream][next_of[stream]].serial, stream)
                for stream in _STREAMS[unit]
                if next_of[stream] < len(streams[stream])
                and _is_ready(streams[stream][next_of[stream]], complete)
            ]
            if not ready:
                continue
            stream = min(ready)[1]
            op = streams[stream][next_of[stream]]
            next_of[stream] += 1
            order.append(op)
            idle[unit] = False
            took = op.took
            heapq.heappush(events, (now + took.busy, ticket, None, unit))
            heapq.heappush(events, (now + took.done, ticket + 1, stream, unit))
            ticket += 2
            end = max(end, now + took.done)
        if len(order) == total:
            break
        if not events:
            raise ProgramError("scheduling: operations wait for each other in a circle")
        now = events[0][0]
        while events and events[0][0] == now:
            _, _, done, unit = heapq.heappop(events)
            if done is None:
                idle[unit] = True
            else:
                complete[done] += 1
    return order, end


def _is_ready(op: Op, complete: dict[Stream, int]) -> bool:
    return all(map(ge, complete.values(), op.after))  # both in the order of `Stream`


def waits_of(order: list[Op]) -> list[tuple[int, ...]]:
    """For each operation how many instructions of each other unit must be complete."""
    position: dict[Stream, list[int]] = {stream: [] for stream in Stream}
    counts = [0] * len(Unit)
    streams = [(int(UNIT[stream]), position[stream]) for stream in Stream]
    others = [tuple(map(int, unit.others)) for unit in Unit]
    found: list[tuple[int, ...]] = []
    for op in order:
        needed = [0] * len(Unit)
        for (unit, passed), last in zip(streams, op.after, strict=True):
            if last >= 0 and passed[last] > needed[unit]:
                needed[unit] = passed[last]
        unit, passed = streams[op.stream]
        counts[unit] += 1
        passed.append(counts[unit])
        found.append(tuple(needed[other] for other in others[unit]))
    return found
