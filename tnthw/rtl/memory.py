"""MEMORY unit: moves beats between the memory port and the on-chip memories."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import stream
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.accelerator import READ_LATENCY, Accelerator
from tnthw.machine.fields import BEAT_BITS, MEMORY_BITS, OPCODE_BITS, WORD_BITS
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.rtl.activations import read_signature, write_signature
from tnthw.rtl.arithmetic import times_constant
from tnthw.rtl.decode import field, instruction_bits, is_opcode, unit_layout
from tnthw.rtl.delay import delay
from tnthw.rtl.word_queue import WordQueue

REQUEST = Signature(
    {
        "payload": Out(
            Signature({"address": Out(MEMORY_BITS), "beats": Out(BEAT_BITS), "write": Out(1)})
        ),
        "valid": Out(1),
        "ready": In(1),
    }
)
"""A stream of bursts (first beat, number of beats, direction) whose payload has a port per
member."""


class MemoryUnit(Component):
    """Runs LOAD, STORE, LOAD_WEIGHTS, LOAD_TABLE and FETCH instructions.

    Beats of an entry (word, row of weights or of the table, instruction) are gathered in one
    register and written to their memory in the cycle after the last.

    Ports: `start` with `instruction` in the same cycle, allowed while `free`; `done` and `fetched`
    (a FETCH is done) strobes; `held_read`, `held_write` bank masks; `request`, `read_data`,
    `write_data` streams of the memory port; `load`, `store` on the activation buffer;
    `weights_write`, `table_write`, `page_write` strobes with `entry` (the index), `page` (of a
    FETCH) and `gathered` (the bytes); `read_beat`, `write_beat`, `word_read`, `fetching` for the
    event counters.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = acc = accelerator
        beat = 8 * acc.memory_bytes_per_cycle
        self._most_beats = max(
            acc.word_beats, acc.weight_row_beats, acc.table_row_beats, acc.instruction_beats
        )
        super().__init__(
            {
                "start": In(1),
                "instruction": In(instruction_bits(Unit.MEMORY)),
                "free": Out(1),
                "done": Out(1),
                "fetched": Out(1),
                "held_read": Out(16),
                "held_write": Out(16),
                "request": Out(REQUEST),
                "read_data": In(stream.Signature(beat)),
                "write_data": Out(stream.Signature(beat)),
                "load": Out(write_signature(acc)),
                "store": Out(read_signature(acc)),
                "weights_write": Out(1),
                "table_write": Out(1),
                "page_write": Out(1),
                "entry": Out(WORD_BITS),
                "page": Out(1),
                "fetching": Out(1),
                "gathered": Out(beat * self._most_beats),
                "read_beat": Out(1),
                "write_beat": Out(1),
                "word_read": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        word = Signal(unit_layout(Unit.MEMORY))
        busy = Signal()
        with m.If(self.start):
            m.d.sync += [word.eq(self.instruction), busy.eq(1)]
        with m.Elif(self.done):
            m.d.sync += busy.eq(0)
        m.d.comb += [
            self.free.eq(~busy),
            self.held_read.eq(Mux(busy, _get(word, "read_banks", absent=0), 0)),
            self.held_write.eq(Mux(busy, _get(word, "write_banks", absent=0), 0)),
            self.page.eq(_get(word, "buffer")),
            self.fetching.eq(is_opcode(word, Opcode.FETCH)),
            self.fetched.eq(self.done & self.fetching),
        ]
        self._requests(m, word)
        stored = self._stores(m, word)
        loaded = self._loads(m, word)
        m.d.comb += self.done.eq(stored | loaded)
        return m

    def _requests(self, m: Module, word: Signal) -> None:
        """One request per row from the cycle after the start."""
        rows_left, address = Signal(16), Signal(MEMORY_BITS)
        moves = Signal()
        m.d.comb += [
            moves.eq(is_opcode(word, *_MOVES)),
            self.request.valid.eq(rows_left != 0),
            self.request.payload.address.eq(address),
            self.request.payload.write.eq(is_opcode(word, Opcode.STORE)),
            self.request.payload.beats.eq(
                Mux(
                    moves,
                    times_constant(_get(word, "words"), self._accelerator.word_beats),
                    _get(word, "beats"),
                )
            ),
        ]
        with m.If(self.start):
            m.d.sync += [
                rows_left.eq(_get(self.instruction, "rows", absent=1)),
                address.eq(_get(self.instruction, "memory")),
            ]
        with m.Elif(self.request.valid & self.request.ready):
            m.d.sync += [
                rows_left.eq(rows_left - 1),
                address.eq(address + _get(word, "memory_stride")),
            ]

    def _stores(self, m: Module, word: Signal) -> Value:
        """Read the buffer, offer the beats; returns the done strobe.

        Words lie in a queue behind the buffer's latency, so that beats have no gap.
        """
        beats = self._accelerator.word_beats
        bits = 8 * self._accelerator.memory_bytes_per_cycle
        walk = _Rows(m, "store", word)
        reading, step, beat = Signal(), Signal(), Signal(range(beats))
        sent, last_beat, done = Signal(), Signal(), Signal()
        width = len(self.store.data)
        m.submodules.words = words = WordQueue(width + 1, _WORDS_IN_FLIGHT)
        m.d.comb += [
            self.store.held.eq(self.held_read),
            self.store.valid.eq(1),
            step.eq(reading & words.room),
            words.claim.eq(step),
            self.word_read.eq(step),
        ]
        m.d.sync += [self.store.en.eq(step), self.store.address.eq(walk.address)]
        arrived, last_word = delay(m, [step, walk.last], READ_LATENCY, "word")
        m.d.comb += [
            words.push.eq(arrived),
            words.data.eq(Cat(self.store.data, last_word)),
            sent.eq(self.write_data.valid & self.write_data.ready),
            last_beat.eq(beat == beats - 1),
            self.write_data.valid.eq(words.valid),
            words.pop.eq(sent & last_beat),
            self.write_beat.eq(sent),
        ]
        padded = Cat(words.head[:width], Const(0, beats * bits - width))
        with m.Switch(beat):  # a select by a variable index would multiply the index
            for i in range(beats):
                with m.Case(i):
                    m.d.comb += self.write_data.payload.eq(padded.word_select(i, bits))
        with m.If(self.start):
            walk.load(self.instruction)
            m.d.sync += reading.eq(is_opcode(self.instruction, Opcode.STORE))
        with m.Elif(step):
            walk.step()
            m.d.sync += reading.eq(~walk.last)
        with m.If(sent):
            m.d.sync += beat.eq(Mux(last_beat, 0, beat + 1))
        m.d.sync += done.eq(words.pop & words.head[-1])
        return done

    def _loads(self, m: Module, word: Signal) -> Value:
        """Gather beats into entries and write them; returns the done strobe."""
        acc = self._accelerator
        bits = 8 * acc.memory_bytes_per_cycle
        walk = _Rows(m, "load", word)
        receiving, taken, entry_end, last = Signal(), Signal(), Signal(), Signal()
        beat, beats_left = Signal(range(self._most_beats + 1)), Signal(BEAT_BITS)
        load, entry_beats = Signal(), Signal(range(self._most_beats + 1))
        with m.Switch(Value.cast(word)[:OPCODE_BITS]):
            with m.Case(int(Opcode.LOAD)):
                m.d.comb += entry_beats.eq(acc.word_beats)
            with m.Case(int(Opcode.LOAD_WEIGHTS)):
                m.d.comb += entry_beats.eq(acc.weight_row_beats)
            with m.Case(int(Opcode.LOAD_TABLE)):
                m.d.comb += entry_beats.eq(acc.table_row_beats)
            with m.Default():  # FETCH
                m.d.comb += entry_beats.eq(acc.instruction_beats)
        m.d.comb += [
            load.eq(is_opcode(word, Opcode.LOAD)),
            self.read_data.ready.eq(receiving),
            taken.eq(self.read_data.valid & receiving),
            self.read_beat.eq(taken),
            entry_end.eq(taken & (beat + 1 == entry_beats)),
            last.eq(Mux(load, entry_end & walk.last, taken & (beats_left == 1))),
        ]
        with m.If(taken):
            for i in range(self._most_beats):
                with m.If(beat == i):
                    m.d.sync += self.gathered.word_select(i, bits).eq(self.read_data.payload)
            m.d.sync += [beat.eq(Mux(entry_end, 0, beat + 1)), beats_left.eq(beats_left - 1)]
        with m.If(self.start):
            walk.load(self.instruction)
            m.d.sync += [
                receiving.eq(~is_opcode(self.instruction, Opcode.STORE)),
                beats_left.eq(_get(self.instruction, "beats")),
            ]
        with m.Elif(taken):
            with m.If(last):
                m.d.sync += receiving.eq(0)
            with m.If(entry_end):
                walk.step()

        write, done = Signal(), Signal()
        m.d.sync += [write.eq(entry_end), done.eq(last)]
        with m.If(entry_end):
            m.d.sync += self.entry.eq(walk.address)
        m.d.comb += [
            self.load.en.eq(write & load),
            self.load.address.eq(self.entry),
            self.load.mask.eq(-1),
            self.load.data.eq(self.gathered),
            self.weights_write.eq(write & is_opcode(word, Opcode.LOAD_WEIGHTS)),
            self.table_write.eq(write & is_opcode(word, Opcode.LOAD_TABLE)),
            self.page_write.eq(write & is_opcode(word, Opcode.FETCH)),
        ]
        return done


_MOVES = (Opcode.LOAD, Opcode.STORE)

_WORDS_IN_FLIGHT = 8
"""Words between the step of a STORE and their last beat; a word comes back after seven cycles."""


def _get(word: Value, name: str, *, absent: int | None = None) -> Value:
    return field(word, Unit.MEMORY, name, absent=absent)


class _Rows:
    """Word addresses of a LOAD or STORE row by row; of others, entries one after the other.

    A FETCH counts from 0: its `buffer` field names the page.
    """

    def __init__(self, m: Module, name: str, word: Signal) -> None:
        self._m, self._word = m, word
        self.address = Signal(WORD_BITS, name=f"{name}_address")
        self._row = Signal(WORD_BITS, name=f"{name}_row")
        self._following = Signal(WORD_BITS, name=f"{name}_next_row")
        self._words_left = Signal(WORD_BITS, name=f"{name}_words_left")
        self._rows_left = Signal(16, name=f"{name}_rows_left")
        self._row_end = Signal(name=f"{name}_row_end")
        self.last = Signal(name=f"{name}_last")
        m.d.comb += [
            self._row_end.eq(is_opcode(word, *_MOVES) & (self._words_left == 1)),
            self._following.eq(self._row + _get(word, "buffer_stride")),
            self.last.eq(self._row_end & (self._rows_left == 1)),
        ]

    def load(self, word: Value) -> None:
        """Set registers for the instruction that starts in this cycle."""
        first = Mux(is_opcode(word, Opcode.FETCH), 0, _get(word, "buffer"))
        self._m.d.sync += [
            self.address.eq(first),
            self._row.eq(first),
            self._words_left.eq(_get(word, "words")),
            self._rows_left.eq(_get(word, "rows")),
        ]

    def step(self) -> None:
        """Move on by one word."""
        m = self._m
        with m.If(self._row_end):
            m.d.sync += [
                self.address.eq(self._following),
                self._row.eq(self._following),
                self._words_left.eq(_get(self._word, "words")),
                self._rows_left.eq(self._rows_left - 1),
            ]
        with m.Else():
            m.d.sync += [
                self.address.eq(self.address + 1),
                self._words_left.eq(self._words_left - 1),
            ]
