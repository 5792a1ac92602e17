"""A wave of a program on the RTL, as VCD or FST, with a view for GTKWave."""

from __future__ import annotations

import logging
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ConfigError, MissingToolError, VerificationError
from tnthw.files import replace_file
from tnthw.program.program import Program
from tnthw.verify.build import find_tool
from tnthw.verify.testbench import write_testbench
from tnthw.verify.wave_view import saved_view

log = logging.getLogger(__name__)

KINDS = (".fst", ".vcd")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """A wave to write.

    Attributes
    ----------
    path: the file, `.fst` or `.vcd`; beside it a view of the same name, `.gtkw`.
    first, last: cycles of the run, `last` included; None for the beginning (with the reset) and the
        end.

    Raises
    ------
    ConfigError: the file has another ending, or the window ends before it begins.
    """

    path: Path
    first: int | None = None
    last: int | None = None

    def __post_init__(self) -> None:
        if self.path.suffix not in KINDS:
            raise ConfigError(
                f"wave {self.path}: ends in {self.path.suffix or 'nothing'}, allowed is "
                f"{' or '.join(KINDS)}; rename it"
            )
        if self.last is not None and self.last < (self.first or 0):
            raise ConfigError(
                f"wave {self.path}: from cycle {self.first or 0} to {self.last}; give an end that "
                f"is not before the beginning"
            )

    @property
    def view(self) -> Path:
        """The view for GTKWave."""
        return self.path.with_suffix(".gtkw")


def write_wave(
    program: Program,
    images: Sequence[NDArray[np.integer]],
    wave: Wave,
    *,
    simulator: str = "verilator",
    back_pressure_seed: int | None = None,
) -> str:
    """Run a program once more, in the bench of `tnthw testbench`, and keep the wave.

    Parameters
    ----------
    images: as `write_testbench` takes them.
    simulator: "verilator" or "icarus".
    back_pressure_seed: as `tnthw.verify.run.verify` takes it.

    Returns
    -------
    What the bench said; a run that is wrong has a wave, too.

    Raises
    ------
    ConfigError: the window begins after the run.
    MissingToolError: simulator, make, or a header that Verilator writes FST with is not installed.
    VerificationError: the simulation broke down; see also `write_testbench`.
    OutputError: the file cannot be written.
    """
    if simulator == "amaranth":
        raise VerificationError(
            "simulator 'amaranth' writes no waves here; use verilator or icarus with a wave"
        )
    tool = find_tool(simulator)
    if shutil.which("make") is None:
        raise MissingToolError("make: not on PATH; install with: sudo apt install make")
    with tempfile.TemporaryDirectory(prefix="tnthw-wave-") as name:
        folder = Path(name) / "bench"
        write_testbench(program, images, folder)
        made = folder / f"wave{wave.path.suffix}"
        words = [f"SIM={simulator}", f"WAVE={made.name}"]
        words += [f"FROM={wave.first}"] if wave.first else []
        words += [f"TO={wave.last}"] if wave.last is not None else []
        words += [f"STALL={back_pressure_seed}"] if back_pressure_seed is not None else []
        log.info("writing %s", wave.path)
        with tool.on_path():
            done = subprocess.run(
                ["make", "-s", "-C", str(folder), *words],
                capture_output=True, text=True, check=False,
            )  # fmt: skip
        lines = [
            line
            for line in done.stdout.splitlines()
            if not line.startswith(("VCD info", "FST info", "- "))
        ]
        if found := re.search(r"fatal error: (\S+\.h): No such file", done.stdout + done.stderr):
            raise MissingToolError(
                f"wave {wave.path}: Verilator compiles its writer of {wave.path.suffix} with "
                f"{found[1]}, which is not installed; install with: sudo apt install liblz4-dev "
                f"zlib1g-dev (or write a .vcd, or use --simulator icarus)"
            )
        if not {"PASS", "FAIL"} & {*lines}:
            raise VerificationError(
                f"wave {wave.path}: {tool.name} broke down\n{(done.stdout + done.stderr)[-2000:]}"
            )
        # A window past the end of the run has a header and nothing else.
        if not made.is_file() or not _began(lines):
            raise ConfigError(
                f"wave {wave.path}: from cycle {wave.first}, the run ends before it; {lines[-2]}"
            )
        replace_file(wave.path, made.read_bytes())
    text = saved_view(program.accelerator)
    replace_file(wave.view, f'[dumpfile] "{wave.path.resolve()}"\n{text}')
    return "\n".join(line for line in lines if not line.startswith("wave: "))


def _began(lines: list[str]) -> bool:
    return any(line.startswith("wave: ") for line in lines)
