from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.conftest import DIGITS, Record, Run
from tnthw.machine.presets import PRESETS


def test_machine_prints_a_file_that_is_the_machine(
    run: Run, record: Record, tmp_path: Path
) -> None:
    from tnthw.machine.files import load_machine

    status, text, _ = run("machine", "t16x16")
    assert status == 0
    (tmp_path / "m.toml").write_text(text)
    assert load_machine(tmp_path / "m.toml") == replace(PRESETS["t16x16"], name="my-t16x16")
    schema = run("machine", "--schema")[1]
    assert json.loads(schema)["properties"]["array"]
    assert set(record("machine")) == set(PRESETS)
    assert record("machine", "t8x8")["lanes"] == 8
    assert "t32x32" in run("machine")[1]


def test_a_machine_file_is_taken_wherever_a_preset_is(record: Record, tmp_path: Path) -> None:
    path = tmp_path / "slow.toml"
    path.write_text('base = "t8x8"\nclock_mhz = 15\n')
    slow = record("simulate", DIGITS, "--machine", path, "--images", 1)
    fast = record("simulate", DIGITS, "--machine", "t8x8", "--images", 1)
    assert slow["machine"] == "slow"
    assert slow["cycles"] == fast["cycles"]
    assert slow["latency_us"] == pytest.approx(10 * fast["latency_us"])


def test_technology_shows_the_memories_of_a_machine(run: Run, record: Record) -> None:
    status, text, _ = run("technology", "horowitz45-cacti", "--machine", "t8x8")
    assert status == 0 and "accumulators" in text and " to " in text
    rows = record("technology", "horowitz45-cacti", "--machine", "t8x8")["memories"]
    assert [row["memory"] for row in rows] == [
        "activations", "accumulators", "weights", "bias", "steps", "functions", "pages"
    ]  # fmt: skip
    assert all(row["leakage_uw"]["low"] < row["leakage_uw"]["high"] for row in rows)
    plain = record("technology", "--machine", "t8x8")
    assert plain["technology"] == "horowitz45"
    weights = plain["memories"][2]
    assert weights["read_pj"]["value"] == pytest.approx(10) and weights["area_um2"] is None


def test_technology_prints_a_file_that_is_the_technology(
    run: Run, record: Record, tmp_path: Path
) -> None:
    from tnthw.energy.files import find_technology, load_technology, technologies

    status, text, _ = run("technology", "aladdin40")
    assert status == 0
    (tmp_path / "m.toml").write_text(text)
    expected = find_technology("aladdin40").model_copy(update={"name": "my-aladdin40"})
    assert load_technology(tmp_path / "m.toml") == expected
    assert set(record("technology")) == set(technologies())
    assert record("technology", "aladdin40")["node_nm"] == 40
    assert "bitfusion45" in run("technology")[1]
