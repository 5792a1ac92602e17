"""Batch norm of a trained network, estimated again on training images after its last step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import torch
from torch import Tensor

from tnthw.data.augment import random_erase
from tnthw.data.image_set import EpochPlan, ImageSet
from tnthw.networks.batch_norm import reestimate_batch_norm
from tnthw.networks.renormalise import PART
from tnthw.training.evaluate import evaluate
from tnthw.training.fit import FitResult
from tnthw.training.recipe import Recipe


def with_estimated_norms(result: FitResult, recipe: Recipe, data: ImageSet) -> FitResult:
    """Estimate batch norm as `[calibration] norms` says, in place, and measure again.

    Returns
    -------
    The result with the accuracy that the network now has; as it was where norms are kept.

    Raises
    ------
    ConfigError: the network has no batch norm.
    """
    if recipe.calibration.norms == "training":
        return result
    images = norm_images(recipe, data)
    parts: Iterable[Tensor] = images.split(PART)
    reestimate_batch_norm(result.model, lambda: parts)
    accuracy = evaluate(result.model, data)["test_accuracy"]
    return replace(result, estimated_accuracy=accuracy)


def norm_images(recipe: Recipe, data: ImageSet) -> Tensor:
    """Training images as the network sees them: the first ones, or augmented as in training.

    Augmented ones are drawn from the recipe's seed, so that they are the same whenever they are
    asked for. They are not mixed.
    """
    count = min(recipe.calibration.norm_images, len(data.train_labels))
    if recipe.calibration.norms == "clean":
        return data.inputs(torch.from_numpy(data.train_sample(count)))
    generator = torch.Generator().manual_seed(recipe.seed)
    plan = EpochPlan(
        number=recipe.training.epochs,  # one that training has not seen
        order=torch.randperm(len(data.train_labels), generator=generator)[:count],
        batch=count,
        seed=recipe.seed,
        generator=generator,
    )
    ((images, _),) = data.train_batches(plan, recipe.data)
    return random_erase(data.inputs(images), recipe.data.erase, generator)
