"""LOOKUP's memory: each channel's byte out of its page, results one behind the other."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.rtl.components import machine, simulate
from tnthw.rtl.functions import LOOKUP_CYCLES, Functions
from tnthw.rtl.results import finish_lead

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("page_step", [0, 1])
@pytest.mark.parametrize(
    ("channels", "ports", "pages", "bits"), [(4, 1, 16, 8), (6, 3, 13, 2), (2, 2, 9, 4)]
)
def test_results_are_looked_up(
    channels: int, ports: int, pages: int, bits: int, page_step: int
) -> None:
    acc = machine(
        12, 12, rescale_channels=channels, function_entries=256 * pages, function_ports=ports,
        activation_bits=bits,
    )  # fmt: skip
    functions, cycles = Functions(acc), channels // ports
    rng = np.random.default_rng(pages)
    entries = rng.integers(0, 256, 256 * pages).astype(np.uint8)
    chunks, positions, first = (2, 3, 1) if page_step else (2, 3, pages - 1)
    values = rng.integers(0, 256, (chunks * positions, channels))

    async def testbench(ctx: Any) -> None:
        ctx.set(functions.write, 1)
        for row in range(acc.function_rows):
            data = entries[16 * row : 16 * row + 16].tobytes()
            ctx.set(functions.write_row, row)
            ctx.set(functions.write_data, int.from_bytes(data, "little"))
            await ctx.tick()
        ctx.set(functions.write, 0)
        ctx.set(functions.load, 1)
        ctx.set(functions.page, first)
        ctx.set(functions.page_step, page_step)
        await ctx.tick()
        ctx.set(functions.load, 0)
        seen, reads, ahead = [], 0, finish_lead(acc)
        for cycle in range(len(values) * cycles + LOOKUP_CYCLES):
            number, since = divmod(cycle, cycles)
            begins = since == 0 and number < len(values)
            ctx.set(functions.begin, begins)
            ctx.set(functions.chunk_end, begins and number % positions == positions - 1)
            if begins:
                data = values[number].astype(np.uint8).tobytes()
                ctx.set(functions.values, int.from_bytes(data, "little"))
            reads += ctx.get(functions.reads)
            whole = cycle - (cycles - 1 + LOOKUP_CYCLES)
            told = whole + ahead
            assert ctx.get(functions.finish) == (
                told >= 0 and told % cycles == 0 and told // cycles < len(values)
            )
            if whole >= 0 and whole % cycles == 0:
                seen.append(list(ctx.get(functions.result).to_bytes(channels, "little")))
            await ctx.tick()
        assert reads == len(values) * cycles
        for number, (got, x) in enumerate(zip(seen, values, strict=True)):
            channel = number // positions * channels + np.arange(channels)
            page = first + page_step * channel
            assert got == entries[256 * page + x].tolist()

    simulate(functions, testbench)
