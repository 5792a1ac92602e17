"""Building a simulation of the emitted machine and its bench with cocotb's runner."""

from __future__ import annotations

import importlib.metadata
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from tnthw.builds import build_once, content_key
from tnthw.errors import MissingToolError, VerificationError
from tnthw.extras import install_line
from tnthw.verify.compile import MAKE_VARIABLES, VERILATOR_FLAGS, compile_with_runner, copy_runtime
from tnthw.verify.tools import Tool, compiler_version, find_icarus, find_verilator

BENCH = "tnthw_bench"
"""Top module of the bench."""

HDL = Path(__file__).parent / "hdl"
"""Where the bench's own sources lie."""

_SHARED_MEMORY_BYTES = 1 << 24
"""Smallest memory compiled in, so that programs of ordinary size share one build."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """A built simulation.

    Attributes
    ----------
    tool: the simulator.
    folder: folder that cocotb's runner runs it from.
    top: top module.
    """

    tool: Tool
    folder: Path
    top: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineBench:
    """The emitted machine in its bench.

    Attributes
    ----------
    verilog: text of the machine.
    top: its top module.
    beat_bytes, latency: of its memory port.
    memory_beats: beats of memory that the programs to be run need.
    """

    verilog: str
    top: str
    beat_bytes: int
    latency: int
    memory_beats: int


def find_tool(simulator: str) -> Tool:
    """The tool behind a value of `--simulator` that goes through cocotb.

    Raises
    ------
    VerificationError: there is no such simulator.
    MissingToolError: it is not installed.
    """
    match simulator:
        case "verilator":
            return find_verilator()
        case "icarus":
            return find_icarus()
    raise VerificationError(
        f"simulator {simulator!r} does not exist; allowed are verilator, icarus and amaranth"
    )


def build_machine(bench: MachineBench, simulator: str = "verilator") -> Simulation:
    """Build `bench`, or take the build from the cache.

    Raises
    ------
    MissingToolError: the simulator or cocotb is not installed.
    VerificationError: the simulator refuses the Verilog.
    """
    beats = 1 << max(1, (bench.memory_beats - 1).bit_length())
    if simulator == "verilator":
        beats = max(beats, _SHARED_MEMORY_BYTES // bench.beat_bytes)
    return build(
        sources={"machine.v": bench.verilog, **{p.name: p.read_text() for p in _bench_sources()}},
        top=BENCH,
        simulator=simulator,
        defines={"TNTHW_TOP": bench.top},
        parameters={
            "BEAT_BYTES": bench.beat_bytes,
            "LATENCY": bench.latency,
            "MEMORY_BEATS": beats,
        },
    )


def build(
    *,
    sources: dict[str, str],
    top: str,
    simulator: str = "verilator",
    defines: dict[str, str] | None = None,
    parameters: dict[str, int] | None = None,
    visible: bool = False,
) -> Simulation:
    """Build any Verilog for a cocotb test; cached by the content of everything that goes in.

    Parameters
    ----------
    sources: file name to text.
    top: top module.
    simulator: "verilator" or "icarus".
    defines, parameters: macros, and parameters of the top module.
    visible: keep every signal for Python to see; slower.

    Raises
    ------
    MissingToolError: the simulator or cocotb is not installed.
    VerificationError: the simulator refuses the Verilog.
    """
    tool = find_tool(simulator)
    cocotb = _cocotb_version()
    flags: tuple[str, ...] = VERILATOR_FLAGS if simulator == "verilator" else ()
    if visible:
        flags = tuple(flag for flag in flags if flag != "--no-public-flat-rw")
    variables: tuple[str, ...] = MAKE_VARIABLES if simulator == "verilator" else ()
    defines, parameters = defines or {}, parameters or {}
    key = content_key(
        [
            tool.name, tool.version, str(tool.folder), compiler_version(), cocotb, sys.prefix, top,
            *flags, *variables,
            *(f"{k}={v}" for k, v in sorted(defines.items())),
            *(f"{k}={v}" for k, v in sorted(parameters.items())),
            *(part for name, text in sorted(sources.items()) for part in (name, text)),
        ]
    )  # fmt: skip

    def make(folder: Path) -> None:
        files = []
        for name, text in sources.items():
            (folder / name).write_text(text)
            files.append(folder / name)
        _run_build(tool, folder, files, top, defines, parameters, flags)

    return Simulation(tool=tool, folder=build_once(tool.name, key, make), top=top)


def _run_build(
    tool: Tool,
    folder: Path,
    files: list[Path],
    top: str,
    defines: dict[str, str],
    parameters: dict[str, int],
    flags: tuple[str, ...],
) -> None:
    work = folder / "work"
    work.mkdir()
    if tool.name == "verilator":
        copy_runtime(tool, VERILATOR_FLAGS, work)  # the same whatever is visible
    compile_with_runner(tool, work, files, top, defines=defines, parameters=parameters, flags=flags)
    product = work / (top if tool.name == "verilator" else "sim.vvp")
    # Only the executable is kept: the objects of a large machine take hundreds of megabytes.
    shutil.move(product, folder / product.name)
    shutil.rmtree(work)


def _bench_sources() -> list[Path]:
    return sorted(HDL.glob("*.sv"))


def _cocotb_version() -> str:
    try:
        version = importlib.metadata.version("cocotb")
    except importlib.metadata.PackageNotFoundError:
        raise MissingToolError(
            f"cocotb is not installed; install with: {install_line('verify')} "
            f"(or use --simulator amaranth)"
        ) from None
    from find_libpython import find_libpython

    if find_libpython() is None:
        raise MissingToolError(
            "cocotb needs the shared library of Python, which this Python was built without; use a "
            "Python with it, for example: sudo apt install libpython3-dev "
            "(or use --simulator amaranth)"
        )
    return version
