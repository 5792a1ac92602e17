"""The device that a recipe trains on."""

from __future__ import annotations

import os

import torch

from tnthw.errors import TrainingError
from tnthw.training.recipe import Recipe


def prepare_device(recipe: Recipe) -> str:
    """Set torch's threads and make the recipe's device ready; return its name.

    On a GPU float32 is computed in float32, each process of torchrun has a GPU of its own, and the
    deterministic algorithms are chosen, so that a resumed run repeats a whole one.

    Raises
    ------
    TrainingError: there is no GPU that torch can use, or none for this process.
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
        # TensorFloat-32 has 10 bits of mantissa, and cuDNN takes it for float32 unless told not to.
        torch.backends.cuda.matmul.allow_tf32 = False
        torch.backends.cudnn.allow_tf32 = False
        if (rank := os.environ.get("LOCAL_RANK")) is not None:  # torchrun: a GPU for each process
            _choose(recipe, int(rank))
    return settings.device


def _choose(recipe: Recipe, rank: int) -> None:
    count = torch.cuda.device_count()
    if rank >= count:
        raise TrainingError(
            f"recipe {recipe.name}: process {rank} of this computer has no GPU of its own, there "
            f"are {count}; start at most {count} with --nproc-per-node"
        )
    torch.cuda.set_device(rank)
