"""A queue of things with a number of steps each."""

from __future__ import annotations

from amaranth import Cat, Module, Signal, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.rtl.queue import Queue


class Counted(Component):
    """First in, first out; the first one is counted down, and goes with its last step.

    The first one stands in registers: that its step is the last is a bit of the count, which holds
    one less than the steps that follow. It comes out two cycles after it went in, the next one in
    the cycle after the last step.

    Parameters
    ----------
    note: bits that lie beside the number; zero where there is none.
    count: bits of the number.
    depth: a power of two; one more finds its place.

    Ports: `push`, `less` (steps, less one), `note_in`, only with `room`; `valid`, `note`, `last`
    and `step`, only while `valid`, of the first one; `another`, one is behind it.
    """

    def __init__(self, note: int, count: int, depth: int) -> None:
        self._depth = depth
        super().__init__(
            {
                "push": In(1),
                "less": In(count),
                "note_in": In(note),
                "room": Out(1, init=1),
                "valid": Out(1),
                "note": Out(note),
                "last": Out(1),
                "step": In(1),
                "another": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        left = Signal(signed(len(self.less) + 1))
        m.submodules.queue = queue = Queue(len(left) + len(self.note), self._depth)
        m.d.comb += [
            queue.push.eq(self.push),
            queue.data.eq(Cat((self.less - 1)[: len(left)], self.note_in)),
            queue.pop.eq(queue.valid & (~self.valid | (self.step & self.last))),
            self.last.eq(left[-1]),
            self.another.eq(queue.valid),
        ]
        m.d.sync += self.room.eq(queue.room_next)
        with m.If(queue.pop):
            m.d.sync += [
                self.valid.eq(1),
                left.eq(queue.head[: len(left)].as_signed()),
                self.note.eq(queue.head[len(left) :]),
            ]
        with m.Elif(self.step):
            m.d.sync += left.eq(left - 1)
            with m.If(self.last):
                m.d.sync += [self.valid.eq(0), self.note.eq(0)]
        return m
