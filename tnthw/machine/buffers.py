"""The memories of a machine: how wide and deep each is, how it is read and written, how many."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tnthw.formats import TABLE_ENTRY_BYTES
from tnthw.machine.accelerator import INSTRUCTION_BYTES, Accelerator


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
    table: Buffer
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
        table=Buffer(
            name="table",
            width_bits=8 * TABLE_ENTRY_BYTES * machine.rescale_channels,
            depth=machine.table_rows,
            ports=Ports.R_W,
        ),
        pages=Buffer(
            name="pages",
            width_bits=8 * INSTRUCTION_BYTES,
            depth=machine.pages * machine.page_instructions,
            ports=Ports.R_W,
        ),
    )
