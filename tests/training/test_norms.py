from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import nn

from tests.training.small_run import recipe, squares
from tnthw.training.evaluate import evaluate
from tnthw.training.fit import FitResult
from tnthw.training.norms import norm_images, with_estimated_norms
from tnthw.training.start import starting_network


def result(**calibration: Any) -> tuple[FitResult, FitResult]:
    settings = recipe(calibration=calibration)
    torch.manual_seed(0)
    row = {"test_accuracy": 1.0}
    before = FitResult(model=starting_network(settings, squares()).eval(), history=(row,))
    return before, with_estimated_norms(before, settings, squares())


def first_norm(model: nn.Module) -> nn.BatchNorm2d:
    return next(part for part in model.modules() if isinstance(part, nn.BatchNorm2d))


def test_statistics_of_training_are_kept_by_default() -> None:
    before, after = result()
    assert after is before and after.test_accuracy == 1.0
    assert not first_norm(after.model).running_mean.any()  # type: ignore[union-attr]


def test_statistics_are_those_of_clean_images_and_accuracy_is_measured_anew() -> None:
    _, after = result(norms="clean", norm_images=40)
    data, seen = squares(), []
    norm = first_norm(after.model)
    hook = norm.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    with torch.no_grad():
        after.model(data.inputs(torch.from_numpy(data.train_images[:40])))
    hook.remove()
    assert norm.running_mean is not None and norm.running_var is not None
    assert torch.allclose(norm.running_mean, seen[0].mean((0, 2, 3)), atol=1e-6)
    assert torch.allclose(norm.running_var, seen[0].var((0, 2, 3)), rtol=1e-4)
    assert after.test_accuracy == evaluate(after.model, data)["test_accuracy"] != 1.0


def test_augmented_images_are_moved_ones_and_the_same_each_time() -> None:
    settings = recipe(calibration={"norms": "augmented", "norm_images": 500})
    clean = recipe(calibration={"norms": "clean", "norm_images": 500})
    data = squares()
    found = norm_images(settings, data)
    assert found.shape == (160, 1, 8, 8) and torch.equal(found, norm_images(settings, data))
    own = norm_images(clean, data)
    assert torch.equal(own, data.inputs(torch.from_numpy(data.train_images)))
    kept = sum(bool((image == own).flatten(1).all(1).any()) for image in found)
    assert kept < 60  # a ninth is moved by nothing


def test_a_run_outlives_a_change_of_its_norms() -> None:
    changed = recipe(calibration={"norms": "clean"})
    assert changed.identity() == recipe().identity()


@pytest.mark.parametrize("norms", ["augmented", "clean"])
def test_the_result_does_not_depend_on_when_it_is_estimated(norms: str) -> None:
    first, second = result(norms=norms)[1], result(norms=norms)[1]
    ours, theirs = first.model.state_dict(), second.model.state_dict()
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
