"""Accuracy of weights that are there already, in full precision and ternary, without training."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from torch import Tensor, nn

from tnthw.data.image_set import ImageSet
from tnthw.data.load import load_data
from tnthw.errors import TrainingError
from tnthw.networks.activations import attach_steps
from tnthw.networks.make import network_of
from tnthw.training.changes import NO_CHANGES, Changes, load_changed
from tnthw.training.evaluate import evaluate
from tnthw.training.recipe import Recipe
from tnthw.training.start import load_full_precision, quantiser_factory, read_weights
from tnthw.wording import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsReport:
    """What weights are worth on a recipe's test images, with float activations unless trained.

    Attributes
    ----------
    weights: file of the weights.
    data, images: name and number of the test images.
    full_precision: accuracy of the weights as they are stored, in percent.
    ternary: the same of the recipe's ternary weights made of them; None without a quantiser.
    trained: thresholds and scales are those of the file, not set anew for its weights.
    averaged: the weights are the averages that the file's run kept, which are its result.
    """

    weights: str
    data: str
    images: int
    full_precision: float
    ternary: float | None
    trained: bool
    averaged: bool

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values, for JSON."""
        return asdict(self)

    def summary(self) -> str:
        """Say it in a line."""
        which = " (averaged weights)" if self.averaged else ""
        text = f"{self.weights}{which}: {self.full_precision:.2f} % in full precision"
        if self.ternary is not None:
            how = "the file's" if self.trained else "set for these weights"
            text += f", {self.ternary:.2f} % ternary (thresholds and scales: {how})"
        return f"{text}, on {counted(self.images, 'test image')} of {self.data}"


def evaluate_weights(
    recipe_file: Path, weights: Path, *, changes: Changes = NO_CHANGES
) -> WeightsReport:
    """Measure a run's `checkpoint.pt` or a state dict on the test images of a recipe.

    The weights of a ternary run's checkpoint are measured as they are too: its latent ones, with
    the batch norm of the ternary network, and with a hard tanh where it has ternary activations.
    Of a run that kept averages these are measured: they are what it gives.

    Raises
    ------
    ConfigError: the recipe has a mistake.
    TrainingError: the weights are another network's, or the data cannot be used.
    ModelFileError: the file cannot be used.
    """
    recipe, _ = load_changed(recipe_file, changes)
    data = load_data(recipe.data)
    read = read_weights(str(weights))
    state = read.tensors
    trained = any(".quantiser." in name for name in state)
    plain = _network(recipe, data, ternary=False)
    own = plain.state_dict()
    # Thresholds and steps of activations belong to the ternary network alone.
    extra = (".quantiser.", "_activation.")
    stored = {k: v for k, v in state.items() if k in own or not any(e in k for e in extra)}
    load_full_precision(plain, stored, str(weights))
    if recipe.activations.bits == "ternary" and len(stored) < len(state):
        attach_steps(plain, "ternary")  # not begun: hard tanh
    ternary = None
    if recipe.quantiser.name != "none":
        model = _network(recipe, data, ternary=True)
        if trained:
            _load_trained(model, state, recipe, weights)
        else:
            load_full_precision(model, state, str(weights))
        ternary = evaluate(model, data)["test_accuracy"]
    return WeightsReport(
        weights=str(weights),
        data=data.name,
        images=len(data.test_labels),
        full_precision=evaluate(plain, data)["test_accuracy"],
        ternary=ternary,
        trained=trained and ternary is not None,
        averaged=read.averaged,
    )


def _network(recipe: Recipe, data: ImageSet, *, ternary: bool) -> nn.Module:
    model = network_of(
        recipe.network.shape(data),
        quantiser_factory(recipe) if ternary else None,
        ternary_first=recipe.network.ternary_first,
        ternary_last=recipe.network.ternary_last,
    )
    return model


def _load_trained(model: nn.Module, state: dict[str, Tensor], recipe: Recipe, file: Path) -> None:
    if recipe.activations.train:
        attach_steps(model, recipe.activations.bits)
    try:
        model.load_state_dict(state)
    except RuntimeError as error:
        text = " ".join(str(error).split())[:300]
        raise TrainingError(
            f"{file}: its thresholds or scales are not those of quantiser "
            f"'{recipe.quantiser.name}' as recipe {recipe.name} has it ({text}); give the recipe "
            f"that it was trained with"
        ) from None
