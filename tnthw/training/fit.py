"""The trainer, to be read in one sitting."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.errors import TrainingError
from tnthw.files import replace_file
from tnthw.training.checkpoint import load_checkpoint, save_checkpoint
from tnthw.training.image_set import EpochPlan, ImageSet
from tnthw.training.layers import QuantiserFactory, reset_quantisers, ternary_layers
from tnthw.training.networks import make_network
from tnthw.training.quantisers import QUANTISERS
from tnthw.training.recipe import OptimiserSettings, Recipe, TrainingSettings

Row = dict[str, float]
"""One epoch of the log."""

Network = Callable[[Tensor], Tensor]
"""A network as the training step calls it: images to logits."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FitResult:
    """A trained network.

    Attributes
    ----------
    model: the network, in evaluation mode.
    history: one row per epoch: epoch, learning_rate, train_loss, train_accuracy, test_loss,
        test_accuracy (in percent), zeros (share), threshold_over_sigma, and the two for each
        ternary layer: `zeros.LAYER`, `threshold_over_sigma.LAYER`.
    """

    model: nn.Module
    history: tuple[Row, ...]

    @property
    def test_accuracy(self) -> float:
        """Accuracy on the test images after the last epoch, in percent."""
        return self.history[-1]["test_accuracy"]


@dataclass(slots=True, kw_only=True, eq=False)
class _Progress:
    """Where a run stands between two steps; beside weights and optimisers, all there is to keep."""

    epoch: int = 0
    step: int = 0
    order: Tensor = field(default_factory=lambda: torch.zeros(0, dtype=torch.int64))
    loss: float = 0.0
    correct: int = 0
    history: list[Row] = field(default_factory=list)


def fit(
    recipe: Recipe,
    data: ImageSet,
    *,
    folder: Path | None = None,
    on_epoch: Callable[[Row], None] | None = None,
    initial_weights: dict[str, Tensor] | None = None,
) -> FitResult:
    """Train a network by a recipe; a run that was cut off continues from its checkpoint.

    Parameters
    ----------
    recipe: what to train and how.
    data: what to train on.
    folder: where `checkpoint.pt` and `log.csv` are kept; None keeps nothing.
    on_epoch: called with each epoch's row of the log.
    initial_weights: state of a full-precision twin to start from; thresholds are then set anew for
        these weights.

    Raises
    ------
    TrainingError: the loss is no longer a number, the checkpoint belongs to another recipe, or the
        initial weights do not fit the network.
    """
    settings = recipe.training
    torch.set_num_threads(settings.threads)
    torch.manual_seed(recipe.seed)
    generator = torch.Generator().manual_seed(recipe.seed)  # order of images and augmentation
    model = make_network(
        recipe.network.name,
        quantiser_factory(recipe),
        in_channels=data.shape[0],
        classes=data.classes,
        **recipe.network.changes(),
    )
    if initial_weights is not None:
        load_full_precision(model, initial_weights)
    run: Network = model
    if settings.compile:
        model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        run = compiled(model, recipe)
    optimisers = make_optimisers(model, recipe)
    at = _Progress()
    path = folder / "checkpoint.pt" if folder is not None else None
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            at = _restore(path, recipe, model, optimisers, generator)
            if on_epoch is not None and at.history:
                on_epoch(at.history[-1])

    count = len(data.train_labels)
    steps = count // settings.batch  # a last, partial batch is left for another epoch
    if steps == 0:
        raise TrainingError(
            f"recipe {recipe.name}: training.batch is {settings.batch}, {data.name} has "
            f"{count} training images; set it to at most {count}"
        )
    while at.epoch < settings.epochs:
        if at.step == 0:
            at.order = torch.randperm(count, generator=generator)
            at.loss, at.correct = 0.0, 0
        model.train()
        plan = EpochPlan(
            number=at.epoch,
            order=at.order,
            batch=settings.batch,
            first_step=at.step,
            seed=recipe.seed,
            generator=generator,
        )
        for images, labels in data.train_batches(plan, recipe.data):
            rate = learning_rate_factor(at.epoch + at.step / steps, settings)
            batch = data.inputs(images)
            loss, correct = train_step(run, optimisers, batch, labels, rate, settings)
            if not math.isfinite(loss):
                raise TrainingError(
                    f"recipe {recipe.name}: epoch {at.epoch}, step {at.step}: the loss is {loss}; "
                    "lower weights.learning_rate or lengthen training.warmup_epochs"
                )
            at.loss, at.correct, at.step = at.loss + loss, at.correct + correct, at.step + 1
            done = at.epoch * steps + at.step
            if path is not None and done % settings.checkpoint_steps == 0 and at.step < steps:
                _keep(path, recipe, model, optimisers, generator, at)
        row = {
            "epoch": at.epoch,
            "learning_rate": recipe.weights.learning_rate * rate,
            "train_loss": at.loss / steps,
            "train_accuracy": 100.0 * at.correct / (steps * settings.batch),
            **evaluate(model, data),
            **quantiser_row(model),
        }
        at.history.append(row)
        at.epoch, at.step = at.epoch + 1, 0
        if path is not None:
            _keep(path, recipe, model, optimisers, generator, at)
            replace_file(path.with_name("log.csv"), log_text(at.history))
        if on_epoch is not None:
            on_epoch(row)
    return FitResult(model=model.eval(), history=tuple(at.history))


