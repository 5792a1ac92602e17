"""DRAIN, ADD, MAX_POOL and SUM_POOL: operands, rescale, clamp, write of each chunk's lanes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.isa import Add, Drain, Pool, SumPool, VectorInstruction
from tnthw.simulator.access import Segment, segments
from tnthw.simulator.cache import ByteCache
from tnthw.simulator.state import State
from tnthw.simulator.windows import ADDRESSES, Walk, walk_of

Int = NDArray[np.int64]


def run_vector(instruction: VectorInstruction, state: State, walks: ByteCache[Walk]) -> None:
    """Execute one instruction of the VECTOR unit."""
    result, positions = instruction.result, instruction.length
    for segment in segments(instruction, state.machine):
        rows = _table_rows(instruction, segment, state)
        value = _scaled(instruction, segment, state, walks, rows)
        value += state.bias[rows].reshape(-1)
        value >>= state.shift[rows].reshape(-1)
        np.clip(value, result.low, result.high, out=value)
        first = _plane(result.destination, result.destination_plane, segment)
        state.words[:, first : first + positions, segment.lanes] = value.astype(
            np.uint8
        )  # modulo 256


def _scaled(
    instruction: VectorInstruction,
    segment: Segment,
    state: State,
    walks: ByteCache[Walk],
    rows: NDArray[np.intp],
) -> Int:
    """Operands times the table's factors, int64 (images, positions, channels)."""
    factor_a = state.factor_a[rows].reshape(-1)
    match instruction:
        case Drain():
            positions = slice(0, instruction.positions)
            operand = state.accumulators[:, instruction.bank, positions, segment.channels]
            drained: Int = operand * factor_a
            return drained
        case Add(source_a=a, source_a_plane=a_plane, source_b=b, source_b_plane=b_plane):
            first, second = _plane(a, a_plane, segment), _plane(b, b_plane, segment)
            words = instruction.positions
            total = _words(first, words, instruction.signed_a, segment, state) * factor_a
            total += _words(second, words, instruction.signed_b, segment, state) * (
                state.factor_b[rows].reshape(-1)
            )
            return total
        case Pool():
            return _pool(instruction, segment, state, walks) * factor_a
        case _:
            raise TypeError(f"nothing executes {instruction.opcode.name}")


def _table_rows(instruction: VectorInstruction, segment: Segment, state: State) -> NDArray[np.intp]:
    """Table row of each chunk of a segment."""
    width = state.machine.rescale_channels
    chunks = np.arange(segment.channels.start // width, segment.channels.stop // width)
    return instruction.result.table + chunks * instruction.result.table_step


def _plane(first: int, pitch: int, segment: Segment) -> int:
    """First word of a segment's plane of a tensor."""
    return (first + segment.plane * pitch) % ADDRESSES


def _words(first: int, count: int, signed: int, segment: Segment, state: State) -> Int:
    return _integers(state.words[:, first : first + count, segment.lanes], bool(signed))


def _pool(instruction: Pool, segment: Segment, state: State, walks: ByteCache[Walk]) -> Int:
    """Window sums or maxima int64 (images, positions, channels) of a segment."""
    walk = walk_of(instruction, walks)
    origin = _plane(instruction.window.origin, instruction.window.plane, segment)
    addresses = walk.addresses(origin, state.machine.activation_words)
    plane = state.words[:, :, segment.lanes]
    signed = bool(instruction.signed)
    total = np.zeros((state.images, addresses.shape[0], plane.shape[2]), np.int64)
    if isinstance(instruction, SumPool):
        for tap in range(addresses.shape[1]):
            total += _integers(plane[:, addresses[:, tap]], signed)  # padding adds the row of zeros
        return total
    lowest = np.iinfo(np.int64).min
    total[:] = lowest
    for tap in range(addresses.shape[1]):
        values = _integers(plane[:, addresses[:, tap]], signed)
        values[:, ~walk.valid[:, tap]] = lowest  # padding never wins
        np.maximum(total, values, out=total)
    total[:, ~walk.valid.any(axis=1)] = 0
    return total


def _integers(words: NDArray[np.uint8], signed: bool) -> Int:
    return words.astype(np.int8 if signed else np.uint8).astype(np.int64)
