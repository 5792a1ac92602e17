"""The accumulators' two banks."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.rtl.components import machine, simulate
from tnthw.machine.accelerator import READ_LATENCY
from tnthw.rtl.accumulators import ARRAY_CYCLES, Accumulators

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("pixels", [4, 5, 8])
def test_accumulators_add_in_every_cycle_and_to_a_position_in_every_fourth(pixels: int) -> None:
    acc = machine(4, 2, pixels=pixels)
    memory = Accumulators(acc)
    rng = np.random.default_rng(pixels)
    bits = acc.accumulator_bits

    async def testbench(ctx: Any) -> None:
        model = np.zeros(pixels, np.int64)
        ctx.set(memory.array_read, 1)
        ctx.set(memory.array_bank, 1)
        ctx.set(memory.write_bank, 1)
        for cycle in range(80):  # positions one after the other, round and round
            ctx.set(memory.array_address, cycle % pixels)
            read = cycle - ARRAY_CYCLES - 1  # whose sum is written
            if read >= 0:
                ctx.set(memory.write, 1)
                ctx.set(memory.write_address, read % pixels)
                ctx.set(memory.write_data, int(model[read % pixels]))
            if cycle >= ARRAY_CYCLES:
                at = (cycle - ARRAY_CYCLES) % pixels
                assert ctx.get(memory.array_data) == model[at]
                model[at] += int(rng.integers(1000))
            await ctx.tick()
        at = (cycle - ARRAY_CYCLES) % pixels
        ctx.set(memory.write_address, at)
        ctx.set(memory.write_data, int(model[at]))
        ctx.set(memory.array_read, 0)
        await ctx.tick()
        ctx.set(memory.write, 0)

        for bank in range(2):
            for group in range(2):
                for p in range(pixels):
                    ctx.set(memory.vector_read, 1)
                    ctx.set(memory.vector_bank, bank)
                    ctx.set(memory.vector_address, p)
                    ctx.set(memory.vector_group, group)
                    await ctx.tick().repeat(READ_LATENCY - 1)
                    row = int(model[p]) if bank else 0
                    assert ctx.get(memory.vector_data) == row >> group * bits & ((1 << bits) - 1)

    simulate(memory, testbench)
