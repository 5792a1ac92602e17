"""What the memories of the finish unit hold at an instruction, known before a program runs."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW, Accelerator
from tnthw.machine.fields import Finish
from tnthw.machine.finish_memories import unpack_bias, unpack_functions, unpack_steps
from tnthw.machine.isa import Fill, LoadTable, TableKind
from tnthw.program.program import Program


class Unplanned(Exception):
    """The values of a program depend on what was there before it ran."""


class Tables:
    """What the memories of the finish unit hold at an instruction.

    Attributes
    ----------
    version: another one after each LOAD_TABLE.
    """

    def __init__(self, machine: Accelerator, memory: Constants) -> None:
        self.machine, self._memory = machine, memory
        self.version = 0
        channels = machine.rescale_channels
        slots = (machine.steps_rows, channels, machine.finish_slots)
        self.bias = np.zeros((machine.bias_rows, channels), np.int64)
        self.signs, self.gaps = np.zeros(slots, np.int8), np.zeros(slots, np.int8)
        self.second = np.zeros(slots, np.bool_)
        self.functions = np.zeros((machine.function_rows, FUNCTION_ROW), np.uint8)
        rows = machine.bias_rows, machine.steps_rows, machine.function_rows
        self._loaded = [np.zeros(each, np.bool_) for each in rows]

    def load(self, instruction: LoadTable) -> None:
        """LOAD_TABLE."""
        data, machine = self._memory.beats(instruction), self.machine
        first = instruction.buffer
        kind = TableKind(instruction.table)
        match kind:
            case TableKind.BIAS:
                bias = unpack_bias(data, machine)
                self.bias[first : first + len(bias)] = bias
                count = len(bias)
            case TableKind.STEPS:
                steps = unpack_steps(data, machine)
                count = len(steps.signs)
                rows = slice(first, first + count)
                self.signs[rows], self.gaps[rows] = steps.signs, steps.gaps
                self.second[rows] = steps.second
            case _:
                found = unpack_functions(data, machine)
                count = len(found)
                self.functions[first : first + count] = found
        self._loaded[kind][first : first + count] = True
        self.version += 1
        self._copied: NDArray[np.uint8] | None = None

    def functions_of(self, page: NDArray[np.int64]) -> NDArray[np.uint8]:
        """All functions, of which some pages are read."""
        rows = page[:, None] // FUNCTION_ROW + np.arange(FUNCTION_PAGE // FUNCTION_ROW)
        self._need(TableKind.FUNCTION, rows)
        if self._copied is None:
            self._copied = self.functions.copy()
        return self._copied

    def rows(self, finish: Finish, chunks: slice) -> Any:
        """Bias int64 (channels,); signs, gaps and seconds (steps, channels).

        Of thresholds bias (passes, channels) and None.  What they hold may change with the next
        LOAD_TABLE.
        """
        if not finish.threshold and (finish.table_step or chunks.stop - chunks.start == 1):
            return self._following(finish, chunks)
        numbers = np.arange(chunks.start, chunks.stop) * finish.table_step
        if finish.threshold:
            at = finish.bias + numbers * finish.passes + np.arange(finish.passes)[:, None]
            self._need(TableKind.BIAS, at)
            return self.bias[at].reshape(finish.passes, -1), None
        self._need(TableKind.BIAS, finish.bias + numbers)
        bias = self.bias[finish.bias + numbers].reshape(-1)
        rows = finish.steps + numbers[:, None] * finish.passes + np.arange(finish.passes)
        self._need(TableKind.STEPS, rows)
        # (chunks, passes, channels, slots) -> (passes * slots, all channels)
        steps = finish.passes * self.machine.finish_slots
        return bias, tuple(
            each[rows].transpose(1, 3, 0, 2).reshape(steps, -1)
            for each in (self.signs, self.gaps, self.second)
        )

    def _following(self, finish: Finish, chunks: slice) -> Any:
        """What `rows` tells of steps whose rows follow one another."""
        first, passes = chunks.start * finish.table_step, finish.passes
        last = first + chunks.stop - chunks.start
        biases = slice(finish.bias + first, finish.bias + last)
        rows = slice(finish.steps + first * passes, finish.steps + last * passes)
        self._need(TableKind.BIAS, biases)
        self._need(TableKind.STEPS, rows)
        steps = passes * self.machine.finish_slots
        return self.bias[biases].reshape(-1), tuple(
            each[rows].reshape(-1, passes, *each.shape[1:]).transpose(1, 3, 0, 2).reshape(steps, -1)
            for each in (self.signs, self.gaps, self.second)
        )

    def _need(self, kind: TableKind, rows: NDArray[np.int64] | slice) -> None:
        if not self._loaded[kind][rows].all():
            raise Unplanned


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
