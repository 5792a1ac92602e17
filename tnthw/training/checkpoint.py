"""Checkpoints that a killed run continues from, to bit-identical weights."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from tnthw.errors import TrainingError
from tnthw.files import replace_file
from tnthw.training.log import Row
from tnthw.training.optimise import Optimisers

VERSION = 1


@dataclass(slots=True, kw_only=True, eq=False)
class Position:
    """Where a run stands between two steps.

    Attributes
    ----------
    epoch, step: epochs that are done, and steps of the present one.
    order: of the epoch's images.
    loss, correct: sums over the epoch so far.
    history: rows of the epochs that are done.
    """

    epoch: int = 0
    step: int = 0
    order: Tensor = field(default_factory=lambda: torch.zeros(0, dtype=torch.int64))
    loss: float = 0.0
    correct: int = 0
    history: list[Row] = field(default_factory=list)


@dataclass(slots=True, kw_only=True, eq=False)
class RunState:
    """All there is to keep of a run.

    Attributes
    ----------
    identity: of its recipe.
    model, optimisers: weights, thresholds and what their optimisers remember.
    generator: of the order of images and of augmentation.
    at: where the run stands.
    """

    identity: str
    model: nn.Module
    optimisers: Optimisers
    generator: torch.Generator
    at: Position

    def save(self, path: Path) -> None:
        """Write a checkpoint."""
        save_checkpoint(
            path,
            {
                "recipe": self.identity,
                "model": self.model.state_dict(),
                "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
                "generator": self.generator.get_state(),
                "torch_generator": torch.get_rng_state(),
                "progress": {name: getattr(self.at, name) for name in Position.__slots__},
            },
        )

    def restore(self, path: Path) -> None:
        """Continue from a checkpoint.

        Raises
        ------
        TrainingError: it cannot be used, or belongs to another recipe.
        """
        state = load_checkpoint(path)
        if state["recipe"] != self.identity:
            raise TrainingError(
                f"checkpoint {path}: it was written by another recipe or seed; train into another "
                f"folder, or delete the file to train from the start"
            )
        self.model.load_state_dict(state["model"])
        for optimiser, saved in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(saved)
        self.generator.set_state(state["generator"])
        torch.set_rng_state(state["torch_generator"])
        self.at = Position(**state["progress"])


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint whole or not at all: to a temporary file, then renamed.

    Parameters
    ----------
    path: file to write or replace.
    state: tensors, numbers, strings, and lists and dicts of them.
    """
    replace_file(path, lambda file: torch.save({"version": VERSION, **state}, file))


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint; only tensors and plain values are ever loaded.

    Raises
    ------
    TrainingError: the file is damaged, holds something else, or is of another version.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except (RuntimeError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise _unusable(path, f"it is damaged ({type(error).__name__})") from error
    except Exception as error:  # torch raises pickle's own error on anything but plain data
        raise _unusable(path, "it holds something else than tensors and plain values") from error
    if not isinstance(state, dict) or "version" not in state:
        raise _unusable(path, "it was not written by this trainer")
    if state["version"] != VERSION:
        raise _unusable(path, f"its version is {state['version']}, this trainer reads {VERSION}")
    return state


def _unusable(path: Path, why: str) -> TrainingError:
    return TrainingError(f"checkpoint {path}: {why}; delete the file to train from the start")
