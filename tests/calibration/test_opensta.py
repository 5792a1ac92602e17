"""OpenSTA as a second opinion: leakage and the latest arrival of a column mapped to a process.

It needs OpenSTA (Debian: `opensta`) and `TNTHW_LIBERTY`, the path of one liberty file.
"""

from __future__ import annotations

import json
import math
import os
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from tnthw.calibration.arrival import latest_ps as mean_latest_ps
from tnthw.calibration.cell_library import CellLibrary, read_library
from tnthw.calibration.electrical import electrical
from tnthw.calibration.liberty import Group
from tnthw.calibration.lookup import Lookup, read_lookup
from tnthw.calibration.mapping import Mapped, mapping_script, run_yosys
from tnthw.calibration.netlist import Netlist, flatten
from tnthw.machine.presets import PRESETS
from tnthw.rtl.emit import verilog

pytestmark = pytest.mark.slow

PERIOD_PS = 1e6 / 150
RISE, FALL = 0, 1
SENSES = {
    "positive_unate": ((RISE, RISE), (FALL, FALL)),
    "negative_unate": ((FALL, RISE), (RISE, FALL)),
    "non_unate": ((RISE, RISE), (FALL, RISE), (RISE, FALL), (FALL, FALL)),
}
KINDS = ("combinational", "combinational_rise", "combinational_fall", "rising_edge", "")

SCRIPT = """read_liberty cells_0.lib
read_verilog mapped.v
link_design {top}
create_clock -name clk -period {period:.4f} [get_ports clk]
report_checks -path_delay max -group_count 1000 -digits 5
report_power -digits 6
"""


