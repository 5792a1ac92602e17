"""When each instruction is dispatched, starts and completes.

The model jumps from event to event.  An event is the start of an instruction or a push of the
sequencer; every duration is known at the start, so the earliest cycle of each next event follows
from what has happened already, and the earliest of all is exact.  See "Timing conventions" in
docs/machine.md for each rule: sequencer, queues, waits, bank locks, units.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property, partial

import numpy as np

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import wait_name
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.timing import IDLE_ARRAY, SKIPPED_CYCLES, array_timing
from tnthw.machine.units import PRIORITY, Unit
from tnthw.program.decode import Stream
from tnthw.simulator import quick_schedule
from tnthw.simulator.control import COUNTS, Control
from tnthw.simulator.quick_schedule import AT_HAND, ENTRY_CYCLES
from tnthw.simulator.result import STALLS, Trace

NEVER = 1 << 62
_DISPATCH, _BANK = STALLS.index("dispatch"), STALLS.index("bank")
_ARRAY, _PRIORITY = int(Unit.ARRAY), tuple(map(int, PRIORITY))
_OTHERS = [tuple(other for other in _PRIORITY if other != unit) for unit in Unit]
_WAIT_STALL = [STALLS.index(f"wait {unit.label}") for unit in Unit]


class Schedule:
    """Timing of one image of a run.

    Attributes
    ----------
    cycles: from the cycle in which the image begins, that of the `start` strobe or the last of the
        image before, to its last, that of the `done` strobe if no image follows.
    """

    def __init__(self, cycles: int, explain: Callable[[], tuple[Trace, dict[str, int]]]) -> None:
        self.cycles, self._explain = cycles, explain

    @cached_property
    def _explained(self) -> tuple[Trace, dict[str, int]]:
        return self._explain()

    @property
    def trace(self) -> Trace:
        """Timing of every instruction, from the cycle in which the image begins."""
        return self._explained[0]

    @property
    def stalls(self) -> dict[str, int]:
        """Idle cycles of the ARRAY unit by cause."""
        return self._explained[1]


def schedule(stream: Stream, accelerator: Accelerator, *, later: bool = False) -> Schedule:
    """Cycles of every instruction of an image, exact for a memory that never stalls.

    Parameters
    ----------
    later: of every image of a run but the first; all of them take the same cycles.  Where page 0
        stays in its slot the boot fetch, which is then not there, stands at cycle 0.

    Raises
    ------
    ProgramError: the program never ends; the message names what each unit waits for.
    """
    return Scheduler(stream, accelerator).run(later=later)


class Scheduler(Control):
    """The cycles of a program's images."""

    def run(self, *, later: bool = False) -> Schedule:
        """Cycles of an image, as `schedule`."""
        found = quick_schedule.find(self, later=later)
        if found is None:  # the plain one can count further, and say what never ends
            return self.run_plainly(later=later)
        booted = later and self.stream.resident
        return Schedule(found.cycles, partial(quick_schedule.explain, self, found, booted=booted))

    def run_plainly(self, *, later: bool = False) -> Schedule:
        """As `run`, event by event, whatever the counts are."""
        return _Run(self, later).run()


