from __future__ import annotations

from typing import Any

import pytest

from tnthw.errors import ConfigError
from tnthw.explore.choose import sampler
from tnthw.explore.space import Choice, Space
from tnthw.explore.study import load_exploration

AXES: dict[str, Any] = {
    "array.columns": [8, 16, 32], "array.pixels": {"low": 1, "high": 1024, "log": True},
    "clock_mhz": {"low": 10.0, "high": 1000.0, "log": True}, "machine": ["t8x8", "t16x16"],
}  # fmt: skip


def points(name: str, **keys: Any) -> list[list[Choice]]:
    """Choices of each generation, each of which is told to cost its columns."""
    study = {"networks": {"digits": 1}, "space": AXES, "sampler": name, "points": 60, **keys}
    if name == "grid":
        del study["points"]  # it takes all
    asked = sampler(Space(load_exploration(study)))
    found = []
    while more := asked.ask():
        found.append([design.choice for design in more])
        rows = [
            {"later_latency_us": 1.0 * d.values["pixels"], "later_energy_uj": 1.0, "violation": 0.0}
            for d in more
        ]
        asked.tell(rows)
    return found


@pytest.mark.parametrize("name", ["random", "sobol", "nsga2", "tpe"])
def test_a_study_asks_for_the_same_points_again_and_each_once(name: str) -> None:
    first = points(name)
    assert first == points(name)
    assert first != points(name, seed=1)
    flat = [choice for generation in first for choice in generation]
    assert len(flat) == len(set(flat)) == 60


def test_log_scales_are_even_over_the_logarithm() -> None:
    (chosen,) = points("sobol", points=256)
    for place, low, high in ((1, 1, 1024), (2, 10, 1000)):
        middle = (low * high) ** 0.5
        below = sum(float(choice[place]) < middle for choice in chosen)
        assert 108 <= below <= 148


@pytest.mark.parametrize("name", ["random", "nsga2", "tpe"])
def test_a_small_space_is_used_up(name: str) -> None:
    found = points(name, space={"array.columns": [8, 16], "array.pixels": [8, 16]})
    assert {c for generation in found for c in generation} == {
        (8, 8), (8, 16), (16, 8), (16, 16)
    }  # fmt: skip


SPARSE: dict[str, Any] = {
    "space": {
        "array.columns": {"low": 1, "high": 64}, "array.lanes": {"low": 1, "high": 64},
        "array.pixels": [8, 16],
    },
    "where": ["columns == lanes", "columns % 8 == 0", "pixels == 8"],
}  # fmt: skip
"""8 of 8,192 choices are points."""


@pytest.mark.parametrize("name", ["random", "sobol", "nsga2", "tpe"])
def test_points_that_draws_do_not_find_are_found(name: str) -> None:
    found = points(name, **SPARSE)
    flat = sorted(int(str(choice[0])) for generation in found for choice in generation)
    assert flat == [8 * n for n in range(1, 9)]


@pytest.mark.parametrize("name", ["random", "tpe"])
def test_fewer_points_than_asked_for_are_told(name: str) -> None:
    study = {"networks": {"digits": 1}, "sampler": name, "points": 20}
    small = sampler(Space(load_exploration({**study, "space": {"array.columns": [8, 16]}})))
    huge = {"space": {"clock_mhz": {"low": 1.0, "high": 9.0}}, "where": ["clock_mhz > 9"]}
    large = sampler(Space(load_exploration({**study, **huge})))
    for asked in (small, large):
        while more := asked.ask():
            row = {"later_latency_us": 1.0, "later_energy_uj": 1.0, "violation": 0.0}
            asked.tell([row] * len(more))
    assert small.remark == "the space has 2 points; 20 were asked for"
    assert large.remark.startswith("10,000 draws in a row found no other than 0 points")
    assert "endlessly many choices" in large.remark


def test_a_grid_that_is_too_large_is_refused_and_a_large_one_comes_in_parts() -> None:
    sizes = {name: {"low": 1, "high": 256} for name in ("array.columns", "array.pixels")}
    assert [len(part) for part in points("grid", space=sizes, where=["columns > 236"])] == [
        4096, 1024,
    ]  # fmt: skip
    with pytest.raises(ConfigError, match="a grid of 16,777,216 choices, allowed are 1,000,000"):
        points("grid", space={**sizes, "weights.buffer_bytes": {"low": 1, "high": 256}})


def test_choices_have_places() -> None:
    made = Space(load_exploration({"networks": {"digits": 1}, "space": AXES | {"clock_mhz": [1]}}))
    assert made.size is not None
    some = [(place, choice) for place, choice in enumerate(made.grid()) if place % 97 == 5]
    assert [made.nth(place) for place, _ in some] == [choice for _, choice in some]


@pytest.mark.parametrize("name", ["nsga2", "tpe"])
def test_samplers_that_learn_look_where_it_is_good(name: str) -> None:
    generations = points(name, points=200)
    flat = [float(choice[1]) for generation in generations for choice in generation]
    assert sorted(flat[-50:])[25] < sorted(flat[:50])[25] / 2
