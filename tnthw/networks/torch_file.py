"""Contents of safetensors and PyTorch files, without running anything that they hold."""

from __future__ import annotations

import argparse
import io
import pickletools
import warnings
import zipfile
from collections import OrderedDict
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load
from torch import Tensor

from tnthw.errors import ModelFileError
from tnthw.networks.pickled import PickleError
from tnthw.networks.stored_tensors import Unopened, read_without_opening

# Plain values that training scripts keep beside the weights: options, and numbers of numpy.
_HARMLESS: list[Any] = [
    argparse.Namespace,
    OrderedDict,
    np.dtype,
    *[type(np.dtype(kind)) for kind in ("f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "?")],
    np._core.multiarray.scalar,  # type: ignore[attr-defined]
    (np._core.multiarray.scalar, "numpy.core.multiarray.scalar"),  # type: ignore[attr-defined]
]

_LONGEST_NAME = 1000
"""Characters of a class's name: torch takes quadratic time to complain of a longer one."""

_PICKLES_BEFORE_1_6 = 5
"""Pickles at the start of the format before version 1.6, with the names of the storages."""


def read_safetensors(data: bytes, where: str) -> dict[str, Tensor]:
    """Read a safetensors file's contents.

    Raises
    ------
    ModelFileError: they are damaged or cut off.
    """
    try:
        return dict(sorted(load(data).items()))  # the reader's order is not fixed
    except (SafetensorError, ValueError, TypeError, KeyError, OverflowError, MemoryError) as error:
        raise ModelFileError(
            f"{where}: is no whole safetensors file ({str(error)[:150]}); it may be cut off or "
            f"damaged, so copy it again"
        ) from None


def read_torch(data: bytes, where: str) -> Any:
    """Read a PyTorch file's contents: tensors, numbers, texts, and lists and dicts of them.

    Raises
    ------
    ModelFileError: they are damaged, or hold other objects, which could run code when loaded.
    """
    try:
        return _load(data)
    except Exception as error:  # torch raises pickle's error, and whatever damage leads it into
        if named := _forbidden(error):
            raise ModelFileError(
                f"{where}: holds other objects than tensors and plain values, which could run code "
                f"when loaded, so it is not opened ({named}); save the weights alone with "
                f"torch.save(model.state_dict(), FILE), or as safetensors"
            ) from None
        raise _damaged(error, where) from None


def read_torch_weights(data: bytes, where: str) -> Unopened:
    """As `read_torch`; other objects stay unopened, and what else there is is read beside them.

    Raises
    ------
    ModelFileError: the contents are damaged.
    """
    try:
        return Unopened(contents=_load(data), others=())
    except Exception as error:
        if not _forbidden(error):
            raise _damaged(error, where) from None
    try:
        return read_without_opening(data)
    except PickleError as error:
        raise ModelFileError(
            f"{where}: is no PyTorch checkpoint that can be read ({error}); it may be cut off or "
            f"damaged, so copy it again"
        ) from None


def _load(data: bytes) -> Any:
    if (longest := max(map(len, _names(data)), default=0)) > _LONGEST_NAME:
        raise ValueError(f"a class's name has {longest} characters")
    with warnings.catch_warnings(), torch.serialization.safe_globals(_HARMLESS):
        warnings.simplefilter("ignore")  # of formats that torch gives up one day
        return torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)


def _damaged(error: Exception, where: str) -> ModelFileError:
    return ModelFileError(
        f"{where}: is no PyTorch checkpoint that can be read ({type(error).__name__}); it may be "
        f"cut off or damaged, so copy it again"
    )


def _names(data: bytes) -> Iterator[str]:
    """Names of the classes that a file's pickles ask for; nothing is unpickled."""
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [name for name in archive.namelist() if name.endswith("data.pkl")]
            streams = [io.BytesIO(archive.read(name)) for name in entries]
    else:
        streams = [io.BytesIO(data)] * _PICKLES_BEFORE_1_6
    for stream in streams:
        try:
            for operation, argument, _ in pickletools.genops(stream):
                if operation.name == "GLOBAL":
                    yield str(argument)
        except UnicodeDecodeError:
            raise
        except ValueError:  # damaged: torch says so
            return


def _forbidden(error: Exception) -> str:
    """First line that names the forbidden object, without torch's advice to allow it."""
    lines = [line.strip() for line in str(error).splitlines()]
    named = (line for line in lines if "GLOBAL" in line or "Unsupported" in line)
    return next(named, "").split(" was not an allowed")[0].split("error: ")[-1]
