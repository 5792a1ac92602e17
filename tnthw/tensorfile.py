"""Safetensors files that carry a digest of their content, as every one that tnthw writes.

Any reader of the format reads them.  The metadata says `tnthw`, what kind of content it is,
`schema`, the version of its layout, and `sha256`: over the whole file but those digits.  The header
has one form, sorted and without a space too many, so that equal contents make equal files and no
byte can change unseen.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors import numpy as safetensors_numpy

from tnthw.errors import ModelFileError
from tnthw.files import replace_file

AnyArray = NDArray[np.generic]

_MOST_HEADER = 1 << 24  # bytes; a longer header is no header of ours
_MOST_LENGTH = 1 << 34  # bytes of a file that are taken into memory
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of file.

    Attributes
    ----------
    name: what the file holds, as its metadata say, in words ("network").
    schema: version of the layout that this release writes and reads.
    remedy: what a reader can do about a file that cannot be used.
    """

    name: str
    schema: int
    remedy: str


def write(
    path: Path, kind: Kind, tensors: Mapping[str, AnyArray], facts: Mapping[str, str] | None = None
) -> None:
    """Write tensors to a file, whole or not at all.

    Parameters
    ----------
    path: the file; one that exists is replaced.
    kind: what the file holds.
    tensors: arrays by name.
    facts: further metadata for people and programs, text by key.

    Raises
    ------
    ModelFileError: the folder does not exist.
    OutputError: the file cannot be written.
    """
    path = Path(path)
    if not path.parent.is_dir():
        raise ModelFileError(f"{path}: the folder {path.parent} does not exist; make it first")
    metadata = {**(facts or {}), "tnthw": kind.name, "schema": str(kind.schema)}
    contiguous = {name: np.ascontiguousarray(array) for name, array in tensors.items()}
    data = safetensors_numpy.save(contiguous, metadata)
    start = 8 + int.from_bytes(data[:8], "little")
    header, rest = json.loads(data[8:start]), data[start:]
    digest = hashlib.sha256(_encoded(header))
    digest.update(rest)
    header["__metadata__"]["sha256"] = digest.hexdigest()
    replace_file(path, _encoded(header) + rest)


def read(path: Path, kind: Kind) -> tuple[dict[str, AnyArray], dict[str, str]]:
    """Read what `write` wrote, and check its digest.

    Parameters
    ----------
    path: the file.
    kind: what it must hold.

    Returns
    -------
    The tensors by name, and the facts.

    Raises
    ------
    ModelFileError: the file is missing, cut off, altered, of another kind or version, or too large.
    """
    path = Path(path)
    if not path.is_file():
        raise ModelFileError(f"{path}: there is no such file; {kind.remedy}")
    try:
        with path.open("rb") as file:
            first = file.read(8)
            size = int.from_bytes(first, "little")
            total = path.stat().st_size
            if len(first) < 8 or not 2 <= size <= min(_MOST_HEADER, total - 8):
                raise ModelFileError(_not_whole(path, kind, "it has no header"))
            raw = first + file.read(size)
            header = _header(path, kind, raw)
            facts = header["__metadata__"]
            stated = facts.pop("sha256", None)
            _check_kind(path, kind, facts, stated)
            if total > _MOST_LENGTH:
                raise ModelFileError(
                    f"{path}: has {total} bytes, at most {_MOST_LENGTH} are read; {kind.remedy}"
                )
            digest = hashlib.sha256(_encoded(header))
            while part := file.read(_CHUNK):
                digest.update(part)
        facts["sha256"] = stated
        if digest.hexdigest() != stated or _encoded(header) != raw:
            raise ModelFileError(
                f"{path}: its contents have hash {digest.hexdigest()[:16]}..., the file states "
                f"{stated[:16]}...; it was altered or damaged, so {kind.remedy}"
            )
        tensors = safetensors_numpy.load(path.read_bytes())
    except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
        raise ModelFileError(_not_whole(path, kind, str(error))) from None
    return tensors, {key: facts[key] for key in facts if key not in ("tnthw", "schema", "sha256")}


def _encoded(header: dict[str, Any]) -> bytes:
    """Header as the format has it: 8 bytes of length, and JSON padded to a multiple of 8."""
    text = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text


def _header(path: Path, kind: Kind, raw: bytes) -> dict[str, Any]:
    try:
        header = json.loads(raw[8:].decode())
    except (ValueError, RecursionError):
        raise ModelFileError(_not_whole(path, kind, "its header is no JSON")) from None
    if not isinstance(header, dict):
        raise ModelFileError(_not_whole(path, kind, "its header is no JSON object"))
    facts = header.get("__metadata__")
    if facts is None or (isinstance(facts, dict) and "tnthw" not in facts):
        raise ModelFileError(
            f"{path}: is a safetensors file without a tnthw {kind.name}; {kind.remedy}"
        )
    if not isinstance(facts, dict) or not all(isinstance(text, str) for text in facts.values()):
        raise ModelFileError(_not_whole(path, kind, "its metadata are not text"))
    return header


def _check_kind(path: Path, kind: Kind, facts: Mapping[str, str], digest: str | None) -> None:
    found = facts["tnthw"]
    schema = facts.get("schema")
    if found != kind.name and schema is not None:
        raise ModelFileError(
            f"{path}: holds a tnthw {found[:40]}, a {kind.name} is wanted; {kind.remedy}"
        )
    if found != kind.name or schema != str(kind.schema):
        shown = found if schema is None else schema
        raise ModelFileError(
            f"{path}: has schema version {shown[:40]}, this release reads {kind.schema}; "
            f"{kind.remedy}"
        )
    if digest is None:
        raise ModelFileError(f"{path}: lacks the metadata sha256; it was altered, so {kind.remedy}")


def _not_whole(path: Path, kind: Kind, why: str) -> str:
    return (
        f"{path}: is not a whole safetensors file ({why}); it may be cut off or of another kind, "
        f"so {kind.remedy}"
    )
