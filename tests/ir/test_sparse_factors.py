"""The fewest signed powers of two, against building sums term by term."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.ir.sparse_factors import SparseFactors, sparse_factors


def by_terms(max_exponent: int) -> dict[int, int]:
    """Fewest terms of each number, level by level, powers taken as often as they help."""
    fewest, edge = {0: 0}, {0}
    limit = 1 << max_exponent + 1
    count = 0
    while len(fewest) < 2 * limit - 1:
        count += 1
        edge = {
            value + sign * (1 << exponent)
            for value in edge
            for exponent in range(max_exponent + 1)
            for sign in (1, -1)
        }
        edge = {value for value in edge if abs(value) < limit and value not in fewest}
        fewest |= dict.fromkeys(edge, count)
    return fewest


@pytest.mark.parametrize("max_exponent", [1, 2, 3, 7, 12])
def test_counts_are_the_fewest(max_exponent: int) -> None:
    wanted = by_terms(max_exponent)
    found = SparseFactors(max_exponent)
    assert found.largest == (1 << max_exponent + 1) - 1
    assert found.fewest.tolist() == [wanted[value] for value in range(found.largest + 1)]


@pytest.mark.parametrize("max_exponent", [2, 5, 12])
def test_terms_make_the_number(max_exponent: int) -> None:
    factors = sparse_factors(max_exponent)
    values = np.arange(-factors.largest, factors.largest + 1)
    signs, exponents = factors.terms(values)
    powers = signs.astype(np.int64) << exponents
    np.testing.assert_array_equal(powers.sum(axis=1), values)
    used = np.count_nonzero(signs, axis=1)
    np.testing.assert_array_equal(used, factors.fewest[np.abs(values)])
    for row, count in enumerate(used):  # the largest first, nothing in between
        assert signs[row, :count].all()
        assert list(exponents[row, :count]) == sorted(exponents[row, :count], reverse=True)
    assert exponents.max() <= max_exponent and exponents.min() >= 0


@given(st.lists(st.tuples(st.integers(0, 63), st.integers(-1, 63)), min_size=1, max_size=9))
def test_the_first_of_the_sparsest_in_each_interval(intervals: list) -> None:
    factors = sparse_factors(5)
    low, high = (np.array(ends).reshape(-1, 1) for ends in zip(*intervals, strict=True))
    numbers, counts = factors.sparsest(low, high)
    for row, (first, last) in enumerate(intervals):
        inside = factors.fewest[first : last + 1]
        if not len(inside):
            assert counts[row, 0] == 127
        else:
            assert counts[row, 0] == inside.min()
            assert numbers[row, 0] == first + inside.argmin()
