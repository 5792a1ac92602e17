"""The timeline file: what a trace viewer needs, no overlap, nothing half-written."""

from __future__ import annotations

import itertools
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from tests.simulator.helpers import build, data_beat, machine, make
from tnthw.errors import OutputError
from tnthw.machine.isa import Opcode
from tnthw.machine.packing import pack_tiles
from tnthw.simulator.run import simulate
from tnthw.simulator.timeline import write_timeline


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
            begin, length = round(event["ts"] * 1e6), round(event["dur"] * 1e6)
            assert length > 0
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
