"""What instructions read and write, by hand."""

from __future__ import annotations

import pytest

from tests.simulator.helpers import machine, make
from tnthw.errors import ProgramError
from tnthw.machine.isa import Opcode, UnitInstruction
from tnthw.simulator.access import ACCUMULATORS, TABLE, WEIGHTS, WORDS, accesses, segments
from tnthw.simulator.cache import ByteCache

M = machine(lanes=4, columns=4, rescale_channels=2, memory_bytes_per_cycle=2, table_rows=16)


def touched(instruction: UnitInstruction) -> set[tuple[str, bool, int]]:
    return {
        (access.memory, access.write, int(element))
        for access in accesses(instruction, M, ByteCache(1 << 16))
        for element in access.elements()
    }


def expected(**memories: set[int]) -> set[tuple[str, bool, int]]:
    """Elements by what is done with which memory, as `read_words`."""
    names = {
        "words": WORDS, "weights": WEIGHTS, "table": TABLE, "accumulators": ACCUMULATORS,
    }  # fmt: skip
    return {
        (names[key.split("_")[1]], key.startswith("write"), element)
        for key, elements in memories.items()
        for element in elements
    }


def test_moves_and_fills() -> None:
    rows = {"buffer": 5, "buffer_stride": 4, "rows": 3, "words": 2}
    places = {5, 6, 9, 10, 13, 14}
    assert touched(make(Opcode.LOAD, **rows)) == expected(write_words=places)
    assert touched(make(Opcode.STORE, **rows)) == expected(read_words=places)
    dense = touched(make(Opcode.LOAD, buffer=5, buffer_stride=2, rows=3, words=2))
    assert dense == expected(write_words=set(range(5, 11)))
    weights = touched(make(Opcode.LOAD_WEIGHTS, buffer=3, beats=4))
    assert weights == expected(write_weights={3, 4, 5, 6})
    assert M.table_row_beats == 16
    table = touched(make(Opcode.LOAD_TABLE, buffer=2, beats=32))
    assert table == expected(write_table={2, 3})
    with pytest.raises(ProgramError, match="multiples of a table row's 16"):
        touched(make(Opcode.LOAD_TABLE, beats=17))


def test_an_accumulate() -> None:
    walk = make(
        Opcode.ACCUMULATE, weights=2, planes=2, kernel_x=3, dilation_x=2, width=5, column_x=-2,
        origin=8, plane=20, positions=2, bank=1,
    )  # fmt: skip
    # columns -2, 0, 2 and -1, 1, 3; column 0 lies at word 10
    assert touched(walk) == expected(
        read_words={10, 11, 12, 13, 30, 31, 32, 33}, write_accumulators={1},
        read_weights=set(range(2, 2 + 6 * M.tile_rows)),
    )  # fmt: skip


@pytest.mark.parametrize(("step", "rows"), [(1, {6, 7, 8}), (0, {6})])
def test_a_vector_instruction_reads_a_table_row_for_each_chunk(step: int, rows: set[int]) -> None:
    add = make(
        Opcode.ADD, table=6, table_step=step, chunk=1, chunks=3, source_a=0, source_a_plane=10,
        source_b=20, source_b_plane=10, destination=40, destination_plane=10, positions=2,
    )  # fmt: skip
    assert touched(add) == expected(
        read_table=rows, read_words={0, 1, 10, 11, 20, 21, 30, 31}, write_words={40, 41, 50, 51}
    )
    assert [(s.plane, s.lanes, s.channels, s.chunks) for s in segments(add, M)] == [  # type: ignore[arg-type]
        (0, slice(2, 4), slice(0, 2), 1),
        (1, slice(0, 4), slice(2, 6), 2),
    ]


def test_a_drain_and_a_pool() -> None:
    drain = make(Opcode.DRAIN, table=1, table_step=1, chunks=2, positions=3, bank=1, destination=9)
    assert touched(drain) == expected(
        read_table={1, 2}, read_accumulators={1}, write_words={9, 10, 11}
    )
    pool = make(
        Opcode.MAX_POOL, kernel_y=2, tap_step=4, row_y=-1, height=2, origin=2**20 - 4, positions=2,
        destination=30,
    )  # fmt: skip
    assert touched(pool) == expected(read_table={0}, read_words={0, 1}, write_words={30, 31})
