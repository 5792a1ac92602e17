"""Fields of instructions: widths, what a number in one means, and the groups that several share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Annotated

from tnthw.machine.record import record


@dataclass(frozen=True, slots=True)
class Bits:
    """Width of a field.

    Attributes
    ----------
    count: bits of it.
    signed: two's complement.
    least, most: smallest and largest value that the machine defines, where the bits say more.
    """

    count: int
    signed: bool = False
    least: int | None = None
    most: int | None = None


OPCODE_BITS = 4
WORD_BITS = 20
ROW_BITS = 20
BEAT_BITS = 20
MEMORY_BITS = 32
WAIT_BITS = 16
BANK_BITS = 16

WordAddress = Annotated[int, Bits(WORD_BITS)]
"""An address or a pitch in the activation buffer, in words, modulo 2**20."""

RowAddress = Annotated[int, Bits(ROW_BITS)]
"""A row of the weight buffer or of a memory of the finish unit, or a page."""

MemoryAddress = Annotated[int, Bits(MEMORY_BITS)]
"""An address or a pitch in memory, in beats."""

BankMask = Annotated[int, Bits(BANK_BITS)]
"""Banks of the activation buffer whose read or write port is held."""

Coordinate = Annotated[int, Bits(14)]
SignedCoordinate = Annotated[int, Bits(14, signed=True)]
Step = Annotated[int, Bits(4)]
Taps = Annotated[int, Bits(6, least=1)]
Clamp = Annotated[int, Bits(9, signed=True)]
Flag = Annotated[int, Bits(1)]

Digits = Annotated[int, Bits(2, most=2)]
"""How many digits a tensor has, as a logarithm: 0, 1, 2 for 1, 2, 4 digits."""

TableRow = Annotated[int, Bits(12)]
"""A row of the bias or steps memory, or a table of the function memory."""


class AddressBase(IntEnum):
    """What is added to the memory address of a LOAD or STORE."""

    ABSOLUTE = 0
    INPUT = 1  # the input offset, which steps by `input_stride` from image to image
    OUTPUT = 2  # the output offset, which steps by `output_stride`


Base = Annotated[int, Bits(2, most=2)]
"""What the address of a LOAD or STORE is relative to: an `AddressBase`."""


@record
class Window:
    """The walk of ACCUMULATE and of the pools over output positions, and where its words lie."""

    origin: WordAddress
    row_y: SignedCoordinate
    column_x: SignedCoordinate
    start_x: Coordinate
    start_offset: Coordinate
    height: Coordinate
    width: Coordinate
    out_width: Annotated[int, Bits(14, least=1)]
    row_step: WordAddress
    tap_step: WordAddress
    plane: WordAddress
    stride_y: Step
    stride_x: Step

    def text(self) -> str:
        """The walk in words."""
        return (
            f"from ({self.row_y},{self.column_x})+{self.start_x} of {self.height}x{self.width} "
            f"at buffer {self.origin}"
        )


@record
class Destination:
    """Where an instruction of the VECTOR unit writes its results, and how often one comes."""

    destination: WordAddress
    destination_plane: WordAddress
    chunk: Annotated[int, Bits(8)]
    chunks: Annotated[int, Bits(16, least=1)]
    result_digits: Digits
    idle: Annotated[int, Bits(8)]

    def text(self) -> str:
        """The destination in words."""
        digits = f" in {1 << self.result_digits} digits" if self.result_digits else ""
        idle = f", {self.idle} idle" if self.idle else ""
        return f"-> buffer {self.destination} chunk {self.chunk}+{self.chunks}{digits}{idle}"


@record
class Finish:
    """What the finish unit makes of an operand: shift and add in steps, or compare; then clamp."""

    bias: TableRow
    steps: TableRow
    table_step: Flag
    passes: Annotated[int, Bits(4, least=1)]
    threshold: Flag
    widen: Flag
    low: Clamp
    high: Clamp

    def text(self) -> str:
        """The finish in words."""
        what = f"thresholds x {self.passes}"
        if not self.threshold:
            what = f"steps {self.steps} x {self.passes}"
        return (
            f"{what}, bias {self.bias}{'+' if self.table_step else ''}"
            f"{', widen' if self.widen else ''}, clamp {self.low}..{self.high}"
        )
