"""The network that a run begins with: drawn at random, or from full-precision weights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn

from tnthw.data.image_set import ImageSet
from tnthw.errors import TrainingError
from tnthw.files import at_home
from tnthw.networks.activations import attach_steps
from tnthw.networks.layers import QuantiserFactory, reset_quantisers
from tnthw.networks.make import network_of
from tnthw.networks.state_file import read_state, read_state_file
from tnthw.options import values_of
from tnthw.quantisers.registry import QUANTISERS
from tnthw.quantisers.standardised import Standardised
from tnthw.training.recipe import Recipe


def starting_network(
    recipe: Recipe, data: ImageSet, initial_weights: dict[str, Tensor] | None = None
) -> nn.Module:
    """Make the network of a recipe: drawn from torch's generator, or with the weights it names.

    Raises
    ------
    TrainingError, ConfigError, ModelFileError: as for `fit`.
    """
    model = network_of(
        recipe.network.shape(data),
        quantiser_factory(recipe),
        ternary_first=recipe.network.ternary_first,
        ternary_last=recipe.network.ternary_last,
    )
    if initial_weights is not None:
        load_full_precision(model, initial_weights)
    elif recipe.start is not None:
        where = f'recipe {recipe.name}: start.weights "{recipe.start.weights}"'
        load_full_precision(model, read_weights(recipe.start.weights).tensors, where)
    if recipe.activations.train:
        attach_steps(model, recipe.activations.bits)
    if recipe.training.compile:
        model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return model


def quantiser_factory(recipe: Recipe) -> QuantiserFactory | None:
    """What makes the quantisers of the recipe's layers; None for full precision."""
    if recipe.quantiser.name == "none":
        return None
    make = partial(QUANTISERS[recipe.quantiser.name], **values_of(recipe.quantiser.options))
    return partial(Standardised, make=make) if recipe.quantiser.standardise else make


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StoredWeights:
    """Weights of a file.

    Attributes
    ----------
    tensors: by name.
    averaged: they are the averages that the run kept (`training.average`) and gave as its result,
        not those of its last step.
    """

    tensors: dict[str, Tensor]
    averaged: bool


def read_weights(file: str) -> StoredWeights:
    """Read the weights that a recipe names: a run's `checkpoint.pt`, or a state dict.

    Raises
    ------
    ModelFileError: the file cannot be used.
    """
    path = at_home(Path(file))
    found = read_state_file(path)
    averaged = found.place == "model" and _AVERAGES in found.others
    averages = read_state(path, _AVERAGES) if averaged else {}
    return StoredWeights(tensors=found.tensors | averages, averaged=averaged)


_AVERAGES = "average.values"
"""Place of averages in a checkpoint, which has them if its run keeps them; see `checkpoint.py`."""


def averages_taken(recipe: Recipe) -> Iterator[str]:
    """Say which of the files of weights that a recipe names gave averages.

    Raises
    ------
    ModelFileError: a file cannot be used.
    """
    files = {
        "start.weights": recipe.start.weights if recipe.start is not None else None,
        "distillation.teacher": recipe.distillation.teacher if recipe.distillation else None,
    }
    for key, file in files.items():
        if file is not None and read_weights(file).averaged:
            yield f"{key} {file}: the averages that its run kept were taken"


def load_full_precision(
    model: nn.Module, state: dict[str, Tensor], where: str = "initial weights"
) -> None:
    """Put full-precision weights into a network, and set its thresholds, if any, for them.

    Parameters
    ----------
    model: ternary or full precision.
    state: weights and batch norm of the same network in full precision.
    where: how the weights are named in messages.

    Raises
    ------
    TrainingError: the weights are another network's, or a ternary one's.
    """
    if trained := [name for name in state if ".quantiser." in name]:
        raise TrainingError(
            f"{where}: they are a ternary network's (it has {trained[0]}); use those of a "
            f"full-precision run, which a recipe with quantiser name = 'none' makes"
        )
    own = model.state_dict()
    constants = {name for name, value in model.named_parameters() if not value.requires_grad}
    missing = [
        name
        for name in own
        if name not in state
        and name not in constants  # padded shortcuts, which some files leave out
        and ".quantiser." not in name
        and not name.endswith(".num_batches_tracked")
    ]
    unknown = [name for name in state if name not in own]
    resized = [
        f"{name} {tuple(value.shape)} instead of {tuple(own[name].shape)}"
        for name, value in state.items()
        if name in own and value.shape != own[name].shape
    ]
    if missing or unknown or resized:
        raise TrainingError(
            f"{where}: missing {_some(missing)}; unknown {_some(unknown)}; of another size "
            f"{_some(resized)}; use the weights of the same network"
        )
    model.load_state_dict(state, strict=False)
    reset_quantisers(model)


def _some(names: list[str], count: int = 4) -> str:
    shown = ", ".join(names[:count]) or "none"
    return f"{shown} and {len(names) - count} more" if len(names) > count else shown
