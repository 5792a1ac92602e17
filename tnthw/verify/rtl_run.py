"""What one run of the RTL leaves behind, whichever simulator ran it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

PROBLEMS: dict[str, str] = {
    "out_of_range": "beats moved at addresses where there is no memory",
    "empty_requests": "requests of no beats",
    "queue_full": "cycles with more than 65,536 requests outstanding",
    "request_broken": "requests withdrawn or changed before they were accepted",
    "write_broken": "write beats withdrawn or changed before they were accepted",
    "unknown": "cycles with X on an output",
    "busy_wrong": "cycles in which `busy` is not what docs/machine.md says",
    "strobes_after_done": "cycles after `done` in which something still moved",
    "beats_after_done": "cycles after `done` with traffic on the memory port",
}
"""What a bench watches for beside values and cycles; a right machine shows none of them."""


class FaultKind(IntEnum):
    """What a memory does wrong at one of its beats; the numbers are those of the bench."""

    DEAD = 1  # from this beat on nothing moves
    LATE = 2  # it is held back, with all that follow
    LOST = 3  # a read beat is not given; a write beat is taken and not written
    TRUNCATED = 4  # the rest of its burst is not given or taken
    REPEATED = 5  # a read beat is given twice
    ERROR = 6  # the memory says that it is wrong
    FLIPPED = 7  # one of its bits is


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault of the memory in a run.

    Attributes
    ----------
    beat: beats that move before it.
    amount: cycles by which a beat is late; the bit that is flipped.
    """

    kind: FaultKind
    beat: int
    amount: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How the bench treats one run.

    Attributes
    ----------
    back_pressure_seed: seed of random stalls on the three memory streams, or None for a memory
        that never stalls.
    reset_cycle: interrupt the run in this cycle by a reset and start it again, or None.
    cycle_limit: give up after this many cycles.
    images: of the run, as on the input `images`; their records follow each other in memory from the
        input region on, and the input of the run that a bench writes there covers all of them.
    abort_cycle: raise `abort` in this cycle, or None.
    fault: of the memory, or None.
    forgive: leave the memory and the port alone where the run ends and the memory still owes beats;
        else both forget that before the next run.
    """

    back_pressure_seed: int | None = None
    reset_cycle: int | None = None
    cycle_limit: int
    images: int = 1
    abort_cycle: int | None = None
    fault: Fault | None = None
    forgive: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RtlRun:
    """One run of the RTL.

    Attributes
    ----------
    finished: `done` was seen within the limit.
    interrupted: a reset interrupted the run, which was then started again; all else is of the
        second start.
    cycles: cycle of `done` (of the limit, where it was not seen).
    memory: uint8, memory after the run.
    started, completed: for each unit, int64 cycles of its strobes in order.
    events: totals by name.
    error, error_unit, error_instruction: the outputs of those names at `done`.
    owing: that output at `done`.
    idle_at_done: no memory request was outstanding at `done`.
    problems: counts by name, keys of `PROBLEMS`.
    stalls: cycles in which back-pressure held up a stream: "request", "read", "write".
    """

    finished: bool
    interrupted: bool
    cycles: int
    memory: NDArray[np.uint8]
    started: tuple[NDArray[np.int64], ...]
    completed: tuple[NDArray[np.int64], ...]
    events: dict[str, int]
    error: int
    error_unit: int
    error_instruction: int
    owing: bool
    idle_at_done: bool
    problems: dict[str, int]
    stalls: dict[str, int]
