"""Fields of instruction words."""

from __future__ import annotations

from typing import Any

import pytest
from amaranth import Elaboratable, Module, Signal
from hypothesis import given
from hypothesis import strategies as st

from tests.flat import instruction
from tests.rtl.components import machine, simulate
from tests.rtl.programs import ProgramMaker
from tnthw.machine.encoding import LAYOUTS, encode
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.decode import field, instruction_bits, layout

pytestmark = pytest.mark.rtl


@given(st.sampled_from(list(UNIT_OF)), st.data())
def test_bit_ranges_are_where_the_encoder_puts_fields(opcode: Opcode, data: st.DataObject) -> None:
    fields = {}
    for bits in LAYOUTS[opcode]:
        fields[bits.name] = data.draw(st.integers(bits.low, bits.high))
    word = int.from_bytes(encode(instruction(opcode, fields)), "little")
    assert word < 1 << instruction_bits(UNIT_OF[opcode])
    for name, value in fields.items():
        place = layout(opcode)[name]
        mask = (1 << place.width) - 1
        assert word >> place.offset & mask == value & mask


def test_random_programs_draw_every_opcode() -> None:
    """Fails where the programs that hold the RTL to the page do not know an instruction."""
    acc = machine(4, 4, weight_buffer_bytes=256, activation_bank_words=128, rescale_channels=2)
    maker = ProgramMaker(acc, 0)
    wanted = set(UNIT_OF) - {Opcode.FETCH}
    for opcode in wanted:
        maker.add(opcode)
    assert {each.opcode for each in maker.program} == wanted


def test_a_field_of_several_opcodes_is_found_in_each() -> None:
    word = Signal(instruction_bits(Unit.VECTOR))
    found = {name: field(word, Unit.VECTOR, name) for name in ("positions", "low", "signed_b")}

    class Fields(Elaboratable):
        def elaborate(self, platform: object) -> Module:
            m = Module()
            for name, value in found.items():
                m.d.comb += ports[name].eq(value)
            return m

    ports = {name: Signal(value.shape(), name=name) for name, value in found.items()}

    async def testbench(ctx: Any) -> None:
        for opcode in (Opcode.DRAIN, Opcode.ADD, Opcode.MAX_POOL, Opcode.SUM_POOL):
            fields = {f.name: 0 for f in LAYOUTS[opcode]} | {"positions": 77, "low": -5}
            if opcode is Opcode.ADD:
                fields["signed_b"] = 1
            packed = int.from_bytes(encode(instruction(opcode, fields)), "little")
            ctx.set(word, packed & ((1 << len(word)) - 1))
            await ctx.delay(1e-9)
            assert ctx.get(ports["positions"]) == 77
            assert ctx.get(ports["low"]) == -5
            assert opcode is not Opcode.ADD or ctx.get(ports["signed_b"]) == 1

    simulate(Fields(), testbench, clocked=False)
    with pytest.raises(KeyError, match="no instruction of ARRAY has a field low"):
        field(Signal(instruction_bits(Unit.ARRAY)), Unit.ARRAY, "low")
