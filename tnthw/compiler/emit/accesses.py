"""What an instruction reads and writes: the one place from which banks and waits follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from tnthw.compiler.layout import bank_mask
from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW, Accelerator
from tnthw.machine.fields import WORD_BITS, Finish, Window
from tnthw.machine.isa import (
    Accumulate,
    Add,
    Drain,
    FinishInstruction,
    Load,
    LoadTable,
    LoadWeights,
    Lookup,
    Move,
    Pool,
    Store,
    TableKind,
    UnitInstruction,
    VectorInstruction,
)

_WORDS = 1 << WORD_BITS


class Memory(IntEnum):
    """The memories that more than one unit reaches, each with what is counted in it."""

    BUFFER = 0  # activation words
    WEIGHTS = 1  # weight buffer rows
    BIAS = 2  # bias rows
    STEPS = 3  # steps rows
    FUNCTIONS = 4  # function rows
    ACCUMULATORS = 5  # banks
    OUTSIDE = 6  # activation words in memory


class Access(NamedTuple):
    """`length` places from `first`, `times` times `pitch` apart, read or written."""

    memory: Memory
    write: bool
    first: int
    length: int
    times: int = 1
    pitch: int = 0


def accesses(instruction: UnitInstruction, accelerator: Accelerator) -> Iterator[Access]:
    """Every access of an instruction.

    A window counts as reading whole rows of its image, of which padding is no part.
    """
    match instruction:
        case Load():
            yield _moved(Memory.BUFFER, True, instruction, accelerator)
            yield _moved(Memory.OUTSIDE, False, instruction, accelerator)
        case Store():
            yield _moved(Memory.BUFFER, False, instruction, accelerator)
            yield _moved(Memory.OUTSIDE, True, instruction, accelerator)
        case LoadWeights():
            rows = instruction.beats // accelerator.weight_row_beats
            yield Access(Memory.WEIGHTS, True, instruction.buffer, rows)
        case LoadTable():
            memory, beats = {
                TableKind.BIAS: (Memory.BIAS, accelerator.bias_row_beats),
                TableKind.STEPS: (Memory.STEPS, accelerator.steps_row_beats),
                TableKind.FUNCTION: (Memory.FUNCTIONS, accelerator.function_row_beats),
            }[TableKind(instruction.table)]
            yield Access(memory, True, instruction.buffer, instruction.beats // beats)
        case Accumulate():
            rows = instruction.tiles * accelerator.tile_rows
            yield Access(Memory.WEIGHTS, False, instruction.weights, rows)
            yield Access(Memory.ACCUMULATORS, True, instruction.bank, 1)
            yield from walked(instruction)
        case VectorInstruction():
            yield from _vector(instruction, accelerator)
        case _:
            raise AssertionError(f"a {type(instruction).__name__} among the operations")


def walked(walk: Accumulate) -> Iterator[Access]:
    """What an ACCUMULATE reads of the buffer."""
    height = (walk.kernel_y - 1) * walk.dilation_y + 1
    yield from _window(walk.window, walk.positions, height, walk.planes, walk.dilation_y)


def bank_masks(found: Iterable[Access], accelerator: Accelerator) -> tuple[int, int]:
    """Masks of the activation banks that some accesses read and write."""
    masks = [0, 0]
    for each in found:
        if each.memory is Memory.BUFFER:
            masks[each.write] |= bank_mask(
                each.first, each.length, accelerator, each.times, each.pitch
            )
    return masks[0], masks[1]


def _moved(memory: Memory, write: bool, move: Move, accelerator: Accelerator) -> Access:
    if memory is Memory.BUFFER:
        return Access(memory, write, move.buffer, move.words, move.rows, move.buffer_stride)
    beats = accelerator.word_beats
    first, pitch = move.memory // beats, move.memory_stride // beats
    return Access(memory, write, first, move.words, move.rows, pitch)


def _vector(instruction: VectorInstruction, accelerator: Accelerator) -> Iterator[Access]:
    result, positions = instruction.result, instruction.positions
    planes = -(-(result.chunk + result.chunks) // accelerator.word_chunks)
    if isinstance(instruction, FinishInstruction):
        yield from _tables(instruction.finish, result.chunks)
    match instruction:
        case Drain():
            yield Access(Memory.ACCUMULATORS, False, instruction.bank, 1)
        case Add(source_a=a, source_a_plane=a_plane, source_b=b, source_b_plane=b_plane):
            of_a, of_b = planes << instruction.digits_a, planes << instruction.digits_b
            yield Access(Memory.BUFFER, False, a, positions, of_a, a_plane)
            yield Access(Memory.BUFFER, False, b, positions, of_b, b_plane)
        case Pool():
            of_digits = planes << instruction.digits
            yield from _window(instruction.window, positions, instruction.kernel_y, of_digits)
        case Lookup(source=source, source_plane=pitch):
            rows = FUNCTION_PAGE // FUNCTION_ROW
            pages = result.chunks * accelerator.rescale_channels if instruction.page_step else 1
            yield Access(Memory.FUNCTIONS, False, instruction.page * rows, pages * rows)
            yield Access(
                Memory.BUFFER, False, source, positions, planes << instruction.digits, pitch
            )
    made = planes << result.result_digits
    yield Access(Memory.BUFFER, True, result.destination, positions, made, result.destination_plane)


def _tables(finish: Finish, chunks: int) -> Iterator[Access]:
    """Rows of biases and steps."""
    sets = 1 + (chunks - 1) * finish.table_step
    biases = sets * (finish.passes if finish.threshold else 1)
    yield Access(Memory.BIAS, False, finish.bias, biases)
    if not finish.threshold:
        yield Access(Memory.STEPS, False, finish.steps, sets * finish.passes)


def _window(
    window: Window, positions: int, height: int, planes: int, dilation: int = 1
) -> Iterator[Access]:
    """Rows of the image that a walk touches; `height` is that of its window, dilation included."""
    pitch = window.tap_step // dilation  # words from one row of the image to the next
    last_row = (window.start_x + positions - 1) // window.out_width
    if window.row_step != window.stride_y * pitch:  # from image to image, none of it padding
        first = (window.origin - window.column_x) % _WORDS
        length = last_row * window.row_step + height * pitch
        yield Access(Memory.BUFFER, False, first, length, planes, window.plane)
        return
    low = max(0, window.row_y)
    high = min(window.height, window.row_y + last_row * window.stride_y + height)
    if low < high:
        first = window.origin - window.column_x + (low - window.row_y) * pitch
        length = (high - low) * pitch
        yield Access(Memory.BUFFER, False, first % _WORDS, length, planes, window.plane)
