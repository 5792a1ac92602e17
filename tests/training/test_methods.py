from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

import pandas as pd
import pytest

from tests.fresh import CONTEXT
from tnthw.data.load import load_data
from tnthw.errors import ConfigError, TrainingError
from tnthw.training.evaluate import evaluate
from tnthw.training.intervals import interval
from tnthw.training.methods import Run, Study, load_study
from tnthw.training.whole_run import whole_run

BASE = """
name = "tiny"
[data]
name = "digits"
[network]
name = "digits"
widths = [4, 6]
[quantiser]
name = "tga"
initial_threshold = 0.2
[training]
epochs = 2
batch = 256
[weights]
learning_rate = 0.05
"""

STUDY = """
title = "two methods"
base = "tiny.toml"
seeds = [0, 3]
reference = "float"
[methods.float]
quantiser = { name = "none" }
[methods.TWN]
quantiser = { name = "twn" }
weights = { weight_decay = 1e-4 }
"""


def written(folder: Path, study: str = STUDY) -> Path:
    (folder / "tiny.toml").write_text(BASE)
    (folder / "study.toml").write_text(study)
    return folder / "study.toml"


@pytest.fixture
def study(tmp_path: Path) -> Study:
    return load_study(written(tmp_path))


@pytest.fixture
def forked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs begin in forks that have imported torch: of new processes, one test is enough."""
    monkeypatch.setattr("tnthw.training.methods.get_context", lambda kind: CONTEXT)


def test_methods_share_all_that_they_do_not_change(study: Study) -> None:
    assert study.methods == ("float", "TWN")
    assert [(run.method, run.recipe.seed) for run in study.runs] == [
        ("float", 0), ("TWN", 0), ("float", 3), ("TWN", 3),
    ]  # fmt: skip
    twn = study.runs[1].recipe
    assert twn.quantiser.name == "twn"  # without the keys of the base's quantiser
    assert (twn.weights.learning_rate, twn.weights.weight_decay) == (0.05, 1e-4)
    assert twn.data == study.runs[0].recipe.data


def test_common_changes_come_before_those_of_a_method(tmp_path: Path) -> None:
    common = "[common.weights]\nlearning_rate = 0.2\nweight_decay = 1e-3\n[methods.float]"
    study = load_study(written(tmp_path, STUDY.replace("[methods.float]", common)))
    assert {run.recipe.weights.learning_rate for run in study.runs} == {0.2}
    assert [run.recipe.weights.weight_decay for run in study.runs[:2]] == [1e-3, 1e-4]


def test_weights_that_a_study_names_lie_beside_it_and_those_of_its_recipe_where_it_says(
    tmp_path: Path,
) -> None:
    other = '[methods.TWN]\nstart = { weights = "WEIGHTS" }'
    for written_as, found in (
        ("start.safetensors", str(tmp_path / "start.safetensors")),
        ("/of/all/start.pt", "/of/all/start.pt"),
        ("~/start.pt", "~/start.pt"),
    ):
        table = other.replace("WEIGHTS", written_as)
        study = load_study(written(tmp_path, STUDY.replace("[methods.TWN]", table)))
        base, twn = (run.recipe.start for run in study.runs[:2])
        assert base is None and twn is not None and twn.weights == found
    written(tmp_path).with_name("tiny.toml").write_text(
        BASE + '[start]\nweights = "start.safetensors"\n'
    )
    start = load_study(tmp_path / "study.toml").runs[0].recipe.start
    assert start is not None and start.weights == "start.safetensors"


@pytest.mark.usefixtures("forked")
def test_a_study_trains_once_and_tabulates(study: Study, tmp_path: Path) -> None:
    work, told = tmp_path / "runs", []
    assert study.results(work).empty and study.summary(study.results(work)).seeds.tolist() == [0, 0]
    waited: list[tuple[int, int]] = []
    study.train(
        work,
        jobs=2,
        on_run=lambda run, left: told.append(left),
        on_wait=lambda runs, left: waited.append((len(runs), left)),
        every_s=0.02,
    )
    assert told == [3, 2, 1, 0]
    assert waited and all(1 <= left <= 4 and 0 <= under_way <= 2 for under_way, left in waited)
    results = study.results(work)
    assert len(results) == 4 and results.zeros.isna().sum() == 2
    summary = study.summary(study.results(work)).set_index("method")
    own = results[results.method == "TWN"].test_accuracy
    twin = results[results.method == "float"].test_accuracy
    assert summary.loc["TWN", "accuracy"] == pytest.approx(own.mean())
    assert summary.loc["TWN", "difference"] == pytest.approx(own.mean() - twin.mean())
    assert summary.loc["TWN", "best_accuracy"] >= summary.loc["TWN", "accuracy"]
    assert summary.epochs.tolist() == [2, 2]
    assert summary.loc["TWN", "difference_deviation"] == pytest.approx(
        (own.to_numpy() - twin.to_numpy()).std(ddof=1)
    )
    study.train(work, on_run=lambda run, left: told.append(left))
    assert len(told) == 4  # nothing was left to train


def test_differences_are_paired_by_seed_and_corrected_for_their_family(tmp_path: Path) -> None:
    text = STUDY.replace("[0, 3]", "[0, 3, 4]") + "[methods.third]\nquantiser = { name = 'twn' }\n"
    compare = '[compare]\nTWN = ["third"]\n[methods.float]'
    study = load_study(written(tmp_path, text.replace("[methods.float]", compare)))
    assert study.families == (("float", ("TWN", "third")), ("TWN", ("third",)))
    rows = [("float", 0, 90.0), ("float", 3, 91), ("float", 4, 95), ("TWN", 0, 89), ("TWN", 3, 88)]
    found = pd.DataFrame(rows, columns=["method", "seed", "test_accuracy"])
    own = study.differences(found)
    assert own.seeds.tolist() == [2, 0, 0] and own.comparisons.tolist() == [2, 2, 1]
    first, expected = own.iloc[0], interval([-1.0, -3.0], comparisons=2)
    assert (first.method, first.reference) == ("TWN", "float")
    assert first[list(asdict(expected))].tolist() == list(asdict(expected).values())
    assert own.difference.isna().tolist() == [False, True, True]


def test_the_runs_under_way_are_the_first_that_are_left(study: Study, tmp_path: Path) -> None:
    told: list[tuple[Run, int]] = []
    study.train(
        tmp_path / "runs",
        on_wait=lambda runs, left: told.extend((run, left) for run in runs),
        every_s=0.02,
    )
    assert told and all(run is study.runs[-left] for run, left in told)


CHILD = """
import os, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from tnthw.training.methods import _under_a_parent
if __name__ == "__main__":
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=_under_a_parent) as pool:
        print(pool.submit(os.getpid).result(), flush=True)
        pool.submit(time.sleep, 120).result()
