"""Numbers of instructions that an error of the ARRAY unit is about."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.rtl.components import simulate
from tnthw.rtl.array_numbers import ArrayNumbers

pytestmark = pytest.mark.rtl


def test_a_late_error_is_of_the_instruction_then() -> None:
    numbers, rng = ArrayNumbers(decode_cycles=6, read_cycles=2, row_cycles=1), random.Random(1)

    async def testbench(ctx: Any) -> None:
        started, taken = [-1] * 8, [-1] * 8  # cycle by cycle, the present one last
        apart = 0
        for cycle in range(400):
            begin = cycle in (0, 200)
            start = not begin and apart >= 3 and rng.random() < 0.5
            take = not begin and rng.random() < 0.2
            apart = 0 if start else apart + 1
            ctx.set(numbers.begin, begin)
            ctx.set(numbers.start, start)
            ctx.set(numbers.take, take)
            await ctx.tick()
            for list_, strobe in ((started, start), (taken, take)):
                list_.append(-1 if begin else list_[-1] + strobe)
            if cycle % 200 > 8:
                assert ctx.get(numbers.row) == started[-4] % 65536
                assert ctx.get(numbers.decoded) == started[-9] % 65536
                assert ctx.get(numbers.streamed) == taken[-5] % 65536

    simulate(numbers, testbench)
