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
            assert ctx.get(latch.alarm) == bool(strobes)
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


def test_what_has_a_register_here_is_an_error_a_cycle_later() -> None:
    latch = ErrorLatch(SOURCES, early=[1, 3])

    async def testbench(ctx: Any) -> None:
        ctx.set(latch.watch, 1)
        for strobe, later in ((1, 0), (2, 1), (4, 0), (8, 1)):
            ctx.set(latch.raised, strobe)
            assert ctx.get(latch.alarm) == (not later)
            await ctx.tick()
            ctx.set(latch.raised, 0)
            assert ctx.get(latch.alarm) == later
            await ctx.tick().repeat(4)
            assert ctx.get(latch.stop)
            assert ctx.get(latch.code) == SOURCES[strobe.bit_length() - 1][1]
            ctx.set(latch.over, 1)
            ctx.set(latch.clear, 1)
            await ctx.tick()
            ctx.set(latch.over, 0)
            ctx.set(latch.clear, 0)

    simulate(latch, testbench)
