"""Instructions that the machine defines, and those one step outside."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.rtl.components import machine, simulate
from tnthw.machine.encoding import LAYOUTS, encode, from_values
from tnthw.machine.isa import Opcode
from tnthw.rtl.field_checks import FieldChecks, largest_values

pytestmark = pytest.mark.rtl
ACC = machine(8, 4, pixels=6, rescale_channels=2, pages=3, page_instructions=4)


def test_every_bound_of_every_field() -> None:
    checks, limits, rng = FieldChecks(ACC), largest_values(ACC), random.Random(3)
    assert limits[Opcode.DRAIN, "chunk"] == ACC.word_chunks - 1 == 3
    page = ACC.page_instructions * ACC.instruction_beats

    async def testbench(ctx: Any) -> None:
        async def told(opcode: Opcode, **values: int) -> tuple[int, int, int]:
            fields = [values.get(f.name, f.least or 0) for f in LAYOUTS[opcode]]
            word = int.from_bytes(encode(from_values(opcode, fields)), "little")
            ctx.set(checks.instruction, word & ((1 << len(checks.instruction)) - 1))
            ctx.set(checks.check, 1)
            await ctx.tick()
            ctx.set(checks.instruction, rng.getrandbits(len(checks.instruction)))
            ctx.set(checks.check, 0)
            await ctx.tick()
            return ctx.get(checks.opcode), ctx.get(checks.field), ctx.get(checks.page)

        tried = 0
        for opcode in Opcode:
            above = {"memory": 1} if opcode is Opcode.FETCH else {}
            assert await told(opcode, **above) == (0, 0, 0)
            for field in LAYOUTS[opcode]:
                most = [m for m in (field.most, limits.get((opcode, field.name))) if m is not None]
                if field.least:
                    value = field.least - 1
                    assert await told(opcode, **above | {field.name: value}) == (0, 1, 0)
                    tried += 1
                if most and min(most) < field.high:
                    assert await told(opcode, **above | {field.name: min(most)}) == (0, 0, 0)
                    assert await told(opcode, **above | {field.name: min(most) + 1}) == (0, 1, 0)
                    tried += 1
        assert tried > 30
        ctx.set(checks.above, 500)
        assert await told(Opcode.FETCH, memory=500) == (0, 1, 0)
        assert await told(Opcode.FETCH, memory=501, buffer=2, beats=page) == (0, 0, 0)
        assert await told(Opcode.FETCH, memory=501, buffer=3) == (0, 0, 1)
        assert await told(Opcode.FETCH, memory=501, beats=page + 1) == (0, 0, 1)
        for opcode in range(16):
            ctx.set(checks.instruction, opcode)
            ctx.set(checks.check, 1)
            await ctx.tick().repeat(2)
            assert ctx.get(checks.opcode) == (opcode not in set(Opcode))

    simulate(checks, testbench)
