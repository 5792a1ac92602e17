"""The first error of a run, and of several in one cycle the right one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rtl.components import simulate
from tnthw.machine.error_codes import ErrorCode, ErrorUnit
from tnthw.rtl.error_latch import ErrorLatch

pytestmark = pytest.mark.rtl
SOURCES = [
    (ErrorUnit.SEQUENCER, ErrorCode.OPCODE),
    (ErrorUnit.ARRAY, ErrorCode.WEIGHT_ADDRESS),
    (ErrorUnit.ARRAY, ErrorCode.ILLEGAL_TRIT),
    (ErrorUnit.MEMORY, ErrorCode.MEMORY),
]


@pytest.mark.parametrize("raised", range(1, 16))
def test_the_lowest_unit_then_code_counts_until_it_is_cleared(raised: int) -> None:
    latch = ErrorLatch(SOURCES)
    right = min(SOURCES[i] for i in range(4) if raised >> i & 1)

    async def testbench(ctx: Any) -> None:
        for i in range(4):
            ctx.set(getattr(latch, f"number_{i}"), 100 + i)

        async def cycle(watch: int, strobes: int, clear: int = 0) -> tuple[int, int, int]:
            ctx.set(latch.watch, watch)
            ctx.set(latch.raised, strobes)
            ctx.set(latch.clear, clear)
            assert ctx.get(latch.alarm) == bool(watch and strobes)
            await ctx.tick()
            return ctx.get(latch.code), ctx.get(latch.unit), ctx.get(latch.instruction)

        assert await cycle(0, raised) == (0, 0, 0)  # outside of a run
        found = (right[1], right[0], 100 + SOURCES.index(right))
        assert await cycle(1, raised) == found
        assert await cycle(1, 15) == found
        assert await cycle(0, 0, clear=1) == (0, 0, 0)

    simulate(latch, testbench)
