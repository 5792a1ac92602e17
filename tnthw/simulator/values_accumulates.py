"""ACCUMULATEs as operations of the kernel: their matrices, walks and the sums that they add to."""

from __future__ import annotations

from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.columns import Column, alike
from tnthw.machine.isa import Accumulate, LoadWeights, Opcode, Start
from tnthw.machine.packing import trit_code
from tnthw.program.decode import Stream
from tnthw.simulator.values_kept import Kept
from tnthw.simulator.values_library import Kernel
from tnthw.simulator.values_tables import Constants, Unplanned
from tnthw.simulator.windows import ADDRESSES, GEOMETRY, Walk, walk_of

_MOST_WEIGHT_BYTES = 256 << 20


class _Matrix:
    """Weights as the kernel reads them, int8 (vectors of columns, quads, columns of one, 4)."""

    def __init__(self, values: NDArray[np.int8], kept: Kept) -> None:
        self.values, self.address = values, kept(values)

    @cached_property
    def sums(self) -> NDArray[np.int32]:
        """Sum of the trits of each column, int32 (columns,)."""
        found: NDArray[np.int32] = self.values.sum(axis=(1, 3), dtype=np.int32).reshape(-1)
        return found


class Weights:
    """The weight buffer at an instruction, and the matrices that were walked over.

    Raises
    ------
    Unplanned: the matrices take too much memory.
    """

    def __init__(self, machine: Accelerator, memory: Constants, kernel: Kernel, kept: Kept) -> None:
        self.machine, self._memory, self._kernel, self._kept = machine, memory, kernel, kept
        self._held = np.zeros(machine.weight_buffer_rows * machine.weight_row_bytes, np.uint8)
        self._loaded = np.zeros(machine.weight_buffer_rows, np.bool_)
        self._matrices: dict[bytes, _Matrix] = {}
        self._bytes = 0

    def load(self, instruction: LoadWeights) -> None:
        """Do what a LOAD_WEIGHTS says."""
        data, size = self._memory.beats(instruction), self.machine.weight_row_bytes
        first = instruction.buffer * size
        self._held[first : first + data.size] = data
        self._loaded[instruction.buffer : -(-(first + data.size) // size)] = True

    def matrix(self, row: int, tiles: int) -> _Matrix:
        """The weights of some tiles.

        Raises
        ------
        Unplanned: a row of them was not loaded.
        """
        machine = self.machine
        if not self._loaded[row : row + tiles * machine.tile_rows].all():
            raise Unplanned
        first = row * machine.weight_row_bytes
        packed = self._held[first : first + tiles * machine.tile_bytes]
        content = packed.tobytes()
        if content not in self._matrices:
            code = trit_code(machine.weight_format)
            made = self._kernel.pack(packed, code, machine.lanes, machine.columns, tiles)
            self._bytes += made.nbytes
            if self._bytes > _MOST_WEIGHT_BYTES:
                raise Unplanned
            self._matrices[content] = _Matrix(made, self._kept)
        return self._matrices[content]


def accumulates(
    stream: Stream, weights: Weights, walks: ByteCache[Walk], kept: Kept
) -> NDArray[np.int64]:
    """Fields of the operation of each ACCUMULATE but for its kind, int64 (ACCUMULATEs, 12).

    Raises
    ------
    Unplanned: an ACCUMULATE walks over what was not loaded.
    """
    machine, of = weights.machine, partial(stream.columns.column, Opcode.ACCUMULATE)
    start, signed = of("start"), of("signed") != 0
    shifts = {Start.ZERO: -1, Start.KEEP: 0, Start.DOUBLE: 1, Start.DIGIT: machine.activation_bits}
    matrices, matrix = _matrices(stream, weights)
    half = 1 << (machine.activation_bits - 1)  # the kernel adds it to each activation with a sign
    bases = np.zeros(len(matrices), np.int64)
    for number in np.unique(matrix[signed]).tolist():
        bases[number] = kept(matrices[number].sums * np.int32(-half))
    addresses = np.array([each.address for each in matrices], np.int64)
    offsets, valid = _walks(stream, walks, kept)
    columns = (
        of("positions"), of("kernel_y") * of("kernel_x"), of("planes"), of("origin"),
        _steps(of("plane"), of("planes"), machine), of("bank") * machine.pixels,
        np.array([shifts[each] for each in sorted(Start)], np.int64)[start],
        np.where(signed, half, 0), offsets, valid, addresses[matrix],
        np.where(signed, bases[matrix], 0),
    )  # fmt: skip
    return np.stack(columns, axis=1)


def _steps(pitch: Column, planes: Column, machine: Accelerator) -> Column:
    """Words from a plane to the next, so that no sum of them wraps.

    All words lie in the buffer.  Where the steps reach no further than the addresses do beyond it,
    a sum that is right modulo the addresses is right.
    """
    found = np.where(pitch >= ADDRESSES // 2, pitch - ADDRESSES, pitch)
    if ((planes - 1) * np.abs(found) > ADDRESSES - machine.activation_words - 1).any():
        raise Unplanned
    return found


def _matrices(stream: Stream, weights: Weights) -> tuple[list[_Matrix], Column]:
    """All matrices, and which of them each ACCUMULATE walks over."""
    columns, opcode = stream.columns, Opcode.ACCUMULATE
    of = partial(columns.column, opcode)
    first_row, tiles = of("weights"), of("kernel_y") * of("kernel_x") * of("planes")
    rows, loads = columns.rows(opcode), columns.rows(Opcode.LOAD_WEIGHTS)
    first, kinds = alike([np.searchsorted(loads, rows), first_row, tiles])
    found: list[_Matrix | None] = [None] * len(first)
    walked = zip(
        rows[first].tolist(), range(len(first)), first_row[first].tolist(), tiles[first].tolist(),
        strict=True,
    )  # fmt: skip
    filled = ((index, -1, 0, 0) for index in loads.tolist())
    filling = iter(stream.at(loads.tolist()))
    for _, number, row, count in sorted([*walked, *filled]):
        if number < 0:
            load = next(filling)
            assert isinstance(load, LoadWeights), "by its opcode"
            weights.load(load)
        else:
            found[number] = weights.matrix(row, count)
    return [each for each in found if each is not None], kinds


def _walks(stream: Stream, walks: ByteCache[Walk], kept: Kept) -> tuple[Column, Column]:
    """Addresses of the offsets of each ACCUMULATE's walk, and of which taps lie in the image.

    Those of column groups are one; the second is 0 where all taps lie in the image.
    """
    names = (*GEOMETRY, "positions", "kernel_y", "kernel_x", "dilation_y", "dilation_x")
    first, kinds = stream.columns.alike(Opcode.ACCUMULATE, names)
    known: dict[int, tuple[Walk, int]] = {}  # with the walk, so that it stays
    found: list[tuple[int, int]] = []
    for each in stream.at(first.tolist()):
        assert isinstance(each, Accumulate), "by its opcode"
        walk = walk_of(each, walks)
        if id(walk.offset) not in known:  # walks that begin at other places share it
            known[id(walk.offset)] = walk, kept(walk.offset)
        found.append((known[id(walk.offset)][1], kept(walk.valid) if walk.padded else 0))
    offsets, valid = np.array(found, np.int64).reshape(-1, 2)[kinds].T
    return offsets, valid