@dataclass(frozen=True)
class Found:
    """What OpenSTA says of a netlist."""

    netlist: Netlist
    library: CellLibrary
    said: str


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    named = os.environ.get("TNTHW_LIBERTY")
    if not named or shutil.which("sta") is None:
        pytest.skip("needs OpenSTA, and TNTHW_LIBERTY to name a liberty file")
    library = read_library([Path(named)])
    text = verilog(PRESETS["t8x8"])
    (module,) = re.finditer(r"^module (\w*_column_0)\(.*?^endmodule$", text, re.M | re.S)
    folder, top = tmp_path_factory.mktemp("sta"), module[1]
    (folder / "design.v").write_text(module[0])
    # The wires that a library assumes where nothing is placed are not those of the calibration.
    wireless = re.sub(r"default_wire_load\s*:[^;]*;", "", library.files[0].text)
    (folder / "cells_0.lib").write_text(wireless)
    script = ["read_verilog -sv design.v", f"hierarchy -check -top {top}"]
    script += mapping_script(library, ["cells_0.lib"], PERIOD_PS)
    script += ["write_verilog -noattr -noexpr mapped.v"]
    (folder / "script.ys").write_text("\n".join(script) + "\n")
    run_yosys(folder, top)
    modules = json.loads((folder / "netlist.json").read_text())["modules"]
    netlist = flatten(Mapped(top=top, modules=modules, yosys="", clock_ps=PERIOD_PS), library)
    (folder / "sta.tcl").write_text(SCRIPT.format(top=top, period=PERIOD_PS / 1e3))
    done = subprocess.run(
        ["sta", "-no_splash", "-exit", "sta.tcl"],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return Found(netlist, library, done.stdout)


def test_leakage_is_openstas(found: Found) -> None:
    total = next(line for line in found.said.splitlines() if line.startswith("Total"))
    ours_w = sum(each.cell.leakage_nw for each in found.netlist.instances) * 1e-9
    assert ours_w == pytest.approx(float(total.split()[3]), rel=1e-4)


def test_the_tables_give_openstas_latest_arrival(found: Found) -> None:
    """Every arc and edge by itself, slews that travel, no wires: what OpenSTA does."""
    ends = re.findall(r"^ +([\d.]+) +data arrival time", found.said, re.M)
    assert len(ends) > 10  # the latest is not the one with the least slack: setup times differ
    assert latest_ps(found) == pytest.approx(1e3 * max(map(float, ends)), rel=0.001)


def test_mean_delays_at_one_slew_are_earlier_by_no_more_than_the_docs_say(found: Found) -> None:
    """Energy needs the mean of a cell's arcs; a path that is the latest takes the worst of each."""
    mean = mean_latest_ps(found.netlist, electrical(found.netlist, found.library))
    assert 0.6 < mean / latest_ps(found) < 1


def latest_ps(found: Found) -> float:
    """Latest arrival at a net from a flip-flop, over rises and falls."""
    netlist, library = found.netlist, found.library
    file = library.files[0]
    head = file.head
    templates = {each.arguments[0]: each for each in head.groups if "template" in each.kind}
    units = (1e3, 1e3 * float(head.values["capacitive_load_unit"][0]), 1e3)  # ns and pf in the file
    groups = {name: file.cell(name) for name in {each.cell.name for each in netlist.instances}}
    load = np.zeros((netlist.nets, 2))
    for each in netlist.instances:
        for pin in groups[each.cell.name].of("pin"):
            net = each.pins.get(pin.arguments[0])
            if net is not None and pin.text("direction") == "input":
                plain = pin.number("capacitance")
                for edge, name in ((RISE, "rise_capacitance"), (FALL, "fall_capacitance")):
                    load[net, edge] += units[1] * (pin.number(name) or plain)
    arcs = {name: list(_arcs(group, templates, units)) for name, group in groups.items()}
    slew = np.zeros((netlist.nets, 2))
    arrival = np.full((netlist.nets, 2), -math.inf)
    for _ in range(len(netlist.instances)):
        before = arrival.copy(), slew.copy()
        for each in netlist.instances:
            for source, target, pairs, tables in arcs[each.cell.name]:
                if source not in each.pins or target not in each.pins:
                    continue
                start, end = each.pins[source], each.pins[target]
                clocked = each.cell.kind == "flip-flop"
                for edge, out in pairs:
                    delay, transition = tables[out]
                    given = 0.0 if clocked else slew[start, edge]
                    at = 0.0 if clocked else arrival[start, edge]
                    late = at + _at(delay, given, load[end, out])
                    arrival[end, out] = max(arrival[end, out], late)
                    slew[end, out] = max(slew[end, out], _at(transition, given, load[end, out]))
        if all(np.array_equal(*pair) for pair in zip(before, (arrival, slew), strict=True)):
            break
    ends = [
        each.pins[pin]
        for each in netlist.instances
        if each.cell.kind == "flip-flop"
        for pin in each.cell.inputs
        if pin in each.pins
    ]
    return float(arrival[ends].max())


Arc = tuple[str, str, tuple[tuple[int, int], ...], dict[int, tuple[Lookup, Lookup]]]


def _arcs(
    cell: Group, templates: dict[str, Group], units: tuple[float, float, float]
) -> Iterator[Arc]:
    """From pin, to pin, edges that go together, delay and transition of each edge."""
    for pin in cell.of("pin"):
        for timing in pin.of("timing"):
            if timing.text("timing_type", "") not in KINDS:
                continue
            tables: dict[int, tuple[Lookup, Lookup]] = defaultdict()
            for edge, way in ((RISE, "rise"), (FALL, "fall")):
                delay, move = timing.of(f"cell_{way}"), timing.of(f"{way}_transition")
                if delay and move:
                    tables[edge] = (
                        read_lookup(delay[0], templates, units),
                        read_lookup(move[0], templates, units),
                    )
            pairs = SENSES[timing.text("timing_sense", "non_unate")]
            if timing.text("timing_type") == "rising_edge":
                pairs = ((RISE, RISE), (RISE, FALL))
            known = tuple(pair for pair in pairs if pair[1] in tables)
            yield timing.text("related_pin"), pin.arguments[0], known, tables


def _at(table: Lookup, slew: float, load: float) -> float:
    """Straight lines between the points, and on beyond the ends, as OpenSTA goes."""
    (i, part), (j, rest) = _place(table.slews, slew), _place(table.loads, load)
    v = table.values
    low = v[i, j] * (1 - rest) + v[i, j + 1] * rest
    high = v[i + 1, j] * (1 - rest) + v[i + 1, j + 1] * rest
    return float(low * (1 - part) + high * part)


def _place(axis: np.ndarray, x: float) -> tuple[int, float]:
    i = min(max(int(np.searchsorted(axis, x, side="right")) - 1, 0), len(axis) - 2)
    return i, float((x - axis[i]) / (axis[i + 1] - axis[i]))
