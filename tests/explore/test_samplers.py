from __future__ import annotations

from typing import Any

import pytest

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


@pytest.mark.parametrize("name", ["nsga2", "tpe"])
def test_samplers_that_learn_look_where_it_is_good(name: str) -> None:
    generations = points(name, points=200)
    flat = [float(choice[1]) for generation in generations for choice in generation]
    assert sorted(flat[-50:])[25] < sorted(flat[:50])[25] / 2
