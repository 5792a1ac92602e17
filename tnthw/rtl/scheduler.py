"""Start rule: waits, bank locks and priority; completion counts of the units."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import and_
from typing import Any

from amaranth import Cat, Const, Module, Signal, Value
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

    An instruction is armed in the cycle after the one in which it is at the head and its waits are
    satisfied, so that the comparisons of the counts are behind a register; its masks are kept
    beside it. An armed instruction starts when its unit and its banks are free.

    Ports: one for each unit, by its name (see `unit_signature`); `clear` forgets the completion
    counts, with `resident` they begin with the fetch of page 0; `completed_UNIT`, those counts;
    `idle`, every unit has completed all that it started; `stuck`, that and no instruction is armed.
    """

    def __init__(self) -> None:
        super().__init__(
            {unit.label: Out(unit_signature(unit)) for unit in Unit}
            | {
                "clear": In(1),
                "resident": In(1),
                **{f"completed_{unit.label}": Out(WAIT_BITS) for unit in Unit},
                "idle": Out(1),
                "stuck": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        ports = {unit: getattr(self, unit.label) for unit in Unit}
        completed = {unit: getattr(self, f"completed_{unit.label}") for unit in Unit}
        left = {unit: Signal(name=f"{unit.label}_left") for unit in Unit}  # who started before
        self._completions(m, ports, completed, left)

        armed: dict[Unit, Signal] = {}
        masks: dict[Unit, list[Signal]] = {}
        of_heads: dict[Unit, list[Value]] = {}
        for unit, port in ports.items():
            met: Value = port.valid
            for other in unit.others:
                behind = Signal(WAIT_BITS, name=f"{unit.label}_behind_{other.label}")
                m.d.comb += behind.eq(completed[other] - field(port.head, unit, wait_name(other)))
                met = met & ~behind[-1]
            was_met = Signal(name=f"{unit.label}_met")
            m.d.sync += [was_met.eq(met), left[unit].eq(port.start)]
            armed[unit] = Signal(name=f"{unit.label}_armed")
            m.d.comb += armed[unit].eq(was_met & ~left[unit])  # who started was still at the head
            of_heads[unit] = [_mask(port.head, unit, name) for name in _MASKS]
            masks[unit] = [Signal(BANK_BITS, name=f"{unit.label}_{name}") for name in _MASKS]
            m.d.sync += [old.eq(new) for old, new in zip(masks[unit], of_heads[unit], strict=True)]
        m.d.comb += self.stuck.eq(self.idle & ~Cat(*armed.values()).any())

        started: list[Unit] = []
        for unit in PRIORITY:
            port = ports[unit]
            ready: Value = armed[unit] & port.free
            for other in unit.others:
                held = (ports[other].held_read, ports[other].held_write)
                ready = ready & ~_meet(masks[unit], held)
                if other in started:
                    both = Signal(name=f"{unit.label}_meets_{other.label}")
                    m.d.sync += both.eq(_meet(of_heads[unit], of_heads[other]))
                    ready = ready & ~(both & ports[other].start)
            m.d.comb += port.start.eq(ready)
            started.append(unit)
        return m

    def _completions(
        self,
        m: Module,
        ports: dict[Unit, Any],
        completed: dict[Unit, Signal],
        left: dict[Unit, Signal],
    ) -> None:
        """Count what each unit has completed, and what it started before and has not completed."""
        running = {unit: Signal(8, name=f"running_{unit.label}") for unit in Unit}
        for unit, port in ports.items():
            with m.If(self.clear):
                first = self.resident if unit is Unit.MEMORY else 0
                m.d.sync += completed[unit].eq(first)
            with m.Elif(port.done):
                m.d.sync += completed[unit].eq(completed[unit] + 1)
            m.d.sync += running[unit].eq(running[unit] + left[unit] - port.done)
        idle = (~left[unit] & (running[unit] == 0) for unit in Unit)
        m.d.comb += self.idle.eq(reduce(and_, idle))


_MASKS = ("read_banks", "write_banks")


def _meet(masks: Sequence[Value], others: Sequence[Value]) -> Value:
    """Whether two pairs of masks, of read and of write ports, have a bank in common."""
    return Cat(*[mine & taken for mine, taken in zip(masks, others, strict=True)]).any()


def _mask(head: Value, unit: Unit, name: str) -> Value:
    if not any(has(opcode, name) for opcode in opcodes_of(unit)):
        return Const(0, BANK_BITS)
    return field(head, unit, name, absent=0)
