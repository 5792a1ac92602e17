"""The listed sums are all that there are, each with as few terms as it can have."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from tnthw.errors import GraphError
from tnthw.ir.power_sums import power_sums
from tnthw.ir.shift_add import factors
from tnthw.ir.sparse_factors import sparse_factors


@pytest.mark.parametrize(("terms", "exponent"), [(1, 3), (2, 4), (3, 4), (4, 3)])
def test_every_sum_is_listed_once_with_the_fewest_terms(terms: int, exponent: int) -> None:
    steps = [s << e for s in (-1, 1) for e in range(exponent + 1)]
    fewest: dict[int, int] = {}
    for count in range(terms + 1):
        for choice in itertools.combinations_with_replacement(steps, count):
            fewest.setdefault(sum(choice), count)
    table = power_sums(terms, exponent)
    assert table.values.tolist() == sorted(v for v in fewest if v >= 0)
    np.testing.assert_array_equal(factors(table.signs, table.exponents), table.values)
    used = table.used(np.arange(len(table.values)))
    assert used.tolist() == [fewest[v] for v in table.values.tolist()]
    assert table.signs.shape == (len(table.values), terms)
    assert table.exponents.min() >= 0 and table.exponents.max() <= exponent


def test_the_nearest_is_the_smaller_one_in_the_middle() -> None:
    table = power_sums(1, 3)  # 0 1 2 4 8
    wanted = np.array([-5.0, 0.4, 0.5, 0.51, 3.0, 3.01, 6.0, 8.0, 1e9])
    assert table.values[table.nearest(wanted)].tolist() == [0, 0, 0, 1, 2, 4, 4, 8, 8]


@pytest.mark.parametrize("terms", [5, 6, 8])
def test_many_terms_make_every_number_up_to_two_of_the_largest_power(terms: int) -> None:
    table = power_sums(terms, 8)
    fewest = sparse_factors(8).fewest
    assert table.values.tolist() == [v for v in range(2**9) if fewest[v] <= terms]
    np.testing.assert_array_equal(factors(table.signs, table.exponents), table.values)
    assert table.used(np.arange(len(table.values))).tolist() == fewest[table.values].tolist()


@pytest.mark.parametrize("terms", [0, 9])
def test_one_to_eight_terms(terms: int) -> None:
    with pytest.raises(GraphError, match=f"cannot have {terms} terms; allowed are 1 to 8"):
        power_sums(terms, 12)
