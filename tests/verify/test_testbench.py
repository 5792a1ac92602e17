"""The folder of `tnthw testbench`: it passes as written; what is changed fails with its place."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("amaranth")

from tests.rtl.test_fusesoc import fusesoc
from tnthw.errors import VerificationError
from tnthw.program.program import Program
from tnthw.verify.testbench import write_testbench
from tnthw.verify.tools import Tool

pytestmark = pytest.mark.rtl

Given = tuple[Program, list[np.ndarray]]


def make(folder: Path, *words: str) -> tuple[int, str]:
    """Run make without a Python on PATH that does anything."""
    tools = folder.parent / "no_python"
    tools.mkdir(exist_ok=True)
    for name in ("python", "python3"):
        (tools / name).write_text("#!/bin/sh\nexit 1\n")
        (tools / name).chmod(0o755)
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["make", "-s", "-C", str(folder), *words],
        capture_output=True, text=True, check=False, env={**os.environ, "PATH": path},
    )  # fmt: skip
    return done.returncode, done.stdout


@pytest.fixture(scope="module")
def folder(small_program: Given, tmp_path_factory: pytest.TempPathFactory) -> Path:
    program, images = small_program
    folder = tmp_path_factory.mktemp("testbench") / "bench"
    files = write_testbench(program, images, folder)
    assert sorted(files) == sorted(folder.iterdir())
    return folder


@pytest.fixture
def changed(folder: Path) -> Callable[[str, int, str], None]:
    """Change a line of a file of the folder; it is as it was after the test."""
    before = {path: path.read_text() for path in folder.glob("*.*") if path.is_file()}

    def change(name: str, line: int, text: str) -> None:
        lines = (folder / name).read_text().splitlines(keepends=True)
        lines[line] = text + "\n"
        (folder / name).write_text("".join(lines))

    yield change  # type: ignore[misc]
    for path, text in before.items():
        if path.read_text() != text:
            path.write_text(text)


def test_it_passes_as_it_is_written(icarus: Tool, folder: Path) -> None:
    status, said = make(folder, "SIM=icarus")
    assert status == 0 and said.endswith(" 0 differences\nPASS\n")


@pytest.mark.slow
def test_with_stalls_it_takes_longer_and_passes(icarus: Tool, folder: Path) -> None:
    status, said = make(folder, "SIM=icarus", "STALL=3")
    assert status == 0 and "stalled: " in said and said.endswith("PASS\n")


def test_a_byte_of_the_program(icarus: Tool, folder: Path, small_program: Given, changed) -> None:
    program, _ = small_program
    beats = program.image.reshape(-1, program.accelerator.memory_bytes_per_cycle)
    beat = program.entry + 1
    bytes_ = beats[beat].copy()
    bytes_[2] ^= 0x10
    changed("program.hex", beat, bytes_[::-1].tobytes().hex())
    status, said = make(folder, "SIM=icarus")
    assert status != 0 and "\nFAIL\n" in said
    place = f"byte 6 (beat {beat}, byte 2 of it)"
    assert f"the instructions, entry 0, {place}: is {bytes_[2]:02x}" in said


@pytest.mark.slow
def test_a_byte_that_should_be_another(icarus: Tool, folder: Path, small_program, changed) -> None:
    program, _ = small_program
    region = program.record_of(program.output, 1)
    line = (folder / "expected.hex").read_text().splitlines()[region.address]
    changed("expected.hex", region.address, f"{line[:-2]}{int(line[-2:], 16) ^ 1:02x}")
    status, said = make(folder, "SIM=icarus")
    assert status != 0
    assert said.startswith(f"the result of image 1, byte 0 (beat {region.address}, byte 0 of it)")


@pytest.mark.slow
def test_a_cycle_that_should_be_another(icarus: Tool, folder: Path, changed) -> None:
    lines = (folder / "trace.txt").read_text().splitlines()
    cycle, started, ended = lines[4].split()
    changed("trace.txt", 4, f"{int(cycle) + 1} {started} {ended}")
    status, said = make(folder, "SIM=icarus")
    assert status != 0
    assert said.startswith("instructions: found") and f"in cycle {int(cycle) + 1};" in said


def test_an_error_is_told_by_its_name(icarus: Tool, folder: Path, small_program, changed) -> None:
    program, _ = small_program
    changed("program.hex", program.entry, "00" * program.accelerator.memory_bytes_per_cycle)
    status, said = make(folder, "SIM=icarus")
    assert status != 0 and "error 2 (OPCODE) in cycle" in said


@pytest.mark.slow
def test_verilator_passes_without_python(verilator: Tool, folder: Path) -> None:
    with verilator.on_path():
        status, said = make(folder, "SIM=verilator")
    assert status == 0 and "\nPASS\n" in said


def test_what_it_cannot_write(small_program: Given, tmp_path: Path) -> None:
    with pytest.raises(VerificationError, match="no images to run; give at least one"):
        write_testbench(small_program[0], [], tmp_path / "x")
    assert not (tmp_path / "x").exists()


@pytest.mark.slow
def test_its_core_runs_and_fails_in_fusesoc(
    icarus: Tool, folder: Path, changed, tmp_path: Path
) -> None:
    pytest.importorskip("fusesoc")
    words = ("--target=sim", "tnthw::tnthw_small_bench")
    done = fusesoc(folder, tmp_path / "work", *words)
    assert done.returncode == 0 and "\nPASS\n" in done.stdout + done.stderr
    line = (folder / "expected.hex").read_text().splitlines()[0]
    changed("expected.hex", 0, f"{int(line, 16) ^ 1:0{len(line)}x}")
    done = fusesoc(folder, tmp_path / "again", *words)
    assert done.returncode != 0 and "\nFAIL\n" in done.stdout + done.stderr
    lint = fusesoc(folder, tmp_path / "work", "--target=lint", "tnthw::tnthw_small_bench")
    assert lint.returncode == 0, lint.stdout + lint.stderr


@pytest.mark.slow
@pytest.mark.parametrize("shell", ["axi", "wishbone"])
def test_behind_a_bus(icarus: Tool, small_program: Given, tmp_path: Path, shell: str) -> None:
    pytest.importorskip("systemrdl")
    pytest.importorskip("fusesoc")
    program, images = small_program
    folder = tmp_path / "bench"
    write_testbench(program, images, folder, shell=shell)
    cycles = {}
    for stall in ("", "9"):
        status, said = make(folder, "SIM=icarus", f"STALL={stall}")
        assert status == 0 and "\nPASS\n" in said
        found = re.search(r"(\d+) cycles \((\d+) on the plain port\), 0 differences", said)
        assert found is not None
        cycles[stall] = int(found[1])
        assert cycles[stall] > int(found[2])
    assert cycles["9"] > cycles[""]
    name = f"tnthw::tnthw_small_{shell}_bench"
    for target in ("sim", "lint"):
        done = fusesoc(folder, tmp_path / "work", f"--target={target}", name)
        assert done.returncode == 0, done.stdout + done.stderr
    lines = (folder / "program.hex").read_text().splitlines()
    lines[program.entry] = f"{int(lines[program.entry], 16) ^ 1 << 24:08x}"
    (folder / "program.hex").write_text("\n".join(lines) + "\n")
    status, said = make(folder, "SIM=icarus")
    place = f"the instructions, entry 0, byte 3 (word {program.entry}, byte 3 of it)"
    assert status != 0 and place in said


@pytest.mark.slow
@pytest.mark.parametrize("shell", ["axi", "wishbone"])
def test_behind_a_bus_in_verilator(
    verilator: Tool, small_program: Given, tmp_path: Path, shell: str
) -> None:
    pytest.importorskip("systemrdl")
    write_testbench(*small_program, tmp_path / "bench", shell=shell)
    with verilator.on_path():
        status, said = make(tmp_path / "bench", "SIM=verilator", "STALL=5")
    assert status == 0 and "\nPASS\n" in said
