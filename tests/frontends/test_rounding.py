"""Rounding to integers: the same as in exact arithmetic, and each rule's own ties."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.frontends.rounding import rounded

TIES = {  # of -2.5, -1.5, -0.5, 0.5, 1.5, 2.5
    "even": [-2, -2, 0, 0, 2, 2],
    "odd": [-3, -1, -1, 1, 1, 3],
    "up": [-2, -1, 0, 1, 2, 3],
    "away": [-3, -2, -1, 1, 2, 3],
    "down": [-3, -2, -1, 0, 1, 2],
    "inward": [-2, -1, 0, 0, 1, 2],
    "floor": [-3, -2, -1, 0, 1, 2],
    "ceil": [-2, -1, 0, 1, 2, 3],
    "outward": [-3, -2, -1, 1, 2, 3],
    "truncate": [-2, -1, 0, 0, 1, 2],
}
NEAREST = ("even", "odd", "up", "away", "down", "inward")


@pytest.mark.parametrize("rounding", TIES)
def test_ties(rounding):
    ties = np.array([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5])
    np.testing.assert_array_equal(rounded(ties, rounding), TIES[rounding])


@pytest.mark.parametrize("rounding", NEAREST)
@given(x=st.floats(-(2.0**40), 2.0**40))
def test_what_is_no_tie_goes_to_the_nearest(rounding, x):
    below = math.floor(Fraction(x))
    part = Fraction(x) - below
    if part != Fraction(1, 2):
        assert rounded(np.array([x]), rounding)[0] == below + (part > Fraction(1, 2))


@pytest.mark.parametrize("rounding", TIES)
@given(x=st.integers(-(2**40), 2**40))
def test_integers_stay(rounding, x):
    assert rounded(np.array([float(x)]), rounding)[0] == x
