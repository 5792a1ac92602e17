"""Window address generator, shared by the ARRAY and VECTOR units: adders only."""

from __future__ import annotations

from amaranth import Module, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.fields import WORD_BITS
from tnthw.machine.isa import Opcode
from tnthw.rtl.decode import layout

COORDINATE_BITS = 21
"""Holds every coordinate that the fields can express, so that none ever wraps."""

LOADED_FIELDS = ("origin", "row_y", "column_x", "start_x", "start_offset")
"""Instruction fields that are used in cycles with a load; ports of the same name."""

HELD_FIELDS = (
    *("height", "width", "out_width", "row_step", "tap_step", "plane"),
    *("stride_y", "stride_x", "dilation_y", "dilation_x", "kernel_y", "kernel_x"),
)
"""Instruction fields that are used from the cycle after the first load; ports of the same name."""


class Window(Component):
    """Walks output positions and window taps; each is loaded and stepped on its own.

    `load_*` beats `step_*`, and what they set is visible one cycle later.

    Ports: the fields; `planes` and `positions`, used like `HELD_FIELDS`; `load_position`,
    `step_position`, `load_tap`, `step_tap`; `address`, `valid` (inside the image), `index` of the
    position, `last_position`, `last_tap`.
    """

    def __init__(self) -> None:
        ports = {}
        for name in (*LOADED_FIELDS, *HELD_FIELDS):
            ports[name] = In(layout(Opcode.ACCUMULATE)[name].shape)
        super().__init__(
            ports
            | {
                "planes": In(12),
                "positions": In(16),
                "load_position": In(1),
                "step_position": In(1),
                "load_tap": In(1),
                "step_tap": In(1),
                "address": Out(WORD_BITS),
                "valid": Out(1),
                "index": Out(16),
                "last_position": Out(1),
                "last_tap": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        y, x, address = self._positions(m)
        tap_y, tap_x, tap_address = self._taps(m)
        in_y, in_x = Signal(signed(COORDINATE_BITS)), Signal(signed(COORDINATE_BITS))
        m.d.comb += [
            in_y.eq(y + tap_y),
            in_x.eq(x + tap_x),
            self.address.eq(address + tap_address),
            self.valid.eq(
                ~in_y[-1] & (in_y[:-1] < self.height) & ~in_x[-1] & (in_x[:-1] < self.width)
            ),
        ]
        return m

    def _positions(self, m: Module) -> tuple[Value, Value, Value]:
        """Raster walk over the output."""
        column, row_end, next_row = Signal(14), Signal(), Signal(WORD_BITS)
        y, x = Signal(COORDINATE_BITS), Signal(COORDINATE_BITS)
        row_address, address = Signal(WORD_BITS), Signal(WORD_BITS)
        m.d.comb += [
            self.last_position.eq(self.index + 1 == self.positions),
            row_end.eq(column + 1 == self.out_width),
            next_row.eq(row_address + self.row_step),
        ]
        with m.If(self.load_position):
            m.d.sync += [
                self.index.eq(0),
                column.eq(self.start_x),
                y.eq(0),
                x.eq(self.start_offset),
                row_address.eq(0),
                address.eq(self.start_offset),
            ]
        with m.Elif(self.step_position):
            m.d.sync += self.index.eq(self.index + 1)
            with m.If(row_end):
                m.d.sync += [
                    column.eq(0),
                    y.eq(y + self.stride_y),
                    x.eq(0),
                    row_address.eq(next_row),
                    address.eq(next_row),
                ]
            with m.Else():
                m.d.sync += [
                    column.eq(column + 1),
                    x.eq(x + self.stride_x),
                    address.eq(address + self.stride_x),
                ]
        return y, x, address

    def _taps(self, m: Module) -> tuple[Value, Value, Value]:
        """Walk over ky, kx, plane, plane innermost."""
        ky, kx, plane = Signal(6), Signal(6), Signal(12)
        y, x = Signal(signed(COORDINATE_BITS)), Signal(signed(COORDINATE_BITS))
        row_address, tap_address = Signal(WORD_BITS), Signal(WORD_BITS)
        address = Signal(WORD_BITS)
        last_plane, last_x = Signal(), Signal()
        m.d.comb += [
            last_plane.eq(plane + 1 == self.planes),
            last_x.eq(kx + 1 == self.kernel_x),
            self.last_tap.eq(last_plane & last_x & (ky + 1 == self.kernel_y)),
        ]
        with m.If(self.load_tap):
            m.d.sync += [
                ky.eq(0),
                kx.eq(0),
                plane.eq(0),
                y.eq(self.row_y),
                x.eq(self.column_x),
                row_address.eq(self.origin),
                tap_address.eq(self.origin),
                address.eq(self.origin),
            ]
        with m.Elif(self.step_tap):
            with m.If(~last_plane):
                m.d.sync += [plane.eq(plane + 1), address.eq(address + self.plane)]
            with m.Elif(~last_x):
                m.d.sync += [
                    plane.eq(0),
                    kx.eq(kx + 1),
                    x.eq(x + self.dilation_x),
                    tap_address.eq(tap_address + self.dilation_x),
                    address.eq(tap_address + self.dilation_x),
                ]
            with m.Else():
                m.d.sync += [
                    plane.eq(0),
                    kx.eq(0),
                    ky.eq(ky + 1),
                    x.eq(self.column_x),
                    y.eq(y + self.dilation_y),
                    row_address.eq(row_address + self.tap_step),
                    tap_address.eq(row_address + self.tap_step),
                    address.eq(row_address + self.tap_step),
                ]
        return y, x, address
