"""Start rule: waits, bank locks and priority; completion counts of the units."""

from __future__ import annotations

from functools import reduce
from operator import and_

from amaranth import Const, Module, Signal, Value
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.encoding import wait_name
from tnthw.machine.fields import BANK_BITS, WAIT_BITS
from tnthw.machine.units import PRIORITY, Unit
from tnthw.rtl.decode import field, has, instruction_bits, opcodes_of


def unit_signature(unit: Unit) -> Signature:
    """What the scheduler sees of a unit and its queue; `start` also pops the queue."""
    return Signature(
        {
            "valid": In(1),
            "head": In(instruction_bits(unit)),
            "free": In(1),
            "done": In(1),
            "held_read": In(BANK_BITS),
            "held_write": In(BANK_BITS),
            "start": Out(1),
        }
    )


class Scheduler(Component):
    """Start the instruction at the head of each queue as soon as the start rule allows.

    Ports: one for each unit, by its name (see `unit_signature`); `clear` forgets the completion
    counts; `idle`, every unit has completed all that it started.
    """

    def __init__(self) -> None:
        super().__init__(
            {unit.label: Out(unit_signature(unit)) for unit in Unit}
            | {"clear": In(1), "idle": Out(1)}
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        ports = {unit: getattr(self, unit.label) for unit in Unit}
        completed = {
            unit: Signal(WAIT_BITS, name=f"completed_{unit.label}") for unit in Unit
        }
        running = {unit: Signal(8, name=f"running_{unit.label}") for unit in Unit}
        for unit, port in ports.items():
            with m.If(self.clear):
                m.d.sync += completed[unit].eq(0)
            with m.Elif(port.done):
                m.d.sync += completed[unit].eq(completed[unit] + 1)
            m.d.sync += running[unit].eq(running[unit] + port.start - port.done)
        m.d.comb += self.idle.eq(reduce(and_, (count == 0 for count in running.values())))

        masks: dict[Unit, list[Signal]] = {}
        for unit, port in ports.items():
            masks[unit] = []
            for name in ("read_banks", "write_banks"):
                mask = Signal(BANK_BITS, name=f"{unit.label}_{name}")
                m.d.comb += mask.eq(_mask(port.head, unit, name))
                masks[unit].append(mask)
        started: list[Unit] = []
        for unit in PRIORITY:
            port = ports[unit]
            ready: Value = port.valid & port.free
            for other in unit.others:
                behind = (completed[other] - field(port.head, unit, wait_name(other)))[:WAIT_BITS]
                ready = ready & ~behind[-1]
            for other in unit.others:
                held = (ports[other].held_read, ports[other].held_write)
                for mine, taken, starting in zip(masks[unit], held, masks[other], strict=True):
                    ready = ready & ~(mine & taken).any()
                    if other in started:
                        ready = ready & ~((mine & starting).any() & ports[other].start)
            m.d.comb += port.start.eq(ready)
            started.append(unit)
        return m


def _mask(head: Value, unit: Unit, name: str) -> Value:
    if not any(has(opcode, name) for opcode in opcodes_of(unit)):
        return Const(0, BANK_BITS)
    return field(head, unit, name, absent=0)
