"""Bias and steps memories: every bit that means something comes back where it is used."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.rtl.components import machine, simulate
from tnthw.rtl.finish_channel import STEP
from tnthw.rtl.finish_tables import TABLE_CYCLES, FinishTables

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize(("channels", "slots", "bits"), [(1, 4, 16), (3, 2, 10), (2, 1, 24)])
def test_rows_come_back(channels: int, slots: int, bits: int) -> None:
    acc = machine(
        6, 6, rescale_channels=channels, finish_slots=slots, bias_rows=5, steps_rows=12,
        accumulator_bits=bits,
    )  # fmt: skip
    tables = FinishTables(acc)
    rng = np.random.default_rng(channels)
    biases = rng.integers(0, 256, (5, channels, acc.bias_bytes)).astype(np.uint8)
    steps = rng.integers(0, 256, (12, channels, slots)).astype(np.uint8)

    def packed(values: list[int], size: int) -> int:
        return sum((v & ((1 << size) - 1)) << i * size for i, v in enumerate(values))

    async def testbench(ctx: Any) -> None:
        for port, data in (("bias_write", biases), ("steps_write", steps)):
            for row, content in enumerate(data):
                ctx.set(getattr(tables, port), 1)
                ctx.set(tables.write_row, row)
                ctx.set(tables.write_data, int.from_bytes(content.tobytes(), "little"))
                await ctx.tick()
                ctx.set(getattr(tables, port), 0)
        order = [0, 11, 3, 4, 4, 7]
        for cycle in range(len(order) + TABLE_CYCLES + 2 * slots):
            going = cycle < len(order)
            ctx.set(tables.bias_read, going)
            ctx.set(tables.steps_read, going)
            if going:
                ctx.set(tables.bias_row, order[cycle] % 5)
                ctx.set(tables.steps_row, order[cycle])
            read = cycle - TABLE_CYCLES
            if 0 <= read - 1 < len(order):
                row = biases[order[read - 1] % 5]
                values = [int.from_bytes(value.tobytes(), "little") for value in row]
                assert ctx.get(tables.bias) == packed(values, acc.finish_bits)
            for slot in range(slots):
                if 0 <= read - 2 * slot < len(order):
                    of_slot = steps[order[read - 2 * slot], :, slot].tolist()
                    assert ctx.get(tables.steps[slot]) == packed(of_slot, STEP.size)
            await ctx.tick()

    simulate(tables, testbench)
