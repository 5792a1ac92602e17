"""The accumulators' two banks."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.rtl.components import machine, simulate
from tnthw.rtl.accumulators import Accumulators

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("pixels", [1, 3, 8])
def test_accumulators_accumulate_one_position_in_every_cycle(pixels: int) -> None:
    acc = machine(4, 2, pixels=pixels)
    memory = Accumulators(acc)
    rng = np.random.default_rng(pixels)
    bits = 2 * acc.accumulator_bits

    async def testbench(ctx: Any) -> None:
        model = np.zeros(pixels, np.int64)
        ctx.set(memory.array_read, 1)
        ctx.set(memory.array_bank, 1)
        ctx.set(memory.write_bank, 1)
        position = 0
        ctx.set(memory.array_address, position)
        await ctx.tick()
        for _ in range(60):
            added, following = int(rng.integers(1000)), int(rng.integers(pixels))
            ctx.set(memory.write, 1)
            ctx.set(memory.write_address, position)
            ctx.set(memory.write_data, (ctx.get(memory.array_data) + added) & ((1 << bits) - 1))
            ctx.set(memory.array_address, following)
            model[position] += added
            await ctx.tick()
            position = following
            assert ctx.get(memory.array_data) == model[position]
        ctx.set(memory.write, 0)
        ctx.set(memory.array_read, 0)
        for bank in range(2):
            for p in range(pixels):
                ctx.set(memory.vector_read, 1)
                ctx.set(memory.vector_bank, bank)
                ctx.set(memory.vector_address, p)
                await ctx.tick()
                assert ctx.get(memory.vector_data) == (model[p] if bank else 0)

    simulate(memory, testbench)
