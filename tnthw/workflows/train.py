"""From a recipe to a model folder: train, calibrate, lower, measure, write."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import track
from torch import nn

from tnthw.data.image_set import ImageSet
from tnthw.data.load import load_data
from tnthw.data.preprocess import Preprocess
from tnthw.errors import ConfigError, VerificationError
from tnthw.files import replace_file
from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import FactorError, Lowered
from tnthw.ir import modelfile
from tnthw.ir.interpreter import run_batch
from tnthw.networks.layers import ternary_layers
from tnthw.networks.make import count_macs
from tnthw.networks.world import current_world
from tnthw.training.changes import NO_CHANGES, Changes, load_changed
from tnthw.training.fit import FitResult
from tnthw.training.histograms import HISTOGRAM_FILE, histogram_text
from tnthw.training.log import log_text
from tnthw.training.progress import TrainingProgress, stopped_early
from tnthw.training.recipe import Recipe
from tnthw.training.regularise import Regulariser, folder_for, name_of
from tnthw.training.settings import ActivationSettings
from tnthw.training.start import averages_taken
from tnthw.training.whole_run import whole_run
from tnthw.wording import counted
from tnthw.workflows.accuracies import (
    Accuracies,
    accuracy_text,
    best_accuracy,
    spread,
    spread_lines,
)
from tnthw.workflows.full_precision import FullPrecisionReport, write_full_precision
from tnthw.workflows.images import TEST_FILE, save_test_set
from tnthw.workflows.models import EXACT_FILE, MODEL_FILE

_BATCH = 100
"""Test images at a time when all values of all layers are compared; bounds the memory."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TrainReport:
    """What a recipe made.

    Attributes
    ----------
    name: of the recipe and the model.
    data: name of the data set.
    images: test images that accuracies are measured on.
    epochs: of the recipe.
    weights, macs: weights of the ternary layers, and multiply-accumulates that one image stands
        for.
    activation_bits: width of the activations between layers; ternary ones have 2 bits.
    zeros: share of these weights that are zero.
    runs: accuracies, one row per seed; the first one is the model that was written.
    factor_errors: distance of each layer's powers of two from the exact factors.
    wall_s: seconds in all.
    folder: where the model was written.
    notes: of the files of weights that the recipe names, in words.
    """

    name: str
    data: str
    images: int
    epochs: int
    weights: int
    macs: int
    activation_bits: int
    zeros: float
    runs: tuple[Accuracies, ...]
    factor_errors: tuple[FactorError, ...]
    wall_s: float
    folder: Path
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return self.summary()

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values, with mean and standard deviation over the seeds, for JSON."""
        return {**asdict(self), "folder": str(self.folder), "accuracy": spread(self.runs)}

    def summary(self) -> str:
        """What was made, in a few lines."""
        first, worst = self.runs[0], max(self.factor_errors, key=lambda error: error.largest)
        lines = [
            f"{self.folder}: {self.weights} ternary weights, {100 * self.zeros:.1f} % zero, "
            f"{self.macs} multiply-accumulates per image",
            f"accuracy on {counted(self.images, 'image')} of {self.data} (seed {first.seed}): "
            f"{first.ternary:.2f} % ternary, {first.integer:.2f} % with {self.activation_bits}-bit "
            f"integers, {first.integer_exact:.2f} % with exact factors",
            f"rescale factors: at most {100 * worst.largest:.2f} % from the exact ones, in layer "
            f"{worst.layer}",
        ]
        lines += spread_lines(self.runs)
        for run in self.runs:
            if run.epochs < self.epochs:
                lines.append(f"seed {run.seed}: {stopped_early(run.epochs, self.epochs)}")
        return "\n".join([*lines, *self.notes])


def train(
    recipe_file: Path,
    output: Path,
    *,
    changes: Changes = NO_CHANGES,
    work: Path = Path("runs"),
    seeds: Sequence[int] = (),
    full_precision: bool = False,
    regulariser: Regulariser | None = None,
    progress: bool = True,
) -> TrainReport | FullPrecisionReport | None:
    """Train a network by a recipe and write its model folder.

    The folder gets `model.safetensors`, `recipe.toml`, `log.csv`, `accuracy.csv`, and, unless the
    images are the user's own files, `test.safetensors`. A run that was cut off continues from its
    checkpoint under `work`. Without a quantiser it gets `weights.safetensors` instead of a model.

    Among several processes (`distributed.processes`) each calls this with the same arguments. All
    train; the one of rank 0 writes, and the others return None.

    Parameters
    ----------
    recipe_file: the recipe.
    output: folder of the model.
    changes: settings of the recipe to change, by the dotted path of their key; the folder gets the
        recipe as it is then.
    work: folder of checkpoints, one below it for each run.
    seeds: further seeds to train for their accuracy; the recipe's own comes first and is the one
        that is written.
    full_precision: train the full-precision twin under each seed too.
    regulariser: a function of the network whose value is added to the loss at every step, of the
        recipe's runs and not of twins. The model's notes and its recipe name it.
    progress: show progress on standard error.

    Raises
    ------
    ConfigError: the recipe has a mistake.
    TrainingError: training failed, or a checkpoint cannot be used.
    MissingToolError: the data set's package is not installed.
    GraphError: the trained network cannot become integers.
    VerificationError: interpreter and torch network differ (an error of this program).
    """
    start = time.monotonic()
    recipe, text = load_changed(recipe_file, changes)
    if regulariser is not None:
        text = f"# regulariser: {name_of(regulariser)}, a function that is not in this file\n{text}"
    own = recipe_file.resolve() == (output / "recipe.toml").resolve()
    if changes and own:
        raise ConfigError(
            f"{recipe_file}: would be replaced by what was set; give another folder (--output), or "
            f"change the file itself"
        )
    if full_precision and recipe.quantiser.name == "none":
        raise ConfigError(
            f'{recipe_file}: quantiser.name is "none", so the network is its own full-precision '
            f"twin; leave the twin out"
        )
    if full_precision:
        recipe.full_precision()  # refuses before anything is trained
    world = current_world()
    data = world.first(lambda: load_data(recipe.data))  # which may keep decoded images in a file
    all_seeds = (recipe.seed, *(seed for seed in seeds if seed != recipe.seed))
    if recipe.quantiser.name == "none":
        whole = [
            (s, _fit(recipe.with_seed(s), data, work, progress, regulariser)) for s in all_seeds
        ]
        if world.rank != 0:
            return None
        count = len(data.test_labels)
        return write_full_precision(
            recipe, text, whole, output, data=data.name, images=count, began=start
        )
    first: tuple[FitResult, Lowered] | None = None
    runs = []
    for seed in all_seeds:
        seeded = recipe.with_seed(seed)
        twin = None
        if full_precision:
            twin = _fit(seeded.full_precision(), data, work, progress)
        result = _fit(seeded, data, work, progress, regulariser)
        if world.rank != 0:
            continue
        lowered = lower_trained(result, seeded, data, regulariser)
        first = first or (result, lowered)
        runs.append(measure(result, lowered, data, seed, twin, progress=progress))
    if first is None:
        return None
    result, lowered = first
    weights, zeros = _ternary_weights(result.model)
    output.mkdir(parents=True, exist_ok=True)
    modelfile.save(lowered.graph, output / MODEL_FILE, exact=False)
    modelfile.save_exact(lowered.graph, output / EXACT_FILE)
    if recipe.data.path is None:  # the user's own images stay where they are
        (tests,) = data.test_batches(len(data.test_labels))
        images = Preprocess.of(data).integers(tests[0])
        save_test_set(output / TEST_FILE, images, tests[1], f"{data.name}, test images")
    replace_file(output / "log.csv", log_text(list(result.history)))
    replace_file(output / "accuracy.csv", accuracy_text(runs))
    replace_file(output / HISTOGRAM_FILE, histogram_text(result.model))
    if not own:
        replace_file(output / "recipe.toml", text)
    return TrainReport(
        name=recipe.name,
        data=data.name,
        images=len(data.test_labels),
        epochs=recipe.training.epochs,
        weights=weights,
        macs=count_macs(result.model, data.shape),
        activation_bits=recipe.activations.width,
        zeros=zeros,
        runs=tuple(runs),
        factor_errors=lowered.factor_errors,
        wall_s=time.monotonic() - start,
        folder=output,
        notes=tuple(averages_taken(recipe)),
    )


def _ternary_weights(model: nn.Module) -> tuple[int, float]:
    """Weights of the ternary layers, each counted once, and the share that is zero.

    Planes of trits, which stand for the weights of a layer in full precision, are none of them.
    """
    zero = [
        np.all([part.trits == 0 for part in layer.export()], axis=0).ravel()
        for _, layer in ternary_layers(model)
    ]
    return sum(layer.size for layer in zero), float(np.mean(np.concatenate(zero)))


def lower_trained(
    result: FitResult, recipe: Recipe, data: ImageSet, regulariser: Regulariser | None = None
) -> Lowered:
    """Calibrate a trained network on training images, by the recipe, and lower it."""
    settings = recipe.calibration
    return lower(
        result.model,
        data.inputs(torch.from_numpy(data.train_sample(settings.images))),
        Preprocess.of(data).grid,
        name=recipe.name,
        notes=(
            ("data", recipe.data.name),
            ("trained on", data.name),
            ("quantiser", recipe.quantiser.name),
            *_activation_note(recipe.activations),
            ("seed", str(recipe.seed)),
            *((("regulariser", name_of(regulariser)),) if regulariser is not None else ()),
        ),
        method=settings.method,
        percentile=settings.percentile,
        bits=recipe.activations.width,
        terms=settings.rescale_terms,
    )


def _activation_note(settings: ActivationSettings) -> tuple[tuple[str, str], ...]:
    """Say what activations have; nothing of the usual 8 bits by calibration."""
    if settings == ActivationSettings():
        return ()
    how = "trained" if settings.train else "calibrated"
    return (("activations", f"{settings.said}, {how}"),)


def measure(
    result: FitResult,
    lowered: Lowered,
    data: ImageSet,
    seed: int,
    twin: FitResult | None,
    *,
    progress: bool = False,
) -> Accuracies:
    """Measure a run's accuracies, and check that the interpreter equals the torch network.

    Parameters
    ----------
    result, lowered: the trained network, and what was made of it.
    data: has the test images.
    seed: of the run.
    twin: the trained full-precision twin; None where there is none.
    progress: show progress on standard error.

    Raises
    ------
    VerificationError: they differ in any value of any layer.
    """
    reference, exact = lowered.reference(), lowered.reference(exact=True)
    output, preprocess = lowered.graph.outputs[0].name, Preprocess.of(data)
    right, right_exact = 0, 0
    batches = track(
        data.test_batches(_BATCH),
        "test images as integers, every layer checked",
        total=-(-len(data.test_labels) // _BATCH),
        console=Console(stderr=True),
        disable=not progress,
    )
    for pixels, labels in batches:
        images = preprocess.integers(pixels).astype(np.int64)
        found = run_batch(lowered.graph, images)
        _check_equal(reference.values(images), found)
        right += int(np.sum(found[output].argmax(axis=1) == labels))
        right_exact += int(np.sum(exact.logits(images).argmax(axis=1) == labels))
    count = len(data.test_labels)
    return Accuracies(
        seed=seed,
        full_precision=None if twin is None else twin.test_accuracy,
        ternary=result.test_accuracy,
        best_epoch=best_accuracy(result),
        full_precision_best_epoch=None if twin is None else best_accuracy(twin),
        integer_exact=100.0 * right_exact / count,
        integer=100.0 * right / count,
        epochs=len(result.history),
    )


def _check_equal(expected: dict[str, NDArray[np.int64]], found: dict[str, NDArray[Any]]) -> None:
    for name, value in expected.items():
        if not np.array_equal(value, found[name]):
            wrong = int(np.sum(value != found[name]))
            raise VerificationError(
                f"layer {name}: the interpreter differs from the torch network with integer "
                f"activations in {wrong} of {value.size} values; this is an error of tnthw, please "
                f"report it"
            )


def _fit(
    recipe: Recipe,
    data: ImageSet,
    work: Path,
    progress: bool,
    regulariser: Regulariser | None = None,
) -> FitResult:
    kind = recipe.quantiser.name
    label = f"{recipe.name} {'full precision' if kind == 'none' else kind} seed {recipe.seed}"
    folder = folder_for(recipe.folder(work), regulariser)
    run = partial(whole_run, recipe, data, folder, regulariser=regulariser)
    if not progress or current_world().rank != 0:
        return run()
    checkpoint = folder / "checkpoint.pt"
    with TrainingProgress(label, recipe.training.epochs, checkpoint=checkpoint) as shown:
        made = run(on_epoch=shown.on_epoch, on_step=shown.on_step)
        shown.on_end(len(made.history))
    return made