def train_step(
    model: Network,
    optimisers: tuple[torch.optim.Optimizer, ...],
    images: Tensor,
    labels: Tensor,
    rate: float,
    settings: TrainingSettings,
) -> tuple[float, int]:
    """One joint step of weights and thresholds; loss and number of right answers before it."""
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr"] = group["base_lr"] * rate
        optimiser.zero_grad(set_to_none=True)
    logits = model(images)
    loss = functional.cross_entropy(logits, labels, label_smoothing=settings.label_smoothing)
    loss.backward()
    for optimiser in optimisers:
        optimiser.step()
    return loss.item(), int((logits.argmax(1) == labels).sum())


def compiled(model: nn.Module, recipe: Recipe) -> Network:
    """Fuse the network's operations with `torch.compile`; parameters stay the model's own.

    Raises
    ------
    TrainingError: the compiler needs what this machine does not have.
    """
    run: Network = torch.compile(model, dynamic=False)

    def call(images: Tensor) -> Tensor:
        try:
            return run(images.contiguous(memory_format=torch.channels_last))
        except torch._dynamo.exc.BackendCompilerFailed as error:
            reason = str(error).strip().splitlines()[0]
            raise TrainingError(
                f"recipe {recipe.name}: training.compile = true needs a C++ compiler such as g++ "
                f"that torch can call; torch says: {reason}; install one, or set compile = false"
            ) from error

    return call


@torch.no_grad()
def evaluate(model: nn.Module, data: ImageSet, batch: int = 512) -> Row:
    """Loss and accuracy (percent) on the test images in evaluation mode."""
    model.eval()
    logits = torch.cat(
        [model(data.inputs(torch.from_numpy(part))) for part, _ in data.test_batches(batch)]
    )
    labels = torch.from_numpy(data.test_labels)
    return {
        "test_loss": float(functional.cross_entropy(logits, labels)),
        "test_accuracy": 100.0 * float((logits.argmax(1) == labels).double().mean()),
    }


def learning_rate_factor(epoch: float, settings: TrainingSettings) -> float:
    """Factor of the learning rates at a (fractional) epoch: warm-up, then cosine or steps."""
    if epoch < settings.warmup_epochs:
        return max(epoch, 1e-3) / settings.warmup_epochs
    if settings.schedule == "step":
        return math.prod(decay for milestone, decay in settings.steps if epoch >= milestone)
    past = (epoch - settings.warmup_epochs) / (settings.epochs - settings.warmup_epochs)
    return 0.5 * (1.0 + math.cos(math.pi * past))


def quantiser_factory(recipe: Recipe) -> QuantiserFactory | None:
    """What makes the quantisers of the recipe's layers; None for full precision."""
    options = recipe.quantiser.model_dump(exclude={"name"})
    if recipe.quantiser.name == "none":
        return None
    return partial(QUANTISERS[recipe.quantiser.name], **options)


