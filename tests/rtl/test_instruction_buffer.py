"""The pages of instructions: when each entry is at hand."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.rtl.components import machine, simulate
from tnthw.machine.encoding import encode
from tnthw.machine.isa import End, Fetch
from tnthw.rtl.instruction_buffer import InstructionBuffer

pytestmark = pytest.mark.rtl
ACC = machine(4, 4, pages=3, page_instructions=4)


def word(number: int) -> int:
    fetch = Fetch(memory=number, buffer=number % 3, beats=8)
    return int.from_bytes(encode(fetch), "little")


@pytest.mark.parametrize("patience", [0.0, 0.5, 0.9])
def test_entries_follow_each_other_as_the_page_says(patience: float) -> None:
    buffer, rng = InstructionBuffer(ACC), random.Random(2)
    mask = (1 << len(buffer.instruction)) - 1

    async def testbench(ctx: Any) -> None:
        for slot in range(3):
            for entry in range(4):
                ctx.set(buffer.write, 1)
                ctx.set(buffer.write_slot, slot)
                ctx.set(buffer.write_entry, entry)
                ctx.set(buffer.write_data, word(100 * slot + entry + 1) & mask)
                await ctx.tick()
        ctx.set(buffer.write, 0)
        ctx.set(buffer.restart, 1)
        await ctx.tick()
        ctx.set(buffer.restart, 0)
        cycle = 0

        async def step(**inputs: int) -> None:
            nonlocal cycle
            ctx.set(buffer.open, inputs.get("open", 0))
            ctx.set(buffer.take, inputs.get("take", 0))
            promised = ctx.get(buffer.units_next)
            await ctx.tick()
            cycle += 1
            assert promised == (ctx.get(buffer.units) if ctx.get(buffer.valid) else 0)

        for slot in (0, 1, 2):
            ctx.set(buffer.slot, slot)
            expected = cycle + 4
            await step(open=1)
            for entry in range(4):
                while cycle < expected:
                    assert not ctx.get(buffer.valid)
                    await step()
                at_hand = cycle
                assert ctx.get(buffer.valid) and not ctx.get(buffer.bad_field)
                assert ctx.get(buffer.instruction) == word(100 * slot + entry + 1) & mask
                assert ctx.get(buffer.last) == (entry == 3)
                while rng.random() < patience:
                    await step()
                    assert ctx.get(buffer.valid)
                await step(take=1)
                expected = max(cycle, at_hand + 3)
            for _ in range(6):
                assert not ctx.get(buffer.valid)
                await step()
            ctx.set(buffer.boot, 1)
            await step()
            ctx.set(buffer.boot, 0)
            page = Fetch(memory=0, buffer=0, beats=ACC.page_instructions * ACC.instruction_beats)
            assert ctx.get(buffer.instruction) == int.from_bytes(encode(page), "little") & mask

    simulate(buffer, testbench)


def test_a_fetch_that_does_not_go_on_is_bad_until_the_next_image() -> None:
    buffer = InstructionBuffer(ACC)
    mask = (1 << len(buffer.instruction)) - 1
    listed = [word(7), word(7), word(8), int.from_bytes(encode(End()), "little")]

    async def testbench(ctx: Any) -> None:
        for entry, data in enumerate(listed):
            ctx.set(buffer.write, 1)
            ctx.set(buffer.write_entry, entry)
            ctx.set(buffer.write_data, data & mask)
            await ctx.tick()
        ctx.set(buffer.write, 0)
        for entry, bad in ((6, [0, 1, 0, 0]), (7, [1, 1, 0, 0])):
            ctx.set(buffer.entry, entry)
            ctx.set(buffer.restart, 1)
            await ctx.tick()
            ctx.set(buffer.restart, 0)
            ctx.set(buffer.open, 1)
            await ctx.tick()
            ctx.set(buffer.open, 0)
            ctx.set(buffer.take, 1)
            found, were_valid = [], 0
            for _ in range(17):  # told in the second cycle
                if were_valid:
                    found.append(ctx.get(buffer.bad_field))
                were_valid = ctx.get(buffer.valid)
                await ctx.tick()
            assert found == bad
            ctx.set(buffer.take, 0)

    simulate(buffer, testbench)
