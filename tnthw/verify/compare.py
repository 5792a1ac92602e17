"""Comparing one run of the RTL with the simulation of the same program on the same image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import VerificationError
from tnthw.machine.events import EVENTS
from tnthw.machine.units import Unit
from tnthw.program.program import Program
from tnthw.simulator.result import SimulationResult
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
    simulated: SimulationResult,
    rtl: RtlRun,
    *,
    image: int = 0,
    exact_cycles: bool = True,
) -> Comparison:
    """Compare every byte, every instruction's start and done, all cycles and event counters.

    Parameters
    ----------
    image: number of the image, for the texts.
    exact_cycles: False under back-pressure, where the RTL may take longer but not shorter.

    Raises
    ------
    VerificationError: the simulation computed no values.
    """
    if simulated.memory is None:
        raise VerificationError(
            f"program {program.name}: the simulation holds no memory; simulate with an image"
        )
    compared, wrong_bytes, differences = _bytes(program, simulated.memory, rtl.memory, image)
    instructions, wrong_instructions, found = _instructions(
        program, simulated, rtl, image, exact_cycles
    )
    differences += found
    wrong_events = [name for name in EVENTS if simulated.events[name] != rtl.events[name]]
    differences += [
        _difference("event", image, name, simulated.events[name], rtl.events[name])
        for name in wrong_events
    ]
    cycles_wrong = rtl.cycles != simulated.cycles if exact_cycles else rtl.cycles < simulated.cycles
    if cycles_wrong:
        differences.append(
            _difference("cycles", image, "cycles of the run", simulated.cycles, rtl.cycles)
        )
    problems = _problems(rtl)
    differences += [
        Difference(kind="problem", image=image, where=_PROBLEM_TEXT[name], simulator="", rtl=str(n))
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


_PROBLEM_TEXT = {
    **PROBLEMS,
    "not_finished": "runs that showed no `done` within the limit of cycles",
    "busy_memory": "runs that ended with memory requests outstanding",
    "illegal_trit": "runs that ended with the error bit of an illegal trit code",
    "unknown_opcode": "runs that ended with the error bit of an unknown opcode",
}


def _problems(rtl: RtlRun) -> dict[str, int]:
    return {
        **{name: rtl.problems[name] for name in PROBLEMS},
        "not_finished": int(not rtl.finished),
        "busy_memory": int(rtl.finished and not rtl.idle_at_done),
        "illegal_trit": rtl.error & 1,
        "unknown_opcode": rtl.error >> 1 & 1,
    }


def _bytes(
    program: Program, simulated: NDArray[np.uint8], rtl: NDArray[np.uint8], image: int
) -> tuple[int, int, list[Difference]]:
    if simulated.size != rtl.size:
        raise VerificationError(
            f"program {program.name}: the simulator's memory has {simulated.size} bytes, the RTL's "
            f"{rtl.size}; they must be of one program"
        )
    wrong = np.flatnonzero(simulated != rtl)
    differences = [
        _difference("byte", image, locate_byte(program, int(a)), simulated[a], rtl[a])
        for a in wrong[:SHOWN]
    ]
    return simulated.size, wrong.size, differences


def _instructions(
    program: Program, simulated: SimulationResult, rtl: RtlRun, image: int, exact: bool
) -> tuple[int, int, list[Difference]]:
    trace = simulated.trace
    texts: list[str] | None = None
    compared = different = 0
    found: list[tuple[int, Difference]] = []
    for unit in Unit:
        index = np.flatnonzero(trace.unit == unit)
        n = min(index.size, rtl.started[unit].size, rtl.completed[unit].size)
        most = max(index.size, rtl.started[unit].size, rtl.completed[unit].size)
        compared += most
        different += most - n
        if most != n:
            counts = f"{rtl.started[unit].size} started, {rtl.completed[unit].size} completed"
            text = f"instructions of {unit.name}"
            found.append((-1, _difference("instruction", image, text, index.size, counts)))
        if not exact:
            continue
        same = trace.started[index[:n]] == rtl.started[unit][:n]
        same &= trace.done[index[:n]] == rtl.completed[unit][:n]
        wrong = np.flatnonzero(~same)
        different += wrong.size
        for k in wrong[:SHOWN]:
            if texts is None:
                texts = describe_trace(program)
            i = int(index[k])
            expected = f"{trace.started[i]} to {trace.done[i]}"
            got = f"{rtl.started[unit][k]} to {rtl.completed[unit][k]}"
            found.append((i, _difference("instruction", image, texts[i], expected, got)))
    found.sort(key=lambda pair: pair[0])
    return compared, different, [difference for _, difference in found[:SHOWN]]


def _difference(kind: str, image: int, where: str, simulated: object, rtl: object) -> Difference:
    return Difference(kind=kind, image=image, where=where, simulator=str(simulated), rtl=str(rtl))
