"""Requests of the machine, in beats, as words of the bus."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value
from amaranth.hdl import ValueLike
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.fields import BEAT_BITS, MEMORY_BITS
from tnthw.rtl.port_guard import REQUEST
from tnthw.shell.register_slice import RegisterSlice
from tnthw.shell.widths import Widths


def word_count_bits(widths: Widths) -> int:
    """Bits of the number of words of one request, less one."""
    return BEAT_BITS + widths.words.bit_length()


class Translator(Component):
    """Find the words of the bus in which the beats of a request lie, in two cycles.

    Beat `records_first` and those after it lie at the word `records` of the bus, the others from
    the word `program` on. The machine's request is taken into a register in both directions, so
    that no path of the bus goes on in the machine.

    Ports: the stream `request`; `program`, `records` (numbers of words) and `records_first`, which
    hold still; the stream of `valid`, `ready`, `word` (the first one), `words_less` (words, less
    one), `last` (the last word, counted from the block of `Widths.block_words` in which the first
    one lies), `offset` (of the first beat in its word), `beats_less` (beats, less one) and `write`;
    `holds`, a request is inside.
    """

    def __init__(self, widths: Widths) -> None:
        self._widths = widths
        count = word_count_bits(widths)
        super().__init__(
            {
                "request": In(REQUEST),
                "program": In(widths.word_address_bits),
                "records": In(widths.word_address_bits),
                "records_first": In(MEMORY_BITS),
                "valid": Out(1),
                "ready": In(1),
                "word": Out(widths.word_address_bits),
                "words_less": Out(count),
                "last": Out(count + 1),
                "offset": Out(offset_bits(widths)),
                "beats_less": Out(BEAT_BITS),
                "write": Out(1),
                "holds": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        asked, widths = self.request.payload, self._widths
        beat = Signal(MEMORY_BITS)
        less = Signal(BEAT_BITS)
        write = Signal()
        base = Signal(widths.word_address_bits)
        found = Cat(beat, base, less, write)
        m.submodules.taken = taken = RegisterSlice(len(found))
        behind = Signal(MEMORY_BITS + 1)
        second = Signal()  # the second stage takes what the first one holds
        m.d.comb += [
            behind.eq(asked.address - self.records_first),
            taken.in_valid.eq(self.request.valid),
            self.request.ready.eq(taken.in_ready),
            taken.in_data.eq(
                Cat(
                    Mux(behind[-1], asked.address, behind[:MEMORY_BITS]),
                    Mux(behind[-1], self.program, self.records),
                    (asked.beats - 1)[:BEAT_BITS],
                    asked.write,
                )
            ),
            found.eq(taken.out_data),
            second.eq(~self.valid | self.ready),
            taken.out_ready.eq(second),
            self.holds.eq(taken.out_valid | self.valid),
        ]
        shift = offset_bits(widths)
        within = beat[:shift]
        word = Signal.like(self.word, name="first_word")
        words_less = Signal.like(self.words_less, name="found_words_less")
        m.d.comb += [
            word.eq(base + _times(beat[shift:], widths.words)),
            words_less.eq(_times((within + less) >> shift, widths.words) + widths.words - 1),
        ]
        with m.If(second):
            m.d.sync += [
                self.valid.eq(taken.out_valid),
                self.word.eq(word),
                self.words_less.eq(words_less),
                self.last.eq(word[: widths.block_bits] + words_less),
                self.offset.eq(within),
                self.beats_less.eq(less),
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
