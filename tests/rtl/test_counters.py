"""The event counters: each counts its own event and forgets it when it is cleared."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rtl.components import simulate
from tnthw.machine.events import EVENT_BITS, EVENTS
from tnthw.rtl.counters import Counters

pytestmark = pytest.mark.rtl


def test_each_event_has_its_own_counter() -> None:
    counters = Counters({"adds": 7})

    async def testbench(ctx: Any) -> None:
        expected = dict.fromkeys(EVENTS, 0)
        for cycle in range(2 * len(EVENTS)):
            for place, name in enumerate(EVENTS):
                count = 100 if name == "adds" else 1
                fires = cycle % (place + 2) == 0
                ctx.set(getattr(counters.add, name), count if fires else 0)
                expected[name] += count * fires
            await ctx.tick()
            for name in EVENTS:
                assert ctx.get(getattr(counters.total, name)) == expected[name]
        ctx.set(counters.clear, 1)
        await ctx.tick()
        assert not any(ctx.get(getattr(counters.total, name)) for name in EVENTS)

    simulate(counters, testbench)
    assert len(counters.total.adds) == EVENT_BITS
    assert len(counters.add.adds) == 7
