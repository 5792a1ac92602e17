"""Whole numbers with the fewest signed powers of two, in any interval."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.types import Int


class SparseFactors:
    """For each whole number from 0, the fewest signed powers of two that make it.

    Parameters
    ----------
    max_exponent: largest exponent of a power; a power may be taken twice.
    """

    def __init__(self, max_exponent: int) -> None:
        self.max_exponent = max_exponent
        values = np.arange(1 << max_exponent + 1, dtype=np.int64)
        # The non-adjacent form has the fewest terms; its digits are the bits in which n and 3 * n
        # differ. Where it needs a power that is too large, two of the largest take its place: with
        # one of them aside, the rest needs no larger one.
        digits = values ^ (3 * values)
        rest = np.abs(values - (1 << max_exponent))
        self.fewest: NDArray[np.int8] = np.where(
            digits >> (max_exponent + 2),
            np.bitwise_count(rest ^ (3 * rest)) + 1,
            np.bitwise_count(digits),
        ).astype(np.int8)
        order = np.argsort(self.fewest, kind="stable").astype(np.int32)
        counts = np.bincount(self.fewest)
        self._by_count = np.split(order, np.cumsum(counts)[:-1])

    @property
    def largest(self) -> int:
        """The largest number that is considered."""
        return len(self.fewest) - 1

    def sparsest(self, low: Int, high: Int) -> tuple[Int, Int]:
        """Find the smallest number with the fewest terms in each interval, and how many they are.

        Parameters
        ----------
        low, high: inclusive, of any shape; 0 <= low, high at most `largest`.

        Returns
        -------
        Numbers and counts; counts of 127 where an interval is empty.
        """
        number, count = np.zeros_like(low), np.full_like(low, 127)
        open_ = low <= high
        for terms, values in enumerate(self._by_count):
            first = np.searchsorted(values, low[open_])
            found = values[np.minimum(first, len(values) - 1)]
            hit = (first < len(values)) & (found <= high[open_])
            at = np.flatnonzero(open_)[hit]
            number.flat[at], count.flat[at] = found[hit], terms
            open_.flat[at] = False
        return number, count

    def terms(self, values: Int) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
        """Find the signed powers of two that make numbers, the largest first.

        Parameters
        ----------
        values: int64 (numbers,), at most `largest` in size.

        Returns
        -------
        Signs and exponents, int8 (numbers, most terms of any); sign 0 behind the last term.
        """
        rest = np.asarray(values, np.int64).copy()
        most = int(self.fewest[np.abs(rest)].max(initial=0))
        signs, exponents = np.zeros((2, len(rest), most), np.int8)
        for term in range(most):
            left = np.flatnonzero(rest)
            for exponent in range(self.max_exponent, -1, -1):
                size = np.abs(rest[left])
                after = size - (1 << exponent)
                reach = np.minimum(np.abs(after), self.largest)
                taken = (np.abs(after) <= self.largest) & (
                    self.fewest[reach] == self.fewest[size] - 1
                )
                at = left[taken]
                signs[at, term], exponents[at, term] = np.sign(rest[at]), exponent
                rest[at] = np.sign(rest[at]) * after[taken]
                left = left[~taken]
        return signs, exponents


@lru_cache
def sparse_factors(max_exponent: int) -> SparseFactors:
    """Make the list for a largest exponent, once."""
    return SparseFactors(max_exponent)
