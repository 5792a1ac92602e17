"""The system in LiteX: VexRiscv, memories, a serial line, a timer, and the machine on the bus."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from amaranth.lib.wiring import Out
from litex.build.generic_platform import GenericPlatform, Pins, Subsignal
from litex.gen import LiteXModule
from litex.soc.integration import export
from litex.soc.integration.soc import SoCRegion
from litex.soc.integration.soc_core import SoCCore
from litex.soc.interconnect import axi, wishbone
from migen import ClockDomain, ClockSignal, Instance, ResetSignal, Signal

from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator
from tnthw.shell.emit import shell_name
from tnthw.shell.register_map import ADDRESS_BITS
from tnthw.shell.shell import BUSES
from tnthw.shell.widths import Widths, widths_of
from tnthw.soc import memory_map
from tnthw.soc.memory_map import Memories

NAME = "tnthw_soc"
"""Module of the system."""

BUS_BYTES, BUS_ADDRESS_BITS = 4, 32
"""Of a word of the system's bus, and of its addresses."""

_IO = [
    ("clk", 0, Pins(1)),
    ("rst", 0, Pins(1)),
    ("serial", 0, Subsignal("tx", Pins(1)), Subsignal("rx", Pins(1))),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """A generated system.

    Attributes
    ----------
    verilog: its text; memories are filled from the files `NAME_rom.init` and `NAME_flash.init`.
    processor: file with the processor's Verilog.
    headers: C headers and linker script, by file name.
    widths: of the machine's port and of the bus.
    """

    verilog: str
    processor: Path
    headers: dict[str, str]
    widths: Widths


class _Platform(GenericPlatform):
    """No board: ports."""

    def __init__(self) -> None:
        super().__init__("simulation", _IO, name=NAME)


class _Clock(LiteXModule):
    def __init__(self, platform: _Platform) -> None:
        self.cd_sys = ClockDomain()
        self.comb += [
            self.cd_sys.clk.eq(platform.request("clk")),
            self.cd_sys.rst.eq(platform.request("rst")),
        ]


class _Events:
    """What LiteX asks a peripheral for its interrupt."""

    def __init__(self) -> None:
        self.irq = Signal()


class _Machine(LiteXModule):
    """The machine in its shell: a master and a slave of the system's bus, and an interrupt."""

    def __init__(self, accelerator: Accelerator, bus: str) -> None:
        kind = BUSES[bus]
        self.ev = _Events()
        if bus == "wishbone":
            self.memory = wishbone.Interface(
                data_width=8 * BUS_BYTES,
                address_width=BUS_ADDRESS_BITS,
                addressing="word",
                bursting=True,
            )
            self.registers = wishbone.Interface(
                data_width=32, address_width=BUS_ADDRESS_BITS, addressing="word"
            )
        else:
            self.memory = axi.AXIInterface(
                data_width=8 * BUS_BYTES, address_width=BUS_ADDRESS_BITS, id_width=1, bursting=True
            )
            self.registers = axi.AXILiteInterface(data_width=32, address_width=BUS_ADDRESS_BITS)
        ports = dict(kind.ports(widths_of(accelerator, BUS_BYTES, BUS_ADDRESS_BITS)))
        connected: dict[str, Any] = {
            "i_clk": ClockSignal(),
            "i_rst": ResetSignal(),
            "o_interrupt": self.ev.irq,
        }
        for prefix, interface, names in (
            (kind.data, self.memory, ports),
            (kind.registers, self.registers, kind.register_ports),
        ):
            for name, port in names.items():
                letter = "o_" if port.flow is Out else "i_"
                connected[letter + prefix + name] = _signal(interface, name)[: port.shape]
        self.specials += Instance(shell_name(accelerator, bus), **connected)


def _signal(interface: Any, port: str) -> Any:
    """The signal of an interface that a port of the shell belongs to."""
    if isinstance(interface, wishbone.Interface):
        return getattr(interface, port)
    channel = port[:2] if port[:2] in ("aw", "ar") else port[:1]
    return getattr(getattr(interface, channel), port[len(channel) :])


class _Soc(SoCCore):
    def __init__(self, accelerator: Accelerator, bus: str, memories: Memories) -> None:
        platform = _Platform()
        super().__init__(
            platform,
            memory_map.CLOCK_HZ,
            cpu_type="vexriscv",
            cpu_variant="standard",
            bus_bursting=True,
            integrated_rom_size=memory_map.ROM_BYTES,
            integrated_rom_init=[0],
            integrated_main_ram_size=memories.main_ram,
            uart_baudrate=memory_map.CLOCK_HZ // memory_map.CYCLES_OF_A_BIT,
            timer_uptime=True,
        )
        self.crg = _Clock(platform)
        self.add_rom("flash", memory_map.FLASH, memories.flash, contents=[0])
        self.accelerator = _Machine(accelerator, bus)
        self.bus.add_master("accelerator", self.accelerator.memory)
        region = SoCRegion(origin=memory_map.REGISTERS, size=1 << ADDRESS_BITS, cached=False)
        self.bus.add_slave("accelerator", self.accelerator.registers, region)
        self.irq.add("accelerator", memory_map.INTERRUPT)


def generate(accelerator: Accelerator, bus: str, memories: Memories) -> System:
    """Generate the system around a machine in a shell.

    Parameters
    ----------
    bus: of the shell, one of `BUSES`; the system's own is Wishbone of 32 bits.

    Raises
    ------
    ConfigError: there is no such shell.
    MachineError: the port of the machine does not fit the bus.
    """
    if bus not in BUSES:
        raise ConfigError(f"shell {bus!r} does not exist; allowed are {', '.join(BUSES)}")
    with _quiet():
        soc = _Soc(accelerator, bus, memories)
        soc.finalize()
        verilog = soc.platform.get_verilog(soc, name=NAME).main_source
        (processor,) = [Path(source[0]) for source in soc.platform.sources]
        headers = {
            "csr.h": export.get_csr_header(
                soc.csr_regions, soc.constants, with_access_functions=False
            ),
            "mem.h": export.get_mem_header(soc.mem_regions),
            "soc.h": export.get_soc_header(soc.constants, with_access_functions=False),
            "regions.ld": export.get_linker_regions(soc.mem_regions),
        }
    return System(
        verilog=_undated(verilog),
        processor=processor,
        headers={name: _undated(text) for name, text in headers.items()},
        widths=widths_of(accelerator, BUS_BYTES, BUS_ADDRESS_BITS),
    )


def _undated(text: str) -> str:
    """Without the lines that name a date, or the repository that stands around the folder."""
    return re.sub(r"^// .*(LiteX sha1|Date|[Gg]enerated by LiteX).*\n", "", text, flags=re.M)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep LiteX from logging, and from taking the root logger when nobody has it."""
    names = ("SoC", "SoCBusHandler", "SoCCSRHandler", "SoCIRQHandler")
    root, before = logging.getLogger(), [logging.getLogger(name).level for name in names]
    holder = logging.NullHandler()
    root.addHandler(holder)
    for name in names:
        logging.getLogger(name).setLevel(logging.ERROR)
    try:
        yield
    finally:
        root.removeHandler(holder)
        for name, level in zip(names, before, strict=True):
            logging.getLogger(name).setLevel(level)
