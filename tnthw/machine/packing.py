"""Packed forms of trits, weight tiles, rescale tables and activations (docs/machine.md)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError, ProgramError
from tnthw.formats import (
    BIAS_BITS,
    MAX_EXPONENT,
    MAX_SHIFT,
    TABLE_ENTRY_BYTES,
    TABLE_TERMS,
    TRIT2,
    TRIT5,
    TritCode,
)
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat

Bytes = NDArray[np.uint8]
Trits = NDArray[np.int8]

_BIAS_BYTES = BIAS_BITS // 8
_ENABLED, _NEGATIVE, _EXPONENT = 0x80, 0x40, 0x0F


def trit_code(fmt: WeightFormat) -> TritCode:
    """Find how a ternary format packs trits.

    Raises
    ------
    ProgramError: the format holds no trits.
    """
    codes = {WeightFormat.TRIT5: TRIT5, WeightFormat.TRIT2: TRIT2}
    if fmt not in codes:
        raise ProgramError(f"weight format {fmt}: holds no trits; allowed are trit5 and trit2")
    return codes[fmt]


def pack_tiles(tiles: Trits, accelerator: Accelerator) -> Bytes:
    """Pack weight tiles one after the other, each padded to whole beats.

    Parameters
    ----------
    tiles: int8 (n, lanes, columns) trits.

    Returns
    -------
    uint8 (n * tile_bytes,); zeros for the formats of full-precision twins, which have no values.

    Raises
    ------
    ProgramError: the shape is not that of the machine's tiles, or a value is no trit.
    """
    shape = (accelerator.lanes, accelerator.columns)
    if tiles.ndim != 3 or tiles.shape[1:] != shape:
        raise ProgramError(
            f"packing tiles of shape {tiles.shape} for machine {accelerator.name}: "
            f"allowed is (n, {shape[0]}, {shape[1]})"
        )
    n, tile_bytes = tiles.shape[0], accelerator.tile_bytes
    if not accelerator.ternary:
        return np.zeros(n * tile_bytes, np.uint8)
    flat = np.zeros((n, accelerator.weight_format.weights_in(tile_bytes)), np.int8)
    flat[:, : shape[0] * shape[1]] = tiles.transpose(0, 2, 1).reshape(n, shape[0] * shape[1])
    try:
        return trit_code(accelerator.weight_format).pack(flat)
    except InputError as error:
        raise ProgramError(f"packing tiles for machine {accelerator.name}: {error}") from None


def unpack_tiles(data: Bytes, accelerator: Accelerator) -> Trits:
    """Weight tiles int8 (n, lanes, columns) of n * tile_bytes bytes; the inverse of `pack_tiles`.

    Raises
    ------
    ProgramError: not a whole number of tiles, or an illegal code.
    """
    if data.size % accelerator.tile_bytes:
        raise ProgramError(
            f"unpacking tiles for machine {accelerator.name}: {data.size} bytes is no multiple of "
            f"{accelerator.tile_bytes}, the size of one tile"
        )
    n, weights = data.size // accelerator.tile_bytes, accelerator.lanes * accelerator.columns
    per_tile = accelerator.weight_format.weights_in(accelerator.tile_bytes)
    try:
        flat = trit_code(accelerator.weight_format).unpack(data, n * per_tile)
    except InputError as error:
        raise ProgramError(f"unpacking tiles for machine {accelerator.name}: {error}") from None
    flat = flat.reshape(n, per_tile)
    return flat[:, :weights].reshape(n, accelerator.columns, accelerator.lanes).transpose(0, 2, 1)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RescaleTable:
    """Rescale parameters of n channels.

    Attributes
    ----------
    bias: int64 (n,), signed 48-bit.
    shift: int64 (n,), 0 to 47.
    signs_a, signs_b: int8 (n, terms) in {-1, 0, 1}; 0 switches a term off.
    exponents_a, exponents_b: int8 (n, terms), 0 to 12.
    """

    bias: NDArray[np.int64]
    shift: NDArray[np.int64]
    signs_a: NDArray[np.int8]
    exponents_a: NDArray[np.int8]
    signs_b: NDArray[np.int8]
    exponents_b: NDArray[np.int8]

    @property
    def factor_a(self) -> NDArray[np.int64]:
        """A (n,): the sum of the enabled terms of operand a."""
        return _factor(self.signs_a, self.exponents_a)

    @property
    def factor_b(self) -> NDArray[np.int64]:
        """B (n,): the sum of the enabled terms of operand b."""
        return _factor(self.signs_b, self.exponents_b)


def pack_table(
    bias: NDArray[np.integer],
    shift: NDArray[np.integer],
    signs_a: NDArray[np.integer],
    exponents_a: NDArray[np.integer],
    signs_b: NDArray[np.integer] | None,
    exponents_b: NDArray[np.integer] | None,
    accelerator: Accelerator,
) -> Bytes:
    """Pack the rescale parameters of n channels into whole table rows.

    Parameters
    ----------
    bias, shift: (n,).
    signs_a, exponents_a: (n, terms) with terms at most `rescale_terms`.
    signs_b, exponents_b: the same for operand b, or None.

    Returns
    -------
    uint8 (rows * table_row_beats * memory_bytes_per_cycle,); entries past n are zero.

    Raises
    ------
    ProgramError: a value is out of range or there are more terms than the machine has.
    """
    n = bias.shape[0]
    _check_range("bias", bias, -(1 << BIAS_BITS - 1), (1 << BIAS_BITS - 1) - 1)
    _check_range("shift", shift, 0, MAX_SHIFT)
    entries = np.zeros((n, TABLE_ENTRY_BYTES), np.uint8)
    wide = bias.astype("<i8").reshape(n, 1).view(np.uint8)
    entries[:, :_BIAS_BYTES] = wide[:, :_BIAS_BYTES]
    entries[:, 6] = shift
    for start, signs, exponents in ((8, signs_a, exponents_a), (12, signs_b, exponents_b)):
        if signs is None or exponents is None:
            continue
        terms = signs.shape[1]
        if terms > accelerator.rescale_terms:
            raise ProgramError(
                f"rescale table: {terms} terms, machine {accelerator.name} has "
                f"{accelerator.rescale_terms}; raise rescale_terms or use fewer"
            )
        _check_range("sign", signs, -1, 1)
        _check_range("exponent", exponents, 0, MAX_EXPONENT)
        code = _ENABLED | np.where(signs < 0, _NEGATIVE, 0) | exponents
        entries[:, start : start + terms] = np.where(signs == 0, 0, code)
    rows = -(-n // accelerator.rescale_channels)
    filled = np.zeros((rows * accelerator.rescale_channels, TABLE_ENTRY_BYTES), np.uint8)
    filled[:n] = entries
    packed = np.zeros((rows, _row_bytes(accelerator)), np.uint8)
    row_bytes = accelerator.rescale_channels * TABLE_ENTRY_BYTES
    packed[:, :row_bytes] = filled.reshape(rows, row_bytes)
    return packed.reshape(-1)


def unpack_table(data: Bytes, accelerator: Accelerator) -> RescaleTable:
    """Parameters of rows * rescale_channels channels; the inverse of `pack_table`.

    Raises
    ------
    ProgramError: not a whole number of rows, or an exponent or shift that the machine lacks.
    """
    row_bytes = _row_bytes(accelerator)
    if data.size % row_bytes:
        raise ProgramError(
            f"rescale table: {data.size} bytes is no multiple of a row's {row_bytes}"
        )
    used = accelerator.rescale_channels * TABLE_ENTRY_BYTES
    entries = data.reshape(-1, row_bytes)[:, :used].reshape(-1, TABLE_ENTRY_BYTES)
    wide = np.zeros((entries.shape[0], 8), np.uint8)
    wide[:, 2:] = entries[:, :_BIAS_BYTES]
    bias = wide.view("<i8").reshape(-1).astype(np.int64) >> 16  # sign-extends the 48 bits
    shift = entries[:, 6].astype(np.int64)
    _check_range("shift", shift, 0, MAX_SHIFT)
    terms = accelerator.rescale_terms
    decoded: list[NDArray[np.int8]] = []
    for start in (8, 8 + TABLE_TERMS):
        code = entries[:, start : start + terms]
        enabled = (code & _ENABLED) != 0
        signs = np.where(enabled, np.where(code & _NEGATIVE, -1, 1), 0).astype(np.int8)
        exponents = np.where(enabled, code & _EXPONENT, 0).astype(np.int8)
        _check_range("exponent", exponents, 0, MAX_EXPONENT)
        decoded += [signs, exponents]
    return RescaleTable(
        bias=bias, shift=shift, signs_a=decoded[0], exponents_a=decoded[1],
        signs_b=decoded[2], exponents_b=decoded[3],
    )  # fmt: skip


def pack_activation(array: NDArray[np.integer], accelerator: Accelerator) -> Bytes:
    """Lay a tensor out in memory: planes of `word_channels` channels, each in raster order.

    Parameters
    ----------
    array: integers (channels, height, width) that fit `activation_bits`, signed or unsigned.

    Raises
    ------
    ProgramError: the array has no three axes, or a value does not fit.
    """
    if array.ndim != 3:
        raise ProgramError(f"packing an activation of shape {array.shape}: it needs (C, H, W)")
    bits, per_word = accelerator.activation_bits, accelerator.word_channels
    signed = array.size > 0 and int(array.min()) < 0
    high = (1 << (bits - signed)) - 1
    _check_range("activation", array, -(1 << (bits - 1)) if signed else 0, high)
    channels, height, width = array.shape
    planes = -(-channels // per_word)
    words = np.zeros((planes * per_word, height * width), np.int64)
    words[:channels] = array.reshape(channels, -1)
    size = accelerator.activation_bytes
    lanes = words.reshape(planes, per_word, -1).transpose(0, 2, 1).reshape(-1, per_word)
    packed = np.zeros((lanes.shape[0], _word_bytes(accelerator)), np.uint8)
    low = np.ascontiguousarray(lanes.astype("<i8")).view(np.uint8).reshape(-1, per_word, 8)
    packed[:, : per_word * size] = low[:, :, :size].reshape(-1, per_word * size)
    return packed.reshape(-1)


def unpack_activation(
    data: Bytes, shape: tuple[int, int, int], signed: bool, accelerator: Accelerator
) -> NDArray[np.int64]:
    """Tensor int64 (channels, height, width) of bytes in memory; inverse of `pack_activation`.

    Raises
    ------
    ProgramError: the number of bytes is not that of such a tensor.
    """
    channels, height, width = shape
    per_word, size = accelerator.word_channels, accelerator.activation_bytes
    planes = -(-channels // per_word)
    word_bytes = _word_bytes(accelerator)
    if data.size != planes * height * width * word_bytes:
        raise ProgramError(
            f"unpacking an activation of shape {shape}: found {data.size} bytes, "
            f"it takes {planes * height * width * word_bytes}"
        )
    lanes = np.ascontiguousarray(data.reshape(-1, word_bytes)[:, : per_word * size])
    values = lanes.view(f"<{'i' if signed else 'u'}{size}").astype(np.int64)
    planar = values.reshape(planes, height * width, per_word).transpose(0, 2, 1)
    return planar.reshape(planes * per_word, height, width)[:channels]


def _factor(signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> NDArray[np.int64]:
    total: NDArray[np.int64] = (signs * (1 << exponents.astype(np.int64))).sum(axis=1)
    return total


def _row_bytes(accelerator: Accelerator) -> int:
    return accelerator.table_row_beats * accelerator.memory_bytes_per_cycle


def _word_bytes(accelerator: Accelerator) -> int:
    return accelerator.word_beats * accelerator.memory_bytes_per_cycle


def _check_range(what: str, values: NDArray[np.integer], low: int, high: int) -> None:
    if values.size and (values.min() < low or values.max() > high):
        raise ProgramError(
            f"{what} is between {values.min()} and {values.max()}, allowed is {low} to {high}"
        )
