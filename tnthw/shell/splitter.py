"""Requests cut into bursts that a bus takes."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.shell.translator import word_count_bits
from tnthw.shell.widths import LONGEST_BURST, Widths

LENGTH_BITS = (LONGEST_BURST - 1).bit_length()


class Splitter(Component):
    """Cut a request into bursts of at most 256 words that stay within pages of 4 KiB, one a cycle.

    Ports: the stream of `valid`, `ready`, `word`, `count` and `write` of a `Translator`; the stream
    of `burst_valid`, `burst_ready`, `burst_word`, `burst_length` (one less than its words) and
    `burst_write`.
    """

    def __init__(self, widths: Widths) -> None:
        self._widths = widths
        super().__init__(
            {
                "valid": In(1),
                "ready": Out(1),
                "word": In(widths.word_address_bits),
                "count": In(word_count_bits(widths)),
                "write": In(1),
                "burst_valid": Out(1),
                "burst_ready": In(1),
                "burst_word": Out(widths.word_address_bits),
                "burst_length": Out(LENGTH_BITS),
                "burst_write": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        page = self._widths.page_words
        left = Signal.like(self.count)
        room = Signal(range(page + 1))  # words to the end of the page
        limit = Signal(range(LONGEST_BURST + 1))
        after = Signal(len(left) + 1)  # words that are left after a burst of the limit; or a sign
        moves = Signal()
        last = Signal()
        m.d.comb += [
            limit.eq(Mux(room >= LONGEST_BURST, LONGEST_BURST, room)),
            after.eq(left - limit),
            last.eq(after[-1] | (after == 0)),
            self.burst_length.eq(Mux(last, left, limit) - 1),
            moves.eq(self.burst_valid & self.burst_ready),
            self.ready.eq(~self.burst_valid | (self.burst_ready & last)),
        ]
        with m.If(self.ready):
            m.d.sync += [
                self.burst_valid.eq(self.valid),
                self.burst_word.eq(self.word),
                self.burst_write.eq(self.write),
                left.eq(self.count),
                room.eq(page - (self.word & (page - 1))),
            ]
        with m.Elif(moves):
            m.d.sync += [
                self.burst_word.eq(self.burst_word + limit),
                left.eq(after),
                room.eq(Mux(room == limit, page, room - limit)),
            ]
        return m
