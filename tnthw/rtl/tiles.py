"""Stage W of the ARRAY unit: the rows of an instruction's tiles, one after the other."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import ROW_BITS
from tnthw.machine.units import Unit
from tnthw.rtl.countdown import Countdown
from tnthw.rtl.decode import field, instruction_bits

_LOOPS = (("planes", 12), ("kernel_x", 6), ("kernel_y", 6))  # the innermost first


class TileReader(Component):
    """Read each tile of an instruction as soon as the shadow tile is free.

    Ports: `start`, a cycle of `load`, which takes over the `instruction` while no rows are left;
    `first`, the strobe of a tile's first vector, from which on the next tile may be read; `read`,
    `address`, `index` of the row of a tile, to the weight buffer; `loading`, rows are left;
    `completes`, the last row of a tile is read, though not by `first`, and `ends`, the last row of
    all, strobes; `ready`, a whole tile was addressed and none of its vectors has been.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._rows = accelerator.tile_rows
        super().__init__(
            {
                "start": In(1),
                "load": In(1),
                "instruction": In(instruction_bits(Unit.ARRAY)),
                "first": In(1),
                "read": Out(1),
                "address": Out(ROW_BITS),
                "index": Out(max(1, (self._rows - 1).bit_length())),
                "loading": Out(1),
                "completes": Out(1),
                "ends": Out(1),
                "ready": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        shadow_used = Signal()
        last_row = Signal()
        goes_on = Signal()
        m.d.comb += [
            goes_on.eq(self.loading & ((self.index != 0) | ~shadow_used)),
            self.read.eq(goes_on | (self.loading & self.first)),
            last_row.eq(self.read & (self.index == self._rows - 1)),
            self.completes.eq(goes_on & (self.index == self._rows - 1)),
        ]
        with m.If(self.load):
            m.d.sync += self.address.eq(field(self.instruction, Unit.ARRAY, "weights"))
        with m.Elif(self.read):
            m.d.sync += self.address.eq(self.address + 1)
        with m.If(self.read):
            m.d.sync += [self.index.eq(Mux(last_row, 0, self.index + 1)), shadow_used.eq(1)]
        with m.Elif(self.first):
            m.d.sync += shadow_used.eq(0)
        with m.If(last_row):
            m.d.sync += self.ready.eq(1)
        with m.Elif(self.first):
            m.d.sync += self.ready.eq(0)

        planes, kernel_x, kernel_y = (Countdown(m, bits, name) for name, bits in _LOOPS)
        m.d.comb += self.ends.eq(last_row & planes.last & kernel_x.last & kernel_y.last)
        with m.If(self.load):
            for count, (name, _) in zip((planes, kernel_x, kernel_y), _LOOPS, strict=True):
                count.load(field(self.instruction, Unit.ARRAY, name))
            m.d.sync += self.loading.eq(self.start)
        with m.Elif(last_row):
            m.d.sync += self.loading.eq(~self.ends)
            planes.step()
            with m.If(planes.last):
                planes.restart()
                kernel_x.step()
                with m.If(kernel_x.last):
                    kernel_x.restart()
                    kernel_y.step()
        return m
