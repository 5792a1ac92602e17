from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from tests.training.small_run import recipe, same_weights, squares
from tnthw.errors import ConfigError, ModelFileError, TrainingError
from tnthw.networks.layers import ternary_layers
from tnthw.training.distill import load_teacher
from tnthw.training.fit import fit
from tnthw.training.start import averages_taken, read_weights, starting_network


@pytest.fixture(scope="module")
def twin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Checkpoint of a full-precision run."""
    folder = tmp_path_factory.mktemp("twin")
    fit(recipe().full_precision(), squares(), folder=folder)
    return folder / "checkpoint.pt"


def test_a_run_starts_from_a_checkpoint_or_a_state_dict(twin: Path, tmp_path: Path) -> None:
    state = torch.load(twin, weights_only=True)["model"]
    save_file(state, tmp_path / "twin.safetensors")
    given = fit(recipe(training={"epochs": 2}), squares(), initial_weights=state)
    for file in (twin, tmp_path / "twin.safetensors"):
        started = fit(recipe(training={"epochs": 2}, start={"weights": str(file)}), squares())
        assert same_weights(started, given)
    scratch = fit(recipe(training={"epochs": 2}), squares())
    assert given.history[0]["train_loss"] < scratch.history[0]["train_loss"]


def test_thresholds_are_set_for_the_loaded_weights(twin: Path) -> None:
    model = starting_network(recipe(start={"weights": str(twin)}), squares())
    state = torch.load(twin, weights_only=True)["model"]
    for name, layer in ternary_layers(model):
        assert torch.equal(layer.weight, state[f"{name}.weight"])
        expected = 0.2 * layer.weight.detach().abs().max()
        torch.testing.assert_close(layer.quantiser.threshold.detach().squeeze(), expected)


def test_the_twin_starts_from_the_same_weights(twin: Path) -> None:
    changes = {"start": {"weights": str(twin)}, "distillation": {"teacher": str(twin)}}
    found = recipe(**changes, training={"update": "alternating"}).full_precision()
    assert found.start is not None and found.distillation is None
    assert found.training.update == "joint"


def test_of_a_run_that_kept_averages_these_are_taken(twin: Path, tmp_path: Path) -> None:
    averaging = recipe(training={"average": 0.9}).full_precision()
    result = fit(averaging, squares(), folder=tmp_path)
    file = tmp_path / "checkpoint.pt"
    read = read_weights(str(file))
    assert read.averaged and read.tensors.keys() == result.model.state_dict().keys()
    assert all(torch.equal(v, read.tensors[k]) for k, v in result.model.state_dict().items())
    last = torch.load(file, weights_only=True)["model"]
    assert not torch.equal(last["conv1.weight"], read.tensors["conv1.weight"])
    assert not read_weights(str(twin)).averaged
    both = recipe(start={"weights": str(file)}, distillation={"teacher": str(twin)})
    assert list(averages_taken(both)) == [
        f"start.weights {file}: the averages that its run kept were taken"
    ]
    teacher = load_teacher(recipe(distillation={"teacher": str(file)}), squares())
    for model in (teacher, starting_network(both, squares())):
        assert torch.equal(model.state_dict()["conv1.weight"], read.tensors["conv1.weight"])


def test_a_file_counts_by_what_it_holds(twin: Path, tmp_path: Path) -> None:
    shutil.copy(twin, tmp_path / "other.pt")
    here, there = (
        recipe(start={"weights": str(file)}, distillation={"teacher": str(file)})
        for file in (twin, tmp_path / "other.pt")
    )
    assert here.identity() == there.identity() != recipe().identity()
    state = torch.load(twin, weights_only=True)["model"]
    torch.save({name: -value for name, value in state.items()}, tmp_path / "other.pt")
    assert here.identity() != there.identity()


def test_a_changed_file_is_not_resumed(twin: Path, tmp_path: Path) -> None:
    file = tmp_path / "start.pt"
    shutil.copy(twin, file)
    fit(recipe(start={"weights": str(file)}), squares(), folder=tmp_path)
    torch.save(torch.load(twin, weights_only=True)["model"], file)
    with pytest.raises(TrainingError, match="written by another recipe"):
        fit(recipe(start={"weights": str(file)}), squares(), folder=tmp_path)


def test_files_that_cannot_be_started_from(twin: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r'start.weights is "none.pt".*No such file'):
        recipe(start={"weights": "none.pt"}).identity()
    with pytest.raises(ModelFileError, match=r"none\.pt: there is no such file"):
        fit(recipe(start={"weights": "none.pt"}), squares())
    resized = r"start.weights.*missing none; .* size stages.* \(6, 4, 3, 3\) instead of \(8, "
    with pytest.raises(TrainingError, match=resized):
        fit(recipe(network={"widths": [4, 8]}, start={"weights": str(twin)}), squares())
    with pytest.raises(TrainingError, match="missing none; unknown stages.1.* and 14 more"):
        fit(recipe(network={"widths": [4]}, start={"weights": str(twin)}), squares())
    fit(recipe(training={"epochs": 2}), squares(), folder=tmp_path)
    with pytest.raises(TrainingError, match="are a ternary network's.*full-precision run"):
        fit(recipe(start={"weights": str(tmp_path / "checkpoint.pt")}), squares())


def test_padded_shortcuts_need_not_be_in_the_file() -> None:
    """Option A has no weights for them, nor do files of old versions of torch count batches."""
    tables = {"name": "resnet8", "widths": [4, 6, 8], "shortcuts": "padded"}
    padded = recipe(network=tables)
    left_out = ("shortcut", "downsample", "num_batches_tracked")
    whole = starting_network(padded.full_precision(), squares()).state_dict()
    state = {k: 2 * v for k, v in whole.items() if not any(part in k for part in left_out)}
    assert 0 < len(state) < len(whole)
    model = starting_network(padded, squares(), state)
    for name, value in model.state_dict().items():
        if name in state:
            assert torch.equal(value, state[name])
        elif name in whole:
            assert torch.equal(value, whole[name])
