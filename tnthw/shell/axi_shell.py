"""The machine as a peripheral with AXI4 memory and AXI4-Lite registers."""

from __future__ import annotations

from amaranth import Module
from amaranth.lib.wiring import Component, Out

from tnthw.machine.accelerator import Accelerator
from tnthw.shell.axi import AxiManager, axi_ports
from tnthw.shell.axi_lite import AXI_LITE, AxiLite
from tnthw.shell.joining import add_machine, join_access, join_ports
from tnthw.shell.register_file import RegisterFile
from tnthw.shell.widths import widths_of

DATA, REGISTERS = "m_axi_", "s_axi_"
"""Prefixes of the ports: manager of the data, subordinate of the registers."""

OUTSTANDING = 16
"""Bursts that may be under way."""


class AxiShell(Component):
    """The machine, a manager of AXI4, registers behind AXI4-Lite, and `interrupt`.

    Parameters
    ----------
    bus_bytes, address_bits: of the data bus; see `widths_of`.
    counters: with counters of cycles and events, and their registers.
    outstanding: bursts, a power of two, that may be under way.

    Raises
    ------
    MachineError: the machine is not ternary, or its port does not fit the bus.
    """

    def __init__(
        self,
        accelerator: Accelerator,
        *,
        bus_bytes: int | None = None,
        address_bits: int = 32,
        counters: bool = True,
        outstanding: int = OUTSTANDING,
    ) -> None:
        self._accelerator, self._counters = accelerator, counters
        self._widths = widths_of(accelerator, bus_bytes, address_bits)
        self._outstanding = outstanding
        super().__init__(
            {
                **{DATA + name: member for name, member in axi_ports(self._widths).items()},
                **{REGISTERS + name: member for name, member in AXI_LITE.items()},
                "interrupt": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Build the logic; called by Amaranth."""
        m = Module()
        widths = self._widths
        m.submodules.manager = manager = AxiManager(widths, self._outstanding)
        m.submodules.axi_lite = axi_lite = AxiLite()
        m.submodules.registers = registers = RegisterFile(
            self._accelerator,
            bus_bytes=widths.bus_bytes,
            address_bits=widths.address_bits,
            counters=self._counters,
        )
        add_machine(m, self._accelerator, registers, manager, widths, counters=self._counters)
        join_ports(m, self, DATA, manager, axi_ports(widths))
        join_ports(m, self, REGISTERS, axi_lite, AXI_LITE)
        m.d.comb += self.interrupt.eq(registers.interrupt)
        join_access(m, axi_lite, registers)
        return m
