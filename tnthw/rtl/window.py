"""Window address generator, shared by the ARRAY and VECTOR units: adders only."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.fields import WORD_BITS
from tnthw.machine.isa import Opcode
from tnthw.rtl.countdown import Countdown
from tnthw.rtl.decode import layout

COORDINATE_BITS = 21
"""Holds every coordinate that the fields can express, so that none ever wraps."""

FIELDS = (
    *("origin", "row_y", "column_x", "start_x", "start_offset"),
    *("height", "width", "out_width", "row_step", "tap_step", "plane"),
    *("stride_y", "stride_x", "dilation_y", "dilation_x", "kernel_y", "kernel_x"),
)
"""Instruction fields of a walk; ports of the same name, beside `planes` and `positions`."""

_KEPT = (
    *("start_offset", "row_y", "column_x", "height", "width", "row_step", "tap_step", "plane"),
    *("stride_y", "stride_x", "dilation_y", "dilation_x"),
)


_BOUNDS = ("height", "width")
"""Fields that wait for `load`: the last step of the walk before is compared with its own."""


class Window(Component):
    """Walks output positions and window taps; each is stepped on its own.

    `load` takes the fields over and begins both walks; `restart_position` and `restart_tap` begin
    one again (a tap at `origin`, as it then is). They beat `step_*`, `load` beats all, and what
    they set is visible one cycle later: in the cycle of a step. `address` and `valid` follow one
    cycle after their step, out of registers or nearly so: a bank waits for both.

    What only a step after the next would need may be taken over before `load`, so that the many
    registers of it do not wait for it: `preload` is high with `load` and may be from the cycle on
    in which the walk stands at its last step.

    Ports: the fields, `preload`, `load`, `restart_position`, `step_position`, `restart_tap`,
    `step_tap`; `index` of the position, `last_position`, `last_tap`, `one_position` (there is one),
    and `next_*`, what a step makes of them; a cycle later, `address` and `valid` (inside the
    image).

    Attributes
    ----------
    kept, position_walk, tap_walk: registers by name, there from `elaborate` on.
    tap_counts: of ky, kx and planes.
    """

    def __init__(self) -> None:
        ports = {name: In(layout(Opcode.ACCUMULATE)[name].shape) for name in FIELDS}
        super().__init__(
            ports
            | {
                "planes": In(12),
                "positions": In(16),
                "preload": In(1),
                "load": In(1),
                "restart_position": In(1),
                "step_position": In(1),
                "restart_tap": In(1),
                "step_tap": In(1),
                "index": Out(16),
                "last_position": Out(1),
                "last_tap": Out(1),
                "one_position": Out(1),
                "next_last_position": Out(1),
                "next_last_tap": Out(1),
                "address": Out(WORD_BITS),
                "valid": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        kept = {
            name: Signal.like(getattr(self, name), name=f"kept_{name}", reset_less=True)
            for name in _KEPT
        }
        self.kept = kept
        with m.If(self.preload):
            m.d.sync += [
                register.eq(getattr(self, name))
                for name, register in kept.items()
                if name not in _BOUNDS
            ]
        with m.If(self.load):
            m.d.sync += [kept[name].eq(getattr(self, name)) for name in _BOUNDS]
        y, x, address = self._positions(m, kept)
        tap_y, tap_x, tap_address = self._taps(m, kept)
        whole = Signal(WORD_BITS, reset_less=True)
        m.d.sync += whole.eq(address + tap_address)
        m.d.comb += self.address.eq(whole)
        inside = []
        for axis, at, tap, bound in (
            ("y", y, tap_y, kept["height"]),
            ("x", x, tap_x, kept["width"]),
        ):
            place, room = (Signal(COORDINATE_BITS, name=f"{n}_{axis}") for n in ("place", "room"))
            starts, ends = (Signal(name=f"{n}_{axis}", reset_less=True) for n in ("starts", "ends"))
            # Apart from each other, so that three addends become one carry chain behind a gate.
            m.d.comb += [place.eq(at + tap), room.eq((at - bound) + tap)]
            m.d.sync += [starts.eq(~place[-1]), ends.eq(room[-1])]
            inside += [starts, ends]
        m.d.comb += self.valid.eq(Cat(*inside).all())
        return m

    def _positions(self, m: Module, kept: dict[str, Signal]) -> tuple[Value, Value, Value]:
        """Raster walk over the output."""
        y, x = (Signal(COORDINATE_BITS, reset_less=True, name=name) for name in ("y", "x"))
        # The next row's is added up a row ahead: a step has a gate behind it, not an adder.
        next_row, address = (
            Signal(WORD_BITS, reset_less=True, name=name) for name in ("next_row", "address")
        )
        index = Signal(16, reset_less=True)
        m.d.comb += self.index.eq(index)
        positions = Countdown(m, 16, "positions")
        # Two less than the columns that are left, so that the sign says the last: now, in the first
        # row walked, and in those that follow.
        columns, first_row, whole_row = (
            Signal(signed(16), reset_less=True, name=name)
            for name in ("columns", "first_row", "whole_row")
        )
        m.d.comb += [
            self.last_position.eq(positions.last),
            self.one_position.eq(positions.one),
            self.next_last_position.eq(positions.last_next),
        ]
        # The first row's, `width - start - 2`, is `width + ~start - 1`: three addends, one of them
        # all ones, are two, their sums and their carries, and that is one carry chain.
        width, start, from_start = (
            Signal(signed(16), name=name) for name in ("width", "start", "from_start")
        )
        m.d.comb += [
            width.eq(self.out_width),
            start.eq(self.start_x),
            from_start.eq((width ^ start) + ((width | ~start) << 1)),
        ]
        with m.If(self.preload):
            positions.keep(self.positions)
            m.d.sync += [first_row.eq(from_start), whole_row.eq(self.out_width - 2)]
        with m.If(self.load):
            positions.begin(self.positions)
            m.d.sync += columns.eq(from_start)
        with m.Elif(self.restart_position):
            positions.restart()
            m.d.sync += columns.eq(first_row)
        with m.Elif(self.step_position):
            positions.step()
            m.d.sync += index.eq(index + 1)
            with m.If(columns[-1]):
                m.d.sync += [
                    columns.eq(whole_row),
                    y.eq(y + kept["stride_y"]),
                    x.eq(0),
                    next_row.eq(next_row + kept["row_step"]),
                    address.eq(next_row),
                ]
            with m.Else():
                m.d.sync += [
                    columns.eq(columns - 1),
                    x.eq(x + kept["stride_x"]),
                    address.eq(address + kept["stride_x"]),
                ]
        with m.If(self.load | self.restart_position):
            begins_at = Mux(self.load, self.start_offset, kept["start_offset"])
            m.d.sync += [
                index.eq(0),
                y.eq(0),
                x.eq(begins_at),
                next_row.eq(Mux(self.load, self.row_step, kept["row_step"])),
                address.eq(begins_at),
            ]
        walk = (y, x, next_row, address, columns, first_row, whole_row)
        self.position_walk = {register.name: register for register in walk}
        return y, x, address

    def _taps(self, m: Module, kept: dict[str, Signal]) -> tuple[Value, Value, Value]:
        """Walk over ky, kx, plane, plane innermost."""
        y, x = (Signal(signed(COORDINATE_BITS), reset_less=True, name=name) for name in ("y", "x"))
        row_address, tap_address, address = (
            Signal(WORD_BITS, reset_less=True, name=name)
            for name in ("row_address", "tap_address", "address")
        )
        next_tap = Signal(WORD_BITS)
        next_row = Signal(WORD_BITS)
        ky, kx = Countdown(m, 6, "ky"), Countdown(m, 6, "kx")
        planes = Countdown(m, 12, "planes")
        m.d.comb += [
            self.last_tap.eq(planes.last & kx.last & ky.last),
            self.next_last_tap.eq(
                Mux(
                    planes.last,
                    planes.one & Mux(kx.last, kx.one & ky.last_next, kx.last_next & ky.last),
                    planes.last_next & kx.last & ky.last,
                )
            ),
            next_tap.eq(tap_address + kept["dilation_x"]),
            next_row.eq(row_address + kept["tap_step"]),
        ]
        counts = ((ky, self.kernel_y), (kx, self.kernel_x), (planes, self.planes))
        with m.If(self.preload):
            for count, steps in counts:
                count.keep(steps)
        with m.If(self.load):
            for count, steps in counts:
                count.begin(steps)
        with m.Elif(self.restart_tap):
            ky.restart()
            kx.restart()
            planes.restart()
        with m.Elif(self.step_tap):
            with m.If(~planes.last):
                planes.step()
                m.d.sync += address.eq(address + kept["plane"])
            with m.Elif(~kx.last):
                planes.restart()
                kx.step()
                m.d.sync += [
                    x.eq(x + kept["dilation_x"]),
                    tap_address.eq(next_tap),
                    address.eq(next_tap),
                ]
            with m.Else():
                planes.restart()
                kx.restart()
                ky.step()
                m.d.sync += [
                    x.eq(kept["column_x"]),
                    y.eq(y + kept["dilation_y"]),
                    row_address.eq(next_row),
                    tap_address.eq(next_row),
                    address.eq(next_row),
                ]
        with m.If(self.load | self.restart_tap):
            m.d.sync += [
                y.eq(Mux(self.load, self.row_y, kept["row_y"])),
                x.eq(Mux(self.load, self.column_x, kept["column_x"])),
                row_address.eq(self.origin),
                tap_address.eq(self.origin),
                address.eq(self.origin),
            ]
        walk = (y, x, row_address, tap_address, address)
        self.tap_walk = {register.name: register for register in walk}
        self.tap_counts = (ky, kx, planes)
        return y, x, address
