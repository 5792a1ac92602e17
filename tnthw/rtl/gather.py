"""Operands of one channel of the vector unit, gathered from the digits and taps of a result."""

from __future__ import annotations

from amaranth import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.arithmetic import less
from tnthw.rtl.finish_channel import RESULT_BITS, VALUE_BITS

GATHER_CYCLES = 2
"""Cycles from a word to the operand with its digits in it."""

_GATHERED = {
    # With the word.
    "inside": Out(1),  # the tap lies inside the image; else it counts as zero
    "place": Out(2),  # digits of the operand that follow this one
    "signed": Out(1),  # the digit is the first of a signed operand
    "more": Out(1),  # one more digit of a tap of a maximum
    # A cycle later.
    "first": Out(1),  # first step of a result
    "sum": Out(1),  # a step of an operand a that is a sum
    "second": Out(1),  # a step of operand b
    "tap": Out(1),  # last digit of a tap of a maximum that lies inside the image
    "forced": Out(1),  # last digit of a tap that is the maximum whatever was there
}


def does_signature(accelerator: Accelerator) -> Signature:
    """What a step does, the same for every channel."""
    digits = RESULT_BITS // accelerator.activation_bits
    if digits == 1:
        return Signature(_GATHERED)
    # With the word, a bit for each place in an operand, so that a bit has two gates before it.
    places = {
        "here": Out(digits),  # the digit is there; only inside the image
        "above": Out(digits),  # its sign is there, above the digit; only inside, and if it has one
    }
    return Signature(_GATHERED | places)


class Gather(Component):
    """One channel: digits shifted to their place, then added up or compared.

    Of a word in cycle 0, `a` and `b` hold it in cycle `GATHER_CYCLES`.

    Ports: `does`; `drain`, the operand is `sums`, the channel's accumulator, else a digit out of
    `word`, all of them in cycle 0; `a`, of which a sum wraps, and `b`, 0 where a result has no
    steps of it.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._digit_bits = accelerator.activation_bits
        bits = accelerator.accumulator_bits
        super().__init__(
            {
                "does": In(does_signature(accelerator)),
                "drain": In(1),
                "word": In(self._digit_bits),
                "sums": In(signed(bits)),
                "a": Out(signed(bits)),
                "b": Out(signed(VALUE_BITS)),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        does = self.does
        step = Signal.like(self.sums, name="step", reset_less=True)
        placed = self._placed(m)
        if self._digit_bits < RESULT_BITS:
            placed = placed | Mux(does.more, step, 0)
        m.d.sync += step.eq(Mux(self.drain, self.sums, placed))

        a, b = Signal.like(self.a, reset_less=True), Signal.like(self.b, reset_less=True)
        larger = Signal()
        m.d.comb += [
            larger.eq(less(a[:VALUE_BITS].as_signed(), step[:VALUE_BITS].as_signed())),
            self.a.eq(a),
            self.b.eq(b),
        ]
        with m.If(does.sum | does.forced | (does.tap & larger)):
            m.d.sync += a.eq(Mux(does.sum & ~does.first, a, 0) + step)
        with m.If(does.first):
            m.d.sync += b.eq(0)
        with m.Elif(does.second):
            m.d.sync += b.eq(b | step)
        return m

    def _placed(self, m: Module) -> Value:
        """The digit at its place among the bits of the operand, its sign above it."""
        does, digits = self.does, RESULT_BITS // self._digit_bits
        sign = Signal()
        bits = []
        m.d.comb += sign.eq(self.word[-1] & does.signed & does.inside)
        for place in range(digits):
            here, above = Signal(name=f"here_{place}"), Signal(name=f"above_{place}")
            m.d.comb += [
                here.eq(does.here[place] if digits > 1 else does.inside & 1),
                above.eq(self.word[-1] & does.above[place] if digits > 1 else 0),
            ]
            for bit in range(self._digit_bits):
                bits.append((self.word[bit] & here) | above)
        return Cat(*bits, sign).as_signed()
