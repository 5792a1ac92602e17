from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import ConfigError
from tnthw.explore.axes import axis_of


def values(given: Any, whole: bool = True) -> list[Any]:
    return list(axis_of("x", "x", given, whole, "study s")[0].values)


def test_lists_ranges_powers_and_logarithms() -> None:
    assert values([8, 32, 16]) == [8, 32, 16]
    assert values(5) == [5]
    assert values({"low": 3, "high": 6}) == [3, 4, 5, 6]
    assert values({"low": 4, "high": 21, "step": 8}) == [4, 12, 20]
    assert values({"low": 3, "high": 64, "powers_of_two": True}) == [4, 8, 16, 32, 64]
    assert values({"low": 1, "high": 1000, "count": 4, "log": True}) == [1, 10, 100, 1000]
    assert values({"low": 0.5, "high": 2.0, "count": 4}, whole=False) == [0.5, 1.0, 1.5, 2.0]
    assert values({"low": 1, "high": 2, "count": 5}) == [1, 2]


def test_real_numbers_of_an_interval() -> None:
    axis, _ = axis_of("x", "x", {"low": 1.0, "high": 100.0, "log": True}, False, "study s")
    assert axis.continuous
    assert [round(float(axis.at(part)), 6) for part in (0, 0.5, 1)] == [1, 10, 100]


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=20, unique=True), st.floats(0, 0.999))
def test_every_part_of_the_way_is_a_value(listed: list[int], part: float) -> None:
    for log in (False, True):
        axis, _ = axis_of("x", "x", {"values": sorted(listed), "log": log}, True, "study s")
        assert axis.at(part) in listed


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ([], "has no values"),
        ([8, 8], "has 8 twice"),
        ({"low": 8}, "give either values"),
        ({"low": 4.5, "high": 8.5}, "space.x: low is 4.5, must be a whole number"),
        ({"low": 4, "high": 8, "step": 0.5}, "step is 0.5, must be a whole number"),
        ({"low": 8, "high": 4}, "low must not be above high"),
        ({"low": 0, "high": 4, "log": True}, "must be above 0"),
        ({"low": 1, "high": 4, "step": 1, "count": 2}, "step and count: give one"),
        ({"low": 1, "high": 4, "stp": 1}, 'unknown key, did you mean "step"'),
        ({"low": 0, "high": 1e9}, "0 to 1e.09 are 1,000,000,001 values, allowed are 1,048,576"),
    ],
)
def test_mistakes(given: Any, says: str) -> None:
    with pytest.raises(ConfigError, match=says):
        values(given)
