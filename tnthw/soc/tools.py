"""What the simulated system needs beside tnthw: packages, and a compiler of the distribution."""

from __future__ import annotations

import shutil
from pathlib import Path

from tnthw.errors import MissingToolError
from tnthw.extras import need

COMPILER = "riscv64-unknown-elf-gcc"

_PACKAGES = (
    "litex", "migen", "pythondata_cpu_vexriscv", "amaranth", "systemrdl", "cocotb",
)  # fmt: skip


def require_tools() -> None:
    """Check for all of it before anything slow begins.

    Raises
    ------
    MissingToolError: a package or the compiler is not installed; the message holds the install
        line.
    """
    for package in _PACKAGES:
        need(package, "soc", "the simulated system")
    find_compiler()


def find_compiler() -> Path:
    """The compiler for the processor.

    Raises
    ------
    MissingToolError: it is not on PATH.
    """
    path = shutil.which(COMPILER)
    if path is None:
        raise MissingToolError(
            f"{COMPILER}: not found on PATH, it compiles the program of the system's processor; "
            f"install with: sudo apt-get install gcc-riscv64-unknown-elf"
        )
    return Path(path)
