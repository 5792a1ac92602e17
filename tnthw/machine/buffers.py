"""The memories of a machine: how wide and deep each is, how it is read and written, how many."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.encoding import STORED_BITS


class Ports(StrEnum):
    """How a memory is read and written."""

    RW = "1rw"  # one port, for a read or a write in a cycle
    R_W = "1r1w"  # a read and a write in the same cycle


@dataclass(frozen=True, slots=True, kw_only=True)
class Buffer:
    """Memories of one kind.

    Attributes
    ----------
    name: what is in them.
    width_bits: bits of a word, read or written in one access.
    depth: words of one memory.
    ports: how it is read and written.
    count: memories of this kind.
    """

    name: str
    width_bits: int
    depth: int
    ports: Ports
    count: int = 1

    @property
    def capacity_bytes(self) -> float:
        """Bytes that one of the memories holds."""
        return self.width_bits * self.depth / 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Buffers:
    """Every memory of a machine that is larger than a few registers."""

    activations: Buffer
    accumulators: Buffer
    weights: Buffer
    bias: Buffer
    steps: Buffer
    functions: Buffer | None
    pages: Buffer


def buffers(machine: Accelerator) -> Buffers:
    """Find the memories of a machine.

    Accumulators are one memory for a column and bank, so that finishing `rescale_channels` columns
    reads no others.
    """
    return Buffers(
        activations=Buffer(
            name="activations",
            width_bits=machine.lanes * machine.activation_bits,
            depth=machine.activation_bank_words,
            ports=Ports.R_W,
            count=machine.activation_banks,
        ),
        accumulators=Buffer(
            name="accumulators",
            width_bits=machine.accumulator_bits,
            depth=machine.pixels,
            ports=Ports.R_W,
            count=2 * machine.columns,
        ),
        weights=Buffer(
            name="weights",
            width_bits=8 * machine.weight_row_bytes,
            depth=machine.weight_buffer_rows,
            ports=Ports.R_W,
        ),
        bias=Buffer(
            name="bias",
            width_bits=8 * machine.bias_bytes * machine.rescale_channels,
            depth=machine.bias_rows,
            ports=Ports.R_W,
        ),
        steps=Buffer(
            name="steps",
            width_bits=8 * machine.finish_slots * machine.rescale_channels,
            depth=machine.steps_rows,
            ports=Ports.R_W,
        ),
        functions=_functions(machine),
        pages=Buffer(
            name="pages",
            width_bits=STORED_BITS,
            depth=machine.pages * machine.page_instructions,
            ports=Ports.R_W,
        ),
    )


def all_buffers(machine: Accelerator) -> tuple[Buffer, ...]:
    """The memories that a machine has, in order."""
    found = buffers(machine)
    each = (getattr(found, field.name) for field in fields(found))
    return tuple(buffer for buffer in each if buffer is not None)


def _functions(machine: Accelerator) -> Buffer | None:
    """A memory of bytes for each port, all with the same in them; None for a machine without."""
    if not machine.function_entries:
        return None
    return Buffer(
        name="functions",
        width_bits=8,
        depth=machine.function_entries,
        ports=Ports.R_W,
        count=machine.function_ports,
    )
