"""Factors of signed powers of two, and the ranges that they make."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.ir.shift_add import MAX_TERMS, factors, finished, scaled, too_many_terms, too_wide
from tnthw.ir.types import Range, Type


def test_factors_add_up_their_terms() -> None:
    signs = np.array([[1, -1, 0], [1, 1, 1], [-1, 0, 0]], np.int8)
    exponents = np.array([[3, 0, 12], [12, 12, 12], [12, 1, 1]], np.int8)
    assert factors(signs, exponents).tolist() == [7, 3 * 4096, -4096]


@pytest.mark.parametrize(("terms", "wrong"), [(0, True), (1, False), (8, False), (9, True)])
def test_one_to_eight_terms(terms: int, wrong: bool) -> None:
    assert MAX_TERMS == 8
    found = too_many_terms(np.ones((3, terms), np.int8))
    assert found == (f"has {terms} terms per factor; allowed is 1 to 8" if wrong else "")


def test_a_negative_factor_swaps_the_ends() -> None:
    x = Range(channel_low=np.array([-2, -2, -2]), channel_high=np.array([5, 5, 5]))
    signs = np.array([[1], [-1], [0]], np.int8)
    low, high = scaled(x, signs, np.array([[1], [1], [1]], np.int8))
    assert (low.tolist(), high.tolist()) == ([-4, -10, 0], [10, 4, 0])


def test_a_finished_sum_is_shifted_down_and_clamped() -> None:
    kind = Type(shape=(3,), bits=8, signed=True, low=-3, high=5)
    shift = np.array([1, 1, 0])
    found = finished(np.array([-7, -3, 1]), np.array([20, -1, 2]), shift, kind)
    assert found.channel_low.tolist() == [-3, -2, 1]
    assert found.channel_high.tolist() == [5, -1, 2]
    assert found.internal_bits == 6  # of 20, with its sign


@pytest.mark.parametrize(
    ("low", "high", "bits"),
    [(0, 0, 1), (-1, 0, 1), (-128, 0, 8), (0, 127, 8), (-129, 5, 9), (5, 128, 9)],
)
def test_internal_bits_hold_both_ends(low: int, high: int, bits: int) -> None:
    kind = Type(shape=(1,), bits=8, signed=True, low=-128, high=127)
    found = finished(np.array([low]), np.array([high]), np.array([3]), kind)
    assert found.internal_bits == bits


def test_a_product_of_more_than_61_bits_is_refused() -> None:
    """Every term, and every sum of some of them, must fit 64 bits with another and a bias."""
    signs, exponents = np.array([[0, 1, -1]], np.int8), np.array([[3, 20, 19]], np.int8)
    for low, high in ((-(1 << 41), 5), (-3, 1 << 41)):
        kind = Type(shape=(1,), bits=48, signed=True, low=low, high=high)
        assert too_wide(kind, signs, exponents) == (
            f"multiplies a value from {low} to {high} by powers of up to 1572864 in all, 62 bits; "
            f"allowed are 61"
        )
        kind = Type(shape=(1,), bits=48, signed=True, low=low // 2, high=high // 2)
        assert too_wide(kind, signs, exponents) == ""
