from __future__ import annotations

import itertools

import pytest

from tnthw.explore.sensitivity import sensitivity


def test_shares_are_those_of_an_analysis_of_variance() -> None:
    rows = [
        {"fits": True, "a": a, "b": b, "c": 1, "y": 2.0**a * 2.0 ** (3 * b), "z": 5.0}
        for a, b in itertools.product((0, 1), (0, 1))
    ]
    rows.append({"fits": False, "a": 9, "b": 9, "c": 9, "y": None, "z": None})
    found = {(r["parameter"], r["result"]): r["share"] for r in sensitivity(rows, "abc", "yz")}
    # log2 y = a + 3 b: variances 1/4 and 9/4; c and z do not vary
    assert found == {("a", "y"): pytest.approx(0.1), ("b", "y"): pytest.approx(0.9)}


def test_many_values_are_put_into_groups_and_texts_are_values() -> None:
    rows = [
        {"fits": True, "x": n / 7, "t": "even" if n % 2 else "odd", "y": 1.0 + n}
        for n in range(100)
    ]
    found = {row["parameter"]: row["share"] for row in sensitivity(rows, ["x", "t"], ["y"])}
    assert found["x"] > 0.9 and found["t"] < 0.05


def test_a_parameter_without_a_value_is_a_group_of_its_own() -> None:
    rows = [{"fits": True, "x": x, "y": y} for x, y in ((None, 1.0), (2, 8.0), (1.5, 8.0))]
    (found,) = sensitivity(rows, ["x"], ["y"])
    assert found["share"] == pytest.approx(1.0)
