"""Verilog of a shell with what belongs to it: C headers, page, IP-XACT and driver."""

from __future__ import annotations

from pathlib import Path

from tnthw.errors import ConfigError
from tnthw.files import replace_file
from tnthw.machine.accelerator import Accelerator
from tnthw.rtl.emit import component_verilog, header, module_name
from tnthw.rtl.fusesoc import constraints, core, mapping_script
from tnthw.rtl.top import require_ternary
from tnthw.shell.describe import c_header, ipxact, page
from tnthw.shell.instruction_header import instruction_header
from tnthw.shell.shell import BUSES, Shell

DRIVER = Path(__file__).with_name("c")
"""Where the driver in C lies."""


def shell_name(accelerator: Accelerator, bus: str) -> str:
    """Name of a shell's Verilog module and, with `.v`, of its file."""
    return f"{module_name(accelerator)}_{bus}"


def shell_verilog(
    accelerator: Accelerator,
    bus: str,
    *,
    bus_bytes: int | None = None,
    address_bits: int = 32,
    counters: bool = True,
) -> str:
    """Return the Verilog of a machine in a shell as one file.

    Parameters
    ----------
    bus: one of `BUSES`.
    bus_bytes, address_bits: of the data bus; see `widths_of`.
    counters: with counters of cycles and events.

    Raises
    ------
    MachineError: the machine is not ternary, or its port does not fit the bus.
    MissingToolError: systemrdl-compiler or the packaged Yosys is not installed.
    OutputError: Yosys fails.
    """
    require_ternary(accelerator)
    shell = Shell(
        accelerator, bus, bus_bytes=bus_bytes, address_bits=address_bits, counters=counters
    )
    name = shell_name(accelerator, bus)
    return header(accelerator, name, "integration.md") + component_verilog(shell, name)


def write_shell(
    accelerator: Accelerator,
    bus: str,
    folder: Path,
    *,
    bus_bytes: int | None = None,
    address_bits: int = 32,
    counters: bool = True,
) -> list[Path]:
    """Write a shell's Verilog and what belongs to it.

    Its core file, script for Yosys and constraints, its registers as C header, page and IP-XACT,
    the encoding of instructions as C header, and the driver.

    Parameters
    ----------
    bus, bus_bytes, address_bits, counters: as `shell_verilog` takes them.

    Returns
    -------
    The files. All are made before the first is written.

    Raises
    ------
    ConfigError: there is no such shell.
    MachineError, MissingToolError, OutputError: see `shell_verilog`.
    """
    if bus not in BUSES:
        raise ConfigError(f"shell {bus!r} does not exist; allowed are {', '.join(BUSES)}")
    text = shell_verilog(
        accelerator, bus, bus_bytes=bus_bytes, address_bits=address_bits, counters=counters
    )
    name, mhz = shell_name(accelerator, bus), accelerator.clock_mhz
    what = f"ternary accelerator {accelerator.name} behind {bus}"
    files = {
        f"{name}.v": text,
        f"{name}.core": core(name, what, [f"{name}.v"]),
        f"{name}.ys": mapping_script(name, [f"{name}.v"]),
        **constraints(name, mhz),
        "tnthw_registers.h": c_header(),
        "tnthw_instructions.h": instruction_header(),
        "tnthw_registers.md": page(),
        "tnthw_registers.xml": ipxact(),
        **{file: (DRIVER / file).read_text(encoding="utf-8") for file in ("tnthw.h", "tnthw.c")},
    }
    for file, content in files.items():
        replace_file(folder / file, content)
    return [folder / file for file in files]
