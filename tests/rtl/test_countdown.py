"""Counters whose last step is a sign bit."""

from __future__ import annotations

from typing import Any

import pytest
from amaranth import Elaboratable, Module, Signal

from tests.rtl.components import simulate
from tnthw.rtl.countdown import Countdown

pytestmark = pytest.mark.rtl


class Counter(Elaboratable):
    def __init__(self) -> None:
        self.steps, self.load, self.restart = Signal(3), Signal(), Signal()
        self.last, self.last_next = Signal(), Signal()

    def elaborate(self, platform: object) -> Module:
        m = Module()
        count = Countdown(m, 3, "count")
        with m.If(self.load):
            count.load(self.steps)
        with m.Elif(self.restart):
            count.restart()
        with m.Else():
            count.step()
        m.d.comb += [self.last.eq(count.last), self.last_next.eq(count.last_next)]
        return m


@pytest.mark.parametrize("steps", range(1, 8))
def test_the_last_step_is_told_in_its_cycle(steps: int) -> None:
    counter = Counter()

    async def testbench(ctx: Any) -> None:
        for strobe in (counter.load, counter.restart, counter.restart):
            ctx.set(counter.steps, steps)
            ctx.set(strobe, 1)
            await ctx.tick()
            ctx.set(strobe, 0)
            ctx.set(counter.steps, 5)  # no longer looked at
            for step in range(steps):
                assert ctx.get(counter.last) == (step == steps - 1)
                assert ctx.get(counter.last_next) == (step >= steps - 2)
                await ctx.tick()

    simulate(counter, testbench)
