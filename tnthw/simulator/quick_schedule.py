"""The schedule of a program whose counts cannot go round, several times as fast as the plain one.

Three things make the plain one of `tnthw.simulator.schedule` slow that need not be there.  The
sequencer waits for starts and for fetches alone and no unit waits for it to be somewhere else, so
every push is known as soon as what it waits for is, and is no event of its own.  A unit that waits
for a completion is looked at again when that completion is known, and one that can start when
another takes a bank that it needs.  And why an instruction started no earlier follows from when all
started: that is found for all at once, and only where it is asked for.

Both give the same cycles and the same causes: tests/simulator/test_quick_schedule.py.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.timing import SKIPPED_CYCLES, WRITE_DISTANCE
from tnthw.machine.units import PRIORITY, Unit
from tnthw.simulator.control import Control
from tnthw.simulator.result import STALLS, Trace

Cycles = NDArray[np.int64]

NEVER = 1 << 62
AT_HAND = 4
"""Cycles from the one in which WAIT is satisfied to the first entry of the page at hand."""

ENTRY_CYCLES = 3
"""Cycles from one entry at hand to the next, where the queue does not hold it up."""

_ARRAY, _MEMORY = int(Unit.ARRAY), int(Unit.MEMORY)
_FIRST, _SECOND, _THIRD = map(int, PRIORITY)
_OTHERS = [tuple(map(int, unit.others)) for unit in Unit]
# where what each unit holds of the banks stands in one list; the ARRAY unit can have two in flight
_HELD = {_ARRAY: (0, 1), **{int(unit): (2 + k,) for k, unit in enumerate(Unit.ARRAY.others)}}
_HELD_BY_OTHERS = [tuple(h for other in others for h in _HELD[other]) for others in _OTHERS]
_PAGE = len(Unit)
"""What holds the sequencer up, where it is not the queue of a unit."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Found:
    """When every instruction of an image is pushed, starts and completes.

    Attributes
    ----------
    cycles: of the image.
    pushed, started, done: by the instructions' places in the stream.
    free, idle: of each, the first cycle in which its unit could start it for all that ran before,
        and in which the unit had nothing to do.
    """

    cycles: int
    pushed: list[int]
    started: list[int]
    done: list[int]
    free: list[int]
    idle: list[int]


def find(given: Control, *, later: bool) -> Found | None:
    """Cycles of an image; None where the program never ends.

    Parameters
    ----------
    given: whose counts cannot go round.
    later: as of `tnthw.simulator.schedule.schedule`.
    """
    machine, stream = given.machine, given.stream
    unit_of, order, waits, banks = given.unit, given.order, given.waits, given.banks
    shapes, pages, fetches = given.shapes, given.pages, given.fetches
    depth = machine.queue_depth
    rows, latency = machine.tile_rows, machine.array_latency
    n = len(unit_of)
    took = given.took
    if later:
        took = [
            cycles if stream.runs(index, later) else SKIPPED_CYCLES
            for index, cycles in enumerate(took)
        ]
    pushed, started, done, free_at, idle_at = ([0] * n for _ in range(5))
    starts: list[list[int]] = [[] for _ in Unit]
    dones: list[list[int]] = [[] for _ in Unit]
    pushes, free, idle = ([0] * len(Unit) for _ in range(3))
    ready = [NEVER] * len(Unit)
    holds = [(0, 0, -1)] * 4
    fetched: list[int] = []
    # ARRAY unit: first cycle of the last tile of the ACCUMULATE before, and its last cycle
    first_before, last_before = -WRITE_DISTANCE, -1
    following, at_hand, ended = 1, NEVER, NEVER
    page, since, held_up = 0, 2, _PAGE
    if later and stream.resident:  # the fetch of page 0 counts as complete
        since = 1
        pushes[unit_of[0]] = 1
        starts[unit_of[0]].append(0)
        dones[unit_of[0]].append(0)
        fetched.append(0)
    else:
        pushed[0] = 1
        pushes[unit_of[0]] = 1

    def earliest(unit: int) -> int:
        """First cycle in which the head of a queue can start, as far as is known."""
        at = len(starts[unit])
        if at >= pushes[unit]:
            return NEVER
        index = order[unit][at]
        cycle = pushed[index]
        if at:
            before = starts[unit][-1]
            if before > cycle:
                cycle = before
        cycle += 2
        if free[unit] > cycle:
            cycle = free[unit]
        for other, wait in waits[index]:
            if wait > len(dones[other]):
                return NEVER
            seen = dones[other][wait - 1] + 2  # a strobe is seen one cycle later
            if seen > cycle:
                cycle = seen
        read, write = banks[index]
        if read or write:
            for each in _HELD_BY_OTHERS[unit]:
                held_read, held_write, until = holds[each]
                if until >= cycle and (held_read & read or held_write & write):
                    cycle = until + 1
        return cycle

    ready[unit_of[0]] = earliest(unit_of[0])
    while True:
        # the sequencer, as far as what has started takes it
        while ended == NEVER:
            if held_up == _PAGE:
                if page >= len(fetched):
                    break
                arrived = fetched[page] + 1  # WAIT sees the count one cycle after the strobe
                at_hand = (arrived if arrived > since else since) + AT_HAND
                held_up = -1
            if following == n:
                ended = at_hand
                break
            unit = unit_of[following]
            before, now = pushes[unit] - depth, at_hand
            if before >= 0:
                if before >= len(starts[unit]):
                    held_up = unit
                    break
                if starts[unit][before] >= now:
                    now = starts[unit][before] + 1
            held_up = -1
            pushed[following] = now
            pushes[unit] += 1
            if pushes[unit] == len(starts[unit]) + 1:
                ready[unit] = earliest(unit)
            if following in pages:
                page, since, held_up = pages[following], now + 1, _PAGE
            else:
                at_hand = at_hand + ENTRY_CYCLES if at_hand + 2 > now else now + 1
            following += 1
        unit, now = _FIRST, ready[_FIRST]
        if ready[_SECOND] < now:
            unit, now = _SECOND, ready[_SECOND]
        if ready[_THIRD] < now:
            unit, now = _THIRD, ready[_THIRD]
        if now == NEVER:
            break
        at = len(starts[unit])
        index = order[unit][at]
        read, write = banks[index]
        started[index], free_at[index], idle_at[index] = now, free[unit], idle[unit]
        shape = shapes[index]
        if shape is not None:  # as `tnthw.machine.timing.array_timing`
            tiles, positions, period = shape
            load = now + 1 if now + 1 > first_before else first_before
            take = now + 1 if now + 1 > last_before else last_before
            first = max(take + 1, load + rows, first_before + WRITE_DISTANCE)
            if tiles > 1:
                first += (tiles - 1) * period
                load = first - period
            first_before, last_before = first, first + positions - 1
            load += rows - 1
            free[unit] = (load if load > take else take) + 1
            idle[unit] = max(free[unit], last_before + 1)
            holds[0], holds[1] = holds[1], (read, write, last_before)
            end = last_before + latency
        else:
            end = now + took[index]
            free[unit] = idle[unit] = end + 1
            holds[_HELD[unit][0]] = (read, write, end)
            if index in fetches:
                fetched.append(end)
        done[index] = end
        starts[unit].append(now)
        dones[unit].append(end)
        ready[unit] = earliest(unit)
        for other in _OTHERS[unit]:
            if ready[other] == NEVER:
                ready[other] = earliest(other)
            elif read or write:
                next_read, next_write = banks[order[other][len(starts[other])]]
                if next_read & read or next_write & write:
                    ready[other] = earliest(other)
    if ended == NEVER or any(len(starts[u]) < pushes[u] for u in Unit):
        return None
    return Found(
        cycles=max(ended, max(done)) + 1,
        pushed=pushed,
        started=started,
        done=done,
        free=free_at,
        idle=idle_at,
    )


