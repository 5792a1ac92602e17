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

_PRIORITY = tuple(map(int, PRIORITY))
_STREAMS = [[int(stream) for stream in Stream if UNIT[stream] is unit] for unit in Unit]


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
    queues = [streams[stream] for stream in Stream]
    following = [0] * len(queues)
    complete = [-1] * len(queues)
    idle = [True] * len(Unit)
    # time, order, stream of which an operation is complete or -1, unit that is free
    events: list[tuple[int, int, int, int]] = []
    order: list[Op] = []
    end = 0
    total = sum(map(len, queues))
    now = ticket = 0
    while len(order) < total:
        for unit in _PRIORITY:
            if not idle[unit]:
                continue
            op: Op | None = None
            for stream in _STREAMS[unit]:
                at, queue = following[stream], queues[stream]
                if at < len(queue) and (op is None or queue[at].serial < op.serial):
                    if all(map(ge, complete, queue[at].after)):
                        op = queue[at]
            if op is None:
                continue
            following[op.stream] += 1
            order.append(op)
            idle[unit] = False
            took = op.took
            heapq.heappush(events, (now + took.busy, ticket, -1, unit))
            heapq.heappush(events, (now + took.done, ticket + 1, op.stream, unit))
            ticket += 2
            end = max(end, now + took.done)
        if len(order) == total:
            break
        if not events:
            raise ProgramError("scheduling: operations wait for each other in a circle")
        now = events[0][0]
        while events and events[0][0] == now:
            _, _, done, unit = heapq.heappop(events)
            if done < 0:
                idle[unit] = True
            else:
                complete[done] += 1
    return order, end


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
