"""What each instruction reads and writes, counted out by hand from docs/machine.md."""

from __future__ import annotations

import pytest

from tests.simulator.helpers import machine, make
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode, VectorInstruction
from tnthw.simulator.access import (
    ACCUMULATORS,
    TABLE,
    WEIGHTS,
    WORDS,
    accesses,
    segments,
)
from tnthw.simulator.cache import ByteCache

PLAIN = machine()  # a word is 2 chunks, a table row 2 beats
TILES = machine(lanes=8, columns=8, memory_bytes_per_cycle=4)


def touched(
    opcode: Opcode, accelerator: Accelerator = PLAIN, **values: int
) -> list[tuple[str, bool, list[int]]]:
    """(memory, write, elements) of each access."""
    found = accesses(make(opcode, **values), accelerator, ByteCache(1 << 20))
    for access in found:
        elements = access.elements()
        assert (access.low, access.high) == (elements.min(), elements.max())
        assert access.count == len(elements)
    return [(access.memory, access.write, access.elements().tolist()) for access in found]


def test_moves() -> None:
    rows = {"buffer": 5, "buffer_stride": 7, "rows": 3, "words": 2}
    assert touched(Opcode.LOAD, **rows) == [(WORDS, True, [5, 6, 12, 13, 19, 20])]
    assert touched(Opcode.STORE, **rows) == [(WORDS, False, [5, 6, 12, 13, 19, 20])]
    assert touched(Opcode.LOAD, **rows | {"buffer_stride": 2}) == [(WORDS, True, [*range(5, 11)])]
    assert touched(Opcode.LOAD, **rows | {"rows": 1}) == [(WORDS, True, [5, 6])]


def test_fills() -> None:
    assert touched(Opcode.LOAD_WEIGHTS, buffer=3, beats=2) == [(WEIGHTS, True, [3, 4])]
    assert touched(Opcode.LOAD_TABLE, buffer=3, beats=4) == [(TABLE, True, [3, 4])]
    assert touched(Opcode.FETCH, buffer=1, beats=6) == []


def test_accumulate() -> None:
    assert TILES.tile_beats == 4
    found = touched(
        Opcode.ACCUMULATE, TILES, weights=10, kernel_y=2, planes=3, positions=2, bank=1, origin=6,
        plane=20, tap_step=8, row_step=8,
    )  # fmt: skip
    assert found == [
        (WEIGHTS, False, list(range(10, 10 + 2 * 3 * 4))),
        (ACCUMULATORS, True, [1]),
        (WORDS, False, [6, 14, 7, 15]),
        (WORDS, False, [26, 34, 27, 35]),
        (WORDS, False, [46, 54, 47, 55]),
    ]


def test_vector_instructions() -> None:
    place = {"destination": 30, "destination_plane": 10, "table": 2, "table_step": 1, "chunks": 3}
    written = [(WORDS, True, [30, 31]), (WORDS, True, [40, 41])]
    drain = touched(Opcode.DRAIN, machine(columns=4), positions=2, chunk=1, bank=1, **place)
    assert drain == [(TABLE, False, [2, 3, 4]), (ACCUMULATORS, False, [1]), *written]
    add = touched(
        Opcode.ADD, positions=2, source_a=1, source_a_plane=4, source_b=11, source_b_plane=5,
        **place | {"table_step": 0},
    )  # fmt: skip
    assert add == [
        (TABLE, False, [2]),
        written[0], (WORDS, False, [1, 2]), (WORDS, False, [11, 12]),
        written[1], (WORDS, False, [5, 6]), (WORDS, False, [16, 17]),
    ]  # fmt: skip
    pool = touched(
        Opcode.MAX_POOL, positions=2, kernel_x=2, width=2, out_width=2, origin=7, plane=9, **place
    )
    assert pool == [
        (TABLE, False, [2, 3, 4]),
        written[0], (WORDS, False, [7, 8, 8]),  # the last tap lies in the padding
        written[1], (WORDS, False, [16, 17, 17]),
    ]  # fmt: skip


def test_segments_cut_chunks_by_plane() -> None:
    def cut(chunk: int, chunks: int) -> list[tuple[int, int, int, int, int]]:
        drain = make(Opcode.DRAIN, chunk=chunk, chunks=chunks)
        assert isinstance(drain, VectorInstruction)
        found = segments(drain, machine(lanes=8, columns=8, rescale_channels=2))
        return [(s.plane, s.lanes.start, s.lanes.stop, s.channels.start, s.chunks) for s in found]

    assert cut(0, 4) == [(0, 0, 8, 0, 4)]
    assert cut(1, 2) == [(0, 2, 6, 0, 2)]
    assert cut(3, 6) == [(0, 6, 8, 0, 1), (1, 0, 8, 2, 4), (2, 0, 2, 10, 1)]


@pytest.mark.parametrize(
    ("opcode", "name"),
    [
        (Opcode.LOAD, "rows"), (Opcode.STORE, "words"), (Opcode.LOAD_WEIGHTS, "beats"),
        (Opcode.LOAD_TABLE, "beats"), (Opcode.FETCH, "beats"), (Opcode.ACCUMULATE, "planes"),
        (Opcode.ACCUMULATE, "kernel_y"), (Opcode.ACCUMULATE, "positions"),
        (Opcode.ACCUMULATE, "out_width"), (Opcode.DRAIN, "chunks"), (Opcode.ADD, "positions"),
        (Opcode.SUM_POOL, "kernel_x"),
    ],
)  # fmt: skip
def test_counts_of_zero(opcode: Opcode, name: str) -> None:
    with pytest.raises(ProgramError, match=f"^{name} is 0, allowed is 1 and up"):
        touched(opcode, **{name: 0})
