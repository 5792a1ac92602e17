"""A recipe without a quantiser: full-precision weights, for a start or as a twin."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from safetensors.torch import save

from tnthw.files import replace_file
from tnthw.training.fit import FitResult
from tnthw.training.log import log_text
from tnthw.training.progress import stopped_early
from tnthw.training.recipe import Recipe
from tnthw.training.start import averages_taken
from tnthw.wording import counted
from tnthw.workflows.accuracies import best_accuracy

WEIGHTS_FILE = "weights.safetensors"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeedAccuracy:
    """Accuracy of one run.

    Attributes
    ----------
    seed: of the run.
    full_precision: share of test images that are right, in percent.
    best_epoch: the same after the epoch that was best on these very images; None where it is not
        known, because batch norm was estimated again after the last epoch.
    epochs: that were trained: fewer than the recipe's where its patience ended the run.
    """

    seed: int
    full_precision: float
    best_epoch: float | None
    epochs: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FullPrecisionReport:
    """What a recipe without a quantiser made.

    Attributes
    ----------
    name: of the recipe.
    data: name of the data set.
    images: test images that accuracies are measured on.
    epochs: of the recipe.
    parameters: numbers that were trained.
    runs: accuracies, one row per seed; the first one's weights were written.
    wall_s: seconds in all.
    folder: where they were written.
    notes: of the files of weights that the recipe names, in words.
    """

    name: str
    data: str
    images: int
    epochs: int
    parameters: int
    runs: tuple[SeedAccuracy, ...]
    wall_s: float
    folder: Path
    notes: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return self.summary()

    @property
    def weights(self) -> Path:
        """File of the weights: a state dict that `[start] weights` and `tnthw import` take."""
        return self.folder / WEIGHTS_FILE

    def as_dict(self) -> dict[str, Any]:
        """Everything as plain values, for JSON."""
        return {**asdict(self), "folder": str(self.folder), "file": str(self.weights)}

    def summary(self) -> str:
        """What was made, in a few lines."""
        accuracy = ", ".join(f"{run.full_precision:.2f} % (seed {run.seed})" for run in self.runs)
        best = ", ".join(f"{_best(run)} %" for run in self.runs if run.best_epoch is not None)
        stopped = [
            f"seed {run.seed}: {stopped_early(run.epochs, self.epochs)}"
            for run in self.runs
            if run.epochs < self.epochs
        ]
        return "\n".join(
            [
                f"{self.weights}: {self.parameters} full-precision numbers; not a model that runs "
                f"on a machine",
                f"accuracy on {counted(self.images, 'image')} of {self.data}: {accuracy}",
                *(
                    [f"after the best of all epochs (the last is what counts): {best}"]
                    if best
                    else []
                ),
                f'a start for ternary weights: [start] weights = "{self.weights}"',
                *stopped,
                *self.notes,
            ]
        )


def write_full_precision(
    recipe: Recipe,
    text: str,
    results: Sequence[tuple[int, FitResult]],
    output: Path,
    *,
    data: str,
    images: int,
    began: float,
) -> FullPrecisionReport:
    """Write the weights of the first result, the recipe and the logs.

    Parameters
    ----------
    recipe, text: the recipe, and its file's text.
    results: seed and trained network of every run.
    output: folder.
    data, images: name and number of the test images.
    began: `time.monotonic()` when the first run did.

    Raises
    ------
    OutputError: the folder cannot be written.
    """
    runs = tuple(
        SeedAccuracy(
            seed=seed,
            full_precision=result.test_accuracy,
            best_epoch=best_accuracy(result),
            epochs=len(result.history),
        )
        for seed, result in results
    )
    model = results[0][1].model
    state = {name: value.contiguous() for name, value in model.state_dict().items()}
    output.mkdir(parents=True, exist_ok=True)
    replace_file(output / WEIGHTS_FILE, save(state))
    replace_file(output / "log.csv", log_text(list(results[0][1].history)))
    head = "seed,full_precision,full_precision_best_epoch"
    lines = [f"{run.seed},{run.full_precision:.2f},{_best(run)}" for run in runs]
    replace_file(output / "accuracy.csv", "\n".join([head, *lines, ""]))
    replace_file(output / "recipe.toml", text)
    return FullPrecisionReport(
        name=recipe.name,
        data=data,
        images=images,
        epochs=recipe.training.epochs,
        parameters=sum(p.numel() for p in model.parameters() if p.requires_grad),
        runs=runs,
        wall_s=time.monotonic() - began,
        folder=output,
        notes=tuple(averages_taken(recipe)),
    )


def _best(run: SeedAccuracy) -> str:
    return "" if run.best_epoch is None else f"{run.best_epoch:.2f}"
