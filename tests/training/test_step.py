from __future__ import annotations

import copy
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from tests.training.small_run import recipe, squares
from tnthw.errors import TrainingError
from tnthw.networks.layers import ternary_layers
from tnthw.networks.world import World
from tnthw.quantisers.registry import QUANTISERS
from tnthw.quantisers.twn import TWN
from tnthw.training.fit import fit
from tnthw.training.optimise import make_optimisers
from tnthw.training.recipe import QuantiserSettings, Recipe
from tnthw.training.start import starting_network
from tnthw.training.step import TrainingStep


def batch() -> tuple[Tensor, Tensor]:
    data = squares()
    return data.inputs(torch.from_numpy(data.train_images[:16])), torch.from_numpy(
        data.train_labels[:16]
    )


def step(model: nn.Module, recipe: Recipe) -> TrainingStep:
    return TrainingStep(
        recipe=recipe,
        network=model.train(),
        optimisers=make_optimisers(model, recipe),
        teacher=None,
        world=World(),
        partial=(),
    )


def after(model: nn.Module, recipe: Recipe) -> nn.Module:
    changed = copy.deepcopy(model)
    step(changed, recipe)(*batch(), 1.0)
    return changed


def test_alternating_thresholds_take_the_first_gradient_and_weights_the_second() -> None:
    # Without a clamp the thresholds move far enough to change trits, and with them the gradient.
    changes: dict[str, Any] = {"quantiser": {"name": "tga", "gradient_clamp": None}}
    joint, alternating = recipe(**changes), recipe(**changes, training={"update": "alternating"})
    model = starting_network(joint, squares())
    once, twice = after(model, joint), after(model, alternating)
    moved = copy.deepcopy(model)
    for layer, other in zip(ternary_layers(moved), ternary_layers(once), strict=True):
        layer[1].quantiser.load_state_dict(other[1].quantiser.state_dict())
    # Thresholds of the first pass; batch norm has seen the batch once more before the second.
    second = after(moved, joint).state_dict()
    different = 0
    for name, value in twice.state_dict().items():
        if name.endswith("threshold"):
            assert torch.equal(value, once.state_dict()[name])
        elif name.endswith("num_batches_tracked"):
            assert int(value) == 2
        elif "running" not in name:
            assert torch.equal(value, second[name])
            different += not torch.equal(value, once.state_dict()[name])
    assert different > 0


def test_alternating_needs_thresholds() -> None:
    alternating = recipe(training={"update": "alternating"})
    fixed = alternating.model_copy(
        update={"quantiser": QuantiserSettings(name="twn", options=TWN.Options())}
    )
    with pytest.raises(TrainingError, match="'twn' has no parameters of its own"):
        fit(fixed, squares())


@pytest.mark.parametrize("name", QUANTISERS)
def test_under_bfloat16_trits_and_scales_are_those_of_float32(name: str) -> None:
    weight = (0.1 * torch.randn(24, 16, 3, 3, generator=torch.Generator().manual_seed(1))).float()
    weight.requires_grad_(True)
    quantiser = QUANTISERS[name](weight.detach())
    plain = quantiser(weight)
    plain.square().sum().backward()
    gradients = [p.grad for p in (weight, *quantiser.parameters())]
    weight.grad = None
    quantiser.zero_grad()
    with torch.autocast("cpu", torch.bfloat16):
        found = quantiser(weight)
    found.square().sum().backward()
    assert found.dtype == torch.float32 and torch.equal(found, plain)
    for before, parameter in zip(gradients, (weight, *quantiser.parameters()), strict=True):
        assert before is not None and torch.equal(before, parameter.grad)


def test_in_bfloat16_layers_compute_in_it_and_gradients_are_float32() -> None:
    reduced = recipe(training={"precision": "bfloat16"})
    model = seeded(reduced)
    seen = {}
    for name, layer in ternary_layers(model):
        layer.register_forward_hook(lambda m, i, o, name=name: seen.update({name: o.dtype}))
    loss, _ = step(model, reduced)(*batch(), 1.0)
    assert set(seen.values()) == {torch.bfloat16}
    assert {p.grad.dtype for p in model.parameters() if p.grad is not None} == {torch.float32}
    with torch.no_grad():
        exact = functional.cross_entropy(seeded(reduced)(batch()[0]), batch()[1])
    assert loss == pytest.approx(float(exact), rel=0.05)


def seeded(recipe: Recipe) -> nn.Module:
    torch.manual_seed(0)
    return starting_network(recipe, squares()).train()


def test_bfloat16_learns() -> None:
    result = fit(recipe(training={"epochs": 12, "precision": "bfloat16"}), squares())
    assert result.test_accuracy > 60


def test_a_missing_gpu_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(TrainingError, match=r"device is 'cuda'.*finds no GPU.*device = \"cpu\""):
        fit(recipe(training={"device": "cuda"}), squares())


def test_smoothed_labels_are_those_of_the_formula() -> None:
    """(1 - e) nll + e mean(-log p), on a step that takes all images, before the weights move."""
    data = squares()
    made = recipe(
        data={"shift": 0},
        training={"epochs": 1, "warmup_epochs": 0, "batch": 160, "label_smoothing": 0.3},
    )
    found = fit(made, data).history[0]["train_loss"]
    torch.manual_seed(made.seed)
    model = starting_network(made, data).train()
    logits = model(data.inputs(torch.from_numpy(data.train_images)))
    p = logits.log_softmax(1)
    own = p[torch.arange(160), torch.from_numpy(data.train_labels)]
    wanted = (-0.7 * own - 0.3 * p.mean(1)).mean()
    assert found == pytest.approx(wanted.item(), rel=1e-5)
