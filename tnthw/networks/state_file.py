"""A user's state dict from a file: safetensors, or a PyTorch checkpoint of plain tensors.

What a file is, its contents say, not its name.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from tnthw.errors import ModelFileError
from tnthw.files import special
from tnthw.networks.file_kinds import Kind, kind_of
from tnthw.networks.seal import unsealed
from tnthw.networks.state_dicts import find_state
from tnthw.networks.torch_file import read_safetensors, read_torch

MOST_BYTES = 1 << 30
"""Largest file that is read; the largest known shape has a tenth of it."""

_MOST_NUMBERS = 1 << 32  # in one tensor; a file may claim more than it holds


def read_state(path: Path) -> dict[str, Tensor]:
    """Read a state dict; nothing but tensors and plain values is ever loaded.

    A checkpoint may hold the state dict itself, or deeper under the keys that training scripts use;
    prefixes of all names that wrappers put there, such as `module.`, are removed. Numbers of other
    floating-point types become float32.

    Parameters
    ----------
    path: safetensors or PyTorch's format, whatever the name ends in; a run's `checkpoint.pt` too.

    Returns
    -------
    Tensors by name, on the CPU.

    Raises
    ------
    ModelFileError: the file is missing, damaged, something else, holds other objects than tensors,
        or no state dict.
    """
    if path.is_dir():
        raise ModelFileError(f"{path}: is a folder; give the file of the weights in it")
    if special(path):
        raise ModelFileError(f"{path}: is a pipe or a device; write the weights to a file first")
    try:
        if (size := path.stat().st_size) > MOST_BYTES:
            raise ModelFileError(
                f"{path}: has {size:,} bytes, at most {MOST_BYTES:,} are read; save the weights "
                f"alone, without optimiser and other networks"
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise ModelFileError(f"{path}: there is no such file") from None
    except (OSError, ValueError) as error:
        raise ModelFileError(f"{path}: cannot be read: {error}") from None
    data = unsealed(data, str(path))
    kind = kind_of(data, str(path))
    found = (
        read_safetensors(data, str(path))
        if kind is Kind.SAFETENSORS
        else read_torch(data, str(path))
    )
    return {name: _plain(path, name, value) for name, value in find_state(found, str(path)).items()}


def _plain(path: Path, name: str, tensor: Tensor) -> Tensor:
    """Give a tensor as dense numbers, float32 where they are floating-point ones."""
    what = None
    if tensor.is_meta:
        what = "is on the device 'meta', which holds no numbers; save the weights themselves"
    elif tensor.layout is not torch.strided:
        what = "is sparse; save it with to_dense()"
    elif tensor.is_quantized:
        what = "is quantised; save it with dequantize(), or the weights before quantisation"
    elif tensor.is_complex():
        what = "holds complex numbers, which no layer takes; save real ones"
    elif tensor.numel() > _MOST_NUMBERS:
        what = f"claims {tensor.numel():,} numbers, at most {_MOST_NUMBERS:,} are read"
    if what is not None:
        raise ModelFileError(f"{path}: tensor {name} {what}")
    return tensor.float() if tensor.is_floating_point() else tensor
