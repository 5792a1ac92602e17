"""A program's values as operations of the kernel (`values.c`): what does not depend on the image.

The contents of the weight buffer and of the finish unit's memories come from memory that no program
stores over, so they are known beforehand: each ACCUMULATE gets its matrix, each result its factors.
Where an instruction reads what this image has not written (left over from the run before), there is
no plan, and NumPy runs the program step by step.
"""

from __future__ import annotations

import os
import threading
from array import array
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from itertools import chain, count, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.machine.accelerator import FUNCTION_PAGE, WIDEN_BITS
from tnthw.machine.fields import Finish
from tnthw.machine.isa import (
    Accumulate,
    Add,
    Drain,
    Fetch,
    FinishInstruction,
    Load,
    LoadTable,
    LoadWeights,
    Lookup,
    MaxPool,
    Move,
    Pool,
    Start,
    Store,
    SumPool,
    UnitInstruction,
    VectorInstruction,
)
from tnthw.machine.packing import trit_code
from tnthw.program.decode import Stream
from tnthw.program.program import Program
from tnthw.simulator.access import Segment, segments
from tnthw.simulator.move_rows import buffer_rows, memory_rows, wraps
from tnthw.simulator.state import State
from tnthw.simulator.values_library import Kernel
from tnthw.simulator.values_tables import Constants, Tables, Unplanned
from tnthw.simulator.windows import ADDRESSES, Walk, walk_of

_MOST_WEIGHT_BYTES = 256 << 20
_FIELDS = 32
_NOTHING = [0] * _FIELDS
_KINDS = {
    kind: number
    for number, kind in enumerate((Load, Store, Accumulate, Drain, Add, MaxPool, SumPool, Lookup))
}
_FACTOR, _STEPS, _THRESHOLD = range(3)
_CHUNK = 8
"""Channels that the kernel finishes at a time."""

_EXACT_BITS = 53
"""Bits of an integer that a double holds."""

Row = list[int]


class _Matrix:
    """Weights as the kernel reads them, int8 (vectors of columns, quads, columns of one, 4)."""

    def __init__(self, values: NDArray[np.int8]) -> None:
        self.values, self.address = values, values.ctypes.data

    @cached_property
    def sums(self) -> NDArray[np.int32]:
        """Sum of the trits of each column, int32 (columns,)."""
        found: NDArray[np.int32] = self.values.sum(axis=(1, 3), dtype=np.int32).reshape(-1)
        return found


