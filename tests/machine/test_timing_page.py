"""The worked example of docs/timing.md."""

from __future__ import annotations

import re
from pathlib import Path

from tnthw.machine.accelerator import FINISH_LATENCY
from tnthw.machine.presets import preset
from tnthw.machine.timing import IDLE_ARRAY, array_timing

PAGE = (Path(__file__).parents[2] / "docs" / "timing.md").read_text()


def test_cycles_of_the_worked_example() -> None:
    machine = preset("t8x8")
    assert (machine.tile_rows, machine.array_latency, machine.rescale_channels) == (2, 10, 8)
    found = array_timing(100, 3, 5, machine, IDLE_ARRAY)
    told = [int(cycle) for cycle in re.findall(r"^\| (\d+) \|", PAGE, re.M)]
    period = max(5, machine.tile_rows, 4)
    expected = [
        100,
        found.load,
        found.first,
        found.first + period,
        found.free,
        found.first_of_last,
        found.last,
        found.done,
        found.done + 2,
    ]
    assert found.load == found.take
    assert told == expected
    following = array_timing(found.free, 3, 5, machine, found)
    assert (
        f"started in cycle {found.free}, loads its first tile from cycle {following.load}" in PAGE
    )
    assert f"its first vector in cycle {following.first}:" in PAGE
    assert following.first == found.last + 1
    short = array_timing(100, 3, 1, machine, IDLE_ARRAY)
    assert f"last vector is in cycle {short.last}." in PAGE
    drained = found.done + 2 + 4 * 2 + 1 + FINISH_LATENCY + 2 * machine.ring
    assert f"started in {found.done + 2}, its last byte is written in cycle {drained}" in PAGE
