"""Checks of a whole program against its machine, made once before it runs."""

from __future__ import annotations

import numpy as np

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import (
    Fill,
    Move,
    Pool,
    Store,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.timing import memory_beats
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.access import ACCUMULATORS, TABLE, WEIGHTS, WORDS, Access, accesses
from tnthw.simulator.cache import ByteCache
from tnthw.simulator.windows import Walk


def validate(program: Program, stream: Stream, walks: ByteCache[Walk]) -> None:
    """Refuse a program whose behaviour docs/machine.md does not define.

    Raises
    ------
    ProgramError: an access outside a buffer, the image, or the declared banks; a count of 0; a
        store over instructions, tables or weights; an instruction that reads words that it writes
        before.  The message names the instruction.
    """
    machine = program.accelerator
    sizes = {
        WORDS: machine.activation_words,
        WEIGHTS: machine.weight_buffer_rows,
        TABLE: machine.table_rows,
        ACCUMULATORS: 2,
    }
    image_beats = program.image.size // machine.memory_bytes_per_cycle
    for index, instruction in enumerate(stream.instructions):
        try:
            found = accesses(instruction, machine, walks)
            for access in found:
                if access.high >= sizes[access.memory]:
                    raise ProgramError(
                        f"{_verb(access)} {access.memory} {access.low} to {access.high}, machine "
                        f"{machine.name} has {sizes[access.memory]}"
                    )
                if access.memory == WORDS:
                    _check_banks(access, instruction, machine)
            if isinstance(instruction, VectorInstruction):
                _check_own_words(instruction, found)
            if isinstance(instruction, Move | Fill):
                _check_memory(instruction, machine, image_beats)
        except ProgramError as error:
            raise ProgramError(
                f"program {program.name}: {stream.describe(index)}: {error}"
            ) from None
    _check_stores(program, stream)


def _verb(access: Access) -> str:
    return "writes" if access.write else "reads"


def _check_banks(access: Access, instruction: UnitInstruction, machine: Accelerator) -> None:
    name = "write_banks" if access.write else "read_banks"
    mask, size = instruction.banks[access.write], machine.activation_bank_words
    first, last = access.low // size, access.high // size
    spanned = (1 << (last + 1)) - (1 << first)
    if spanned & ~mask == 0:
        return
    # the span goes over a bank that is not declared, but the words may leave it out
    used = int(np.bitwise_or.reduce(1 << (access.elements() // size)))
    if used & ~mask:
        missing = [bank for bank in range(machine.activation_banks) if (used & ~mask) >> bank & 1]
        raise ProgramError(
            f"{_verb(access)} words {access.low} to {access.high} in banks {missing} that {name} "
            f"({mask:#x}) does not hold"
        )


def _check_own_words(instruction: VectorInstruction, found: list[Access]) -> None:
    """Refuse an instruction whose result depends on when its writes overtake its reads."""
    written = [a for a in found if a.memory == WORDS and a.write]
    read = [a for a in found if a.memory == WORDS and not a.write]
    for segment, write in enumerate(written):
        for position, access in enumerate(read):
            if access.high < write.low or write.high < access.low:
                continue
            if isinstance(instruction, Pool):
                words = access.elements()
                if not np.any((words >= write.low) & (words <= write.high)):
                    continue
            elif position // instruction.taps == segment and access.low == write.low:
                continue  # in place is fine: a lane of a word is read long before it is written
            raise ProgramError(
                f"reads words {access.low} to {access.high} and writes {write.low} to "
                f"{write.high}; they must be apart"
            )


def _check_memory(instruction: Move | Fill, machine: Accelerator, image_beats: int) -> None:
    first, last = _memory_span(instruction, machine)
    if last >= image_beats:
        raise ProgramError(f"touches memory beats {first} to {last}, the image has {image_beats}")


def _memory_span(instruction: Move | Fill, machine: Accelerator) -> tuple[int, int]:
    """First and last beat of memory that an instruction touches."""
    first = instruction.memory
    if isinstance(instruction, Move):
        row = instruction.words * machine.word_beats
        return first, first + (instruction.rows - 1) * instruction.memory_stride + row - 1
    return first, first + memory_beats(instruction, machine) - 1


def _check_stores(program: Program, stream: Stream) -> None:
    """Refuse stores over what is fetched as instructions, weights or tables."""
    machine = program.accelerator
    constant = np.zeros(program.image.size // machine.memory_bytes_per_cycle, np.bool_)
    for instruction in stream.instructions:
        if isinstance(instruction, Fill):
            first, last = _memory_span(instruction, machine)
            constant[first : last + 1] = True
    for index, instruction in enumerate(stream.instructions):
        if not isinstance(instruction, Store):
            continue
        row = instruction.words * machine.word_beats
        for number in range(instruction.rows):
            first = instruction.memory + number * instruction.memory_stride
            if constant[first : first + row].any():
                raise ProgramError(
                    f"program {program.name}: {stream.describe(index)}: stores beats {first} to "
                    f"{first + row - 1} over instructions, weights or tables"
                )
