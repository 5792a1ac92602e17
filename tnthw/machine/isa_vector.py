"""Instructions of the VECTOR unit: their operands, and what the finish unit makes of them."""

from __future__ import annotations

from typing import Annotated, ClassVar

from tnthw.machine.fields import (
    BankMask,
    Bits,
    Destination,
    Digits,
    Finish,
    Flag,
    TableRow,
    Taps,
    Window,
    WordAddress,
)
from tnthw.machine.instruction import Opcode, UnitInstruction
from tnthw.machine.record import record
from tnthw.machine.units import Unit


@record
class VectorInstruction(UnitInstruction):
    """An instruction of the VECTOR unit: results of operands, written where `result` says."""

    unit: ClassVar[Unit] = Unit.VECTOR
    read_banks: BankMask
    write_banks: BankMask
    result: Destination
    positions: Annotated[int, Bits(16, least=1)]

    @property
    def banks(self) -> tuple[int, int]:
        """Masks of the banks it reads and writes."""
        return self.read_banks, self.write_banks

    @property
    def taps(self) -> int:
        """Steps of one result, one a cycle: each reads a word or accumulators, or padding."""
        raise NotImplementedError

    @property
    def results(self) -> int:
        """Results of `rescale_channels` channels each."""
        return self.result.chunks * self.positions

    @property
    def steps(self) -> int:
        """Steps of the whole instruction."""
        return self.results * self.taps


@record
class FinishInstruction(VectorInstruction):
    """An instruction whose results the finish unit makes."""

    finish: Finish


@record
class Drain(FinishInstruction):
    """Finish a block of accumulators into activation words."""

    opcode: ClassVar[Opcode] = Opcode.DRAIN
    bank: Flag

    @property
    def taps(self) -> int:
        """One accumulator."""
        return 1

    def text(self) -> str:
        """Operands in words."""
        return (
            f"bank {self.bank}, {self.positions} positions {self.result.text()}, "
            f"{self.finish.text()}"
        )


@record
class Add(FinishInstruction):
    """Residual addition of two buffers."""

    opcode: ClassVar[Opcode] = Opcode.ADD
    source_a: WordAddress
    source_a_plane: WordAddress
    source_b: WordAddress
    source_b_plane: WordAddress
    digits_a: Digits
    digits_b: Digits
    signed_a: Flag
    signed_b: Flag

    @property
    def taps(self) -> int:
        """The digits of both operands."""
        return (1 << self.digits_a) + (1 << self.digits_b)

    def text(self) -> str:
        """Operands in words."""
        return (
            f"{self.positions} positions, buffer {self.source_a} + buffer {self.source_b} "
            f"{self.result.text()}, {self.finish.text()}"
        )


@record
class Pool(FinishInstruction):
    """A window of each position becomes one value."""

    window: Window
    kernel_y: Taps
    kernel_x: Taps
    digits: Digits
    signed: Flag

    @property
    def taps(self) -> int:
        """The digits of each tap of its window."""
        return self.window_taps << self.digits

    @property
    def window_taps(self) -> int:
        """The taps of its window."""
        return self.kernel_y * self.kernel_x

    def text(self) -> str:
        """Operands in words."""
        return (
            f"{self.positions} positions {self.window.text()}, "
            f"{kernel_text(self.kernel_y, self.kernel_x, self.window)} {self.result.text()}, "
            f"{self.finish.text()}"
        )


@record
class MaxPool(Pool):
    """The maximum of each window."""

    opcode: ClassVar[Opcode] = Opcode.MAX_POOL


@record
class SumPool(Pool):
    """The sum of each window; rescaled, an average."""

    opcode: ClassVar[Opcode] = Opcode.SUM_POOL


@record
class Lookup(VectorInstruction):
    """Replace each value by what a table of 256 entries says."""

    opcode: ClassVar[Opcode] = Opcode.LOOKUP
    source: WordAddress
    source_plane: WordAddress
    digits: Digits
    page: TableRow
    page_step: Flag
    signed: Flag

    @property
    def taps(self) -> int:
        """The digits of the operand."""
        return 1 << self.digits

    def text(self) -> str:
        """Operands in words."""
        return (
            f"{self.positions} positions, buffer {self.source} {self.result.text()}, table "
            f"{self.page}{' of each channel' if self.page_step else ''}"
        )


def kernel_text(height: int, width: int, window: Window) -> str:
    """The window of a walk in words."""
    return f"kernel {height}x{width} stride {window.stride_y},{window.stride_x}"
