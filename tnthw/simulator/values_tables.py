"""What the memories of the finish unit hold at an instruction, known before a program runs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW, Accelerator
from tnthw.machine.finish_memories import Steps, unpack_bias, unpack_functions, unpack_steps
from tnthw.machine.isa import Fill, LoadTable, TableKind
from tnthw.program.program import Program

Rows = NDArray[np.int64]


class Unplanned(Exception):
    """The values of a program depend on what was there before it ran."""


class Constants:
    """The memory that a program brings, without what an image is written over."""

    def __init__(self, program: Program) -> None:
        machine = program.accelerator
        self._image, self._beat = program.image, machine.memory_bytes_per_cycle
        self._inputs = [
            range(first, first + program.input.beats(machine))
            for first in (program.input.address, *program.input.copies)
        ]

    def beats(self, instruction: Fill) -> NDArray[np.uint8]:
        """What an instruction brings to the chip.

        Raises
        ------
        Unplanned: an image lies there.
        """
        first, last = instruction.memory, instruction.memory + instruction.beats
        if any(first < each.stop and each.start < last for each in self._inputs):
            raise Unplanned
        return self._image[first * self._beat : last * self._beat]


class Brought:
    """Rows of a memory of the finish unit, and all that were ever brought to them.

    A row is told by its number among all that were brought, which stays when another takes its
    place.
    """

    def __init__(self, rows: int, row_bytes: int) -> None:
        self.row_bytes = row_bytes
        self._there = np.full(rows, -1, np.int64)
        self._parts: list[NDArray[np.uint8]] = []
        self._first: dict[tuple[int, int], int] = {}
        self._count = 0

    def load(self, instruction: LoadTable, memory: Constants) -> None:
        """Do what a LOAD_TABLE of this memory says."""
        data, key = memory.beats(instruction), (instruction.memory, instruction.beats)
        count = data.size // self.row_bytes
        if key not in self._first:
            self._first[key] = self._count
            self._parts.append(data)
            self._count += count
        numbers = np.arange(self._first[key], self._first[key] + count)
        self._there[instruction.buffer : instruction.buffer + count] = numbers

    def numbers(self, rows: Rows) -> Rows:
        """Numbers of what some rows hold.

        Raises
        ------
        Unplanned: nothing was brought to one.
        """
        found: Rows = self._there[rows]
        if found.size and int(found.min()) < 0:
            raise Unplanned
        return found

    @property
    def data(self) -> NDArray[np.uint8]:
        """Bytes of all rows that were brought, in the order of their numbers."""
        return np.concatenate([np.zeros(0, np.uint8), *self._parts])


class Tables:
    """What the memories of the finish unit hold at an instruction.

    Attributes
    ----------
    bias, steps: the rows of these memories.
    """

    def __init__(self, machine: Accelerator, memory: Constants) -> None:
        self.machine, self._memory = machine, memory
        beat = machine.memory_bytes_per_cycle
        self.bias = Brought(machine.bias_rows, machine.bias_row_beats * beat)
        self.steps = Brought(machine.steps_rows, machine.steps_row_beats * beat)
        self._functions = np.zeros((machine.function_rows, FUNCTION_ROW), np.uint8)
        self._loaded = np.zeros(machine.function_rows, np.bool_)
        self._copied: NDArray[np.uint8] | None = None

    def load(self, instruction: LoadTable) -> None:
        """Do what a LOAD_TABLE says."""
        match TableKind(instruction.table):
            case TableKind.BIAS:
                self.bias.load(instruction, self._memory)
            case TableKind.STEPS:
                self.steps.load(instruction, self._memory)
            case _:
                found = unpack_functions(self._memory.beats(instruction), self.machine)
                rows = slice(instruction.buffer, instruction.buffer + len(found))
                self._functions[rows], self._loaded[rows] = found, True
                self._copied = None

    def functions_of(self, page: Rows) -> NDArray[np.uint8]:
        """All functions, of which some pages are read.

        Raises
        ------
        Unplanned: nothing was brought to one.
        """
        rows = page[:, None] // FUNCTION_ROW + np.arange(FUNCTION_PAGE // FUNCTION_ROW)
        if not self._loaded[rows].all():
            raise Unplanned
        if self._copied is None:
            self._copied = self._functions.copy()
        return self._copied

    def unpacked(self) -> tuple[Rows, Steps]:
        """All biases (rows, channels) and all steps (rows, channels, slots), by their numbers."""
        machine = self.machine
        return unpack_bias(self.bias.data, machine), unpack_steps(self.steps.data, machine)
