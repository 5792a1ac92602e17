"""A term of one's own in the loss: a function of the network, added at every step."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from tnthw.errors import TrainingError

Regulariser = Callable[[nn.Module], Tensor]
"""From the network that is trained, as it is at a step, to one number with a gradient."""


def name_of(regulariser: Regulariser) -> str:
    """Name under which a checkpoint knows a regulariser: its module's and its own.

    What it computes cannot be told from outside, so a checkpoint is continued by whatever has the
    name.
    """
    named = regulariser if hasattr(regulariser, "__qualname__") else type(regulariser)
    return f"{named.__module__}.{named.__qualname__}"


def folder_for(folder: Path, regulariser: Regulariser | None) -> Path:
    """Folder of a run with a regulariser, beside that of the run without."""
    if regulariser is None:
        return folder
    return folder.with_name(f"{folder.name}-{re.sub('[^A-Za-z0-9_.]', '_', name_of(regulariser))}")


def penalty(regulariser: Regulariser, model: nn.Module) -> Tensor:
    """Ask a regulariser for its term.

    Returns
    -------
    A scalar.

    Raises
    ------
    TrainingError: it is not one number.
    """
    found = regulariser(model)
    if not isinstance(found, Tensor) or found.numel() != 1 or not torch.is_floating_point(found):
        kind = (
            f"a tensor of shape {tuple(found.shape)} and {found.dtype}"
            if isinstance(found, Tensor)
            else type(found).__name__
        )
        raise TrainingError(
            f"regulariser {name_of(regulariser)}: gave {kind}, must give one number, a tensor of "
            f"one floating-point element, such as 1e-4 * model.conv1.weight.square().sum()"
        )
    return found.reshape(())
