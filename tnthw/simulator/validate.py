"""Checks of a whole program against its machine, made once before it runs."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.fields import Window
from tnthw.machine.isa import (
    Fill,
    FinishInstruction,
    Move,
    Opcode,
    Pool,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.timing import vector_interval
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.access import (
    ACCUMULATORS,
    BIAS,
    FUNCTIONS,
    STEPS,
    WEIGHTS,
    WORDS,
    Access,
    accesses,
    check_fields,
)
from tnthw.simulator.quick_check import surely_fine
from tnthw.simulator.requests import check_request, check_requests, check_stores
from tnthw.simulator.windows import Walk


def validate(program: Program, stream: Stream, walks: ByteCache[Walk]) -> None:
    """Refuse a program whose behaviour docs/machine.md does not define, or that ends in an error.

    Raises
    ------
    ProgramError: an access outside a buffer, the image, or the declared banks; a count of 0;
        results that come too often, or more seldom than they may; a store over instructions,
        tables or weights; an instruction that reads words that it writes before.  The message
        names the instruction, and the error that the machine ends with.
    """
    machine = program.accelerator
    sizes = {
        WORDS: machine.activation_words,
        WEIGHTS: machine.weight_buffer_rows,
        BIAS: machine.bias_rows,
        STEPS: machine.steps_rows,
        FUNCTIONS: machine.function_rows,
        ACCUMULATORS: 2,
    }
    image_beats = program.image.size // machine.memory_bytes_per_cycle
    look = ~surely_fine(stream, machine, image_beats)
    look[stream.columns.alike(Opcode.ACCUMULATE, _WALK)[0]] = True
    places = np.flatnonzero(look).tolist()
    for index, instruction in zip(places, stream.at(places), strict=True):
        try:
            if isinstance(instruction, Move | Fill):
                check_fields(instruction, machine)
                check_request(instruction, machine, image_beats)  # the machine asks first
            found = accesses(instruction, machine, walks)
            for access in found:
                if access.high >= sizes[access.memory]:
                    text = (
                        f"{_verb(access)} {access.memory} {access.low} to {access.high}, machine "
                        f"{machine.name} has {sizes[access.memory]}"
                    )
                    raise ProgramError(_CODES[access.memory].says(text))
                if access.memory == WORDS:
                    _check_banks(access, instruction, machine)
            if isinstance(instruction, VectorInstruction):
                _check_clamp(instruction)
                _check_interval(instruction, machine)
                _check_own_words(instruction, found)
        except ProgramError as error:
            raise ProgramError(
                f"program {program.name}: {stream.describe(index)}: {error}"
            ) from None
    check_stores(program, stream, 0)


def validate_run(program: Program, stream: Stream, images: int) -> None:
    """Refuse a run of several images that reaches past its memory, or writes over constants.

    Raises
    ------
    ProgramError: as `validate`, of the first image that does; the message names it too.
    """
    machine = program.accelerator
    beats = program.memory(images).size // machine.memory_bytes_per_cycle
    if not stream.columns.all("base").any():
        return  # every image touches what the first does
    for image in range(1, images):
        check_requests(program, stream, beats, image)
        check_stores(program, stream, image)


_WALK = (
    *(field.name for field in fields(Window)), "dilation_y", "dilation_x", "kernel_y", "kernel_x",
    "planes", "positions", "read_banks",
)  # fmt: skip
"""What the words that an ACCUMULATE reads depend on, and the banks that it holds."""

_CODES = {
    WORDS: ErrorCode.ACTIVATION_ADDRESS,
    WEIGHTS: ErrorCode.WEIGHT_ADDRESS,
    BIAS: ErrorCode.TABLE_ADDRESS,
    STEPS: ErrorCode.TABLE_ADDRESS,
    FUNCTIONS: ErrorCode.TABLE_ADDRESS,
    ACCUMULATORS: ErrorCode.FIELD,
}


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
        text = (
            f"{_verb(access)} words {access.low} to {access.high} in banks {missing} that {name} "
            f"({mask:#x}) does not hold"
        )
        raise ProgramError(ErrorCode.ACTIVATION_ADDRESS.says(text))


def _check_clamp(instruction: VectorInstruction) -> None:
    if isinstance(instruction, FinishInstruction):
        finish = instruction.finish
        if finish.low > finish.high:
            raise ProgramError(f"low is {finish.low}, allowed is at most high ({finish.high})")


def _check_interval(instruction: VectorInstruction, machine: Accelerator) -> None:
    """Refuse results that would meet in the ring; and waiting longer, so that cycles are known."""
    wanted = vector_interval(instruction, machine) - instruction.taps
    if instruction.result.idle != wanted:
        text = (
            f"idle is {instruction.result.idle}, allowed is {wanted}: with {instruction.taps} taps "
            f"a result may come every {wanted + instruction.taps} cycles"
        )
        raise ProgramError(text)  # the machine does not compute it: it may run all the same


def _check_own_words(instruction: VectorInstruction, found: list[Access]) -> None:
    """Refuse an instruction whose result depends on when its writes overtake its reads."""
    written = [a for a in found if a.memory == WORDS and a.write]
    read = [a for a in found if a.memory == WORDS and not a.write]
    digits = 1 << instruction.result.result_digits
    for number, write in enumerate(written):
        segment = number // digits
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