def make_optimisers(model: nn.Module, recipe: Recipe) -> tuple[torch.optim.Optimizer, ...]:
    """One optimiser for weights, and one for thresholds where there are any.

    Weight decay acts on convolution and linear weights only, not on batch norm and biases.
    """
    thresholds = [
        parameter
        for _, layer in ternary_layers(model)
        for parameter in layer.quantiser.threshold_parameters()
    ]
    taken = {id(parameter) for parameter in thresholds}
    rest = [parameter for parameter in model.parameters() if id(parameter) not in taken]
    groups = [
        {"params": [p for p in rest if p.dim() > 1], "weight_decay": recipe.weights.weight_decay},
        {"params": [p for p in rest if p.dim() <= 1], "weight_decay": 0.0},
    ]
    optimisers = [_optimiser(groups, recipe.weights)]
    if thresholds:
        decay = recipe.thresholds.weight_decay
        optimisers.append(
            _optimiser([{"params": thresholds, "weight_decay": decay}], recipe.thresholds)
        )
    return tuple(optimisers)


def load_full_precision(model: nn.Module, state: dict[str, Tensor]) -> None:
    """Start from the weights of a full-precision twin, and set the thresholds for them.

    Raises
    ------
    TrainingError: the weights are another network's.
    """
    try:
        missing, unexpected = model.load_state_dict(state, strict=False)
    except RuntimeError as error:
        raise TrainingError(f"initial weights: {error}; use those of the same network") from error
    missing = [name for name in missing if ".quantiser." not in name]
    if missing or unexpected:
        raise TrainingError(
            f"initial weights: missing {missing or 'none'}, unknown {unexpected or 'none'}; use "
            f"those of the same network"
        )
    reset_quantisers(model)


def quantiser_row(model: nn.Module) -> Row:
    """Zeros and threshold over sigma: over all ternary weights, then of each layer."""
    row: Row = {}
    totals = np.zeros(3)
    for name, layer in ternary_layers(model):
        found, count = layer.statistics(), layer.weight.numel()
        row[f"zeros.{name}"] = found.zeros
        row[f"threshold_over_sigma.{name}"] = found.threshold_over_sigma
        totals += count * np.array([1.0, found.zeros, found.threshold_over_sigma])
    if not row:
        return {}
    _, zeros, threshold = totals / totals[0]
    return {"zeros": float(zeros), "threshold_over_sigma": float(threshold)} | row


def log_text(history: list[Row]) -> str:
    """The log as CSV."""
    file = io.StringIO()
    writer = csv.DictWriter(file, list(history[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({k: f"{v:.6g}" for k, v in row.items()} for row in history)
    return file.getvalue()


def _optimiser(groups: list[dict[str, Any]], settings: OptimiserSettings) -> torch.optim.Optimizer:
    rate = settings.learning_rate
    groups = [group | {"base_lr": rate} for group in groups]
    if settings.optimiser == "adam":
        return torch.optim.Adam(groups, lr=rate)
    momentum = settings.momentum
    return torch.optim.SGD(groups, lr=rate, momentum=momentum, nesterov=momentum > 0)


def _keep(
    path: Path,
    recipe: Recipe,
    model: nn.Module,
    optimisers: tuple[torch.optim.Optimizer, ...],
    generator: torch.Generator,
    at: _Progress,
) -> None:
    save_checkpoint(
        path,
        {
            "recipe": recipe.identity(),
            "model": model.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in optimisers],
            "generator": generator.get_state(),
            "torch_generator": torch.get_rng_state(),
            "progress": {name: getattr(at, name) for name in _Progress.__slots__},
        },
    )


def _restore(
    path: Path,
    recipe: Recipe,
    model: nn.Module,
    optimisers: tuple[torch.optim.Optimizer, ...],
    generator: torch.Generator,
) -> _Progress:
    state = load_checkpoint(path)
    if state["recipe"] != recipe.identity():
        raise TrainingError(
            f"checkpoint {path}: it was written by another recipe or seed; train into another "
            f"folder, or delete the file to train from the start"
        )
    model.load_state_dict(state["model"])
    for optimiser, saved in zip(optimisers, state["optimisers"], strict=True):
        optimiser.load_state_dict(saved)
    generator.set_state(state["generator"])
    torch.set_rng_state(state["torch_generator"])
    return _Progress(**state["progress"])
