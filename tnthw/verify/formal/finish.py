"""A channel of the finish unit against the page's definition of a result."""

from __future__ import annotations

import dataclasses

from amaranth import Module, Mux, Signal, Value, signed

from tnthw.rtl import finish_channel
from tnthw.verify.formal.machine import SMALL
from tnthw.verify.formal.proof import Proof, Property, Reach, given, reached, require

_VALUE_BITS = 9  # of operand b and of the bounds
_WIDEN_BITS = 8
_CLAMP_CYCLES = 2


class Finish(Property):
    """One result is followed from its entry in cycle 0; around it anything else goes on.

    What the channel held before is anything too: what comes out depends on this result alone.
    """

    def __init__(self, slots: int, passes: int) -> None:
        super().__init__()
        self._passes = passes  # at most; each after the first begins as the second does
        self._machine = dataclasses.replace(SMALL, finish_slots=slots)
        self._slots, self._bits = slots, self._machine.finish_bits

    def state(self, m: Module) -> None:
        """Enter the result, keep what it is given in its cycles, compare at its end."""
        acc, ring = self._machine, 2 * self._slots + 1
        m.submodules.unit = unit = finish_channel.FinishChannel(acc)
        end = ring * self._passes + _CLAMP_CYCLES
        self._cycle = cycle = Signal(range(end + 2))
        m.d.sync += cycle.eq(Mux(cycle == end + 1, cycle, cycle + 1))
        passes = self.constant(m, 2, "passes")
        given(m, (passes >= 1) & (passes <= self._passes))
        low, high = (self.constant(m, signed(_VALUE_BITS), name) for name in ("low", "high"))
        given(m, low <= high)
        self._threshold, widen = (self.constant(m, 1, name) for name in ("threshold", "widen"))
        a = self.constant(m, signed(acc.accumulator_bits), "a")
        b = self.constant(m, signed(_VALUE_BITS), "b")
        enters = cycle == 0
        m.d.comb += [
            unit.low.eq(low),
            unit.high.eq(high),
            unit.threshold.eq(self._threshold),
            unit.widen.eq(widen),
            unit.enter.eq(enters | self.anything(1, "another")),
            unit.fresh.eq(enters | self.anything(1, "begins")),
            unit.a.eq(Mux(enters, a, self.anything(signed(acc.accumulator_bits), "another_a"))),
            unit.b.eq(Mux(enters, b, self.anything(signed(_VALUE_BITS), "another_b"))),
            unit.bias.eq(self.anything(signed(self._bits), "bias")),
            Value.cast(unit.steps).eq(self.anything(7 * self._slots, "steps")),
        ]
        for k in range(1, self._passes):
            comes_round = (cycle == k * ring) & (passes > k)
            given(m, ~comes_round | (~unit.enter & (unit.fresh == self._threshold)))

        operands = [Mux(widen, value << _WIDEN_BITS, value) for value in (a, b)]
        running: Value = Signal(signed(self._bits), name="nothing")
        not_negative: Value = Signal(name="none")
        for k in range(self._passes):
            ended, sign = self._pass(m, unit, k, running, operands)
            running = Mux(passes > k, ended, running).as_signed()
            not_negative = not_negative + ((passes > k) & ~sign)
        found = Signal(signed(self._bits), name="found")
        m.d.comb += found.eq(Mux(self._threshold, low + not_negative, running))
        below = ~self._threshold & (found < low)  # a count is not below `low`
        result = Mux(below, low, Mux(found > high, high, found))
        for n in range(1, self._passes + 1):
            ends = (passes == n) & (cycle == ring * n + _CLAMP_CYCLES)
            require(m, f"result_of_{n}", ~ends | (unit.result == result[:8]))
            inside = (found > low) & (found < high) & (found != 0)
            reached(m, f"inside_{n}", ends & ~self._threshold & inside)
            reached(m, f"thresholds_{n}", ends & self._threshold & (not_negative == n))
        reached(m, "clamped", ends & below)

    def _pass(
        self,
        m: Module,
        unit: finish_channel.FinishChannel,
        k: int,
        running: Value,
        operands: list[Value],
    ) -> tuple[Value, Value]:
        """`r = (r + sign * operand) >> gap` for each slot; and the sign of the first sum."""
        ring, threshold = 2 * self._slots + 1, self._threshold
        bias = self._given_in(m, k * ring + 1, unit.bias, f"bias_{k}").as_signed()
        value = bias if k == 0 else Mux(threshold, bias, running)
        signs: list[Value] = []
        for slot in range(self._slots):
            when = k * ring + 2 * slot
            step = self._given_in(m, when, Value.cast(unit.steps), f"steps_{k}_{slot}")
            gap, there, subtract, from_b = (
                step[7 * slot + first : 7 * slot + last]
                for first, last in ((0, 4), (4, 5), (5, 6), (6, 7))
            )
            operand = Mux(~threshold & from_b, operands[1], operands[0])
            term = Mux(~threshold & subtract, -operand, operand)
            total = Signal(signed(self._bits), name=f"total_{k}_{slot}")
            after = Signal(signed(self._bits), name=f"after_{k}_{slot}")
            takes = Mux(threshold, slot == 0, there)
            m.d.comb += [
                total.eq(value + Mux(takes, term, 0)),
                after.eq(total >> Mux(threshold, 0, gap)),
            ]
            signs.append(total[-1])
            value = after
        return value, signs[0]

    def _given_in(self, m: Module, when: int, value: Value, name: str) -> Value:
        """What a port held in one cycle, to be read after it."""
        kept = Signal(len(value), name=name)
        with m.If(self._cycle == when):
            m.d.sync += kept.eq(value)
        return kept


def proofs() -> list[Proof]:
    """One slot, twice round the ring."""
    slots, passes = 1, 2
    return [
        Proof(
            name="finish",
            claim="a result of at most two passes of one slot is the page's, whatever is in the "
            "ring beside it",
            unit="tnthw.rtl.finish_channel",
            build=lambda: Finish(slots, passes),
            reach=Reach.ANY_STATE,
            depth=(2 * slots + 1) * passes + _CLAMP_CYCLES + 1,
            cover_depth=(2 * slots + 1) * passes + _CLAMP_CYCLES + 1,
            fault=("outside.eq(high_bits.any() & ~high_bits.all())", "outside.eq(high_bits.any())"),
        )
    ]
