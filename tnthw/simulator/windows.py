"""The positions and taps that ACCUMULATE and the pools walk, as index arrays."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.fields import WORD_BITS, Window
from tnthw.machine.isa import Accumulate, Pool

ADDRESSES = 1 << WORD_BITS
"""Word addresses are modulo this."""

CACHE_BYTES = 32 << 20

_GEOMETRY = attrgetter(*(f.name for f in fields(Window) if f.name not in ("origin", "plane")))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Walk:
    """One plane of a window walk, relative to its origin.

    Attributes
    ----------
    offset: int32 (positions, taps), address of each tap of each position less the origin; the taps
        in the order ky, kx.
    valid: bool (positions, taps), false where the tap lies in the padding.
    padded: whether any tap lies in the padding.
    low, high: smallest and largest offset of a valid tap; low > high where none is.
    """

    offset: NDArray[np.int32]
    valid: NDArray[np.bool_]
    padded: bool
    low: int
    high: int

    @property
    def nbytes(self) -> int:
        """Bytes of its arrays."""
        return self.offset.nbytes + self.valid.nbytes

    def addresses(self, origin: int, outside: int) -> NDArray[np.int32]:
        """Word addresses int32 (positions, taps) from an origin; `outside` where in the padding."""
        found = (self.offset + np.int32(origin)) & np.int32(ADDRESSES - 1)
        if self.padded:
            found[~self.valid] = outside
        return found


def valid_taps(instruction: Accumulate | Pool) -> NDArray[np.int64]:
    """Positions at which each tap of an ACCUMULATE or a pool lies in the image, int64 (taps,).

    Taps are in the order ky, kx.  Walks that are alike share them, so they are read-only.
    """
    kernel, dilation = _shape(instruction)
    return _valid_taps(*_TAPS(instruction.window), instruction.positions, kernel, dilation)


_TAPS = attrgetter(
    "row_y", "column_x", "start_x", "height", "width", "out_width", "stride_y", "stride_x"
)


@lru_cache(maxsize=1 << 15)
def _valid_taps(
    row_y: int,
    column_x: int,
    start_x: int,
    height: int,
    width: int,
    out_width: int,
    stride_y: int,
    stride_x: int,
    positions: int,
    kernel: tuple[int, int],
    dilation: tuple[int, int],
) -> NDArray[np.int64]:
    rows = -(-(start_x + positions) // out_width)
    y = row_y + np.arange(rows)[:, None] * stride_y + np.arange(kernel[0]) * dilation[0]
    x = column_x + np.arange(out_width)[:, None] * stride_x + np.arange(kernel[1]) * dilation[1]
    down, across = (y >= 0) & (y < height), (x >= 0) & (x < width)
    # a row that is begun or left in the middle has a part of the columns
    found = np.outer(down.sum(axis=0), across.sum(axis=0))
    found -= np.outer(down[0], across[:start_x].sum(axis=0))
    found -= np.outer(down[-1], across[(start_x + positions - 1) % out_width + 1 :].sum(axis=0))
    taps: NDArray[np.int64] = found.reshape(-1)
    taps.setflags(write=False)
    return taps


def _shape(instruction: Accumulate | Pool) -> tuple[tuple[int, int], tuple[int, int]]:
    """Kernel and dilation, each (y, x)."""
    kernel = (instruction.kernel_y, instruction.kernel_x)
    if isinstance(instruction, Accumulate):
        return kernel, (instruction.dilation_y, instruction.dilation_x)
    return kernel, (1, 1)


def walk_of(instruction: Accumulate | Pool, cache: ByteCache[Walk]) -> Walk:
    """The walk of an ACCUMULATE or a pool, from a cache where the geometry has been met before.

    Raises
    ------
    ProgramError: the walk begins outside its output row, or `start_offset` contradicts `start_x`.
    """
    kernel, dilation = _shape(instruction)
    positions, window = instruction.positions, instruction.window
    key = (dilation, kernel, positions, _GEOMETRY(window))
    return cache.get(key, lambda: _walk(window, positions, kernel, dilation))


def _walk(
    window: Window, positions: int, kernel: tuple[int, int], dilation: tuple[int, int]
) -> Walk:
    if not window.start_x < window.out_width:
        raise ProgramError(
            f"start_x is {window.start_x}, allowed is less than out_width ({window.out_width})"
        )
    if window.start_offset != window.start_x * window.stride_x:
        raise ProgramError(
            f"start_offset is {window.start_offset}, allowed is start_x * stride_x "
            f"({window.start_x * window.stride_x})"
        )
    row, column = np.divmod(window.start_x + np.arange(positions), window.out_width)
    ky, kx = np.divmod(np.arange(kernel[0] * kernel[1]), kernel[1])
    y = window.row_y + (row * window.stride_y)[:, None] + ky * dilation[0]
    across = (column * window.stride_x)[:, None] + kx * dilation[1]
    x = window.column_x + across
    valid = (y >= 0) & (y < window.height) & (x >= 0) & (x < window.width)
    # a pitch may be negative, as its complement modulo 2**20: the sum is what counts
    offset = (row * window.row_step)[:, None] + ky * window.tap_step + across
    offset = (offset + ADDRESSES // 2) % ADDRESSES - ADDRESSES // 2
    inside = offset[valid]
    return Walk(
        offset=offset.astype(np.int32),
        valid=valid,
        padded=not bool(valid.all()),
        low=int(inside.min()) if inside.size else 0,
        high=int(inside.max()) if inside.size else -1,
    )
