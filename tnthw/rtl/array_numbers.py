"""Which instruction of the ARRAY unit an error is about: several are in the unit at once."""

from __future__ import annotations

from amaranth import Module, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.error_codes import ERROR_INSTRUCTION_BITS
from tnthw.rtl.delay import delay

_TAG_BITS = 2  # fewer instructions than this tells apart start while one is on its way


class ArrayNumbers(Component):
    """Numbers of instructions, from 0 in each image, as they were when an error came about.

    Parameters
    ----------
    decode_cycles: from the address of a row of weights to the strobe of an illegal code in it.
    read_cycles: from the step of a vector to the strobe of a word that does not exist.
    row_cycles: from the address of a row of weights to the strobe of one that does not exist.

    Ports: `begin` of an image; `start` and `take` of the unit, strobes; two cycles after the
    strobes above, `row`, `decoded` and `streamed`, the instruction that each is about.
    """

    def __init__(self, decode_cycles: int, read_cycles: int, row_cycles: int) -> None:
        self._decode_cycles, self._read_cycles = decode_cycles, read_cycles
        self._row_cycles = row_cycles
        super().__init__(
            {
                "begin": In(1),
                "start": In(1),
                "take": In(1),
                "row": Out(ERROR_INSTRUCTION_BITS),
                "decoded": Out(ERROR_INSTRUCTION_BITS),
                "streamed": Out(ERROR_INSTRUCTION_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        started, taken = (
            Signal(ERROR_INSTRUCTION_BITS, init=-1, name=name) for name in ("started", "taken")
        )
        for count, strobe in ((started, self.start), (taken, self.take)):
            with m.If(self.begin):
                m.d.sync += count.eq(-1)
            with m.Elif(strobe):
                m.d.sync += count.eq(count + 1)

        def as_it_was(count: Signal, cycles: int, name: str) -> Value:
            """A count some cycles ago; only its low bits are delayed."""
            low = count[:_TAG_BITS]
            (before,) = delay(m, [low], cycles, name)
            return count - (low - before)[:_TAG_BITS]

        found = [
            as_it_was(started, self._row_cycles, "row"),
            as_it_was(started, self._decode_cycles, "decoded"),
            as_it_was(taken, self._read_cycles, "streamed"),
        ]
        later = delay(m, found, 2, "found")
        m.d.comb += [
            port.eq(value)
            for port, value in zip((self.row, self.decoded, self.streamed), later, strict=True)
        ]
        return m
