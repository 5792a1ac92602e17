"""Beats of the memory port to entries of the on-chip memories."""

from __future__ import annotations

from amaranth import Module, Mux, Signal
from amaranth.lib import stream
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import BEAT_BITS, OPCODE_BITS, WORD_BITS
from tnthw.machine.isa import Opcode, TableKind
from tnthw.machine.units import Unit
from tnthw.rtl.arithmetic import less
from tnthw.rtl.countdown import Countdown
from tnthw.rtl.decode import instruction_bits, is_opcode
from tnthw.rtl.memory_rows import Rows, get

MEMORIES = 3 + len(TableKind)
"""Memories that are filled: of words, weights and instructions, and those of the tables."""


def entry_beats(accelerator: Accelerator) -> dict[Opcode, int]:
    """Beats of an entry that each instruction writes: a word, a row of weights, an instruction."""
    return {
        Opcode.LOAD: accelerator.word_beats,
        Opcode.LOAD_WEIGHTS: accelerator.weight_row_beats,
        Opcode.FETCH: accelerator.instruction_beats,
    }


def table_shapes(accelerator: Accelerator) -> dict[TableKind, tuple[int, int]]:
    """Rows of each memory that LOAD_TABLE fills, and beats of one of its rows."""
    acc = accelerator
    return {
        TableKind.BIAS: (acc.bias_rows, acc.bias_row_beats),
        TableKind.STEPS: (acc.steps_rows, acc.steps_row_beats),
        TableKind.FUNCTION: (acc.function_rows, acc.function_row_beats),
    }


class LoadPath(Component):
    """Gather the beats of an entry in one register and write it in the cycle after the last.

    It holds the entry in that cycle alone. A row that does not exist is not written.

    Ports: `start` of an instruction that reads memory, a cycle of `load`, which takes over the
    `instruction` while nothing is under way, from the next cycle on `word`; `beats`; `taken`, a
    beat is; `memories`, a bit for the one that is filled, and their `write` strobes (registers of
    their own: the memories are far) with `entry` (the index) and `gathered` (the bytes); `done`
    strobe; `bad_row` and `bad_count` (of beats: it ends within a row) strobes.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._beats = entry_beats(accelerator)
        self._tables = table_shapes(accelerator)
        self._weight_rows = accelerator.weight_buffer_rows
        self._most = max(*self._beats.values(), *(beats for _, beats in self._tables.values()))
        beat, bits = 8 * accelerator.memory_bytes_per_cycle, instruction_bits(Unit.MEMORY)
        super().__init__(
            {
                "start": In(1),
                "load": In(1),
                "head": In(bits),
                "instruction": In(bits),
                "word": In(bits),
                "beats": In(stream.Signature(beat)),
                "taken": Out(1),
                "memories": In(MEMORIES),
                "write": Out(MEMORIES),
                "entry": Out(WORD_BITS),
                "gathered": Out(beat * self._most),
                "done": Out(1),
                "bad_row": Out(1),
                "bad_count": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        bits, most = len(self.beats.payload), self._most
        walk = Rows(m, self.head, self.word)
        gathered = Signal(len(self.gathered), reset_less=True)
        entry = Signal(WORD_BITS, reset_less=True)
        m.d.comb += [self.gathered.eq(gathered), self.entry.eq(entry)]
        beats = Countdown(m, BEAT_BITS, "beats")
        in_entry = Countdown(m, most.bit_length(), "in_entry")
        beat = Signal(range(most))
        rows = Signal(WORD_BITS, reset_less=True)
        count, rows_there = self._entry(m)
        receiving = Signal()
        words = Signal()
        bounded = Signal()
        entry_end = Signal()
        past = Signal()
        ends = Signal()  # a beat would be the last: it comes late, and nothing else does
        last = Signal()
        last_beat = Signal()
        m.d.comb += [
            past.eq(bounded & ~less(walk.address, rows)),
            self.beats.ready.eq(receiving),
            self.taken.eq(self.beats.valid & receiving),
            entry_end.eq(self.taken & in_entry.last),
            last_beat.eq(self.taken & beats.last),
            ends.eq(Mux(words, in_entry.last & walk.last, beats.last)),
            last.eq(self.taken & ends),
        ]
        # Whatever is at the port, until the beat is there: whether it is comes late and from afar.
        for i in range(most):
            with m.If(beat == i):
                m.d.sync += gathered.word_select(i, bits).eq(self.beats.payload)
        m.d.sync += entry.eq(walk.address)
        with m.If(self.taken):
            m.d.sync += beat.eq(Mux(entry_end, 0, beat + 1))
        with m.If(self.load):
            walk.load(self.instruction)
            beats.load(get(self.instruction, "beats"))
            in_entry.load(count)
            m.d.sync += [
                words.eq(is_opcode(self.instruction, Opcode.LOAD)),
                bounded.eq(is_opcode(self.instruction, Opcode.LOAD_WEIGHTS, Opcode.LOAD_TABLE)),
                rows.eq(rows_there),
            ]
        with m.Elif(self.taken):
            beats.step()
            with m.If(entry_end):
                walk.step()
                in_entry.restart()
            with m.Else():
                in_entry.step()
        m.d.sync += [
            receiving.eq(Mux(self.load, self.start, receiving & ~(self.beats.valid & ends))),
            self.write.eq(self.memories & (entry_end & ~past).replicate(MEMORIES)),
            self.bad_row.eq(entry_end & past),
            self.bad_count.eq(last_beat & ~entry_end & ~words),
            self.done.eq(last),
        ]
        return m

    def _entry(self, m: Module) -> tuple[Signal, Signal]:
        """Beats of an entry of the instruction that starts, and rows of the memory it fills."""
        count = Signal(range(self._most + 1))
        rows = Signal(WORD_BITS)
        m.d.comb += rows.eq(self._weight_rows)
        with m.Switch(self.instruction[:OPCODE_BITS]):
            for opcode, beats in self._beats.items():
                with m.Case(int(opcode)):
                    m.d.comb += count.eq(beats)
            with m.Case(int(Opcode.LOAD_TABLE)), m.Switch(get(self.instruction, "table")):
                for kind, (there, beats) in self._tables.items():
                    with m.Case(int(kind)):
                        m.d.comb += [count.eq(beats), rows.eq(there)]
        return count, rows
