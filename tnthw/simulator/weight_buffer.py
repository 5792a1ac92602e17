"""The weight buffer, from image to image, and how many trits under its taps are not zero."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.error_codes import ErrorCode
from tnthw.machine.isa import LoadWeights
from tnthw.machine.packing import trit_code
from tnthw.machine.trit_library import trit_library
from tnthw.program.program import Program

Taps = tuple[int, ...]
"""A number for each tap."""


class WeightBuffer:
    """What the weight buffer holds, from image to image, and what its trits count.

    Parameters
    ----------
    program: whose tiles are loaded.

    Attributes
    ----------
    held: uint8, what the buffer holds.
    """

    def __init__(self, program: Program) -> None:
        self.program, self.machine = program, program.accelerator
        rows = self.machine.weight_buffer_rows
        self.held = np.zeros(rows * self.machine.weight_row_bytes, np.uint8)
        # how far behind each row lies what it holds in memory; -1 before anything is loaded
        self.moved = np.full(rows, -1, np.int64)
        self.found: dict[tuple[int, int, int], Taps] = {}
        self.loads = np.zeros(rows, np.int32)  # of each row so far
        self.once = np.zeros(rows, np.bool_)  # by one that does nothing in a later image
        self.unloaded = False

    def load(self, instruction: LoadWeights) -> None:
        """Do what a LOAD_WEIGHTS says."""
        machine = self.machine
        beat, row = machine.memory_bytes_per_cycle, machine.weight_row_bytes
        first, size = instruction.memory * beat, instruction.beats * beat
        target = instruction.buffer * row
        self.held[target : target + size] = self.program.image[first : first + size]
        rows = slice(instruction.buffer, instruction.buffer + size // row)
        self.moved[rows] = first - target + self.held.size
        self.loads[rows] += 1
        self.once[rows] |= bool(instruction.once)

    @property
    def settled(self) -> bool:
        """Whether each ACCUMULATE walks over the same tiles in every image.

        It does if no row was read before it was loaded, and none is left to the first image alone
        that another load writes over.
        """
        return not self.unloaded and not (self.once & (self.loads > 1)).any()

    def nonzeros(self, row: int, tiles: int, planes: int) -> Taps:
        """Non-zero trits under each tap of the tiles from a row on, in the order tap, plane.

        Raises
        ------
        ProgramError: as `tile_nonzeros`.
        """
        machine = self.machine
        first = row * machine.weight_row_bytes

        def made() -> Taps:
            packed = self.held[first : first + tiles * machine.tile_bytes]
            # tiles are in the order tap, plane
            return tuple(_nonzeros(packed, machine).reshape(-1, planes).sum(axis=1).tolist())

        moved = self.moved[row : row + tiles * machine.tile_rows]
        self.unloaded |= bool((moved < 0).any())
        if (moved != moved[0]).any():  # from several places
            return made()
        # memory does not change, nor does what nothing was loaded to
        place = -1 - first if moved[0] < 0 else int(moved[0]) + first
        key = (place, tiles, planes)
        if key not in self.found:
            self.found[key] = made()
        return self.found[key]


@dataclass(frozen=True, slots=True, eq=False)
class _Counted:
    """Counts of tiles, kept under their bytes."""

    counts: NDArray[np.int64]
    nbytes: int


_NONZEROS: ByteCache[_Counted] = ByteCache(96 << 20)
"""How many non-zero trits packed tiles have: machines with the same array hold the same tiles."""


def _nonzeros(packed: NDArray[np.uint8], machine: Accelerator) -> NDArray[np.int64]:
    """What `tile_nonzeros` says, from where the same tiles have been met before."""
    key = (machine.weight_format, machine.lanes, machine.columns, machine.tile_bytes)
    counted = _NONZEROS.get(
        (key, packed.tobytes()),
        lambda: _Counted(tile_nonzeros(packed, machine), 2 * packed.nbytes + 200),
    )
    return counted.counts


_ILLEGAL = 255
"""In place of the non-zero trits of a byte that is no code; a byte has at most five."""


def tile_nonzeros(packed: NDArray[np.uint8], machine: Accelerator) -> NDArray[np.int64]:
    """Non-zero trits of each tile, int64 (tiles,), from packed bytes without unpacking them.

    Raises
    ------
    ProgramError: an illegal code, or a trit past the end of a tile that is not zero.
    """
    code, quick = trit_code(machine.weight_format), trit_library()
    if quick is not None:
        found = quick.nonzeros(packed, machine.tile_bytes, machine.lanes * machine.columns, code)
        if found is not None:
            return found
    trits, legal = code.trits, code.legal
    # a table of bytes: an array of them as an index would be made one of 64 bits first
    table = np.where(legal, np.count_nonzero(trits, axis=1), _ILLEGAL).astype(np.uint8).tobytes()
    counts = np.frombuffer(packed.tobytes().translate(table), np.uint8)
    if counts.size and counts.max() == _ILLEGAL:
        wrong = int(np.flatnonzero(~legal[packed])[0])
        text = (
            f"byte {wrong % machine.tile_bytes} of weight tile {wrong // machine.tile_bytes} is "
            f"{packed[wrong]:#04x}, which is not the code of any trits in {machine.weight_format}"
        )
        raise ProgramError(ErrorCode.ILLEGAL_TRIT.says(text))
    by_tile = packed.reshape(-1, machine.tile_bytes)
    per_byte = trits.shape[1]
    used = machine.lanes * machine.columns
    boundary = used // per_byte  # first byte with a trit past the end
    tail = trits[by_tile[:, boundary:]].reshape(by_tile.shape[0], -1)
    if tail[:, used - boundary * per_byte :].any():
        raise ProgramError("a weight tile has trits other than zero past its last weight")
    total: NDArray[np.int64] = counts.reshape(by_tile.shape).sum(axis=1, dtype=np.int64)
    return total
