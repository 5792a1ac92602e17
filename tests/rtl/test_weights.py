"""The weight buffer, its decoder, and the two tiles."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import machine, simulate
from tnthw.machine.packing import trit_code
from tnthw.machine.weight_format import WeightFormat
from tnthw.rtl.weights import WeightLoader, count_cycles

pytestmark = pytest.mark.rtl

SHADOW, ACTIVE = 6, 6
"""Cycles from the address of a row to the shadow tile, and from the first vector to the active."""


few = settings(max_examples=8, deadline=None)


@few
@given(
    st.integers(1, 9), st.integers(1, 9), st.integers(1, 9), st.integers(1, 3),
    st.sampled_from([WeightFormat.TRIT5, WeightFormat.TRIT2]), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_weight_loader_swaps_whole_tiles(
    lanes: int, columns: int, width: int, beats: int, fmt: WeightFormat, seed: int
) -> None:
    acc = machine(
        lanes, columns, memory_bytes_per_cycle=width, weight_port_bytes=width * beats,
        weight_format=fmt, weight_buffer_bytes=512,
    )  # fmt: skip
    rng = np.random.default_rng(seed)
    rows, n = acc.tile_rows, 4
    tiles = rng.integers(-1, 2, (n, lanes, columns)).astype(np.int8)
    # past the end of a tile lie trits that are dropped, whatever they are
    code, whole = trit_code(fmt), rows * acc.weights_per_row
    packed = np.concatenate([
        code.pack(np.concatenate([flat, np.ones(whole - flat.size, np.int8)]))
        for flat in tiles.transpose(0, 2, 1).reshape(n, -1)
    ]).reshape(n * rows, width * beats)  # fmt: skip
    loader = WeightLoader(acc)
    # a tile's rows are read from the first vector of the one before on, or a little later
    firsts, reads, cycle = [], {}, 0
    for tile in range(n):
        cycle += int(rng.integers(0, 3))
        for row in range(rows):
            reads[cycle + row] = (tile, row)
        cycle += rows + int(rng.integers(0, 3))
        firsts.append(cycle)

    async def testbench(ctx: Any) -> None:
        ctx.set(loader.fill, 1)
        for address, row in enumerate(packed):
            ctx.set(loader.fill_address, address)
            ctx.set(loader.fill_data, int.from_bytes(row.tobytes(), "little"))
            await ctx.tick()
        ctx.set(loader.fill, 0)
        active = counted = None
        for cycle in range(firsts[-1] + ACTIVE + count_cycles(acc) + 1):
            tile, row = reads.get(cycle, (0, 0))
            ctx.set(loader.read, cycle in reads)
            ctx.set(loader.read_address, tile * rows + row)
            ctx.set(loader.read_index, row)
            ctx.set(loader.first, cycle in firsts)
            if cycle - ACTIVE in firsts:
                active = tiles[firsts.index(cycle - ACTIVE)].T.reshape(-1)
            if active is not None:  # index = column * lanes + lane
                assert ctx.get(loader.nz) == sum(int(v != 0) << i for i, v in enumerate(active))
                assert ctx.get(loader.neg) == sum(int(v < 0) << i for i, v in enumerate(active))
            if cycle - ACTIVE - count_cycles(acc) in firsts:
                counted = tiles[firsts.index(cycle - ACTIVE - count_cycles(acc))]
            if counted is not None:
                assert ctx.get(loader.count) == np.count_nonzero(counted)
            assert not ctx.get(loader.illegal)
            await ctx.tick()

    simulate(loader, testbench)


@pytest.mark.parametrize("fmt", [WeightFormat.TRIT5, WeightFormat.TRIT2])
def test_an_illegal_code_in_a_row_that_is_read_is_told_once(fmt: WeightFormat) -> None:
    acc = machine(4, 4, weight_format=fmt, memory_bytes_per_cycle=4, weight_buffer_bytes=64)
    illegal = next(code for code in range(256) if not trit_code(fmt).legal[code])
    loader = WeightLoader(acc)

    async def testbench(ctx: Any) -> None:
        ctx.set(loader.fill, 1)
        ctx.set(loader.fill_address, 1)
        ctx.set(loader.fill_data, illegal << 16)
        await ctx.tick()
        ctx.set(loader.fill, 0)
        told = []
        for cycle in range(16):
            ctx.set(loader.read, cycle in (1, 3, 5))
            ctx.set(loader.read_address, int(cycle in (2, 3)))
            if ctx.get(loader.illegal):
                told.append(cycle)
            await ctx.tick()
        assert told == [3 + SHADOW]

    simulate(loader, testbench)
