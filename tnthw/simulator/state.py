"""Contents of every memory of the machine, and how activation words lie in them."""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

from tnthw.machine.accelerator import FUNCTION_ROW, Accelerator
from tnthw.machine.finish_memories import Steps, unpack_bias, unpack_functions, unpack_steps
from tnthw.machine.isa import Fill, LoadTable, LoadWeights, Move, TableKind
from tnthw.machine.packing import pack_lanes, unpack_lanes
from tnthw.program.program import Program
from tnthw.simulator.move_rows import buffer_rows, memory_rows, wraps

Bytes = NDArray[np.uint8]


class State:
    """Memory, buffers, accumulators and the finish unit's memories, all zero at first.

    Parameters
    ----------
    images: machines that run the program in step.
    run: images of a run, one after the other on each machine; memory has a record for each.

    Several machines that run the same program in step, each on an image of its own, are one state:
    what depends on the image has an axis of images in front, weights and tables are shared.

    Attributes
    ----------
    memory: uint8 (images, bytes).
    words: uint8 (images, activation_words + 1, lanes), a lane in the low bits of each; the last
        row stays zero and stands for padding.
    weights: uint8 (bytes,).
    bias: int64 (bias_rows, rescale_channels).
    steps: the decoded steps of all rows (steps_rows, rescale_channels, finish_slots).
    functions: uint8 (function_rows, 16).
    accumulators: int64 (images, 2, pixels, columns).
    reach: int64 (2, pixels), bounds of the magnitudes that ACCUMULATEs have left there.
    """

    def __init__(self, program: Program, images: int = 1, *, run: int = 1) -> None:
        machine = program.accelerator
        self.machine = machine
        self.images, self.run = images, run
        beginning = program.memory(run) if run > 1 else program.image
        self.memory: Bytes = np.empty((images, beginning.size), np.uint8)
        self.memory[:] = beginning
        self.words: Bytes = np.zeros(
            (images, machine.activation_words + 1, machine.lanes), np.uint8
        )
        self.weights: Bytes = np.zeros(
            machine.weight_buffer_rows * machine.weight_row_bytes, np.uint8
        )
        channels = machine.rescale_channels
        self.bias = np.zeros((machine.bias_rows, channels), np.int64)
        slots = (machine.steps_rows, channels, machine.finish_slots)
        self.steps = Steps(
            signs=np.zeros(slots, np.int8),
            gaps=np.zeros(slots, np.int8),
            second=np.zeros(slots, np.bool_),
        )
        self.functions: Bytes = np.zeros((machine.function_rows, FUNCTION_ROW), np.uint8)
        self.accumulators = np.zeros((images, 2, machine.pixels, machine.columns), np.int64)
        half = 1 << (machine.accumulator_bits - 1)  # all that accumulators hold
        self.reach = np.full((2, machine.pixels), half, np.int64)


def load(instruction: Move, state: State, offset: int) -> None:
    """LOAD: rows of words from memory, `offset` beats on, to the activation buffer."""
    machine = state.machine
    for source, target in _moves(instruction, state, offset):
        target[:] = unpack_lanes(source, machine.activation_bits, machine.lanes)


def store(instruction: Move, state: State, offset: int) -> None:
    """STORE: rows of words to memory, `offset` beats on; padding bytes are written zero."""
    for target, source in _moves(instruction, state, offset):
        packed = pack_lanes(source, state.machine.activation_bits)
        target[..., : packed.shape[-1]] = packed
        target[..., packed.shape[-1] :] = 0


def load_weights(instruction: LoadWeights, state: State) -> None:
    """LOAD_WEIGHTS: rows to the weight buffer."""
    data = _beats(instruction, state)
    first = instruction.buffer * state.machine.weight_row_bytes
    state.weights[first : first + data.size] = data


def load_table(instruction: LoadTable, state: State) -> None:
    """LOAD_TABLE: rows to the bias, steps or function memory."""
    data, machine, first = _beats(instruction, state), state.machine, instruction.buffer
    match instruction.table:
        case TableKind.BIAS:
            bias = unpack_bias(data, machine)
            state.bias[first : first + len(bias)] = bias
        case TableKind.STEPS:
            steps = unpack_steps(data, machine)
            rows = slice(first, first + len(steps.signs))
            state.steps.signs[rows] = steps.signs
            state.steps.gaps[rows] = steps.gaps
            state.steps.second[rows] = steps.second
        case _:
            rows_of_bytes = unpack_functions(data, machine)
            state.functions[first : first + len(rows_of_bytes)] = rows_of_bytes


def _beats(instruction: Fill, state: State) -> Bytes:
    """Weights or tables; those of any image, since no program stores over them (`validate`)."""
    beat = state.machine.memory_bytes_per_cycle
    first = instruction.memory * beat
    beats: Bytes = state.memory[0, first : first + instruction.beats * beat]
    return beats


def _moves(instruction: Move, state: State, offset: int) -> list[tuple[Bytes, Bytes]]:
    """Pairs of views: memory (images, rows, words, bytes of a word), buffer (..., lanes).

    One pair for all rows where they lie apart on both sides, else one for each row, in order.
    """
    machine: Accelerator = state.machine
    beat = machine.memory_bytes_per_cycle
    word_bytes = machine.word_beats * beat
    rows, words = instruction.rows, instruction.words
    stride, pitch = instruction.buffer_stride, instruction.memory_stride * beat
    in_memory, in_buffer = memory_rows(instruction, offset) * beat, buffer_rows(instruction)

    def views(row: int, count: int) -> tuple[Bytes, Bytes]:
        memory, buffer = state.memory[:, in_memory[row] :], state.words[:, in_buffer[row] :]
        lanes = machine.lanes
        return (
            as_strided(
                memory,
                (state.images, count, words, word_bytes),
                (memory.strides[0], pitch, word_bytes, 1),
            ),
            as_strided(
                buffer,
                (state.images, count, words, lanes),
                (buffer.strides[0], stride * lanes, lanes, 1),
            ),
        )

    apart = stride >= words and pitch >= words * word_bytes
    if rows > 1 and (not apart or wraps(instruction, offset)):
        return [views(row, 1) for row in range(rows)]
    return [views(0, rows)]
