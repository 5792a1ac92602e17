"""Text and arrays of a graph, all but its trits, in few bytes.

What a trained network carries beside its trits is small numbers that resemble each other: they are
laid out by kind, in planes of equal significance, and compressed with LZMA. Nothing is lost.
"""

from __future__ import annotations

import lzma
import math
from collections.abc import Mapping

import numpy as np

from tnthw.errors import GraphError
from tnthw.ir.attributes import AnyArray
from tnthw.ir.parser import references
from tnthw.ir.ranges import factors
from tnthw.ir.rescale import terms_of

_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}]


def compact(text: str, arrays: Mapping[str, AnyArray]) -> bytes:
    """Write a graph's text and the arrays that it refers to.

    Signs and exponents that are those of `rescale.terms_of` are kept as the factor that they add up
    to.

    Parameters
    ----------
    text: of the graph; its references say which arrays there are, and their types and shapes.
    arrays: by key; those with keys that end in `.trits` are left out.
    """
    kinds = _kinds(text)
    summed = bytearray()
    parts: list[bytes] = []
    for key, (_, shape) in kinds.items():
        if key.endswith(_SIGNS) and len(shape) == 2:
            signs, exponents = arrays[key], arrays[_exponents(key)]
            factor = factors(signs.astype(np.int8), exponents.astype(np.int8))
            parts_of = terms_of(factor, shape[1])
            equal = parts_of is not None and all(
                np.array_equal(mine, arrays[name])
                for mine, name in zip(parts_of, (key, _exponents(key)), strict=True)
            )
            summed.append(equal)
            if equal:
                parts.append(_planes(factor))
                continue
            parts.append(_planes(arrays[_exponents(key)]))
        if not (key.endswith(_EXPONENTS) and len(shape) == 2):
            parts.append(_planes(arrays[key]))
    whole = b"".join([text.encode(), b"\0", bytes(summed), *parts])
    return lzma.compress(whole, format=lzma.FORMAT_RAW, filters=_FILTERS)


def expand(data: bytes) -> tuple[str, dict[str, AnyArray]]:
    """Read what `compact` wrote: the text, and the arrays by key.

    Raises
    ------
    GraphError: the data is not what `compact` writes.
    """
    try:
        whole = lzma.decompress(data, format=lzma.FORMAT_RAW, filters=_FILTERS)
    except lzma.LZMAError as error:
        raise GraphError(f"text and tables cannot be decompressed: {error}") from None
    head, _, rest = whole.partition(b"\0")
    text = head.decode(errors="replace")
    kinds = _kinds(text)
    pairs = sum(key.endswith(_SIGNS) and len(shape) == 2 for key, (_, shape) in kinds.items())
    summed, reader = iter(rest[:pairs]), _Reader(rest[pairs:])
    arrays: dict[str, AnyArray] = {}
    for key, (dtype, shape) in kinds.items():
        if key.endswith(_SIGNS) and len(shape) == 2:
            if next(summed, 0):
                found = terms_of(reader.take("int64", shape[:1]).astype(np.int64), shape[1])
                if found is None:
                    raise GraphError(f"{key}: a factor is no sum of {shape[1]} powers of two")
                arrays[key], arrays[_exponents(key)] = found
                continue
            arrays[_exponents(key)] = reader.take("int8", shape)
        if key not in arrays:
            arrays[key] = reader.take(dtype, shape)
    if reader.data:
        raise GraphError("text and tables have more bytes than the text refers to")
    return text, arrays


_SIGNS, _EXPONENTS = ".signs", ".exponents"


def _exponents(key: str) -> str:
    return key.removesuffix(_SIGNS) + _EXPONENTS


def _kinds(text: str) -> dict[str, tuple[str, tuple[int, ...]]]:
    """Element type and shape of every array but trits: one attribute after the other."""
    found = {key: kind for key, kind in references(text).items() if not key.endswith(".trits")}
    order = sorted(found, key=lambda key: _rank(key.rpartition(".")[2]))
    return {key: found[key] for key in order}


def _rank(field: str) -> tuple[bool, str]:
    """Signs first, so that they can bring their exponents along; then by name."""
    return f".{field}" != _SIGNS, field


def _planes(array: AnyArray) -> bytes:
    """The array's bytes: last axis first, then all lowest bytes, all second bytes, and so on."""
    flat: AnyArray = np.ascontiguousarray(array.T).reshape(-1)
    if flat.dtype == np.int64:  # numbers of either sign near zero have equal high bytes
        signed = flat.astype(np.int64)
        flat = ((signed << 1) ^ (signed >> 63)).view(np.uint64)
    size = flat.dtype.itemsize
    little = flat.astype(flat.dtype.newbyteorder("<"))
    return little.view(np.uint8).reshape(-1, size).T.tobytes()


class _Reader:
    """Takes arrays off the front of the data."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def take(self, dtype: str, shape: tuple[int, ...]) -> AnyArray:
        size = np.dtype(dtype).itemsize
        count = math.prod(shape) * size
        if len(self.data) < count:
            raise GraphError("text and tables have fewer bytes than the text refers to")
        planes = np.frombuffer(self.data[:count], np.uint8).reshape(size, -1)
        self.data = self.data[count:]
        stored = np.dtype("uint64" if dtype == "int64" else dtype).newbyteorder("<")
        flat: AnyArray = np.ascontiguousarray(planes.T).reshape(-1).view(stored)
        if dtype == "int64":
            bits = flat.astype(np.uint64)
            flat = ((bits >> np.uint64(1)) ^ (np.uint64(0) - (bits & np.uint64(1)))).view(np.int64)
        return np.ascontiguousarray(flat.astype(dtype).reshape(shape[::-1]).T)
