"""DRAIN, ADD, MAX_POOL, SUM_POOL and LOOKUP: operands, results, write of each chunk's lanes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.machine.accelerator import FUNCTION_PAGE
from tnthw.machine.isa import (
    Add,
    Drain,
    FinishInstruction,
    Lookup,
    Pool,
    SumPool,
    VectorInstruction,
)
from tnthw.simulator.access import Segment, segments
from tnthw.simulator.finish_unit import finished
from tnthw.simulator.state import State
from tnthw.simulator.windows import ADDRESSES, Walk, walk_of

Int = NDArray[np.int64]


def run_vector(instruction: VectorInstruction, state: State, walks: ByteCache[Walk]) -> None:
    """Execute one instruction of the VECTOR unit."""
    for segment in segments(instruction, state.machine):
        if isinstance(instruction, FinishInstruction):
            a, b = _operands(instruction, segment, state, walks)
            value = finished(instruction.finish, segment.numbers(state.machine), a, b, state)
        else:
            assert isinstance(instruction, Lookup)
            value = _looked_up(instruction, segment, state)
        _write(instruction, segment, value, state)


def _operands(
    instruction: FinishInstruction, segment: Segment, state: State, walks: ByteCache[Walk]
) -> tuple[Int, Int | None]:
    """Operands a and b, int64 (images, positions, channels)."""
    match instruction:
        case Drain():
            positions = slice(0, instruction.positions)
            drained = state.accumulators[:, instruction.bank, positions, segment.channels]
            return drained, None
        case Add(source_a=a, source_a_plane=a_plane, source_b=b, source_b_plane=b_plane):
            words = instruction.positions
            signed = instruction.signed_a, instruction.signed_b
            return (
                _words(a, a_plane, words, instruction.digits_a, signed[0], segment, state),
                _words(b, b_plane, words, instruction.digits_b, signed[1], segment, state),
            )
        case Pool():
            return _pool(instruction, segment, state, walks), None
        case _:
            raise TypeError(f"nothing executes {instruction.opcode.name}")


def _looked_up(instruction: Lookup, segment: Segment, state: State) -> Int:
    operand = _words(
        instruction.source,
        instruction.source_plane,
        instruction.positions,
        instruction.digits,
        instruction.signed,
        segment,
        state,
    )
    channel = np.arange(segment.channels.start, segment.channels.stop)
    first = FUNCTION_PAGE * (instruction.page + instruction.page_step * channel)
    found: Int = state.functions.reshape(-1)[first + (operand & 0xFF)].astype(np.int64)
    return found


def _write(instruction: VectorInstruction, segment: Segment, value: Int, state: State) -> None:
    """Cut results into digits and write them to the planes of a segment, in the order of cycles."""
    result, bits = instruction.result, state.machine.activation_bits
    digits = 1 << result.result_digits
    planes = segment.plane * digits + np.arange(digits)
    first = result.destination + planes * result.destination_plane
    words = (first + np.arange(value.shape[1])[:, None]) % ADDRESSES  # (positions, digits)
    shifts = bits * np.arange(digits)[::-1, None]
    parts = value[:, :, None] >> shifts & (1 << bits) - 1  # (images, positions, digits, lanes)
    # where digits share a word the last one counts, which is that of the last cycle
    state.words[:, words.reshape(-1), segment.lanes] = parts.reshape(
        len(value), -1, value.shape[2]
    ).astype(np.uint8)


def _words(
    first: int, pitch: int, count: int, digits: int, signed: int, segment: Segment, state: State
) -> Int:
    """Operands that lie one behind the other in a plane, of all their digits."""
    number = 1 << digits
    planes = [
        (first + (segment.plane * number + digit) * pitch) % ADDRESSES for digit in range(number)
    ]
    words = [state.words[:, plane : plane + count, segment.lanes] for plane in planes]
    return _gathered(words, bool(signed), state)


def _gathered(digits: list[NDArray[np.uint8]], signed: bool, state: State) -> Int:
    """Integers of digits, the most significant first; it has the sign."""
    bits = state.machine.activation_bits
    value = digits[0].astype(np.int64)
    if signed:
        value -= value >> (bits - 1) << bits
    for digit in digits[1:]:
        value <<= bits
        value += digit
    return value


def _pool(instruction: Pool, segment: Segment, state: State, walks: ByteCache[Walk]) -> Int:
    """Window sums or maxima int64 (images, positions, channels) of a segment."""
    walk = walk_of(instruction, walks)
    window, outside = instruction.window, state.machine.activation_words
    number = 1 << instruction.digits
    addresses = [
        walk.addresses(
            (window.origin + (segment.plane * number + digit) * window.plane) % ADDRESSES, outside
        )
        for digit in range(number)
    ]
    plane = state.words[:, :, segment.lanes]
    signed = bool(instruction.signed)
    positions, taps = addresses[0].shape
    total = np.zeros((state.images, positions, plane.shape[2]), np.int64)

    def operand(tap: int) -> Int:  # padding gathers the row of zeros
        return _gathered([plane[:, digit[:, tap]] for digit in addresses], signed, state)

    if isinstance(instruction, SumPool):
        for tap in range(taps):
            total += operand(tap)
        unused = 64 - state.machine.accumulator_bits
        return (total << unused) >> unused
    lowest = np.iinfo(np.int64).min
    total[:] = lowest
    for tap in range(taps):
        values = operand(tap)
        values[:, ~walk.valid[:, tap]] = lowest  # padding never wins
        np.maximum(total, values, out=total)
    total[:, ~walk.valid.any(axis=1)] = 0
    return total
