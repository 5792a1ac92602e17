from __future__ import annotations

import html
import json
from pathlib import Path

import pytest

import tnthw
from tests.cli.conftest import DIGITS, Record, Run

SPACE = """
name = "s"
machine = "t16x16"
objectives = ["later_latency_us", "array_um2"]
[space]
network = ["{digits}"]
array.columns = [8, 16]
activations.bank_words = [2, 512]
[derived]
rescale.channels = "columns // 4"
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    path = tmp_path / "s.toml"
    path.write_text(SPACE.format(digits=DIGITS))
    return path


def test_explore_writes_tables_and_machines(record: Record, study: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    found = record("explore", study, "--output", folder, "--jobs", "1")
    assert (found["points"], found["runs"], found["new_runs"]) == (4, 4, 4)
    rows = found["rows"]
    assert [row["fits"] for row in rows] == [False, True, False, True]
    assert (folder / "points.csv").read_text().count("\n") == 5
    machines = sorted(folder.glob("best-*.toml"))
    assert len(machines) == len(found["front"]) > 0
    for path in machines:
        (row,) = [row for row in rows if row["machine"] == path.stem.removeprefix("best-")]
        told = record("simulate", DIGITS, "--machine", path, "--images", "2")
        assert told["cycles"] == row["cycles"]
        assert told["energy_uj"]["total"] == row["energy_uj"]


def test_status_and_resume(run: Run, record: Record, study: Path, tmp_path: Path) -> None:
    where = ("--output", tmp_path / "out", "--jobs", "1")
    status, _, err = run("explore", study, *where, "--resume")
    assert status == 2 and "there is nothing to go on from" in err
    status, out, _ = run("explore", study, *where, "--status")
    assert (status, out) == (0, "study s: 4 points so far, 0 of 4 runs known, 4 to do\n")
    assert not (tmp_path / "out").exists()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "points.sqlite").touch()
    status, again, _ = run("explore", study, *where, "--status")
    assert (status, again) == (0, out)
    record("explore", study, *where)
    assert record("explore", study, *where, "--status")["complete"] is True
    assert record("explore", study, *where, "--resume")["new_runs"] == 0
    status, out, _ = run("explore", study, *where, "--status")
    assert (status, out) == (0, "study s: 4 points, 4 of 4 runs known, complete\n")


def test_salvage_goes_on_with_what_is_whole(
    run: Run, record: Record, study: Path, tmp_path: Path
) -> None:
    store = tmp_path / "kept.sqlite"
    given = ("explore", study, "--output", tmp_path / "out", "--jobs", "1", "--store", store)
    status, _, err = run(*given, "--salvage")
    assert status == 2 and "there is no store to salvage" in err
    before = record(*given)
    data = bytearray(store.read_bytes())
    data[3] ^= 1
    store.write_bytes(data)
    status, _, err = run(*given)
    assert status == 2 and "the same command with --salvage keeps the records" in err
    status, out, err = run(*given, "--salvage", "--json")
    assert status == 0 and "4 records are whole and kept, at least 0 are lost" in err
    found = json.loads(out)
    assert found["new_runs"] == 0 and found["rows"] == before["rows"]
    assert Path(f"{store}.damaged").read_bytes() == bytes(data)


def test_explore_prints_the_front_and_what_does_not_fit(
    run: Run, study: Path, tmp_path: Path
) -> None:
    status, out, _ = run("explore", study, "--output", tmp_path / "out", "--jobs", "1")
    assert status == 0
    assert "4 points, 2 fit" in out and "2 of the points do not fit: set [activations]" in out


def test_machines_that_are_best_no_longer_are_taken_away(study: Path, tmp_path: Path) -> None:
    tnthw.explore(study, tmp_path / "out")
    before = set((tmp_path / "out").glob("best-*.toml"))
    study.write_text(study.read_text().replace("[8, 16]", "[8]"))
    tnthw.explore(study, tmp_path / "out")
    after = set((tmp_path / "out").glob("best-*.toml"))
    assert len(before) == 2 and len(after) == 1 and after < before


def test_without_the_package_of_charts_the_command_says_that_there_is_no_page(
    run: Run, study: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tnthw.report.exploration.has", lambda package: False)
    line = (
        "no page was written: its charts need the package vl-convert-python, which is not "
        "installed; install it with: pip install "
    )
    given = ("explore", study, "--output", tmp_path / "out", "--jobs", "1")
    status, out, _ = run(*given)
    assert status == 0 and line in out and "vl-convert-python" in out.partition(line)[2]
    status, out, err = run(*given, "--json")
    assert status == 0 and line in err and json.loads(out)["points"] == 4
    assert not (tmp_path / "out" / "index.html").exists()


def test_the_page_has_the_command_line_and_the_study(run: Run, study: Path, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert", reason="vl-convert-python comes with the explore extra")
    store, folder = tmp_path / "a store.sqlite", tmp_path / "out"
    status, out, _ = run("explore", study, "--output", folder, "--jobs", "1", "--store", store)
    assert status == 0 and "no page" not in out
    page = html.unescape((folder / "index.html").read_text())
    assert f"tnthw explore {study} --output {folder} --jobs 1 --store '{store}'" in page
    assert f"tnthw {tnthw.__version__}" in page and study.read_text().strip() in page
    tnthw.explore({"networks": {"digits": 1}, "space": {"array.columns": [8]}}, folder, jobs=1)
    page = html.unescape((folder / "index.html").read_text())
    assert f"tnthw.explore(study, output='{folder}', jobs=1)" in page
