"""A register in both directions of a stream."""

from __future__ import annotations

from amaranth import Module, Signal
from amaranth.lib.wiring import Component, In, Out


class RegisterSlice(Component):
    """Two places, so that no path leads through: a word a cycle, one cycle later.

    Ports: `in_valid`, `in_ready`, `in_data`; `out_valid`, `out_ready`, `out_data`.
    """

    def __init__(self, width: int) -> None:
        super().__init__(
            {
                "in_valid": In(1),
                "in_ready": Out(1, init=1),
                "in_data": In(width),
                "out_valid": Out(1),
                "out_ready": In(1),
                "out_data": Out(width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        spare = Signal.like(self.in_data)
        moves = Signal()  # the place in front is free for a word
        m.d.comb += moves.eq(self.out_ready | ~self.out_valid)
        with m.If(self.in_ready):
            m.d.sync += spare.eq(self.in_data)
        with m.If(moves):
            # The spare place is in use where no word is taken.
            m.d.sync += [self.out_valid.eq(self.in_valid | ~self.in_ready), self.in_ready.eq(1)]
            with m.If(self.in_ready):
                m.d.sync += self.out_data.eq(self.in_data)
            with m.Else():
                m.d.sync += self.out_data.eq(spare)
        with m.Elif(self.in_valid):
            m.d.sync += self.in_ready.eq(0)
        return m
