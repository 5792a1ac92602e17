"""The state dict of a network inside what a training script saved, under its own names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from torch import Tensor

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


def find_state(found: Any, where: str) -> dict[str, Tensor]:
    """Find the state dict in a file's contents.

    Raises
    ------
    ModelFileError: there is none, or several and nothing says which.
    """
    if isinstance(found, Mapping):
        if (tensors := _tensors(found)) and not any(
            isinstance(found.get(key), Mapping) for key in KEYS
        ):
            return without_prefixes(tensors)
        places = dict(_places(found, (), 0))
        for key in KEYS:
            inside = [tensors for path, tensors in places.items() if path[0] == key]
            if inside:
                return without_prefixes(inside[0])
        if len(places) == 1:
            return without_prefixes(next(iter(places.values())))
        if places:
            names = ", ".join(".".join(path) for path in places)
            raise ModelFileError(
                f"{where}: holds tensors under {names[:300]}, and nothing says which are the "
                f"network's; save that one alone, or under state_dict"
            )
        if tensors:
            return without_prefixes(tensors)
    raise ModelFileError(
        f"{where}: holds {_what(found)} and no state dict; allowed is what model.state_dict() "
        f"gives, or a dict that has it under one of {', '.join(KEYS)}"
    )


def without_prefixes(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Remove prefixes that all names have, also several in turn."""
    named = {name: value for name, value in tensors.items() if name not in _UNNAMED}
    while True:
        prefix = next((p for p in PREFIXES if named and all(n.startswith(p) for n in named)), None)
        if prefix is None:
            break
        named = {name.removeprefix(prefix): value for name, value in named.items()}
    # torch.compile names a part that was compiled alone in the middle.
    return {name.replace("._orig_mod.", "."): value for name, value in named.items()}


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


def _what(found: Any) -> str:
    if isinstance(found, Mapping):
        keys = [str(key)[:40] for key in found]
        return f"a dict with the keys {', '.join(keys[:5])}" if keys else "an empty dict"
    return f"a {type(found).__name__}"
