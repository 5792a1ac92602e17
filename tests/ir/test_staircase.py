from __future__ import annotations

import math
from fractions import Fraction
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import GraphError
from tnthw.ir.staircase import (
    Rounding,
    Staircase,
    affine_staircase,
    function_staircase,
    function_staircases,
)

FRACTIONS = st.fractions(min_value=0, max_value=3, max_denominator=64)


def rounded(value: Fraction, rounding: str) -> int:
    """Round one value the slow way."""
    below, above = math.floor(value), math.ceil(value)
    near_zero, far = sorted((below, above), key=abs)
    if rounding in ("floor", "ceil", "outward", "truncate"):
        return {"floor": below, "ceil": above, "outward": far, "truncate": near_zero}[rounding]
    if value - below != Fraction(1, 2):
        return below if value - below < Fraction(1, 2) else above
    even, odd = sorted((below, above), key=lambda k: k % 2)
    ways = {"even": even, "odd": odd, "up": above, "down": below, "away": far, "inward": near_zero}
    return ways[rounding]


@given(
    scale=FRACTIONS,
    offset=st.fractions(min_value=-9, max_value=9, max_denominator=64),
    first=st.integers(-40, 0),
    length=st.integers(0, 60),
    low=st.integers(-8, 2),
    levels=st.integers(0, 15),
    ties=st.sampled_from(get_args(Rounding)),
)
def test_an_affine_staircase_equals_rounding_one_by_one(
    scale: Fraction, offset: Fraction, first: int, length: int, low: int, levels: int, ties: str
) -> None:
    last, high = first + length, low + levels
    stairs = affine_staircase(
        scale, offset, first=first, last=last, low=low, high=high, rounding=ties
    )
    x = np.arange(first, last + 1)
    slow = [min(max(rounded(int(v) * scale + offset, ties), low), high) for v in x]
    assert stairs(x).tolist() == slow
    assert stairs.reached == (slow[0], slow[-1])


def test_ties_of_a_half_step() -> None:
    found = {
        ties: affine_staircase(
            Fraction(1, 2), Fraction(0), first=-5, last=5, low=-3, high=3, rounding=ties
        )(np.array([-5, -3, -1, 1, 3, 5])).tolist()
        for ties in ("even", "up", "away", "down")
    }
    assert found == {
        "even": [-2, -2, 0, 0, 2, 2],
        "up": [-2, -1, 0, 1, 2, 3],
        "away": [-3, -2, -1, 1, 2, 3],
        "down": [-3, -2, -1, 0, 1, 2],
    }


@given(
    scale=st.floats(2**-10, 2, width=32),
    offset=st.floats(-5, 5, width=32),
    gain=st.floats(0.125, 3, width=32),
)
def test_a_float32_function_is_found_by_bisection(scale: float, offset: float, gain: float) -> None:
    def quantise(x: np.ndarray) -> np.ndarray:
        y = x.astype(np.float32) * np.float32(scale) + np.float32(offset)
        return np.clip(np.rint(y / np.float32(gain)), 0, 15).astype(np.int64)

    stairs = function_staircase(quantise, first=-300, last=300, low=0, high=15)
    x = np.arange(-300, 301)
    assert np.array_equal(stairs(x), quantise(x))


@given(
    st.lists(
        st.tuples(st.floats(2**-10, 2, width=32), st.floats(-5, 5, width=32), st.integers(0, 300)),
        min_size=1,
        max_size=4,
    )
)
def test_the_functions_of_a_layer_are_found_together(channels: list) -> None:
    scale, offset = (
        np.array(part, np.float32)[:, None] for part in list(zip(*channels, strict=True))[:2]
    )
    reach = np.array([width for _, _, width in channels])

    def quantise(x: np.ndarray) -> np.ndarray:
        return np.clip(np.rint(x.astype(np.float32) * scale + offset), -2, 13).astype(np.int64)

    found = function_staircases(quantise, -reach, reach, low=-2, high=13)
    x = np.arange(-300, 301)
    wanted = quantise(np.broadcast_to(x, (len(channels), len(x))))
    for row, stairs in enumerate(found):
        assert (stairs.first, stairs.last) == (-reach[row], reach[row])
        inside = np.abs(x) <= reach[row]
        assert np.array_equal(stairs(x[inside]), wanted[row, inside])


def test_a_function_that_falls_or_leaves_its_range_is_refused() -> None:
    with pytest.raises(GraphError, match="fall where its input rises"):
        function_staircase(lambda x: np.where(x < 3, 2, 1), first=0, last=9, low=0, high=3)
    with pytest.raises(GraphError, match=r"leave \[0, 3\]"):
        function_staircase(lambda x: x, first=0, last=9, low=0, high=3)


def test_a_falling_factor_and_wrong_crossings_are_refused() -> None:
    with pytest.raises(GraphError, match="flip the channel's trits"):
        affine_staircase(Fraction(-1), Fraction(0), first=0, last=1, low=0, high=1)
    with pytest.raises(GraphError, match="needs 2 and a range"):
        Staircase(first=0, last=5, low=0, high=2, crossings=np.array([1]))
    with pytest.raises(GraphError, match=r"rise within \[0, 6\]"):
        Staircase(first=0, last=5, low=0, high=2, crossings=np.array([3, 2]))
