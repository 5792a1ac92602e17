"""The timeline file: what a trace viewer needs, no overlap, nothing half-written."""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.flat import flat
from tests.simulator.helpers import build, data_beat, machine, make
from tnthw.compiler.compile import compile_graph
from tnthw.errors import OutputError
from tnthw.machine.isa import Opcode
from tnthw.machine.packing import pack_tiles
from tnthw.machine.presets import preset
from tnthw.machine.units import Unit
from tnthw.networks.builtin import builtin
from tnthw.program.decode import read_stream
from tnthw.program.program import Program
from tnthw.simulator.result import STALLS, SimulationResult
from tnthw.simulator.run import simulate
from tnthw.simulator.timeline import MOST_WINDOWS, counter_window, write_timeline


def test_timeline(tmp_path: Path) -> None:
    accelerator = machine(page_instructions=8)
    program = build(
        accelerator,
        [
            make(Opcode.LOAD_WEIGHTS, memory=data_beat(accelerator, 4), beats=1),
            make(Opcode.ACCUMULATE, wait_memory=1, positions=8, read_banks=1),
            make(Opcode.ACCUMULATE, positions=8, read_banks=1),
            make(Opcode.DRAIN, wait_array=2, positions=8, write_banks=1),
        ],
        [0, 0, 0, 1],
        layers=2,
        data=pack_tiles(np.ones((1, 2, 2), np.int8), accelerator),
    )
    result = simulate(program, None)
    path = tmp_path / "run.json"
    write_timeline(program, result, path)
    assert [p.name for p in tmp_path.iterdir()] == ["run.json"]
    events = json.loads(path.read_text())["traceEvents"]
    names = {e["args"]["name"] for e in events if e["name"] == "thread_name"}
    assert names >= {"MEMORY", "ARRAY", "VECTOR", "ARRAY stalls", "layers"}
    (process,) = (e for e in events if e["name"] == "process_name")
    assert process["args"]["name"].endswith("at 150 MHz")
    cycle_us = 1 / 150
    tracks: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for event in events:
        if event["ph"] == "X":
            begin, length = round(event["ts"] * 1e3), round(event["dur"] * 1e3)
            assert length > 0
            # what Perfetto reads: it multiplies each by 1000 and rounds
            assert event["ts"] == begin / 1000
            assert event["dur"] == length / 1000
            tracks[event["tid"]].append((begin, begin + length))
    for slices in tracks.values():
        slices.sort()
        for (_, end), (begin, _) in itertools.pairwise(slices):
            assert end <= begin
    drain = next(e for e in events if e["name"] == "layer1 DRAIN")
    assert round(drain["ts"] / cycle_us) == drain["args"]["started"] == result.trace.started[-1]
    assert round(drain["dur"] / cycle_us) == result.trace.done[-1] - result.trace.started[-1] + 1
    assert any(e["name"].startswith("wait array (layer1 DRAIN") for e in events)
    title = {e["tid"]: e["args"]["name"] for e in events if e["name"] == "thread_name"}
    stalls = [e for e in events if e["ph"] == "X" and e["name"].startswith(("wait ", "dispatch "))]
    assert stalls
    assert all(title[e["tid"]].endswith(" stalls") for e in stalls)
    # one slice an instruction, the boot fetch among them
    assert sum("instruction" in e["args"] and "stall" not in e["name"] for e in events) >= 6


def test_unwritable(tmp_path: Path) -> None:
    program = build(machine(), [make(Opcode.DRAIN, write_banks=1)])
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written: File exists"):
        write_timeline(program, simulate(program, None), tmp_path / "file" / "run.json")


def net() -> tuple[Program, SimulationResult]:
    program = compile_graph(builtin("resnet8"), preset("t8x8"))
    return program, simulate(program, None)


def written(program: Program, result: SimulationResult, path: Path) -> list[dict[str, Any]]:
    write_timeline(program, result, path / "run.json")
    events: list[dict[str, Any]] = json.loads((path / "run.json").read_text())["traceEvents"]
    return events


