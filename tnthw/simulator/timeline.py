"""A run as a timeline for the Perfetto trace viewer: one track for each unit, one for its stalls.

The file is in the Chrome trace event format (JSON), which Perfetto (ui.perfetto.dev) opens and that
takes no library to write or read.  The format allows no partly overlapping slices on a track, and
gets none.  Its times are microseconds of the machine's clock; exact cycles are with each slice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tnthw.files import replace_file
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.program.program import Program
from tnthw.simulator.result import STALLS, SimulationResult, Trace

_PROCESS = 1
_LAYERS_TRACK = 1
_UNIT_TRACK = {unit: 2 + 2 * unit for unit in Unit}  # its stalls are on the next track
_PICOSECONDS = 1_000_000  # of a microsecond: times are rounded to whole ones, so that none overlap


def write_timeline(program: Program, result: SimulationResult, path: Path) -> None:
    """Write the timeline of a run.

    Every slice carries the instruction's place in the stream and its exact cycles.  The ARRAY unit
    starts an instruction while it finishes another; its slices begin where the one before ended.

    Parameters
    ----------
    path: the file to write, usually `*.json`; replaced only when the whole timeline is written.

    Raises
    ------
    OutputError: the file cannot be written.
    """
    document = {
        "displayTimeUnit": "ns",
        "otherData": {
            "network": program.name,
            "machine": program.accelerator.name,
            "cycles": str(result.cycles),
            "clock": f"{program.accelerator.clock_mhz:g} MHz",
        },
        "traceEvents": [
            *_tracks(program),
            *_layer_slices(program, result),
            *_instruction_slices(program, result.trace),
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


def _slice(
    clock_mhz: float, track: int, name: str, begin: int, end: int, args: dict[str, Any]
) -> dict[str, Any]:
    """A slice over the cycles from `begin` up to `end`, `end` not included."""
    first, last = (round(cycle * _PICOSECONDS / clock_mhz) for cycle in (begin, end))
    return {
        "ph": "X",
        "pid": _PROCESS,
        "tid": track,
        "name": name,
        "ts": first / _PICOSECONDS,
        "dur": (last - first) / _PICOSECONDS,
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
