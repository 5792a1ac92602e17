"""The kernel of values (`values.c`); where there is none, NumPy computes the same values."""

from __future__ import annotations

import ctypes
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tnthw import native
from tnthw.formats import TritCode
from tnthw.native import library

SWITCH = "TNTHW_VALUES"
"""Variable of the environment: `numpy` leaves the kernel alone."""

_PACKAGE = "tnthw.simulator"
_FILES = ("values.c", "products.h")


class Kernel:
    """The library.

    Attributes
    ----------
    width: columns of a vector; accumulators and weights are filled up to a multiple of it.
    """

    def __init__(self, library: ctypes.CDLL) -> None:
        pointer, number = ctypes.c_void_p, ctypes.c_int64
        library.values_width.restype = number
        library.values_width.argtypes = []
        library.values_run.restype = library.values_pack.restype = None
        library.values_run.argtypes = [
            pointer, pointer, number, number, pointer, pointer, pointer, number,
        ]  # fmt: skip
        library.values_pack.argtypes = [
            pointer, number, number, pointer, number, number, number, pointer, pointer,
        ]  # fmt: skip
        self.library = library
        self.width: int = library.values_width()
        self._trits: dict[str, NDArray[np.int8]] = {}

    def pack(
        self, packed: NDArray[np.uint8], code: TritCode, lanes: int, columns: int, tiles: int
    ) -> NDArray[np.int8]:
        """Weight tiles as the kernel reads them.

        Parameters
        ----------
        packed: uint8, the bytes of `tiles` tiles, all legal codes.

        Returns
        -------
        int8 (vectors of columns, tiles * quads of lanes, columns of a vector, 4).
        """
        if code.name not in self._trits:
            table = np.zeros((256, 8), np.int8)
            table[:, : code.per_byte] = code.trits
            self._trits[code.name] = table
        tile_bytes = packed.size // tiles
        found = np.zeros(
            (-(-columns // self.width), tiles * -(-lanes // 4), self.width, 4), np.int8
        )
        unpacked = np.empty(tile_bytes * code.per_byte + 8, np.int8)
        given = np.ascontiguousarray(packed)
        self.library.values_pack(
            given.ctypes.data, tiles, tile_bytes, self._trits[code.name].ctypes.data,
            code.per_byte, lanes, columns, unpacked.ctypes.data, found.ctypes.data,
        )  # fmt: skip
        return found


@cache
def kernel() -> Kernel | None:
    """The kernel; None where none is wanted, or none can be built."""
    found = library(_PACKAGE, _FILES, SWITCH, "-march=native")
    return None if found is None else Kernel(found)


def built(compiler: str, *flags: str) -> Kernel:
    """The kernel, out of the cache or by a compiler, with flags for the processor.

    Raises
    ------
    OSError, ConfigError: as `tnthw.native.built`.
    """
    return Kernel(native.built(compiler, _PACKAGE, _FILES, *flags))
