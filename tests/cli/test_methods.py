from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from tests.cli.conftest import Record, Run
from tnthw.training import methods as module

SUMMARY = pd.DataFrame(
    {
        "method": ["a", "b"], "seeds": [2, 2], "accuracy": [98.123456, 97.0],
        "deviation": [0.1, float("nan")], "difference": [float("nan"), -1.123456],
    }
)  # fmt: skip
RESULTS = pd.DataFrame({"method": ["a", "a", "b", "b"], "seed": [0, 1, 0, 1]})


DIFFERENCES = pd.DataFrame(
    {
        "method": ["b", "c"], "reference": ["a", "a"], "seeds": [2, 2], "comparisons": [2, 2],
        "difference": [-1.123456, 0.5], "deviation": [0.1, 0.2], "low": [-2.0, -1.0],
        "high": [-0.25, 2.0], "low_of_all": [-3.0, -2.0], "high_of_all": [0.75, 3.0],
    }
)  # fmt: skip


class Study:
    """A study whose runs are finished, or are interrupted."""

    title = "A study"
    interrupted = False
    compared = DIFFERENCES[:0]

    def train(self, work: Path, *, jobs: int, on_run: Any, on_wait: Any) -> None:
        if self.interrupted:
            raise KeyboardInterrupt
        self.jobs = jobs

    def results(self, work: Path) -> pd.DataFrame:
        return RESULTS

    def summary(self, results: pd.DataFrame) -> pd.DataFrame:
        return SUMMARY

    def differences(self, results: pd.DataFrame) -> pd.DataFrame:
        return self.compared


@pytest.fixture
def study(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Study:
    made = Study()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(module, "load_study", lambda path: made)
    return made


def test_the_table_has_heads_and_a_dash_where_there_is_no_number(run: Run, study: Study) -> None:
    status, out, _ = run("methods", "s.toml", "--jobs", 2)
    title, _, heads, first, second = out.rstrip().split("\n")
    assert (status, title, study.jobs) == (0, "A study", 2)
    assert heads.split() == ["method", "seeds", "test", "%", "sd", "difference"]
    assert first.split() == ["a", "2", "98.12", "0.1", "-"]
    assert second.split() == ["b", "2", "97", "-", "-1.123"]


def test_differences_follow_with_their_intervals(run: Run, study: Study) -> None:
    study.compared = DIFFERENCES
    _, out, _ = run("methods", "s.toml")
    line, _, heads, first, second = out.rstrip().split("\n")[-5:]
    assert line.startswith("less a: points, paired by seed, with 95 % intervals of Student's t; ")
    assert line.endswith("those of all hold 2 at once (Bonferroni)")
    assert heads.split() == [
        "method",
        "seeds",
        "difference",
        "sd",
        "from",
        "to",
        *heads.split()[6:],
    ]
    assert first.split() == ["b", "2", "-1.123", "0.1", "-2", "-0.25", "-3", "0.75"]
    assert second.split()[0] == "c"
    study.compared = DIFFERENCES[:1].assign(comparisons=1)
    _, out, _ = run("methods", "s.toml")
    assert out.rstrip().endswith("-2  -0.25") and "Bonferroni" not in out
    study.compared = DIFFERENCES.assign(seeds=1)  # nothing to say how sure it is
    assert "less a" not in run("methods", "s.toml")[1]


def test_a_study_of_which_nothing_is_finished_says_so(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    root = Path(__file__).parents[2]
    status, out, _ = run("methods", root / "models/studies/channel.toml", "--finished")
    assert status == 0
    assert "no run of this study is finished under runs, and no results of it are committed" in out


def test_json_has_null_for_no_number(record: Record, study: Study) -> None:
    made = record("methods", "s.toml", "--finished")
    assert made["title"] == "A study" and len(made["methods"]) == 2
    assert made["methods"][1]["deviation"] is None and made["differences"] == []
    assert not hasattr(study, "jobs")  # nothing was trained


def test_committed_results_are_shown_with_their_place(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    root = Path(__file__).parents[2]
    study = root / "models" / "studies" / "ranking.toml"
    status, out, _ = run("methods", study, "--finished")
    _, source, _, _heads, *rows = out.rstrip().split("\n")
    assert status == 0 and source == f"from {root / 'reports/methods/ranking/results.csv'}"
    assert rows[0].split()[:6] == "full precision, from scratch 3 77.52".split()


def test_files_are_those_of_every_table(run: Run, study: Study, tmp_path: Path) -> None:
    assert run("methods", "s.toml", "--finished", "--output", tmp_path / "out")[0] == 0
    text = (tmp_path / "out" / "summary.csv").read_text()
    assert text.split("\n")[1:3] == ["a,2,98.123456,0.1,", "b,2,97,,-1.123456"]
    assert len((tmp_path / "out" / "results.csv").read_text().splitlines()) == 5
    assert (tmp_path / "out" / "differences.csv").exists()


def test_an_interruption_says_how_to_go_on(run: Run, study: Study) -> None:
    study.interrupted = True
    status, out, err = run("methods", "s.toml")
    assert (status, out) == (130, "")
    assert "runs go on from their checkpoints under runs" in err
