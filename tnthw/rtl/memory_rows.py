"""Addresses of the entries that an instruction of the MEMORY unit moves."""

from __future__ import annotations

from amaranth import Module, Mux, Signal, Value

from tnthw.machine.fields import WORD_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.countdown import Countdown
from tnthw.rtl.decode import field, is_opcode

MOVES = (Opcode.LOAD, Opcode.STORE)
"""The instructions that move rows of words; the others move entries one after the other."""


def get(word: Value, name: str, *, absent: int | None = None) -> Value:
    """A field of an instruction of the MEMORY unit."""
    return field(word, Unit.MEMORY, name, absent=absent)


class Rows:
    """Word addresses of a LOAD or STORE row by row; of others, entries one after the other.

    A FETCH counts from 0: its `buffer` field names the page slot.
    """

    def __init__(self, m: Module, head: Value, word: Value) -> None:
        self._m = m
        self.address = Signal(WORD_BITS, reset_less=True)
        self._row = Signal(WORD_BITS, reset_less=True)
        self._following = Signal(WORD_BITS)
        self._moves = Signal()
        self._row_end = Signal()
        self.last = Signal()
        self._words = Countdown(m, WORD_BITS, "words")
        self._rows = Countdown(m, 16, "rows")
        self._first = Signal(WORD_BITS, reset_less=True)  # of the head a cycle before
        m.d.sync += self._first.eq(Mux(is_opcode(head, Opcode.FETCH), 0, get(head, "buffer")))
        m.d.comb += [
            self._row_end.eq(self._moves & self._words.last),
            self._following.eq(self._row + get(word, "buffer_stride")),
            self.last.eq(self._row_end & self._rows.last),
        ]

    def load(self, word: Value) -> None:
        """Set registers for the instruction that starts in this cycle."""
        self._m.d.sync += [
            self.address.eq(self._first),
            self._row.eq(self._first),
            self._moves.eq(is_opcode(word, *MOVES)),
        ]
        self._words.load(get(word, "words"))
        self._rows.load(get(word, "rows"))

    def step(self) -> None:
        """Move on by one word."""
        m = self._m
        with m.If(self._row_end):
            m.d.sync += [self.address.eq(self._following), self._row.eq(self._following)]
            self._words.restart()
            self._rows.step()
        with m.Else():
            m.d.sync += self.address.eq(self.address + 1)
            self._words.step()
