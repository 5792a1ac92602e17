"""Beats of the machine's port as words of a bus."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.rtl.port_guard import beats_signature
from tnthw.shell.translator import offset_bits
from tnthw.shell.widths import Widths


class WriteGear(Component):
    """Cut beats into words, or gather a word from beats; bytes that no beat gave have no strobe.

    The last beat of a request goes to the bus but is not taken from the machine before every
    write was answered, unless `more` requests are known. So an instruction that stores ends when
    memory holds what it stored, an error is met while it is still the one to blame, and nothing
    can be read before.

    Ports: `asked`, `last`, `place`, `moved` as of a `ReadGear`; `more`; `settled`, no write
    is without its answer; the stream of `word_valid`, `word_ready`, `word` and `word_strobe`;
    `write` from the machine.
    """

    def __init__(self, widths: Widths) -> None:
        self._widths = widths
        super().__init__(
            {
                "asked": In(1),
                "last": In(1),
                "place": In(offset_bits(widths)),
                "moved": Out(1),
                "more": In(1),
                "settled": In(1),
                "word_valid": Out(1),
                "word_ready": In(1),
                "word": Out(8 * widths.bus_bytes),
                "word_strobe": Out(widths.bus_bytes),
                "write": In(beats_signature(8 * widths.port_bytes, error=In(1))),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        write = self.write
        sent = Signal()  # all words of the last beat are on the bus
        away = Signal()  # the present beat needs no word more after this cycle
        # a beat can go, whether there is one or not
        offered = Signal()
        goes = Signal()
        m.d.comb += [
            offered.eq(write.valid & self.asked & ~sent),
            away.eq(offered & goes),
            write.ready.eq(self.asked & Mux(sent, self.settled, goes & ~(self.last & ~self.more))),
            self.moved.eq(write.valid & write.ready),
        ]
        with m.If(write.valid & write.ready):
            m.d.sync += sent.eq(0)
        with m.Elif(away):
            m.d.sync += sent.eq(1)
        if self._widths.beats > 1:
            self._gather(m, offered, goes, away)
        else:
            self._cut(m, offered, goes)
        return m

    def _cut(self, m: Module, offered: Signal, goes: Signal) -> None:
        count = self._widths.words
        number = Signal(range(count))
        m.d.comb += [
            self.word_valid.eq(offered),
            self.word.eq(self.write.payload.word_select(number, len(self.word))),
            self.word_strobe.eq(-1),
            goes.eq(self.word_ready & (number == count - 1)),
        ]
        with m.If(self.word_valid & self.word_ready):
            m.d.sync += number.eq(Mux(number == count - 1, 0, number + 1))

    def _gather(self, m: Module, offered: Signal, goes: Signal, away: Signal) -> None:
        widths = self._widths
        full = Signal()
        m.d.comb += [
            full.eq(self.last | (self.place == widths.beats - 1)),
            self.word_valid.eq(offered & full),
            goes.eq(self.word_ready | ~full),
        ]
        data, strobes = [], []
        for i in range(widths.beats):
            held = Signal.like(self.write.payload, name=f"held_{i}")
            here = Signal(name=f"here_{i}")
            filled = Signal(name=f"filled_{i}")
            m.d.comb += here.eq(self.place == i)
            with m.If(away & full):
                m.d.sync += filled.eq(0)
            with m.Elif(away & here):
                m.d.sync += [held.eq(self.write.payload), filled.eq(1)]
            data.append(Mux(here, self.write.payload, held))
            strobes.append((here | filled).replicate(widths.port_bytes))
        m.d.comb += [self.word.eq(Cat(*data)), self.word_strobe.eq(Cat(*strobes))]
