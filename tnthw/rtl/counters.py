"""Event counters."""

from __future__ import annotations

from amaranth import Module
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.events import EVENT_BITS, EVENTS

COUNTERS = Signature({name: Out(EVENT_BITS) for name in EVENTS})
"""One counter per event, in the order of `EVENTS`."""


class Counters(Component):
    """Add `add__NAME` to `total__NAME` in every cycle; `clear` sets all to zero.

    Parameters
    ----------
    bits: width of an increment, for the events that can count more than one in a cycle.
    """

    def __init__(self, bits: dict[str, int]) -> None:
        increments = Signature({name: Out(bits.get(name, 1)) for name in EVENTS})
        super().__init__({"clear": In(1), "add": In(increments), "total": Out(COUNTERS)})

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        for name in EVENTS:
            total, add = getattr(self.total, name), getattr(self.add, name)
            with m.If(self.clear):
                m.d.sync += total.eq(0)
            with m.Elif(add.any()):  # an enable, where it is one bit: no carry waits for it
                m.d.sync += total.eq(total + (1 if len(add) == 1 else add))
        return m
