"""All sums of a few signed powers of two, listed.

With exponents 0 to 12 and at most eight terms they are a few thousand integers.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.ir.shift_add import MAX_TERMS
from tnthw.ir.sparse_factors import sparse_factors
from tnthw.ir.types import Int

_LISTED = 4
"""Terms up to which all sums are listed, also those beyond two of the largest power."""


class PowerSums(NamedTuple):
    """All sums of at most `terms` signed powers of two that are not negative, ascending."""

    values: Int
    signs: NDArray[np.int8]
    exponents: NDArray[np.int8]

    def nearest(self, target: NDArray[np.float64]) -> NDArray[np.intp]:
        """Find the index of the nearest value, the smaller one in the middle."""
        above = np.clip(np.searchsorted(self.values, target), 1, len(self.values) - 1)
        left = target - self.values[above - 1] <= self.values[above] - target
        return above - left

    def used(self, index: NDArray[np.intp]) -> NDArray[np.intp]:
        """Count the terms of the values at some indices."""
        counts: NDArray[np.intp] = np.count_nonzero(self.signs, axis=1)[index]
        return counts


@lru_cache
def power_sums(terms: int, max_exponent: int) -> PowerSums:
    """List the sums of 0 to `terms` signed powers of two, 2**0 to 2**max_exponent.

    Raises
    ------
    GraphError: the number of terms is not 1 to 8.
    """
    if not 1 <= terms <= MAX_TERMS:
        raise GraphError(f"a factor cannot have {terms} terms; allowed are 1 to {MAX_TERMS}")
    if terms > _LISTED:
        return _every_number(terms, max_exponent)
    # Level by level, so that each sum is held with as few terms as it can be.
    sums: dict[int, tuple[tuple[int, int], ...]] = {0: ()}
    edge = dict(sums)
    for _ in range(terms):
        fresh: dict[int, tuple[tuple[int, int], ...]] = {}
        for value, parts in edge.items():
            for exponent in range(max_exponent + 1):
                for sign in (1, -1):
                    total = value + (sign << exponent)
                    if total not in sums and total not in fresh:
                        fresh[total] = (*parts, (sign, exponent))
        sums |= fresh
        edge = fresh
    values = sorted(v for v in sums if v >= 0)
    signs = np.zeros((len(values), terms), np.int8)
    exponents = np.zeros((len(values), terms), np.int8)
    for row, value in enumerate(values):
        for term, (sign, exponent) in enumerate(sums[value]):
            signs[row, term], exponents[row, term] = sign, exponent
    return PowerSums(np.array(values, np.int64), signs, exponents)


def _every_number(terms: int, max_exponent: int) -> PowerSums:
    """The sums up to two of the largest power: of that many terms they are nearly all numbers."""
    found = sparse_factors(max_exponent)
    values = np.flatnonzero(found.fewest <= terms)
    signs, exponents = np.zeros((2, len(values), terms), np.int8)
    used, places = found.terms(values)
    signs[:, : used.shape[1]], exponents[:, : used.shape[1]] = used, places
    return PowerSums(values, signs, exponents)
