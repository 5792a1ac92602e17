"""Checkpoints that a killed run continues from, to bit-identical weights."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from tnthw.errors import ModelFileError, TrainingError
from tnthw.files import replace_file
from tnthw.networks.seal import is_sealed, sealed, unsealed
from tnthw.networks.torch_file import read_torch
from tnthw.training.average import Average
from tnthw.training.log import Row
from tnthw.training.optimise import Optimisers
from tnthw.wording import counted

VERSION = 2


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
    average: of the weights; None where the recipe keeps none.
    """

    identity: str
    model: nn.Module
    optimisers: Optimisers
    generator: torch.Generator
    at: Position
    average: Average | None = None

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
                **({"average": self.average.state()} if self.average is not None else {}),
            },
        )

    def restore(self, path: Path, images: int) -> None:
        """Continue from a checkpoint.

        Parameters
        ----------
        path: the checkpoint.
        images: training images that there are.

        Raises
        ------
        TrainingError: it cannot be used, or belongs to another recipe or to other data.
        """
        state = load_checkpoint(path)
        if state.get("recipe") != self.identity:
            raise TrainingError(
                f"checkpoint {path}: it was written by another recipe or seed; train into another "
                f"folder, or delete the file to train from the start"
            )
        try:
            self.model.load_state_dict(state["model"])
            for optimiser, saved in zip(self.optimisers, state["optimisers"], strict=True):
                optimiser.load_state_dict(saved)
            self.generator.set_state(state["generator"])
            torch.set_rng_state(state["torch_generator"])
            if self.average is not None:
                self.average.restore(state["average"])
            self.at = Position(**state["progress"])
            _check(self.at)
        except Exception as error:  # whatever a state of another form leads torch into
            text = str(error).split("\n")[0][:200]
            raise _unusable(path, f"its parts do not fit this run ({text})") from error
        if self.at.step and len(self.at.order) != images:
            raise _unusable(
                path,
                f"it stands in an epoch of {counted(len(self.at.order), 'training image')}, and "
                f"there are {images} now; bring the old ones back",
            )


def _check(at: Position) -> None:
    """Refuse a position that no run can have."""
    if min(at.epoch, at.step, at.correct) < 0 or not math.isfinite(at.loss):
        raise ValueError(f"epoch {at.epoch}, step {at.step}, loss {at.loss}")
    if at.epoch != len(at.history):
        raise ValueError(f"{at.epoch} epochs are done and {len(at.history)} are in the log")
    numbers = torch.arange(len(at.order))
    if not torch.equal(at.order.sort().values, numbers):
        raise ValueError("the order of images is none")


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint whole or not at all, its digest at the end.

    Parameters
    ----------
    path: file to write or replace.
    state: tensors, numbers, strings, and lists and dicts of them.
    """
    buffer = io.BytesIO()
    torch.save({"version": VERSION, **state}, buffer)
    replace_file(path, sealed(buffer.getvalue()))


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint; only tensors and plain values are ever loaded.

    Raises
    ------
    TrainingError: the file is damaged in any bit, holds something else, or is of another version.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _unusable(path, f"it cannot be read ({error.strerror})") from None
    if not is_sealed(data):
        raise _unusable(path, "it is cut off, or was not written by this trainer (no digest)")
    try:
        state = read_torch(unsealed(data, "it"), "it")
    except ModelFileError as error:
        raise _unusable(path, f"it is damaged ({error})") from error
    if not isinstance(state, dict) or "version" not in state:
        raise _unusable(path, "it was not written by this trainer")
    if state["version"] != VERSION:
        raise _unusable(path, f"its version is {state['version']}, this trainer reads {VERSION}")
    return state


def _unusable(path: Path, why: str) -> TrainingError:
    return TrainingError(f"checkpoint {path}: {why}; delete the file to train from the start")
