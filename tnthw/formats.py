"""Number formats that several rooms share: trits in bytes, and the limits of a rescale.

`docs/machine.md` describes both as the machine sees them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError

MAX_EXPONENT = 12
"""Largest left shift of one signed power of two in a factor that is fitted."""

MAX_SHIFT = 47
"""Largest final right shift of a rescale."""

BIAS_BITS = 48
"""Width of a bias, in two's complement."""

DEFAULT_TERMS = 4
"""Most signed powers of two in a factor where nothing else is said."""

HEADROOM_BITS = 8
"""Bits of the finish unit's running value beyond those of the accumulator."""

ACCUMULATOR_BITS = 20
"""Width of a partial sum where nothing else is said."""

MAX_ACCUMULATOR_BITS = 32
"""Widest partial sum of a machine."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TritCode:
    """A packing of trits in bytes, `TRIT5` or `TRIT2`.

    Attributes
    ----------
    name: as machine files write it.
    trits: int8 (256, trits per byte), what each byte decodes to; 0 where it is illegal.
    legal: bool (256,), which bytes are the code of some trits.
    codes: uint8 (3 ** trits per byte,), the byte of each group, its trits + 1 read in base three.
    """

    name: str
    trits: NDArray[np.int8]
    legal: NDArray[np.bool_]
    codes: NDArray[np.uint8]

    @property
    def per_byte(self) -> int:
        """Trits in one byte."""
        return int(self.trits.shape[1])

    def bytes_for(self, count: int) -> int:
        """Bytes that hold `count` trits."""
        return -(-count // self.per_byte)

    def pack(self, trits: NDArray[np.integer]) -> NDArray[np.uint8]:
        """Pack trits; a last byte that is not full is filled with zero trits.

        Parameters
        ----------
        trits: whole numbers in {-1, 0, 1}, any shape, read in C order.

        Returns
        -------
        uint8 (bytes_for(trits.size),).

        Raises
        ------
        InputError: a value is not a trit.
        """
        flat = np.asarray(trits).reshape(-1)
        if not np.issubdtype(flat.dtype, np.integer):
            raise InputError(f"trits have type {flat.dtype}; give whole numbers, for example int8")
        if flat.size and (flat.min() < -1 or flat.max() > 1):
            where = int(np.flatnonzero((flat < -1) | (flat > 1))[0])
            raise InputError(f"trit {where} is {flat[where]}; allowed are -1, 0 and 1")
        digits = np.ones(self.bytes_for(flat.size) * self.per_byte, np.uint8)
        digits[: flat.size] += flat.astype(np.uint8)  # -1 becomes 255, and with the 1 it is 0
        first, *others = digits.reshape(-1, self.per_byte).T
        number = first.copy()
        for digit in others:  # at most 3 ** 5 - 1, which a byte holds
            number *= 3
            number += digit
        table = self.codes.tobytes().ljust(256, b"\0")
        return np.frombuffer(bytearray(number.tobytes().translate(table)), np.uint8)

    def unpack(self, data: NDArray[np.uint8], count: int) -> NDArray[np.int8]:
        """Unpack the first `count` trits; the inverse of `pack`.

        Parameters
        ----------
        data: uint8 (n,), n at least bytes_for(count); bytes past those are not read.
        count: number of trits.

        Returns
        -------
        int8 (count,).

        Raises
        ------
        InputError: a byte that is read is the code of no trits, or there are too few bytes.
        """
        if data.dtype != np.uint8:
            raise InputError(f"{self.name} data has type {data.dtype}; give uint8")
        needed = self.bytes_for(count)
        if data.size < needed:
            raise InputError(f"{self.name} data has {data.size} bytes; {count} trits take {needed}")
        used = data.reshape(-1)[:needed]
        if not self.legal[used].all():
            where = int(np.flatnonzero(~self.legal[used])[0])
            raise InputError(
                f"{self.name} byte {where} is {used[where]:#04x}, which is not the code of any "
                f"trits; the data is damaged, pack them again"
            )
        return self.trits[used].reshape(-1)[:count]


def _code(name: str, trits: NDArray[np.int64], legal: NDArray[np.bool_]) -> TritCode:
    """Make a code from what each byte decodes to."""
    decoded = np.where(legal[:, None], trits, 0).astype(np.int8)
    weights = 3 ** np.arange(trits.shape[1])[::-1]
    codes = np.zeros(3 ** trits.shape[1], np.uint8)
    codes[(trits[legal] + 1) @ weights] = np.flatnonzero(legal)
    for table in (decoded, legal, codes):
        table.setflags(write=False)
    return TritCode(name=name, trits=decoded, legal=legal, codes=codes)


def _trit5() -> TritCode:
    """Five trits in a byte: the digits t+1, the first the most significant, make v from 0 to 242.

    The byte is ceil(v * 256 / 243).  A decoder then needs no division, as here: the next digit is
    `(q * 3) >> 8`, and `q = (q * 3) & 255` goes on.  After five digits exactly the 243 legal codes
    leave a remainder below 243.
    """
    rest = np.arange(256)
    digits = np.zeros((256, 5), np.int64)
    for k in range(5):
        rest = rest * 3
        digits[:, k] = rest >> 8
        rest &= 255
    return _code("trit5", digits - 1, rest < 243)


def _trit2() -> TritCode:
    """Four trits in a byte, the first in the low bits: 00 is 0, 01 is +1, 11 is -1, not 10."""
    pairs = (np.arange(256)[:, None] >> np.arange(0, 8, 2)) & 3
    return _code("trit2", np.array([0, 1, 0, -1])[pairs], (pairs != 2).all(axis=1))


TRIT5 = _trit5()
TRIT2 = _trit2()