def explain(given: Control, found: Found, *, booted: bool) -> tuple[Trace, dict[str, int]]:
    """What each instruction waited for before it started, and the ARRAY unit's idle cycles.

    The time before a start is split as the plain schedule does: dispatch, the waits, then banks.

    Parameters
    ----------
    booted: the boot fetch stands at cycle 0.
    """
    n = len(given.unit)
    unit = np.array(given.unit, np.int8)
    pushed, now, done, free, idle = (
        np.array(each, np.int64)
        for each in (found.pushed, found.started, found.done, found.free, found.idle)
    )
    head = pushed + 2
    for own in given.order:
        before = now[own[:-1]]
        head[own[1:]] = np.maximum(pushed[own[1:]], before) + 2
    reason, stall = np.zeros(n, np.int8), np.zeros(n, np.int64)
    array = unit == _ARRAY
    stalls = dict.fromkeys(STALLS[1:], 0)
    cycle = np.maximum(head, free)

    def waited(why: int, where: NDArray[np.bool_], lost: Cycles) -> None:
        reason[where], stall[where] = why, lost[where]
        stalls[STALLS[why]] += int(lost[where & array].sum())

    waited(STALLS.index("dispatch"), cycle > idle, cycle - idle)
    for place in range(len(Unit) - 1):
        armed = np.zeros(n, np.int64)
        for mine, others in zip(given.order, _OTHERS, strict=True):
            other = others[place]
            ends = np.concatenate([[-2], done[given.order[other]]]) + 2
            armed[mine] = ends[[given.stream.instructions[i].waits[place] for i in mine]]
        until = np.minimum(armed, now)
        lost = np.maximum(0, until - np.maximum(cycle, idle))
        for reader, others in zip(Unit, _OTHERS, strict=True):
            why = STALLS.index(f"wait {Unit(others[place]).label}")
            waited(why, (unit == reader) & (until > cycle), lost)
        cycle = np.maximum(cycle, until)
    waited(STALLS.index("bank"), now > cycle, np.maximum(0, now - np.maximum(cycle, idle)))
    if booted:
        reason[0] = stall[0] = 0
    trace = Trace(
        unit=unit,
        opcode=np.array([i.opcode for i in given.stream.instructions], np.int8),
        layer=given.stream.layers,
        pushed=pushed,
        started=now,
        done=done,
        reason=reason,
        stall=stall,
    )
    return trace, stalls