def test_counters_add_up_to_the_events(tmp_path: Path) -> None:
    program, result = net()
    machine = program.accelerator
    tracks: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for event in written(program, result, tmp_path):
        if event["ph"] == "C":
            ((unit, value),) = event["args"].items()
            tracks[f"{event['name']} {unit}"].append((event["ts"], value))
    areas = {}
    for name, samples in tracks.items():
        assert len(samples) <= MOST_WINDOWS + 1
        assert samples[0][0] == 0
        assert samples[-1] == (pytest.approx(result.cycles / machine.clock_mhz, abs=1e-3), 0)
        assert all(a < b for (a, _), (b, _) in itertools.pairwise(samples))
        assert all(x != y for (_, x), (_, y) in itertools.pairwise(samples[:-1]))
        # every window begins with a cycle, whose time is rounded
        cycles = [round(time * machine.clock_mhz) for time, _ in samples]
        held = zip(itertools.pairwise(cycles), samples, strict=False)
        areas[name] = sum((end - begin) * value for (begin, end), (_, value) in held)
    trace, beat = result.trace, machine.memory_bytes_per_cycle
    queued = {
        f"queue of {unit.name} instructions": (trace.started - trace.pushed)[
            trace.unit == unit
        ].sum()
        for unit in Unit
    }
    assert areas.keys() == queued.keys() | {
        "memory read MB/s", "memory written MB/s", "ARRAY vectors % of cycles",
        "VECTOR steps % of cycles",
    }  # fmt: skip
    assert {name: round(areas[name]) for name in queued} == queued
    read, stored = (areas[f"memory {way} MB/s"] / machine.clock_mhz for way in ("read", "written"))
    assert round(read) == beat * result.events["memory_read_beats"]
    assert round(stored) == beat * result.events["memory_write_beats"]
    assert round(areas["ARRAY vectors % of cycles"] / 100) == result.events["vectors"]
    assert round(areas["VECTOR steps % of cycles"] / 100) == result.events["vector_steps"]


def test_counters_are_few_and_their_windows_round() -> None:
    assert [counter_window(n) for n in (1, 1000, 1001, 2001, 5000, 5001, 1_797_576)] == [
        1, 1, 2, 5, 5, 10, 2000,
    ]  # fmt: skip


def overlapping(positions: int) -> tuple[Program, SimulationResult]:
    """The second ACCUMULATE waits for a fill while the sums of the first are on their way."""
    accelerator = machine(page_instructions=8)
    tiles = pack_tiles(np.ones((1, 2, 2), np.int8), accelerator)
    program = build(
        accelerator,
        [
            make(Opcode.LOAD_WEIGHTS, memory=data_beat(accelerator, 4), beats=1),
            make(Opcode.LOAD_WEIGHTS, memory=data_beat(accelerator, 4), beats=1, buffer=1),
            make(Opcode.ACCUMULATE, wait_memory=1, positions=positions, read_banks=1),
            make(Opcode.ACCUMULATE, wait_memory=2, weights=1, positions=8, read_banks=1),
        ],
        data=tiles,
    )
    return program, simulate(program, None)


def test_some_waits_end_before_the_instruction_before_completes() -> None:
    """Of `overlapping`: then a slice begins after its instruction's start."""
    trace = overlapping(2)[1].trace
    assert trace.stall[-1] > 0
    assert trace.started[-1] <= trace.done[-2]


@pytest.mark.parametrize("given", [net, lambda: overlapping(2)])
def test_arrows_lead_from_the_awaited_completion_to_what_it_held_up(
    given: Callable[[], tuple[Program, SimulationResult]], tmp_path: Path
) -> None:
    program, result = given()
    events, trace, stream = written(program, result, tmp_path), result.trace, read_stream(program)
    title = {e["tid"]: e["args"]["name"] for e in events if e["name"] == "thread_name"}
    slices = {
        e["args"]["instruction"]: e
        for e in events
        if e["ph"] == "X" and "instruction" in e["args"] and not title[e["tid"]].endswith("stalls")
    }
    last_slice = max(at for at, e in enumerate(events) if e["ph"] == "X")
    begins = {e["id"]: e for e in events if e["ph"] == "s"}
    ends = {e["id"]: e for e in events if e["ph"] == "f"}
    waits = {STALLS.index(f"wait {unit.label}"): unit for unit in Unit}
    held_up = [k for k in range(trace.unit.size) if trace.stall[k] and trace.reason[k] in waits]
    assert held_up
    assert sorted(begins) == sorted(ends) == held_up
    assert len(begins) == sum(e["ph"] == "s" for e in events)
    assert last_slice < min(at for at, e in enumerate(events) if e["ph"] in "sf")
    for index in held_up:
        begin, end = begins[index], ends[index]
        unit = waits[int(trace.reason[index])]
        count = flat(stream.instructions[index]).waits()[unit]
        awaited = int(np.flatnonzero(trace.unit == unit)[count - 1])
        assert begin["args"] == end["args"] == {"from": awaited, "to": index}
        assert (begin["cat"], begin["name"]) == (end["cat"], end["name"])
        assert end["bp"] == "e"
        for event, number in ((begin, awaited), (end, index)):
            inside = slices[number]
            assert event["tid"] == inside["tid"]
            assert title[event["tid"]] == Unit(int(trace.unit[number])).name
            assert inside["ts"] <= event["ts"] < inside["ts"] + inside["dur"]
        assert end["ts"] == slices[index]["ts"]
        assert begin["ts"] < end["ts"]
