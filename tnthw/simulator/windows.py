"""The positions and taps that ACCUMULATE and the pools walk, as index arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.isa import WORD_BITS, Instruction
from tnthw.simulator.cache import ByteCache

ADDRESSES = 1 << WORD_BITS
"""Word addresses are modulo this."""

CACHE_BYTES = 32 << 20

_GEOMETRY = (
    "row_y", "column_x", "start_x", "start_offset", "height", "width", "out_width", "row_step",
    "tap_step", "stride_y", "stride_x", "kernel_y", "kernel_x", "positions",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Window:
    """One plane of a window walk, relative to its origin.

    Attributes
    ----------
    offset: int32 (positions, taps), address of each tap of each position less the origin; the taps
        in the order ky, kx.
    valid: bool (positions, taps), false where the tap lies in the padding.
    padded: whether any tap lies in the padding.
    valid_of_tap: int64 (taps,), positions at which the tap is valid.
    low, high: smallest and largest offset of a valid tap; low > high where none is.
    """

    offset: NDArray[np.int32]
    valid: NDArray[np.bool_]
    padded: bool
    valid_of_tap: NDArray[np.int64]
    low: int
    high: int

    @property
    def nbytes(self) -> int:
        """Bytes of its arrays."""
        return self.offset.nbytes + self.valid.nbytes + self.valid_of_tap.nbytes

    def addresses(self, origin: int, outside: int) -> NDArray[np.int32]:
        """Word addresses int32 (positions, taps) from an origin; `outside` where in the padding."""
        found = (self.offset + np.int32(origin)) & np.int32(ADDRESSES - 1)
        if self.padded:
            found[~self.valid] = outside
        return found


def window(instruction: Instruction, cache: ByteCache[Window]) -> Window:
    """The window of an ACCUMULATE or a pool, from a cache where the geometry has been met before.

    Raises
    ------
    ProgramError: the walk begins outside its output row, or `start_offset` contradicts `start_x`.
    """
    fields = instruction.fields
    dilation = (fields.get("dilation_y", 1), fields.get("dilation_x", 1))
    key = (dilation, *(fields[name] for name in _GEOMETRY))
    return cache.get(key, lambda: _walk(instruction, dilation))


def _walk(instruction: Instruction, dilation: tuple[int, int]) -> Window:
    f = instruction.fields
    if not f["start_x"] < f["out_width"]:
        raise ProgramError(
            f"start_x is {f['start_x']}, allowed is less than out_width ({f['out_width']})"
        )
    if f["start_offset"] != f["start_x"] * f["stride_x"]:
        raise ProgramError(
            f"start_offset is {f['start_offset']}, allowed is start_x * stride_x "
            f"({f['start_x'] * f['stride_x']})"
        )
    row, column = np.divmod(f["start_x"] + np.arange(f["positions"]), f["out_width"])
    ky, kx = np.divmod(np.arange(f["kernel_y"] * f["kernel_x"]), f["kernel_x"])
    y = f["row_y"] + (row * f["stride_y"])[:, None] + ky * dilation[0]
    across = (column * f["stride_x"])[:, None] + kx * dilation[1]
    x = f["column_x"] + across
    valid = (y >= 0) & (y < f["height"]) & (x >= 0) & (x < f["width"])
    # a pitch may be negative, as its complement modulo 2**20: the sum is what counts
    offset = (row * f["row_step"])[:, None] + ky * f["tap_step"] + across
    offset = (offset + ADDRESSES // 2) % ADDRESSES - ADDRESSES // 2
    inside = offset[valid]
    return Window(
        offset=offset.astype(np.int32),
        valid=valid,
        padded=not bool(valid.all()),
        valid_of_tap=valid.sum(axis=0),
        low=int(inside.min()) if inside.size else 0,
        high=int(inside.max()) if inside.size else -1,
    )
