"""One channel of the finish unit: steps of add and shift in a ring, thresholds, clamp."""

from __future__ import annotations

from amaranth import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import data
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.accelerator import WIDEN_BITS, Accelerator
from tnthw.rtl.arithmetic import less
from tnthw.rtl.delay import delay

VALUE_BITS = 9
"""A signed or unsigned byte, of the gathered operand b and of the clamp."""

RESULT_BITS = 8

_COUNT_BITS = VALUE_BITS + 1  # the largest `low` and the most passes

CLAMP_CYCLES = 2
"""Cycles from the end of the last pass to the result."""

STEP = data.StructLayout({"gap": 4, "there": 1, "subtract": 1, "b": 1})
"""A step as it is stored: the bits of its byte in memory that mean something."""


class FinishChannel(Component):
    """One channel; cycle 0 of a result is the one in which it enters the ring.

    A pass takes the stages choose, then add and shift for each slot: `L = 2 * finish_slots + 1`
    cycles, and the result of P passes stands in `result` in cycle `L * P + CLAMP_CYCLES`. Each
    stage holds another result, so that one may enter in every cycle in which none comes round.
    The operands travel beside the running value, a stage ahead of it.

    Ports: `a`, `b` and `enter` in cycle 0; in cycle `k * L` of pass k `fresh`, the pass starts
    from `bias`, which is there in the next, and `steps`, of which slot s is read in `2 * s` cycles
    more; `threshold`, `widen`, `low`, `high` hold for a whole instruction; `result`.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        self._slots = accelerator.finish_slots
        self._bits = accelerator.finish_bits
        super().__init__(
            {
                "a": In(signed(accelerator.accumulator_bits)),
                "b": In(signed(VALUE_BITS)),
                "enter": In(1),
                "fresh": In(1),
                "bias": In(signed(self._bits)),
                "steps": In(data.ArrayLayout(STEP, self._slots)),
                "threshold": In(1),
                "widen": In(1),
                "low": In(signed(VALUE_BITS)),
                "high": In(signed(VALUE_BITS)),
                "result": Out(RESULT_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        a = self._operand(m, "a", self.a)
        b = self._operand(m, "b", self.b)

        came_round = Signal(signed(self._bits), reset_less=True)
        again = Signal(signed(self._bits), reset_less=True)
        begins = Signal(reset_less=True)
        m.d.sync += [again.eq(came_round), begins.eq(self.fresh)]
        # The last choice before each sum is made by the LUTs of its carry chain.
        running: Value = Mux(begins, self.bias, again).as_signed()
        sum_sign: Value = Const(0, 1)
        for slot in range(self._slots):
            running = self._add(m, slot, running, a[2 * slot], b[2 * slot])
            if slot == 0:
                sum_sign = running[-1]
            running = self._shift(m, slot, running, last=slot == self._slots - 1)
        m.d.comb += came_round.eq(running)
        self._clamp(m, came_round, self._count(m, sum_sign))
        return m

    def _operand(self, m: Module, name: str, entering: Value) -> list[Value]:
        """The operand in each stage, of the result that is in it; widened as it enters."""
        bits = min(len(entering) + WIDEN_BITS, self._bits)
        operand = Signal(signed(bits), name=f"{name}_entering")
        round_ = Signal(signed(bits), name=f"{name}_round", reset_less=True)
        widened = Mux(self.widen, entering << WIDEN_BITS, entering)
        m.d.comb += operand.eq(Mux(self.enter, widened, round_))
        stages: list[Value] = [operand]
        for stage in range(1, 2 * self._slots + 1):
            later = Signal(signed(bits), name=f"{name}_{stage}", reset_less=True)
            m.d.sync += later.eq(stages[-1])
            stages.append(later)
        m.d.sync += round_.eq(stages[-1])
        return stages

    def _add(self, m: Module, slot: int, running: Value, a: Value, b: Value) -> Value:
        """Slot's term in the cycle of the stage before, its sum in the next."""
        step = self.steps[slot]
        there = Signal()
        subtract = Signal()
        from_b = Signal()
        m.d.comb += [
            there.eq(Mux(self.threshold, int(slot == 0), step.there)),
            subtract.eq(~self.threshold & step.subtract),
            from_b.eq(~self.threshold & step.b),
        ]
        term = Signal(signed(self._bits), name=f"term_{slot}", reset_less=True)
        carry = Signal(name=f"carry_{slot}", reset_less=True)
        operand = Signal(signed(self._bits), name=f"operand_{slot}")
        m.d.comb += operand.eq(Mux(from_b, b, a))
        with m.If(there):
            m.d.sync += [term.eq(operand ^ subtract.replicate(self._bits)), carry.eq(subtract)]
        with m.Else():
            m.d.sync += [term.eq(0), carry.eq(0)]
        # One carry chain: the one that makes a complement a negation comes in below the sum.
        total = Signal(self._bits + 1, name=f"total_{slot}")
        added = Signal(signed(self._bits), name=f"added_{slot}", reset_less=True)
        m.d.comb += total.eq(Cat(1, running) + Cat(carry, term))
        m.d.sync += added.eq(total[1:])
        return added

    def _shift(self, m: Module, slot: int, added: Value, *, last: bool) -> Value:
        """The sum shifted; all but the last slot leave half of the way to the next sum."""
        gap = self.steps[slot].gap
        for stage in range(2):
            later = Signal(4, name=f"gap_{slot}_{stage}", reset_less=True)
            m.d.sync += later.eq(gap if stage else Mux(self.threshold, 0, gap))
            gap = later
        shifted = Signal(signed(self._bits), name=f"shifted_{slot}", reset_less=True)
        if last:
            m.d.sync += shifted.eq(added >> gap)
            return shifted
        far = Signal(name=f"far_{slot}", reset_less=True)
        m.d.sync += [shifted.eq(added >> gap[:-1]), far.eq(gap[-1])]
        return Mux(far, shifted >> (1 << len(gap) - 1), shifted).as_signed()

    def _count(self, m: Module, sum_sign: Value) -> Value:
        """`low` and one more for each pass whose sum was not negative, beside the ring."""
        round_ = Signal(signed(_COUNT_BITS), name="count_round", reset_less=True)
        chosen = Mux(self.enter, self.low, round_)
        (waiting,) = delay(m, [chosen], 2, "count")
        counted = Signal.like(round_, name="counted")
        m.d.sync += counted.eq(waiting + ~sum_sign)
        (last,) = delay(m, [counted], 2 * self._slots - 2, "count_after")
        m.d.comb += round_.eq(last)
        return round_

    def _clamp(self, m: Module, running: Value, count: Value) -> None:
        """Compare the bits that matter in one cycle, choose in the next.

        The count has a comparison of its own: a choice in front of one would take both too long.
        """
        value, high_bits = running[:VALUE_BITS].as_signed(), running[VALUE_BITS - 1 :]
        below, above, outside, negative, beyond = (
            Signal(reset_less=True, name=name)
            for name in ("below", "above", "outside", "negative", "beyond")
        )
        kept = Signal(RESULT_BITS, reset_less=True)
        m.d.sync += [
            below.eq(less(value, self.low)),
            above.eq(less(self.high, value)),
            outside.eq(high_bits.any() & ~high_bits.all()),
            negative.eq(running[-1]),
            beyond.eq(less(self.high, count)),
            kept.eq(Mux(self.threshold, count, value)),
        ]
        to_low = Signal()
        to_high = Signal()
        m.d.comb += [
            to_low.eq(~self.threshold & Mux(outside, negative, below)),
            to_high.eq(Mux(self.threshold, beyond, Mux(outside, ~negative, above))),
        ]
        result = Signal(RESULT_BITS, reset_less=True)
        m.d.sync += result.eq(Mux(to_high, self.high, Mux(to_low, self.low, kept)))
        m.d.comb += self.result.eq(result)
