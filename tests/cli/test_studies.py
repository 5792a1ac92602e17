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


def test_sweep_goes_on_where_it_stopped(record: Record, tmp_path: Path) -> None:
    study = tmp_path / "s.toml"
    lists = 'machines = ["t8x8", "t16x16"]\ntechnologies = ["horowitz45", "aladdin40"]'
    study.write_text(f'name = "s"\nmodels = ["{DIGITS}"]\n{lists}\n')
    folder = tmp_path / "out"
    rows = record("sweep", study, "--output", folder)["rows"]
    assert len(rows) == 4
    points = (folder / "points.jsonl").read_text().splitlines()
    assert len(points) == 4
    cut_off = "\n".join(points[:2]) + "\n" + points[2][:20]
    (folder / "points.jsonl").write_text(cut_off)
    assert record("sweep", study, "--output", folder)["rows"] == rows
    assert len((folder / "points.jsonl").read_text().splitlines()) >= 4
    assert (folder / "sweep.csv").read_text().count("\n") == 5


def test_sweep_keeps_a_network_that_does_not_fit_as_a_row(record: Record, tmp_path: Path) -> None:
    (tmp_path / "tiny.toml").write_text('base = "t8x8"\n[activations]\nbanks = 1\nbank_words = 2\n')
    (tmp_path / "s.toml").write_text(
        f'name = "s"\nmodels = ["{DIGITS}"]\nmachines = ["./tiny.toml"]\n'
    )
    (row,) = record("sweep", tmp_path / "s.toml", "--output", tmp_path / "o")["rows"]
    assert "layer" in row["refused"] and "needs" in row["refused"]
