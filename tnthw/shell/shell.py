"""The machine as a peripheral: a manager of memory and registers, on one of several buses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from amaranth import ClockDomain, ClockSignal, DomainRenamer, Module, ResetSignal
from amaranth.lib.wiring import Component, In, Out, connect

from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.top import Machine
from tnthw.shell.axi import AxiManager, axi_ports
from tnthw.shell.axi_lite import AXI_LITE, AxiLite
from tnthw.shell.register_file import RegisterFile
from tnthw.shell.widths import Widths, widths_of
from tnthw.shell.wishbone import (
    REGISTER_PORTS,
    WishboneManager,
    WishboneRegisters,
    wishbone_ports,
)

OUTSTANDING = 16
"""Requests, and bursts where the bus allows several, that may be under way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BusKind:
    """The parts of a shell that know its bus.

    Attributes
    ----------
    manager, ports, data: serves the machine's memory port, its ports on the bus, and their prefix.
    subordinate, register_ports, registers: takes accesses of registers, its ports, and their
        prefix.
    """

    manager: Callable[[Widths, int], Any]
    ports: Callable[[Widths], Mapping[str, Any]]
    data: str
    subordinate: Callable[[], Any]
    register_ports: Mapping[str, Any]
    registers: str


BUSES: dict[str, BusKind] = {
    "axi": BusKind(
        manager=AxiManager, ports=axi_ports, data="m_axi_",
        subordinate=AxiLite, register_ports=AXI_LITE, registers="s_axi_",
    ),
    "wishbone": BusKind(
        manager=WishboneManager, ports=wishbone_ports, data="m_wb_",
        subordinate=WishboneRegisters, register_ports=REGISTER_PORTS, registers="s_wb_",
    ),
}  # fmt: skip
"""The buses, by name."""


class Shell(Component):
    """The machine, a manager of a bus, registers behind a subordinate, and `interrupt`.

    The machine has a reset of its own, which is that of the bus or `control.reset`; what its port
    owes is forgotten with the reset of the bus alone.

    Parameters
    ----------
    bus: one of `BUSES`.
    bus_bytes, address_bits: of the data bus; see `widths_of`.
    counters: with counters of cycles and events, and their registers.
    outstanding: requests, a power of two, that may be under way.

    Raises
    ------
    MachineError: the machine is not ternary, or its port does not fit the bus.
    """

    def __init__(
        self,
        accelerator: Accelerator,
        bus: str,
        *,
        bus_bytes: int | None = None,
        address_bits: int = 32,
        counters: bool = True,
        outstanding: int = OUTSTANDING,
    ) -> None:
        self._accelerator, self._bus, self._counters = accelerator, BUSES[bus], counters
        self._widths = widths_of(accelerator, bus_bytes, address_bits)
        self._outstanding = outstanding
        kind = self._bus
        super().__init__(
            {
                **{kind.data + name: port for name, port in kind.ports(self._widths).items()},
                **{kind.registers + name: port for name, port in kind.register_ports.items()},
                "interrupt": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        widths, kind = self._widths, self._bus
        m.submodules.manager = manager = kind.manager(widths, self._outstanding)
        m.submodules.subordinate = subordinate = kind.subordinate()
        m.submodules.registers = registers = RegisterFile(
            self._accelerator,
            bus_bytes=widths.bus_bytes,
            address_bits=widths.address_bits,
            counters=self._counters,
        )
        self._machine(m, registers, manager)
        self._outside(m, kind.data, manager, kind.ports(widths))
        self._outside(m, kind.registers, subordinate, kind.register_ports)
        m.d.comb += self.interrupt.eq(registers.interrupt)
        for name in ("access", "write", "address", "data", "strobe"):
            m.d.comb += getattr(registers, name).eq(getattr(subordinate, name))
        m.d.comb += [
            subordinate.read_data.eq(registers.read_data),
            subordinate.error.eq(registers.error),
        ]
        return m

    def _machine(self, m: Module, registers: RegisterFile, manager: Any) -> None:
        """Put the machine between registers and manager."""
        widths = self._widths
        machine = Machine(self._accelerator, counters=self._counters)
        m.domains += ClockDomain("machine", local=True)
        m.submodules.machine = DomainRenamer("machine")(machine)
        low = widths.address_bits - widths.word_address_bits
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
            manager.program.eq(registers.program[low : widths.address_bits]),
            manager.records.eq(registers.records[low : widths.address_bits]),
            manager.records_first.eq(registers.records_first),
        ]
        if self._counters:
            connect(m, machine.events, registers.events)
        connect(m, machine.request, manager.request)
        connect(m, manager.read, machine.read)
        connect(m, machine.write, manager.write)

    def _outside(self, m: Module, prefix: str, part: Any, ports: Mapping[str, Any]) -> None:
        """Lead ports of a part to the outside, their names with a prefix."""
        for name, port in ports.items():
            outside, inside = getattr(self, prefix + name), getattr(part, name)
            m.d.comb += inside.eq(outside) if port.flow is In else outside.eq(inside)
