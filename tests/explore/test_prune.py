"""Pruning: the same front as of the whole grid, by bounds that no measurement is better than."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tnthw
from tests.explore.conftest import Begin
from tnthw.errors import ConfigError
from tnthw.explore.prune import Pruner
from tnthw.explore.result import Exploration

GRID: dict[str, Any] = {
    "name": "grid",
    "networks": {"digits": 1},
    "technology": "horowitz45-cacti",
    "space": {
        "array.lanes": [4, 8, 16],
        "array.columns": [4, 16],
        "activations.bank_words": [4, 256, 2048],
    },
    "derived": {"rescale.channels": "columns // 4"},
    "constraints": ["frames_per_s >= 20000"],
}
"""18 points, a third of which do not fit."""

OBJECTIVES = ["later_latency_us", "area_mm2", "later_energy_uj", "cycles", "LUT4", "frames_per_s"]


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The grids of the tests are small."""
    monkeypatch.setattr("tnthw.explore.prune.TOGETHER", 4)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store") / "points.sqlite"


def both(store: Path, **changes: Any) -> tuple[Exploration, Exploration]:
    study = {**GRID, **changes}
    whole = tnthw.explore(study, store=store)
    return whole, tnthw.explore({**study, "prune": True}, store=store)


def check(whole: Exploration, pruned: Exploration) -> int:
    """Look at every row of both; how many were pruned."""
    assert len(whole.rows) == len(pruned.rows)
    count = 0
    for full, row in zip(whole.rows, pruned.rows, strict=True):
        by = row["pruned_by"]
        if by is None:
            assert row == {**full, "pruned_by": None}
            continue
        count += 1
        assert not (full["front"] or row["front"] or row["fits"] or row["meets"])
        assert all(row[name] is None for name in whole.study.objectives)
        assert row["machine"] == full["machine"]
        better = pruned.rows[by]
        assert better["meets"] and better["pruned_by"] is None
        if full["fits"]:  # it is better indeed
            ours, theirs = whole.values()[[by, row["point"]]]
            assert (ours <= theirs).all() and (ours < theirs).any()
    assert [row["front"] for row in whole.rows] == [row["front"] for row in pruned.rows]
    return count


def test_the_front_is_that_of_the_whole_grid(store: Path) -> None:
    whole, pruned = both(store, objectives=["later_latency_us", "area_mm2"])
    count = check(whole, pruned)
    assert count >= 2
    assert any("did not run" in line for line in pruned.lines())
    assert pruned.jobs < whole.jobs
    assert not any("pruned_by" in row for row in whole.rows)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.sampled_from(OBJECTIVES), min_size=1, max_size=3, unique=True),
    st.lists(
        st.sampled_from(["frames_per_s >= 20000", "area_mm2 <= 0.6", "columns < 16"]), unique=True
    ),
    st.permutations([4, 8, 16]),
)
def test_any_objectives_and_constraints(
    store: Path, objectives: list[str], constraints: list[str], lanes: list[int]
) -> None:
    space = {**GRID["space"], "array.lanes": lanes}
    check(*both(store, objectives=objectives, constraints=constraints, space=space))


def test_several_networks_and_images_a_pass(store: Path) -> None:
    space = {
        "array.columns": [4, 16],
        "weights.buffer_bytes": [8192, 65536],
        "compiler.batch": [1, 2],
    }
    changes = {"space": space, "networks": {"digits": 2, "resnet8": 1}, "constraints": []}
    check(*both(store, objectives=["later_latency_us", "area_mm2"], **changes))


def test_what_is_pruned_is_the_same_after_a_stop(begin: Begin) -> None:
    changes = {**GRID, "prune": True, "objectives": ["later_latency_us", "area_mm2"]}
    search = begin(**changes)
    first = search.status()
    assert not first.complete and first.known == 0
    rows = search.run().rows
    again = begin(**changes)
    assert again.status().complete
    found = again.run()
    assert (found.rows, found.new) == (rows, 0)


def test_without_a_bound_it_is_refused() -> None:
    with pytest.raises(ConfigError, match="no bound is proved for power_mw in horowitz45"):
        tnthw.explore({**GRID, "prune": True, "objectives": ["power_mw"]})
    with pytest.raises(ConfigError, match="no bound is proved for energy_uj in sg13g2"):
        changes = {"technology": "sg13g2", "objectives": ["cycles", "energy_uj"]}
        tnthw.explore({**GRID, "prune": True, **changes})
    with pytest.raises(ConfigError, match="prune: tpe learns from the results"):
        tnthw.explore({**GRID, "prune": True, "sampler": "tpe"})


def test_a_bound_that_is_none_is_told() -> None:
    pruner, row = Pruner(["cycles", "area_mm2"]), {"fits": True, "meets": True}
    pruner.measured(3, {**row, "cycles": 10, "area_mm2": 2.0}, {"cycles": 10, "area_mm2": 2.0})
    small = {"cycles": 1, "area_mm2": 1.0}
    pruner.measured(2, {"fits": True, "meets": False, **small}, small)  # breaks a constraint
    pruner.measured(1, {"fits": False, "meets": False, "cycles": None, "area_mm2": None}, small)
    assert pruner.by({"cycles": 10, "area_mm2": 2.0}) is None  # as good is no better
    assert pruner.by({"cycles": 10, "area_mm2": 2.5}) == 3
    assert pruner.by({"cycles": 9, "area_mm2": 2.5}) is None
    with pytest.raises(RuntimeError, match="point 4: cycles is 9, and its bound was 10"):
        pruner.measured(4, {**row, "cycles": 9, "area_mm2": 2}, {"cycles": 10, "area_mm2": 2})


def test_order_puts_the_best_bounds_first() -> None:
    bounds = [{"cycles": float(n), "area_mm2": float(n)} for n in reversed(range(70))]
    places = list(Pruner(["cycles", "area_mm2"]).order(bounds))
    assert [each.size for each in places] == [4] * 17 + [2]
    assert np.concatenate(places).tolist() == list(reversed(range(70)))
