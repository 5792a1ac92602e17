from __future__ import annotations

from typing import Any

import pytest

import tnthw
from tests.explore.conftest import SMALL, Begin
from tnthw.errors import ConfigError
from tnthw.explore.run import Search
from tnthw.explore.sensitivity import sensitivity
from tnthw.explore.store import Store
from tnthw.explore.study import load_exploration


def test_a_row_is_what_simulate_says(begin: Begin) -> None:
    found = begin().run()
    row = found.rows[3]
    machine = found.machines[3]
    plain = tnthw.simulate("digits", machine, 2)
    told = plain.record()
    assert row["cycles"] == told["cycles"] and row["latency_us"] == told["latency_us"]
    assert row["energy_uj"] == told["energy_uj"]["total"]
    assert row["energy_low_uj"] == told["energy_uj"]["low"]
    assert row["later_cycles"] == told["run"]["later_cycles"]
    assert row["later_energy_uj"] == told["run"]["later_uj"]
    assert (row["columns"], row["activation_bank_words"], row["rescale_channels"]) == (16, 512, 4)


def test_points_that_do_not_fit_are_rows_with_their_lever(begin: Begin) -> None:
    found = begin().run()
    assert [row["fits"] for row in found.rows] == [False, True, False, True]
    assert "needs" in found.rows[0]["refused"]
    assert "set [activations] bank_words = " in found.rows[0]["levers"]
    assert not any(row["front"] for row in found.rows if not row["fits"])
    assert found.rows[0]["cycles"] is None


def test_only_what_is_new_runs(begin: Begin) -> None:
    assert begin().run().new == 4
    assert begin().run().new == 0
    assert (
        begin(technology="horowitz45-cacti").run().new == 0
    )  # no second compile for another technology
    assert begin(space={"array.columns": [8, 16], "clock_mhz": [50.0, 100.0]}).run().new == 0
    wider = {"array.columns": [8, 16, 32], "activations.bank_words": [4, 512]}
    found = begin(space=wider).run()
    assert (found.new, found.jobs) == (2, 6)


def test_refusals_that_differ_in_numbers_are_one(begin: Begin) -> None:
    odd = {"array.columns": [3, 5, 7, 9, 16], "activations.bank_words": [2, 512]}
    told = begin(space=odd, derived={"rescale.channels": "4"}, machine="t8x8").run().refusals()
    assert told == {
        "[rescale] channels is 4, must divide [array] columns (3); use one of 1, 3 (or alike)": 6,
        "set [activations] bank_words = 32 (it is 2)": 2,
    }


def test_status(begin: Begin) -> None:
    search = begin()
    before = search.status()
    assert (before.points, before.runs, before.known, before.complete) == (4, 4, 0, False)
    search.run()
    assert str(begin().status()) == "4 points, 4 of 4 runs known, complete"


def test_a_run_and_its_status_count_alike(begin: Begin) -> None:
    keys: dict[str, Any] = {
        "sampler": "tpe", "points": 30, "derived": {},
        "space": {"array.columns": [8, 16], "clock_mhz": {"low": 50.0, "high": 90.0}},
    }  # fmt: skip
    found = begin(**keys).run()
    assert (len(found.rows), found.jobs, found.remarks) == (30, 2, ())
    assert str(begin(**keys).status()) == "30 points, 2 of 2 runs known, complete"


def test_fewer_points_than_asked_for_are_told(begin: Begin) -> None:
    sparse: dict[str, Any] = {
        "sampler": "random", "points": 30, "machine": "t8x8", "derived": {},
        "where": ["columns == lanes", "columns % 8 == 0"],
        "space": {name: {"low": 1, "high": 32} for name in ("array.columns", "array.lanes")},
    }  # fmt: skip
    found = begin(**sparse).run()
    assert len(found.rows) == 4
    assert "the space has 4 points; 30 were asked for" in found.lines()
    with pytest.raises(ConfigError, match="the space has 0 points; 30 were asked for; its where"):
        begin(**{**sparse, "where": ["columns > 32"]}).run()


def test_several_networks_are_a_weighted_mean() -> None:
    keys: dict[str, Any] = {"machine": "t16x16", "space": {}, "derived": {}}
    both = {"networks": {"digits": 1, "resnet8": 3}}
    search = Search(load_exploration({**SMALL, **keys, **both}), Store(None))
    (row,) = search.run().rows
    for metric in ("cycles", "later_energy_uj"):
        digits, resnet8 = row[f"digits.{metric}"], row[f"resnet8.{metric}"]
        assert row[metric] == pytest.approx((digits + 3 * resnet8) / 4)
    assert row["frames_per_s"] == pytest.approx(1e6 / row["later_latency_us"])


def test_bases_and_conditional_figures_reach_rows_and_sensitivity(begin: Begin) -> None:
    found = begin(
        technology="horowitz45", derived={},
        space={
            "machine": ["t8x8", "t16x16"], "clock_mhz": [100, 150.0],
            "figures.dram.read": {"values": [1.0, 2.0], "when": "columns > 8"},
        },
    ).run()  # fmt: skip
    rows = [row for row in found.rows if row["base_machine"] == "t16x16"]
    assert {row["figures.dram.read"] for row in rows} == {1.0, 2.0}
    assert all(row["machine"] in ("t16x16", "small-" + row["machine"][6:]) for row in rows)
    shares = sensitivity(found.rows, found.parameters, ["later_cycles"])
    assert {row["parameter"] for row in shares} == set(found.parameters)


