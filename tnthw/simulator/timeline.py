"""A run as a timeline for the Perfetto trace viewer: slices, counters, and arrows for waits.

The file is in the Chrome trace event format (JSON), which Perfetto (ui.perfetto.dev) opens and that
takes no library to write or read.  Perfetto keeps whole nanoseconds, and leaves out a slice that
overlaps part of another of its track; so times are rounded to these first, and none overlap.
Exact cycles are with each slice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import numpy as np

from tnthw.files import replace_file
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.program.decode import read_stream
from tnthw.program.program import Program
from tnthw.simulator.activity import Activity, Bursts, activity
from tnthw.simulator.result import STALLS, SimulationResult, Trace

MOST_WINDOWS = 1000
"""The most windows that the cycles of a run are cut into for its counters."""

_PROCESS = 1
_LAYERS_TRACK = 1
_UNIT_TRACK = {unit: 2 + 2 * unit for unit in Unit}  # its stalls are on the next track
_WAIT_UNIT = {STALLS.index(f"wait {unit.label}"): unit for unit in Unit}


def write_timeline(program: Program, result: SimulationResult, path: Path) -> None:
    """Write the timeline of a pass of a run.

    Every slice carries the instruction's place in the stream and its exact cycles.  The ARRAY unit
    starts an instruction while it finishes another; its slices begin where the one before ended.
    Counters are means over windows of `counter_window` cycles, exact, and stand until the next.
    An arrow leads from a completion to the instruction whose unit stood idle until it came.

    Parameters
    ----------
    result: of the program; its trace is read, values are not.
    path: the file to write, usually `*.json`; replaced only when the whole timeline is written.

    Raises
    ------
    OutputError: the file cannot be written.
    ProgramError: the program's instructions cannot be read.
    """
    machine = program.accelerator
    found = activity(read_stream(program), result.trace, machine)
    document = {
        "displayTimeUnit": "ns",
        "otherData": {
            "network": program.name,
            "machine": machine.name,
            "cycles": str(result.cycles),
            "clock": f"{machine.clock_mhz:g} MHz",
            "counter_window": f"{counter_window(result.cycles)} cycles",
        },
        "traceEvents": [
            *_tracks(program),
            *_layer_slices(program, result),
            *_instruction_slices(program, result.trace),
            # behind the slices: an arrow's end belongs to what began before it in the file
            *_arrows(machine.clock_mhz, result.trace),
            *_counters(machine, found, result.cycles),
        ],
    }
    replace_file(path, json.dumps(document, separators=(",", ":")))


def _tracks(program: Program) -> Iterator[dict[str, Any]]:
    title = f"{program.name} on {program.accelerator.name} at {program.accelerator.clock_mhz:g} MHz"
    yield {"ph": "M", "pid": _PROCESS, "name": "process_name", "args": {"name": title}}
    names = {_LAYERS_TRACK: "layers"}
    for unit, track in _UNIT_TRACK.items():
        names[track], names[track + 1] = unit.name, f"{unit.name} stalls"
    for track, name in names.items():
        place = {"ph": "M", "pid": _PROCESS, "tid": track}
        yield {**place, "name": "thread_name", "args": {"name": name}}
        yield {**place, "name": "thread_sort_index", "args": {"sort_index": track}}


def _time(clock_mhz: float, cycle: int) -> float:
    """The beginning of a cycle in microseconds, to whole nanoseconds."""
    return round(cycle * 1000 / clock_mhz) / 1000


def _slice(
    clock_mhz: float, track: int, name: str, begin: int, end: int, args: dict[str, Any]
) -> dict[str, Any]:
    """A slice over the cycles from `begin` up to `end`, `end` not included."""
    first, last = _time(clock_mhz, begin), _time(clock_mhz, end)
    return {
        "ph": "X",
        "pid": _PROCESS,
        "tid": track,
        "name": name,
        "ts": first,
        "dur": round(last - first, 3),
        "args": args,
    }


def _layer_slices(program: Program, result: SimulationResult) -> Iterator[dict[str, Any]]:
    """Each layer over the cycles that it adds to the run."""
    begin = 0
    for layer in result.layers:
        if layer.cycles:
            yield _slice(
                program.accelerator.clock_mhz,
                _LAYERS_TRACK,
                layer.name,
                begin,
                begin + layer.cycles,
                {"op": layer.op, "macs": layer.macs, "mapping": layer.choice},
            )
        begin += layer.cycles


def _instruction_slices(program: Program, trace: Trace) -> Iterator[dict[str, Any]]:
    """Each instruction on its unit's track, and before it the stall on the track below."""
    clock, free = program.accelerator.clock_mhz, dict.fromkeys(Unit, 0)
    columns = (
        trace.unit, trace.opcode, trace.layer, trace.pushed, trace.started, trace.done,
        trace.reason, trace.stall,
    )  # fmt: skip
    rows = zip(*(column.tolist() for column in columns), strict=True)
    for index, (number, opcode, layer, pushed, started, done, reason, stall) in enumerate(rows):
        unit = Unit(number)
        owner = program.layers[layer].name if layer >= 0 else "program"
        name = f"{owner} {Opcode(opcode).name}"
        args = {"instruction": index, "pushed": pushed, "started": started, "done": done}
        if stall:
            text = f"{STALLS[reason]} ({name})"
            yield _slice(clock, _UNIT_TRACK[unit] + 1, text, started - stall, started, args)
        yield _slice(clock, _UNIT_TRACK[unit], name, max(started, free[unit]), done + 1, args)
        free[unit] = done + 1


