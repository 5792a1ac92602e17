"""Contents of every memory of the machine, and how activation words lie in them."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from tnthw.compiler.program import Program
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Instruction
from tnthw.machine.packing import unpack_table

Bytes = NDArray[np.uint8]


class State:
    """Memory, activation buffer, weight buffer, rescale table and accumulators, all zero at first.

    Attributes
    ----------
    memory: uint8 (bytes,).
    words: uint8 (activation_words + 1, lanes); the last row stays zero and stands for padding.
    weights: uint8 (bytes,).
    bias, shift, factor_a, factor_b: int64 (table_rows, rescale_channels), the decoded table.
    accumulators: int64 (2, pixels, columns).
    """

    def __init__(self, program: Program) -> None:
        machine = program.accelerator
        self.machine = machine
        self.memory: Bytes = program.image.copy()
        self.words: Bytes = np.zeros((machine.activation_words + 1, machine.lanes), np.uint8)
        self.weights: Bytes = np.zeros(
            machine.weight_buffer_beats * machine.memory_bytes_per_cycle, np.uint8
        )
        rows = (machine.table_rows, machine.rescale_channels)
        self.bias = np.zeros(rows, np.int64)
        self.shift = np.zeros(rows, np.int64)
        self.factor_a = np.zeros(rows, np.int64)
        self.factor_b = np.zeros(rows, np.int64)
        self.accumulators = np.zeros((2, machine.pixels, machine.columns), np.int64)


def load(instruction: Instruction, state: State) -> None:
    """LOAD: rows of words from memory to the activation buffer."""
    for source, target in _moves(instruction, state):
        target[:] = source[..., : state.machine.lanes]


def store(instruction: Instruction, state: State) -> None:
    """STORE: rows of words from the activation buffer to memory, padding bytes written zero."""
    for target, source in _moves(instruction, state):
        target[..., : state.machine.lanes] = source
        target[..., state.machine.lanes :] = 0


def load_weights(instruction: Instruction, state: State) -> None:
    """LOAD_WEIGHTS: beats to the weight buffer."""
    data = _beats(instruction, state)
    first = instruction["buffer"] * state.machine.memory_bytes_per_cycle
    state.weights[first : first + data.size] = data


def load_table(instruction: Instruction, state: State) -> None:
    """LOAD_TABLE: rows to the rescale table.

    Raises
    ------
    ProgramError: a shift or an exponent is larger than the machine's.
    """
    table = unpack_table(_beats(instruction, state), state.machine)
    width = state.machine.rescale_channels
    first = instruction["buffer"]
    rows = slice(first, first + table.bias.size // width)
    state.bias[rows] = table.bias.reshape(-1, width)
    state.shift[rows] = table.shift.reshape(-1, width)
    state.factor_a[rows] = table.factor_a.reshape(-1, width)
    state.factor_b[rows] = table.factor_b.reshape(-1, width)


def _beats(instruction: Instruction, state: State) -> Bytes:
    beat = state.machine.memory_bytes_per_cycle
    first = instruction["memory"] * beat
    return state.memory[first : first + instruction["beats"] * beat]


def _moves(instruction: Instruction, state: State) -> list[tuple[Bytes, Bytes]]:
    """Pairs of views: memory (rows, words, bytes of a word) and buffer (rows, words, lanes).

    One pair for all rows where they lie apart on both sides, else one for each row, in order.
    """
    machine: Accelerator = state.machine
    beat = machine.memory_bytes_per_cycle
    word_bytes = machine.word_beats * beat
    rows, words = instruction["rows"], instruction["words"]
    first, stride = instruction["buffer"], instruction["buffer_stride"]
    start, pitch = instruction["memory"] * beat, instruction["memory_stride"] * beat
    if rows > 1 and (stride < words or pitch < words * word_bytes):
        pairs = []
        for row in range(rows):
            begin, word = start + row * pitch, first + row * stride
            pairs.append(
                (
                    state.memory[begin : begin + words * word_bytes].reshape(1, words, word_bytes),
                    state.words[word : word + words].reshape(1, words, machine.lanes),
                )
            )
        return pairs
    memory = as_strided(state.memory[start:], (rows, words, word_bytes), (pitch, word_bytes, 1))
    lanes = machine.lanes
    buffer = as_strided(state.words[first:], (rows, words, lanes), (stride * lanes, lanes, 1))
    return [(memory, buffer)]
