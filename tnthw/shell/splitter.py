"""Requests cut into bursts that a bus takes."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out

from tnthw.shell.translator import word_count_bits
from tnthw.shell.widths import LONGEST_BURST, Widths

LENGTH_BITS = (LONGEST_BURST - 1).bit_length()


class Splitter(Component):
    """Cut a request into bursts, one a cycle.

    A burst ends with its block of `Widths.block_words`, so it has at most 256 words and stays
    within a page of 4 KiB. Where each of a request's bursts begins and how many there are is known
    beforehand: nothing is added up as bursts go.

    Ports: the stream of `valid`, `ready`, `word`, `words_less`, `last` and `write` of a
    `Translator`; the stream of `burst_valid`, `burst_ready`, `burst_word`, `burst_length` (one less
    than its words) and `burst_write`.

    Attributes
    ----------
    more: bursts behind the one that is shown.
    only: there are none.
    end: place of the request's last word in its block.
    """

    def __init__(self, widths: Widths) -> None:
        self._widths = widths
        count = word_count_bits(widths)
        self.more = Signal(count + 1 - widths.block_bits)
        self.only = Signal(init=1)
        self.end = Signal(widths.block_bits)
        super().__init__(
            {
                "valid": In(1),
                "ready": Out(1),
                "word": In(widths.word_address_bits),
                "words_less": In(count),
                "last": In(count + 1),
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
        bits = self._widths.block_bits
        blocks = self.last[bits:]  # that begin within the request
        more, only, end = self.more, self.only, self.end
        m.d.comb += self.ready.eq(~self.burst_valid | (self.burst_ready & only))
        with m.If(self.ready):
            m.d.sync += [
                self.burst_valid.eq(self.valid),
                self.burst_word.eq(self.word),
                self.burst_write.eq(self.write),
                self.burst_length.eq(Mux(blocks.any(), ~self.word[:bits], self.words_less)),
                end.eq(self.last),
                more.eq(blocks),
                only.eq(~blocks.any()),
            ]
        with m.Elif(self.burst_ready):
            block = self.burst_word[bits:]
            m.d.sync += [
                block.eq(block + 1),
                self.burst_word[:bits].eq(0),
                self.burst_length.eq(Mux(more == 1, end, self._widths.block_words - 1)),
                more.eq(more - 1),
                only.eq(more == 1),
            ]
        return m
