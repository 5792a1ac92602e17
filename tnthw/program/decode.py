"""From the bytes of a program to its instruction stream, page by page as the sequencer reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import INSTRUCTION_BYTES
from tnthw.machine.encoding import ALLOWED_OPCODES, LAYOUTS, from_values
from tnthw.machine.fields import OPCODE_BITS
from tnthw.machine.isa import Fetch, Instruction, UnitInstruction
from tnthw.program.program import Program

_BLOCK = 256
"""Instructions decoded at once, so that the cost of each call of NumPy is shared by many."""


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
        from the page before it or a second time, or END never comes.
    """
    machine = program.accelerator
    slots = _Slots(program)
    visited: set[tuple[int, int]] = set()
    per_page = machine.page_instructions
    boot = Fetch(memory=program.entry, buffer=0, beats=per_page * machine.instruction_beats)
    instructions: list[UnitInstruction] = [boot]
    entries = [-1]
    pages: list[list[Instruction | int]] = [[0] * per_page, [0] * per_page]
    fetch, page = boot, 0
    while True:
        if (fetch.memory, page % 2) in visited:
            raise ProgramError(
                f"program {program.name}: page {page} is fetched from beat {fetch.memory} a second "
                f"time; there are no branches, so the machine would never end"
            )
        visited.add((fetch.memory, page % 2))
        fetched = slots.fetched(fetch, page)
        pages[page % 2][: len(fetched)] = fetched
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


class _Slots:
    """The instructions of an image by the beat at which they begin, many decoded at once."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.known: dict[int, Instruction | int] = {}

    def fetched(self, fetch: Fetch, page: int) -> list[Instruction | int]:
        """The instructions that a FETCH brings.

        Raises
        ------
        ProgramError: more than a page, no whole number of instructions, or outside the image.
        """
        program, machine = self.program, self.program.accelerator
        step, room = machine.instruction_beats, machine.page_instructions
        first, beats = fetch.memory, fetch.beats
        if not 0 < beats <= room * step or beats % step:
            raise ProgramError(
                f"program {program.name}: the FETCH of page {page} brings {beats} beats, allowed "
                f"are multiples of {step} up to {room * step}"
            )
        end = program.image.size // machine.memory_bytes_per_cycle
        if first + beats > end:
            raise ProgramError(
                f"program {program.name}: page {page} is at beats {first} to {first + beats - 1}, "
                f"the image ends at beat {end - 1}"
            )
        places = range(first, first + beats, step)
        if any(place not in self.known for place in places):
            self._decode(first, min((end - first) // step, max(room, _BLOCK)))
        return [self.known[place] for place in places]

    def _decode(self, first: int, count: int) -> None:
        """Decode `count` instructions from a beat on: small pages mostly follow one another."""
        machine = self.program.accelerator
        step, beat = machine.instruction_beats, machine.memory_bytes_per_cycle
        data = self.program.image[first * beat : (first + count * step) * beat]
        decoded = decode_many(data.reshape(count, -1)[:, :INSTRUCTION_BYTES])
        self.known.update(zip(range(first, first + count * step, step), decoded, strict=True))


def _layers(program: Program, entries: Sequence[int]) -> NDArray[np.int32]:
    """Layer of each instruction; -1 for the boot fetch and for what the program leaves out."""
    layers = np.full(len(entries), -1, np.int32)
    places = np.array(entries[1:], np.int64)
    known = places < program.layer_of.size
    layers[1:][known] = program.layer_of[places[known]]
    return layers
