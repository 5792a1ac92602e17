from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from torch import Tensor, nn

from tnthw.errors import ConfigError, VerificationError
from tnthw.ir import modelfile
from tnthw.ir.interpreter import predict, run_batch
from tnthw.workflows import train as module
from tnthw.workflows.images import images_for
from tnthw.workflows.train import TrainReport, train

RECIPE = """
name = "small"
seed = 3
[data]
name = "digits"
[network]
name = "digits"
widths = [4, 4]
[quantiser]
name = "tga"
initial_threshold = 0.3
[training]
epochs = 1
batch = 64
[weights]
optimiser = "adam"
learning_rate = 1e-2
[calibration]
images = 64
"""

DIGITS = Path(__file__).parents[2] / "models" / "digits"


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    pytest.importorskip("sklearn")
    path = tmp_path / "small.toml"
    path.write_text(RECIPE)
    return path


def test_a_recipe_becomes_a_model_folder(recipe: Path, tmp_path: Path) -> None:
    output = tmp_path / "model"
    report = train(
        recipe, output, work=tmp_path / "runs", seeds=(4,), full_precision=True, progress=False
    )
    assert sorted(path.name for path in output.iterdir()) == [
        "accuracy.csv", "exact.safetensors", "histograms.csv", "log.csv", "model.safetensors",
        "recipe.toml", "test.safetensors",
    ]  # fmt: skip
    assert [run.seed for run in report.runs] == [3, 4]
    graph = modelfile.load(output / "model.safetensors")
    images, labels = images_for(output)
    accuracy = 100 * np.mean(predict(graph, images).argmax(axis=1) == labels)
    assert accuracy == pytest.approx(report.runs[0].integer)
    assert dict(graph.notes)["seed"] == "3"
    found = json.loads(json.dumps(report.as_dict()))
    assert set(found["accuracy"]) == {
        "full_precision", "ternary", "best_epoch", "full_precision_best_epoch", "integer_exact",
        "integer",
    }  # fmt: skip
    assert report.runs[0].best_epoch >= report.runs[0].ternary
    assert "deviation over 2 seeds" in report.summary()
    with (output / "accuracy.csv").open(newline="") as file:
        first = next(csv.DictReader(file))
    assert first["best_epoch"] == f"{report.runs[0].best_epoch:.2f}"
    assert float(first["full_precision_best_epoch"]) >= float(first["full_precision"])
    again = train(recipe, output, work=tmp_path / "runs", full_precision=True, progress=False)
    assert "full precision: " in again.summary() and "%, one seed" in again.summary()
    assert "deviation" not in again.summary()
    assert again.as_dict()["accuracy"]["ternary"]["deviation"] is None
    assert again.runs[0].integer == report.runs[0].integer
    assert modelfile.load(output / "model.safetensors").notes == graph.notes


def test_a_difference_between_interpreter_and_torch_is_an_error(
    recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(graph, images):
        values = run_batch(graph, images)
        values["conv1"][0, 0, 0, 0] += 1
        return values

    monkeypatch.setattr(module, "run_batch", wrong)
    with pytest.raises(VerificationError, match="layer conv1: the interpreter differs.* in 1 of"):
        train(recipe, tmp_path / "model", work=tmp_path / "runs", progress=False)
    assert not (tmp_path / "model").exists()


def test_a_run_that_stopped_early_says_after_which_epoch(recipe: Path, tmp_path: Path) -> None:
    changes = {"training.epochs": 9, "training.patience": 1, "weights.learning_rate": 1e-30}
    for name in ("tga", "none"):
        made = train(
            recipe,
            tmp_path / "model",
            changes={**changes, "quantiser.name": name},
            work=tmp_path / "runs",
            progress=False,
        )
        assert made is not None
        done = made.runs[0].epochs
        assert 1 < done < made.epochs == 9
        assert f"seed 3: stopped early after epoch {done} of 9: the loss" in made.summary()


def test_a_twin_beside_a_run_that_may_stop_is_refused(recipe: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="their budgets must be equal; set training.patience = 0"):
        train(
            recipe,
            tmp_path / "model",
            changes={"training.patience": 1},
            work=tmp_path / "runs",
            full_precision=True,
        )
    assert not (tmp_path / "runs").exists()


def flat(model: nn.Module) -> Tensor:
    return 1e-2 * sum(p.square().sum() for p in model.parameters())


def test_a_regulariser_is_named_where_the_model_is_kept(recipe: Path, tmp_path: Path) -> None:
    work, output = tmp_path / "runs", tmp_path / "model"
    plain = train(recipe, tmp_path / "plain", work=work, progress=False)
    made = train(recipe, output, work=work, full_precision=True, regulariser=flat, progress=False)
    assert isinstance(made, TrainReport) and isinstance(plain, TrainReport)
    name = f"{__name__}.flat"
    assert dict(modelfile.load(output / "model.safetensors").notes)["regulariser"] == name
    assert (output / "recipe.toml").read_text().startswith(f"# regulariser: {name}, a function")
    assert (output / "log.csv").read_text() != (tmp_path / "plain" / "log.csv").read_text()
    folders = sorted(path.name for path in (work / "small").iterdir())
    assert len(folders) == 3 and sum("-flat-" in folder for folder in folders) == 1


def test_ternary_weights_are_counted_once_and_wide_ones_never(recipe: Path, tmp_path: Path) -> None:
    """Whatever number of ternary tensors the machine gets for them."""
    counts = {}
    for name, changes in {
        "all": {},
        "two tensors": {"quantiser.name": "ttq"},
        "wide": {"network.ternary_first": False},
    }.items():
        made = train(
            recipe, tmp_path / "m", changes=changes, work=tmp_path / "runs", progress=False
        )
        assert isinstance(made, TrainReport) and 0 < made.zeros < 1
        assert not made.notes and "stopped early" not in made.summary()
        counts[name] = made.weights
    assert counts["two tensors"] == counts["all"] == counts["wide"] + 4 * 9


def test_the_shipped_digits_reach_their_goal() -> None:
    rows = [line.split(",") for line in (DIGITS / "accuracy.csv").read_text().split()[1:]]
    columns = list(zip(*rows, strict=True))
    _, full, ternary, _, integer = (np.array(column, float) for column in columns[:5])
    assert len(rows) == 5 and ternary.mean() >= 98.0 and full.mean() >= 98.0
    assert np.abs(ternary - integer).max() <= 0.5
    images, labels = images_for(DIGITS)
    graph = modelfile.load(DIGITS / "model.safetensors")
    accuracy = 100 * np.mean(predict(graph, images).argmax(axis=1) == labels)
    assert accuracy == pytest.approx(integer[0], abs=0.01)


@pytest.mark.slow
def test_the_shipped_recipe_remakes_the_digits(tmp_path: Path) -> None:
    pytest.importorskip("sklearn")
    report = train(DIGITS / "recipe.toml", tmp_path / "model", work=tmp_path, progress=False)
    (run,) = report.runs
    assert run.ternary >= 98.0 and abs(run.integer - run.ternary) <= 0.5
