"""Programs that the machine does not define are refused, by name."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from tests.simulator.helpers import BASE, NOTHING, build, data_beat, machine, make
from tnthw.errors import InputError, ProgramError
from tnthw.machine.encoding import encode
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.isa import End, Next, Opcode, UnitInstruction
from tnthw.machine.packing import pack_tiles, trit_code
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator, simulate


def refused(instruction: UnitInstruction, match: str) -> None:
    with pytest.raises(
        ProgramError, match=rf"program hand: instruction 1 \({instruction.opcode.name}\): "
    ):
        Simulator(build(machine(), [instruction]))
    with pytest.raises(ProgramError, match=match):
        Simulator(build(machine(), [instruction]))


def test_buffers() -> None:
    refused(
        make(Opcode.LOAD, buffer=63, words=2), "writes activation words 63 to 64, machine m has 64"
    )
    refused(make(Opcode.LOAD_WEIGHTS, buffer=7, beats=2), "writes weight buffer rows 7 to 8.*has 8")
    refused(make(Opcode.LOAD_TABLE, buffer=7, beats=2), "writes bias rows 7 to 8.*has 8")
    refused(make(Opcode.LOAD_TABLE, buffer=7, beats=2, table=1), "writes steps rows 7 to 8.*has 8")
    refused(make(Opcode.LOAD_TABLE, buffer=15, beats=4, table=2), "function rows 15 to 16.*has 16")
    refused(make(Opcode.LOAD_TABLE, beats=3, table=2), "multiples of a function row's 2")
    refused(make(Opcode.ACCUMULATE, planes=9, read_banks=1), "reads weight buffer rows 0 to 8")
    refused(make(Opcode.ACCUMULATE, positions=9, read_banks=1), "positions is 9, allowed is 1 to 8")
    refused(make(Opcode.DRAIN, chunks=3, write_banks=1), "drains 3 chunks")
    refused(make(Opcode.DRAIN, chunk=2, write_banks=1), "chunk is 2, allowed is 0 to 1")
    refused(make(Opcode.DRAIN, bias=8, write_banks=1), "reads bias rows 8 to 8")
    refused(make(Opcode.DRAIN, steps=7, passes=2, idle=1, write_banks=1), "reads steps rows 7 to 8")
    refused(make(Opcode.LOOKUP, page=1, read_banks=1, write_banks=1), "function rows 16 to 31")
    refused(
        make(Opcode.LOAD, memory=10_000, write_banks=1),
        r"memory beats 10000 to 10000, the memory has \d+ \(error 7, MEMORY_ADDRESS\)",
    )


def test_a_request_comes_before_the_words_and_rows_that_it_brings() -> None:
    """As in the machine, which asks before anything comes."""
    for beyond in (
        make(Opcode.LOAD, rows=65535, memory_stride=1),
        make(Opcode.STORE, words=2**20 - 1, read_banks=1),
        make(Opcode.LOAD_TABLE, beats=2**20 - 1),
        make(Opcode.LOAD_TABLE, beats=2**20 - 1, table=2),  # not whole rows, which comes last
        make(Opcode.LOAD_WEIGHTS, beats=2**20 - 1),
    ):
        refused(beyond, r"\(error 7, MEMORY_ADDRESS\)")
    refused(make(Opcode.LOAD, rows=0, memory=10_000), r"rows is 0.*\(error 3, FIELD\)")


def test_rows_that_go_back_reach_below_the_memory() -> None:
    back = make(Opcode.LOAD, memory=1, memory_stride=2**32 - 1, rows=3, write_banks=1)
    refused(back, r"memory beats 4294967295 to 4294967295, the memory has \d+ \(error 7, MEM")
    Simulator(build(machine(), [replace(back, rows=2)]))
    words = make(Opcode.LOAD, buffer=1, buffer_stride=2**20 - 1, rows=3, write_banks=1)
    refused(words, r"activation words 0 to 1048575, machine m has 64 \(error 4, ACTIVATION")


def test_what_the_machine_does_not_look_for_has_no_code() -> None:
    for unlike in (
        make(Opcode.DRAIN, idle=255, write_banks=1),
        make(Opcode.ACCUMULATE, start_x=64),
        make(Opcode.DRAIN, low=1, high=0, write_banks=1),
        make(Opcode.STORE, memory=BASE, read_banks=1),
    ):
        with pytest.raises(ProgramError) as caught:
            Simulator(build(machine(), [unlike]))
        assert "error" not in str(caught.value)


def test_results_that_would_meet() -> None:
    drain = {"passes": 3, "positions": 2, "write_banks": 1}
    refused(
        make(Opcode.DRAIN, idle=2, **drain), "idle is 2, allowed is 3: with 1 taps a result may"
    )
    Simulator(build(machine(), [make(Opcode.DRAIN, idle=3, **drain)]))


def test_banks() -> None:
    refused(
        make(Opcode.LOAD, buffer=14, words=4, write_banks=1),
        r"writes words 14 to 17 in banks \[1\] that write_banks \(0x1\) does not hold",
    )
    refused(make(Opcode.STORE, buffer=14, words=4, read_banks=2), r"in banks \[0\] that read_banks")
    refused(make(Opcode.ADD, destination=40, write_banks=4), r"reads words 0 to 0 in banks \[0\]")
    # rows that jump over a bank need not hold it
    jump = make(Opcode.LOAD, buffer=14, buffer_stride=32, words=2, rows=2, write_banks=0b101)
    Simulator(build(machine(), [jump]))
    window = make(
        Opcode.ACCUMULATE, origin=15, kernel_y=2, tap_step=32, row_step=32, read_banks=0b101
    )
    Simulator(build(machine(weight_format="trit2"), [window]))  # whose zero bytes are zero trits


def test_windows() -> None:
    refused(make(Opcode.ACCUMULATE, start_x=64), "start_x is 64, allowed is less than out_width")
    refused(make(Opcode.ACCUMULATE, start_x=2, stride_x=2), r"start_x \* stride_x \(4\)")


@pytest.mark.parametrize("name", ["rows", "words"])
def test_counts_of_zero(name: str) -> None:
    refused(make(Opcode.LOAD, **{name: 0}), f"{name} is 0, allowed is 1 and up")


def test_own_words() -> None:
    both = {"read_banks": 1, "write_banks": 1}
    refused(
        make(Opcode.ADD, positions=4, source_b=8, destination=2, **both),
        "reads words 0 to 3 and writes 2 to 5; they must be apart",
    )
    refused(make(Opcode.MAX_POOL, destination=0, **both), "they must be apart")
    Simulator(build(machine(), [make(Opcode.ADD, positions=4, source_b=8, **both)]))  # in place
    # the second plane's source is the first plane's result
    refused(
        make(
            Opcode.ADD, positions=4, source_a_plane=4, source_b=12, destination=4, chunks=4,
            destination_plane=4, **both,
        ),
        "they must be apart",
    )  # fmt: skip


def test_store_over_the_program() -> None:
    refused(make(Opcode.STORE, memory=BASE, read_banks=1), "over instructions, weights or tables")


def test_illegal_trits() -> None:
    accelerator = machine()
    tiles = pack_tiles(np.zeros((2, 2, 2), np.int8), accelerator)
    illegal = int(np.flatnonzero(~trit_code(accelerator.weight_format).legal)[0])
    tiles[accelerator.tile_bytes] = illegal
    listed = [
        make(Opcode.LOAD_WEIGHTS, memory=data_beat(accelerator, 2), beats=2),
        make(Opcode.ACCUMULATE, wait_memory=1, planes=2, read_banks=1),
    ]
    message = r"instruction 2 \(ACCUMULATE\): byte 0 of weight tile 1 is"
    with pytest.raises(ProgramError, match=message):
        Simulator(build(accelerator, listed, data=tiles))
    tiles = pack_tiles(np.zeros((2, 2, 2), np.int8), accelerator)
    tiles[1] = 0
    with pytest.raises(ProgramError, match="trits other than zero past its last weight"):
        Simulator(build(accelerator, listed, data=tiles))


def with_bytes(program: Program, beat: int, data: bytes) -> Program:
    image = program.image.copy()
    first = beat * program.accelerator.memory_bytes_per_cycle
    image[first : first + len(data)] = np.frombuffer(data, np.uint8)
    return replace(program, image=image)


def test_streams() -> None:
    accelerator = machine(page_instructions=2)
    program = build(accelerator, [make(Opcode.LOAD, write_banks=1)])
    unknown = with_bytes(program, BASE, bytes([15]))
    with pytest.raises(ProgramError, match=r"1 \(page 0, entry 0\) has opcode 15.*2, OPCODE\)"):
        Simulator(unknown)
    erased = with_bytes(program, BASE + accelerator.instruction_beats, bytes(64))
    with pytest.raises(ProgramError, match=r"entry 1\) has opcode 0"):
        Simulator(erased)
    load = encode(make(Opcode.LOAD, write_banks=1))
    endless = with_bytes(program, BASE + accelerator.instruction_beats, load)
    with pytest.raises(ProgramError, match="page 0 has neither NEXT, END nor a FETCH"):
        Simulator(endless)
    wrong = with_bytes(program, BASE, encode(make(Opcode.FETCH, buffer=0, beats=8)))
    with pytest.raises(
        ProgramError, match="fills page slot 0; a page has one FETCH, of another slot than its own"
    ):
        Simulator(wrong)
    with pytest.raises(ProgramError, match="entry is 99999, allowed is 0 to 274"):
        Simulator(replace(program, entry=99_999))


def test_a_fetch_in_the_last_page_brings_what_none_reaches() -> None:
    accelerator = machine(page_instructions=4)
    load = make(Opcode.LOAD, write_banks=1)
    program = build(accelerator, [load, load])
    spare = encode(make(Opcode.FETCH, memory=BASE + 1, buffer=1, beats=8))
    with_spare = simulate(with_bytes(program, BASE, spare), NOTHING)
    plain = simulate(program, NOTHING)
    assert with_spare.events["fetch_beats"] == plain.events["fetch_beats"] + 8
    name = "fetched_instructions"
    assert (
        with_spare.details[name] == plain.details[name] == 3
    )  # two LOADs, or one and a FETCH, and END


def test_inputs() -> None:
    program = build(machine(), [])
    with pytest.raises(InputError, match="shape"):
        simulate(program, np.zeros((1, 2, 2), np.int64))
    with pytest.raises(InputError, match="float64"):
        simulate(program, np.zeros((1, 1, 1)))
    with pytest.raises(InputError, match="allowed is 0 to 255"):
        simulate(program, NOTHING - 1)
    assert simulate(program, NOTHING, values=False).memory is None


def test_the_last_beat_of_the_image_is_inside() -> None:
    beats = build(machine(), [make(Opcode.LOAD)]).image.size // 8
    Simulator(build(machine(), [make(Opcode.LOAD, memory=beats - 1, write_banks=1)]))
    refused(
        make(Opcode.LOAD, memory=beats, write_banks=1),
        f"touches memory beats {beats} to {beats}, the memory has {beats}",
    )


@pytest.mark.parametrize(
    ("instruction", "code"),
    [
        (make(Opcode.LOAD, rows=0), ErrorCode.FIELD),
        (make(Opcode.LOAD, base=3), ErrorCode.FIELD),
        (make(Opcode.LOAD_TABLE, beats=3, table=2), ErrorCode.FIELD),
        (make(Opcode.LOAD_TABLE, table=3), ErrorCode.FIELD),
        (make(Opcode.ACCUMULATE, positions=9, read_banks=1), ErrorCode.FIELD),
        (make(Opcode.DRAIN, chunk=2, write_banks=1), ErrorCode.FIELD),
        (make(Opcode.LOAD, buffer=63, words=2, write_banks=8), ErrorCode.ACTIVATION_ADDRESS),
        (make(Opcode.LOAD, buffer=14, words=4, write_banks=1), ErrorCode.ACTIVATION_ADDRESS),
        (make(Opcode.LOAD_TABLE, buffer=7, beats=4), ErrorCode.TABLE_ADDRESS),
        (make(Opcode.DRAIN, bias=8, write_banks=1), ErrorCode.TABLE_ADDRESS),
        (make(Opcode.DRAIN, steps=8, write_banks=1), ErrorCode.TABLE_ADDRESS),
        (make(Opcode.LOOKUP, page=1, write_banks=1), ErrorCode.TABLE_ADDRESS),
        (make(Opcode.LOAD_WEIGHTS, buffer=7, beats=2), ErrorCode.WEIGHT_ADDRESS),
        (make(Opcode.LOAD, memory=9999, write_banks=1), ErrorCode.MEMORY_ADDRESS),
        (make(Opcode.ACCUMULATE, read_banks=1), ErrorCode.ILLEGAL_TRIT),
        (make(Opcode.DRAIN, wait_array=70, write_banks=1), ErrorCode.DEADLOCK),
    ],
)
def test_a_refusal_says_the_error_that_the_machine_ends_with(
    instruction: UnitInstruction, code: ErrorCode
) -> None:
    program = build(machine(), [instruction]) if code is not ErrorCode.DEADLOCK else deadlock()
    if code is ErrorCode.ILLEGAL_TRIT:
        illegal = int(np.flatnonzero(~trit_code(machine().weight_format).legal)[0])
        load = make(Opcode.LOAD_WEIGHTS, memory=data_beat(machine(), 2))
        content = np.full(8, illegal, np.uint8)
        program = build(machine(), [load, replace(instruction, waits=(1, 0))], data=content)
    with pytest.raises(ProgramError, match=rf"\({re.escape(str(code))}\)"):
        Simulator(program)


def deadlock() -> Program:
    """A DRAIN that waits for an ACCUMULATE which never comes."""
    program = build(machine(), [make(Opcode.DRAIN, write_banks=1)])
    drain = encode(make(Opcode.DRAIN, wait_array=1, write_banks=1))
    return with_bytes(program, BASE, drain)


def test_a_run_reaches_past_its_memory_in_a_later_image() -> None:
    accelerator = machine()
    load = make(Opcode.LOAD, base=1, memory=data_beat(accelerator, 1) + 255, write_banks=1)
    program = build(accelerator, [load], record_beats=1)
    Simulator(program).time_images(1)
    Simulator(program).time_images(3)
    ahead = with_bytes(program, BASE + 8, encode(Next(resident=1, input_stride=2, output_stride=0)))
    Simulator(ahead).time_images(1)
    with pytest.raises(ProgramError, match=r"\(LOAD\) of image 1: touches.*MEMORY_ADDRESS\)"):
        Simulator(ahead).time_images(2)


def test_a_later_image_stores_over_the_program() -> None:
    accelerator = machine()
    store = make(Opcode.STORE, base=2, memory=0, read_banks=1)
    program = build(accelerator, [store], record_beats=BASE)
    Simulator(program).time_images(1)
    with pytest.raises(ProgramError, match=r"of image 1: stores beats 3 to 3 over instructions"):
        Simulator(program).time_images(2)


def test_a_program_that_ends_with_end_has_one_image() -> None:
    program = with_bytes(build(machine(), []), BASE, encode(End()))
    assert Simulator(program).time_images(1).images == 1
    with pytest.raises(ProgramError, match="a run has one image; end it with NEXT"):
        Simulator(program).time_images(2)
