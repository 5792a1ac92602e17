"""Building blocks made of adders."""

from __future__ import annotations

from typing import Any

import pytest
from amaranth import Module, Signal, signed

from tests.rtl.components import simulate
from tnthw.rtl.arithmetic import above, balanced_sum, less, times_constant
from tnthw.rtl.delay import delay

pytestmark = pytest.mark.rtl


@pytest.mark.parametrize("factor", [0, 1, 2, 3, 5, 12, 255])
def test_times_constant(factor: int) -> None:
    value, product = Signal(signed(6)), Signal(signed(20))
    module = Module()
    module.d.comb += product.eq(times_constant(value, factor))

    async def testbench(ctx: Any) -> None:
        for number in range(-32, 32):
            ctx.set(value, number)
            await ctx.delay(1e-9)
            assert ctx.get(product) == number * factor

    simulate(module, testbench, clocked=False)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 8])
def test_balanced_sum(count: int) -> None:
    values = [Signal(signed(5), name=f"v{i}") for i in range(count)]
    total = Signal(signed(12))
    module = Module()
    module.d.comb += total.eq(balanced_sum(values))

    async def testbench(ctx: Any) -> None:
        for seed in range(8):
            numbers = [(7 * i + 11 * seed) % 32 - 16 for i in range(count)]
            for value, number in zip(values, numbers, strict=True):
                ctx.set(value, number)
            await ctx.delay(1e-9)
            assert ctx.get(total) == sum(numbers)

    simulate(module, testbench, clocked=False)


@pytest.mark.parametrize("bits", [1, 2, 5])
def test_above_a_constant(bits: int) -> None:
    value, bounds = Signal(bits), range((1 << bits) + 1)
    found = Signal(len(bounds))
    module = Module()
    module.d.comb += [found[bound].eq(above(value, bound)) for bound in bounds]

    async def testbench(ctx: Any) -> None:
        for number in range(1 << bits):
            ctx.set(value, number)
            await ctx.delay(1e-9)
            assert ctx.get(found) == sum((number > bound) << bound for bound in bounds)

    simulate(module, testbench, clocked=False)
    with pytest.raises(ValueError, match="signed"):
        above(Signal(signed(bits + 1)), 0)


@pytest.mark.parametrize("cycles", [1, 3])
def test_delay(cycles: int) -> None:
    value, module = Signal(signed(8)), Module()
    (late,) = delay(module, [value], cycles, "late")
    seen = Signal(signed(8))
    module.d.comb += seen.eq(late)

    async def testbench(ctx: Any) -> None:
        history = [0] * cycles
        for number in (5, -3, 7, 7, 0, -128, 127):
            ctx.set(value, number)
            assert ctx.get(seen) == history[-cycles]
            history.append(number)
            await ctx.tick()
            assert ctx.get(seen) == history[-cycles]

    simulate(module, testbench)


@pytest.mark.parametrize("shapes", [(4, 4), (signed(4), signed(4)), (signed(5), 4), (3, 5)])
def test_less_is_a_comparison(shapes: tuple[Any, Any]) -> None:
    a, b, found = Signal(shapes[0]), Signal(shapes[1]), Signal()
    module = Module()
    module.d.comb += found.eq(less(a, b))

    async def testbench(ctx: Any) -> None:
        for bits in range(1 << len(a) + len(b)):
            ctx.set(a, bits & ((1 << len(a)) - 1))
            ctx.set(b, bits >> len(a))
            await ctx.delay(1e-9)
            assert ctx.get(found) == (ctx.get(a) < ctx.get(b))

    simulate(module, testbench, clocked=False)
