"""The schedule of a program by a library in C (`cycles.c`).

Why an instruction started no earlier follows from when all started: that is found for all at once,
and only where it is asked for.  Cycles and causes are those of the plain schedule,
`tnthw.simulator.schedule`: tests/simulator/test_quick_schedule.py.

Counts of completions go round at 2**16.  The library counts on, and takes a wait for the count that
is nearest; that is the same while no unit is half a round from what another waits for.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.timing import SKIPPED_CYCLES, WRITE_DISTANCE
from tnthw.machine.units import Unit
from tnthw.native import library
from tnthw.simulator.control import COUNTS, Control
from tnthw.simulator.result import STALLS, Trace

Cycles = NDArray[np.int64]

SWITCH = "TNTHW_CYCLES"
"""Variable of the environment: `numpy` leaves the library alone."""

AT_HAND = 4
"""Cycles from the one in which WAIT is satisfied to the first entry of the page at hand."""

ENTRY_CYCLES = 3
"""Cycles from one entry at hand to the next, where the queue does not hold it up."""

_ARRAY = int(Unit.ARRAY)


@dataclass(frozen=True, slots=True, eq=False)
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
    pushed: Cycles
    started: Cycles
    done: Cycles
    free: Cycles
    idle: Cycles


@cache
def finder() -> ctypes.CDLL | None:
    """The library; None where none is wanted, or none can be built."""
    found = library("tnthw.simulator", ("cycles.c",), SWITCH)
    if found is not None:
        number, pointer = ctypes.c_int64, ctypes.c_void_p
        found.cycles.restype = number
        found.cycles.argtypes = [number, *[pointer] * 8, number, pointer]
    return found


def find(given: Control, *, later: bool) -> Found | None:
    """Cycles of an image.

    None where the program never ends, there is no library, or a unit is half a round of counts from
    what another waits for.

    Parameters
    ----------
    given: the program.
    later: as of `tnthw.simulator.schedule.schedule`.
    """
    quick = finder()
    if quick is None:
        return None
    machine, count = given.machine, len(given.unit)
    took = np.where(given.once, SKIPPED_CYCLES, given.took) if later else given.took
    rules = np.array(
        [
            machine.queue_depth, machine.tile_rows, machine.array_latency, AT_HAND, ENTRY_CYCLES,
            WRITE_DISTANCE,
        ],
        np.int64,
    )  # fmt: skip
    found = np.zeros((5, count), np.int64)
    tables = given.unit, given.counts, given.banks, took, given.shapes, given.pages, given.fetches
    assert all(each.dtype == np.int64 and each.flags.c_contiguous for each in tables)
    stands = later and given.stream.resident
    cycles = quick.cycles(
        count, *[each.ctypes.data for each in tables], rules.ctypes.data, stands, found.ctypes.data
    )
    if cycles < 0:
        return None
    schedule = Found(cycles, *found)
    return schedule if given.narrow or _near(given, schedule) else None


def _near(given: Control, found: Found) -> bool:
    """Whether no unit is half a round from what another waits for, while that looks at it."""
    for place in range(len(Unit) - 1):
        for mine, reader in zip(given.order, Unit, strict=True):
            ends = found.done[given.order[reader.others[place]]]
            counts = given.counts[mine, place]
            least = np.searchsorted(ends, found.pushed[mine]) - counts
            most = np.searchsorted(ends, found.started[mine]) - counts
            if (least < -COUNTS // 2).any() or (most >= COUNTS // 2).any():
                return False
    return True


def explain(given: Control, found: Found, *, booted: bool) -> tuple[Trace, dict[str, int]]:
    """What each instruction waited for before it started, and the ARRAY unit's idle cycles.

    The time before a start is split as the plain schedule does: dispatch, the waits, then banks.

    Parameters
    ----------
    booted: the boot fetch stands at cycle 0.
    """
    n = len(given.unit)
    unit = given.unit.astype(np.int8)
    pushed, now, done, free, idle = (
        found.pushed, found.started, found.done, found.free, found.idle
    )  # fmt: skip
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
        for mine, reader in zip(given.order, Unit, strict=True):
            ends = np.concatenate([[-2], done[given.order[reader.others[place]]]]) + 2
            armed[mine] = ends[np.maximum(given.counts[mine, place], 0)]
        until = np.minimum(armed, now)
        lost = np.maximum(0, until - np.maximum(cycle, idle))
        for reader in Unit:
            why = STALLS.index(f"wait {reader.others[place].label}")
            waited(why, (unit == reader) & (until > cycle), lost)
        cycle = np.maximum(cycle, until)
    waited(STALLS.index("bank"), now > cycle, np.maximum(0, now - np.maximum(cycle, idle)))
    if booted:
        reason[0] = stall[0] = 0
    trace = Trace(
        unit=unit,
        opcode=given.stream.columns.codes.astype(np.int8),
        layer=given.stream.layers,
        pushed=pushed,
        started=now,
        done=done,
        reason=reason,
        stall=stall,
    )
    return trace, stalls
