"""Quantisers by name: of this package and of entry points in the group `tnthw.quantisers`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tnthw.quantisers.base import Quantiser
from tnthw.registry import Registry

QUANTISERS: Registry[type[Quantiser]] = Registry(
    "quantiser", "tnthw.quantisers", "tnthw.quantisers"
)
"""Quantisers by the name that recipes, `tnthw import` and `ternarize` use."""


def quantiser(name: str) -> Callable[[type[Quantiser]], type[Quantiser]]:
    """Give a class of quantisers its name; a decorator."""

    def register(found: type[Quantiser]) -> type[Quantiser]:
        found.name = name
        QUANTISERS.register(name, found)
        return found

    return register


@dataclass(frozen=True, slots=True)
class Threshold:
    """Mark of the option that `--threshold` of `tnthw import` sets.

    Attributes
    ----------
    unit: what the option is a factor of, in words.
    """

    unit: str