"""


def test_a_run_ends_with_the_process_that_began_it(tmp_path: Path) -> None:
    (tmp_path / "parent.py").write_text(CHILD)
    with subprocess.Popen([sys.executable, str(tmp_path / "parent.py")], stdout=-1) as parent:
        assert parent.stdout is not None
        child = Path("/proc") / parent.stdout.readline().decode().strip() / "stat"
        assert ") Z " not in child.read_text()
        parent.kill()
    for _ in range(100):
        if not child.exists() or ") Z " in child.read_text():
            return
        time.sleep(0.1)
    pytest.fail("it goes on")


def test_the_best_epoch_is_one_of_the_network_that_is_wanted(tmp_path: Path) -> None:
    text = STUDY.replace(
        "[methods.TWN]", "[methods.TWN]\nactivations = { train = true, start = 1 }"
    )
    run = load_study(written(tmp_path, text)).runs[1]
    run.folder(tmp_path).mkdir(parents=True)
    (run.folder(tmp_path) / "log.csv").write_text("epoch,test_accuracy\n0,60\n1,50\n")
    found = run.result(tmp_path)
    assert found is not None and (found["best_accuracy"], found["best_epoch"]) == (50.0, 2)


def test_a_run_that_is_not_finished_does_not_count(study: Study, tmp_path: Path) -> None:
    run = study.runs[0]
    run.folder(tmp_path).mkdir(parents=True)
    (run.folder(tmp_path) / "log.csv").write_text("epoch,test_accuracy,train_loss\n0,50,1\n")
    assert run.result(tmp_path) is None
    (run.folder(tmp_path) / "log.csv").write_text("epoch,test_accuracy,train_loss\n0,5,1\n1,6,1\n")
    assert run.result(tmp_path) == {
        "test_accuracy": 6.0, "best_accuracy": 6.0, "best_epoch": 2, "epochs": 2, "train_loss": 1.0,
    }  # fmt: skip


SWITCHES = """
title = "switches"
base = "tiny.toml"
seeds = [0]
[common.training]
epochs = 4
batch = 64
[methods.plain]
[methods.average]
training = { average = 0.99 }
[methods."norms clean"]
calibration = { norms = "clean" }
[methods."norms augmented"]
calibration = { norms = "augmented", norm_images = 100 }
[methods.patience]
training = { epochs = 9, patience = 1 }
weights = { learning_rate = 1e-9 }
"""


@pytest.mark.usefixtures("forked")
def test_a_row_is_what_the_switches_of_its_recipe_make(tmp_path: Path) -> None:
    study, work = load_study(written(tmp_path, SWITCHES)), tmp_path / "runs"
    told: list[tuple[str, int]] = []
    study.train(work, on_run=lambda run, left: told.append((run.method, left)))
    assert sorted(left for _, left in told) == [0, 1, 2, 3, 4] and len({*told}) == 5
    found = study.results(work).set_index("method")
    for run in study.runs:
        data = load_data(run.recipe.data)
        made = whole_run(run.recipe, data, run.folder(work))
        measured = evaluate(made.model, data)["test_accuracy"]
        assert found.test_accuracy[run.method] == pytest.approx(measured, rel=1e-5), run.method
    assert len(set(found.test_accuracy[["plain", "average", "norms clean"]])) == 3
    assert (found.best_accuracy >= found.test_accuracy)[["plain", "average"]].all()
    assert found.best_accuracy.isna().tolist() == [False, False, True, True, False]
    assert found.epochs.tolist()[:4] == [4, 4, 4, 4]
    assert found.epochs["patience"] < 9
    study.train(work, on_run=lambda run, left: pytest.fail("it was trained again"))


@pytest.mark.usefixtures("forked")
def test_switches_after_training_share_it_with_a_run_that_is_finished(tmp_path: Path) -> None:
    work, text = tmp_path / "runs", SWITCHES.replace("[methods.average]", "[methods.a]")
    study = load_study(written(tmp_path, text[: text.index('[methods."norms aug')]))
    plain, _, estimated = study.runs
    whole_run(plain.recipe, load_data(plain.recipe.data), plain.folder(work))
    assert plain.result(work) is not None and estimated.result(work) is None
    checkpoint = (plain.folder(work) / "checkpoint.pt").read_bytes()
    study.train(work)
    assert estimated.result(work) is not None
    assert (plain.folder(work) / "checkpoint.pt").read_bytes() == checkpoint


@pytest.mark.parametrize(
    "text", ["epoch,test_accuracy\n0,x\n1,y\n", "epoch\n0\n1\n", "\xff\x00", 'a,"b\n' * 9]
)
def test_a_damaged_log_is_told(study: Study, tmp_path: Path, text: str) -> None:
    run = study.runs[0]
    folder = run.folder(tmp_path)
    folder.mkdir(parents=True)
    (folder / "log.csv").write_bytes(text.encode("latin-1"))
    with pytest.raises(
        TrainingError, match=r"log\.csv: is damaged .*; delete it and the checkpoint"
    ):
        run.result(tmp_path)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (('reference = "float"', 'reference = "FP"'), "there is no method 'FP'.*float, TWN"),
        (('name = "twn"', 'name = "tnw"'), r"methods\.TWN"),
        (("weight_decay", "weight_decoy"), "weight_decoy"),
        (("seeds = [0, 3]", "seeds = []"), "seeds"),
        (("[methods.float]", "[compare]\nTWN = ['x']\n[methods.float]"), 'unknown method "x"'),
        (
            ("[methods.float]", "[compare]\nTWN = ['TWN']\n[methods.float]"),
            "compare: 'TWN' must have other methods, each once",
        ),
        (("tiny.toml", "none.toml"), "none.toml: there is no such file"),
    ],
)
def test_mistakes(tmp_path: Path, change: tuple[str, str], message: str) -> None:
    path = written(tmp_path, STUDY.replace(*change))
    with pytest.raises(ConfigError, match=message):
        load_study(path)
