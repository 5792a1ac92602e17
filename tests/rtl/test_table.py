"""The rescale table: every bit of an entry that means something comes back where it is read."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.rtl.components import machine, simulate
from tnthw.formats import BIAS_BITS
from tnthw.rtl.table import SHIFT_BITS, TERM_BITS, RescaleTable

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize(("channels", "terms", "rows"), [(1, 4, 12), (3, 2, 4), (2, 1, 5)])
def test_rows_come_back(channels: int, terms: int, rows: int) -> None:
    acc = machine(6, 6, rescale_channels=channels, rescale_terms=terms, table_rows=rows)
    table = RescaleTable(acc)
    rng = np.random.default_rng(channels)
    data = rng.integers(0, 256, (rows, channels, 16)).astype(np.uint8)

    def packed(row: int, first: int) -> int:
        word = position = 0
        for channel in range(channels):
            for byte in data[row, channel, first : first + terms].tolist():
                word |= (byte & 15 | (byte >> 6) << 4) << position
                position += TERM_BITS
        return word

    async def testbench(ctx: Any) -> None:
        for row in range(rows):
            ctx.set(table.write, 1)
            ctx.set(table.write_row, row)
            ctx.set(table.write_data, int.from_bytes(data[row].tobytes(), "little"))
            await ctx.tick()
        ctx.set(table.write, 0)
        ctx.set(table.terms_read, 1)
        ctx.set(table.bias_read, 1)
        for row in (*range(rows), 0):
            other = (row * 3 + 1) % rows
            ctx.set(table.terms_row, row)
            ctx.set(table.bias_row, other)
            await ctx.tick()
            assert ctx.get(table.terms_a) == packed(row, 8)
            assert ctx.get(table.terms_b) == packed(row, 12)
            for channel in range(channels):
                entry = data[other, channel].tobytes()
                bias = ctx.get(table.bias) >> channel * BIAS_BITS & ((1 << BIAS_BITS) - 1)
                shift = ctx.get(table.shift) >> channel * SHIFT_BITS & ((1 << SHIFT_BITS) - 1)
                assert bias == int.from_bytes(entry[:6], "little")
                assert shift == entry[6] & 63

    simulate(table, testbench)
