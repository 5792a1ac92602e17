"""What instructions read and write, by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.simulator.helpers import machine, make
from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.isa import Opcode, UnitInstruction
from tnthw.simulator.access import (
    ACCUMULATORS,
    BIAS,
    FUNCTIONS,
    STEPS,
    WEIGHTS,
    WORDS,
    accesses,
    segments,
)

M = machine(lanes=4, columns=4, rescale_channels=2, memory_bytes_per_cycle=2)


def touched(instruction: UnitInstruction) -> set[tuple[str, bool, int]]:
    return {
        (access.memory, access.write, int(element))
        for access in accesses(instruction, M, ByteCache(1 << 16))
        for element in access.elements()
    }


def expected(**memories: set[int]) -> set[tuple[str, bool, int]]:
    """Elements by what is done with which memory, as `read_words`."""
    names = {
        "words": WORDS, "weights": WEIGHTS, "bias": BIAS, "steps": STEPS, "functions": FUNCTIONS,
        "accumulators": ACCUMULATORS,
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
    assert (M.bias_row_beats, M.steps_row_beats, M.function_row_beats) == (4, 1, 8)
    assert touched(make(Opcode.LOAD_TABLE, buffer=2, beats=8)) == expected(write_bias={2, 3})
    steps = touched(make(Opcode.LOAD_TABLE, buffer=2, beats=3, table=1))
    assert steps == expected(write_steps={2, 3, 4})
    functions = touched(make(Opcode.LOAD_TABLE, buffer=1, beats=8, table=2))
    assert functions == expected(write_functions={1})
    with pytest.raises(ProgramError, match="multiples of a bias row's 4"):
        touched(make(Opcode.LOAD_TABLE, beats=17))
    with pytest.raises(ProgramError, match="table is 3, allowed is 0 to 2"):
        touched(make(Opcode.LOAD_TABLE, table=3))


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


@pytest.mark.parametrize(
    ("step", "bias", "steps"), [(1, {6, 7, 8}, {3, 4, 5, 6, 7, 8}), (0, {6}, {3, 4})]
)
def test_a_vector_instruction_reads_rows_for_each_chunk(
    step: int, bias: set[int], steps: set[int]
) -> None:
    add = make(
        Opcode.ADD, bias=6, steps=3, passes=2, table_step=step, chunk=1, chunks=3, source_a=0,
        source_a_plane=10, source_b=20, source_b_plane=10, destination=40, destination_plane=10,
        positions=2,
    )  # fmt: skip
    assert touched(add) == expected(
        read_bias=bias, read_steps=steps, read_words={0, 1, 10, 11, 20, 21, 30, 31},
        write_words={40, 41, 50, 51},
    )  # fmt: skip
    assert [(s.plane, s.lanes, s.channels, s.chunks) for s in segments(add, M)] == [  # type: ignore[arg-type]
        (0, slice(2, 4), slice(0, 2), 1),
        (1, slice(0, 4), slice(2, 6), 2),
    ]


def test_a_drain_and_a_pool() -> None:
    drain = make(
        Opcode.DRAIN, bias=1, table_step=1, threshold=1, passes=3, chunks=2, positions=3, bank=1,
        destination=9,
    )  # fmt: skip
    assert touched(drain) == expected(
        read_bias={1, 2, 3, 4, 5, 6}, read_accumulators={1}, write_words={9, 10, 11}
    )
    pool = make(
        Opcode.MAX_POOL, kernel_y=2, tap_step=4, row_y=-1, height=2, origin=2**20 - 4, positions=2,
        destination=30,
    )  # fmt: skip
    assert touched(pool) == expected(
        read_bias={0}, read_steps={0}, read_words={0, 1}, write_words={30, 31}
    )


@pytest.mark.parametrize(("step", "rows"), [(0, range(16, 32)), (1, range(16, 80))])
def test_a_lookup_reads_its_tables(step: int, rows: range) -> None:
    look = make(
        Opcode.LOOKUP, source=3, page=1, page_step=step, chunks=2, positions=2, destination=9
    )
    assert touched(look) == expected(
        read_functions=set(rows), read_words={3, 4}, write_words={9, 10}
    )


def test_digits_lie_in_planes_of_their_own() -> None:
    narrow = replace(M, activation_bits=4)
    look = make(
        Opcode.LOOKUP, source=3, source_plane=10, digits=1, chunk=1, chunks=2, result_digits=1,
        destination=50, destination_plane=5,
    )  # fmt: skip
    found = accesses(look, narrow, ByteCache(1 << 16))
    words = {(a.write, int(e)) for a in found if a.memory == WORDS for e in a.elements()}
    assert words == {(False, w) for w in (3, 13, 23, 33)} | {(True, w) for w in (50, 55, 60, 65)}
    with pytest.raises(ProgramError, match="digits is 1, allowed is 0 to 0"):
        touched(look)
