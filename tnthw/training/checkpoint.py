"""Checkpoints that a killed run continues from, to bit-identical weights."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path
from typing import Any

import torch

from tnthw.errors import TrainingError

VERSION = 1


def save_checkpoint(path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint whole or not at all: to a temporary file, then renamed.

    Parameters
    ----------
    path: file to write or replace.
    state: tensors, numbers, strings, and lists and dicts of them.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            torch.save({"version": VERSION, **state}, file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


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
