"""Integer weights as planes of trits, which one accumulator takes one after the other.

The result is ((plane 0 . x) << 1 + plane 1 . x) << 1 + ...: every plane holds one binary digit of
the magnitudes, with the sign of its weight. So n planes hold the integers of magnitude below 2**n,
which no fewer do; and since the digits of a weight never differ in sign, the bound of the last
accumulator is that of the integers themselves, and no accumulator before it is wider.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def planes_of(integers: NDArray[np.signedinteger]) -> tuple[NDArray[np.int8], ...]:
    """Split integers into trits, the most significant plane first; at least one plane."""
    if np.abs(integers.astype(np.int64)).max(initial=0) <= 1:
        return (integers.astype(np.int8),)
    magnitude, sign = np.abs(integers.astype(np.int64)), np.sign(integers)
    count = int(magnitude.max()).bit_length()
    return tuple(
        (sign * ((magnitude >> place) & 1)).astype(np.int8) for place in reversed(range(count))
    )


def halved(integers: NDArray[np.signedinteger]) -> tuple[NDArray[np.signedinteger], int]:
    """Take the largest power of two out of integers: they are `result << places`."""
    used = int(np.bitwise_or.reduce(np.abs(integers.astype(np.int64)), axis=None))
    if not used:
        return integers, 0
    places = (used & -used).bit_length() - 1
    return integers >> places, places