def test_one_network_a_point(begin: Begin) -> None:
    found = begin(
        networks={}, space={"network": ["digits", "resnet8"], "machine": ["t16x16", "t32x32"]},
        derived={},
    ).run()  # fmt: skip
    names = [(row["network"], row["machine"]) for row in found.rows]
    assert names == [(n, m) for n in ("digits", "resnet8") for m in ("t16x16", "t32x32")]


def test_constraints_decide_who_may_be_on_the_front(begin: Begin) -> None:
    free = begin(objectives=["later_cycles"]).run()
    assert [row["front"] for row in free.rows] == [False, False, False, True]
    kept = begin(objectives=["later_cycles"], constraints=["columns < 16"]).run()
    assert [row["front"] for row in kept.rows] == [False, True, False, False]
    assert [row["meets"] for row in kept.rows] == [False, True, False, False]


def test_accuracy_is_the_network_s_own(begin: Begin) -> None:
    found = begin(images=50, objectives=["later_cycles", "top1"]).run()
    expected = tnthw.simulate("digits", images=50).top1
    assert [row["top1"] for row in found.rows] == [None, expected, None, expected]


def test_fewer_test_images_than_asked_for_are_told(begin: Begin) -> None:
    found = begin(images=200_000, space={}, derived={}).run()
    (remark,) = found.remarks
    assert remark.startswith("top1 of digits is of ") and "200,000 were asked for" in remark


def test_constraints_read_results_of_one_network() -> None:
    keys: dict[str, Any] = {
        "networks": {"digits": 1, "resnet8": 2}, "machine": "t16x16", "derived": {},
        "space": {"activations.bank_words": [2, 512]},
    }  # fmt: skip
    wanted = ["digits.top1 > 0.5", "later_cycles > digits.later_cycles"]
    with pytest.raises(ConfigError, match="constraints: top1 needs test images"):
        Search(load_exploration({**SMALL, **keys, "constraints": wanted}), Store(None))
    study = load_exploration({**SMALL, **keys, "constraints": wanted, "images": 10})
    found = Search(study, Store(None)).run()
    assert [row["meets"] for row in found.rows] == [False, True]
    assert [row["digits.top1"] for row in found.rows] == [None, pytest.approx(1.0, abs=0.3)]
    assert [[row[name] for name in found.columns()] for row in found.rows]


def test_points_without_a_figure_are_told(begin: Begin) -> None:
    keys: dict[str, Any] = {
        "space": {"technology": ["horowitz45", "horowitz45-cacti"]}, "derived": {},
        "constraints": ["area_mm2 < 100"],
    }  # fmt: skip
    found = begin(**keys).run()
    assert [row["meets"] for row in found.rows] == [False, True]
    (remark,) = found.remarks
    assert remark.startswith("1 of the points that fit have no figure for area_mm2 (horowitz45)")


def test_a_constraint_that_cannot_be_computed_is_why_a_point_does_not_fit(begin: Begin) -> None:
    keys: dict[str, Any] = {"space": {"array.columns": [8, 16]}}
    found = begin(**keys, constraints=["1 / (columns - 8) > 0"]).run()
    assert [row["fits"] for row in found.rows] == [False, True]
    assert "constraints: expression" in found.rows[0]["refused"]
    assert found.rows[0]["violation"] == 2.0


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"objectives": ["area_mm2"]}, "objectives: technology horowitz45 has no figure for area"),
        ({"constraints": ["area_mm2 <= 2"]}, "constraints: technology horowitz45 has no figure"),
        (
            {"networks": {"resnet8": 1}, "objectives": ["top1", "cycles"], "images": 20},
            "top1: there are no test images with labels for resnet8",
        ),
    ],
)
def test_what_has_no_figure_is_refused_before_anything_runs(
    keys: dict[str, Any], says: str, begin: Begin
) -> None:
    search = begin(**keys)
    with pytest.raises(ConfigError, match=says):
        search.run()
    assert search.new == 0


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        (
            {"where": ["frames_per_s > 1"], "constraints": ["lanes = 8"], "objectives": ["cycle"]},
            '(?s)where: .*"frames_per_s".*unknown result "cycle".*constraints: .*"lanes = 8"',
        ),
        (
            {"networks": {"digits": 1, "resnet8": 2}, "constraints": ["digits.LUT4 > 1"]},
            'there is no "digits.LUT4"',
        ),
        ({"objectives": ["cycle"]}, 'unknown result "cycle", did you mean "cycles"'),
        ({"objectives": ["top1"]}, "top1 needs test images"),
        ({"constraints": ["area_um > 2"]}, 'there is no "area_um", did you mean "area_um2"'),
        ({"networks": {"nothing": 1}}, 'unknown model "nothing"'),
    ],
)
def test_mistakes_are_found_before_anything_runs(
    keys: dict[str, Any], says: str, begin: Begin
) -> None:
    with pytest.raises(ConfigError, match=says):
        begin(**keys)


def test_objectives_without_a_figure_and_spaces_without_a_point(begin: Begin) -> None:
    with pytest.raises(ConfigError, match="horowitz45 has no figure for memories_um2"):
        begin(objectives=["memories_um2"]).run()
    with pytest.raises(ConfigError, match="no choice of the space is a point"):
        begin(where=["columns > 100"]).run()
