"""A technology file from liberty files: the RTL of a machine mapped, run and fitted."""

from __future__ import annotations

import hashlib
import importlib.metadata
import logging
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw import __version__
from tnthw.calibration.cell_library import CellLibrary
from tnthw.calibration.electrical import Electrical, electrical
from tnthw.calibration.fit import PartEnergy, fit_parts, part_clocks, part_energies
from tnthw.calibration.gate_run import GateRun, run_gates
from tnthw.calibration.gate_sim import GateSim
from tnthw.calibration.mapping import map_verilog, require_yosys
from tnthw.calibration.netlist import Netlist, flatten
from tnthw.calibration.significant import significant
from tnthw.calibration.twin_fit import calibrate_twins
from tnthw.calibration.twin_vectors import NETWORKS, nonzero_share, vectors_sha256
from tnthw.energy.parts import PARTS, part_of
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.digest import digest
from tnthw.program.program import Program
from tnthw.rtl.emit import module_name, verilog
from tnthw.verify.tools import compiler_version
from tnthw.wording import counted

log = logging.getLogger(__name__)

WINDOW = 100
"""Cycles of one window of a fit."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Case:
    """A program and images to run it on.

    Attributes
    ----------
    limit: cycles after which it is left; None for the whole run, which is compared with the
        simulator's in every byte of memory and every cycle.
    """

    name: str
    program: Program
    images: Sequence[NDArray[np.integer]]
    limit: int | None = None

    def text(self) -> str:
        """In words."""
        what = f"{self.name}, {counted(len(self.images), 'image')}"
        return what if self.limit is None else f"{what}, the first {self.limit:,} cycles"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Calibration:
    """Figures of the logic, as `tnthw.energy.gates.Gates` takes them, and the library's supply."""

    gates: dict[str, Any]
    volts: float


def calibrate_gates(
    library: CellLibrary,
    machine: Accelerator,
    fitted: Sequence[Case],
    checked: Sequence[Case],
    progress: Callable[[int, int], None] | None = None,
) -> Calibration:
    """Map a machine to a library, run programs on its gates, and fit what an event costs.

    The columns of its twins are mapped, run and fitted after it.

    Parameters
    ----------
    library: cells of a process.
    fitted: runs that the figures are fitted to.
    checked: runs that they are then compared with.

    Raises
    ------
    InputError: a cell is not understood.
    MissingToolError: Yosys or a compiler is missing.
    OutputError: the gates do not do what the simulator does.
    """
    require_yosys()
    log.info("mapping %s", machine.name)
    text = verilog(machine)
    mapped = map_verilog(text, module_name(machine), library, machine.clock_mhz)
    netlist = flatten(mapped, library)
    found = electrical(netlist, library)
    runs, longest = _runs(netlist, found, [*fitted, *checked], progress)
    parts, errors = fit_parts(runs[: len(fitted)], runs[len(fitted) :], part_clocks(netlist, found))
    cells = _cells(netlist, found)
    gates = {
        "source": "gates",
        "machine": machine.name,
        "fields": digest(machine),
        "verilog": hashlib.sha256(text.encode()).hexdigest(),
        "clock_mhz": machine.clock_mhz,
        "longest_ns": round(longest / 1e3, 3),
        "tools": [
            f"tnthw {__version__}",
            mapped.yosys,
            f"amaranth {importlib.metadata.version('amaranth')}",
            compiler_version(),
        ],
        "libraries": {file.path.name: file.sha256 for file in library.files},
        "fitted_on": [case.text() for case in fitted],
        "checked_on": [case.text() for case in checked],
        "errors": [significant(each) for each in errors],
        "parts": {
            name: {
                **cells[name],
                **(
                    {
                        "clock_pj": [significant(each) for each in parts[name].clock_pj],
                        "events_pj": {k: significant(v) for k, v in parts[name].events_pj.items()},
                        "low": significant(parts[name].low),
                        "high": significant(parts[name].high),
                        "errors": [significant(each) for each in parts[name].errors],
                    }
                    if name in parts
                    else {
                        "clock_pj": [0.0, 0.0, 0.0], "events_pj": {},
                        "low": 1.0, "high": 1.0, "errors": [],
                    }
                ),
            }
            for name in PARTS
        },
        "vectors": vectors_sha256(),
        "twins_on": list(NETWORKS.values()),
        "nonzero": significant(nonzero_share()),
        "twins": calibrate_twins(library, machine.clock_mhz),
    }  # fmt: skip
    return Calibration(gates=gates, volts=library.volts)


def _runs(
    netlist: Netlist,
    found: Electrical,
    cases: Sequence[Case],
    progress: Callable[[int, int], None] | None,
) -> tuple[list[tuple[GateRun, dict[str, PartEnergy]]], float]:
    runs, longest = [], 0.0
    for number, case in enumerate(cases):
        log.info("running %s on the gates", case.text())
        if progress is not None:
            progress(number, len(cases))
        sim = GateSim(netlist, found)
        run = run_gates(netlist, sim, case.program, case.images, WINDOW, case.limit)
        longest = max(longest, run.longest_ps)
        runs.append((run, part_energies(run, netlist, found)))
    return runs, longest


def _cells(netlist: Netlist, found: Electrical) -> dict[str, dict[str, Any]]:
    """Area, leakage and flip-flops of each part."""
    lists: dict[str, list[int]] = {name: [] for name in PARTS}
    names = [part_of(unit) for unit in netlist.units]
    for index, instance in enumerate(netlist.instances):
        lists[names[instance.unit]].append(index)
    rows = {}
    for name, indices in lists.items():
        cells = [netlist.instances[index].cell for index in indices]
        flops = [i for i in indices if netlist.instances[i].cell.kind == "flip-flop"]
        rows[name] = {
            "area_um2": significant(math.fsum(cell.area_um2 for cell in cells), 7),
            "leakage_uw": significant(math.fsum(cell.leakage_nw for cell in cells) / 1e3),
            "flip_flops": len(flops),
            "gated": int((found.domain_of[flops] > 0).sum()),
        }
    return rows
