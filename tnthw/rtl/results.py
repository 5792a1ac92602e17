"""Results of the vector unit: where each is written, digit by digit."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.fields import BANK_BITS, WORD_BITS
from tnthw.machine.units import Unit
from tnthw.rtl.activations import granules, write_signature
from tnthw.rtl.countdown import Countdown
from tnthw.rtl.decode import field, instruction_bits
from tnthw.rtl.finish_channel import RESULT_BITS


def finish_lead(accelerator: Accelerator) -> int:
    """Cycles from `finish` to its result: where there are digits they are counted a cycle ahead.

    The last digit of the last result ends an instruction, and the start rule waits for that.
    """
    return int(accelerator.activation_bits < RESULT_BITS)


class Results(Component):
    """Walks chunk and position once more, result by result, as they are finished in order.

    Ports: `load` the `instruction`, while nothing is to be written; `held`, the mask of banks that
    may be written; `finish`, and `finish_lead` cycles later `result` (a byte a channel): its first
    digit is written in the same cycle, the others in those that follow; `write` on the activation
    buffer; `done` with the last digit of the last; `meets` strobe, in the cycle after a result
    comes before the digits of the one before it are written.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._accelerator = accelerator
        super().__init__(
            {
                "load": In(1),
                "instruction": In(instruction_bits(Unit.VECTOR)),
                "held": In(BANK_BITS),
                "finish": In(1),
                "result": In(RESULT_BITS * accelerator.rescale_channels),
                "write": Out(write_signature(accelerator)),
                "done": Out(1),
                "meets": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        acc = self._accelerator

        def get(name: str) -> Value:
            return field(self.instruction, Unit.VECTOR, name)

        one = acc.activation_bits == RESULT_BITS
        digits: Value = Const(0, 2) if one else get("result_digits")
        writing, result_end = self._digits(m, digits)
        positions, chunks = Countdown(m, 16, "positions"), Countdown(m, 16, "chunks")
        lane_chunk = Signal(range(max(2, acc.word_chunks)))
        plane, here, pitch, planes_pitch, address = (
            Signal(WORD_BITS, reset_less=True, name=name)
            for name in ("plane", "here", "pitch", "planes_pitch", "address")
        )
        moved = Signal(WORD_BITS)
        following = Signal(WORD_BITS)
        plane_end = Signal()
        chunk_end = Signal()
        m.d.comb += [
            chunk_end.eq(result_end & positions.last),
            plane_end.eq(positions.last & (lane_chunk == acc.word_chunks - 1)),
            self.done.eq(chunk_end & chunks.last),
            *([moved.eq(plane + planes_pitch)] if one else []),
            following.eq(Mux(plane_end, moved, Mux(positions.last, plane, here + 1))),
        ]
        if not one:  # a plane ahead: digits have a choice of their own in front of the address
            loaded = Signal()
            m.d.sync += loaded.eq(self.load)
            with m.If(loaded | (result_end & plane_end)):
                m.d.sync += moved.eq(Mux(loaded, plane, moved) + planes_pitch)
        with m.If(self.load):
            positions.load(get("positions"))
            chunks.load(get("chunks"))
            m.d.sync += [
                lane_chunk.eq(get("chunk")),
                pitch.eq(get("destination_plane")),
                planes_pitch.eq(get("destination_plane") << digits),
                plane.eq(get("destination")),
                here.eq(get("destination")),
                address.eq(get("destination")),
            ]
        with m.Elif(result_end):
            m.d.sync += [here.eq(following), address.eq(following)]
            with m.If(positions.last):
                positions.restart()
                chunks.step()
                m.d.sync += [plane.eq(following), lane_chunk.eq(lane_chunk + 1)]
            with m.Else():
                positions.step()
            with m.If(plane_end):
                m.d.sync += lane_chunk.eq(0)
        with m.Elif(writing):
            m.d.sync += address.eq(address + pitch)
        m.d.comb += [
            self.write.held.eq(self.held),
            self.write.en.eq(writing),
            self.write.address.eq(address),
        ]
        self._mask(m, lane_chunk)
        return m

    def _digits(self, m: Module, digits: Value) -> tuple[Value, Value]:
        """Put the digits into every chunk of the word; a digit is written, it is the last."""
        acc = self._accelerator
        bits, channels = acc.activation_bits, acc.rescale_channels
        lanes = Signal(bits * channels)
        m.d.comb += self.write.data.eq(Cat(*[lanes] * acc.word_chunks))
        if bits == RESULT_BITS:
            m.d.comb += lanes.eq(self.result)
            return self.finish, self.finish

        logarithm = Signal.like(digits)
        first, writing, last = Signal(name="first"), Signal(name="writing"), Signal(name="last")
        behind = Signal(2)  # digits behind the one that is written
        more, meets = Signal(name="more"), Signal(name="meets_more")
        with m.If(self.load):
            m.d.sync += logarithm.eq(digits)
        m.d.comb += more.eq(writing & ~last)
        m.d.sync += [
            first.eq(self.finish),
            writing.eq(self.finish | more),
            last.eq(Mux(self.finish, logarithm == 0, more & (behind == 1))),
            behind.eq(Mux(self.finish, Cat(logarithm.any(), logarithm[1]), behind - 1)),
            meets.eq(self.finish & more),
            self.meets.eq(meets),
        ]
        # The first digit is brought to the top, where the others follow.
        rest, values = Signal.like(self.result), Signal.like(self.result)
        for i in range(channels):
            result, now = (v.word_select(i, RESULT_BITS) for v in (self.result, values))
            with m.Switch(logarithm):
                for log in range((RESULT_BITS // bits).bit_length()):
                    with m.Case(log):
                        to_top = RESULT_BITS - (bits << log)
                        m.d.comb += now.eq(
                            Mux(first, result << to_top, rest.word_select(i, RESULT_BITS))
                        )
            m.d.sync += rest.word_select(i, RESULT_BITS).eq(now << bits)
            m.d.comb += lanes.word_select(i, bits).eq(now[-bits:])
        return writing, last

    def _mask(self, m: Module, lane_chunk: Value) -> None:
        """Only the lanes of the chunk are written."""
        acc = self._accelerator
        of_chunk = acc.rescale_channels * granules(acc) // acc.lanes
        with m.Switch(lane_chunk):
            for i in range(acc.word_chunks):
                with m.Case(i):
                    ones = Const((1 << of_chunk) - 1, of_chunk)
                    m.d.comb += self.write.mask.eq(ones << i * of_chunk)
