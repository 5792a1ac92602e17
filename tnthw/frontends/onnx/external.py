"""Tensors of an ONNX file that lie in other files beside it."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import onnx

from tnthw.errors import ModelFileError
from tnthw.frontends.onnx.tensors import bytes_needed

_ALLOWED = "allowed is a file in the network's own folder, or below it"


def take_external(model: Any, path: Path, budget: int) -> None:
    """Put external data into their tensors.

    Parameters
    ----------
    model: onnx.ModelProto; changed.
    path: of its file; external data must lie in that folder or below it, links followed.
    budget: bytes that may be read in all.

    Raises
    ------
    ModelFileError: a location leaves the folder, a file is missing, or shorter than declared.
    """
    for tensor in model.graph.initializer:
        if tensor.data_location != onnx.TensorProto.EXTERNAL:
            continue
        where = f"{path}: tensor {tensor.name!r}"
        entries = {entry.key: entry.value for entry in tensor.external_data}
        needed = bytes_needed(tensor, path)
        budget -= needed
        if budget < 0:
            raise ModelFileError(
                f"{where}: with it the external data are larger than what is read; make the "
                f"network smaller"
            )
        offset = _count(entries, "offset", 0, where)
        length = _count(entries, "length", needed, where)
        if length != needed:
            raise ModelFileError(
                f"{where}: has {length} bytes of external data, its shape needs {needed}; export "
                f"it again"
            )
        file = _inside(path, entries.get("location", ""), where)
        tensor.raw_data = _read(file, offset, length, where)
        tensor.data_location = onnx.TensorProto.DEFAULT
        del tensor.external_data[:]


def _count(entries: dict[str, str], key: str, default: int, where: str) -> int:
    text = entries.get(key, str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise ModelFileError(
            f"{where}: its external data have {key} {text[:40]!r}; allowed is a whole number"
        )
    return int(text)


def _inside(path: Path, location: str, where: str) -> Path:
    """File of a location, made sure to lie in the folder of the network."""
    parts = (*PurePosixPath(location).parts, *PureWindowsPath(location).parts)
    windows = PureWindowsPath(location)
    absolute = PurePosixPath(location).is_absolute() or windows.drive or windows.root
    if not location or "\0" in location or absolute or ".." in parts:
        raise ModelFileError(
            f"{where}: its external data are at {location[:200]!r}; {_ALLOWED}: move it there and "
            f"name it by its relative path"
        )
    file = path.parent / location
    try:
        home, real = path.parent.resolve(strict=True), file.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise ModelFileError(
            f"{where}: its external data at {location[:200]!r} cannot be found "
            f"({getattr(error, 'strerror', None) or error}); put that file beside the network"
        ) from None
    if home not in real.parents:
        raise ModelFileError(
            f"{where}: its external data at {location[:200]!r} are a link out of the folder; "
            f"{_ALLOWED}"
        )
    return real


def _read(file: Path, offset: int, length: int, where: str) -> bytes:
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | os.O_NONBLOCK)
        with os.fdopen(handle, "rb") as source:
            about = os.fstat(handle)
            if not stat.S_ISREG(about.st_mode):
                raise ModelFileError(f"{where}: its external data {file} are no plain file")
            if about.st_size < offset + length:
                raise ModelFileError(
                    f"{where}: needs {length} bytes of {file} from byte {offset} on, which has "
                    f"{about.st_size}; copy it again"
                )
            source.seek(offset)
            data = source.read(length)
    except OSError as error:
        raise ModelFileError(f"{where}: {file} cannot be read: {error.strerror}") from None
    if len(data) != length:
        raise ModelFileError(f"{where}: {file} ended while it was read; copy it again")
    return data
