"""The device that a recipe trains on."""

from __future__ import annotations

import torch

from tnthw.errors import TrainingError
from tnthw.training.recipe import Recipe


def prepare_device(recipe: Recipe) -> str:
    """Set torch's threads and make the recipe's device ready; return its name.

    On a GPU the deterministic algorithms are chosen, so that a resumed run repeats a whole one.

    Raises
    ------
    TrainingError: there is no GPU that torch can use.
    """
    settings = recipe.training
    torch.set_num_threads(settings.threads)
    if settings.device == "cuda":
        if not torch.cuda.is_available():
            raise TrainingError(
                f"recipe {recipe.name}: training.device is 'cuda', and torch {torch.__version__} "
                f'finds no GPU; install a build of torch with CUDA, or set device = "cpu"'
            )
        torch.backends.cudnn.deterministic = True
        torch.backends.cudnn.benchmark = False
    return settings.device
