"""Text and arrays of a graph, all but its trits, in few bytes.

What a trained network carries beside its trits is small numbers that resemble each other: they are
laid out by kind, in planes of equal significance, and compressed with LZMA. Nothing is lost.
"""

from __future__ import annotations

import lzma
import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.ir.attributes import AnyArray
from tnthw.ir.parser import references
from tnthw.ir.ranges import factors
from tnthw.ir.rescale import terms_of

_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}]


_FRACTION = 8
"""Fractional bits of a bias that is kept short."""

_SIGNS, _EXPONENTS, _BIAS, _SHIFT = ".signs", ".exponents", ".bias", ".shift"

Kind = tuple[str, tuple[int, ...]]
"""Element type and shape."""


def compact(text: str, arrays: Mapping[str, AnyArray]) -> bytes:
    """Write a graph's text and the arrays that it refers to.

    Signs and exponents that are those of `rescale.terms_of` are kept as the factor that they add up
    to, and biases without more than 8 fractional bits of a step without their zeros.

    Parameters
    ----------
    text: of the graph; its references say which arrays there are, and their types and shapes.
    arrays: by key; those with keys that end in `.trits` are left out.
    """
    kinds = _kinds(text)
    shortened = {key: _shortened(key, arrays) for key in _candidates(kinds)}
    flags = bytes(short is not None for short in shortened.values())
    parts = []
    for keys in _groups(_stored(kinds, flags)).values():
        values = [
            short if (short := shortened.get(key)) is not None else arrays[key] for key in keys
        ]
        parts.append(_planes(np.concatenate([value.T.reshape(-1) for value in values])))
    whole = b"".join([text.encode(), b"\0", flags, *parts])
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
    candidates = _candidates(kinds)
    flags, rest = rest[: len(candidates)], rest[len(candidates) :]
    stored = _stored(kinds, flags)
    arrays: dict[str, AnyArray] = {}
    for keys in _groups(stored).values():
        dtype, counts = stored[keys[0]][0], [math.prod(stored[key][1]) for key in keys]
        size = sum(counts) * np.dtype(dtype).itemsize
        if len(rest) < size:
            raise GraphError("text and tables have fewer bytes than the text refers to")
        flat, rest = _numbers(rest[:size], dtype), rest[size:]
        for key, part in zip(keys, np.split(flat, np.cumsum(counts)[:-1]), strict=True):
            arrays[key] = np.ascontiguousarray(part.reshape(stored[key][1][::-1]).T)
    if rest:
        raise GraphError("text and tables have more bytes than the text refers to")
    for key, short in zip(candidates, flags, strict=False):
        if short:
            _lengthen(key, kinds[key], arrays)
    return text, arrays


def _kinds(text: str) -> dict[str, Kind]:
    """Element type and shape of every array but trits, in the order of the text."""
    return {key: kind for key, kind in references(text).items() if not key.endswith(".trits")}


def _candidates(kinds: Mapping[str, Kind]) -> list[str]:
    """Keys of arrays that may be kept short."""
    return [
        key
        for key, (_, shape) in kinds.items()
        if (key.endswith(_SIGNS) and len(shape) == 2)
        or (key.endswith(_BIAS) and kinds.get(_sibling(key, _SHIFT), ("", ()))[1] == shape)
    ]


def _sibling(key: str, field: str) -> str:
    return key.rpartition(".")[0] + field


def _stored(kinds: Mapping[str, Kind], flags: bytes) -> dict[str, Kind]:
    """What is written: kinds of the arrays, those of short ones in their place."""
    stored = dict(kinds)
    for key, short in zip(_candidates(kinds), flags, strict=False):
        if short and key.endswith(_SIGNS):
            stored[key] = ("int64", kinds[key][1][:1])
            del stored[_sibling(key, _EXPONENTS)]
    return stored


def _groups(stored: Mapping[str, Kind]) -> dict[tuple[str, str], list[str]]:
    """Keys by field and element type: numbers that resemble each other lie together."""
    groups: dict[tuple[str, str], list[str]] = {}
    for key, (dtype, _) in stored.items():
        groups.setdefault((key.rpartition(".")[2], dtype), []).append(key)
    return groups


def _shortened(key: str, arrays: Mapping[str, AnyArray]) -> AnyArray | None:
    """An array's short form; None where it has none that gives it back."""
    array = arrays[key]
    if key.endswith(_BIAS):
        step = _step(arrays[_sibling(key, _SHIFT)])
        bias = array.astype(np.int64)
        return bias >> step if ((bias >> step) << step == bias).all() else None
    exponents = arrays[_sibling(key, _EXPONENTS)]
    factor = factors(array.astype(np.int8), exponents.astype(np.int8))
    found = terms_of(factor, array.shape[1])
    if found is None or not all(map(np.array_equal, found, (array, exponents))):
        return None
    return factor


def _lengthen(key: str, kind: Kind, arrays: dict[str, AnyArray]) -> None:
    """Put an array in place of its short form."""
    short = arrays[key].astype(np.int64)
    if key.endswith(_BIAS):
        arrays[key] = short << _step(arrays[_sibling(key, _SHIFT)])
        return
    found = terms_of(short, kind[1][1])
    if found is None:
        raise GraphError(f"{key}: a factor is no sum of {kind[1][1]} powers of two")
    arrays[key], arrays[_sibling(key, _EXPONENTS)] = found


def _step(shift: AnyArray) -> NDArray[np.int64]:
    return np.maximum(shift.astype(np.int64) - _FRACTION, 0)


def _planes(flat: AnyArray) -> bytes:
    """All lowest bytes, then all second bytes, and so on."""
    if flat.dtype == np.int64:  # numbers of either sign near zero have equal high bytes
        signed = flat.astype(np.int64)
        flat = ((signed << 1) ^ (signed >> 63)).view(np.uint64)
    size = flat.dtype.itemsize
    little = flat.astype(flat.dtype.newbyteorder("<"))
    return little.view(np.uint8).reshape(-1, size).T.tobytes()


def _numbers(data: bytes, dtype: str) -> AnyArray:
    planes = np.frombuffer(data, np.uint8).reshape(np.dtype(dtype).itemsize, -1)
    stored = np.dtype("uint64" if dtype == "int64" else dtype).newbyteorder("<")
    flat: AnyArray = np.ascontiguousarray(planes.T).reshape(-1).view(stored)
    if dtype == "int64":
        bits = flat.astype(np.uint64)
        flat = ((bits >> np.uint64(1)) ^ (np.uint64(0) - (bits & np.uint64(1)))).view(np.int64)
    return flat.astype(dtype)
