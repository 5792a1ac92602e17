"""A machine mapped to a few cells does what the simulator does, in every byte and every cycle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.calibration.cells import tiny_library
from tnthw.calibration.electrical import electrical
from tnthw.calibration.fit import fit_parts, part_clocks, part_energies
from tnthw.calibration.from_liberty import cases
from tnthw.calibration.gate_run import run_gates
from tnthw.calibration.gate_sim import GateSim
from tnthw.calibration.mapping import map_verilog
from tnthw.calibration.netlist import flatten
from tnthw.energy.parts import COUNTED, part_of
from tnthw.machine.presets import PRESETS

pytestmark = [pytest.mark.rtl, pytest.mark.slow]


def test_digits_on_gates(tmp_path: Path) -> None:
    from tnthw.rtl.emit import module_name, verilog

    machine, library = PRESETS["t8x8"], tiny_library(tmp_path)
    mapped = map_verilog(verilog(machine), module_name(machine), library, machine.clock_mhz)
    netlist = flatten(mapped, library)
    assert {i.cell.name for i in netlist.instances} <= {"INV", "BUF", "NAND2", "DFF", "ICG"}
    for unit in netlist.units:
        part_of(unit)  # every component is of a part
    found = electrical(netlist, library)
    runs = []
    for case in cases((("digits", 0, 1, None), ("digits", 3, 1, None)), machine):
        # `run_gates` refuses a run that is not the simulator's.
        run = run_gates(netlist, GateSim(netlist, found), case.program, case.images)
        runs.append((run, part_energies(run, netlist, found)))
    run, energies = runs[0]
    edges = run.clocked[:, 0] - (np.arange(len(run.cycles)) == 0)  # without that of the start
    assert run.energy_fj.sum() > 0 and edges.tolist() == run.cycles.tolist()
    assert all((each.low <= each.high).all() for each in energies.values())
    parts, errors = fit_parts(runs[:1], runs[1:], part_clocks(netlist, found))
    assert set(parts) == set(COUNTED) and abs(errors[0]) < 0.1
