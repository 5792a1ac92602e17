"""One channel of the vector unit: shift-add terms, combination, bias, shift, clamp."""

from __future__ import annotations

from amaranth import Module, Mux, Signal, signed
from amaranth.lib.wiring import Component, In, Out

from tnthw.formats import BIAS_BITS, MAX_EXPONENT
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.arithmetic import balanced_sum
from tnthw.rtl.table import SHIFT_BITS, TERM_BITS

_WINDOW_BITS = 12  # up to 63 * 63 taps are summed
_BYTE_BITS = 9  # a signed or unsigned activation


class RescaleChannel(Component):
    """One channel of the pipeline; cycle numbers count from the operand's cycle 1.

    1 operand, 2 its negation, 3 shifted terms, 4 their sum, 5 combination over taps, 6 bias, 7
    shift, 8 clamp (combinational). All widths hold the exact value.

    Ports: `operand` (cycle 1); `terms` (cycle 2, registered inside); `first`, `valid`, `maximum`
    (cycle 5): first tap of a position, tap inside the image, MAX_POOL; `bias`, `shift` (cycle 5,
    registered inside); `low`, `high`; `result` (cycle 8).
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._terms = accelerator.rescale_terms
        self.operand_bits = max(accelerator.accumulator_bits, _BYTE_BITS)
        super().__init__(
            {
                "operand": In(signed(self.operand_bits)),
                "terms": In(TERM_BITS * accelerator.rescale_terms),
                "first": In(1),
                "valid": In(1),
                "maximum": In(1),
                "bias": In(signed(BIAS_BITS)),
                "shift": In(SHIFT_BITS),
                "low": In(signed(9)),
                "high": In(signed(9)),
                "result": Out(8),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        width = self.operand_bits
        # 1 -> 2
        value = Signal(signed(width), reset_less=True)
        m.d.sync += value.eq(self.operand)
        # 2 -> 3
        plain, negated = (Signal(signed(width + 1), reset_less=True) for _ in range(2))
        terms = Signal(TERM_BITS * self._terms, reset_less=True)
        m.d.sync += [plain.eq(value), negated.eq(-value), terms.eq(self.terms)]
        # 3 -> 4
        shifted_bits = width + 1 + MAX_EXPONENT
        shifted = []
        for i in range(self._terms):
            term = terms.word_select(i, TERM_BITS)
            exponent, negative, enabled = term[:4], term[4], term[5]
            signal = Signal(signed(shifted_bits), name=f"term_{i}", reset_less=True)
            m.d.sync += signal.eq(Mux(enabled, Mux(negative, negated, plain) << exponent, 0))
            shifted.append(signal)
        # 4 -> 5
        product_bits = shifted_bits + (self._terms - 1).bit_length()
        product = Signal(signed(product_bits), reset_less=True)
        m.d.sync += product.eq(balanced_sum(shifted))
        # 5 -> 6: a tap outside the image has operand 0, so a sum need not ask whether it is valid.
        taps_bits = _BYTE_BITS + 1 + MAX_EXPONENT + 2 + _WINDOW_BITS
        combined = Signal(signed(max(product_bits + 1, taps_bits)), reset_less=True)
        any_valid = Signal()
        keep = Signal()  # MAX_POOL: the maximum so far stays
        beaten = ~self.valid | (any_valid & (combined > product))
        m.d.comb += keep.eq(self.maximum & ~self.first & beaten)
        m.d.sync += any_valid.eq(self.valid | (any_valid & ~self.first))
        with m.If(self.first | (self.maximum & ~keep)):
            m.d.sync += combined.eq(product)
        with m.Elif(~self.maximum):
            m.d.sync += combined.eq(combined + product)
        # 6 -> 7
        bias = Signal(signed(BIAS_BITS), reset_less=True)
        shift_6, shift_7 = (Signal(SHIFT_BITS, reset_less=True) for _ in range(2))
        m.d.sync += [bias.eq(self.bias), shift_6.eq(self.shift), shift_7.eq(shift_6)]
        total = Signal(signed(max(len(combined), BIAS_BITS) + 1), reset_less=True)
        m.d.sync += total.eq(combined + bias)
        # 7 -> 8
        scaled = Signal.like(total)
        m.d.sync += scaled.eq(total >> shift_7)
        clamped = Mux(scaled < self.low, self.low, Mux(scaled > self.high, self.high, scaled))
        m.d.comb += self.result.eq(clamped)
        return m
