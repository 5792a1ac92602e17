"""What a program asks of the memory: requests within it, and no stores over constants."""

from __future__ import annotations

import numpy as np

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.fields import BEAT_BITS
from tnthw.machine.isa import INSTRUCTIONS, Fill, Move, Opcode, Store
from tnthw.machine.timing import memory_beats
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.move_rows import memory_rows

LARGEST_REQUEST = (1 << BEAT_BITS) - 1
"""Most beats that the memory port can ask for at once."""

_FILLS = tuple(opcode for opcode, kind in INSTRUCTIONS.items() if issubclass(kind, Fill))
_REQUESTS = tuple(opcode for opcode, kind in INSTRUCTIONS.items() if issubclass(kind, Move | Fill))


def check_request(
    instruction: Move | Fill, machine: Accelerator, beats: int, offset: int = 0
) -> None:
    """Refuse an instruction that asks for more than there is.

    Parameters
    ----------
    beats: of the memory.
    offset: of the image, in beats; see `Stream.offset`.

    Raises
    ------
    ProgramError: a request is too long, or ends past the end of memory.
    """
    length = memory_beats(instruction, machine)
    if isinstance(instruction, Move):
        length //= instruction.rows
    if length > LARGEST_REQUEST:
        text = f"a request of {length} beats, allowed is at most {LARGEST_REQUEST}"
        raise ProgramError(ErrorCode.MEMORY_ADDRESS.says(text))
    first = instruction.memory
    if isinstance(instruction, Move):
        rows = memory_rows(instruction, offset)
        first = int(rows[np.argmax(rows + length > beats)])  # the first that is wrong, if any
    if first + length > beats:
        text = f"touches memory beats {first} to {first + length - 1}, the memory has {beats}"
        raise ProgramError(ErrorCode.MEMORY_ADDRESS.says(text))


def check_requests(program: Program, stream: Stream, beats: int, image: int) -> None:
    """Refuse what `check_request` does, in one image of a run; the message names it.

    Raises
    ------
    ProgramError: of the first instruction that asks for more than there is.
    """
    for index in np.flatnonzero(np.isin(stream.columns.codes, _REQUESTS)).tolist():
        instruction = stream.instructions[index]
        if isinstance(instruction, Move | Fill) and stream.runs(index, image > 0):
            try:
                offset = stream.offset(instruction, image)
                check_request(instruction, program.accelerator, beats, offset)
            except ProgramError as error:
                raise ProgramError(
                    f"program {program.name}: {stream.describe(index)} of image {image}: {error}"
                ) from None


def check_stores(program: Program, stream: Stream, image: int) -> None:
    """Refuse stores over what is fetched as instructions, weights or tables, in one image.

    Raises
    ------
    ProgramError: of the first instruction that stores there.
    """
    machine, columns = program.accelerator, stream.columns
    constant = np.zeros(program.image.size // machine.memory_bytes_per_cycle, np.bool_)
    for opcode in _FILLS:
        firsts, beats = (columns.column(opcode, name).tolist() for name in ("memory", "beats"))
        for first, count in zip(firsts, beats, strict=True):
            constant[first : first + count] = True
    before = np.concatenate([[0], np.cumsum(constant)])  # constants below each beat
    places = columns.rows(Opcode.STORE).tolist()
    for index, instruction in zip(places, stream.at(places), strict=True):
        assert isinstance(instruction, Store), "by its opcode"
        length = instruction.words * machine.word_beats
        rows = memory_rows(instruction, stream.offset(instruction, image))
        low, high = (np.minimum(each, constant.size) for each in (rows, rows + length))
        over = before[high] > before[low]
        if over.any():
            row = int(rows[over.argmax()])
            where = f" of image {image}" if image else ""
            raise ProgramError(
                f"program {program.name}: {stream.describe(index)}{where}: stores beats {row} to "
                f"{row + length - 1} over instructions, weights or tables"
            )
