"""From the bytes of a program to its instruction stream, page by page as the sequencer reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.encoding import ALLOWED_OPCODES, LAYOUTS, from_values
from tnthw.machine.isa import OPCODE_BITS, Fetch, Instruction, UnitInstruction
from tnthw.program.program import Program


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stream:
    """The instructions of a program in the order in which they are dispatched.

    Attributes
    ----------
    instructions: the boot fetch, then every instruction but END.
    entries: for each of them its place in page order (page * page_instructions + entry), -1 for the
        boot fetch.
    layers: for each of them the index of its layer, or -1.
    end_entry: place of END.
    """

    instructions: tuple[UnitInstruction, ...]
    entries: tuple[int, ...]
    layers: NDArray[np.int32]
    end_entry: int

    def describe(self, index: int) -> str:
        """Name of an instruction in messages: its place in the stream and its opcode."""
        return f"instruction {index} ({self.instructions[index].opcode.name})"


def decode_many(data: NDArray[np.uint8]) -> list[Instruction | int]:
    """Decode instructions as `isa.decode` does, all at once.

    Parameters
    ----------
    data: uint8 (n, INSTRUCTION_BYTES).

    Returns
    -------
    For each row the instruction, or the number of an opcode that does not exist.
    """
    bits = np.unpackbits(data, axis=1, bitorder="little")
    codes = data[:, 0] & ((1 << OPCODE_BITS) - 1)
    decoded: list[Instruction | int] = [int(code) for code in codes]
    for opcode, layout in LAYOUTS.items():
        rows = np.flatnonzero(codes == opcode)
        if not rows.size:
            continue
        columns: list[list[int]] = []
        position = OPCODE_BITS
        for field in layout:
            weights = 1 << np.arange(field.bits, dtype=np.int64)
            if field.signed:
                weights[-1] = -weights[-1]
            chosen = bits[rows, position : position + field.bits].astype(np.int64)
            columns.append((chosen @ weights).tolist())
            position += field.bits
        for row, *values in zip(rows.tolist(), *columns, strict=True):
            decoded[row] = from_values(opcode, values)
    return decoded


def read_stream(program: Program) -> Stream:
    """Read the instructions of a program from its image.

    Raises
    ------
    ProgramError: a page lies outside the image, an opcode does not exist, a page is not fetched
        from the page before it, or END never comes.
    """
    machine = program.accelerator
    per_page = machine.page_instructions
    boot = Fetch(memory=program.entry, buffer=0, beats=per_page * machine.instruction_beats)
    instructions: list[UnitInstruction] = [boot]
    entries = [-1]
    pages: list[list[Instruction | int]] = [[0] * per_page, [0] * per_page]
    fetch, page = boot, 0
    while True:
        _fill(pages[page % 2], _fetched(program, fetch, page))
        following: Fetch | None = None
        for entry, found in enumerate(pages[page % 2]):
            index = len(instructions)
            if isinstance(found, int):
                raise ProgramError(
                    f"program {program.name}: instruction {index} (page {page}, entry {entry}) has "
                    f"opcode {found}, which does not exist; {ALLOWED_OPCODES}"
                )
            if not isinstance(found, UnitInstruction):
                return Stream(
                    instructions=tuple(instructions),
                    entries=tuple(entries),
                    layers=_layers(program, entries),
                    end_entry=page * per_page + entry,
                )
            instructions.append(found)
            entries.append(page * per_page + entry)
            if isinstance(found, Fetch):
                if following is not None or found.buffer != (page + 1) % 2:
                    raise ProgramError(
                        f"program {program.name}: instruction {index} (FETCH in page {page}) fills "
                        f"page buffer {found.buffer}; a page has one FETCH, of buffer "
                        f"{(page + 1) % 2}"
                    )
                following = found
        if following is None:
            raise ProgramError(
                f"program {program.name}: page {page} has neither END nor a FETCH of the page that "
                f"follows; the machine would wait for ever"
            )
        fetch, page = following, page + 1


def _fetched(program: Program, fetch: Fetch, page: int) -> list[Instruction | int]:
    """The instructions that a FETCH brings."""
    machine = program.accelerator
    beat = machine.memory_bytes_per_cycle
    first, beats = fetch.memory, fetch.beats
    room = machine.page_instructions * machine.instruction_beats
    if not 0 < beats <= room or beats % machine.instruction_beats:
        raise ProgramError(
            f"program {program.name}: the FETCH of page {page} brings {beats} beats, allowed are "
            f"multiples of {machine.instruction_beats} up to {room}"
        )
    if (first + beats) * beat > program.image.size:
        raise ProgramError(
            f"program {program.name}: page {page} is at beats {first} to {first + beats - 1}, the "
            f"image ends at beat {program.image.size // beat - 1}"
        )
    data = program.image[first * beat : (first + beats) * beat]
    return decode_many(data.reshape(beats // machine.instruction_beats, -1)[:, :INSTRUCTION_BYTES])


def _fill(page: list[Instruction | int], fetched: Sequence[Instruction | int]) -> None:
    page[: len(fetched)] = fetched


def _layers(program: Program, entries: Sequence[int]) -> NDArray[np.int32]:
    """Layer of each instruction; -1 for the boot fetch and for what the program leaves out."""
    layers = np.full(len(entries), -1, np.int32)
    places = np.array(entries[1:], np.int64)
    known = places < program.layer_of.size
    layers[1:][known] = program.layer_of[places[known]]
    return layers
