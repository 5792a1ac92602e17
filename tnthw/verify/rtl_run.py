"""What one run of the RTL leaves behind, whichever simulator ran it."""

from __future__ import annotations

from dataclasses import dataclass

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
    """

    back_pressure_seed: int | None = None
    reset_cycle: int | None = None
    cycle_limit: int
    images: int = 1


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
    idle_at_done: bool
    problems: dict[str, int]
    stalls: dict[str, int]
