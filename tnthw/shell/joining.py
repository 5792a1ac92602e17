"""What all shells have: the machine between its registers and the manager of a bus."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from amaranth import ClockDomain, ClockSignal, DomainRenamer, Module, ResetSignal
from amaranth.lib.wiring import In, connect

from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.top import Machine
from tnthw.shell.register_file import RegisterFile
from tnthw.shell.widths import Widths


def add_machine(
    m: Module,
    accelerator: Accelerator,
    registers: RegisterFile,
    manager: Any,
    widths: Widths,
    *,
    counters: bool,
) -> None:
    """Put the machine between registers and manager.

    It has a reset of its own, which is that of the bus or `control.reset`; what its port owes is
    forgotten with the reset of the bus alone.
    """
    m.domains += ClockDomain("machine", local=True)
    machine = Machine(accelerator, counters=counters)
    m.submodules.machine = DomainRenamer("machine")(machine)
    m.d.comb += [
        ClockSignal("machine").eq(ClockSignal()),
        ResetSignal("machine").eq(ResetSignal() | registers.reset),
        machine.port_rst.eq(ResetSignal()),
        machine.start.eq(registers.start),
        machine.abort.eq(registers.abort),
        machine.entry.eq(registers.entry),
        machine.images.eq(registers.images),
        machine.memory_beats.eq(registers.memory_beats),
        registers.done.eq(machine.done),
        registers.busy.eq(machine.busy),
        registers.owing.eq(machine.owing),
        registers.code.eq(machine.error),
        registers.unit.eq(machine.error_unit),
        registers.instruction.eq(machine.error_instruction),
    ]
    if counters:
        connect(m, machine.events, registers.events)
    low = (widths.bus_bytes - 1).bit_length()
    m.d.comb += [
        manager.program.eq(registers.program[low : widths.address_bits]),
        manager.records.eq(registers.records[low : widths.address_bits]),
        manager.records_first.eq(registers.records_first),
    ]
    connect(m, machine.request, manager.request)
    connect(m, manager.read, machine.read)
    connect(m, machine.write, manager.write)


def join_ports(m: Module, outer: Any, prefix: str, inner: Any, ports: Mapping[str, Any]) -> None:
    """Lead ports of a part to the outside, their names with a prefix."""
    for name, member in ports.items():
        outside, inside = getattr(outer, prefix + name), getattr(inner, name)
        m.d.comb += inside.eq(outside) if member.flow is In else outside.eq(inside)


def join_access(m: Module, bus: Any, registers: RegisterFile) -> None:
    """Let a bus reach the registers."""
    for name in ("access", "write", "address", "data", "strobe"):
        m.d.comb += getattr(registers, name).eq(getattr(bus, name))
    m.d.comb += [bus.read_data.eq(registers.read_data), bus.error.eq(registers.error)]
