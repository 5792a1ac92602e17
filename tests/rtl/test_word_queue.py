"""The queue of words between the activation buffer and the memory port."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pytest

from tests.rtl.components import simulate
from tnthw.rtl.word_queue import WordQueue

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("eager", [1.0, 0.5])
def test_every_claimed_word_finds_room_and_leaves_in_order(eager: float) -> None:
    queue = WordQueue(16, 8)
    rng = np.random.default_rng(int(10 * eager))
    latency = 5

    async def testbench(ctx: Any) -> None:
        flying: deque[int | None] = deque([None] * latency)
        stored: deque[int] = deque()
        claimed = popped = 0
        for _ in range(200):
            room = ctx.get(queue.room)
            assert room == (len(stored) + sum(word is not None for word in flying) < 8)
            claim = bool(room) and rng.random() < 0.9
            ctx.set(queue.claim, claim)
            claimed += claim
            assert ctx.get(queue.valid) == bool(stored)
            if stored:
                assert ctx.get(queue.head) == stored[0]
            pop = bool(stored) and rng.random() < eager
            ctx.set(queue.pop, pop)
            arrived = flying.popleft()
            ctx.set(queue.push, arrived is not None)
            ctx.set(queue.data, arrived or 0)
            flying.append(int(rng.integers(1 << 16)) if claim else None)
            await ctx.tick()
            if pop:
                stored.popleft()
                popped += 1
            if arrived is not None:
                stored.append(arrived)
        assert popped > 80

    simulate(queue, testbench)
