"""What points begin with: machines and technologies by name, and what is made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from typing import Any

from tnthw.compiler.options import CompilerOptions
from tnthw.energy.files import change_technology, find_technology
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.explore.fields import figure_changes
from tnthw.explore.study import Placed
from tnthw.machine.accelerator import PARAMETERS, Accelerator
from tnthw.machine.digest import digest
from tnthw.machine.files import find_machine


class Bases:
    """Machines and technologies that a study names, each read once.

    Parameters
    ----------
    placed: the study.
    """

    def __init__(self, placed: Placed) -> None:
        self._placed = placed
        self._machines: dict[str, Accelerator] = {}
        self._technologies: dict[tuple[Any, ...], Technology] = {}

    def machine(self, name: str) -> Accelerator:
        """A machine by name or file."""
        if name not in self._machines:
            self._machines[name] = find_machine(self._placed.path(name))
        return self._machines[name]

    def built(self, base: Accelerator, parameters: Mapping[str, Any]) -> Accelerator:
        """The machine of some parameters: the base itself where none differs.

        Raises
        ------
        ConfigError: they contradict each other.
        """
        if all(parameters[name] == getattr(base, name) for name in PARAMETERS):
            return base
        machine = Accelerator(**{**parameters, "name": f"{self._placed.study.name}-new"})
        return replace(machine, name=f"{self._placed.study.name}-{digest(machine)[:8]}")

    def technology(self, name: str, figures: Mapping[str, Any] | None = None) -> Technology:
        """A technology by name or file, with some figures changed.

        Raises
        ------
        ConfigError: it has no such figures.
        """
        figures = figures or {}
        key = (name, *sorted(figures.items()))
        if key not in self._technologies:
            found = find_technology(self._placed.path(name))
            if figures:
                changed = {**figure_changes(figures), "name": f"{found.name}-changed"}
                found = change_technology(found, changed)
            self._technologies[key] = found
        return self._technologies[key]

    def wrong(self, technologies: Iterable[str], figures: Mapping[str, Any]) -> str | None:
        """What is wrong with some figures under every one of some technologies."""
        text = None
        for technology in technologies:
            try:
                self.technology(technology, figures)
                return None
            except ConfigError as error:
                text = text or str(error)
        return text


@dataclass(slots=True)
class Point:
    """A point of which one parameter after the other is decided.

    Attributes
    ----------
    values: what is known, under every name.
    parameters, options, figures: of the machine, the compiler and the technology, by field.
    """

    values: dict[str, Any]
    parameters: dict[str, Any] = field(default_factory=dict)
    options: dict[str, Any] = field(default_factory=dict)
    figures: dict[str, Any] = field(default_factory=dict)

    def begin(self, name: str, machine: Accelerator) -> None:
        """Take all parameters from a base."""
        self.parameters = dict(_plain(machine))
        self.values |= machine_names(machine) | {"machine": name}


@cache
def _plain(machine: Accelerator) -> dict[str, Any]:
    return asdict(machine)


@cache
def machine_names(machine: Accelerator) -> dict[str, Any]:
    """Parameters of a machine under all their names."""
    values = {name: value for name, value in _plain(machine).items() if name != "name"}
    return values | {PARAMETERS[name].path: value for name, value in values.items()}


@cache
def option_names() -> dict[str, Any]:
    """Options as they are without a word, under all their names."""
    options = asdict(CompilerOptions())
    return options | {f"compiler.{name}": value for name, value in options.items()}
