"""A whole run: epochs, batch norm estimated again where asked for, and what came of it kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tnthw.data.image_set import ImageSet
from tnthw.files import replace_file
from tnthw.networks.world import current_world
from tnthw.training.fit import FitResult, fit
from tnthw.training.log import Row, StepReport, log_text
from tnthw.training.norms import with_estimated_norms
from tnthw.training.outcome import LOG_FILE, keep_outcome
from tnthw.training.recipe import Recipe
from tnthw.training.regularise import Regulariser


def whole_run(
    recipe: Recipe,
    data: ImageSet,
    folder: Path,
    *,
    on_epoch: Callable[[Row], None] | None = None,
    on_step: Callable[[StepReport], None] | None = None,
    regulariser: Regulariser | None = None,
) -> FitResult:
    """Train by a recipe, or go on from a checkpoint, and keep what was made (`outcome.py`).

    Parameters, Raises
    ------------------
    As for `fit`; `folder` keeps checkpoint, log and result.
    """
    trained = fit(
        recipe,
        data,
        folder=folder,
        on_epoch=on_epoch,
        on_step=on_step,
        regulariser=regulariser,
    )
    result = with_estimated_norms(trained, recipe, data)
    if current_world().rank == 0:
        if not (folder / LOG_FILE).exists():  # it was deleted, and the checkpoint has its rows
            replace_file(folder / LOG_FILE, log_text(list(result.history)))
        keep_outcome(folder, recipe, result.test_accuracy)
    return result
