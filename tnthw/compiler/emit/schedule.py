"""The order of the instruction stream: operations by the cycle in which they could start.

A list scheduler with the machine's own durations.  ARRAY and VECTOR run their streams in order;
the MEMORY unit chooses between the next load and the next store, the one that is earlier in
logical order first.  The order of start cycles is an order in which every operation follows what
it waits for, so the in-order dispatch cannot block itself.
"""

from __future__ import annotations

import heapq
from operator import ge

import numpy as np

from tnthw.compiler.emit import kernel
from tnthw.compiler.emit.fills import AFTER, BUSY, DONE, STREAM
from tnthw.compiler.emit.operations import UNIT, Cost, Stream, Table
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Accumulate, UnitInstruction
from tnthw.machine.timing import cycles, tile_period
from tnthw.machine.units import OTHERS, PRIORITY, Unit

_UNITS = np.array([UNIT[stream] for stream in Stream], np.int64)
_PRIORITY = np.array(PRIORITY, np.int64)


def cost(instruction: UnitInstruction, accelerator: Accelerator) -> Cost:
    """Duration of an operation that waits for nothing."""
    if isinstance(instruction, Accumulate):
        busy = instruction.tiles * tile_period(instruction.positions, accelerator)
        return Cost(busy, busy + accelerator.tile_rows + 1 + accelerator.array_latency)
    busy = cycles(instruction, accelerator) + 1
    return Cost(busy, busy)


def schedule(rows: Table) -> tuple[Table, int]:
    """All operations in the order of the instruction stream, and the cycles that they should take.

    Parameters
    ----------
    rows: of `tnthw.compiler.emit.fills.Filled`.

    Returns
    -------
    int64 (operations,), numbers of rows; and cycles.

    Raises
    ------
    ProgramError: operations wait for each other in a circle (an error of the compiler).
    """
    found = kernel.kernel()
    work = list_schedule if found is None else found.schedule
    order, end = work(rows, _UNITS, _PRIORITY)
    if end < 0:
        raise ProgramError("scheduling: operations wait for each other in a circle")
    return order, end


def list_schedule(rows: Table, units: Table, priority: Table) -> tuple[Table, int]:
    """As `schedule`, event by event in Python; -1 cycles where some operations never start.

    Parameters
    ----------
    units: that of each stream.
    priority: units in the order in which they are looked at.
    """
    queues = [np.flatnonzero(rows[:, STREAM] == stream).tolist() for stream in Stream]
    streams = [np.flatnonzero(units == unit).tolist() for unit in range(len(priority))]
    took, afters = rows[:, [BUSY, DONE]].tolist(), rows[:, AFTER].tolist()
    following = [0] * len(queues)
    complete = [-1] * len(queues)
    idle = [True] * len(streams)
    # time, order, stream of which an operation is complete or -1, unit that is free
    events: list[tuple[int, int, int, int]] = []
    order: list[int] = []
    end = now = ticket = 0
    while len(order) < len(rows):
        for unit in priority.tolist():
            if not idle[unit]:
                continue
            op, own = -1, -1
            for stream in streams[unit]:
                at, queue = following[stream], queues[stream]
                if at < len(queue) and (op < 0 or queue[at] < op):
                    if all(map(ge, complete, afters[queue[at]])):
                        op, own = queue[at], stream
            if op < 0:
                continue
            following[own] += 1
            order.append(op)
            idle[unit] = False
            busy, done = took[op]
            heapq.heappush(events, (now + busy, ticket, -1, unit))
            heapq.heappush(events, (now + done, ticket + 1, own, unit))
            ticket += 2
            end = max(end, now + done)
        if len(order) == len(rows):
            break
        if not events:
            return np.array(order, np.int64), -1
        now = events[0][0]
        while events and events[0][0] == now:
            _, _, stream, unit = heapq.heappop(events)
            if stream < 0:
                idle[unit] = True
            else:
                complete[stream] += 1
    return np.array(order, np.int64), end


def waits_of(rows: Table, order: Table) -> Table:
    """For each operation in order how many instructions of each other unit must be complete.

    Returns
    -------
    int64 (operations, units - 1), in the order of `Unit.others`.
    """
    streams, after = rows[order, STREAM], rows[order, AFTER]
    units = _UNITS[streams]
    count = np.empty(len(order), np.int64)  # with it, of its unit
    for unit in Unit:
        mine = units == unit
        count[mine] = np.arange(1, np.count_nonzero(mine) + 1)
    needed = np.zeros((len(order), len(Unit)), np.int64)
    for stream, unit in UNIT.items():
        passed = np.concatenate([[0], count[streams == stream]])
        needed[:, unit] = np.maximum(needed[:, unit], passed[after[:, stream] + 1])
    waits: Table = np.take_along_axis(needed, OTHERS[units], axis=1)
    return waits
