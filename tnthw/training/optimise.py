"""The optimisers of a recipe: one for weights, one for the quantisers' own parameters."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from tnthw.errors import TrainingError
from tnthw.networks.activations import learned_steps
from tnthw.networks.layers import ternary_layers
from tnthw.training.recipe import Recipe
from tnthw.training.settings import OptimiserSettings

Optimisers = tuple[torch.optim.Optimizer, ...]
"""The weights' optimiser, and behind it the quantisers' where they have parameters."""


def make_optimisers(model: nn.Module, recipe: Recipe) -> Optimisers:
    """One optimiser for weights, and one for thresholds and scales where quantisers train them.

    Weight decay acts on convolution and linear weights (those behind trits by
    `weights.decay_ternary`), on batch norm and biases only by `weights.decay_norms`, on trained
    steps of activations never.

    Raises
    ------
    TrainingError: the update is alternating and the quantiser has no parameters of its own.
    """
    own = [
        parameter
        for _, layer in ternary_layers(model)
        for parameter in layer.quantiser.trained_parameters()
    ]
    if recipe.training.update == "alternating" and not own:
        raise TrainingError(
            f"recipe {recipe.name}: training.update is 'alternating', and quantiser "
            f"'{recipe.quantiser.name}' has no parameters of its own to alternate with; use 'tga', "
            f"'tga-boundary' or 'ttq', or set update = 'joint'"
        )
    steps = [module for _, module in learned_steps(model)]
    taken = {id(parameter) for parameter in (*own, *(module.step for module in steps))}
    rest = [parameter for parameter in model.parameters() if id(parameter) not in taken]
    decay = recipe.weights.weight_decay
    other_decay = decay if recipe.weights.decay_norms else 0.0
    latent = {id(layer.weight) for _, layer in ternary_layers(model)}
    free = latent if not recipe.weights.decay_ternary else set()
    several = [p for p in rest if p.dim() > 1]
    shares = [
        ([p for p in several if id(p) not in free], decay),
        ([p for p in rest if p.dim() <= 1], other_decay),
        ([p for p in several if id(p) in free], 0.0),
    ]
    groups: list[dict[str, Any]] = [
        {"params": parameters, "weight_decay": share} for parameters, share in shares if parameters
    ]
    if steps:
        # Adam moves a number by about the learning rate, whatever its gradient: by this one, the
        # clip is moved by the weights' rate, for any number of bits.
        adam = recipe.weights.optimiser != "sgd"
        rate = recipe.weights.learning_rate / (steps[0].highest if adam else 1)
        parameters = [module.step for module in steps]
        groups.append({"params": parameters, "weight_decay": 0.0, "base_lr": rate})
    optimisers = [_optimiser(groups, recipe.weights)]
    if own:
        decay = recipe.thresholds.weight_decay
        optimisers.append(_optimiser([{"params": own, "weight_decay": decay}], recipe.thresholds))
    return tuple(optimisers)


def set_learning_rates(optimisers: Optimisers, factor: float) -> None:
    """Set every learning rate to the recipe's times a factor."""
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr"] = group["base_lr"] * factor


def _optimiser(groups: list[dict[str, Any]], settings: OptimiserSettings) -> torch.optim.Optimizer:
    rate = settings.learning_rate
    groups = [{"base_lr": rate} | group for group in groups]
    match settings.optimiser:
        case "adam":
            return torch.optim.Adam(groups, lr=rate)
        case "adamw":
            return torch.optim.AdamW(groups, lr=rate)
        case "sgd":
            momentum = settings.momentum
            return torch.optim.SGD(groups, lr=rate, momentum=momentum, nesterov=momentum > 0)
