"""The adder tree of a column."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pytest

from tests.rtl.components import simulate
from tnthw.rtl.column import Column

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("bits", [2, 4, 8])
@pytest.mark.parametrize("lanes", [1, 2, 3, 5, 7, 8, 16, 33])
def test_column_sums_a_new_vector_every_cycle(lanes: int, bits: int) -> None:
    column = Column(lanes, bits + 1)
    low, high = -(1 << (bits - 1)), (1 << bits) - 1
    rng = np.random.default_rng(lanes)

    async def testbench(ctx: Any) -> None:
        expected: deque[int] = deque()
        for cycle in range(40):
            x = rng.integers(low, high + 1, lanes)
            trits = rng.integers(-1, 2, lanes)
            if cycle < 4:  # the corners
                x[:] = (low, high, low, high)[cycle]
                trits[:] = (-1, -1, 1, 1)[cycle]
            mask = (1 << bits + 1) - 1
            words = sum((int(v) & mask) << (bits + 1) * i for i, v in enumerate(x))
            ctx.set(column.operands, words)
            ctx.set(column.nz, sum(int(t != 0) << i for i, t in enumerate(trits)))
            ctx.set(column.neg, sum(int(t < 0) << i for i, t in enumerate(trits)))
            expected.append(int(x @ trits))
            await ctx.tick()
            if len(expected) >= column.cycles:
                assert ctx.get(column.sum) + ctx.get(column.carry) == expected.popleft()

    simulate(column, testbench)
