"""Choices that a comparison rests on: each has a name, and may be made otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from tnthw.config import unknown
from tnthw.energy.dram import dram_kinds
from tnthw.energy.model import Energy
from tnthw.energy.technology import Areas, Technology
from tnthw.errors import ConfigError

OWN = "technology"
"""The memory outside is the technology's own."""

IMAGE = "image"
"""Zeros are counted on images."""

OUTSIDE = ("memory read", "memory write", "memory idle")
"""Components of the memory outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """What is compared.

    Attributes
    ----------
    buffers: twins have buffers of as many `bytes` as the ternary machine, or of as many `values`:
        weights and activations.
    memory: the memory outside, the `technology`'s own or a kind of DRAM.
    counted: `all` that is known, or what is on the `chip`.
    image: the `first` of a run, or each `later` one, for which what stays on the chip is there.
    zeros: share of multiply-accumulates whose activation is zero, from 0 to 1, or that of the
        `image`s that are given or of the model's first: what `int8-gated` leaves out.
    clock: the `same` for all, or a twin's `own`, slower one where its columns' gates need it.
    floats: operators of formats that a source lacks are `scaled` by their significand, or only the
        `cited` ones are used.
    """

    buffers: str = "bytes"
    memory: str = OWN
    counted: str = "all"
    image: str = "first"
    zeros: str = IMAGE
    floats: str = "scaled"
    clock: str = "same"

    def __str__(self) -> str:
        return ", ".join(f"{name}={value}" for name, value in asdict(self).items())

    def technology(self, technology: Technology) -> Technology:
        """The technology with the memory outside that is assumed."""
        changed: dict[str, Any] = {} if self.memory == OWN else {"dram_kind": self.memory}
        if self.floats == "cited":
            changed |= _unscaled(technology)
            changed["area"] = technology.area.model_copy(update=_unscaled(technology.area))
        return technology.model_copy(update=changed)

    def nonzero(self) -> float | None:
        """Share of multiply-accumulates whose activation is not zero; None: count it."""
        return None if self.zeros == IMAGE else 1 - float(self.zeros)

    def energy(self, energy: Energy) -> Energy:
        """What is counted of an energy."""
        if self.counted == "all":
            return energy
        kept = tuple(part for part in energy.components if part.name not in OUTSIDE)
        return replace(
            energy, components=kept, left_out=(*energy.left_out, "the memory outside, as assumed")
        )


def choices() -> dict[str, tuple[str, ...]]:
    """What each assumption may be, the usual one first; of `zeros` any number from 0 to 1 too."""
    return {
        "buffers": ("bytes", "values"),
        "memory": (OWN, *dram_kinds()),
        "counted": ("all", "chip"),
        "image": ("first", "later"),
        "zeros": (IMAGE, "0", "0.25", "0.5", "0.75"),
        "floats": ("scaled", "cited"),
        "clock": ("same", "own"),
    }


def assume(texts: Iterable[str]) -> Assumptions:
    """Read assumptions, each as `NAME=VALUE`.

    Raises
    ------
    ConfigError: there is no such assumption, or it cannot be that.
    """
    known, found = choices(), {}
    listed = tuple(texts) if isinstance(texts, Iterable) and not isinstance(texts, str) else (None,)
    if not all(isinstance(text, str) for text in listed):
        raise ConfigError(f'assumed is {texts!r}, must be a list of texts: ["buffers=values"]')
    for text in map(str, listed):
        name, equals, value = text.partition("=")
        if not equals:
            raise ConfigError(
                f'assumption "{text}": is not NAME=VALUE, such as buffers=values; names are: '
                f"{', '.join(known)}"
            )
        if name not in known:
            raise ConfigError(unknown("assumption", name, known))
        if value not in known[name] and not (name == "zeros" and _is_share(value)):
            raise ConfigError(unknown(f"value of {name}", value, known[name]))
        found[name] = value
    assert known.keys() == {field.name for field in fields(Assumptions)}
    return Assumptions(**found)


def _unscaled(operators: Technology | Areas) -> dict[str, Any]:
    """The float operators of a table, of which other formats than the cited ones are not made."""
    points = {"float_add": operators.float_add, "float_multiply": operators.float_multiply}
    return {
        name: None if each is None else each.model_copy(update={"scaled": False})
        for name, each in points.items()
    }


def _is_share(text: str) -> bool:
    try:
        return 0 <= float(text) <= 1
    except ValueError:
        return False
