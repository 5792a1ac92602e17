"""The state dict of a network inside what a training script saved, under its own names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from torch import Tensor

from tnthw.config import suggest
from tnthw.errors import ModelFileError

KEYS = (
    "state_dict", "model_state_dict", "model_state", "model", "net", "network", "weights", "params",
    "state_dict_ema", "model_ema", "ema_state_dict", "ema", "module",
)  # fmt: skip
"""Keys under which training scripts keep the state dict, the first one there is taken: a network's
own weights before their moving average."""

PREFIXES = (
    "module.", "_orig_mod.", "model.", "net.", "network.", "backbone.", "encoder.", "ema_model.",
    "ema.", "student.",
)  # fmt: skip
"""What `DataParallel`, `torch.compile` and training frameworks put before every name."""

_DEPTH = 4  # dicts inside dicts
_UNNAMED = ("n_averaged",)  # a wrapper's own counter, which has no prefix
_LISTED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A state dict, and where it was.

    Attributes
    ----------
    tensors: by name, without prefixes that all of them have.
    place: keys of the dicts on the way to it, joined by dots; empty for the whole file.
    others: places of the other state dicts.
    """

    tensors: dict[str, Tensor]
    place: str = ""
    others: tuple[str, ...] = ()


def find_state(found: Any, where: str, place: str = "") -> Found:
    """Find the state dict in a file's contents.

    Parameters
    ----------
    found: the contents.
    where: the file, for messages.
    place: which of several to take, by the keys on the way to it; or a prefix of names, such as
        `student`, whose tensors alone are taken.

    Raises
    ------
    ModelFileError: there is none, or several and nothing says which.
    """
    if not isinstance(found, Mapping):
        raise ModelFileError(_nothing(found, where))
    top = _tensors(found)
    places = {".".join(path): tensors for path, tensors in _places(found, (), 0)}
    if place:
        return _asked(top, places, where, place)
    if top and not any(isinstance(found.get(key), Mapping) for key in KEYS):
        return Found(tensors=without_prefixes(top), others=tuple(places))
    for key in KEYS:
        inside = [name for name in places if name == key or name.startswith(f"{key}.")]
        if inside:
            return _taken(places, inside[0])
    if len(places) == 1:
        return _taken(places, next(iter(places)))
    if places:
        first = next(iter(places))
        raise ModelFileError(
            f"{where}: holds tensors under {', '.join(places)[:300]}, and nothing says which are "
            f"the network's; say it: part {first!r} (--part on the command line)"
        )
    if top:
        return Found(tensors=without_prefixes(top))
    raise ModelFileError(_nothing(found, where))


def groups(tensors: Mapping[str, Tensor]) -> dict[str, dict[str, Tensor]]:
    """Tensors by the first part of their names, without it: a student's and a teacher's apart."""
    apart: dict[str, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        first, dot, rest = name.partition(".")
        if dot:
            apart.setdefault(first, {})[rest] = tensor
    return {first: without_prefixes(inside) for first, inside in apart.items()}


def without_prefixes(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Remove prefixes that all names have, also several in turn."""
    named = {name: value for name, value in tensors.items() if name not in _UNNAMED}
    while True:
        prefix = next((p for p in PREFIXES if named and all(n.startswith(p) for n in named)), None)
        if prefix is None:
            break
        named = {name.removeprefix(prefix): value for name, value in named.items()}
    # torch.compile names a part that was compiled alone in the middle.
    plain = {name.replace("._orig_mod.", "."): value for name, value in named.items()}
    return plain if len(plain) == len(named) else named  # no tensor in another's place


def _taken(places: Mapping[str, dict[str, Tensor]], place: str) -> Found:
    return Found(
        tensors=without_prefixes(places[place]),
        place=place,
        others=tuple(other for other in places if other != place),
    )


def _asked(
    top: dict[str, Tensor], places: dict[str, dict[str, Tensor]], where: str, place: str
) -> Found:
    """Take what the user asks for: a place, or tensors whose names begin alike."""
    if place in places:
        return _taken(places, place)
    for name, tensors in {"": top, **places}.items():
        rest = place.removeprefix(f"{name}.") if name else place
        inside = {n[len(rest) + 1 :]: t for n, t in tensors.items() if n.startswith(f"{rest}.")}
        if inside:
            return Found(tensors=without_prefixes(inside), place=place, others=tuple(places))
    there = [*places, *(groups(top) if top else ())]
    raise ModelFileError(
        f"{where}: has no tensors under {place!r}{suggest(place, there)}; there are "
        f"{', '.join(there[:_LISTED]) or 'none'}"
        + (f" and {len(there) - _LISTED} more" if len(there) > _LISTED else "")
    )


def _tensors(found: Mapping[Any, Any]) -> dict[str, Tensor]:
    return {str(key): value for key, value in found.items() if isinstance(value, Tensor)}


def _places(
    found: Mapping[Any, Any], path: tuple[str, ...], depth: int
) -> Iterator[tuple[tuple[str, ...], dict[str, Tensor]]]:
    """Dicts of tensors inside a dict, by their paths; what optimisers keep is left out."""
    if depth > _DEPTH:
        return
    if path and (tensors := _tensors(found)):
        yield path, tensors
    for key in sorted(found, key=lambda key: KEYS.index(key) if key in KEYS else len(KEYS)):
        value = found[key]
        if isinstance(value, Mapping) and "optim" not in str(key).lower():
            yield from _places(value, (*path, str(key)), depth + 1)


def _nothing(found: Any, where: str) -> str:
    return (
        f"{where}: holds {_what(found)} and no state dict; allowed is what model.state_dict() "
        f"gives, or a dict that has it under one of {', '.join(KEYS)}"
    )


def _what(found: Any) -> str:
    if isinstance(found, Mapping):
        keys = [str(key)[:40] for key in found]
        return f"a dict with the keys {', '.join(keys[:5])}" if keys else "an empty dict"
    return f"a {type(found).__name__}"
