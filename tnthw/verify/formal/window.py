"""The window address generator: what it calls inside is inside, at the address of the place."""

from __future__ import annotations

from amaranth import Module, Mux, Signal, signed
from amaranth.hdl import Fragment

from tnthw.machine.fields import WORD_BITS
from tnthw.rtl import window
from tnthw.verify.formal.proof import Proof, Property, Reach, before, given, reached, require

_HEIGHT, _WIDTH, _PLANES = 3, 4, 2
_MAP = _HEIGHT * _WIDTH
_STEP_BITS, _COUNT_BITS = 2, 4


class Bounds(Property):
    """A walk over a map, of any stride, dilation and padding up to 3 and any kernel up to 3 x 3.

    Fields are as the compiler gives them: a row's pitch is the width, a plane's the map, and both
    walks are stepped in any order and begun again at any time.
    """

    def state(self, m: Module) -> None:
        """Walk beside the unit, in coordinates; multiplications are the property's."""
        unit = window.Window()
        m.submodules.unit = Fragment.get(unit, None)  # its registers are there from now on
        stride_y, stride_x, dilation_y, dilation_x, pad_y, pad_x, kernel_y, kernel_x = (
            self.constant(m, _STEP_BITS, name)
            for name in (
                *("stride_y", "stride_x", "dilation_y", "dilation_x"),
                *("pad_y", "pad_x", "kernel_y", "kernel_x"),
            )
        )
        base, out_width = self.constant(m, 6, "base"), self.constant(m, 3, "out_width")
        positions = self.constant(m, _COUNT_BITS, "positions")
        for least in (out_width, kernel_y, kernel_x, positions):
            given(m, least != 0)
        started = before(m, 1, "started")
        load = ~started
        restart_position, step_position, restart_tap, step_tap = (
            self.anything(1, name) & started
            for name in ("restart_position", "step_position", "restart_tap", "step_tap")
        )
        # The corner of the window of the first position, outside by the padding.
        origin = base - pad_y * _WIDTH - pad_x
        fields = {
            "origin": origin, "row_y": -pad_y, "column_x": -pad_x, "start_x": 0, "start_offset": 0,
            "height": _HEIGHT, "width": _WIDTH, "out_width": out_width,
            "row_step": stride_y * _WIDTH, "tap_step": dilation_y * _WIDTH,
            "plane": _MAP,
            "stride_y": stride_y, "stride_x": stride_x, "dilation_y": dilation_y,
            "dilation_x": dilation_x, "kernel_y": kernel_y, "kernel_x": kernel_x,
            "planes": _PLANES, "positions": positions,
            "preload": load, "load": load,
            "restart_position": restart_position, "step_position": step_position,
            "restart_tap": restart_tap, "step_tap": step_tap,
        }  # fmt: skip
        m.d.comb += [getattr(unit, name).eq(value) for name, value in fields.items()]

        # Where the position's and the tap's own walk are, each by its definition; the taps' begins
        # before the map, by the padding.
        column, row = Signal(3), Signal(2)  # the row is for the covers
        down, right = (Signal(window.COORDINATE_BITS, name=name) for name in ("down", "right"))
        tap_down, tap_right = (
            Signal(signed(window.COORDINATE_BITS), name=name) for name in ("tap_down", "tap_right")
        )
        with m.If(load | restart_position):
            m.d.sync += [row.eq(0), column.eq(0), down.eq(0), right.eq(0)]
        with m.Elif(step_position & (column == out_width - 1)):
            m.d.sync += [row.eq(row + 1), column.eq(0), down.eq(down + stride_y), right.eq(0)]
        with m.Elif(step_position):
            m.d.sync += [column.eq(column + 1), right.eq(right + stride_x)]
        ky, kx, plane = Signal(2), Signal(2), Signal(2)
        last_plane, last_x = plane == _PLANES - 1, kx == kernel_x - 1
        last_tap = last_plane & last_x & (ky == kernel_y - 1)
        given(m, ~step_tap | ~unit.last_tap | restart_tap)
        with m.If(load | restart_tap):
            m.d.sync += [ky.eq(0), kx.eq(0), plane.eq(0), tap_down.eq(-pad_y), tap_right.eq(-pad_x)]
        with m.Elif(step_tap):
            m.d.sync += plane.eq(Mux(last_plane, 0, plane + 1))
            with m.If(last_plane & last_x):
                m.d.sync += [kx.eq(0), tap_right.eq(-pad_x)]
                m.d.sync += [ky.eq(ky + 1), tap_down.eq(tap_down + dilation_y)]
            with m.Elif(last_plane):
                m.d.sync += [kx.eq(kx + 1), tap_right.eq(tap_right + dilation_x)]

        walks = before(m, started, "walks")
        y, x = (
            Signal(signed(window.COORDINATE_BITS), name=name)
            for name in ("expected_y", "expected_x")
        )
        m.d.comb += [y.eq(down + tap_down), x.eq(right + tap_right)]
        inside = (y >= 0) & (y < _HEIGHT) & (x >= 0) & (x < _WIDTH)
        place = Signal(WORD_BITS)
        m.d.comb += place.eq(base + plane * _MAP + y * _WIDTH + x)
        was_inside, was_place = before(m, inside, "was_inside"), before(m, place, "was_place")
        require(m, "inside", ~walks | (unit.valid == was_inside))
        require(m, "place", ~walks | ~unit.valid | (unit.address == was_place))
        within = (unit.address >= base) & (unit.address < base + _PLANES * _MAP)
        require(m, "within_the_map", ~walks | ~unit.valid | within)
        require(m, "last_tap", ~started | (unit.last_tap == last_tap))

        # The unit's own registers: what makes all of it hold in the next cycle too.
        for name, register in unit.kept.items():
            value = Signal.like(register, name=f"given_{name}")
            m.d.comb += value.eq(fields[name])
            require(m, f"kept_{name}", ~started | (register == value))
        tap_row = base + tap_down * _WIDTH
        walked = {
            "columns": out_width - 2 - column, "first_row": out_width - 2,
            "whole_row": out_width - 2, "y": down, "x": right,
            "next_row": (down + stride_y) * _WIDTH, "address": down * _WIDTH + right,
        }  # fmt: skip
        tapped = {
            "y": tap_down, "x": tap_right, "row_address": tap_row - pad_x,
            "tap_address": tap_row + tap_right, "address": tap_row + tap_right + plane * _MAP,
        }  # fmt: skip
        for which, registers, values in (
            ("position", unit.position_walk, walked),
            ("tap", unit.tap_walk, tapped),
        ):
            for name, register in registers.items():
                value = Signal.like(register, name=f"{which}_{name}_is")
                m.d.comb += value.eq(values[name])
                require(m, f"{which}_{name}", ~started | (register == value))
        require(m, "column", ~started | (column < out_width))
        counted = ((ky, kernel_y), (kx, kernel_x), (plane, _PLANES))
        for count, (at, steps) in zip(unit.tap_counts, counted, strict=True):
            agrees = (count.left == steps - 2 - at) & (count.whole == steps - 2) & (at < steps)
            require(m, f"counts_{count.left.name}", ~started | agrees)
        above = before(m, walks & (y < 0), "above")
        reached(m, "outside_above", above & ~unit.valid)
        last = before(m, last_tap & (row == 1) & (plane == 1) & inside, "last")
        reached(m, "last_tap_in_the_second_row", last & unit.valid)


def proofs() -> list[Proof]:
    """Of the address generator of ARRAY and VECTOR unit."""
    return [
        Proof(
            name="window",
            claim="a tap that is called inside lies in the map, at its address (two planes of "
            "3 x 4 words, any stride, dilation, padding and kernel up to 3)",
            unit="tnthw.rtl.window",
            build=Bounds,
            reach=Reach.ALWAYS,
            depth=2,
            cover_depth=9,
            fault=(
                "room.eq((at - bound) + tap)",
                "room.eq((at - bound - 1) + tap)",
            ),
        )
    ]
