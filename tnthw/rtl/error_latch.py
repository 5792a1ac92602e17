"""The first error of a run: its code, the unit and the instruction that met it."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth import Module
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
    sources: (unit, code) of each bit of `raised`.

    Ports: `clear`; `watch`, errors count; `raised`; `number_I`, the number of the instruction that
    bit I of `raised` is about; `alarm`, an error is raised in this cycle; `code`,
    `unit`, `instruction` of the first one.
    """

    def __init__(self, sources: Sequence[tuple[ErrorUnit, ErrorCode]]) -> None:
        self._sources = sources
        super().__init__(
            {
                "clear": In(1),
                "watch": In(1),
                "raised": In(len(sources)),
                **{f"number_{i}": In(ERROR_INSTRUCTION_BITS) for i in range(len(sources))},
                "alarm": Out(1),
                "code": Out(ERROR_BITS),
                "unit": Out(ERROR_UNIT_BITS),
                "instruction": Out(ERROR_INSTRUCTION_BITS),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        m.d.comb += self.alarm.eq(self.watch & self.raised.any())
        order = sorted(range(len(self._sources)), key=lambda i: self._sources[i])
        with m.If(self.clear):
            m.d.sync += [self.code.eq(ErrorCode.NONE), self.unit.eq(0), self.instruction.eq(0)]
        with m.Elif(self.watch & (self.code == ErrorCode.NONE)):
            for place, i in enumerate(order):
                unit, code = self._sources[i]
                with m.If(self.raised[i]) if place == 0 else m.Elif(self.raised[i]):
                    m.d.sync += [
                        self.code.eq(code),
                        self.unit.eq(unit),
                        self.instruction.eq(getattr(self, f"number_{i}")),
                    ]
        return m
