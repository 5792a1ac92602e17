from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import DIGITS, Record, Run


def test_compare_has_the_stable_keys(record: Record, tmp_path: Path) -> None:
    made = record("compare", DIGITS, "--machine", "t16x16", "--output", tmp_path / "c")
    assert {"model", "machine", "technology", "rows"} <= set(made)
    keys = "precision array cycles latency_us energy_uj weight_bytes read_bytes"
    assert all(set(keys.split()) <= set(row) for row in made["rows"])
    same = [row["precision"] for row in made["rows"] if row["basis"] == "same array"]
    assert same == ["ternary", "int8", "fp16", "fp32"]
    assert (tmp_path / "c" / "compare.csv").exists()


def test_compare_prints_what_is_left_out(run: Run) -> None:
    status, out, _ = run("compare", DIGITS)
    assert status == 0
    assert "equal area" in out and "leakage" in out and "estimates" in out
