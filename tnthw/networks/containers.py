"""What a file of weights is packed in: gzip, bzip2, xz, and zip archives with a file in them."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import IO, Any

from tnthw.errors import ModelFileError

MOST_BYTES = 1 << 30
"""Most bytes of a file's weights, packed or not."""

_PACKED: dict[bytes, tuple[str, Callable[[IO[bytes]], Any]]] = {
    b"\x1f\x8b": ("gzip", lambda file: gzip.open(file)),
    b"BZh": ("bzip2", lambda file: bz2.open(file)),
    b"\xfd7zXZ": ("xz", lambda file: lzma.open(file)),
}
_DEEPEST = 3  # a zip in a zip
_WEIGHTS = (".pt", ".pth", ".th", ".pkl", ".bin", ".ckpt", ".tar", ".model", ".safetensors")
_LISTED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """The bytes of a file of weights.

    Attributes
    ----------
    data: of a PyTorch checkpoint, a safetensors file, or something else.
    entry: name of the file that was taken from an archive; empty where there was none.
    others: names of the other files in it that may hold weights.
    place: what is left of the part that was asked for, a place in the file of weights.
    """

    data: bytes
    entry: str = ""
    others: tuple[str, ...] = ()
    place: str = ""


def unpack(data: bytes, where: str, part: str = "") -> Unpacked:
    """Take a file of weights out of what it is packed in.

    Parameters
    ----------
    data: contents of the user's file.
    where: name of it, for messages.
    part: which file of a zip archive to take, and after a colon which place in it; where there is
        one file alone, the place is enough.

    Raises
    ------
    ModelFileError: the packing is damaged, holds too much, or holds several files and none is
        chosen.
    """
    found = Unpacked(data=data, place=part)
    for _ in range(_DEEPEST):
        inside = _plain(found.data, where)
        if not _is_archive(inside):
            return replace(found, data=inside)
        found = _chosen(inside, where, found.place)
    raise ModelFileError(f"{where}: is packed more than {_DEEPEST} times; unpack it")


def _plain(data: bytes, where: str) -> bytes:
    """Undo gzip, bzip2 and xz; never makes more than `MOST_BYTES`."""
    for _ in range(_DEEPEST):
        kind = next((kind for first, kind in _PACKED.items() if data.startswith(first)), None)
        if kind is None:
            return data
        name, opener = kind
        try:
            with opener(io.BytesIO(data)) as packed:
                data = packed.read(MOST_BYTES + 1)
        except (OSError, EOFError, zlib.error, lzma.LZMAError, ValueError) as error:
            raise ModelFileError(
                f"{where}: is packed with {name} and damaged or cut off ({str(error)[:100]}); copy "
                f"it again"
            ) from None
        if len(data) > MOST_BYTES:
            raise ModelFileError(
                f"{where}: is packed with {name} and holds more than {MOST_BYTES:,} bytes, which "
                f"are not read; save the weights alone"
            )
    return data


def _is_archive(data: bytes) -> bool:
    """True for a zip archive that is not itself PyTorch's or numpy's format."""
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except Exception:  # damaged in any of zipfile's ways; `file_kinds` says so
        return False
    ends = {name.rpartition("/")[2] for name in names}
    return not (ends & {"data.pkl", "constants.pkl"} or all(n.endswith(".npy") for n in names))


def _chosen(data: bytes, where: str, part: str) -> Unpacked:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = [info for info in archive.infolist() if not info.is_dir()]
        names = [info.filename for info in files if "__MACOSX/" not in info.filename]
        weights = [name for name in names if name.lower().endswith(_WEIGHTS)] or names
        entry, place = next(
            ((name, part[len(name) + 1 :]) for name in names if f"{part}:".startswith(f"{name}:")),
            ("", part),
        )
        if not entry and len(weights) != 1:
            if not weights:
                raise ModelFileError(f"{where}: is a zip archive without a file in it")
            raise ModelFileError(
                f"{where}: is a zip archive and holds the files {_listed(weights)}; say which has "
                f"the weights: part {weights[0]!r} (--part on the command line)"
                + (f"; there is no {part!r} in it" if part else "")
            )
        name = entry or weights[0]
        if (size := archive.getinfo(name).file_size) > MOST_BYTES:
            raise ModelFileError(
                f"{where}: {name} in it has {size:,} bytes, at most {MOST_BYTES:,} are read; save "
                f"the weights alone"
            )
        try:
            with archive.open(name) as file:  # the checksum is looked at on the way
                inside = file.read(MOST_BYTES + 1)
        except Exception as error:  # zipfile raises whatever damaged entries lead it into
            raise ModelFileError(
                f"{where}: {name} in it cannot be unpacked ({type(error).__name__}: "
                f"{str(error)[:100]}); copy the file again, or unpack it yourself"
            ) from None
    others = tuple(other for other in weights if other != name)
    return Unpacked(data=inside, entry=name, others=others, place=place)


def _listed(names: list[str]) -> str:
    rest = len(names) - _LISTED
    return ", ".join(names[:_LISTED]) + (f" and {rest} more" if rest > 0 else "")
