"""What the machine says of a run that it could not finish: codes, words, and who met the error."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

ERROR_BITS = 4
ERROR_UNIT_BITS = 2
ERROR_INSTRUCTION_BITS = 16


class ErrorCode(IntEnum):
    """Value of the output `error`; of several in one cycle and unit the lowest counts."""

    NONE = 0
    ILLEGAL_TRIT = 1
    OPCODE = 2
    FIELD = 3
    ACTIVATION_ADDRESS = 4
    TABLE_ADDRESS = 5
    WEIGHT_ADDRESS = 6
    MEMORY_ADDRESS = 7
    DEADLOCK = 8
    WATCHDOG = 9
    MEMORY = 10
    ABORT = 11

    def __str__(self) -> str:
        """The code as it stands in messages: `error 3, FIELD`."""
        return f"error {int(self)}, {self.name}"

    def says(self, text: str) -> str:
        """What the simulator says of a program that the machine ends with this code."""
        return f"{text} ({self})"


class ErrorUnit(IntEnum):
    """Value of the output `error_unit`: the units of `Unit`, and the sequencer."""

    MEMORY = 0
    ARRAY = 1
    VECTOR = 2
    SEQUENCER = 3


MEANINGS: Mapping[ErrorCode, str] = {
    ErrorCode.NONE: "the run ended as its program says",
    ErrorCode.ILLEGAL_TRIT: "a weight is coded with a trit that does not exist",
    ErrorCode.OPCODE: "an instruction has an opcode that does not exist",
    ErrorCode.FIELD: "a field of an instruction has a value that is not defined",
    ErrorCode.ACTIVATION_ADDRESS: (
        "a word lies past the end of the activation buffer, or in a bank that its instruction "
        "does not hold"
    ),
    ErrorCode.TABLE_ADDRESS: "a row of the table, or a page slot, does not exist",
    ErrorCode.WEIGHT_ADDRESS: "a row of the weight buffer does not exist",
    ErrorCode.MEMORY_ADDRESS: "a request ends past the end of memory",
    ErrorCode.DEADLOCK: "nothing moves: no instruction can start and nothing runs",
    ErrorCode.WATCHDOG: "the memory port stood still for as long as the watchdog allows",
    ErrorCode.MEMORY: "the memory answered with an error",
    ErrorCode.ABORT: "the run was ended from outside",
}
"""Each code in words."""

if MEANINGS.keys() != set(ErrorCode) or max(ErrorCode) >= 1 << ERROR_BITS:
    raise AssertionError("every error code has its words and fits its output")
