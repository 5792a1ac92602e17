"""The adder tree of a column."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pytest

from tests.rtl.components import simulate
from tnthw.rtl.column import OPERAND_BITS, Column

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("lanes", [1, 2, 3, 5, 7, 8, 16, 33])
def test_column_sums_a_new_vector_every_cycle(lanes: int) -> None:
    column = Column(lanes)
    rng = np.random.default_rng(lanes)

    async def testbench(ctx: Any) -> None:
        expected: deque[int] = deque()
        for cycle in range(40):
            x = rng.integers(-128, 256, lanes)
            trits = rng.integers(-1, 2, lanes)
            if cycle < 4:  # the corners
                x[:] = (-128, 255, -128, 255)[cycle]
                trits[:] = (-1, -1, 1, 1)[cycle]
            mask = (1 << OPERAND_BITS) - 1
            words = sum((int(v) & mask) << OPERAND_BITS * i for i, v in enumerate(x))
            ctx.set(column.operands, words)
            ctx.set(column.nz, sum(int(t != 0) << i for i, t in enumerate(trits)))
            ctx.set(column.neg, sum(int(t < 0) << i for i, t in enumerate(trits)))
            expected.append(int(x @ trits))
            await ctx.tick()
            if len(expected) >= column.stages:
                assert ctx.get(column.sum) + ctx.get(column.carry) == expected.popleft()

    simulate(column, testbench)
