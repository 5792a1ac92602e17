"""Where results are written, digit by digit, against the formula of docs/machine.md."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flat import instruction
from tests.rtl.components import machine, simulate
from tnthw.machine.encoding import LAYOUTS, encode
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.decode import instruction_bits
from tnthw.rtl.results import Results, finish_lead

pytestmark = pytest.mark.rtl


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from([2, 4, 8]), st.integers(0, 2), st.integers(1, 4), st.integers(0, 2),
    st.integers(1, 3), st.integers(0, (1 << 20) - 1), st.integers(0, 3),
    st.lists(st.integers(0, (1 << 16) - 1), min_size=12, max_size=12),
)  # fmt: skip
def test_digits_lie_in_planes(
    bits: int, logarithm: int, chunks: int, chunk: int, positions: int, base: int, gap: int,
    values: list[int],
) -> None:  # fmt: skip
    logarithm = min(logarithm, {2: 2, 4: 1, 8: 0}[bits])
    digits, pitch, channels = 1 << logarithm, 1000, 2
    acc = machine(6, 6, rescale_channels=channels, activation_bits=bits)
    unit = Results(acc)
    fields = dict.fromkeys((field.name for field in LAYOUTS[Opcode.DRAIN]), 0) | {
        "destination": base, "destination_plane": pitch, "chunk": chunk, "chunks": chunks,
        "positions": positions, "result_digits": logarithm, "passes": 1,
    }  # fmt: skip
    code = int.from_bytes(encode(instruction(Opcode.DRAIN, fields)), "little")
    expected = []
    for number in range(chunks * positions):
        plane, lanes = divmod(chunk + number // positions, 3)
        for e in range(digits):
            shift = bits * (digits - 1 - e)
            mask = (1 << bits) - 1
            data = [(values[number] >> 8 * c >> shift) & mask for c in range(channels)]
            address = base + (plane * digits + e) * pitch + number % positions
            expected.append((address % (1 << 20), lanes, data))

    async def testbench(ctx: Any) -> None:
        ctx.set(unit.load, 1)
        ctx.set(unit.instruction, code & ((1 << instruction_bits(Unit.VECTOR)) - 1))
        await ctx.tick()
        ctx.set(unit.load, 0)
        seen, dones, ahead = [], [], finish_lead(acc)
        for cycle in range(-ahead, chunks * positions * (digits + gap) + 1):
            coming, till = divmod(cycle + ahead, digits + gap)
            ctx.set(unit.finish, till == 0 and coming < chunks * positions)
            number, since = divmod(cycle, digits + gap)
            here = since == 0 and 0 <= number < chunks * positions
            ctx.set(unit.result, values[number] if here else 0xFFFF)
            dones.append(ctx.get(unit.done))
            assert not ctx.get(unit.meets)
            if ctx.get(unit.write.en):
                assert since < digits
                lanes = {1: 0, 2: 1, 4: 2}[ctx.get(unit.write.mask)]
                word = ctx.get(unit.write.data) >> lanes * channels * bits
                data = [word >> c * bits & ((1 << bits) - 1) for c in range(channels)]
                seen.append((ctx.get(unit.write.address), lanes, data))
            await ctx.tick()
        assert seen == expected
        last = (chunks * positions - 1) * (digits + gap) + digits - 1
        assert dones == [cycle - ahead == last for cycle in range(len(dones))]

    simulate(unit, testbench)


@pytest.mark.parametrize(("logarithm", "apart"), [(1, 1), (2, 1), (2, 3)])
def test_a_result_before_the_digits_of_the_one_before_is_told(logarithm: int, apart: int) -> None:
    unit = Results(machine(4, 4, rescale_channels=2, activation_bits=2))
    fields = dict.fromkeys((field.name for field in LAYOUTS[Opcode.DRAIN]), 0) | {
        "destination_plane": 10, "chunks": 1, "positions": 3, "result_digits": logarithm,
        "passes": 1,
    }  # fmt: skip
    code = int.from_bytes(encode(instruction(Opcode.DRAIN, fields)), "little")

    async def testbench(ctx: Any) -> None:
        ctx.set(unit.load, 1)
        ctx.set(unit.instruction, code & ((1 << instruction_bits(Unit.VECTOR)) - 1))
        await ctx.tick()
        ctx.set(unit.load, 0)
        told = []
        for cycle in range(apart + 3):
            ctx.set(unit.finish, cycle in (0, apart))
            await ctx.tick()
            told.append(ctx.get(unit.meets))
        assert told == [cycle == apart + 1 for cycle in range(apart + 3)]

    simulate(unit, testbench)
