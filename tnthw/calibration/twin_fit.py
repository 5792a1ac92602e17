"""What a multiply-add of each twin takes, in the cells of a process."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from tnthw.calibration.arrival import latest_ps
from tnthw.calibration.cell_library import CellLibrary
from tnthw.calibration.electrical import Electrical, electrical
from tnthw.calibration.fit import CLOCK_TREE, least_squares
from tnthw.calibration.mapping import map_verilog
from tnthw.calibration.netlist import Netlist, flatten
from tnthw.calibration.significant import significant
from tnthw.calibration.twin_columns import LANES, UNITS, TwinColumn, Unit
from tnthw.calibration.twin_run import TwinRun, run_column
from tnthw.calibration.twin_vectors import NETWORKS, Vectors, read_vectors
from tnthw.calibration.wires import SPREAD
from tnthw.rtl.emit import component_verilog

log = logging.getLogger(__name__)

MULTIPLIERS = {False: "a tree of carry-save adders", True: "Booth, radix 4"}
"""What Yosys makes of a product, without its pass `booth` and with it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Mapped:
    booth: bool
    netlist: Netlist
    found: Electrical
    runs: tuple[TwinRun, ...]

    @property
    def energy_fj(self) -> float:
        return math.fsum(float(run.energy_fj[:, 1].sum()) for run in self.runs)


def calibrate_twins(library: CellLibrary, clock_mhz: float) -> dict[str, dict[str, Any]]:
    """Map the column of every twin, run it on recorded vectors, and fit a multiply-add and a tile.

    Every other chain of tiles of each network is fitted to, and the others compared. Both kinds of
    multiplier are tried, and the one that takes less energy is kept.

    Returns
    -------
    Tables of `tnthw.energy.gates.TwinGates`, by precision.

    Raises
    ------
    OutputError: the gates' sums are not numpy's.
    """
    networks = [read_vectors(name) for name in NETWORKS]
    tables = {}
    for precision, unit in UNITS.items():
        log.info("the column of %s", precision)
        tables[precision] = _table(unit, library, clock_mhz, networks)
    return tables


def _table(
    unit: Unit, library: CellLibrary, clock_mhz: float, networks: Sequence[Vectors]
) -> dict[str, Any]:
    top = "tnthw_twin"
    text = component_verilog(TwinColumn(unit), top)

    def mapped(booth: bool) -> _Mapped:
        made = map_verilog(text, top, library, clock_mhz, booth=booth)
        netlist = flatten(made, library)
        found = electrical(netlist, library)
        runs = tuple(run_column(netlist, found, unit, each) for each in networks)
        return _Mapped(booth=booth, netlist=netlist, found=found, runs=runs)

    best = min((mapped(booth) for booth in MULTIPLIERS), key=lambda each: each.energy_fj)
    fitted = [np.cumsum(each.first) % 2 == 1 for each in networks]
    counts = [_matrix(run) for run in best.runs]
    energies = [run.energy_fj for run in best.runs]
    each = least_squares(
        np.concatenate([c[mine] for c, mine in zip(counts, fitted, strict=True)]),
        np.concatenate([e[mine, 1] for e, mine in zip(energies, fitted, strict=True)]),
    )
    errors = [
        (c[~mine] @ each).sum() / e[~mine, 1].sum() - 1
        for c, e, mine in zip(counts, energies, fitted, strict=True)
    ]
    low, middle, high = np.concatenate(energies).sum(axis=0)
    cells = [instance.cell for instance in best.netlist.instances]
    pins, wire = best.found.clock_fj.sum(), best.found.clock_wire_fj.sum()
    spread = (SPREAD[0], 1.0, SPREAD[1])
    return {
        "lanes": LANES,
        "multiplier": MULTIPLIERS[best.booth],
        "area_um2": significant(math.fsum(cell.area_um2 for cell in cells), 7),
        "leakage_uw": significant(math.fsum(cell.leakage_nw for cell in cells) / 1e3),
        "flip_flops": sum(cell.kind == "flip-flop" for cell in cells),
        "clock_pj": [
            significant(tree * (pins + wires * wire) / 1e3)
            for tree, wires in zip(CLOCK_TREE, spread, strict=True)
        ],
        "nonzero_pj": significant((each[0] + each[1]) / 1e3),
        "zero_pj": significant(each[0] / 1e3),
        "tile_pj": significant(each[2] / 1e3),
        "low": significant(low / middle),
        "high": significant(high / middle),
        "errors": [significant(error) for error in errors],
        "delay_ns": round(latest_ps(best.netlist, best.found) / 1e3, 3),
    }


def _matrix(run: TwinRun) -> np.ndarray[Any, np.dtype[np.float64]]:
    """Multiply-adds, those of them that take more for not being zero, and tiles, of each tile."""
    every = run.nonzero + run.zero
    return np.stack([every, run.nonzero, np.ones(len(every))], axis=1).astype(float)
