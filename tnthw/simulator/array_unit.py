"""ACCUMULATE: a gather of activation words and one matrix product, added to what it starts from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.machine.isa import Accumulate, Start
from tnthw.machine.packing import unpack_tiles
from tnthw.simulator.state import State
from tnthw.simulator.windows import ADDRESSES, Walk, walk_of

_EXACT_IN_FLOAT32 = 1 << 24
_EXACT_IN_FLOAT64 = 1 << 53
_LARGEST_ACTIVATION = 255
_BLOCK = 1 << 22  # gathered activations at a time, to bound memory


@dataclass(frozen=True, slots=True)
class Matrix:
    """Weight tiles as one matrix (tiles * lanes, columns), of a type exact for its products."""

    values: NDArray[np.floating]

    @property
    def nbytes(self) -> int:
        """Bytes of the matrix."""
        return self.values.nbytes


def accumulate(
    instruction: Accumulate,
    state: State,
    walks: ByteCache[Walk],
    matrices: ByteCache[Matrix],
) -> None:
    """Add the products of a window walk and a run of tiles to the accumulators of one bank.

    Raises
    ------
    ProgramError: the weight buffer holds an illegal code.
    """
    machine = state.machine
    tiles = instruction.tiles
    first = instruction.weights * machine.weight_row_bytes
    packed = state.weights[first : first + tiles * machine.tile_bytes]
    matrix = matrices.get(packed.tobytes(), lambda: _matrix(packed, state)).values
    walk = walk_of(instruction, walks)
    positions = instruction.positions
    bank = state.accumulators[:, instruction.bank, :positions]
    reach = state.reach[instruction.bank, :positions]  # a view
    match instruction.start:
        case Start.ZERO:
            reach[:] = 0
        case Start.DOUBLE:
            bank <<= 1
            reach <<= 1
        case Start.DIGIT:
            bank <<= machine.activation_bits
            reach <<= machine.activation_bits
    reach += matrix.shape[0] * _LARGEST_ACTIVATION
    block = max(1, _BLOCK // (state.images * matrix.shape[0]))
    for begin in range(0, positions, block):
        part = slice(begin, begin + block)
        index = _addresses(instruction, walk, part, state)
        gathered = state.words.take(index, axis=1)  # (images, positions, taps * planes, lanes)
        if instruction.signed:  # the sign of a narrow lane is not that of its byte
            unused = 8 - machine.activation_bits
            gathered = np.right_shift((gathered << unused).view(np.int8), unused)
        vectors = gathered.reshape(-1, matrix.shape[0]).astype(matrix.dtype)
        # Both are integers, of which no sum is invalid, yet BLAS was once seen to raise that flag;
        # why is not known.  What counts is the products: the cast refuses one that is no number.
        with np.errstate(invalid="ignore"):
            products = (vectors @ matrix).reshape(state.images, index.shape[0], -1)
        with np.errstate(invalid="raise"):
            if instruction.start == Start.ZERO:
                bank[:, part] = products
            else:
                bank[:, part] += products.astype(np.int64)
    half = 1 << (machine.accumulator_bits - 1)
    if reach.max() >= half:
        _wrap(bank, machine.accumulator_bits)
        np.minimum(reach, half, out=reach)


def _matrix(packed: NDArray[np.uint8], state: State) -> Matrix:
    tiles = unpack_tiles(packed, state.machine)  # (tiles, lanes, columns)
    # Exactness.  Every term of a dot product is an integer of magnitude at most 255, and there are
    # tiles * lanes of them, so every sum of any of them, in whatever order BLAS adds, is an integer
    # of magnitude at most tiles * lanes * 255.  Below 2**24 (2**53) float32 (float64) holds every
    # such integer, so no step rounds.
    bound = tiles.shape[0] * tiles.shape[1] * _LARGEST_ACTIVATION
    if bound >= _EXACT_IN_FLOAT64:
        raise AssertionError(f"a dot product may reach {bound}")
    dtype = np.float32 if bound < _EXACT_IN_FLOAT32 else np.float64
    return Matrix(tiles.reshape(-1, tiles.shape[2]).astype(dtype))


def _addresses(instruction: Accumulate, walk: Walk, part: slice, state: State) -> NDArray[np.int32]:
    """Words int32 (positions, taps * planes) of the vectors, in the order of the tiles."""
    planes = instruction.window.origin + instruction.window.plane * np.arange(instruction.planes)
    base = (planes % ADDRESSES).astype(np.int32)
    found = (walk.offset[part, :, None] + base) & np.int32(ADDRESSES - 1)
    if walk.padded:
        found[~walk.valid[part]] = state.machine.activation_words  # the row of zeros
    return found.reshape(found.shape[0], -1)


def _wrap(values: NDArray[np.int64], bits: int) -> None:
    """Reduce to two's complement of `bits` bits, in place, as the accumulator registers do."""
    half = 1 << (bits - 1)
    values += half
    values &= (1 << bits) - 1
    values -= half
