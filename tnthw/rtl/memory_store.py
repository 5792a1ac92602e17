"""Words from the activation buffer to beats of the memory port."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Mux, Signal
from amaranth.lib import stream
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import READ_LATENCY, Accelerator
from tnthw.machine.units import Unit
from tnthw.rtl.activations import read_signature
from tnthw.rtl.decode import instruction_bits
from tnthw.rtl.delay import delay
from tnthw.rtl.memory_rows import Rows
from tnthw.rtl.word_queue import WordQueue

_WORDS_IN_FLIGHT = 8
"""Words between the step of a STORE and their last beat; a word comes back after seven cycles."""


class StorePath(Component):
    """Read the words of a STORE and offer them beat by beat.

    Words lie in a queue behind the buffer's latency, so that beats have no gap.

    Ports: `start` of a STORE, a cycle of `load`, which takes over the `instruction` while nothing
    is under way, from the next cycle on `word`; `read` on the activation buffer (`held` is left to
    the unit); `beats`; `step`, a word is read; `sent`, a beat is accepted; `done` strobe.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        bits = instruction_bits(Unit.MEMORY)
        super().__init__(
            {
                "start": In(1),
                "load": In(1),
                "head": In(bits),
                "instruction": In(bits),
                "word": In(bits),
                "read": Out(read_signature(accelerator)),
                "beats": Out(stream.Signature(8 * accelerator.memory_bytes_per_cycle)),
                "step": Out(1),
                "sent": Out(1),
                "done": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        beats, bits = self._accelerator.word_beats, len(self.beats.payload)
        width = len(self.read.data)
        m.submodules.words = words = WordQueue(width + 1, _WORDS_IN_FLIGHT)
        walk = Rows(m, self.head, self.word)
        reading = Signal()
        beat = Signal(range(beats))
        last_beat = Signal()
        m.d.comb += [
            self.step.eq(reading & words.room),
            words.claim.eq(self.step),
        ]
        m.d.sync += [self.read.en.eq(self.step), self.read.address.eq(walk.address)]
        arrived, last_word = delay(m, [self.step, walk.last], READ_LATENCY, "word")
        m.d.comb += [
            words.push.eq(arrived),
            words.data.eq(Cat(self.read.data, last_word)),
            self.beats.valid.eq(words.valid),
            self.sent.eq(self.beats.valid & self.beats.ready),
            last_beat.eq(beat == beats - 1),
            words.pop.eq(self.sent & last_beat),
        ]
        padded = Cat(words.head[:width], Const(0, beats * bits - width))
        with m.Switch(beat):  # a select by a variable index would multiply the index
            for i in range(beats):
                with m.Case(i):
                    m.d.comb += self.beats.payload.eq(padded.word_select(i, bits))
        with m.If(self.load):
            walk.load(self.instruction)
            m.d.sync += reading.eq(self.start)
        with m.Elif(self.step):
            walk.step()
            m.d.sync += reading.eq(~walk.last)
        with m.If(self.sent):
            m.d.sync += beat.eq(Mux(last_beat, 0, beat + 1))
        m.d.sync += self.done.eq(words.pop & words.head[-1])
        return m
