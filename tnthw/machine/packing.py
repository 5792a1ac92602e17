"""Packed forms of trits, weight tiles and activations (docs/machine.md)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError, ProgramError
from tnthw.formats import TRIT2, TRIT5, TritCode
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.weight_format import WeightFormat

Bytes = NDArray[np.uint8]
Trits = NDArray[np.int8]


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


def pack_activation(array: NDArray[np.integer], accelerator: Accelerator, digits: int = 1) -> Bytes:
    """Lay a tensor out in memory: planes of `word_channels` channels, each in raster order.

    Parameters
    ----------
    array: integers (channels, height, width) that fit `digits` times `activation_bits`, signed or
        unsigned.
    digits: of each value, most significant first, in as many planes.

    Raises
    ------
    ProgramError: the array has no three axes, or a value does not fit.
    """
    if array.ndim != 3:
        raise ProgramError(f"packing an activation of shape {array.shape}: it needs (C, H, W)")
    bits, per_word = accelerator.activation_bits, accelerator.word_channels
    signed = array.size > 0 and int(array.min()) < 0
    all_bits = digits * bits
    high = (1 << (all_bits - signed)) - 1
    _check_range("activation", array, -(1 << (all_bits - 1)) if signed else 0, high)
    channels, height, width = array.shape
    planes = -(-channels // per_word)
    words = np.zeros((planes * per_word, height * width), np.int64)
    words[:channels] = array.reshape(channels, -1)
    shifts = bits * np.arange(digits)[::-1]
    parts = words.reshape(planes, 1, per_word, -1) >> shifts[:, None, None]
    lanes = parts.transpose(0, 1, 3, 2).reshape(-1, per_word)
    packed = np.zeros((lanes.shape[0], _word_bytes(accelerator)), np.uint8)
    if bits < 8:
        low = pack_lanes((lanes & ((1 << bits) - 1)).astype(np.uint8), bits)
    else:
        wide = np.ascontiguousarray(lanes.astype("<i8")).view(np.uint8).reshape(-1, per_word, 8)
        low = wide[:, :, : bits // 8].reshape(-1, per_word * bits // 8)
    packed[:, : low.shape[1]] = low
    return packed.reshape(-1)


def pack_bytes(arrays: Bytes, accelerator: Accelerator) -> Bytes:
    """Lay out tensors as `pack_activation` does, where each value is one digit of 8 bits.

    Parameters
    ----------
    arrays: uint8 (tensors, channels, height, width), in two's complement where values have a sign.

    Returns
    -------
    uint8 (tensors, bytes).
    """
    count, channels = arrays.shape[:2]
    per_word, values = accelerator.word_channels, arrays.reshape(count, channels, -1)
    planes = -(-channels // per_word)
    words = np.zeros((count, planes, values.shape[2], _word_bytes(accelerator)), np.uint8)
    for plane in range(planes):
        part = values[:, plane * per_word : (plane + 1) * per_word]
        words[:, plane, :, : part.shape[1]] = part.transpose(0, 2, 1)
    return words.reshape(count, -1)


def unpack_activation(
    data: Bytes,
    shape: tuple[int, int, int],
    signed: bool,
    accelerator: Accelerator,
    digits: int = 1,
) -> NDArray[np.int64]:
    """Tensor int64 (channels, height, width) of bytes in memory; inverse of `pack_activation`.

    Raises
    ------
    ProgramError: the number of bytes is not that of such a tensor.
    """
    channels, height, width = shape
    per_word, bits = accelerator.word_channels, accelerator.activation_bits
    planes = -(-channels // per_word)
    word_bytes = _word_bytes(accelerator)
    if data.size != planes * digits * height * width * word_bytes:
        raise ProgramError(
            f"unpacking an activation of shape {shape}: found {data.size} bytes, "
            f"it takes {planes * digits * height * width * word_bytes}"
        )
    words = data.reshape(-1, word_bytes)
    if bits < 8:
        values = unpack_lanes(words, bits, per_word).astype(np.int64)
    else:
        lanes = np.ascontiguousarray(words[:, : per_word * bits // 8])
        values = lanes.view(f"<{'i' if signed else 'u'}{bits // 8}").astype(np.int64)
    planar = values.reshape(planes, digits, height * width, per_word).transpose(1, 0, 3, 2)
    value: NDArray[np.int64] = planar[0]
    if signed and bits < 8:  # the first digit has the sign
        value = value - (value >> (bits - 1) << bits)
    for digit in planar[1:]:
        value = (value << bits) + digit
    found: NDArray[np.int64] = value.reshape(planes * per_word, height, width)[:channels]
    return found


def pack_lanes(lanes: Bytes, bits: int) -> Bytes:
    """Bytes (..., bytes) of lanes uint8 (..., lanes) of 2, 4 or 8 bits, lane 0 in the low bits."""
    if bits == 8:
        return lanes
    per_byte = 8 // bits
    padded = np.zeros((*lanes.shape[:-1], -(-lanes.shape[-1] // per_byte) * per_byte), np.uint8)
    padded[..., : lanes.shape[-1]] = lanes
    groups = padded.reshape(*lanes.shape[:-1], -1, per_byte)
    packed: Bytes = (groups << (bits * np.arange(per_byte, dtype=np.uint8))).sum(
        axis=-1, dtype=np.uint8
    )
    return packed


def unpack_lanes(data: Bytes, bits: int, lanes: int) -> Bytes:
    """Lanes uint8 (..., lanes) of words of bytes; the inverse of `pack_lanes`."""
    if bits == 8:
        return data[..., :lanes]
    shifts = (bits * np.arange(8 // bits)).astype(np.uint8)
    each = (data[..., None] >> shifts) & np.uint8((1 << bits) - 1)
    return each.reshape(*data.shape[:-1], -1)[..., :lanes]


def _word_bytes(accelerator: Accelerator) -> int:
    return accelerator.word_beats * accelerator.memory_bytes_per_cycle


def _check_range(what: str, values: NDArray[np.integer], low: int, high: int) -> None:
    if values.size and (values.min() < low or values.max() > high):
        raise ProgramError(
            f"{what} is between {values.min()} and {values.max()}, allowed is {low} to {high}"
        )
