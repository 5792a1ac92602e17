"""The first error of a run, and of several in one cycle the right one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rtl.components import simulate
from tnthw.machine.error_codes import ErrorCode, ErrorUnit
from tnthw.rtl.error_latch import ErrorLatch

pytestmark = pytest.mark.rtl
SOURCES = [
    (ErrorUnit.SEQUENCER, ErrorCode.OPCODE, 1),
    (ErrorUnit.ARRAY, ErrorCode.WEIGHT_ADDRESS, 2),
    (ErrorUnit.ARRAY, ErrorCode.ILLEGAL_TRIT, 0),
    (ErrorUnit.MEMORY, ErrorCode.MEMORY, 1),
]


@pytest.mark.parametrize("raised", range(1, 16))
def test_the_lowest_unit_then_code_counts_until_it_is_cleared(raised: int) -> None:
    latch = ErrorLatch(SOURCES)
    right = min(SOURCES[i] for i in range(4) if raised >> i & 1)

    async def testbench(ctx: Any) -> None:
        async def cycle(watch: int, strobes: int, first: int = 0, **inputs: int) -> int:
            """One cycle with its numbers; whether the run is stopped in the next."""
            ctx.set(latch.watch, watch)
            ctx.set(latch.raised, strobes)
            ctx.set(latch.clear, inputs.get("clear", 0))
            ctx.set(latch.over, inputs.get("over", 0))
            for n in range(3):
                ctx.set(getattr(latch, f"number_{n}"), first + n)
            assert ctx.get(latch.alarm) == bool(watch and strobes)
            await ctx.tick()
            return int(ctx.get(latch.stop))

        def shown() -> tuple[int, int, int]:
            return ctx.get(latch.code), ctx.get(latch.unit), ctx.get(latch.instruction)

        for _ in range(3):
            assert not await cycle(0, raised)  # outside of a run
            assert shown() == (0, 0, 0)
        assert await cycle(1, raised, 1)
        assert await cycle(1, 15, 100)
        assert await cycle(1, 15, 200)  # the numbers two cycles after the strobe
        for _ in range(4):
            assert shown() == (right[1], right[0], 200 + right[2])
            assert await cycle(1, 15, 300)
        assert not await cycle(1, 0, over=1)
        assert shown() == (right[1], right[0], 200 + right[2])
        assert not await cycle(0, 0, clear=1)
        assert shown() == (0, 0, 0)

    simulate(latch, testbench)
