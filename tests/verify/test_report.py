from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tnthw.verify.report import Difference, VerifyReport

RIGHT = VerifyReport(
    model="m", machine="t8x8", simulator="verilator 5.048", images=2,
    bytes_compared=100, bytes_different=0, cycles_rtl=50, cycles_simulator=50,
    first_cycles=30, later_cycles=20,
    instructions_compared=8, instructions_different=0, events_compared=20, events_different=0,
    problems={"unknown": 0},
)  # fmt: skip


def test_agreement_in_everything_passes() -> None:
    assert RIGHT.passed


@pytest.mark.parametrize(
    "change",
    [
        {"bytes_different": 1},
        {"instructions_different": 1},
        {"events_different": 1},
        {"cycles_rtl": 51},
        {"cycles_rtl": 49},
        {"problems": {"unknown": 1}},
        {"images": 0},
    ],
)
def test_each_difference_alone_fails(change: dict[str, object]) -> None:
    assert not replace(RIGHT, **change).passed


@pytest.mark.parametrize(("cycles", "passed"), [(49, False), (50, True), (90, True)])
def test_under_stalls_the_rtl_may_only_take_longer(cycles: int, passed: bool) -> None:
    assert replace(RIGHT, back_pressure_seed=0, cycles_rtl=cycles).passed is passed


def test_a_difference_says_where_and_what_each_has() -> None:
    both = Difference(kind="byte", image=1, where="address 8", simulator="0x01", rtl="0x02")
    assert str(both) == "image 1: address 8: simulator 0x01, RTL 0x02"
    alone = Difference(kind="problem", image=0, where="outputs", simulator="", rtl="3 x unknown")
    assert str(alone) == "image 0: outputs: RTL 3 x unknown"


def test_json_has_every_field_and_the_verdict() -> None:
    made = Difference(kind="event", image=0, where="vectors", simulator="1", rtl="2")
    record = json.loads(json.dumps(replace(RIGHT, differences=(made,)).as_dict()))
    apart = {"batch", "first_cycles", "later_cycles"}
    assert set(record) == {*VerifyReport.__slots__, "passed", "run"} - apart
    assert record["run"] == {
        "batch": 1,
        "images": 2, "first_cycles": 30, "later_cycles": 20, "mean_cycles": 25.0,
    }  # fmt: skip
    assert record["passed"] is True and record["cycles_rtl"] == 50
    assert record["differences"] == [
        {"kind": "event", "image": 0, "where": "vectors", "simulator": "1", "rtl": "2"}
    ]
