"""Packed forms of what the finish unit reads: biases, steps and functions (docs/machine.md)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import ProgramError
from tnthw.machine.accelerator import FUNCTION_PAGE, FUNCTION_ROW, Accelerator

Bytes = NDArray[np.uint8]
Int = NDArray[np.int64]

MAX_GAP = 15
"""Largest right shift of one step."""

MAX_PASSES = 15
"""Most passes of a result through the finish unit, and most thresholds."""

_PRESENT, _NEGATIVE, _SECOND = 0x10, 0x20, 0x40


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Steps:
    """Steps of some rows, each array (rows, channels, slots).

    Attributes
    ----------
    signs: int8 in {-1, 0, 1}, 0 for an empty term.
    gaps: int8, 0 to 15, right shift after the addition.
    second: bool, whether operand b is added instead of a.
    """

    signs: NDArray[np.int8]
    gaps: NDArray[np.int8]
    second: NDArray[np.bool_]


def pack_bias(bias: Int, accelerator: Accelerator) -> Bytes:
    """Pack biases int64 (rows, channels) into rows of whole beats.

    Raises
    ------
    ProgramError: a bias has more than `finish_bits` bits.
    """
    half = 1 << (accelerator.finish_bits - 1)
    _check("bias", bias, -half, half - 1)
    low = np.ascontiguousarray(bias.astype("<i8")).view(np.uint8).reshape(*bias.shape, 8)
    return _rows(low[..., : accelerator.bias_bytes], accelerator.bias_row_beats, accelerator)


def unpack_bias(data: Bytes, accelerator: Accelerator) -> Int:
    """Biases int64 (rows, channels); the inverse of `pack_bias`."""
    size = accelerator.bias_bytes
    used = _used(data, accelerator.bias_row_beats, size, accelerator)
    wide = np.zeros((*used.shape[:2], 8), np.uint8)
    wide[..., :size] = used
    unused = 64 - accelerator.finish_bits
    found: Int = (wide.view("<i8")[..., 0].astype(np.int64) << unused) >> unused
    return found


def pack_steps(steps: Steps, accelerator: Accelerator) -> Bytes:
    """Pack steps (rows, channels, slots) into rows of whole beats.

    Raises
    ------
    ProgramError: a sign or a gap does not exist.
    """
    _check("sign", steps.signs, -1, 1)
    _check("gap", steps.gaps, 0, MAX_GAP)
    code = steps.gaps.astype(np.uint8)
    code |= np.where(steps.signs != 0, np.uint8(_PRESENT), np.uint8(0))
    code |= np.where(steps.signs < 0, np.uint8(_NEGATIVE), np.uint8(0))
    code |= np.where(steps.second, np.uint8(_SECOND), np.uint8(0))
    return _rows(code, accelerator.steps_row_beats, accelerator)


def unpack_steps(data: Bytes, accelerator: Accelerator) -> Steps:
    """Steps (rows, channels, slots); the inverse of `pack_steps`."""
    code = _used(data, accelerator.steps_row_beats, accelerator.finish_slots, accelerator)
    signs = np.where(code & _NEGATIVE, -1, 1) * ((code & _PRESENT) != 0)
    return Steps(
        signs=signs.astype(np.int8),
        gaps=(code & MAX_GAP).astype(np.int8),
        second=(code & _SECOND) != 0,
    )


def pack_functions(tables: Bytes, accelerator: Accelerator) -> Bytes:
    """Pack tables uint8 (tables, 256) into rows of whole beats."""
    if tables.ndim != 2 or tables.shape[1] != FUNCTION_PAGE:
        raise ProgramError(
            f"packing functions of shape {tables.shape}: allowed is (n, {FUNCTION_PAGE})"
        )
    return _rows(tables.reshape(-1, FUNCTION_ROW), accelerator.function_row_beats, accelerator)


def unpack_functions(data: Bytes, accelerator: Accelerator) -> Bytes:
    """Entries uint8 (rows, 16); the inverse of `pack_functions`."""
    row = accelerator.function_row_beats * accelerator.memory_bytes_per_cycle
    return data.reshape(-1, row)[:, :FUNCTION_ROW]


def _rows(entries: Bytes, beats: int, accelerator: Accelerator) -> Bytes:
    """Bytes (rows, ...) as rows of so many beats each."""
    flat = entries.reshape(entries.shape[0], math.prod(entries.shape[1:]))
    packed = np.zeros((flat.shape[0], beats * accelerator.memory_bytes_per_cycle), np.uint8)
    packed[:, : flat.shape[1]] = flat
    return packed.reshape(-1)


def _used(data: Bytes, beats: int, size: int, accelerator: Accelerator) -> Bytes:
    """Bytes (rows, channels, size) of whole rows, without their padding."""
    row = beats * accelerator.memory_bytes_per_cycle
    if data.size % row:
        raise ProgramError(f"{data.size} bytes are no multiple of a row's {row}")
    channels = accelerator.rescale_channels
    used = data.reshape(-1, row)[:, : channels * size]
    return used.reshape(-1, channels, size)


def _check(what: str, values: NDArray[np.integer], low: int, high: int) -> None:
    if values.size and (values.min() < low or values.max() > high):
        raise ProgramError(
            f"{what} is between {values.min()} and {values.max()}, allowed is {low} to {high}"
        )
