"""Trits in bytes: five in a byte (`trit5`) or four in a byte (`trit2`).

trit5.  The digits t+1 of five trits, the first the most significant, make a number v from 0 to
242; the byte is ceil(v * 256 / 243).  A decoder then needs no division: `digit = (q * 3) >> 8; q =
(q * 3) & 255` five times over.  243 of the 256 codes are legal, and after five digits exactly
those leave a remainder q below 243.

trit2.  Two bits a trit, the first trit in the low bits: 00 is 0, 01 is +1, 11 is -1, 10 is illegal.

A last byte that is not full is padded with zero trits, which decoding drops.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError

TRIT5_PER_BYTE = 5
TRIT2_PER_BYTE = 4


def pack_trit5(trits: NDArray[np.integer]) -> NDArray[np.uint8]:
    """Pack trits, five in a byte.

    Parameters
    ----------
    trits: whole numbers in {-1, 0, 1}, any shape, read in C order.

    Returns
    -------
    uint8 (ceil(trits.size / 5),).

    Raises
    ------
    InputError: a value is not a trit.
    """
    digits = _groups(trits, TRIT5_PER_BYTE).astype(np.int32) + 1
    value = digits @ np.array([81, 27, 9, 3, 1], np.int32)
    return (-(-value * 256 // 243)).astype(np.uint8)


def unpack_trit5(data: NDArray[np.uint8], count: int) -> NDArray[np.int8]:
    """Unpack the first `count` trits of trit5 bytes.

    Parameters
    ----------
    data: uint8 (n,), n at least ceil(count / 5); bytes past the last trit asked for are not read.
    count: number of trits.

    Returns
    -------
    int8 (count,).

    Raises
    ------
    InputError: a byte that is read is one of the 13 illegal codes, or there are too few bytes.
    """
    return _unpack(data, count, _TRIT5, _TRIT5_LEGAL, "trit5")


def pack_trit2(trits: NDArray[np.integer]) -> NDArray[np.uint8]:
    """Pack trits, four in a byte.

    Parameters
    ----------
    trits: whole numbers in {-1, 0, 1}, any shape, read in C order.

    Returns
    -------
    uint8 (ceil(trits.size / 4),).

    Raises
    ------
    InputError: a value is not a trit.
    """
    codes = _groups(trits, TRIT2_PER_BYTE).astype(np.int32) & 3  # -1 is 11 in two bits
    return (codes @ np.array([1, 4, 16, 64], np.int32)).astype(np.uint8)


def unpack_trit2(data: NDArray[np.uint8], count: int) -> NDArray[np.int8]:
    """Unpack the first `count` trits of trit2 bytes.

    Parameters
    ----------
    data: uint8 (n,), n at least ceil(count / 4); bytes past the last trit asked for are not read.
    count: number of trits.

    Returns
    -------
    int8 (count,).

    Raises
    ------
    InputError: a byte that is read holds the illegal code 10, or there are too few bytes.
    """
    return _unpack(data, count, _TRIT2, _TRIT2_LEGAL, "trit2")


def trit5_legal(data: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Tell which bytes are legal trit5 codes, elementwise."""
    return _TRIT5_LEGAL[data]


def trit2_legal(data: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Tell which bytes hold four legal trit2 codes, elementwise."""
    return _TRIT2_LEGAL[data]


def _groups(trits: NDArray[np.integer], size: int) -> NDArray[np.int8]:
    flat = np.asarray(trits).reshape(-1)
    if not np.issubdtype(flat.dtype, np.integer):
        raise InputError(f"trits have type {flat.dtype}; give whole numbers, for example int8")
    if flat.size and (flat.min() < -1 or flat.max() > 1):
        where = int(np.flatnonzero((flat < -1) | (flat > 1))[0])
        raise InputError(f"trit {where} is {flat[where]}; allowed are -1, 0 and 1")
    padded = np.zeros(-(-flat.size // size) * size, np.int8)
    padded[: flat.size] = flat
    return padded.reshape(-1, size)


def _unpack(
    data: NDArray[np.uint8],
    count: int,
    table: NDArray[np.int8],
    legal: NDArray[np.bool_],
    name: str,
) -> NDArray[np.int8]:
    if data.dtype != np.uint8:
        raise InputError(f"{name} data has type {data.dtype}; give uint8")
    needed = -(-count // table.shape[1])
    if data.size < needed:
        raise InputError(f"{name} data has {data.size} bytes; {count} trits take {needed}")
    used = data.reshape(-1)[:needed]
    good = legal[used]
    if not good.all():
        where = int(np.flatnonzero(~good)[0])
        raise InputError(
            f"{name} byte {where} is {used[where]}, not a legal code; the data is damaged"
        )
    return table[used].reshape(-1)[:count]


def _trit5_table() -> tuple[NDArray[np.int8], NDArray[np.bool_]]:
    """Decode all 256 bytes the way the hardware does, by five multiplications with three."""
    remainder = np.arange(256)
    digits = np.zeros((256, TRIT5_PER_BYTE), np.int8)
    for k in range(TRIT5_PER_BYTE):
        remainder = remainder * 3
        digits[:, k] = remainder >> 8
        remainder &= 255
    return digits - np.int8(1), remainder < 243


def _trit2_table() -> tuple[NDArray[np.int8], NDArray[np.bool_]]:
    codes = (np.arange(256)[:, None] >> np.array([0, 2, 4, 6])) & 3
    trits = np.array([0, 1, 0, -1], np.int8)[codes]
    return trits, (codes != 2).all(axis=1)


_TRIT5, _TRIT5_LEGAL = _trit5_table()
_TRIT2, _TRIT2_LEGAL = _trit2_table()
