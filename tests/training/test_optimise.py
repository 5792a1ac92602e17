from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.nn import functional

from tnthw.networks.layers import ternary_layers
from tnthw.networks.make import make_network
from tnthw.quantisers.tga import TGA
from tnthw.quantisers.ttq import TTQ
from tnthw.training.optimise import make_optimisers
from tnthw.training.recipe import parse_recipe
from tnthw.training.settings import OptimiserSettings


def weights(**settings: Any) -> Any:
    tables = {
        "name": "x", "data": {"name": "digits"}, "network": {"name": "resnet8"},
        "quantiser": {"name": "tga"}, "training": {"epochs": 1, "batch": 2}, "weights": settings,
    }  # fmt: skip
    return parse_recipe(tables, "x")


@pytest.mark.parametrize("kind", ["adam", "adamw", "sgd"])
def test_decay_acts_on_every_parameter_but_the_thresholds(kind: str) -> None:
    """As torch's own optimiser over all of them."""
    recipe = weights(optimiser=kind, learning_rate=1e-2, weight_decay=0.1, decay_norms=True)
    models = []
    for ours in (True, False):
        torch.manual_seed(0)
        model = make_network("resnet8", TGA, widths=(2, 2, 2))
        thresholds = {
            id(p)
            for _, layer in ternary_layers(model)
            for p in layer.quantiser.trained_parameters()
        }
        rest = [p for p in model.parameters() if id(p) not in thresholds]
        if ours:
            optimiser = make_optimisers(model, recipe)[0]
        elif kind in ("adam", "adamw"):
            kinds = {"adam": torch.optim.Adam, "adamw": torch.optim.AdamW}
            optimiser = kinds[kind](rest, lr=1e-2, weight_decay=0.1)
        else:
            optimiser = torch.optim.SGD(
                rest, lr=1e-2, momentum=0.9, nesterov=True, weight_decay=0.1
            )  # fmt: skip
        images = torch.rand(4, 3, 8, 8, generator=torch.Generator().manual_seed(1))
        for _ in range(2):
            optimiser.zero_grad()
            functional.cross_entropy(model(images), torch.arange(4)).backward()
            optimiser.step()
        models.append(model.state_dict())
    assert all(torch.equal(models[0][key], models[1][key]) for key in models[0])


def test_weights_behind_trits_can_be_left_without_decay() -> None:
    recipe = weights(learning_rate=1e-2, weight_decay=0.1, decay_ternary=False)
    recipe = recipe.model_copy(
        update={"network": recipe.network.model_copy(update={"ternary_last": False})}
    )
    model = make_network("resnet8", TGA, ternary_last=False)
    groups = make_optimisers(model, recipe)[0].param_groups
    latent = {id(layer.weight) for _, layer in ternary_layers(model)}
    for group in groups:
        for p in group["params"]:
            decays = p.dim() > 1 and id(p) not in latent
            assert group["weight_decay"] == (0.1 if decays else 0.0)
    assert sum(len(group["params"]) for group in groups) == sum(
        1 for name, _ in model.named_parameters() if ".quantiser." not in name
    )


def test_without_the_setting_norms_do_not_decay() -> None:
    recipe = weights(learning_rate=1e-2, weight_decay=0.1)
    groups = make_optimisers(make_network("resnet8", TGA), recipe)[0].param_groups
    assert [group["weight_decay"] for group in groups] == [0.1, 0.0]
    assert all(p.dim() > 1 for p in groups[0]["params"])


def test_the_scales_of_ttq_have_the_rate_of_the_thresholds() -> None:
    """At the weights' rate of 0.1 they leave the range of the weights, and nothing is learned."""
    recipe = weights(learning_rate=0.1).model_copy(
        update={"thresholds": OptimiserSettings(optimiser="adam", learning_rate=1e-3)}
    )
    model = make_network("resnet8", TTQ)
    _, scales = make_optimisers(model, recipe)
    assert isinstance(scales, torch.optim.Adam)
    (group,) = scales.param_groups
    named = {id(p): name for name, p in model.named_parameters()}
    assert {named[id(p)].rsplit(".", 1)[-1] for p in group["params"]} == {"positive", "negative"}
    assert len(group["params"]) == 2 * len(list(ternary_layers(model)))
    assert group["base_lr"] == 1e-3
