"""Start rule: waits, bank locks and priority; completion counts of the units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from amaranth import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib.wiring import Component, In, Out, Signature

from tnthw.machine.encoding import wait_name
from tnthw.machine.fields import WAIT_BITS
from tnthw.machine.units import PRIORITY, Unit
from tnthw.rtl.decode import field, has, instruction_bits, opcodes_of


def unit_signature(unit: Unit, banks: int) -> Signature:
    """What the scheduler sees of a unit and its queue; `start` also pops the queue.

    The masks are those of the `head`, 0 where it has none (see `masks`).

    A unit is `free`, and `frees` where it is so in the next cycle if nothing starts in this one. It
    `holds` the banks of the instruction that it started last. One with two stages passes
    them on with `take`, and `streams` as long as it holds the banks of what it took last.
    """
    return Signature(
        {
            "valid": In(1),
            "head": In(instruction_bits(unit)),
            "read_banks": In(banks),
            "write_banks": In(banks),
            "free": In(1),
            "frees": In(1),
            "done": In(1),
            "holds": In(1),
            "take": In(1),
            "streams": In(1),
            "start": Out(1),
        }
    )


class Scheduler(Component):
    """Start the instruction at the head of each queue as soon as the start rule allows.

    An instruction is armed in the cycle after the one in which it is at the head and its waits are
    satisfied, so that the comparisons of the counts are behind a register; so are those of its
    masks with the masks of what the other units started last. An armed instruction starts when its
    unit and its banks are free; the unit is looked at a cycle ahead, too.

    Parameters
    ----------
    banks: of the activation buffer; a bit of a mask for a bank that is not there means nothing.

    Ports: one for each unit, by its name (see `unit_signature`); `clear` forgets the completion
    counts, with `resident` they begin with the fetch of page 0; `completed_UNIT`, those counts;
    `idle`, every unit has completed all that it started; `idles`, it will have in the next cycle if
    nothing starts in this one; `stuck`, it is so and no instruction is armed.
    """

    def __init__(self, banks: int) -> None:
        self._banks = banks
        super().__init__(
            {unit.label: Out(unit_signature(unit, banks)) for unit in Unit}
            | {
                "clear": In(1),
                "resident": In(1),
                **{f"completed_{unit.label}": Out(WAIT_BITS) for unit in Unit},
                "idle": Out(1),
                "idles": Out(1),
                "stuck": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        ports = {unit: getattr(self, unit.label) for unit in Unit}
        # `clear` comes before they are used: a reset too would be a gate before every bit's.
        completed = {
            unit: Signal(WAIT_BITS, name=f"{unit.label}_completed", reset_less=True)
            for unit in Unit
        }
        for unit in Unit:
            m.d.comb += getattr(self, f"completed_{unit.label}").eq(completed[unit])
        left = {unit: Signal(name=f"{unit.label}_left") for unit in Unit}  # who started before
        self._completions(m, ports, completed, left)

        armed: dict[Unit, Value] = {}  # and the unit is free
        of_heads: dict[Unit, _Masks] = {}
        for unit, port in ports.items():
            # A register for each comparison and one for starts: all of them come late.
            able = Signal(name=f"{unit.label}_able")
            m.d.sync += [
                able.eq(port.valid & port.frees & ~port.start),  # who starts is still at the head
                left[unit].eq(port.start),
            ]
            armed[unit] = able
            for other in unit.others:
                waited = field(port.head, unit, wait_name(other))
                less = Signal(WAIT_BITS, name=f"{unit.label}_less_{other.label}")
                waits = Signal(name=f"{unit.label}_waits_{other.label}")
                m.d.comb += less.eq(completed[other] - waited)
                m.d.sync += waits.eq(less[-1])
                armed[unit] = armed[unit] & ~waits
            of_heads[unit] = [port.read_banks, port.write_banks]
        held = {unit: self._held(m, unit, ports[unit], of_heads[unit]) for unit in Unit}
        m.d.comb += self.stuck.eq(self.idle & ~Cat(*armed.values()).any())

        meets: dict[tuple[Unit, Unit], Value] = {}
        for place, unit in enumerate(PRIORITY):
            for other in PRIORITY[:place]:
                both = Signal(name=f"{unit.label}_meets_{other.label}")
                m.d.sync += both.eq(_meet(of_heads[unit], of_heads[other]))
                meets[unit, other] = both
        blocks = {unit: self._blocks(m, unit, of_heads[unit], ports, held) for unit in PRIORITY}

        def starts(unit: Unit, free: frozenset[Unit]) -> Value:
            """Whether a unit starts, where those of `free` are so and hold no bank."""
            value = armed[unit]
            for other, (holds, streams) in blocks[unit].items():
                value = value & ~streams & (Const(1) if other in free else ~holds)
            for other in PRIORITY[: PRIORITY.index(unit)]:
                # It is armed, so it is free, and in the way of none of those before it.
                value = value & ~(meets[unit, other] & starts(other, free | {unit}))
            return value

        for unit in PRIORITY:
            m.d.comb += ports[unit].start.eq(starts(unit, frozenset()))
        return m

    def _held(self, m: Module, unit: Unit, port: Any, of_head: _Masks) -> tuple[_Masks, _Masks]:
        """Masks of what a unit started last, as they are in the next cycle, and of what it took.

        A unit that is free takes the masks of whatever may start.
        """
        started, taken = [], []
        for mask, name in zip(of_head, _MASKS, strict=True):
            before, ran, stage = (
                Signal(self._banks, name=f"{unit.label}_{name}_{what}")
                for what in ("head", "started", "taken")
            )
            started.append(Mux(port.free, before, ran))
            taken.append(stage)
            m.d.sync += [before.eq(mask), ran.eq(started[-1])]
            with m.If(port.take):
                m.d.sync += stage.eq(started[-1])
        return started, taken

    def _blocks(
        self,
        m: Module,
        unit: Unit,
        of_head: _Masks,
        ports: dict[Unit, Any],
        held: dict[Unit, tuple[_Masks, _Masks]],
    ) -> dict[Unit, tuple[Value, Value]]:
        """Whether each other unit holds a bank of the instruction at the head of this one.

        With what it started last, and with what it took.
        """
        found = {}
        for other in unit.others:
            port, (started, taken) = ports[other], held[other]
            by_start, by_take = (
                Signal(name=f"{unit.label}_met_{other.label}_{what}") for what in ("start", "take")
            )
            # What is taken now is what was started last.
            meets = _meet(of_head, started)
            m.d.sync += [
                by_start.eq(meets),
                by_take.eq(Mux(port.take, meets, _meet(of_head, taken))),
            ]
            found[other] = (port.holds & by_start, port.streams & by_take)
        return found

    def _completions(
        self,
        m: Module,
        ports: dict[Unit, Any],
        completed: dict[Unit, Signal],
        left: dict[Unit, Signal],
    ) -> None:
        """Count what each unit has completed, and what it started before and has not completed."""
        running = {unit: Signal(8, name=f"running_{unit.label}") for unit in Unit}
        works = {unit: Signal(name=f"works_{unit.label}") for unit in Unit}
        goes_on: list[Value] = []
        for unit, port in ports.items():
            with m.If(self.clear):
                first = self.resident if unit is Unit.MEMORY else 0
                m.d.sync += completed[unit].eq(first)
            with m.Elif(port.done):
                m.d.sync += completed[unit].eq(completed[unit] + 1)
            # `works`: it runs something or has just started to; what that will be is added up here.
            some, runs = Signal(name=f"some_{unit.label}"), Signal(name=f"runs_{unit.label}")
            with m.If(left[unit] != port.done):
                m.d.sync += running[unit].eq(Mux(port.done, running[unit] - 1, running[unit] + 1))
            # `done` comes late: it chooses between two that are there.
            others = Mux(left[unit], runs, running[unit] != 1)
            m.d.comb += some.eq(Mux(port.done, others, left[unit] | runs))
            m.d.sync += [runs.eq(some), works[unit].eq(port.start | some)]
            goes_on.append(some)
        m.d.comb += [
            self.idle.eq(~Cat(*works.values()).any()),
            self.idles.eq(~Cat(*goes_on).any()),
        ]


_Masks = list[Value]
_MASKS = ("read_banks", "write_banks")


def masks(instruction: Value, unit: Unit, banks: int) -> list[Value]:
    """Masks of banks, of read and of write ports, that one of a unit's instructions takes."""
    found: list[Value] = []
    for name in _MASKS:
        if any(has(opcode, name) for opcode in opcodes_of(unit)):
            found.append(field(instruction, unit, name, absent=0)[:banks])
        else:
            found.append(Const(0, banks))
    return found


def _meet(masks: Sequence[Value], others: Sequence[Value]) -> Value:
    """Whether two pairs of masks, of read and of write ports, have a bank in common."""
    return Cat(*[mine & taken for mine, taken in zip(masks, others, strict=True)]).any()
