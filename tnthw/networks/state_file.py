"""A user's state dict from a file: safetensors, or a PyTorch checkpoint of plain tensors."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from tnthw.errors import ModelFileError

SUFFIXES = (".pth", ".pt", ".bin", ".ckpt", ".tar")
"""Names of PyTorch checkpoints; everything else is read as safetensors."""

_INSIDE = ("state_dict", "model_state_dict", "model", "net")
"""Keys under which training scripts keep the state dict of the network."""

_PREFIX = "module."
"""What `DataParallel` and `DistributedDataParallel` put before every name."""


def read_state(path: Path) -> dict[str, Tensor]:
    """Read a state dict; nothing but tensors and plain values is ever loaded.

    A checkpoint may hold the state dict itself, or under `state_dict`, `model_state_dict`, `model`
    or `net`. A prefix `module.` of every name is removed.

    Parameters
    ----------
    path: file name ending in one of `SUFFIXES` for PyTorch's format, else safetensors.

    Returns
    -------
    Tensors by name, on the CPU.

    Raises
    ------
    ModelFileError: the file is missing, damaged, holds other objects than tensors, or no state
        dict.
    """
    if not path.is_file():
        raise ModelFileError(f"{path}: there is no such file")
    state = _read_torch(path) if path.suffix.lower() in SUFFIXES else _read_safetensors(path)
    if all(name.startswith(_PREFIX) for name in state):
        state = {name.removeprefix(_PREFIX): tensor for name, tensor in state.items()}
    return state


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    try:
        return load_file(path)
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            f"{path}: is not a whole safetensors file ({error}); it may be cut off or of another "
            f"kind, so copy it again (PyTorch checkpoints end in {', '.join(SUFFIXES)})"
        ) from None


def _read_torch(path: Path) -> dict[str, Tensor]:
    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except (RuntimeError, EOFError, ValueError, KeyError, OSError, zipfile.BadZipFile) as error:
        raise ModelFileError(
            f"{path}: is no PyTorch checkpoint that can be read ({type(error).__name__}); it may "
            f"be cut off, so copy it again"
        ) from None
    except Exception as error:  # torch raises pickle's own error on anything but plain data
        raise ModelFileError(
            f"{path}: holds other objects than tensors and plain values, which could run code when "
            f"loaded, so it is not opened ({_cause(error)}); save the weights alone with "
            f"torch.save(model.state_dict(), FILE), or as safetensors"
        ) from None
    if isinstance(found, Mapping):
        inner = next((found[key] for key in _INSIDE if isinstance(found.get(key), Mapping)), found)
        tensors = {str(key): value for key, value in inner.items() if isinstance(value, Tensor)}
        if tensors:
            return tensors
    raise ModelFileError(
        f"{path}: holds {_what(found)} and no state dict; allowed is what model.state_dict() "
        f"gives, or a dict that has it under one of {', '.join(_INSIDE)}"
    )


def _cause(error: Exception) -> str:
    """First line that names the forbidden object, without torch's advice to allow it."""
    lines = [line.strip() for line in str(error).splitlines()]
    named = (line for line in lines if "GLOBAL" in line or "Unsupported" in line)
    return next(named, type(error).__name__).split(" was not an allowed")[0].split("error: ")[-1]


def _what(found: Any) -> str:
    if isinstance(found, Mapping):
        keys = [str(key) for key in found]
        return f"a dict with the keys {', '.join(keys[:5])}" if keys else "an empty dict"
    return f"a {type(found).__name__}"
