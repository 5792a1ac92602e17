from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from tests.training.small_run import recipe, same_weights, squares
from tnthw.errors import TrainingError
from tnthw.networks.make import make_network
from tnthw.quantisers.tga import TGA
from tnthw.training import fit as fit_module
from tnthw.training.fit import FitResult, fit, tired
from tnthw.training.optimise import make_optimisers
from tnthw.training.step import TrainingStep


def test_training_learns_and_logs(tmp_path: Path) -> None:
    rows = []
    result = fit(recipe(training={"epochs": 12}), squares(), folder=tmp_path, on_epoch=rows.append)
    assert result.test_accuracy > 60
    assert result.history == tuple(rows) and len(rows) == 12
    assert 0 < rows[-1]["zeros"] < 1 and rows[-1]["threshold_over_sigma"] > 0
    with (tmp_path / "log.csv").open() as file:
        logged = list(csv.DictReader(file))
    assert [int(row["epoch"]) for row in logged] == list(range(12))
    assert "zeros.conv1" in logged[0] and "threshold_over_sigma.classifier" in logged[0]
    assert not list(tmp_path.glob("*.tmp"))


def test_a_seed_gives_the_same_weights_and_another_seed_others() -> None:
    first, again, other = (fit(recipe(seed=seed), squares()) for seed in (1, 1, 2))
    assert same_weights(first, again)
    assert not same_weights(first, other)


def test_a_finished_run_is_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = fit(recipe(), squares(), folder=tmp_path)
    monkeypatch.setattr(fit_module.TrainingStep, "__call__", None)
    again = fit(recipe(), squares(), folder=tmp_path)
    assert same_weights(first, again) and first.history == again.history


def test_a_checkpoint_of_another_recipe_is_refused(tmp_path: Path) -> None:
    fit(recipe(training={"epochs": 2}), squares(), folder=tmp_path)
    with pytest.raises(TrainingError, match="another recipe or seed"):
        fit(recipe(seed=5), squares(), folder=tmp_path)


def test_a_loss_that_is_no_number_stops_with_advice() -> None:
    with pytest.raises(TrainingError, match=r"the loss is nan; lower weights.learning_rate"):
        fit(recipe(weights={"learning_rate": 1e30}), squares())


def test_a_batch_larger_than_the_data_is_refused() -> None:
    with pytest.raises(TrainingError, match=r"batch is 500, squares has 160 .* at most 160"):
        fit(recipe(training={"batch": 500}), squares())


def test_channels_and_classes_are_those_of_the_data() -> None:
    data = squares()
    data = replace(
        data,
        train_images=np.repeat(data.train_images, 3, axis=1),
        test_images=np.repeat(data.test_images, 3, axis=1),
        train_labels=data.train_labels % 4,
        test_labels=data.test_labels % 4,
    )
    model = fit(recipe(training={"epochs": 2}), data).model
    assert model.conv1.in_channels == 3 and model.classifier.out_features == 4


def test_thresholds_have_their_own_optimiser_without_weight_decay() -> None:
    model = make_network("digits", TGA, widths=(4, 6))
    weights, thresholds = make_optimisers(model, recipe())
    (group,) = thresholds.param_groups
    assert len(group["params"]) == 7 and group["weight_decay"] == 0.0
    assert group["base_lr"] == 0.1
    counted = sum(len(group["params"]) for group in weights.param_groups)
    assert counted + 7 == len(list(model.parameters()))
    assert [group["weight_decay"] for group in weights.param_groups] == [1e-4, 0.0]


def test_a_run_that_no_longer_improves_stops() -> None:
    rows = [{"test_loss": loss} for loss in (3.0, 2.0, 2.5, 2.0, 2.1)]
    two = recipe(training={"patience": 2})
    assert [tired(rows[:n], two) for n in range(6)] == [False, False, False, False, True, True]
    assert not tired(rows, recipe())
    assert not tired(rows, recipe(training={"patience": 9}))
    short = fit(
        recipe(training={"epochs": 12, "patience": 1}, weights={"learning_rate": 3.0}), squares()
    )
    assert len(short.history) < 12
    losses = [row["test_loss"] for row in short.history]
    assert losses[-1] >= min(losses[:-1])


@pytest.mark.parametrize(
    "changes",
    [
        {"activations": {"bits": 2, "train": True, "start": 3}},
        {"training": {"progressive": 3}},
    ],
)
def test_patience_begins_with_the_network_that_is_wanted(changes: dict[str, Any]) -> None:
    """Losses before activations are rounded, or all weights ternary, are another network's."""
    training = {"epochs": 9, "patience": 1, **changes.get("training", {})}
    patient = recipe(**{**changes, "training": training})
    rows = [{"test_loss": loss} for loss in (0.1, 0.2, 0.3, 3.0, 2.0, 2.0)]
    assert [tired(rows[:n], patient) for n in range(7)] == [False] * 6 + [True]


def test_the_best_epoch_stands_beside_the_last() -> None:
    rows = tuple({"test_accuracy": value} for value in (50.0, 80.0, 70.0, 80.0))
    found = FitResult(model=torch.nn.Identity(), history=rows)
    assert found.best == (2, 80.0) and found.test_accuracy == 80.0
    assert replace(found, first=2).best == (4, 80.0)  # what came before was another network
    assert replace(found, estimated_accuracy=70.0).best is None
    late = recipe(activations={"bits": 2, "train": True, "start": 2})
    assert fit(late, squares()).first == late.first_whole_epoch == 2


def test_clipped_gradients_have_at_most_that_norm() -> None:
    norms = []

    class Kept(TrainingStep):
        def _backward(self, *arguments):
            result = super()._backward(*arguments)
            groups = self.optimisers[0].param_groups
            squares_ = [p.grad.square().sum() for g in groups for p in g["params"]]
            norms.append(float(torch.stack(squares_).sum().sqrt()))
            return result

    clipped = recipe(training={"clip_gradient": 0.25, "epochs": 1, "warmup_epochs": 0})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tnthw.training.fit.TrainingStep", Kept)
        fit(clipped, squares())
    assert max(norms) <= 0.25 * (1 + 1e-5) and norms[0] == pytest.approx(0.25, rel=1e-3)