def _arrows(clock_mhz: float, trace: Trace) -> Iterator[dict[str, Any]]:
    """From each completion that a unit stood idle for to the slice of what it then started.

    A strobe is seen one cycle later, and arms what starts in the cycle after.
    """
    completed = {unit: _done_in(trace, unit) for unit in Unit}
    free = dict.fromkeys(Unit, 0)
    columns = trace.unit, trace.started, trace.done, trace.reason, trace.stall
    rows = zip(*(column.tolist() for column in columns), strict=True)
    for index, (number, started, done, reason, stall) in enumerate(rows):
        unit = Unit(number)
        if stall and reason in _WAIT_UNIT:
            other = _WAIT_UNIT[reason]
            source = completed[other][started - 2]
            arrow = {"pid": _PROCESS, "cat": "wait", "name": STALLS[reason], "id": index}
            args = {"from": source, "to": index}
            yield {
                "ph": "s", **arrow, "tid": _UNIT_TRACK[other],
                "ts": _time(clock_mhz, started - 2), "args": args,
            }  # fmt: skip
            yield {
                "ph": "f", "bp": "e", **arrow, "tid": _UNIT_TRACK[unit],
                "ts": _time(clock_mhz, max(started, free[unit])), "args": args,
            }  # fmt: skip
        free[unit] = done + 1


def _done_in(trace: Trace, unit: Unit) -> dict[int, int]:
    """The instruction of a unit that completes in each cycle: it has no two in one."""
    own = np.flatnonzero(trace.unit == unit)
    return dict(zip(trace.done[own].tolist(), own.tolist(), strict=True))


def counter_window(cycles: int) -> int:
    """Cycles of a window of the counters: the least 1, 2 or 5 times a power of ten that leaves at
    most `MOST_WINDOWS` of them.
    """
    powers = (10**power for power in count())
    steps: Iterator[int] = (digit * power for power in powers for digit in (1, 2, 5))
    return next(window for window in steps if window * MOST_WINDOWS >= cycles)


def _counters(machine: Accelerator, found: Activity, cycles: int) -> Iterator[dict[str, Any]]:
    """Means over windows; bytes a microsecond are MB/s."""
    rate = machine.memory_bytes_per_cycle * machine.clock_mhz
    tracks: list[tuple[str, str, Bursts, float]] = [
        ("memory read", "MB/s", found.read, rate),
        ("memory written", "MB/s", found.written, rate),
        ("ARRAY vectors", "% of cycles", found.vectors, 100),
        ("VECTOR steps", "% of cycles", found.steps, 100),
        *((f"queue of {u.name}", "instructions", q, 1) for u, q in found.queued.items()),
    ]
    window = counter_window(cycles)
    edges = [*range(0, cycles, window), cycles]
    lengths = np.diff(edges)
    for name, unit, bursts, scale in tracks:
        means = bursts.over(window, lengths.size) * scale / lengths
        before = None
        for begin, value in zip(edges, [*means.tolist(), 0], strict=True):
            if value != before or begin == cycles:
                yield {
                    "ph": "C", "pid": _PROCESS, "tid": _PROCESS, "name": name,
                    "ts": _time(machine.clock_mhz, begin), "args": {unit: round(value, 6)},
                }  # fmt: skip
            before = value
