"""What each instruction reads and writes: words, weight rows, rows of tables and accumulators.

One description serves the check of a program against the machine's limits and its declared bank
masks, and the search for accesses that the waits leave unordered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW, Accelerator
from tnthw.machine.encoding import LAYOUTS, Field, reader
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.fields import Finish
from tnthw.machine.isa import (
    Accumulate,
    Add,
    Drain,
    Fetch,
    Fill,
    FinishInstruction,
    Instruction,
    Load,
    LoadTable,
    LoadWeights,
    Lookup,
    Move,
    Opcode,
    Pool,
    Start,
    Store,
    TableKind,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.simulator.move_rows import buffer_rows
from tnthw.simulator.windows import ADDRESSES, Walk, walk_of

WORDS, WEIGHTS, BIAS, STEPS, FUNCTIONS, ACCUMULATORS = (
    "activation words",
    "weight buffer rows",
    "bias rows",
    "steps rows",
    "function rows",
    "accumulator banks",
)
"""The on-chip memories that more than one unit reaches, named by what is counted in them."""

Elements = NDArray[np.int64]


@dataclass(slots=True)  # made for every instruction; a frozen one takes three times as long
class Access:
    """One access of an instruction.

    Attributes
    ----------
    memory: `WORDS`, `WEIGHTS`, `BIAS`, `STEPS`, `FUNCTIONS` or `ACCUMULATORS`.
    write: whether it writes.
    low, high: smallest and largest element.
    gather: makes the elements where they are not simply all from `low` to `high`.
    """

    memory: str
    write: bool
    low: int
    high: int
    gather: Callable[[], Elements] | None = None

    @property
    def count(self) -> int:
        """Number of elements; one that is reached twice counts twice."""
        return self.high - self.low + 1 if self.gather is None else len(self.gather())

    def elements(self) -> Elements:
        """The elements, int64 (n,)."""
        if self.gather is not None:
            return self.gather()
        return np.arange(self.low, self.high + 1)

    def index(self) -> Elements | slice:
        """What picks the elements out of an array, a slice where that is enough."""
        if self.gather is not None:
            return self.gather()
        return slice(self.low, self.high + 1)


@dataclass(slots=True)
class Segment:
    """The part of a VECTOR instruction that works on one plane.

    Attributes
    ----------
    plane: plane of it, counted from the base addresses.
    lanes: its lanes in a word.
    channels: the same channels counted from the instruction's first.
    chunks: how many chunks it is.
    """

    plane: int
    lanes: slice
    channels: slice
    chunks: int

    def numbers(self, accelerator: Accelerator) -> slice:
        """Which of the instruction's chunks they are."""
        width = accelerator.rescale_channels
        return slice(self.channels.start // width, self.channels.stop // width)


def segments(instruction: VectorInstruction, accelerator: Accelerator) -> Iterator[Segment]:
    """Split the chunks of a VECTOR instruction by plane."""
    width, per_word = accelerator.rescale_channels, accelerator.word_chunks
    chunk, end = instruction.result.chunk, instruction.result.chunk + instruction.result.chunks
    first = chunk
    while chunk < end:
        plane = chunk // per_word
        until = min(end, (plane + 1) * per_word)
        begin = chunk - plane * per_word
        yield Segment(
            plane,
            slice(begin * width, (until - plane * per_word) * width),
            slice((chunk - first) * width, (until - first) * width),
            until - chunk,
        )
        chunk = until


def accesses(
    instruction: UnitInstruction,
    accelerator: Accelerator,
    walks: ByteCache[Walk],
) -> list[Access]:
    """Every access of an instruction to the on-chip memories.

    Raises
    ------
    ProgramError: a field has a value that is not defined, or a window is contradictory.
    """
    check_fields(instruction, accelerator)
    match instruction:
        case Accumulate():
            return _accumulate(instruction, accelerator, walks)
        case VectorInstruction():
            return _vector(instruction, accelerator, walks)
        case Load():
            return [_rows(instruction, write=True)]
        case Store():
            return [_rows(instruction, write=False)]
        case LoadWeights():
            return [_filled(WEIGHTS, instruction, accelerator.weight_row_beats, "weight")]
        case LoadTable():
            memory, beats = table_of(instruction, accelerator)
            return [_filled(memory, instruction, beats, memory.removesuffix(" rows"))]
        case Fetch():
            return []
        case _:
            raise TypeError(f"no rule says what {instruction.opcode.name} reads and writes")


def check_fields(instruction: UnitInstruction, accelerator: Accelerator) -> None:
    """Refuse values that the bits of a field hold and the machine does not define.

    Raises
    ------
    ProgramError: a field has such a value.
    """
    opcode, bits = instruction.opcode, accelerator.activation_bits
    _check_limits(opcode, bits, _reader(opcode, bits)(instruction))


Limit = tuple[Field, int, int]
"""A field with its least and largest value."""


@cache
def limits_of(opcode: Opcode, activation_bits: int) -> tuple[Limit, ...]:
    """Fields that do not take all that their bits hold."""
    found: list[Limit] = []
    for field in LAYOUTS[opcode]:
        most = field.high if field.most is None else field.most
        if "digits" in field.name:  # eight bits in all
            most = max(0, (8 // activation_bits).bit_length() - 1)
        least = field.low if field.least is None else field.least
        if (least, most) != (field.low, field.high):
            found.append((field, least, most))
    return tuple(found)


@cache
def _reader(opcode: Opcode, activation_bits: int) -> Callable[[Instruction], tuple[int, ...]]:
    """What reads those fields."""
    return reader(opcode, tuple(each[0].name for each in limits_of(opcode, activation_bits)))


@lru_cache(maxsize=1 << 12)
def _check_limits(opcode: Opcode, activation_bits: int, values: tuple[int, ...]) -> None:
    """Refuse values of fields that are not defined; many instructions have the same."""
    limits = limits_of(opcode, activation_bits)
    for (field, least, most), value in zip(limits, values, strict=True):
        if value < least:
            text = f"{field.name} is {value}, allowed is {least} and up"
            raise ProgramError(ErrorCode.FIELD.says(text))
        if value > most:
            text = f"{field.name} is {value}, allowed is {field.low} to {most}"
            raise ProgramError(ErrorCode.FIELD.says(text))


def table_of(instruction: LoadTable, accelerator: Accelerator) -> tuple[str, int]:
    """The memory that a LOAD_TABLE fills, and the beats of one of its rows."""
    return {
        TableKind.BIAS: (BIAS, accelerator.bias_row_beats),
        TableKind.STEPS: (STEPS, accelerator.steps_row_beats),
        TableKind.FUNCTION: (FUNCTIONS, accelerator.function_row_beats),
    }[TableKind(instruction.table)]


def _run(memory: str, write: bool, first: int, count: int) -> Access:
    return Access(memory, write, first, first + count - 1)


def _filled(memory: str, instruction: Fill, row_beats: int, row: str) -> Access:
    if instruction.beats % row_beats:
        text = f"beats is {instruction.beats}, allowed are multiples of a {row} row's {row_beats}"
        raise ProgramError(ErrorCode.FIELD.says(text))
    return _run(memory, True, instruction.buffer, instruction.beats // row_beats)


def _rows(instruction: Move, write: bool) -> Access:
    rows, words = instruction.rows, instruction.words
    if instruction.buffer_stride == words or rows == 1:
        return _run(WORDS, write, instruction.buffer, rows * words)
    starts = buffer_rows(instruction)

    def elements() -> Elements:
        return (starts[:, None] + np.arange(words)).reshape(-1)

    return Access(WORDS, write, int(starts.min()), int(starts.max()) + words - 1, elements)


def _window(origin: int, walk: Walk) -> Access | None:
    """The valid words of one plane of a window, or None where all are padding."""
    if walk.low > walk.high:
        return None
    low = (origin + walk.low) % ADDRESSES
    return Access(
        WORDS,
        False,
        low,
        low + walk.high - walk.low,
        lambda: (origin + walk.offset[walk.valid].astype(np.int64)) % ADDRESSES,
    )


def _accumulate(
    instruction: Accumulate, accelerator: Accelerator, walks: ByteCache[Walk]
) -> list[Access]:
    if instruction.positions > accelerator.pixels:
        text = (
            f"positions is {instruction.positions}, allowed is 1 to {accelerator.pixels} "
            f"(the pixels of machine {accelerator.name})"
        )
        raise ProgramError(ErrorCode.FIELD.says(text))
    rows = instruction.tiles * accelerator.tile_rows
    found = [
        _run(WEIGHTS, False, instruction.weights, rows),
        _run(ACCUMULATORS, True, instruction.bank, 1),
    ]
    if instruction.start != Start.ZERO:
        found.append(_run(ACCUMULATORS, False, instruction.bank, 1))
    walk = walk_of(instruction, walks)
    for plane in range(instruction.planes):
        origin = (instruction.window.origin + plane * instruction.window.plane) % ADDRESSES
        words = _window(origin, walk)
        if words is not None:
            found.append(words)
    return found


def _vector(
    instruction: VectorInstruction, accelerator: Accelerator, walks: ByteCache[Walk]
) -> list[Access]:
    result, positions = instruction.result, instruction.positions
    if result.chunk >= accelerator.word_chunks:
        text = (
            f"chunk is {result.chunk}, allowed is 0 to {accelerator.word_chunks - 1}; reach a "
            f"later plane through the base addresses"
        )
        raise ProgramError(ErrorCode.FIELD.says(text))
    found: list[Access] = []
    if isinstance(instruction, FinishInstruction):
        found += _tables(instruction.finish, result.chunks)
    elif isinstance(instruction, Lookup):
        pages = 1
        if instruction.page_step:
            pages = result.chunks * accelerator.rescale_channels
        rows = FUNCTION_PAGE // FUNCTION_ROW
        found.append(_run(FUNCTIONS, False, instruction.page * rows, pages * rows))
    if isinstance(instruction, Drain):
        if result.chunks > accelerator.group_chunks or positions > accelerator.pixels:
            text = (
                f"drains {result.chunks} chunks at {positions} positions, machine "
                f"{accelerator.name} has {accelerator.group_chunks} chunks of a column group and "
                f"{accelerator.pixels} pixels"
            )
            raise ProgramError(ErrorCode.FIELD.says(text))
        found.append(_run(ACCUMULATORS, False, instruction.bank, 1))
    for segment in segments(instruction, accelerator):
        for plane in digit_planes(segment.plane, result.result_digits):
            written = (result.destination + plane * result.destination_plane) % ADDRESSES
            found.append(_run(WORDS, True, written, positions))
        found += operands(instruction, segment.plane, walks)
    return found


def _tables(finish: Finish, chunks: int) -> Iterator[Access]:
    """Rows of biases and steps that the chunks of an instruction read."""
    sets = 1 + (chunks - 1) * finish.table_step
    yield _run(BIAS, False, finish.bias, sets * (finish.passes if finish.threshold else 1))
    if not finish.threshold:
        yield _run(STEPS, False, finish.steps, sets * finish.passes)


def digit_planes(plane: int, digits: int) -> range:
    """Planes of the digits of a plane; `digits` is the logarithm of their number."""
    return range(plane << digits, (plane + 1) << digits)


def operands(
    instruction: VectorInstruction, plane: int, walks: ByteCache[Walk]
) -> Iterator[Access]:
    """Activation words that each chunk of an instruction of the VECTOR unit reads in one plane."""
    match instruction:
        case Drain():
            return
        case Add():
            for first, pitch, digits in (
                (instruction.source_a, instruction.source_a_plane, instruction.digits_a),
                (instruction.source_b, instruction.source_b_plane, instruction.digits_b),
            ):
                for each in digit_planes(plane, digits):
                    word = (first + each * pitch) % ADDRESSES
                    yield _run(WORDS, False, word, instruction.positions)
        case Lookup():
            for each in digit_planes(plane, instruction.digits):
                word = (instruction.source + each * instruction.source_plane) % ADDRESSES
                yield _run(WORDS, False, word, instruction.positions)
        case Pool():
            for each in digit_planes(plane, instruction.digits):
                origin = (instruction.window.origin + each * instruction.window.plane) % ADDRESSES
                words = _window(origin, walk_of(instruction, walks))
                if words is not None:
                    yield words
        case _:
            raise TypeError(f"no rule says what {instruction.opcode.name} reads")
