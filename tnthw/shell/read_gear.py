"""Words of a bus as beats of the machine's port."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.rtl.port_guard import beats_signature
from tnthw.shell.translator import offset_bits
from tnthw.shell.widths import Widths


class ReadGear(Component):
    """Cut words into beats, or gather a beat from words; a beat with a bad word is bad.

    Ports: `asked`, beats of a request come next, the present one at `place` of its word and, with
    `last`, the last one; the strobe `moved` with each of them; the stream of `word_valid`,
    `word_ready`, `word` and `word_error`; `read` towards the machine.
    """

    def __init__(self, widths: Widths) -> None:
        self._widths = widths
        super().__init__(
            {
                "asked": In(1),
                "last": In(1),
                "place": In(offset_bits(widths)),
                "moved": Out(1),
                "word_valid": In(1),
                "word_ready": Out(1),
                "word": In(8 * widths.bus_bytes),
                "word_error": In(1),
                "read": Out(beats_signature(8 * widths.port_bytes, error=Out(1))),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        widths, read = self._widths, self.read
        m.d.comb += self.moved.eq(read.valid & read.ready)
        available = self.asked & self.word_valid
        if widths.beats > 1:
            m.d.comb += [
                read.payload.eq(self.word.word_select(self.place, 8 * widths.port_bytes)),
                read.valid.eq(available),
                read.error.eq(self.word_error),
                self.word_ready.eq(
                    self.asked & read.ready & (self.last | (self.place == widths.beats - 1))
                ),
            ]
            return m
        number = Signal(range(widths.words))
        bad = Signal()
        earlier = [Signal.like(self.word, name=f"word_{i}") for i in range(widths.words - 1)]
        complete = number == widths.words - 1
        m.d.comb += [
            read.payload.eq(Cat(*earlier, self.word)),
            read.valid.eq(available & complete),
            read.error.eq(bad | self.word_error),
            self.word_ready.eq(self.asked & (read.ready | ~complete)),
        ]
        with m.If(self.word_valid & self.word_ready):
            m.d.sync += [
                number.eq(Mux(complete, 0, number + 1)),
                bad.eq(~complete & (bad | self.word_error)),
            ]
            for i, word in enumerate(earlier):
                with m.If(number == i):
                    m.d.sync += word.eq(self.word)
        return m
