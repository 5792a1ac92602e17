"""The trainer, to be read in one sitting: set-up, then epochs of steps.

Its parts: `start.py` (the network that a run begins with), `step.py` (forward, loss, backward,
update), `optimise.py`, `schedule.py`, `distill.py` and `hints.py` (a teacher), `regularise.py`,
`distributed.py` and `whole_batch.py` (several processes), `checkpoint.py`, `evaluate.py`, `log.py`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn

from tnthw.data.augment import random_erase
from tnthw.data.image_set import EpochPlan, ImageSet
from tnthw.errors import TrainingError
from tnthw.files import replace_file
from tnthw.networks.activations import begin_steps, learned_steps
from tnthw.networks.world import current_world
from tnthw.training.average import Average
from tnthw.training.checkpoint import Position, RunState
from tnthw.training.device import prepare_device
from tnthw.training.distill import load_teacher
from tnthw.training.distributed import check_processes
from tnthw.training.evaluate import evaluate
from tnthw.training.hints import hinted
from tnthw.training.log import Row, StepReport, log_text, quantiser_row
from tnthw.training.mix import mixed
from tnthw.training.optimise import make_optimisers
from tnthw.training.progressive import Blend, blended, ternary_share
from tnthw.training.recipe import Recipe
from tnthw.training.regularise import Regulariser, name_of, penalty
from tnthw.training.schedule import learning_rate_factor
from tnthw.training.start import starting_network
from tnthw.training.step import TrainingStep, compiled
from tnthw.training.whole_batch import shared


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FitResult:
    """A trained network.

    Attributes
    ----------
    model: the network, in evaluation mode, on the CPU.
    history: one row per epoch: epoch, learning_rate, train_loss, train_accuracy, test_loss,
        test_accuracy (in percent), zeros (share), threshold_over_sigma, and the two for each
        ternary layer: `zeros.LAYER`, `threshold_over_sigma.LAYER`; with distillation
        teacher_accuracy, on the test images; with trained activations `step.ACTIVATION`; with
        averaged weights average_accuracy.
    estimated_accuracy: on the test images (percent) after batch norm was estimated again; None
        where it was not.
    first: epoch, from 0, from which on the network was the one that is wanted
        (`Recipe.first_whole_epoch`).
    """

    model: nn.Module
    history: tuple[Row, ...]
    estimated_accuracy: float | None = None
    first: int = 0

    @property
    def test_accuracy(self) -> float:
        """Accuracy of `model` on the test images, in percent: after the last epoch, of averages if
        kept, and after batch norm was estimated again if it was.
        """
        if self.estimated_accuracy is not None:
            return self.estimated_accuracy
        last = self.history[-1]
        return last.get("average_accuracy", last["test_accuracy"])

    @property
    def best(self) -> tuple[int, float] | None:
        """Epoch, from 1, with the best accuracy on the test images, and that accuracy.

        It is chosen on the images that it is measured on, as many publications do; beside the last
        epoch's accuracy, never instead of it. Epochs before the network was the one that is wanted
        do not count; None after batch norm was estimated again, which no epoch was measured with.
        """
        if self.estimated_accuracy is not None:
            return None
        values = [row.get("average_accuracy", row["test_accuracy"]) for row in self.history]
        best = max(values[self.first :])
        return values.index(best, self.first) + 1, best


def fit(
    recipe: Recipe,
    data: ImageSet,
    *,
    folder: Path | None = None,
    on_epoch: Callable[[Row], None] | None = None,
    on_step: Callable[[StepReport], None] | None = None,
    initial_weights: dict[str, Tensor] | None = None,
    regulariser: Regulariser | None = None,
) -> FitResult:
    """Train a network by a recipe; a run that was cut off continues from its checkpoint.

    Among several processes (`distributed.processes`) each calls this with the same arguments and
    gets the same result; files are written and functions called in the one of rank 0.

    Parameters
    ----------
    recipe: what to train and how.
    data: what to train on.
    folder: where `checkpoint.pt` and `log.csv` are kept; None keeps nothing.
    on_epoch: called with each epoch's row of the log; after a restart with the last one first.
    on_step: called after each step.
    initial_weights: state of a full-precision twin to start from, instead of the recipe's
        `[start]`; thresholds are then set anew for these weights.
    regulariser: a function of the network whose value is added to the loss at every step; a run is
        continued only with one of the same name.

    Raises
    ------
    TrainingError: the loss is no longer a number, the checkpoint belongs to another recipe, the
        initial weights do not fit the network, the regulariser gives no number, or the recipe asks
        for what is not there.
    ConfigError, ModelFileError: a file of weights that the recipe names cannot be used.
    """
    world = current_world()
    check_processes(recipe, world)
    if regulariser is not None and world.size > 1:
        raise TrainingError(
            f"regulariser {name_of(regulariser)}: is for one process, whose gradient is whole; "
            f"train without torchrun"
        )
    device = prepare_device(recipe)
    torch.manual_seed(recipe.seed)
    model = starting_network(recipe, data, initial_weights).to(device)
    teacher = load_teacher(recipe, data)
    given: Row = {}
    if teacher is not None:
        given["teacher_accuracy"] = evaluate(teacher.to(device), data, device)["test_accuracy"]
    state = RunState(
        identity=run_identity(recipe, regulariser),
        model=model,
        optimisers=make_optimisers(model, recipe),
        generator=torch.Generator().manual_seed(recipe.seed),  # order of images and augmentation
        at=Position(),
    )
    if recipe.training.average:
        state.average = Average(model, recipe.training.average)
    path = folder / "checkpoint.pt" if folder is not None else None
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            state.restore(path, len(data.train_labels))
    if world.rank != 0:
        path = on_epoch = on_step = None
    at = state.at
    if on_epoch is not None and at.history:
        on_epoch(at.history[-1])
    with (
        blended(model, recipe.training.progressive > 0) as blend,
        shared(model, world) as partial_gradients,
        hinted(model, teacher, recipe) as hints,
    ):
        terms = [] if hints is None else [hints]
        if regulariser is not None:
            terms.append(partial(penalty, regulariser, model))
        step = TrainingStep(
            recipe=recipe,
            network=compiled(model, recipe) if recipe.training.compile else model,
            optimisers=state.optimisers,
            teacher=teacher,
            world=world,
            partial=partial_gradients,
            terms=tuple(terms),
        )
        while at.epoch < recipe.training.epochs and not tired(at.history, recipe):
            for report in _steps(recipe, data, state, step, blend, device):
                done = report.epoch * report.steps + report.step
                keep = done % recipe.training.checkpoint_steps == 0 and report.step < report.steps
                if path is not None and keep:
                    state.save(path)
                if on_step is not None:
                    on_step(report)
            row = {
                "epoch": at.epoch,
                "learning_rate": recipe.weights.learning_rate * report.rate,
                "train_loss": report.train_loss,
                "train_accuracy": report.train_accuracy,
                **evaluate(model, data, device),
                **_averaged(state, data, device),
                **given,
                **quantiser_row(model),
            }
            at.history.append(row)
            at.epoch, at.step = at.epoch + 1, 0
            if path is not None:
                state.save(path)
                replace_file(path.with_name("log.csv"), log_text(at.history))
            if on_epoch is not None:
                on_epoch(row)
    result = model if state.average is None else state.average.network()
    return FitResult(
        model=result.cpu().eval(), history=tuple(at.history), first=recipe.first_whole_epoch
    )


def run_identity(recipe: Recipe, regulariser: Regulariser | None) -> str:
    """Everything that a run's weights depend on, as text."""
    own = recipe.identity()
    return own if regulariser is None else f"{own} regulariser {name_of(regulariser)}"


