"""The bench of one file passes on its machine, and fails where the machine is another."""

from __future__ import annotations

import dataclasses
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("amaranth")

from tests.rtl.machines import ODD, PLAIN
from tests.rtl.test_emit import RTL
from tnthw.machine.presets import PRESETS
from tnthw.rtl.emit import module_name, verilog
from tnthw.rtl.smoke import smoke_bench
from tnthw.verify.tools import Tool

pytestmark = pytest.mark.rtl


def run(folder: Path, design: Path, bench: str) -> tuple[int, str]:
    """Build with every warning on, none of which may come, and run."""
    (folder / "smoke.sv").write_text(bench)
    built = subprocess.run(
        ["iverilog", "-g2012", "-Wall", "-o", "smoke", str(design), "smoke.sv"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert built.returncode == 0 and built.stderr == ""
    done = subprocess.run(
        ["vvp", "-n", "smoke"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


def test_it_passes_and_finds_a_memory_that_is_wrong(icarus: Tool, tmp_path: Path) -> None:
    acc = PRESETS["t8x8"]
    top = module_name(acc)
    bench = smoke_bench(acc, top)
    status, said = run(tmp_path, RTL / f"{top}.v", bench)
    assert status == 0 and said.endswith("PASS\n")
    wrong = bench.replace("contents[at] <= write_payload", "contents[at] <= ~write_payload")
    status, said = run(tmp_path, RTL / f"{top}.v", wrong)
    assert status != 0 and "beat 6 of memory: is " in said and "\nFAIL\n" in said
    wrong = bench.replace("run(ENTRY, NO_MEMORY)", "run(BEATS, NO_MEMORY)")
    status, said = run(tmp_path, RTL / f"{top}.v", wrong)
    assert status != 0 and "error: 0 after " in said


@pytest.mark.slow
@pytest.mark.parametrize("name", [each for each in PRESETS if each != "t8x8"])
def test_it_passes_on_every_preset(icarus: Tool, tmp_path: Path, name: str) -> None:
    top = module_name(PRESETS[name])
    status, said = run(tmp_path, RTL / f"{top}.v", smoke_bench(PRESETS[name], top))
    assert status == 0 and said.endswith("PASS\n")


@pytest.mark.slow
@pytest.mark.parametrize("name", ["plain", *ODD])
def test_it_passes_on_odd_machines(icarus: Tool, tmp_path: Path, name: str) -> None:
    acc = dataclasses.replace({"plain": PLAIN, **ODD}[name], name="odd")
    (tmp_path / "odd.v").write_text(verilog(acc))
    status, said = run(tmp_path, tmp_path / "odd.v", smoke_bench(acc, module_name(acc)))
    assert status == 0 and said.endswith("PASS\n")
