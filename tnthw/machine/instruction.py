"""What every instruction is: its opcode, and the waits and banks of those that a unit runs."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from tnthw.machine.record import record
from tnthw.machine.units import Unit


class Opcode(IntEnum):
    """Operation of an instruction; 0 is illegal so that cleared memory stops the machine."""

    END = 1
    LOAD = 2
    STORE = 3
    LOAD_WEIGHTS = 4
    LOAD_TABLE = 5
    FETCH = 6
    ACCUMULATE = 7
    DRAIN = 8
    ADD = 9
    MAX_POOL = 10
    SUM_POOL = 11
    NEXT = 12
    LOOKUP = 13


@record
class Instruction:
    """One instruction; each opcode is a class."""

    opcode: ClassVar[Opcode]

    def text(self) -> str:
        """Operands in words, without opcode and waits."""
        return ""


@record
class UnitInstruction(Instruction):
    """An instruction that a unit runs.

    Attributes
    ----------
    waits: for each of `unit.others`, how many of its instructions must be complete.
    """

    unit: ClassVar[Unit]
    waits: tuple[int, ...] = (0,) * (len(Unit) - 1)

    @property
    def banks(self) -> tuple[int, int]:
        """Masks of the activation banks whose read and whose write port it holds."""
        return 0, 0
