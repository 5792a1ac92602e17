"""The first error of a run: its code, the unit and the instruction that met it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import reduce
from operator import or_

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out

from tnthw.machine.error_codes import (
    ERROR_BITS,
    ERROR_INSTRUCTION_BITS,
    ERROR_UNIT_BITS,
    ErrorCode,
    ErrorUnit,
)


class ErrorLatch(Component):
    """Hold the first error until `clear`; of several in one cycle the lowest unit, then code.

    Parameters
    ----------
    sources: of each bit of `raised` the unit, the code and N, which number is that of the
        instruction.
    early: bits that get a register here, of what is found while its instruction still runs: the
        units are far. They are an error in the cycle after their strobe.

    Ports: `clear`; `watch`, errors count; `raised`; two cycles after an error, `number_N`, a number
    of an instruction; `alarm`, there is an error in this cycle, whether it counts or not; from the
    cycle after one that counts `stop`, there was one and the run that it ends is not `over` yet;
    two cycles later its `code`, `unit` and `instruction`.
    """

    def __init__(
        self,
        sources: Sequence[tuple[ErrorUnit, ErrorCode, int]],
        early: Collection[int] = (),
    ) -> None:
        self._sources, self._early = sources, early
        self._numbers = 1 + max(number for *_, number in sources)
        super().__init__(
            {
                "clear": In(1),
                "watch": In(1),
                "raised": In(len(sources)),
                **{f"number_{n}": In(ERROR_INSTRUCTION_BITS) for n in range(self._numbers)},
                "alarm": Out(1),
                "over": In(1),
                "stop": Out(1),
                "code": Out(ERROR_BITS),
                "unit": Out(ERROR_UNIT_BITS),
                "instruction": Out(ERROR_INSTRUCTION_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        places = range(len(self._sources))
        raised = Signal(len(self._sources))
        soon = Signal(len(ErrorUnit))
        for i in places:
            domain = m.d.sync if i in self._early else m.d.comb
            domain += raised[i].eq(self.raised[i])
        # The end of a run waits for the alarm: the early ones of a unit, which are found all over
        # it, are together before their register.
        for unit in ErrorUnit:
            early = [i for i in self._early if self._sources[i][0] == unit]
            m.d.sync += soon[unit].eq(Cat(*[self.raised[i] for i in early]).any())
        others = Cat(*[raised[i] for i in places if i not in self._early]).any()
        m.d.comb += self.alarm.eq(soon.any() | others)
        order = sorted(range(len(self._sources)), key=lambda i: self._sources[i])
        first = Signal(len(self._sources))  # what was raised in the first cycle of all
        # A cycle later: which of them counts in its unit, and which units met one.
        in_unit = Signal(len(self._sources))
        met = Signal(len(ErrorUnit))
        m.d.sync += first.eq(Mux(self.watch & ~self.stop, raised, 0))
        counts: list[Value] = [Const(0)] * len(self._sources)
        firsts: dict[int, Value] = {}
        of_number: list[Value] = [Const(0)] * self._numbers
        for unit in ErrorUnit:
            mine = [i for i in order if self._sources[i][0] == unit]
            m.d.sync += met[unit].eq(Cat(*[first[i] for i in mine]).any())
            for place, i in enumerate(mine):
                before = Cat(*[first[j] for j in mine[:place]]).any()
                firsts[i] = first[i] & ~before
                m.d.sync += in_unit[i].eq(firsts[i])
                counts[i] = in_unit[i] & ~met[:unit].any()
            for n in sorted({number for u, _, number in self._sources if u == unit}):
                chosen = Signal(name=f"number_{n}_of_{unit}")
                m.d.sync += chosen.eq(
                    Cat(*[firsts[i] for i in mine if self._sources[i][2] == n]).any()
                )
                of_number[n] = of_number[n] | (chosen & ~met[:unit].any())
        with m.If(self.over):
            m.d.sync += self.stop.eq(0)
        with m.Elif(self.watch & self.alarm):
            m.d.sync += self.stop.eq(1)
        with m.If(self.clear):
            m.d.sync += [self.code.eq(ErrorCode.NONE), self.unit.eq(0), self.instruction.eq(0)]
        with m.Elif(met.any()):
            m.d.sync += [
                port.eq(reduce(or_, (Mux(counts[i], value, 0) for i, value in enumerate(values))))
                for port, values in (
                    (self.code, [code for _, code, _ in self._sources]),
                    (self.unit, [unit for unit, _, _ in self._sources]),
                )
            ]
            found = (
                Mux(chosen, getattr(self, f"number_{n}"), 0) for n, chosen in enumerate(of_number)
            )
            m.d.sync += self.instruction.eq(reduce(or_, found))
        return m
