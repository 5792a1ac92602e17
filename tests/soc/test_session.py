"""The whole: LiteX, VexRiscv, the C driver and the machine in Verilator."""

from __future__ import annotations

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

import tnthw
from tnthw.errors import MissingToolError, ProgramError, VerificationError
from tnthw.ir.interpreter import predict
from tnthw.program.driver_file import HEADER
from tnthw.program.inputs import read_output
from tnthw.program.program import Program
from tnthw.shell.shell import BUSES
from tnthw.simulator.run import Simulator
from tnthw.soc.check import Comparison, compare
from tnthw.soc.flash import Flash, make_flash
from tnthw.soc.run import SystemBuild, build_system, run_system
from tnthw.soc.session import run_on_system
from tnthw.soc.tools import COMPILER
from tnthw.soc.transcript import parse
from tnthw.verify.tools import find_verilator

IMAGES = 2


@pytest.fixture
def tools() -> None:
    if shutil.which(COMPILER) is None:
        pytest.skip(f"no {COMPILER}")
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))


@cache
def digits() -> tuple[Flash, SystemBuild, np.ndarray]:
    program, model = tnthw.compile("digits", "t8x8"), tnthw.load("digits")
    pixels = tnthw.images(model, IMAGES).pixels
    flash = make_flash(program, list(pixels), polls=200_000)
    built = build_system(program.accelerator, "wishbone", flash.memories)
    return flash, built, predict(model.graph, pixels).reshape(IMAGES, -1)


def after(folder: Path, change: dict[int, int]) -> tuple[Comparison, str]:
    """Run with bytes of the program's file changed: place to a mask that is flipped."""
    flash, built, expected = digits()
    data = bytearray(flash.data)
    for place, mask in change.items():
        data[flash.program + place] ^= mask
    text = run_system(built, bytes(data), folder, 1_000_000).text
    return compare(parse(text), expected, (1, IMAGES)), text


def simulated(program: Program) -> np.ndarray:
    memory = Simulator(program).run_images(tnthw.images("digits", IMAGES).pixels).memory
    assert memory is not None
    outputs = [read_output(program, memory, number) for number in range(IMAGES)]
    return np.stack(outputs).reshape(IMAGES, -1)


@pytest.mark.slow
@pytest.mark.rtl
@pytest.mark.parametrize("bus", BUSES)
def test_the_processor_prints_what_the_interpreter_says(
    bus: str, tools: None, tmp_path: Path
) -> None:
    report = run_on_system("digits", "t8x8", 3, bus=bus, output=tmp_path)
    assert report.comparison.passed, report.comparison.problems
    record = report.record()
    assert (record["values_compared"], record["values_different"]) == (40, 0)
    for run, images in zip(record["runs"], (1, 3), strict=True):
        assert run["images"] == images and run["interrupts"] == 1
        assert run["machine_alone_cycles"] < run["machine_cycles"] < run["cycles"]
    assert record["system_cycles"] > record["load_cycles"] + record["runs"][1]["cycles"]
    assert (tmp_path / "serial.txt").read_text() == report.text
    assert {"VexRiscv.v", "tnthw_soc.v", f"tnthw_t8x8_{bus}.v", "firmware.elf"} <= {
        path.name for path in tmp_path.iterdir()
    }


@pytest.mark.slow
@pytest.mark.rtl
def test_a_changed_byte_of_the_program_is_seen(tools: None, tmp_path: Path) -> None:
    """And what the processor prints is what the simulator makes of the changed program."""
    good, _ = after(tmp_path, {})
    assert good.passed
    program, seen = tnthw.compile("digits", "t8x8"), 0
    for place in range(8, program.entry * program.accelerator.memory_bytes_per_cycle, 1009):
        image = program.image.copy()
        image[place] ^= 3
        try:
            right = simulated(replace(program, image=image))
        except ProgramError:  # no code of trits
            continue
        if seen == 3 or np.array_equal(right, digits()[2]):
            continue
        seen += 1
        found, text = after(tmp_path, {HEADER.size + place: 3})
        assert not found.passed and found.different, place
        assert compare(parse(text), right, (1, IMAGES)).passed, place
    assert seen == 3


@pytest.mark.slow
@pytest.mark.rtl
def test_the_driver_refuses_a_program_for_another_machine(tools: None, tmp_path: Path) -> None:
    found, text = after(tmp_path, {8: 1})  # the digest
    assert "error: tnthw_load gave 3" in text and not found.passed


@pytest.mark.slow
@pytest.mark.rtl
def test_an_instruction_that_cannot_be_ends_the_run_with_its_error(
    tools: None, tmp_path: Path
) -> None:
    program = tnthw.compile("digits", "t8x8")
    page = HEADER.size + program.entry * program.accelerator.memory_bytes_per_cycle
    found, text = after(tmp_path, {page + i: 0xFF for i in range(16)})
    assert "error: tnthw_poll gave 8, code" in text and not found.passed


@pytest.mark.slow
@pytest.mark.rtl
def test_a_system_that_does_not_end_is_told(tools: None, tmp_path: Path) -> None:
    flash, built, _ = digits()
    with pytest.raises(VerificationError, match=r"no last character after 50,000 cycles.*\ntnthw"):
        run_system(built, flash.data, tmp_path, 50_000)
