"""A term of one's own in the loss: a function of the network, added at every step."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn

from tnthw.errors import TrainingError

Regulariser = Callable[[nn.Module], Tensor]
"""From the network that is trained, as it is at a step, to one number with a gradient."""


def name_of(regulariser: Regulariser) -> str:
    """Name under which a checkpoint knows a regulariser: its module's and its own.

    What it computes cannot be told from outside, so a checkpoint is continued by whatever has the
    name. Of a `functools.partial` what it has filled in counts too.
    """
    if isinstance(regulariser, partial):
        filled = [*map(repr, regulariser.args)]
        filled += [f"{key}={value!r}" for key, value in regulariser.keywords.items()]
        return f"{name_of(regulariser.func)}({', '.join(filled)})"
    named = regulariser if hasattr(regulariser, "__qualname__") else type(regulariser)
    return f"{named.__module__}.{named.__qualname__}"


def folder_for(folder: Path, regulariser: Regulariser | None) -> Path:
    """Folder of a run with a regulariser, beside that of the run without."""
    if regulariser is None:
        return folder
    name = name_of(regulariser)
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    short = re.sub(r"[^A-Za-z0-9_]", "_", name.partition("(")[0].rpartition(".")[2])
    return folder.with_name(f"{folder.name}-{short[:40]}-{digest}")


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
