"""Tensors of PyTorch's files from their bytes, where torch itself does not open a file.

That is so where other objects stand beside the weights, as trainers keep their options, or where a
whole module was saved. The other objects are neither made nor run; see `pickled`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from tnthw.networks.pickled import Kept, Made, Name, PickleError, read_pickle

_TYPES: dict[str, torch.dtype] = {
    "FloatStorage": torch.float32, "DoubleStorage": torch.float64, "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16, "CharStorage": torch.int8, "ByteStorage": torch.uint8,
    "ShortStorage": torch.int16, "IntStorage": torch.int32, "LongStorage": torch.int64,
    "BoolStorage": torch.bool, "UntypedStorage": torch.uint8,
}  # fmt: skip
_REBUILD = ("_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_tensor_v3")
_PARAMETER = ("_rebuild_parameter", "_rebuild_parameter_with_state")
_CONTAINERS = ("builtins.set", "builtins.frozenset", "__builtin__.set", "__builtin__.frozenset")
_DEEPEST = 64  # dicts, lists and modules inside each other
_BEFORE = 3  # pickles before the contents, in the format before version 1.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Unopened:
    """What a file holds, without what is no tensor and no plain value.

    Attributes
    ----------
    contents: tensors, numbers, texts, lists and dicts; a module is the dict of its tensors.
    others: names of classes and functions that would have made the rest.
    """

    contents: Any
    others: tuple[str, ...]


def read_without_opening(data: bytes) -> Unopened:
    """Read a PyTorch file in its format of today or that before version 1.6.

    Raises
    ------
    PickleError: it is damaged, or a tensor is outside its storage.
    """
    try:
        contents, storage = _zipped(data) if data.startswith(b"PK") else _legacy(data)
        restored = _Restored(storage)
        made = restored.value(contents)
    except (zipfile.BadZipFile, KeyError, RecursionError, EOFError, OSError) as error:
        raise PickleError(f"{type(error).__name__}: {str(error)[:100]}") from None
    return Unopened(contents=made, others=tuple(sorted(restored.others)))


_Storage = Callable[[str, torch.dtype], Tensor]


def _zipped(data: bytes) -> tuple[Any, _Storage]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    root = next(n for n in archive.namelist() if n.endswith("data.pkl")).removesuffix("data.pkl")
    order = f"{root}byteorder"
    if order in archive.namelist() and archive.read(order) != b"little":
        raise PickleError("holds numbers in another order of bytes than this computer's")

    def storage(key: str, kind: torch.dtype) -> Tensor:
        return _numbers(archive.read(f"{root}data/{key}"), kind)

    return read_pickle(io.BytesIO(archive.read(f"{root}data.pkl"))), storage


def _legacy(data: bytes) -> tuple[Any, _Storage]:
    stream = io.BytesIO(data)
    for _ in range(_BEFORE):
        read_pickle(stream)
    contents, keys = read_pickle(stream), read_pickle(stream)
    if not isinstance(keys, list):
        raise PickleError("has no list of storages")
    kinds = _kinds(contents)
    found: dict[str, bytes] = {}
    for key in map(str, keys):
        count = int.from_bytes(stream.read(8), "little")
        size = count * kinds.get(key, torch.uint8).itemsize
        found[key] = stream.read(size)
        if len(found[key]) != size:
            raise PickleError(f"ends in the storage {key}")
    return contents, lambda key, kind: _numbers(found[key], kind)


def _kinds(contents: Any) -> dict[str, torch.dtype]:
    """Type of every storage that a pickle names."""
    found: dict[str, torch.dtype] = {}
    seen: set[int] = set()
    left = [contents]
    while left:
        value = left.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, Kept):
            kind, key = _pointed(value)
            found[key] = kind
        elif isinstance(value, Made):
            left += [value.arguments, value.state, value.items]
        elif isinstance(value, dict):
            left += value.values()
        elif isinstance(value, list | tuple):
            left += value
    return found


def _pointed(kept: Kept) -> tuple[torch.dtype, str]:
    """Type of a storage and its key in the file."""
    match kept.key:
        case ("storage", Name(name=name), str(key), *_) if name in _TYPES:
            return _TYPES[name], key
        case ("storage", Name(name=name), *_):
            raise PickleError(f"holds a tensor of {name}, which is not read")
    raise PickleError("points to something else than a storage")


def _numbers(data: bytes, kind: torch.dtype) -> Tensor:
    if not data:
        return torch.empty(0, dtype=kind)
    if len(data) % kind.itemsize:
        raise PickleError(f"has a storage of {len(data)} bytes, no whole number of {kind}")
    return torch.frombuffer(bytearray(data), dtype=kind)


@dataclass
class _Restored:
    """Makes plain values and tensors of what a pickle holds."""

    storage: _Storage
    others: set[str] = field(default_factory=set)
    known: dict[int, Any] = field(default_factory=dict)
    read: dict[str, Tensor] = field(default_factory=dict)

    def value(self, found: Any, depth: int = 0) -> Any:
        """Give one value; each object of the file is restored once, however often it is there."""
        if not isinstance(found, dict | list | tuple | Made | Kept | Name):
            return found
        if depth > _DEEPEST:
            self.others.add("values that are nested too deeply")
            return None
        if id(found) not in self.known:
            self.known[id(found)] = None  # of one that holds itself
            self.known[id(found)] = self._made(found, depth + 1)
        return self.known[id(found)]

    def _made(self, found: Any, depth: int) -> Any:
        match found:
            case dict():
                return {key: self.value(value, depth) for key, value in found.items()}
            case list() | tuple():
                return [self.value(value, depth) for value in found]
            case Made(by=Name(module="torch._utils", name=name)) if name in _REBUILD:
                return self._tensor(found)
            case Made(by=Name(module="torch._utils", name=name)) if name in _PARAMETER:
                return self.value(found.arguments[0] if found.arguments else None, depth)
            case Made(
                by=Name(module="torch._tensor", name="_rebuild_from_type_v2"),
                arguments=(Name() as by, _, tuple() as inside, *_),
            ):
                return self._made(Made(by, inside), depth)
            case Made() if (tensors := self._module(found, depth)) is not None:
                self.others.add(_class(found))
                return tensors
            case Made() if str(found.by) in _CONTAINERS and found.arguments:
                return self.value(found.arguments[0], depth)
            case Made():
                self.others.add(_class(found))
            case Name():
                self.others.add(str(found))
        return None

    def _module(self, found: Made, depth: int) -> dict[str, Tensor] | None:
        """Tensors of a module by their names in its state dict; None where it is no module."""
        state = found.state
        if not isinstance(state, dict) or not isinstance(state.get("_modules"), dict):
            return None
        left_out = self.value(state.get("_non_persistent_buffers_set"), depth) or []
        tensors: dict[str, Tensor] = {}
        for kind in ("_parameters", "_buffers"):
            held = state.get(kind)
            for name, value in held.items() if isinstance(held, dict) else ():
                tensor = self.value(value, depth)
                if isinstance(tensor, Tensor) and name not in left_out:
                    tensors[str(name)] = tensor
        for name, module in state["_modules"].items():
            inside = self.value(module, depth)
            for path, tensor in inside.items() if isinstance(inside, Mapping) else ():
                if isinstance(tensor, Tensor):
                    tensors[f"{name}.{path}"] = tensor
        return tensors

    def _tensor(self, found: Made) -> Tensor:
        match found.arguments:
            case (Kept() as kept, int(offset), tuple(size), tuple(stride), *rest):
                kind, key = _pointed(kept)
            case _:
                raise PickleError(f"has a tensor that {found.by} does not make")
        if found.by.name == "_rebuild_tensor_v3":
            kind = next((_dtype(r) for r in rest if isinstance(r, Name)), kind)
        numbers = self.read.get(key)
        if numbers is None or numbers.dtype != kind:
            numbers = self.read[key] = self.storage(key, kind)
        return _view(numbers, offset, size, stride)


def _dtype(name: Name) -> torch.dtype:
    found = getattr(torch, name.name, None) if name.module == "torch" else None
    if not isinstance(found, torch.dtype):
        raise PickleError(f"has a tensor of the type {name}")
    return found


def _view(numbers: Tensor, offset: int, size: Any, stride: Any) -> Tensor:
    """Take a tensor out of its storage."""
    whole = all(isinstance(n, int) and 0 <= n < 1 << 48 for n in (offset, *size, *stride))
    if not whole or len(size) != len(stride):
        raise PickleError("has a tensor whose size is not one")
    last = offset + sum((n - 1) * step for n, step in zip(size, stride, strict=True))
    if 0 not in size and last >= len(numbers):
        raise PickleError("has a tensor that is larger than its storage")
    return numbers.as_strided(size, stride, offset if 0 not in size else 0)


def _class(found: Made) -> str:
    """Name of the class of an object, also where old pickles make it by a helper."""
    inside = found.arguments[0] if found.arguments else None
    if found.by.name == "_reconstructor" and isinstance(inside, Name):
        return str(inside)
    return str(found.by)


def shown(others: tuple[str, ...]) -> Iterator[str]:
    """The first few names, and how many more there are."""
    yield from others[:3]
    if len(others) > 3:
        yield f"{len(others) - 3} more"
