"""What stands beside an ACCUMULATE in its queue."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from amaranth import Elaboratable, Module, Signal

from tests.flat import instruction
from tests.rtl.components import simulate
from tnthw.machine.encoding import LAYOUTS, encode
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.array import COUNTS, counts
from tnthw.rtl.decode import instruction_bits

pytestmark = pytest.mark.rtl


class Counts(Elaboratable):
    def __init__(self) -> None:
        self.word, self.found = Signal(instruction_bits(Unit.ARRAY)), Signal(COUNTS)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += self.found.eq(counts(self.word))
        return m


def test_counts_say_one_tap_two_taps_and_one_position() -> None:
    component = Counts()
    zeros = {field.name: 0 for field in LAYOUTS[Opcode.ACCUMULATE]}

    async def testbench(ctx: Any) -> None:
        sizes = (1, 2, 3, 5, 32)  # each differs from 1 or 2 in other bits
        for planes, kernel_y, kernel_x, positions in product(sizes, sizes, sizes, (1, 2, 5)):
            fields = {
                "planes": planes,
                "kernel_y": kernel_y,
                "kernel_x": kernel_x,
                "positions": positions,
            }
            packed = encode(instruction(Opcode.ACCUMULATE, zeros | fields))
            ctx.set(
                component.word, int.from_bytes(packed, "little") & ((1 << len(component.word)) - 1)
            )
            taps = planes * kernel_y * kernel_x
            expected = (taps == 1) | (taps == 2) << 1 | (positions == 1) << 2
            assert ctx.get(component.found) == expected, fields

    simulate(component, testbench, clocked=False)
