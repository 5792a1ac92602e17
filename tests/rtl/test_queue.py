"""The queue in front of a unit."""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
import pytest

from tests.rtl.components import simulate
from tnthw.rtl.queue import Queue

pytestmark = pytest.mark.rtl


def test_queue_is_first_in_first_out_and_ready_in_the_next_cycle() -> None:
    queue = Queue(12, 4)
    rng = np.random.default_rng(1)

    async def testbench(ctx: Any) -> None:
        model: deque[int] = deque()
        filled = 0
        room_next = True
        for cycle in range(300):
            assert room_next == (len(model) < 4)
            assert ctx.get(queue.valid) == bool(model)
            if model:
                assert ctx.get(queue.head) == model[0]
            filled += len(model) == 4
            likely = 0.8 if cycle % 100 < 50 else 0.3
            push = len(model) < 4 and rng.random() < likely
            pop = bool(model) and rng.random() < 1 - likely
            data = int(rng.integers(1 << 12))
            ctx.set(queue.push, push)
            ctx.set(queue.pop, pop)
            ctx.set(queue.data, data)
            room_next = bool(ctx.get(queue.room_next))
            await ctx.tick()
            if pop:
                model.popleft()
            if push:
                model.append(data)
        assert filled > 10

    simulate(queue, testbench)
