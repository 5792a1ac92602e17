from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.energy.curves import Figure, linear, mean, power

XS, YS = (8, 32), (2.0, 5.0)


@pytest.mark.parametrize(
    ("x", "value"), [(8, 2.0), (32, 5.0), (20, 3.5), (14, 2.75), (4, 1.0), (64, 10.0)]
)
def test_straight_lines_between_points_and_proportion_outside(x: int, value: float) -> None:
    found = linear(x, XS, YS, "s")
    assert found.value == pytest.approx(value)
    assert found.estimate == (x not in XS)
    assert found.basis == ("s" if x in XS else "s, linear in width")


def test_a_line_is_taken_from_the_points_around() -> None:
    assert linear(24, (8, 16, 32), (1.0, 2.0, 10.0), "s").value == pytest.approx(6.0)
    assert linear(12, (8, 16, 32), (1.0, 2.0, 10.0), "s").value == pytest.approx(1.5)


def test_powers_are_lines_in_log_log() -> None:
    square = power(4, (2, 8), (4.0, 64.0), "s")
    assert square.value == pytest.approx(16.0) and square.basis == "s, x^2.00"
    assert power(16, (2, 8), (4.0, 64.0), "s").value == pytest.approx(256.0)
    assert power(1, (2, 8), (4.0, 64.0), "s").value == pytest.approx(1.0)
    assert power(8, (2, 8), (4.0, 64.0), "s") == Figure(value=64.0, basis="s", estimate=False)


def test_beyond_the_points_another_exponent_goes_from_the_nearest_point() -> None:
    points, values = (4.0, 16.0), (3.0, 30.0)
    assert power(1, points, values, "s", outside=0.5).value == pytest.approx(1.5)
    assert power(64, points, values, "s", outside=0.5).value == pytest.approx(60.0)
    assert power(100, (25.0,), (2.0,), "s", outside=0.5).value == pytest.approx(4.0)
    inside = power(8, points, values, "s", outside=0.5).value
    assert inside == pytest.approx(math.sqrt(90.0))  # half way in log


@given(
    low=st.floats(1, 100), width=st.floats(1.1, 50), first=st.floats(0.01, 10),
    rise=st.floats(1, 30), at=st.floats(0.01, 0.99),
)  # fmt: skip
def test_between_two_points_lies_between_their_values(
    low: float, width: float, first: float, rise: float, at: float
) -> None:
    xs, ys = (low, low * width), (first, first * rise)
    x = xs[0] + at * (xs[1] - xs[0])
    for found in (linear(x, xs, ys, "s"), power(x, xs, ys, "s")):
        assert ys[0] * (1 - 1e-9) <= found.value <= ys[1] * (1 + 1e-9)
        assert found.estimate


def test_sums_and_means_say_where_they_come_from() -> None:
    one = Figure(value=1.0, basis="a", estimate=False)
    two = Figure(value=4.0, basis="b, x^2", estimate=True)
    assert one + two == Figure(value=5.0, basis="a + b, x^2", estimate=True)
    assert one + one == Figure(value=2.0, basis="a", estimate=False)
    assert mean([one, two, one]) == Figure(value=2.0, basis="mean of a, b, x^2", estimate=True)
    assert mean([one, one]) == one