class Plan:
    """The operations, and everything that they point at.

    Raises
    ------
    Unplanned: a run needs what the run before left, or the matrices take too much memory.
    """

    def __init__(
        self, program: Program, stream: Stream, walks: ByteCache[Walk], kernel: Kernel
    ) -> None:
        self.machine = machine = program.accelerator
        self._memory, self._kernel, self._walks = Constants(program), kernel, walks
        self._kept: list[NDArray[Any]] = []
        self._weights = np.zeros(machine.weight_buffer_rows * machine.weight_row_bytes, np.uint8)
        self._loaded = np.zeros(machine.weight_buffer_rows, np.bool_)
        self._matrices: dict[bytes, _Matrix] = {}
        self._matrix_bytes = 0
        self._at: dict[tuple[int, int, int], _Matrix] = {}
        self._version = 0
        self._tables = Tables(machine, self._memory)
        self._finishes: dict[Any, Row] = {}
        self._walked: dict[int, tuple[Walk, int, int]] = {}  # with the walk, so that it stays
        self._windows: dict[tuple[int, ...], Row] = {}
        self._sums: dict[int, tuple[int, int]] = {}
        self.columns = -(-machine.columns // kernel.width) * kernel.width
        rows = [row for each in stream.instructions for row in self._rows(each)]
        filled = array("q", chain.from_iterable(row + _NOTHING[len(row) :] for row in rows))
        self._operations = np.array(filled, np.int64).reshape(len(rows), _FIELDS)
        self._machine = np.array(
            [
                machine.lanes, machine.activation_bits, self.columns, machine.pixels,
                machine.accumulator_bits, machine.finish_bits, machine.activation_words,
                WIDEN_BITS, 0, 0,
            ],
            np.int64,
        )  # fmt: skip

    def run(self, state: State, *, products_alone: bool = False) -> None:
        """Run the program on every image of a state, on as many threads as there are cores.

        Parameters
        ----------
        products_alone: leave out all but the ACCUMULATEs; what is left is a measure of the kernel.
        """
        operations = self._operations
        if products_alone:
            operations = operations[operations[:, 0] == _KINDS[Accumulate]]
        self._machine[8:] = state.memory.shape[1], len(operations)
        numbers, channels = count(), max(self.machine.lanes, self.machine.columns)
        channels += -channels % _CHUNK
        room = 2 * self.machine.pixels * self.columns + 3 * channels
        one_at_a_time = threading.Lock()

        def work() -> None:
            scratch = np.empty(room, np.int32)
            while True:
                with one_at_a_time:
                    image = next(numbers)
                if image >= state.images:
                    return
                self._kernel.library.values_run(
                    self._machine.ctypes.data, operations.ctypes.data, image, image + 1,
                    state.memory.ctypes.data, state.words.ctypes.data, scratch.ctypes.data,
                    channels,
                )  # fmt: skip

        threads = min(state.images, _cores())
        if threads == 1:
            work()
            return
        with ThreadPoolExecutor(threads) as pool:
            for each in [pool.submit(work) for _ in range(threads)]:
                each.result()

    # Operations ----------------------------------------------------------------------------------

    def _rows(self, instruction: UnitInstruction) -> Sequence[Row]:
        match instruction:
            case Accumulate():
                return [self._accumulate(instruction)]
            case VectorInstruction():
                return [
                    self._vector(instruction, part) for part in segments(instruction, self.machine)
                ]
            case Move():
                return self._move(instruction)
            case LoadWeights():
                self._load_weights(instruction)
            case LoadTable():
                self._tables.load(instruction)
            case _:
                assert isinstance(instruction, Fetch)
        return []

    def _move(self, instruction: Move) -> list[Row]:
        """One operation, or one of a row each where addresses wrap between rows."""
        beat, apart = self.machine.memory_bytes_per_cycle, wraps(instruction)
        kind, word = _KINDS[type(instruction)], self.machine.word_beats * beat
        pitches = instruction.memory_stride * beat, instruction.buffer_stride
        places = zip(memory_rows(instruction) * beat, buffer_rows(instruction), strict=True)
        rows = 1 if apart else instruction.rows
        return [
            [kind, int(there), pitches[0], word, rows, instruction.words, int(here), pitches[1]]
            for there, here in islice(places, None if apart else 1)
        ]

    def _load_weights(self, instruction: LoadWeights) -> None:
        data, size = self._memory.beats(instruction), self.machine.weight_row_bytes
        first = instruction.buffer * size
        self._weights[first : first + data.size] = data
        self._loaded[instruction.buffer : -(-(first + data.size) // size)] = True
        self._version += 1

    def _accumulate(self, instruction: Accumulate) -> Row:
        machine, bank = self.machine, instruction.bank
        matrix = self._matrix(instruction)
        positions = instruction.positions
        largest = instruction.tiles * machine.lanes * 255
        shift = {Start.KEEP: 0, Start.DOUBLE: 1, Start.DIGIT: machine.activation_bits}
        by = -1
        if instruction.start != Start.ZERO:
            before, bound = self._sums.get(bank, (0, 0))
            if positions > before:
                raise Unplanned
            by = shift[Start(instruction.start)]
            largest += bound << by
        # a shorter block leaves the rest of its bank as it was; that of another is not read anew
        self._sums[bank] = (positions, largest)
        half, base = 0, 0
        if instruction.signed:  # the kernel adds a half to each activation
            half = 1 << (machine.activation_bits - 1)
            base = self._keep(matrix.sums * np.int32(-half))
        taps, origin, step, offset, valid = self._window(instruction)
        return [
            _KINDS[Accumulate], positions, taps, instruction.planes, origin, step,
            bank * machine.pixels, by, half, offset, valid, matrix.address, base,
        ]  # fmt: skip

    def _window(self, instruction: Accumulate) -> Row:
        """Taps, first word, words from plane to plane and walk; column groups share them."""
        window = instruction.window
        key = (
            id(window), instruction.positions, instruction.kernel_y, instruction.kernel_x,
            instruction.dilation_y, instruction.dilation_x, instruction.planes,
        )  # fmt: skip
        if key not in self._windows:
            walk = walk_of(instruction, self._walks)
            offset, valid = self._walk(walk)
            taps, padded = walk.offset.shape[1], valid if walk.padded else 0
            self._windows[key] = [taps, window.origin, self._step(instruction), offset, padded]
        return self._windows[key]

    def _step(self, instruction: Accumulate) -> int:
        """Words from a plane to the next, so that no sum of them wraps.

        All words lie in the buffer.  Where the steps reach no further than the addresses do beyond
        it, a sum that is right modulo the addresses is right.
        """
        pitch = instruction.window.plane
        pitch -= ADDRESSES if pitch >= ADDRESSES // 2 else 0
        if (instruction.planes - 1) * abs(pitch) > ADDRESSES - self.machine.activation_words - 1:
            raise Unplanned
        return pitch

    def _matrix(self, instruction: Accumulate) -> _Matrix:
        """The weights of an ACCUMULATE."""
        machine, tiles = self.machine, instruction.tiles
        key = self._version, instruction.weights, tiles
        if key in self._at:
            return self._at[key]
        rows = tiles * machine.tile_rows
        if not self._loaded[instruction.weights : instruction.weights + rows].all():
            raise Unplanned
        first = instruction.weights * machine.weight_row_bytes
        packed = self._weights[first : first + tiles * machine.tile_bytes]
        content = packed.tobytes()
        if content not in self._matrices:
            code = trit_code(machine.weight_format)
            made = self._kernel.pack(packed, code, machine.lanes, machine.columns, tiles)
            self._matrix_bytes += made.nbytes
            if self._matrix_bytes > _MOST_WEIGHT_BYTES:
                raise Unplanned
            self._matrices[content] = _Matrix(made)
        self._at[key] = self._matrices[content]
        return self._at[key]

    def _vector(self, instruction: VectorInstruction, part: Segment) -> Row:
        machine, result = self.machine, instruction.result
        digits = 1 << result.result_digits
        first = result.destination + part.plane * digits * result.destination_plane
        row = [
            _KINDS[type(instruction)], instruction.positions,
            part.lanes.stop - part.lanes.start, part.lanes.start, first % ADDRESSES,
            result.destination_plane, digits,
        ]  # fmt: skip
        if isinstance(instruction, Lookup):
            digits, plane = 1 << instruction.digits, instruction.source_plane
            source = (instruction.source + part.plane * digits * plane) % ADDRESSES
            channel = np.arange(part.channels.start, part.channels.stop)
            page = FUNCTION_PAGE * (instruction.page + instruction.page_step * channel)
            functions = self._tables.functions_of(page)
            return [
                *row, source, plane, digits, instruction.signed, *[0] * 19,
                self._keep(functions), self._keep(page.astype(np.int64)),
            ]  # fmt: skip
        assert isinstance(instruction, FinishInstruction)
        operands, largest = self._operands(instruction, part)
        chunks, finish = part.numbers(machine), instruction.finish
        two = isinstance(instruction, Add)
        bound = 1 << largest.bit_length()  # of all that share the factors
        key = finish, chunks.start, chunks.stop, self._tables.version, bound, two
        if key not in self._finishes:
            self._finishes[key] = self._finish(finish, chunks, bound, two)
        return [*row, *operands, *self._finishes[key]]

    def _operands(self, instruction: FinishInstruction, part: Segment) -> tuple[Row, int]:
        """Fields from `a` to `valid`, and the largest magnitude of an operand."""
        machine = self.machine
        half = 1 << (machine.accumulator_bits - 1)
        match instruction:
            case Drain():
                positions, largest = self._sums.get(instruction.bank, (0, 0))
                if instruction.positions > positions:
                    raise Unplanned
                first = instruction.bank * machine.pixels
                return [first, part.channels.start, *[0] * 9], min(largest, half)
            case Add():
                fields: Row = []
                for source, pitch, digits, signed in (
                    (instruction.source_a, instruction.source_a_plane, instruction.digits_a,
                     instruction.signed_a),
                    (instruction.source_b, instruction.source_b_plane, instruction.digits_b,
                     instruction.signed_b),
                ):  # fmt: skip
                    planes = 1 << digits
                    first = (source + part.plane * planes * pitch) % ADDRESSES
                    fields += [first, pitch, planes, signed]
                return [*fields, 0, 0, 0], 255
            case _:
                assert isinstance(instruction, Pool)
                walk, window = walk_of(instruction, self._walks), instruction.window
                planes = 1 << instruction.digits
                origin = (window.origin + part.plane * planes * window.plane) % ADDRESSES
                largest = 255 * (walk.offset.shape[1] if isinstance(instruction, SumPool) else 1)
                return [
                    origin, window.plane, planes, instruction.signed, 0, 0, 0, 0,
                    walk.offset.shape[1], *self._walk(walk),
                ], min(largest, half)  # fmt: skip

    def _finish(self, finish: Finish, chunks: slice, largest: int, two: bool) -> Row:
        """Fields from `mode` to `second`.

        One product and one addition in place of all steps where no running value can wrap: rounding
        down in several shifts is rounding down once.  A power of two scales a double exactly, so
        all that counts is that the integers behind it fit.
        """
        machine = self.machine
        bias, steps = self._tables.rows(finish, chunks)
        fixed = [finish.widen, finish.low, finish.high]
        if finish.threshold:
            return [_THRESHOLD, *fixed, finish.passes, 0, 0, 0, self._keep(bias), 0, 0, 0]
        signs, gaps, second = steps
        if not two:
            signs = np.where(second, np.int8(0), signs)
        if finish.widen:
            largest <<= WIDEN_BITS
        after = np.cumsum(gaps, axis=0, dtype=np.int64)
        before, shift = after - gaps, after[-1]  # the shift before each addition, and in all
        reach = max(int(bias.max()), -int(bias.min())) + largest * len(signs)
        bits = int(shift.max(initial=0)) + (reach + abs(finish.low)).bit_length()
        bits += len(signs).bit_length()
        if reach >> (machine.finish_bits - 1) or bits >= _EXACT_BITS:
            kept = (bias, signs, gaps, second.view(np.uint8))
            places = [self._keep(each.copy()) for each in kept]  # a table may change
            return [_STEPS, *fixed, len(signs), 0, 0, 0, *places]
        terms = signs.astype(np.int64) << before
        unit = np.ldexp(1.0, -shift)
        widened = unit * (1 << WIDEN_BITS if finish.widen else 1)
        factors = np.zeros((3, len(bias) + -len(bias) % _CHUNK))
        both, of_b = terms.sum(axis=0), 0
        if two:
            of_b = np.where(second, terms, 0).sum(axis=0)
            factors[1, : len(bias)] = of_b * widened
        factors[0, : len(bias)] = (both - of_b) * widened
        factors[2, : len(bias)] = bias * unit - finish.low
        a, b, c = map(self._keep, factors)
        return [_FACTOR, *fixed, 0, a, b if two else 0, c]

    def _walk(self, walk: Walk) -> tuple[int, int]:
        """Addresses of its offsets, and of which taps lie in the image."""
        if id(walk) not in self._walked:
            self._walked[id(walk)] = walk, self._keep(walk.offset), self._keep(walk.valid)
        return self._walked[id(walk)][1:]

    def _keep(self, array: NDArray[Any]) -> int:
        """Address of an array that stays where it is as long as the plan."""
        kept = np.ascontiguousarray(array)
        self._kept.append(kept)
        return kept.ctypes.data


def _cores() -> int:
    """Cores that this process may use; `OMP_NUM_THREADS` says less, as to other programs."""
    cores = (
        len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    )
    wanted = os.environ.get("OMP_NUM_THREADS", "")
    return max(1, min(cores, int(wanted))) if wanted.isdigit() else cores
