"""One memory through CACTI: its settings, a run, and the figures that it prints."""

from __future__ import annotations

import csv
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tnthw.calibration.cacti_source import Cacti
from tnthw.energy.memory_table import Flavour, MemoryFigures
from tnthw.errors import InputError
from tnthw.machine.buffers import Ports

OBJECTIVE = "ED"
"""What CACTI's own optimiser makes least: read energy times access time."""

Organisation = tuple[int, int, int, int, int, int]
"""Ndwl, Ndbl, Nspd, Ndcm, Ndsam of level 1 and 2: how a memory is cut into arrays."""

_PORTS = {Ports.RW: (1, 0, 0), Ports.R_W: (0, 1, 1)}
_NAMES = ("Ndwl", "Ndbl", "Nspd", "Ndcm", "Ndsam1", "Ndsam2")
_COLUMNS = ("Ndwl", "Ndbl", "Nspd", "Ndcm", "Ndsam_level_1", "Ndsam_level_2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """A memory that CACTI can make.

    Attributes
    ----------
    width_bits: of a word, a multiple of 8.
    depth: words.
    ports: how it is read and written.
    node_nm: feature size, one of CACTI's.
    flavour: transistors of cells and periphery.
    temperature_k: 300 to 400 in steps of 10.
    """

    width_bits: int
    depth: int
    ports: Ports
    node_nm: int
    flavour: Flavour
    temperature_k: int


def run_cacti(
    cacti: Cacti, memory: Memory, organisation: Organisation | None = None
) -> tuple[MemoryFigures, Organisation]:
    """Run CACTI on one memory.

    Parameters
    ----------
    organisation: the one to take; CACTI looks for the best by `OBJECTIVE` when left out.

    Returns
    -------
    Figures, and the organisation that they are of.

    Raises
    ------
    InputError: CACTI cannot make this memory; the message holds what it said.
    """
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "memory.cfg"
        settings.write_text(cacti_settings(memory, organisation), encoding="ascii")
        done = subprocess.run(
            [str(cacti.folder / "cacti"), "-infile", str(settings)],
            cwd=cacti.folder,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
        result = settings.with_suffix(".cfg.out")
        if not result.exists():
            said = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
            raise InputError(f"{memory}: CACTI makes no such memory: {' '.join(said[-2:])}")
        rows = list(csv.DictReader(result.read_text().splitlines(), skipinitialspace=True))
    return _figures(rows[-1]), _organisation(rows[-1])


def _figures(row: dict[str, str]) -> MemoryFigures:
    return MemoryFigures(
        read_pj=1e3 * float(row["Dynamic read energy (nJ)"]),
        write_pj=1e3 * float(row["Dynamic write energy (nJ)"]),
        leakage_uw=1e3 * float(row["Standby leakage per bank(mW)"]),
        area_um2=1e6 * float(row["Area (mm2)"]),
        access_ns=float(row["Access time (ns)"]),
    )


def _organisation(row: dict[str, str]) -> Organisation:
    a, b, c, d, e, f = (int(float(row[name])) for name in _COLUMNS)
    return a, b, c, d, e, f


def cacti_settings(memory: Memory, organisation: Organisation | None) -> str:
    """Write what CACTI reads: a scratch memory of one bank, no tags, no power gating.

    The settings of the memory outside are read and computed before the memory, and change nothing
    of it; they are CACTI's own defaults.
    """
    both, read, write = _PORTS[memory.ports]
    device = f'"itrs-{memory.flavour}"'
    forced = organisation or (1, 1, 1, 1, 1, 1)
    return "\n".join(
        (
            f"-size (bytes) {memory.width_bits // 8 * memory.depth}",
            f"-block size (bytes) {memory.width_bits // 8}",
            f"-output/input bus width {memory.width_bits}",
            f"-read-write port {both}",
            f"-exclusive read port {read}",
            f"-exclusive write port {write}",
            "-single ended read ports 0",
            f"-technology (u) {memory.node_nm / 1000}",
            f"-operating temperature (K) {memory.temperature_k}",
            *(
                f"-{array} array {part} type - {device}"
                for array in ("Data", "Tag")
                for part in ("cell", "peripheral")
            ),
            f'-Optimize ED or ED^2 (ED, ED^2, NONE): "{OBJECTIVE}"',
            f'-Force cache config - "{"true" if organisation else "false"}"',
            *(f"-{name} {value}" for name, value in zip(_NAMES, forced, strict=True)),
            _FIXED,
        )
    )


_FIXED = """\
-cache type "ram"
-associativity 1
-tag size (b) "default"
-UCA bank count 1
-Cache model (NUCA, UCA)  - "UCA"
-access mode (normal, sequential, fast) - "normal"
-Array Power Gating - "false"
-WL Power Gating - "false"
-CL Power Gating - "false"
-Bitline floating - "false"
-Interconnect Power Gating - "false"
-Power Gating Performance Loss 0.01
-design objective (weight delay, dynamic power, leakage power, cycle time, area) 0:0:0:100:0
-deviate (delay, dynamic power, leakage power, cycle time, area) 20:100000:100000:100000:100000
-NUCAdesign objective (weight delay, dynamic power, leakage power, cycle time, area) 100:100:0:0:100
-NUCAdeviate (delay, dynamic power, leakage power, cycle time, area) 10:10000:10000:10000:10000
-NUCA bank count 0
-Wire signaling (fullswing, lowswing, default) - "Global_30"
-Wire inside mat - "semi-global"
-Wire outside mat - "semi-global"
-Interconnect projection - "conservative"
-Core count 1
-Cache level (L2/L3) - "L3"
-Add ECC - "false"
-Print level (DETAILED, CONCISE) - "CONCISE"
-Print input parameters - "false"
-page size (bits) 0
-burst length 8
-internal prefetch width 8
-dram_type "DDR3"
-io state "WRITE"
-addr_timing 1.0
-mem_density 4 Gb
-bus_freq 800 MHz
-duty_cycle 1.0
-activity_dq 1.0
-activity_ca 0.5
-num_dq 72
-num_dqs 18
-num_ca 25
-num_clk 2
-num_mem_dq 2
-mem_data_width 8
-rtt_value 10000
-ron_value 34
-tflight_value
-num_bobs 1
-capacity 80
-num_channels_per_bob 1
-first metric "Cost"
-second metric "Bandwidth"
-third metric "Energy"
-DIMM model "ALL"
-mirror_in_bob "F"
"""
