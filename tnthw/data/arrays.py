"""Arrays out of .npy and .npz files, whatever else lies under these names.

The headers are read first: a file that claims more than it holds, holds Python objects, or is
something else is refused before memory is taken. Nothing is ever unpickled.
"""

from __future__ import annotations

import io
import lzma
import math
import struct
import tokenize
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError
from tnthw.files import special

Array = NDArray[Any]

MOST_BYTES = 1 << 30
"""Largest array that is read; a file that holds a larger one is refused."""

_MAGIC, _ZIP = b"\x93NUMPY", b"PK"
_HEADER_BYTES = 10_000  # numpy's own bound on a header's length

# What zip files and numpy's headers raise when they are damaged.
_DAMAGE = (
    ValueError, OSError, EOFError, struct.error, SyntaxError, tokenize.TokenError, TypeError,
    KeyError, RecursionError, MemoryError, OverflowError, NotImplementedError, RuntimeError,
    zipfile.BadZipFile, zlib.error, lzma.LZMAError,
)  # fmt: skip


def read_npy(path: Path) -> Array:
    """Read the array of a .npy file.

    Raises
    ------
    InputError: the file is missing, no .npy file, cut off, holds objects, or more than
        `MOST_BYTES`.
    """
    with _opened(path) as file:
        begin = file.read(len(_MAGIC))
        if begin.startswith(_ZIP):
            raise InputError(
                f"{path}: is a zip file with several arrays (.npz) under another name; rename it "
                f"to {path.stem}.npz, or write one array with numpy.save"
            )
        if begin != _MAGIC:
            raise InputError(f"{path}: is no array that can be read; write one with numpy.save")
        file.seek(0)
        with _damage_told(str(path)):
            array = _read(file, str(path), path.stat().st_size)
            if file.read(1):
                raise InputError(f"{path}: holds more than one array; write one with numpy.save")
            return array


def read_npz(path: Path) -> dict[str, Array]:
    """Read the arrays of a .npz file, by name.

    Raises
    ------
    InputError: the file is missing, no .npz file, damaged, holds objects, or more than
        `MOST_BYTES` in all.
    """
    with _opened(path) as file:
        if file.read(len(_ZIP)) != _ZIP:
            raise InputError(
                f"{path}: is no .npz file; write one with numpy.savez(FILE, images=..., labels=...)"
            )
        file.seek(0)
        arrays: dict[str, Array] = {}
        with _damage_told(str(path)), zipfile.ZipFile(file) as archive:
            members = [entry for entry in archive.infolist() if entry.filename.endswith(".npy")]
            claimed = sum(entry.file_size for entry in members)
            if claimed > MOST_BYTES:
                raise InputError(f"{path}: {_too_large(claimed)}")
            for entry in members:
                name = entry.filename.removesuffix(".npy")
                with archive.open(entry) as member:
                    arrays[name] = _read(member, f"{path}: {name}", entry.file_size)
                    if member.read(1):  # also makes zipfile compare the checksum
                        raise InputError(f"{path}: {name}: holds more than its header says")
        return arrays


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    if path.is_dir():
        raise InputError(f"{path}: is a folder, give a .npy or .npz file")
    if special(path):
        raise InputError(f"{path}: is a pipe or a device; write it to a .npy or .npz file first")
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise InputError(f"{path}: there is no such file") from None
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    with file:
        yield file


@contextmanager
def _damage_told(where: str) -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        text = str(error).split("\n")[0][:200] or type(error).__name__
        raise InputError(f"{where}: is no array that can be read ({text})") from None


def _read(file: IO[bytes], where: str, size: int) -> Array:
    """Read one array in numpy's format from a file of `size` bytes."""
    version = np.lib.format.read_magic(file)
    if version not in ((1, 0), (2, 0), (3, 0)):
        raise InputError(f"{where}: is of version {version} of numpy's format; known are 1 to 3")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about files of Python 2
        shape, by_columns, kind = _header(file, version)
    if kind.hasobject or kind.fields is not None or kind.subdtype is not None:
        raise InputError(
            f"{where}: holds {'Python objects' if kind.hasobject else 'records'}, allowed are "
            f"plain numbers; write them with numpy.save(FILE, numpy.asarray(x, numpy.uint8))"
        )
    if any(side < 0 for side in shape):
        raise InputError(f"{where}: its header claims the shape {_short(shape)}")
    needed = math.prod(shape) * kind.itemsize
    if needed > size:  # before memory is taken for it
        raise InputError(
            f"{where}: its header claims shape {_short(shape)} of {kind}, more than the "
            f"{size:,} bytes of the file; it is cut off or damaged"
        )
    if needed > MOST_BYTES:
        raise InputError(f"{where}: {_too_large(needed)}")
    data = file.read(needed)
    if len(data) < needed:
        raise InputError(f"{where}: ends after {len(data):,} of {needed:,} bytes; it is cut off")
    array = np.frombuffer(data, kind)
    return array.reshape(shape[::-1]).T if by_columns else array.reshape(shape)


def _header(
    file: IO[bytes], version: tuple[int, int]
) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    """Read shape, order and type; numpy evaluates literals only."""
    if version == (1, 0):
        return np.lib.format.read_array_header_1_0(file, max_header_size=_HEADER_BYTES)
    if version == (2, 0):
        return np.lib.format.read_array_header_2_0(file, max_header_size=_HEADER_BYTES)
    # Version 3 is version 2 with field names in UTF-8, and arrays with fields are refused anyway.
    length = file.read(4)
    text = file.read(struct.unpack("<I", length)[0] if len(length) == 4 else 0)
    ascii_text = text.decode("utf-8").encode("ascii", "replace")
    stand_in = io.BytesIO(length + ascii_text.ljust(len(text)))
    return np.lib.format.read_array_header_2_0(stand_in, max_header_size=_HEADER_BYTES)


def _short(shape: tuple[int, ...]) -> str:
    text = str(shape)
    return text if len(text) < 60 else f"{text[:57]}..."


def _too_large(size: int) -> str:
    return (
        f"holds {size / 2**30:,.1f} GiB, at most {MOST_BYTES >> 30} GiB are read; write fewer "
        f"images into it"
    )
