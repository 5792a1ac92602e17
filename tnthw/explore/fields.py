"""What a space may be over: parameters of a machine, options of the compiler, figures, networks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from tnthw.compiler.options import CompilerOptions
from tnthw.config import suggest
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import PARAMETERS


class Kind(Enum):
    """What a parameter of a space belongs to."""

    NETWORK = "network"
    MACHINE = "machine"
    TECHNOLOGY = "technology"
    PARAMETER = "parameter"
    OPTION = "option"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Target:
    """One parameter of a space.

    Attributes
    ----------
    kind: what it belongs to.
    name: what frames and expressions call it: the field of `Accelerator` or `CompilerOptions`,
        `figures.dram.read`, or the kind itself.
    field: the field.
    whole: whether it is a whole number.
    """

    kind: Kind
    name: str
    field: str
    whole: bool


@cache
def targets() -> Mapping[str, Target]:
    """Every parameter but figures, under each key that a study may write."""
    found = {
        kind.value: Target(kind, kind.value, kind.value, False)
        for kind in (Kind.NETWORK, Kind.MACHINE, Kind.TECHNOLOGY)
    }
    for name, parameter in PARAMETERS.items():
        if name != "name":
            whole = parameter.low is not None or bool(parameter.choices)
            found[parameter.path] = found[name] = Target(Kind.PARAMETER, name, name, whole)
    for field in fields(CompilerOptions):
        whole = not isinstance(field.default, float)
        target = Target(Kind.OPTION, field.name, field.name, whole)
        found[f"compiler.{field.name}"] = found[field.name] = target
    return found


FIGURES = "figures."
"""What keys of a technology file begin with in a space."""


def target_of(key: str, where: str) -> Target:
    """Find what a key of a space is.

    Raises
    ------
    ConfigError: there is no such parameter.
    """
    if key.startswith(FIGURES):
        path = key.removeprefix(FIGURES)
        here: type[BaseModel] | None = Technology
        for part in path.split("."):
            if here is None:
                break
            if part not in here.model_fields:
                raise ConfigError(
                    f"{where}: {key}: a technology has no such key"
                    f"{suggest(part, here.model_fields) or ';'} tnthw technology prints them all"
                )
            here = model_of(here.model_fields[part].annotation)
        return Target(Kind.FIGURE, key, path, False)
    known = targets()
    if key in known:
        return known[key]
    hint = suggest(key, known) or ";"
    raise ConfigError(
        f'{where}: unknown parameter "{key}"{hint} allowed are network, machine, technology, the '
        f"keys of a machine file (tnthw machine prints them), compiler.OPTION with "
        f"{', '.join(f.name for f in fields(CompilerOptions))}, and {FIGURES}KEY of a technology"
    )


def flat(table: Mapping[str, Any], ends: frozenset[str]) -> dict[str, Any]:
    """Dotted keys of nested tables; a table that has a key of `ends` is a value."""
    found: dict[str, Any] = {}
    for key, value in table.items():
        if isinstance(value, Mapping) and not set(value) & ends:
            found |= {f"{key}.{inner}": each for inner, each in flat(value, ends).items()}
        else:
            found[key] = value
    return found


def model_of(annotation: Any) -> type[BaseModel] | None:
    """The table that a key holds, which may be left out; None for anything else."""
    for each in (annotation, *get_args(annotation)):
        if isinstance(each, type) and issubclass(each, BaseModel):
            return each if get_origin(annotation) not in (list, dict, tuple) else None
    return None


def figure_of(technology: Technology, path: str) -> Any:
    """What a technology has under a dotted key; None where it has nothing."""
    found: Any = technology
    for key in path.split("."):
        found = found.get(key) if isinstance(found, Mapping) else getattr(found, key, None)
    return found if isinstance(found, int | float | str) else None


def figure_changes(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Nested changes of a technology from dotted keys."""
    changes: dict[str, Any] = {}
    for path, value in figures.items():
        here = changes
        *tables, last = path.split(".")
        for table in tables:
            here = here.setdefault(table, {})
        here[last] = value
    return changes
