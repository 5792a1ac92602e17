"""The weight buffer, its decoder, and the two tiles."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import machine, simulate
from tnthw.machine.accelerator import WeightFormat
from tnthw.machine.packing import trit_code
from tnthw.rtl.weights import WeightLoader

pytestmark = pytest.mark.rtl


few = settings(max_examples=8)


@few
@given(
    st.integers(1, 9), st.integers(1, 9), st.integers(1, 9),
    st.sampled_from([WeightFormat.TRIT5, WeightFormat.TRIT2]), st.integers(0, 2**32 - 1),
)  # fmt: skip
def test_weight_loader_swaps_whole_tiles(
    lanes: int, columns: int, width: int, fmt: WeightFormat, seed: int
) -> None:
    acc = machine(
        lanes, columns, memory_bytes_per_cycle=width, weight_format=fmt, weight_buffer_bytes=512
    )
    rng = np.random.default_rng(seed)
    tiles = rng.integers(-1, 2, (3, lanes, columns)).astype(np.int8)
    # past the end of a tile lie trits that are dropped, whatever they are
    code, whole = trit_code(fmt), acc.tile_beats * acc.weights_per_beat
    packed = np.concatenate([
        code.pack(np.concatenate([flat, np.ones(whole - flat.size, np.int8)]))
        for flat in tiles.transpose(0, 2, 1).reshape(3, -1)
    ]).reshape(3 * acc.tile_beats, width)  # fmt: skip
    loader = WeightLoader(acc)

    async def testbench(ctx: Any) -> None:
        ctx.set(loader.fill, 1)
        for address, beat in enumerate(packed):
            ctx.set(loader.fill_address, address)
            ctx.set(loader.fill_data, int.from_bytes(beat.tobytes(), "little"))
            await ctx.tick()
        ctx.set(loader.fill, 0)
        for t, tile in enumerate(tiles):
            before = ctx.get(loader.nz)
            for beat in range(acc.tile_beats):
                ctx.set(loader.read, 1)
                ctx.set(loader.read_address, t * acc.tile_beats + beat)
                ctx.set(loader.read_index, beat)
                await ctx.tick()
            ctx.set(loader.read, 0)
            await ctx.tick().repeat(2)
            assert ctx.get(loader.nz) == before  # the active tile waits for the swap
            ctx.set(loader.swap, 1)
            await ctx.tick()
            ctx.set(loader.swap, 0)
            flat = tile.T.reshape(-1)  # index = column * lanes + lane
            assert ctx.get(loader.nz) == sum(int(v != 0) << i for i, v in enumerate(flat))
            assert ctx.get(loader.neg) == sum(int(v < 0) << i for i, v in enumerate(flat))
            assert ctx.get(loader.count) == np.count_nonzero(flat)
            assert not ctx.get(loader.illegal)

    simulate(loader, testbench)
