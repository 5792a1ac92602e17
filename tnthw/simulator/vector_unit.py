"""DRAIN, ADD, MAX_POOL and SUM_POOL: operands, rescale, clamp, write of each chunk's lanes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.machine.isa import Instruction, Opcode
from tnthw.simulator.access import Segment, segments
from tnthw.simulator.cache import ByteCache
from tnthw.simulator.state import State
from tnthw.simulator.windows import ADDRESSES, Window, window

Int = NDArray[np.int64]


def run_vector(instruction: Instruction, state: State, windows: ByteCache[Window]) -> None:
    """Execute one instruction of the VECTOR unit."""
    for segment in segments(instruction, state.machine):
        rows = _table_rows(instruction, segment, state)
        factor_a = state.factor_a[rows].reshape(-1)
        if instruction.opcode is Opcode.DRAIN:
            positions = slice(0, instruction["positions"])
            operand = state.accumulators[:, instruction["bank"], positions, segment.channels]
            value = operand * factor_a
        elif instruction.opcode is Opcode.ADD:
            value = _words(instruction, "a", segment, state) * factor_a
            value += _words(instruction, "b", segment, state) * state.factor_b[rows].reshape(-1)
        else:
            value = _pool(instruction, segment, state, windows) * factor_a
        value += state.bias[rows].reshape(-1)
        value >>= state.shift[rows].reshape(-1)
        np.clip(value, instruction["low"], instruction["high"], out=value)
        first = _plane(instruction, "destination", segment)
        target = state.words[:, first : first + instruction["positions"], segment.lanes]
        target[:] = value.astype(np.uint8)  # modulo 256


def _table_rows(instruction: Instruction, segment: Segment, state: State) -> NDArray[np.intp]:
    """Table row of each chunk of a segment."""
    width = state.machine.rescale_channels
    chunks = np.arange(segment.channels.start // width, segment.channels.stop // width)
    return instruction["table"] + chunks * instruction["table_step"]


def _plane(instruction: Instruction, name: str, segment: Segment) -> int:
    """First word of a segment's plane of a tensor."""
    return (instruction[name] + segment.plane * instruction[f"{name}_plane"]) % ADDRESSES


def _words(instruction: Instruction, operand: str, segment: Segment, state: State) -> Int:
    first = _plane(instruction, f"source_{operand}", segment)
    words = state.words[:, first : first + instruction["positions"], segment.lanes]
    return _integers(words, bool(instruction[f"signed_{operand}"]))


def _pool(
    instruction: Instruction, segment: Segment, state: State, windows: ByteCache[Window]
) -> Int:
    """Window sums or maxima int64 (images, positions, channels) of a segment."""
    walk = window(instruction, windows)
    origin = (instruction["origin"] + segment.plane * instruction["plane"]) % ADDRESSES
    addresses = walk.addresses(origin, state.machine.activation_words)
    plane = state.words[:, :, segment.lanes]
    signed = bool(instruction["signed"])
    total = np.zeros((state.images, addresses.shape[0], plane.shape[2]), np.int64)
    if instruction.opcode is Opcode.SUM_POOL:
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
