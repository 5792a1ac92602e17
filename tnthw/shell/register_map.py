"""The registers of the shells, read from `registers.rdl`."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tnthw.extras import need

SOURCE = Path(__file__).with_name("registers.rdl")
"""Names, addresses and fields of all registers, in SystemRDL."""

ADDRESS_BITS = 12
"""Byte addresses that a shell decodes: a page of 4 KiB, the least that a processor can map."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterField:
    """Some bits of a register.

    Attributes
    ----------
    name, text: what it is called, and what it says.
    low, width: its bits.
    reset: its value after reset; None where the hardware says it at any time.
    readable, writable: by software.
    strobe: writing a one does something once.
    clears: writing a one clears it.
    """

    name: str
    text: str
    low: int
    width: int
    reset: int | None
    readable: bool
    writable: bool
    strobe: bool
    clears: bool

    @property
    def mask(self) -> int:
        """Its bits within the register."""
        return (1 << self.width) - 1 << self.low


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """One register, of 4 or 8 bytes at the byte address `address`; `title` and `text` explain."""

    name: str
    title: str
    text: str
    address: int
    size: int
    fields: tuple[RegisterField, ...]


def compiled() -> Any:
    """Compile `SOURCE`: the address map as systemrdl-compiler gives it.

    Raises
    ------
    MissingToolError: systemrdl-compiler is not installed.
    """
    need("systemrdl", "shell", "reading the register map")
    from systemrdl import RDLCompiler

    compiler = RDLCompiler()
    compiler.compile_file(str(SOURCE))
    return compiler.elaborate().top


@functools.cache
def registers() -> tuple[Register, ...]:
    """All registers, by address.

    Raises
    ------
    MissingToolError: systemrdl-compiler is not installed.
    """
    return tuple(
        Register(
            name=node.inst_name,
            title=node.get_property("name"),
            text=node.get_property("desc") or "",
            address=node.absolute_address,
            size=node.size,
            fields=tuple(_field(field) for field in node.fields()),
        )
        for node in compiled().registers()
    )


def addresses() -> dict[str, int]:
    """Byte address of each register by its name; of one of 64 bits that of its low half."""
    return {register.name: register.address for register in registers()}


def _field(node: Any) -> RegisterField:
    onwrite = node.get_property("onwrite")
    return RegisterField(
        name=node.inst_name,
        text=node.get_property("desc") or "",
        low=node.low,
        width=node.width,
        reset=node.get_property("reset"),
        readable=node.is_sw_readable,
        writable=node.is_sw_writable,
        strobe=bool(node.get_property("singlepulse")),
        clears=onwrite is not None and onwrite.name == "woclr",
    )
