from __future__ import annotations

from pathlib import Path

import pytest
from safetensors.torch import save_file

from tnthw.data.load import load_data
from tnthw.errors import TrainingError
from tnthw.training.changes import load_changed
from tnthw.training.fit import fit
from tnthw.training.recipe import load_recipe
from tnthw.workflows.evaluating import evaluate_weights

RECIPE = """
name = "tiny"
[data]
name = "digits"
[network]
name = "digits"
widths = [4, 6]
[quantiser]
name = "tga"
[training]
epochs = 1
batch = 64
[weights]
learning_rate = 0.05
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.toml"
    path.write_text(RECIPE)
    return path


def test_a_ternary_checkpoint_has_the_accuracy_of_its_run(file: Path) -> None:
    recipe = load_recipe(file)
    trained = fit(recipe, load_data(recipe.data), folder=file.parent)
    found = evaluate_weights(file, file.with_name("checkpoint.pt"))
    assert found.ternary == trained.test_accuracy and found.trained
    assert not found.averaged and "(averaged" not in found.summary()
    assert found.images == 359 and "thresholds and scales: the file's" in found.summary()
    with pytest.raises(TrainingError, match="not those of quantiser 'twn'"):
        evaluate_weights(file, file.with_name("checkpoint.pt"), changes={"quantiser.name": "twn"})


def test_of_a_run_with_averages_these_are_measured(file: Path) -> None:
    changes = {"training.average": 0.99, "training.epochs": 3}
    recipe, _ = load_changed(file, changes)
    trained = fit(recipe, load_data(recipe.data), folder=file.parent)
    assert trained.test_accuracy != trained.history[-1]["test_accuracy"]
    found = evaluate_weights(file, file.with_name("checkpoint.pt"), changes=changes)
    assert found.ternary == trained.test_accuracy and found.averaged
    assert "checkpoint.pt (averaged weights): " in found.summary()


def test_a_checkpoint_with_ternary_activations_is_measured_without_relus(file: Path) -> None:
    changes = {
        "activations.bits": "ternary",
        "activations.train": True,
        "training.epochs": 8,
    }
    recipe, _ = load_changed(file, changes)
    trained = fit(recipe, load_data(recipe.data), folder=file.parent)
    found = evaluate_weights(file, file.with_name("checkpoint.pt"), changes=changes)
    assert found.ternary == trained.test_accuracy
    with_relus = evaluate_weights(
        file, file.with_name("checkpoint.pt"), changes={"quantiser.name": "none"}
    )
    assert found.full_precision > with_relus.full_precision


def test_a_state_dict_is_measured_as_it_is_and_made_ternary(file: Path) -> None:
    recipe = load_recipe(file).full_precision()
    trained = fit(recipe, load_data(recipe.data))
    weights = file.with_name("w.safetensors")
    save_file({k: v.contiguous() for k, v in trained.model.state_dict().items()}, weights)
    found = evaluate_weights(file, weights)
    assert found.full_precision == trained.test_accuracy and not found.trained
    assert found.ternary is not None and found.ternary != found.full_precision
    alone = evaluate_weights(file, weights, changes={"quantiser.name": "none"})
    assert alone.ternary is None and alone.full_precision == trained.test_accuracy
    with pytest.raises(TrainingError, match="use the weights of the same network"):
        evaluate_weights(file, weights, changes={"network.widths": [4, 8]})
