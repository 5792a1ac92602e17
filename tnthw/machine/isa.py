"""The instruction set: one class for each opcode, which is its row of the table of fields.

A field is declared once, by its annotation: `Annotated[int, Bits(n)]`.  From the least significant
bit up an instruction holds its opcode and then its fields in the order of declaration, those of the
base classes first; a group (`Window`, `Finish`) stands where it is declared, and `waits` is one
field for each other unit.  `tnthw.machine.encoding` reads the layouts off these classes; encoder,
disassembler, simulator and the RTL's decoder share them.  What each field does, and when, is in
docs/machine.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Annotated, ClassVar

from tnthw.machine.fields import (
    BEAT_BITS,
    WORD_BITS,
    AddressBase,
    BankMask,
    Base,
    Bits,
    Flag,
    MemoryAddress,
    RowAddress,
    Step,
    Taps,
    Window,
    WordAddress,
)
from tnthw.machine.instruction import Instruction, Opcode, UnitInstruction
from tnthw.machine.isa_vector import (
    Add,
    Drain,
    FinishInstruction,
    Lookup,
    MaxPool,
    Pool,
    SumPool,
    VectorInstruction,
    kernel_text,
)
from tnthw.machine.record import record
from tnthw.machine.units import Unit

__all__ = [
    "INSTRUCTIONS",
    "UNIT_OF",
    "Accumulate",
    "Add",
    "Drain",
    "End",
    "Fetch",
    "Fill",
    "FinishInstruction",
    "Instruction",
    "Load",
    "LoadTable",
    "LoadWeights",
    "Lookup",
    "MaxPool",
    "Move",
    "Next",
    "Opcode",
    "Pool",
    "Start",
    "Store",
    "SumPool",
    "TableKind",
    "UnitInstruction",
    "VectorInstruction",
]


@record
class End(Instruction):
    """The sequencer waits until all units are idle, then the machine is done."""

    opcode: ClassVar[Opcode] = Opcode.END


@record
class Next(Instruction):
    """The end of an image: when all units are idle the next one begins, or the machine is done.

    Attributes
    ----------
    resident: page 0 of the program is still in its page slot, later images begin without a fetch.
    input_stride, output_stride: beats by which the input and the output offset step.
    """

    opcode: ClassVar[Opcode] = Opcode.NEXT
    resident: Flag
    input_stride: MemoryAddress
    output_stride: MemoryAddress

    def text(self) -> str:
        """Operands in words."""
        return (
            f"input + {self.input_stride}, output + {self.output_stride}"
            f"{', page 0 stays' if self.resident else ''}"
        )


@record
class Move(UnitInstruction):
    """Rows of activation words between memory and the activation buffer."""

    unit: ClassVar[Unit] = Unit.MEMORY
    arrow: ClassVar[str]
    read_banks: BankMask
    write_banks: BankMask
    memory: MemoryAddress
    memory_stride: MemoryAddress
    buffer: WordAddress
    buffer_stride: WordAddress
    rows: Annotated[int, Bits(16, least=1)]
    words: Annotated[int, Bits(WORD_BITS, least=1)]
    base: Base = AddressBase.ABSOLUTE

    @property
    def banks(self) -> tuple[int, int]:
        """Masks of the banks it reads and writes."""
        return self.read_banks, self.write_banks

    def text(self) -> str:
        """Operands in words."""
        size = f"{self.words} words" + (f" x {self.rows} rows" if self.rows > 1 else "")
        base = AddressBase(self.base)
        offset = "" if base is AddressBase.ABSOLUTE else f" + {base.name.lower()} offset"
        return (
            f"memory {self.memory}{offset} {self.arrow} buffer {self.buffer}, {size}"
            f" (strides {self.memory_stride}, {self.buffer_stride})"
        )


@record
class Load(Move):
    """Rows of activation words from memory to the activation buffer."""

    opcode: ClassVar[Opcode] = Opcode.LOAD
    arrow: ClassVar[str] = "->"


@record
class Store(Move):
    """Rows of activation words from the activation buffer to memory."""

    opcode: ClassVar[Opcode] = Opcode.STORE
    arrow: ClassVar[str] = "<-"


@record
class Fill(UnitInstruction):
    """Beats from memory to an on-chip memory that holds no activations.

    Attributes
    ----------
    once: it does nothing in every image of a run but the first.
    """

    unit: ClassVar[Unit] = Unit.MEMORY
    target: ClassVar[str]
    memory: MemoryAddress
    buffer: RowAddress
    beats: Annotated[int, Bits(BEAT_BITS, least=1)]
    once: Flag = 0

    def text(self) -> str:
        """Operands in words."""
        once = " once" if self.once else ""
        return f"memory {self.memory} -> {self.place} {self.buffer}, {self.beats} beats{once}"

    @property
    def place(self) -> str:
        """What `buffer` counts, in words."""
        return self.target


@record
class LoadWeights(Fill):
    """Rows of the weight buffer; `buffer` counts rows."""

    opcode: ClassVar[Opcode] = Opcode.LOAD_WEIGHTS
    target: ClassVar[str] = "weight row"


class TableKind(IntEnum):
    """A memory that LOAD_TABLE fills, in the coding of its field `table`."""

    BIAS = 0
    STEPS = 1
    FUNCTION = 2


@record
class LoadTable(Fill):
    """Beats to the bias, steps or function memory; `buffer` counts rows."""

    opcode: ClassVar[Opcode] = Opcode.LOAD_TABLE
    target: ClassVar[str] = "table row"
    table: Annotated[int, Bits(2, most=2)]

    @property
    def place(self) -> str:
        """A row of which memory, in words."""
        return f"{TableKind(self.table).name.lower()} row"


@record
class Fetch(Fill):
    """Beats to a page of the instruction buffer; `buffer` is the page slot."""

    opcode: ClassVar[Opcode] = Opcode.FETCH
    target: ClassVar[str] = "page"


class Start(IntEnum):
    """What the first tile of an ACCUMULATE adds to, modulo 2**accumulator_bits."""

    ZERO = 0
    KEEP = 1  # what is there
    DOUBLE = 2  # what is there * 2
    DIGIT = 3  # what is there * 2**activation_bits


@record
class Accumulate(UnitInstruction):
    """Stream a block of positions past a run of weight tiles."""

    opcode: ClassVar[Opcode] = Opcode.ACCUMULATE
    unit: ClassVar[Unit] = Unit.ARRAY
    read_banks: BankMask
    window: Window
    dilation_y: Step
    dilation_x: Step
    kernel_y: Taps
    kernel_x: Taps
    planes: Annotated[int, Bits(12, least=1)]
    positions: Annotated[int, Bits(12, least=1)]
    weights: RowAddress
    bank: Flag
    start: Annotated[int, Bits(2)]
    signed: Flag

    @property
    def banks(self) -> tuple[int, int]:
        """Masks of the banks it reads and writes."""
        return self.read_banks, 0

    @property
    def tiles(self) -> int:
        """Weight tiles that it takes."""
        return self.kernel_y * self.kernel_x * self.planes

    def text(self) -> str:
        """Operands in words."""
        return (
            f"{self.positions} positions {self.window.text()}, "
            f"{kernel_text(self.kernel_y, self.kernel_x, self.window)} planes {self.planes}, "
            f"weight row {self.weights}, bank {self.bank} {Start(self.start).name}"
            f"{' signed' if self.signed else ''}"
        )


INSTRUCTIONS: Mapping[Opcode, type[Instruction]] = {
    kind.opcode: kind
    for kind in (
        End, Next, Load, Store, LoadWeights, LoadTable, Fetch, Accumulate, Drain, Add, MaxPool,
        SumPool, Lookup,
    )
}  # fmt: skip
"""The class of each opcode."""

UNIT_OF: Mapping[Opcode, Unit] = {
    opcode: kind.unit for opcode, kind in INSTRUCTIONS.items() if issubclass(kind, UnitInstruction)
}
"""The unit that runs an opcode; the sequencer's own END and NEXT have none."""

if INSTRUCTIONS.keys() != set(Opcode):
    raise AssertionError("every opcode has one class")
