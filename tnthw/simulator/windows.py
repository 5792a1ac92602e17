"""The positions and taps that ACCUMULATE and the pools walk, as index arrays."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.cache import ByteCache
from tnthw.errors import ProgramError
from tnthw.machine.columns import Column, alike
from tnthw.machine.fields import WORD_BITS, Window
from tnthw.machine.isa import Accumulate, Opcode, Pool
from tnthw.program.decode import Stream

ADDRESSES = 1 << WORD_BITS
"""Word addresses are modulo this."""

CACHE_BYTES = 32 << 20

GEOMETRY = tuple(f.name for f in fields(Window) if f.name not in ("origin", "plane"))
"""Fields of a window that its walk depends on."""

_GEOMETRY = attrgetter(*GEOMETRY)


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


def valid_taps(instruction: Accumulate | Pool) -> tuple[int, ...]:
    """Positions at which each tap of an ACCUMULATE or a pool lies in the image.

    Taps are in the order ky, kx.  Walks that are alike share them.
    """
    kernel, dilation = _shape(instruction)
    return _valid_taps(*_TAPS(instruction.window), instruction.positions, kernel, dilation)


_TAPPED = ("row_y", "column_x", "start_x", "height", "width", "out_width", "stride_y", "stride_x")
_TAPS = attrgetter(*_TAPPED)


def taps_of_walks(stream: Stream) -> tuple[list[tuple[int, ...]], Column]:
    """What `valid_taps` tells of all ACCUMULATEs: what there is, and which of it each has."""
    columns, opcode = stream.columns, Opcode.ACCUMULATE
    names = (*_TAPPED, "positions", "kernel_y", "kernel_x", "dilation_y", "dilation_x")
    fields = [columns.column(opcode, name) for name in names]
    first, kinds = alike(fields)
    numbers: dict[tuple[int, ...], int] = {}  # in the middle of an image many have the same
    found = [
        numbers.setdefault(_valid_taps(*walk, (y, x), (down, across)), len(numbers))
        for *walk, y, x, down, across in zip(*(f[first].tolist() for f in fields), strict=True)
    ]
    return list(numbers), np.array(found, np.int64)[kinds]


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
) -> tuple[int, ...]:
    last_row, end = divmod(start_x + positions - 1, out_width)
    taps_y = [row_y + tap * dilation[0] for tap in range(kernel[0])]
    taps_x = [column_x + tap * dilation[1] for tap in range(kernel[1])]
    # a row that is begun or left in the middle has a part of the columns
    begun = min(start_x, out_width)
    left, behind = out_width - end - 1, (end + 1) * stride_x
    across = [
        (
            _inside(x, stride_x, out_width, width),
            _inside(x, stride_x, begun, width),
            _inside(x + behind, stride_x, left, width),
        )
        for x in taps_x
    ]
    found: list[int] = []
    for y in taps_y:
        rows = _inside(y, stride_y, last_row + 1, height)
        first, last = 0 <= y < height, 0 <= y + last_row * stride_y < height
        found += [rows * whole - first * before - last * after for whole, before, after in across]
    return tuple(found)


def _inside(first: int, step: int, count: int, size: int) -> int:
    """How many of `count` places, `step` apart from the first, lie in range(size)."""
    if not step:
        return count if 0 <= first < size else 0
    low, high = max(0, -(first // step)), min(count, (size - 1 - first) // step + 1)
    return max(0, high - low)


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
    shape = _shape_of(
        window.start_x, positions, window.out_width, window.row_step, window.tap_step,
        window.stride_y, window.stride_x, kernel, dilation,
    )  # fmt: skip
    y, x = window.row_y, window.column_x
    if y >= 0 and y + shape.last_y < window.height and x >= 0 and x + shape.last_x < window.width:
        return Walk(
            offset=shape.offset, valid=shape.every, padded=False, low=shape.low, high=shape.high
        )
    rows, columns = y + shape.y, x + shape.x
    valid = (rows >= 0) & (rows < window.height) & (columns >= 0) & (columns < window.width)
    inside = shape.offset[valid]
    return Walk(
        offset=shape.offset,
        valid=valid,
        padded=not bool(valid.all()),
        low=int(inside.min()) if inside.size else 0,
        high=int(inside.max()) if inside.size else -1,
    )


class _Shape(NamedTuple):
    """What walks have in common that begin at other places of their image.

    Attributes
    ----------
    offset: as of `Walk`.
    every: bool, true everywhere.
    y, x: int32 (positions, taps), rows and columns from the place where the walk begins.
    last_y, last_x: largest of them.
    low, high: smallest and largest offset.
    """

    offset: NDArray[np.int32]
    every: NDArray[np.bool_]
    y: NDArray[np.int32]
    x: NDArray[np.int32]
    last_y: int
    last_x: int
    low: int
    high: int


@lru_cache(maxsize=1 << 8)
def _shape_of(
    start_x: int,
    positions: int,
    out_width: int,
    row_step: int,
    tap_step: int,
    stride_y: int,
    stride_x: int,
    kernel: tuple[int, int],
    dilation: tuple[int, int],
) -> _Shape:
    row, column = np.divmod(start_x + np.arange(positions), out_width)
    ky, kx = np.divmod(np.arange(kernel[0] * kernel[1]), kernel[1])
    y = (row * stride_y)[:, None] + ky * dilation[0]
    x = (column * stride_x)[:, None] + kx * dilation[1]
    # a pitch may be negative, as its complement modulo 2**20: the sum is what counts
    offset = (row * row_step)[:, None] + ky * tap_step + x
    offset = (offset + ADDRESSES // 2) % ADDRESSES - ADDRESSES // 2
    every = np.ones(offset.shape, np.bool_)
    found = _Shape(
        offset.astype(np.int32), every, y.astype(np.int32), x.astype(np.int32),
        int(y.max()), int(x.max()), int(offset.min()), int(offset.max()),
    )  # fmt: skip
    for array in found[:4]:
        array.setflags(write=False)
    return found
