"""Requests of the machine, in beats, as words of the bus."""

from __future__ import annotations

from amaranth import Module, Mux, Signal, Value
from amaranth.hdl import ValueLike
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.fields import BEAT_BITS, MEMORY_BITS
from tnthw.rtl.port_guard import REQUEST
from tnthw.shell.widths import Widths


def word_count_bits(widths: Widths) -> int:
    """Bits of the number of words of one request."""
    return BEAT_BITS + widths.words.bit_length()


class Translator(Component):
    """Find the words of the bus in which the beats of a request lie, in two cycles.

    Beat `records_first` and those after it lie at the word `records` of the bus, the others from
    the word `program` on.

    Ports: the stream `request`; `program`, `records` (numbers of words) and `records_first`, which
    hold still; the stream of `valid`, `ready`, `word` (the first one), `count` (of words),
    `offset` (of the first beat in its word), `beats` and `write`; `holds`, a request is inside.
    """

    def __init__(self, widths: Widths) -> None:
        self._widths = widths
        super().__init__(
            {
                "request": In(REQUEST),
                "program": In(widths.word_address_bits),
                "records": In(widths.word_address_bits),
                "records_first": In(MEMORY_BITS),
                "valid": Out(1),
                "ready": In(1),
                "word": Out(widths.word_address_bits),
                "count": Out(word_count_bits(widths)),
                "offset": Out(offset_bits(widths)),
                "beats": Out(BEAT_BITS),
                "write": Out(1),
                "holds": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        asked, widths = self.request.payload, self._widths
        beat = Signal(MEMORY_BITS)
        beats = Signal(BEAT_BITS)
        write = Signal()
        base = Signal(widths.word_address_bits)
        # the first stage holds a request; the second takes it
        found = Signal()
        second = Signal()
        behind = Signal(MEMORY_BITS + 1)
        m.d.comb += [
            second.eq(~self.valid | self.ready),
            self.request.ready.eq(~found | second),
            behind.eq(asked.address - self.records_first),
            self.holds.eq(found | self.valid),
        ]
        with m.If(self.request.ready):
            m.d.sync += [
                found.eq(self.request.valid),
                beat.eq(Mux(behind[-1], asked.address, behind)),
                base.eq(Mux(behind[-1], self.program, self.records)),
                beats.eq(asked.beats),
                write.eq(asked.write),
            ]
        shift = widths.beats.bit_length() - 1
        within = beat[:shift]
        with m.If(second):
            m.d.sync += [
                self.valid.eq(found),
                self.word.eq(base + _times(beat[shift:], widths.words)),
                self.count.eq(_times(((within + beats - 1) >> shift) + 1, widths.words)),
                self.offset.eq(within),
                self.beats.eq(beats),
                self.write.eq(write),
            ]
        return m


def offset_bits(widths: Widths) -> int:
    """Bits of the place of a beat in its word; none where a beat fills it."""
    return widths.beats.bit_length() - 1


def _times(value: Value, factor: int) -> ValueLike:
    """Multiply by a constant with shifts and additions."""
    terms = [value << bit for bit in range(factor.bit_length()) if factor >> bit & 1]
    return sum(terms[1:], terms[0])