def tired(history: Sequence[Row], recipe: Recipe) -> bool:
    """Whether the last `patience` epochs brought no lower loss on the test images.

    Epochs in which the network was not yet the one that is wanted, before activations are rounded
    or while weights become ternary, are not counted: their losses are of another network.
    """
    patience = recipe.training.patience
    losses = [row["test_loss"] for row in history[recipe.first_whole_epoch :]]
    if not 0 < patience < len(losses):
        return False
    return min(losses[-patience:]) >= min(losses[:-patience])


def _averaged(state: RunState, data: ImageSet, device: str) -> Row:
    """Accuracy of the averaged weights; nothing where there are none."""
    if state.average is None:
        return {}
    found = evaluate(state.average.network(), data, device)
    return {"average_accuracy": found["test_accuracy"]}


def _steps(
    recipe: Recipe,
    data: ImageSet,
    state: RunState,
    step: TrainingStep,
    blend: Blend,
    device: str,
) -> Iterator[StepReport]:
    """Train on what is left of the present epoch; report, and move `state.at`, after each step."""
    settings, world, at = recipe.training, step.world, state.at
    count = len(data.train_labels)
    steps = count // settings.batch  # a last, partial batch is left for another epoch
    if steps == 0:
        raise TrainingError(
            f"recipe {recipe.name}: training.batch is {settings.batch}, {data.name} has "
            f"{count} training images; set it to at most {count}"
        )
    if at.step == 0:
        at.order = torch.randperm(count, generator=state.generator)
        at.loss, at.correct = 0.0, 0
    # A batch is mixed as a whole, so that what is mixed does not depend on how many share it.
    whole = settings.mixup is not None or settings.cutmix is not None or recipe.data.erase > 0
    share = slice(world.rank if whole else None, None, world.size if whole else None)
    plan = EpochPlan(
        number=at.epoch,
        order=at.order,
        batch=settings.batch,
        first_step=at.step,
        seed=recipe.seed,
        generator=state.generator,
        process=0 if whole else world.rank,
        processes=1 if whole else world.size,
    )
    state.model.train()
    for images, labels in data.train_batches(plan, recipe.data):
        rate = learning_rate_factor(at.epoch + at.step / steps, settings)
        batch, labels = data.inputs(images.to(device)), labels.to(device)
        partners = None
        if whole:
            batch = random_erase(batch, recipe.data.erase, state.generator)
            if settings.mixup is not None or settings.cutmix is not None:
                batch, partners = mixed(batch, labels, settings, state.generator)
                partners = replace(partners, labels=partners.labels[share])
            batch, labels = batch[share], labels[share]
        if recipe.activations.train and (at.epoch, at.step) == (recipe.activations.start, 0):
            begin_steps(state.model, batch)
            if state.average is not None:
                state.average.begin(f"{name}.step" for name, _ in learned_steps(state.model))
        if settings.progressive:
            blend.share = ternary_share(at.epoch + at.step / steps, settings.progressive)
        loss, correct = step(batch, labels, rate, partners)
        if not math.isfinite(loss):
            raise TrainingError(
                f"recipe {recipe.name}: epoch {at.epoch}, step {at.step}: the loss is {loss}; "
                "lower weights.learning_rate or lengthen training.warmup_epochs"
            )
        if state.average is not None:
            state.average.update()
        at.loss, at.correct, at.step = at.loss + loss, at.correct + correct, at.step + 1
        yield StepReport(
            epoch=at.epoch,
            step=at.step,
            steps=steps,
            images=settings.batch,
            rate=rate,
            loss=loss,
            train_loss=at.loss / at.step,
            train_accuracy=100.0 * at.correct / (at.step * settings.batch),
        )
