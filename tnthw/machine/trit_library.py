"""The loops of `trits.c` over weight tiles, where the library can be built."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from tnthw.formats import TritCode
from tnthw.native import library

SWITCH = "TNTHW_TRITS"
"""Variable of the environment: `numpy` leaves the library alone."""

_NO_CODE = 255
_POINTER, _NUMBER = ctypes.c_void_p, ctypes.c_int64


class TritLibrary:
    """The library; what its functions find, NumPy finds too."""

    def __init__(self, found: ctypes.CDLL) -> None:
        found.trits_pack.restype = None
        found.trits_pack.argtypes = [*[_POINTER] * 5, _NUMBER, _NUMBER, *[_POINTER] * 4]
        found.trits_count.restype = _NUMBER
        found.trits_count.argtypes = [_POINTER, _NUMBER, _NUMBER, _NUMBER, *[_POINTER] * 3]
        self.library = found

    def pack(
        self,
        trits: NDArray[np.int8],
        outputs: int,
        box: Sequence[tuple[int, int]],
        columns: NDArray[np.int64],
        lanes: NDArray[np.int64],
        tile: tuple[int, int],
        code: TritCode,
        packed: NDArray[np.uint8],
    ) -> None:
        """Pack the tiles of a box, as `tnthw.machine.packing.pack_tiles` does.

        Parameters
        ----------
        trits: int8 (outputs, inputs of a group, taps y, taps x) in {-1, 0, 1}, in C order.
        outputs: of a group.
        box: first and last + 1 of ky and of kx.
        columns: int64 (columns,), the output channel of each; -1 for none.
        lanes: int64 (planes, words), the input channel of each; -1 for none.
        tile: columns and lanes of a tile, at least as many as `columns` and `words`.
        packed: uint8 (tiles, bytes of a tile), is filled.
        """
        (planes, words), walked = lanes.shape, [last - first for first, last in box]
        shape = np.array([*trits.shape[1:2], outputs, *trits.shape[2:], len(columns), words, *tile])
        where = np.array([*box[0], *box[1], planes], np.int64)
        digits = np.empty(
            walked[0] * walked[1] * code.bytes_for(tile[0] * tile[1]) * code.per_byte, np.uint8
        )
        reads = np.empty(2 * words, np.int64)
        assert all(each.flags.c_contiguous for each in (trits, columns, lanes, packed))
        assert packed.shape[0] == walked[0] * walked[1] * planes
        self.library.trits_pack(
            trits.ctypes.data, shape.ctypes.data, where.ctypes.data, columns.ctypes.data,
            lanes.ctypes.data, code.per_byte, packed.shape[1], code.codes.ctypes.data,
            digits.ctypes.data, reads.ctypes.data, packed.ctypes.data,
        )  # fmt: skip

    def nonzeros(
        self, packed: NDArray[np.uint8], tile_bytes: int, used: int, code: TritCode
    ) -> NDArray[np.int64] | None:
        """Trits of each tile that are not zero, int64 (tiles,).

        None where a byte is no code, or where trits past the first `used` of a tile are not zero.
        """
        counts = np.empty(packed.size // tile_bytes, np.int64)
        boundary, table, past = _tables(code, used)
        given = np.ascontiguousarray(packed)
        wrong = self.library.trits_count(
            given.ctypes.data, counts.size, tile_bytes, boundary, table.ctypes.data,
            past.ctypes.data, counts.ctypes.data,
        )  # fmt: skip
        return None if wrong else counts


@lru_cache(maxsize=1 << 6)
def _tables(code: TritCode, used: int) -> tuple[int, NDArray[np.uint8], NDArray[np.uint8]]:
    """The byte in which a tile of so many trits ends, and what `trits_count` asks of bytes."""
    boundary, inside = divmod(used, code.per_byte)
    table = np.where(code.legal, np.count_nonzero(code.trits, axis=1), _NO_CODE).astype(np.uint8)
    past = np.count_nonzero(code.trits[:, inside:], axis=1).astype(np.uint8)
    return boundary, table, past


@cache
def trit_library() -> TritLibrary | None:
    """The library; None where none is wanted, or none can be built."""
    found = library("tnthw.machine", ("trits.c",), SWITCH)
    return None if found is None else TritLibrary(found)
