"""Accesses of an instruction hold every place that it touches, counted one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.simulator.drawn import taps, windows
from tests.simulator.helpers import machine, make
from tnthw.compiler.emit.accesses import Access, Memory, accesses, bank_masks
from tnthw.machine.isa import Opcode, UnitInstruction

M = machine(activation_banks=8, activation_bank_words=32, rescale_channels=1)


def places(instruction: UnitInstruction, memory: Memory, *, write: bool) -> set[int]:
    found = [a for a in accesses(instruction, M) if a.memory is memory and a.write is write]
    return {
        a.first + k * a.pitch + i for a in found for k in range(a.times) for i in range(a.length)
    }


@given(data=st.data(), dilation=st.tuples(st.integers(1, 3), st.integers(1, 3)))
def test_a_window_counts_as_the_rows_that_its_taps_lie_in(
    data: st.DataObject, dilation: tuple[int, int]
) -> None:
    planes = data.draw(st.integers(1, 3))
    fields = data.draw(windows(8, planes, M.activation_words))
    fields["tap_step"] *= dilation[0]
    instruction = make(
        Opcode.ACCUMULATE, **fields, planes=planes, dilation_y=dilation[0], dilation_x=dilation[1]
    )
    touched = {
        address
        for plane in range(planes)
        for _, _, address in taps(instruction, plane)
        if address is not None
    }
    counted = places(instruction, Memory.BUFFER, write=False)
    assert touched <= counted
    pitch = fields["row_step"] // fields["stride_y"]
    first = (fields["origin"] - fields["column_x"] - fields["row_y"] * pitch) % (1 << 20)
    height = fields["height"] * pitch
    inside = {first + k * fields["plane"] + w for k in range(planes) for w in range(height)}
    assert counted <= inside


def test_rows_between_the_taps_of_a_dilated_window_and_none_past_them() -> None:
    fields = {
        "out_width": 4, "width": 4, "height": 20, "row_step": 8, "stride_y": 2, "positions": 8,
        "kernel_y": 3, "tap_step": 12, "dilation_y": 3, "row_y": 1, "origin": 4,
    }  # fmt: skip
    found = places(make(Opcode.ACCUMULATE, **fields), Memory.BUFFER, write=False)
    assert found == set(range(1 * 4, (1 + 2 + 2 * 3 + 1) * 4))  # rows 1 to 9


def test_a_vector_instruction_reads_the_rows_of_its_chunks() -> None:
    common = {"bias": 5, "steps": 2, "passes": 2, "chunks": 4, "positions": 3}
    many = make(Opcode.DRAIN, table_step=1, **common)
    assert places(many, Memory.BIAS, write=False) == {5, 6, 7, 8}
    assert places(many, Memory.STEPS, write=False) == set(range(2, 10))
    one = make(Opcode.DRAIN, **common)
    assert places(one, Memory.BIAS, write=False) == {5}
    assert places(one, Memory.STEPS, write=False) == {2, 3}
    counted = make(Opcode.DRAIN, threshold=1, table_step=1, **common)
    assert places(counted, Memory.BIAS, write=False) == set(range(5, 13))
    assert places(counted, Memory.STEPS, write=False) == set()


def test_a_lookup_reads_its_tables_and_its_words() -> None:
    look = make(Opcode.LOOKUP, source=3, page=1, chunks=2, positions=4, destination=100)
    assert places(look, Memory.FUNCTIONS, write=False) == set(range(16, 32))
    assert places(look, Memory.BUFFER, write=False) == {3, 4, 5, 6}
    each = make(Opcode.LOOKUP, source=3, page=1, page_step=1, chunks=2, destination=100)
    assert places(each, Memory.FUNCTIONS, write=False) == set(range(16, 48))


def test_a_fill_writes_rows_of_its_memory() -> None:
    for kind, memory in enumerate((Memory.BIAS, Memory.STEPS, Memory.FUNCTIONS)):
        fill = make(Opcode.LOAD_TABLE, buffer=3, beats=4, table=kind)
        rows = 4 // (M.bias_row_beats, M.steps_row_beats, M.function_row_beats)[kind]
        assert places(fill, memory, write=True) == set(range(3, 3 + rows))


def test_an_addition_reads_both_operands_and_writes_every_plane() -> None:
    add = make(
        Opcode.ADD, source_a=3, source_a_plane=20, source_b=60, source_b_plane=10, chunk=1,
        chunks=2, destination=100, destination_plane=30, positions=4,
    )  # fmt: skip
    assert M.word_chunks == 2  # chunks 1 and 2 lie in two planes
    read = {*range(3, 7), *range(23, 27), *range(60, 64), *range(70, 74)}
    assert places(add, Memory.BUFFER, write=False) == read
    assert places(add, Memory.BUFFER, write=True) == {*range(100, 104), *range(130, 134)}
    masks = bank_masks(accesses(add, M), M)
    assert masks == (0b111, 0b11000)


def test_a_move_touches_buffer_and_memory() -> None:
    wide = replace(M, lanes=16, columns=2, rescale_channels=2)  # two beats a word
    load = make(
        Opcode.LOAD, memory=40, memory_stride=10, buffer=7, buffer_stride=6, rows=3, words=2
    )
    assert list(accesses(load, wide)) == [
        Access(Memory.BUFFER, True, 7, 2, 3, 6),
        Access(Memory.OUTSIDE, False, 20, 2, 3, 5),
    ]
    store = make(Opcode.STORE, memory=40, buffer=7, rows=1, words=2)
    written = [(a.memory, a.write) for a in accesses(store, wide)]
    assert written == [(Memory.BUFFER, False), (Memory.OUTSIDE, True)]


def test_an_accumulate_reads_the_beats_of_its_tiles() -> None:
    narrow = replace(M, memory_bytes_per_cycle=1, lanes=3, columns=4, rescale_channels=1)
    tiles = make(Opcode.ACCUMULATE, weights=6, planes=2, kernel_x=3, bank=1)
    (weights,) = (a for a in accesses(tiles, narrow) if a.memory is Memory.WEIGHTS)
    assert (weights.first, weights.length) == (6, 6 * narrow.tile_beats)
    (sums,) = (a for a in accesses(tiles, narrow) if a.memory is Memory.ACCUMULATORS)
    assert (sums.first, sums.write) == (1, True)
    assert np.prod([2, 3]) == tiles.tiles  # type: ignore[attr-defined]
