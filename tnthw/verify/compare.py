"""Comparing a run of the RTL with the simulation of the same program on the same images."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import VerificationError
from tnthw.machine.error_codes import ErrorCode, ErrorUnit
from tnthw.machine.events import EVENTS
from tnthw.machine.units import Unit
from tnthw.program.program import Program
from tnthw.simulator.result import RunResult
from tnthw.verify.locate import describe_trace, locate_byte
from tnthw.verify.report import Difference
from tnthw.verify.rtl_run import PROBLEMS, RtlRun

SHOWN = 8
"""Differences of one kind that are described; all are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Counts and first differences of one run."""

    bytes_compared: int
    bytes_different: int
    instructions_compared: int
    instructions_different: int
    events_compared: int
    events_different: int
    problems: dict[str, int]
    differences: tuple[Difference, ...]


def compare_run(
    program: Program,
    simulated: RunResult,
    rtl: RtlRun,
    *,
    exact_cycles: bool = True,
) -> Comparison:
    """Compare every byte, every instruction's start and done, all cycles and event counters.

    Parameters
    ----------
    exact_cycles: False under back-pressure, where the RTL may take longer but not shorter.

    Raises
    ------
    VerificationError: the simulation computed no values.
    """
    if simulated.memory is None:
        raise VerificationError(
            f"program {program.name}: the simulation holds no memory; simulate with an image"
        )
    compared, wrong_bytes, differences = _bytes(program, simulated.memory, rtl.memory)
    instructions, wrong_instructions, found = _instructions(program, simulated, rtl, exact_cycles)
    differences += found
    wrong_events = [name for name in EVENTS if simulated.events[name] != rtl.events[name]]
    differences += [
        _difference("event", None, name, simulated.events[name], rtl.events[name])
        for name in wrong_events
    ]
    cycles_wrong = rtl.cycles != simulated.cycles if exact_cycles else rtl.cycles < simulated.cycles
    if cycles_wrong:
        differences.append(
            _difference("cycles", None, "cycles of the run", simulated.cycles, rtl.cycles)
        )
    problems = _problems(rtl)
    differences += [
        _difference("problem", None, _PROBLEM_TEXT[name], "", _told(rtl) if name == "error" else n)
        for name, n in problems.items()
        if n
    ]
    return Comparison(
        bytes_compared=compared,
        bytes_different=wrong_bytes,
        instructions_compared=instructions,
        instructions_different=wrong_instructions,
        events_compared=len(EVENTS),
        events_different=len(wrong_events),
        problems=problems,
        differences=tuple(differences),
    )


def without_what_was_owed(simulated: RunResult, rtl: RtlRun) -> RtlRun:
    """A run after a reset, as if its port had owed nothing.

    What the memory still owed to the run that was interrupted comes before the first fetch; from
    that fetch's end on everything is later by the same cycles.
    """
    memory, traced = Unit.MEMORY, simulated.trace(Unit.MEMORY)
    if not (rtl.interrupted and traced.done.size and rtl.completed[memory].size):
        return rtl
    late = max(0, int(rtl.completed[memory][0] - traced.done[0]))
    started = [cycles - late for cycles in rtl.started]
    started[memory][0] += late
    return replace(
        rtl,
        cycles=rtl.cycles - late,
        started=tuple(started),
        completed=tuple(cycles - late for cycles in rtl.completed),
    )


_PROBLEM_TEXT = {
    **PROBLEMS,
    "not_finished": "runs that showed no `done` within the limit of cycles",
    "busy_memory": "runs that ended with memory requests outstanding",
    "error": "runs that ended with an error",
}


def _problems(rtl: RtlRun) -> dict[str, int]:
    return {
        **{name: rtl.problems[name] for name in PROBLEMS},
        "not_finished": int(not rtl.finished),
        "busy_memory": int(rtl.finished and not rtl.idle_at_done),
        "error": int(rtl.error != 0),
    }


def _told(rtl: RtlRun) -> str:
    """What the machine says of its error."""
    codes = {int(code): code.name for code in ErrorCode}
    unit = ErrorUnit(rtl.error_unit).name
    name = codes.get(rtl.error, "of no meaning")
    return f"{rtl.error} ({name}), {unit}, instruction {rtl.error_instruction}"


def _bytes(
    program: Program, simulated: NDArray[np.uint8], rtl: NDArray[np.uint8]
) -> tuple[int, int, list[Difference]]:
    if simulated.size != rtl.size:
        raise VerificationError(
            f"program {program.name}: the simulator's memory has {simulated.size} bytes, the RTL's "
            f"{rtl.size}; they must be of one program"
        )
    wrong = np.flatnonzero(simulated != rtl)
    differences = [
        _difference("byte", *_owner(program, int(a)), simulated[a], rtl[a]) for a in wrong[:SHOWN]
    ]
    return simulated.size, wrong.size, differences


def _owner(program: Program, address: int) -> tuple[int | None, str]:
    """The image in whose record a byte lies, and what it holds there."""
    beat = program.accelerator.memory_bytes_per_cycle
    record = program.record_beats * beat
    if not record or address < program.image.size - record:
        return None, locate_byte(program, address)
    image = (address - (program.image.size - record)) // record
    return image, locate_byte(program, address - image * record)


def _instructions(
    program: Program, simulated: RunResult, rtl: RtlRun, exact: bool
) -> tuple[int, int, list[Difference]]:
    texts: list[str] | None = None
    compared = different = 0
    found: list[tuple[int, Difference]] = []
    for unit in Unit:
        traced = simulated.trace(unit)
        index = traced.index
        n = min(index.size, rtl.started[unit].size, rtl.completed[unit].size)
        most = max(index.size, rtl.started[unit].size, rtl.completed[unit].size)
        compared += most
        different += most - n
        if most != n:
            counts = f"{rtl.started[unit].size} started, {rtl.completed[unit].size} completed"
            text = f"instructions of {unit.name}"
            found.append((-1, _difference("instruction", None, text, index.size, counts)))
        if not exact:
            continue
        same = traced.started[:n] == rtl.started[unit][:n]
        same &= traced.done[:n] == rtl.completed[unit][:n]
        wrong = np.flatnonzero(~same)
        different += wrong.size
        for k in wrong[:SHOWN]:
            if texts is None:
                texts = describe_trace(program)
            image, text = int(traced.image[k]), texts[int(index[k])]
            expected = f"{traced.started[k]} to {traced.done[k]}"
            got = f"{rtl.started[unit][k]} to {rtl.completed[unit][k]}"
            place = int(traced.started[k])
            found.append((place, _difference("instruction", image, text, expected, got)))
    found.sort(key=lambda pair: pair[0])
    return compared, different, [difference for _, difference in found[:SHOWN]]


def _difference(
    kind: str, image: int | None, where: str, simulated: object, rtl: object
) -> Difference:
    return Difference(kind=kind, image=image, where=where, simulator=str(simulated), rtl=str(rtl))
