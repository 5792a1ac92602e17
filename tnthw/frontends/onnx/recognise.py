"""Knowing an ONNX file by its first bytes, without the package onnx."""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO

_MODEL = {
    1: 0, 2: 2, 3: 2, 4: 2, 5: 0, 6: 2, 7: 2, 8: 2, 14: 2, 20: 2, 25: 2, 26: 2,
}  # fmt: skip
"""Fields of a ModelProto, and how protobuf writes each: 0 as a number, 2 as bytes of a length."""

_GRAPH = {1, 2, 5, 10, 11, 12, 13, 14, 15, 16}
"""Fields of a GraphProto, all of them bytes of a length."""

_FIELDS = 200
"""Fields that are looked at before the graph; a model has about five, and one for each function."""

_NEWEST = 1 << 10
"""IR versions are below this; there are fourteen so far."""


def looks_like_onnx(path: Path) -> bool:
    """True where a file begins as the protobuf message of an ONNX model does, whatever its name.

    Fields are walked over without reading what they hold; one that is cut off after the graph
    began is still an ONNX file, so that its reader can say what is missing.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return path.is_file() and _walk(file, size)
    except (OSError, ValueError):
        return False


def _walk(file: BinaryIO, size: int) -> bool:
    versioned = False
    for _ in range(_FIELDS):
        key = _number(file)
        if key is None:
            return False
        field, wire = key >> 3, key & 7
        if _MODEL.get(field) != wire:
            return False
        value = _number(file)
        if value is None:
            return False
        if field == 1:
            versioned = 0 < value < _NEWEST
            if not versioned:
                return False
        elif field == 7:
            inner = _number(file)
            begins = inner is not None and inner & 7 == 2 and inner >> 3 in _GRAPH
            return begins and (versioned or _rest_is_a_model(file, size, value))
        elif wire == 2:
            file.seek(value, os.SEEK_CUR)
            if file.tell() > size:
                return False
    return False


def _rest_is_a_model(file: BinaryIO, size: int, graph: int) -> bool:
    """True where a field of a model stands behind a graph that came before the version."""
    file.seek(graph - 1, os.SEEK_CUR)
    key = _number(file)
    return file.tell() <= size and key is not None and _MODEL.get(key >> 3) == key & 7


def _number(file: BinaryIO) -> int | None:
    """Read a number of protobuf's, seven bits a byte; None where there is none."""
    value = 0
    for place in range(10):
        byte = file.read(1)
        if not byte:
            return None
        value |= (byte[0] & 0x7F) << 7 * place
        if byte[0] < 0x80:
            return value
    return None