class _Run:
    """State of the machine's control between two events; units stand by their numbers."""

    def __init__(self, given: Scheduler, later: bool) -> None:
        self.given, self.stream, self.machine = given, given.stream, given.machine
        self.narrow = given.narrow
        self.unit: list[int] = given.unit.tolist()
        self.order: list[list[int]] = [each.tolist() for each in given.order]
        self.banks: list[list[int]] = given.banks.tolist()
        self.waits = [  # units and counts; those that every count satisfies are left out
            [
                pair
                for pair in zip(Unit(unit).others, waits, strict=True)
                if pair[1] or not given.narrow
            ]
            for unit, waits in zip(self.unit, given.waits.tolist(), strict=True)
        ]
        self.booted = later and self.stream.resident  # page 0 is there, as if it were fetched
        n = len(self.unit)
        took = np.where(given.once, SKIPPED_CYCLES, given.took) if later else given.took
        self.took: list[int] = took.tolist()
        self.pushed = [0] * n
        self.started = [0] * n
        self.done = [0] * n
        self.reason = [0] * n
        self.stall = [0] * n
        # by unit, in its own order
        self.starts: list[list[int]] = [[] for _ in Unit]
        self.dones: list[list[int]] = [[] for _ in Unit]
        self.pushes = [0] * len(Unit)
        self.head = [0] * len(Unit)  # first cycle in which the next, at the head, can be armed
        self.free = [0] * len(Unit)  # first cycle in which the unit can start the next
        self.idle_from = [0] * len(Unit)  # first cycle in which it had nothing to do
        # ports held: (read banks, write banks, last cycle); the ARRAY unit can have two in flight
        self.holds: list[list[tuple[int, int, int]]] = [[] for _ in Unit]
        self.array = IDLE_ARRAY
        self.stalls = dict.fromkeys(STALLS[1:], 0)
        # sequencer: the next instruction to push and the cycle in which it is at hand
        self.next = 1
        self.page_wait: tuple[int, int] | None = (0, 1 if self.booted else 2)  # page, from when
        self.at_hand = NEVER
        self.page_fetched: list[int] = []  # cycle in which each FETCH completed
        self.ended = NEVER
        self.ready = [NEVER] * len(Unit)

    def run(self) -> Schedule:
        if self.booted:
            self.boot_stands()
        else:
            self.push(0, 1)  # BOOT
        ready = self.ready
        while True:
            now, unit = self.issue_time(), -1
            for candidate in _PRIORITY:
                if ready[candidate] < now or (ready[candidate] == now and unit < 0):
                    now, unit = ready[candidate], candidate
            if now >= NEVER:
                break
            if unit < 0:
                self.issue(now)
            else:
                self.start(unit, now)
        if self.ended >= NEVER or any(len(self.starts[u]) < self.pushes[u] for u in Unit):
            raise ProgramError(self.deadlock())
        cycles = max(self.ended, max(self.done)) + 1
        return Schedule(cycles, lambda: (self.trace(), self.stalls))

    # Sequencer -----------------------------------------------------------------------------------

    def boot_stands(self) -> None:
        """Count the fetch of page 0 as completed before the image."""
        unit = self.unit[0]
        self.pushes[unit] = 1
        self.starts[unit].append(0)
        self.dones[unit].append(0)
        self.page_fetched.append(0)

    def issue_time(self) -> int:
        """Earliest cycle in which the sequencer can push its next instruction, or see the last."""
        if self.ended < NEVER:
            return NEVER
        if self.page_wait is not None:
            page, since = self.page_wait
            if len(self.page_fetched) <= page:
                return NEVER
            # WAIT sees the count one cycle after the strobe
            self.at_hand = max(since, self.page_fetched[page] + 1) + AT_HAND
            self.page_wait = None
        if self.next == len(self.unit):
            return self.at_hand
        unit = self.unit[self.next]
        before = self.pushes[unit] - self.machine.queue_depth
        if before < 0:
            return self.at_hand
        starts = self.starts[unit]
        return max(self.at_hand, starts[before] + 1) if before < len(starts) else NEVER

    def issue(self, now: int) -> None:
        """Push the next instruction, or go to DRAIN."""
        if self.next == len(self.unit):
            self.ended = now
            return
        index = self.next
        self.push(index, now)
        self.next += 1
        entry = self.stream.entries[index]
        if (entry + 1) % self.machine.page_instructions == 0:
            self.page_wait = ((entry + 1) // self.machine.page_instructions, now + 1)
        else:
            self.at_hand = max(now + 1, self.at_hand + ENTRY_CYCLES)

    def push(self, index: int, now: int) -> None:
        unit = self.unit[index]
        self.pushed[index] = now
        self.pushes[unit] += 1
        if self.pushes[unit] == len(self.starts[unit]) + 1:
            self.comes_to_head(unit, index)
            self.ready[unit] = self.earliest(unit, now + 1)

    # Units ---------------------------------------------------------------------------------------

    def comes_to_head(self, unit: int, index: int) -> None:
        """Note from when a unit looks at its next instruction: a cycle after that is there."""
        starts = self.starts[unit]
        self.head[unit] = max(self.pushed[index], starts[-1] if starts else 0) + 2

    def earliest(self, unit: int, now: int) -> int:
        """First cycle from `now` on in which the head of a queue can start, as far as is known."""
        position = len(self.starts[unit])
        if position == self.pushes[unit]:
            return NEVER
        index = self.order[unit][position]
        cycle = max(now, self.head[unit], self.free[unit])
        read, write = self.banks[index]
        while True:
            before = cycle
            for other, wait in self.waits[index]:  # armed by what is visible in the cycle before
                cycle = self.armed(other, wait, cycle)
                if cycle >= NEVER:
                    return NEVER
            if read or write:
                cycle = self.unlocked(unit, read, write, cycle)
            if self.narrow or cycle == before:  # once satisfied, a wait stays so
                return cycle

    def armed(self, unit: int, wait: int, cycle: int) -> int:
        """First cycle from `cycle` on that begins with a wait satisfied."""
        dones = self.dones[unit]
        if self.narrow:
            if wait > len(dones):
                return NEVER
            seen = dones[wait - 1] + 2  # a strobe is seen one cycle later
            return seen if seen > cycle else cycle
        return self.satisfied(unit, wait, cycle - 1) + 1

    def satisfied(self, unit: int, wait: int, cycle: int) -> int:
        """First cycle from `cycle` on in which a unit's completion count satisfies a wait."""
        dones = self.dones[unit]
        count = bisect_left(dones, cycle)  # a strobe is seen one cycle later
        if (count - wait) % COUNTS < COUNTS // 2:
            return cycle
        needed = count + (wait - count) % COUNTS
        return dones[needed - 1] + 1 if needed <= len(dones) else NEVER

    def unlocked(self, unit: int, read: int, write: int, cycle: int) -> int:
        """First cycle from `cycle` on in which no other unit holds a port of some banks."""
        for other in _OTHERS[unit]:
            for held_read, held_write, until in self.holds[other]:
                if until >= cycle and (held_read & read or held_write & write):
                    cycle = until + 1
        return cycle

    def start(self, unit: int, now: int) -> None:
        """Start the head of a queue in cycle `now`."""
        starts = self.starts[unit]
        index = self.order[unit][len(starts)]
        self.explain(unit, index, now)
        done = self.execute(unit, index, now)
        starts.append(now)
        self.dones[unit].append(done)
        self.started[index], self.done[index] = now, done
        if self.given.fetches[index]:
            self.page_fetched.append(done)
        if len(starts) < self.pushes[unit]:
            self.comes_to_head(unit, self.order[unit][len(starts)])
        self.ready[unit] = self.earliest(unit, now + 1)
        read, write = self.banks[index]
        for other in _OTHERS[unit]:
            at = self.ready[other]
            if at < NEVER and self.narrow:  # then only what this one holds can change it
                next_read, next_write = self.banks[self.order[other][len(self.starts[other])]]
                if not (next_read & read or next_write & write):
                    continue
            self.ready[other] = self.earliest(other, now)

    def execute(self, unit: int, index: int, now: int) -> int:
        """Occupy the unit and its ports; returns the cycle of completion."""
        read, write = self.banks[index]
        if unit == _ARRAY:
            tiles, positions, _ = self.given.shapes[index].tolist()
            self.array = array_timing(now, tiles, positions, self.machine, self.array)
            self.free[unit] = self.array.free
            self.idle_from[unit] = max(self.array.free, self.array.last + 1)
            self.holds[unit] = [*self.holds[unit][-1:], (read, write, self.array.last)]
            return self.array.done
        done = now + self.took[index]
        self.free[unit] = self.idle_from[unit] = done + 1
        self.holds[unit] = [(read, write, done)]
        return done

    def explain(self, unit: int, index: int, now: int) -> None:
        """Split the time before a start by what took it: dispatch, the waits, then banks."""
        idle_from = self.idle_from[unit]
        cycle, reason, stall = max(self.head[unit], self.free[unit]), 0, 0
        if cycle > idle_from:
            reason, stall = _DISPATCH, cycle - idle_from
            self.count_stall(unit, reason, stall)
        for other, wait in self.waits[index]:
            until = min(self.armed(other, wait, cycle), now)
            if until > cycle:
                reason, stall = _WAIT_STALL[other], max(0, until - max(cycle, idle_from))
                self.count_stall(unit, reason, stall)
                cycle = until
        if now > cycle:
            reason, stall = _BANK, max(0, now - max(cycle, idle_from))
            self.count_stall(unit, reason, stall)
        self.reason[index], self.stall[index] = reason, stall

    def count_stall(self, unit: int, reason: int, cycles: int) -> None:
        if unit == _ARRAY:
            self.stalls[STALLS[reason]] += cycles

    # Results -------------------------------------------------------------------------------------

    def trace(self) -> Trace:
        return Trace(
            unit=np.array(self.unit, np.int8),
            opcode=self.stream.columns.codes.astype(np.int8),
            layer=self.stream.layers,
            pushed=np.array(self.pushed, np.int64),
            started=np.array(self.started, np.int64),
            done=np.array(self.done, np.int64),
            reason=np.array(self.reason, np.int8),
            stall=np.array(self.stall, np.int64),
        )

    def deadlock(self) -> str:
        """What everything that has not started waits for."""
        lines = []
        for unit in Unit:
            position = len(self.starts[unit])
            if position == self.pushes[unit]:
                continue
            index = self.order[unit][position]
            for other, wait in ((Unit(number), wait) for number, wait in self.waits[index]):
                if self.armed(other, wait, max(self.dones[other], default=0) + 2) >= NEVER:
                    lines.append(
                        f"{self.stream.describe(index)} of the {unit.name} unit waits "
                        f"({wait_name(other)}) for {wait} completed {other.name} instructions, "
                        f"{len(self.dones[other])} complete"
                    )
        if self.page_wait is not None:
            lines.append(f"the sequencer waits for the FETCH of page {self.page_wait[0]}")
        elif self.ended >= NEVER:
            lines.append(
                f"{self.stream.describe(self.next)} is not dispatched, the queue of its "
                f"unit is full"
            )
        return ErrorCode.DEADLOCK.says("the program never ends: " + "; ".join(lines))
