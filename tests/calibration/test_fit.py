from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.calibration.fit import least_squares


@given(st.integers(0, 10**6), st.integers(1, 6), st.integers(6, 30))
def test_no_coefficient_is_below_0_and_none_could_be_better(
    seed: int, columns: int, rows: int
) -> None:
    draw = np.random.default_rng(seed)
    a, b = draw.normal(size=(rows, columns)), draw.normal(size=rows)
    x = least_squares(a, b)
    gradient = a.T @ (b - a @ x)
    assert (x >= 0).all()
    assert (gradient <= 1e-7).all()  # nothing that is 0 should grow,
    assert np.abs(gradient[x > 0]).max(initial=0.0) <= 1e-7  # and what is not stays where it is


@given(st.integers(0, 10**6))
def test_what_was_made_of_coefficients_is_found_whatever_their_size(seed: int) -> None:
    draw = np.random.default_rng(seed)
    a = draw.uniform(0, 1, size=(20, 4)) * [1, 1e3, 1e-3, 1]
    x = draw.uniform(0.1, 5, size=4)
    np.testing.assert_allclose(least_squares(a, a @ x), x, rtol=1e-6)


def test_an_event_that_never_came_has_no_coefficient() -> None:
    a = np.array([[1.0, 0.0], [2.0, 0.0]])
    assert least_squares(a, np.array([3.0, 6.0])).tolist() == [3.0, 0.0]
