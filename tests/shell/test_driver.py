"""The driver in Python and in C: the same steps on the same registers."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
import pytest

pytest.importorskip("systemrdl")

from tests.shell.c_driver import CDriver, compiler
from tests.shell.model import BASE, MEMORY_BYTES, Model
from tests.verify.programs import SMALL, programs
from tnthw.errors import ProgramError, VerificationError
from tnthw.machine.accelerator import Accelerator
from tnthw.program.driver_file import HEADER, driver_file
from tnthw.program.inputs import pack_input, read_output, write_input
from tnthw.shell.driver import Driver, parse
from tnthw.simulator.run import Simulator


class PythonDriver(Driver):
    def parse(self, file: bytes) -> Any:
        return parse(file)

    def counter(self, offset: int) -> int:
        assert offset == 0x48
        return self.counters()["cycles"]


@pytest.fixture(scope="module")
def small() -> Any:
    return next(programs(SMALL, most_cycles=3000))


def drivers(model: Model) -> list[Any]:
    memory = (ctypes.c_char * MEMORY_BYTES).from_buffer(model.memory)
    found: list[Any] = [PythonDriver(model)]
    if compiler() is not None:
        found.append(CDriver(model, memory, BASE))
    return found


KINDS = [0] if compiler() is None else [0, 1]


def ready(kind: int, accelerator: Accelerator = SMALL, run: Any = None) -> tuple[Model, Any]:
    model = Model(accelerator, run or (lambda *_: (0, 77)))
    return model, drivers(model)[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_a_program_is_loaded_and_images_are_run(small: Any, kind: int) -> None:
    program, images = small
    expected = program.memory(2)
    for number, image in enumerate(images):
        write_input(program, expected, image, number)
    result = Simulator(program).run_images(np.stack(images))
    assert result.memory is not None

    def run(memory: np.ndarray, entry: int, count: int) -> tuple[int, int]:
        assert entry == program.entry and count == 2
        first = program.image.size - program.record_beats * SMALL.memory_bytes_per_cycle
        np.testing.assert_array_equal(memory[:first], expected[:first])
        for number, image in enumerate(images):
            data = pack_input(program, image)
            at = program.record_of(program.input, number).address * SMALL.memory_bytes_per_cycle
            np.testing.assert_array_equal(memory[at : at + data.size], data)
        memory[:] = result.memory
        return 0, 0x12_3456_789A

    model, driver = ready(kind, run=run)
    driver.load(driver.parse(driver_file(program)), BASE + 0x100)
    driver.records(BASE + 0x8_0000, 2)
    driver.interrupts(True)
    for number, image in enumerate(images):
        driver.put(number, pack_input(program, image).tobytes())
    driver.start(2)
    with pytest.raises(VerificationError, match="TIMED_OUT|not ended after 1 polls"):
        driver.wait(1)
    assert not model.interrupt
    driver.wait(10)
    assert model.interrupt and driver.interrupted()
    assert not model.interrupt and not driver.interrupted()
    for number in range(2):
        memory = np.zeros_like(result.memory)
        at = program.record_of(program.output, number).address * SMALL.memory_bytes_per_cycle
        data = np.frombuffer(driver.get(number), np.uint8)
        memory[at : at + data.size] = data
        np.testing.assert_array_equal(
            read_output(program, memory, number), read_output(program, result.memory, number)
        )
    assert driver.counter(0x48) == 0x12_3456_789A
    assert not model.refused


@pytest.mark.parametrize("kind", KINDS)
def test_one_image_is_run_where_the_program_lies(small: Any, kind: int) -> None:
    program, images = small
    expected = program.memory()
    write_input(program, expected, images[0])

    def run(memory: np.ndarray, entry: int, count: int) -> tuple[int, int]:
        np.testing.assert_array_equal(memory, expected)
        memory[:] = 7
        return 0, 1

    model, driver = ready(kind, run=run)
    driver.load(driver.parse(driver_file(program)), BASE)
    driver.put(0, pack_input(program, images[0]).tobytes())
    driver.start()
    driver.wait(10)
    assert set(driver.get(0)) == {7}
    assert model.done


@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_run_is_refused(small: Any, kind: int) -> None:
    program, _ = small
    file = driver_file(program)
    model, driver = ready(kind)
    with pytest.raises(ProgramError):  # nothing is loaded
        driver.start()
    for wrong in (
        b"", file[: HEADER.size - 1], b"x" + file[1:], file[:4] + b"\2" + file[5:], file[:-1],
        file + b"\0",
        file[:20] + (1 << 30).to_bytes(4, "little") + file[24:],  # the entry
        file[:36] + (1 << 31).to_bytes(4, "little") + file[40:],  # bytes of the image
    ):  # fmt: skip
        with pytest.raises(ProgramError):
            driver.parse(wrong)
    other = file[:8] + bytes([file[8] ^ 1]) + file[9:]
    with pytest.raises(ProgramError, match="OTHER_MACHINE|compile it for this machine"):
        driver.load(driver.parse(other), BASE)
    with pytest.raises(ProgramError, match="UNALIGNED|multiples of 16"):
        driver.load(driver.parse(file), BASE + 4)
    assert not any(model.registers.values())
    driver.load(driver.parse(file), BASE)
    for count in (0, 2):
        with pytest.raises(ProgramError, match="TOO_SMALL|allowed is 1 to 1"):
            driver.start(count)
    with pytest.raises(ProgramError):
        driver.records(BASE + 8, 1)
    with pytest.raises(ProgramError):
        driver.records(BASE + 0x8_0000, 0)
    driver.start()
    with pytest.raises(VerificationError, match="BUSY|going on"):
        driver.start()
    model.left = 3
    with pytest.raises(VerificationError, match="BUSY|going on"):
        driver.records(BASE + 0x8_0000, 1)
    model.left = 3
    with pytest.raises(VerificationError, match="BUSY|going on"):
        driver.load(driver.parse(file), BASE)
    assert not model.refused


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_is_told_with_who_met_it(small: Any, kind: int) -> None:
    program, _ = small
    _, driver = ready(kind, run=lambda *_: (0x1234_0207, 5))
    driver.load(driver.parse(driver_file(program)), BASE)
    driver.start()
    with pytest.raises(VerificationError, match="7.*past the end of memory|7 2 4660 a request"):
        driver.wait(10)
    driver.start()
    driver.abort()
    with pytest.raises(VerificationError, match="11.*from outside"):
        driver.wait(10)


@pytest.mark.parametrize("kind", KINDS)
def test_registers_of_something_else_are_refused(kind: int) -> None:
    for offset in (0, 4):
        model = Model(SMALL, lambda *_: (0, 0))
        right = model.read_register
        model.read_register = lambda at, right=right, wrong=offset: (  # type: ignore[method-assign]
            right(at) ^ (0x0100_0000 if at == wrong else 0)
        )
        with pytest.raises(VerificationError, match="NOT_THERE|no accelerator of this version"):
            drivers(model)[kind]


def test_the_c_driver_flushes_what_the_machine_reads_and_writes(small: Any) -> None:
    if compiler() is None:
        pytest.skip("no C compiler")
    program, _ = small
    _, driver = ready(1)
    driver.load(driver.parse(driver_file(program)), BASE)
    driver.start()
    driver.wait(10)
    record = program.record_beats * SMALL.memory_bytes_per_cycle
    assert driver.flushed == [program.image.size, record, -record]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("step", [1, 2])
def test_a_counter_that_counts_while_it_is_read_is_read_whole(kind: int, step: int) -> None:
    model, driver = ready(kind)
    model.cycles, right = 0x1_FFFF_FFFE, range(0x1_FFFF_FFFE, 0x2_0000_0010)
    read = model.read_register

    def counting(offset: int) -> int:
        model.cycles += step
        return read(offset)

    model.read_register = counting  # type: ignore[method-assign]
    assert driver.counter(0x48) in right
