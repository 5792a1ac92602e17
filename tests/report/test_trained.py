"""The call behind `tnthw train`; what training itself does is in tests/workflows/test_train.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.workflows.test_train import RECIPE
from tnthw.errors import ConfigError, MissingToolError, OutputError
from tnthw.report.trained import train

LOG = "epoch,train_loss,train_accuracy,test_accuracy\n1,2.0,50.0,55.0\n2,1.0,70.0,75.0\n"


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    pytest.importorskip("sklearn")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "small.toml").write_text(RECIPE)
    return tmp_path / "small.toml"


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What would be trained; a model's folder with a log is written."""
    import tnthw.workflows.train as module

    calls: list[dict[str, Any]] = []

    def run(recipe: Path, output: Path, **options: Any) -> Any:
        calls.append({"recipe": recipe, "output": output, **options})
        output.mkdir(parents=True)
        (output / "log.csv").write_text(LOG)
        return SimpleNamespace(name="small", runs=[SimpleNamespace(seed=3)], data="digits")

    monkeypatch.setattr(module, "train", run)
    return calls


def test_the_curve_lies_beside_the_model(recipe: Path, trained: list[dict[str, Any]]) -> None:
    made = train(recipe, seeds=(1, 2), full_precision=True)
    assert made is not None and made.name == "small"
    (call,) = trained
    assert (call["output"], call["work"]) == (Path("models/small"), Path("runs"))
    assert (call["seeds"], call["full_precision"], call["progress"]) == ((1, 2), True, False)
    curve = Path("models/small/curve.svg").read_text()
    assert "small: ternary weights, seed 3; digits" in curve and "<svg" in curve


def test_a_regulariser_is_passed_on_and_must_be_a_function(
    recipe: Path, trained: list[dict[str, Any]]
) -> None:
    train(recipe, regulariser=len)  # type: ignore[arg-type]
    assert trained[0]["regulariser"] is len
    with pytest.raises(ConfigError, match="regulariser: got a float .*; give a function"):
        train(recipe, regulariser=0.1)  # type: ignore[arg-type]


def test_where_another_process_writes_there_is_nothing_to_return(
    recipe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tnthw.workflows.train.train", lambda *_, **__: None)
    assert train(recipe) is None
    assert not Path("models").exists()


@pytest.mark.parametrize("seeds", ["12", 3, (-1,), (True,), (1.0,), {1}])
def test_seeds_are_whole_numbers(
    recipe: Path, trained: list[dict[str, Any]], seeds: Sequence[int]
) -> None:
    with pytest.raises(ConfigError, match="give whole numbers from 0"):
        train(recipe, seeds=seeds)
    assert not trained


@pytest.mark.parametrize("option", ["output", "work"])
def test_a_folder_that_cannot_be_written_is_found_before_training(
    recipe: Path, trained: list[dict[str, Any]], option: str
) -> None:
    Path("file").write_text("")
    with pytest.raises(OutputError, match="is a file, give a folder"):
        train(recipe, **{option: "file"})  # type: ignore[arg-type]
    assert not trained


def test_mistakes_of_a_recipe_come_before_torch(
    recipe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tnthw.extras.has", lambda package: False)
    with pytest.raises(MissingToolError, match="training needs the package torch"):
        train(recipe)
    recipe.write_text(RECIPE.replace("epochs = 1", "epochs = 0"))
    with pytest.raises(ConfigError, match="epochs"):
        train(recipe)
