"""From bytes to the stream of instructions, page by page."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.helpers import BASE, build, machine, make
from tnthw.errors import ProgramError
from tnthw.machine.columns import Columns
from tnthw.machine.decoded import decode_many
from tnthw.machine.encoding import (
    LAYOUTS,
    decode,
    encode,
    encode_many,
    from_values,
)
from tnthw.machine.isa import Fetch, Next, Opcode
from tnthw.program.decode import _same, read_stream
from tnthw.program.program import Program


@settings(max_examples=100)
@given(st.data())
def test_decoding_many_equals_decoding_one(data: st.DataObject) -> None:
    listed = []
    for _ in range(data.draw(st.integers(1, 4))):
        opcode = data.draw(st.sampled_from(list(Opcode)))
        values = [data.draw(st.integers(field.low, field.high)) for field in LAYOUTS[opcode]]
        listed.append(from_values(opcode, values))
    rows = np.array([list(encode(i)) for i in listed], np.uint8)
    assert decode_many(rows) == listed
    assert np.array_equal(encode_many(listed), rows)
    assert [decode(row.tobytes()) for row in rows] == listed


@pytest.mark.parametrize("memory", [-1, 1 << 32, 1 << 70])
def test_a_field_that_does_not_fit_is_named_in_the_first_instruction_that_has_one(
    memory: int,
) -> None:
    fits, wrong = Fetch(memory=0, buffer=0, beats=1), Fetch(memory=memory, buffer=0, beats=1)
    for work in (encode_many, Columns.of):
        with pytest.raises(ProgramError, match=f"FETCH: field memory is {memory}, allowed is 0"):
            work([fits, wrong, replace(fits, buffer=-1)])
        work([fits])


def test_an_opcode_that_does_not_exist_is_its_number() -> None:
    assert decode_many(np.array([[15, *[0] * 63], [0] * 64], np.uint8)) == [15, 0]


@pytest.mark.parametrize("page", [2, 4, 32])
@pytest.mark.parametrize("width", [7, 16, 64])
def test_a_stream_is_what_was_assembled(page: int, width: int) -> None:
    accelerator = machine(page_instructions=page, memory_bytes_per_cycle=width)
    listed = [make(Opcode.LOAD_WEIGHTS, buffer=k % 4) for k in range(40)]
    program = build(accelerator, listed, list(range(40)), layers=40)
    stream = read_stream(program)
    assert stream.instructions[0] == Fetch(
        memory=BASE, buffer=0, beats=page * accelerator.instruction_beats
    )
    kept = [k for k, each in enumerate(stream.instructions) if not isinstance(each, Fetch)]
    assert [stream.instructions[k] for k in kept] == listed
    assert stream.layers[kept].tolist() == list(range(40))
    assert stream.entries[0] == -1
    assert list(stream.entries[1:]) == list(range(stream.end_entry))


def with_fetch(program: Program, place: int, **values: int) -> Program:
    """The program with another FETCH at an entry."""
    beat = program.accelerator.memory_bytes_per_cycle
    first = (program.entry + place * program.accelerator.instruction_beats) * beat
    image = program.image.copy()
    data = image[first : first + 64].tobytes()
    fetch = decode(data)
    assert isinstance(fetch, Fetch)
    image[first : first + 64] = np.frombuffer(encode(replace(fetch, **values)), np.uint8)
    return replace(program, image=image)


def test_pages_that_go_back_never_end() -> None:
    program = build(machine(page_instructions=2), [make(Opcode.LOAD_WEIGHTS)] * 4)
    stream = read_stream(program)
    again = with_fetch(program, 4, memory=stream.instructions[1].memory)  # type: ignore[attr-defined]
    again = with_fetch(again, 2, memory=BASE)
    with pytest.raises(
        ProgramError, match=r"from beat \d+, the page before it from \d+; each lies above.*FIELD"
    ):
        read_stream(again)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"beats": 0}, "the FETCH of page 1 brings 0 beats, allowed are multiples of 8 up to 16"),
        ({"beats": 7}, "brings 7 beats"),
        ({"beats": 24}, "brings 24 beats.*TABLE_ADDRESS"),
        ({"memory": 1 << 20}, r"page 1 is at beats 1048576 to \d+, the image ends at beat"),
        ({"buffer": 0}, "fills page slot 0; a page has one FETCH, of another slot than its own, 0"),
        ({"buffer": 2}, r"fills page slot 2, allowed is 0 to 1 \(error 5, TABLE_ADDRESS\)"),
    ],
)
def test_fetches_that_bring_no_page(values: dict[str, int], message: str) -> None:
    program = build(machine(page_instructions=2), [make(Opcode.LOAD_WEIGHTS)] * 2)
    with pytest.raises(ProgramError, match=message):
        read_stream(with_fetch(program, 0, **values))


def test_a_page_without_end_and_without_a_fetch() -> None:
    program = build(machine(page_instructions=4), [make(Opcode.LOAD_WEIGHTS)] * 3)
    image = program.image.copy()
    first = (BASE + 3 * 8) * 8
    image[first : first + 64] = np.frombuffer(encode(make(Opcode.LOAD_WEIGHTS)), np.uint8)
    with pytest.raises(ProgramError, match="page 0 has neither NEXT, END nor a FETCH.*DEADLOCK"):
        read_stream(replace(program, image=image))


def test_a_later_image_finds_the_same_pages_or_is_refused() -> None:
    program = build(machine(page_instructions=2, pages=2), [make(Opcode.LOAD_WEIGHTS)] * 3)
    stream = read_stream(program)
    assert not stream.resident  # pages 0 and 2 share a slot
    assert [stream.runs(k, True) for k in range(len(stream.instructions))] == [
        True, False, True, True, True, True,
    ]  # fmt: skip
    where = [k for k, each in enumerate(stream.instructions) if isinstance(each, Fetch)]
    lost = with_fetch(program, where[2] - 1, once=1)  # page 2 would be fetched once
    with pytest.raises(ProgramError, match="in image 1 of a run, page 2 is no more in slot 0"):
        read_stream(lost)
    beat = program.accelerator.memory_bytes_per_cycle
    first = (BASE + stream.end_entry * program.accelerator.instruction_beats) * beat
    stays = replace(program, image=program.image.copy())
    stays.image[first : first + 64] = np.frombuffer(
        encode(Next(resident=1, input_stride=0, output_stride=0)), np.uint8
    )
    with pytest.raises(ProgramError, match="in image 1 of a run, page 0 is no more in slot 0"):
        read_stream(stays)


def test_what_an_instruction_leaves_unused_makes_no_other_page() -> None:
    fetch, load = make(Opcode.FETCH, buffer=1), make(Opcode.LOAD_WEIGHTS)
    words = encode_many([fetch, load]).view("<u8")
    other = words.copy()
    other[:, -1] |= np.uint64(1 << 63)
    assert _same(words, words) and _same(words, other)
    assert not _same(words, words[::-1])


def test_offsets_step_by_the_strides() -> None:
    listed = [make(Opcode.LOAD, base=base) for base in range(3)]
    stream = read_stream(build(machine(), listed))
    stream = replace(stream, last=Next(resident=1, input_stride=7, output_stride=5))
    offsets = [stream.offset(each, 3) for each in stream.instructions[1:]]
    assert offsets == [0, 21, 15]
    assert stream.offset(stream.instructions[0], 3) == 0
