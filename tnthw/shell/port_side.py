"""The half of a bus manager that faces the machine; the other half is the bus' own."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal
from amaranth.lib.wiring import Component, In, Out, connect, flipped

from tnthw.machine.fields import BEAT_BITS, MEMORY_BITS
from tnthw.rtl.port_guard import REQUEST, beats_signature
from tnthw.shell.counted import Counted
from tnthw.shell.read_gear import ReadGear
from tnthw.shell.register_slice import RegisterSlice
from tnthw.shell.splitter import LENGTH_BITS, Splitter
from tnthw.shell.translator import Translator, offset_bits
from tnthw.shell.widths import Widths
from tnthw.shell.write_gear import WriteGear


def machine_ports(widths: Widths) -> dict[str, In | Out]:
    """Ports of a manager towards the machine: those of a `Translator`, and of the machine."""
    beat = 8 * widths.port_bytes
    return {
        "program": In(widths.word_address_bits),
        "records": In(widths.word_address_bits),
        "records_first": In(MEMORY_BITS),
        "request": In(REQUEST),
        "read": Out(beats_signature(beat, error=Out(1))),
        "write": In(beats_signature(beat, error=In(1))),
    }


class PortSide(Component):
    """Turn the machine's port into bursts of a bus and the words that they read and write.

    Parameters
    ----------
    widths: of port and bus.
    requests: requests, a power of two, that may be under way.

    Ports: `program`, `records`, `records_first` of a `Translator`; `request`, `read`, `write` of
    the machine; the stream of `burst_valid`, `burst_ready`, `burst_word`, `burst_length`,
    `burst_write`; the words read, `read_valid`, `read_ready`, `read_word`, `read_error`, in order;
    the words written, `write_valid`, `write_ready`, `write_word`, `write_strobe`, in order;
    `settled`, no write is without its answer.
    """

    def __init__(self, widths: Widths, requests: int) -> None:
        self._widths, self._requests = widths, requests
        super().__init__(
            {
                **machine_ports(widths),
                "burst_valid": Out(1),
                "burst_ready": In(1),
                "burst_word": Out(widths.word_address_bits),
                "burst_length": Out(LENGTH_BITS),
                "burst_write": Out(1),
                "read_valid": In(1),
                "read_ready": Out(1),
                "read_word": In(8 * widths.bus_bytes),
                "read_error": In(1),
                "write_valid": Out(1),
                "write_ready": In(1),
                "write_word": Out(8 * widths.bus_bytes),
                "write_strobe": Out(widths.bus_bytes),
                "write_error": In(1),
                "settled": In(1),
            }
        )

    @classmethod
    def behind(cls, m: Module, manager: Component, widths: Widths, requests: int) -> PortSide:
        """Make the half of a manager whose `machine_ports` it serves."""
        m.submodules.port_side = side = cls(widths, requests)
        for name in machine_ports(widths):
            port, inner = getattr(manager, name), getattr(side, name)
            if name in ("request", "read", "write"):
                connect(m, flipped(port), inner)
            else:
                m.d.comb += inner.eq(port)
        return side

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        widths = self._widths
        m.submodules.translator = translator = Translator(widths)
        m.submodules.splitter = splitter = Splitter(widths)
        m.submodules.read_gear = reads = ReadGear(widths)
        m.submodules.write_gear = writes = WriteGear(widths)
        # What is under way, in order: a bit for each direction, its beats, and the place of the
        # first one.
        m.submodules.under_way = under_way = Counted(
            2 + offset_bits(widths), BEAT_BITS, self._requests
        )
        connect(m, translator.request, flipped(self.request))
        # No path leads from the machine through here to what is under way, nor one back.
        m.submodules.beats = beats = RegisterSlice(len(self.read.payload) + 1)
        place = Signal(offset_bits(widths))
        first = Signal(init=1)
        moved = Signal()
        following = Signal(offset_bits(widths))
        with m.If(moved):
            m.d.sync += [first.eq(under_way.last), following.eq(place + 1)]
        taken = Signal()
        m.d.comb += [
            place.eq(Mux(first, under_way.note[2:], following)),
            moved.eq(reads.moved | writes.moved),
            under_way.step.eq(moved),
            translator.program.eq(self.program),
            translator.records.eq(self.records),
            translator.records_first.eq(self.records_first),
            taken.eq(translator.valid & splitter.ready & under_way.room),
            translator.ready.eq(splitter.ready & under_way.room),
            splitter.valid.eq(taken),
            splitter.word.eq(translator.word),
            splitter.words_less.eq(translator.words_less),
            splitter.last.eq(translator.last),
            splitter.write.eq(translator.write),
            under_way.push.eq(taken),
            under_way.less.eq(translator.beats_less),
            under_way.note_in.eq(Cat(~translator.write, translator.write, translator.offset)),
            self.burst_valid.eq(splitter.burst_valid),
            splitter.burst_ready.eq(self.burst_ready),
            self.burst_word.eq(splitter.burst_word),
            self.burst_length.eq(splitter.burst_length),
            self.burst_write.eq(splitter.burst_write),
            reads.asked.eq(under_way.note[0]),
            reads.last.eq(under_way.last),
            reads.place.eq(place),
            reads.word_valid.eq(self.read_valid),
            self.read_ready.eq(reads.word_ready),
            reads.word.eq(self.read_word),
            reads.word_error.eq(self.read_error),
            beats.in_valid.eq(reads.read.valid),
            reads.read.ready.eq(beats.in_ready),
            beats.in_data.eq(Cat(reads.read.payload, reads.read.error)),
            self.read.valid.eq(beats.out_valid),
            beats.out_ready.eq(self.read.ready),
            self.read.payload.eq(beats.out_data[:-1]),
            self.read.error.eq(beats.out_data[-1]),
            writes.asked.eq(under_way.note[1]),
            writes.last.eq(under_way.last),
            writes.place.eq(place),
            writes.more.eq(self.request.valid | translator.holds | under_way.another),
            writes.settled.eq(self.settled),
            self.write_valid.eq(writes.word_valid),
            writes.word_ready.eq(self.write_ready),
            self.write_word.eq(writes.word),
            self.write_strobe.eq(writes.word_strobe),
            writes.write.payload.eq(self.write.payload),
            writes.write.valid.eq(self.write.valid),
            self.write.ready.eq(writes.write.ready),
            self.write.error.eq(self.write_error),
        ]
        return m
