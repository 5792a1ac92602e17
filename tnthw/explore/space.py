"""A space of designs: what a choice of values for its parameters stands for."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

from tnthw.compiler.options import CompilerOptions
from tnthw.energy.files import change_technology, find_technology
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.explore.axes import Axis, Value, axis_of
from tnthw.explore.expression import Expression, expression
from tnthw.explore.fields import Kind, Target, figure_changes, target_of, targets
from tnthw.explore.study import Placed
from tnthw.machine.accelerator import PARAMETERS, Accelerator
from tnthw.machine.digest import digest
from tnthw.machine.files import find_machine

Choice = tuple[Value, ...]
"""A value for each parameter of a space, in its order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """A point of a space.

    Attributes
    ----------
    choice: the values; those of parameters that have no part in it are the base's.
    values: the same by name, and what is derived.
    every: all parameters and options under all their names, for expressions.
    networks: with weights.
    machine: None where its parameters contradict each other.
    technology, options: the rest of it.
    refused: why there is no such machine or technology; empty where there is.
    """

    choice: Choice
    values: dict[str, Any]
    every: dict[str, Any]
    networks: dict[str, float]
    machine: Accelerator | None
    technology: Technology | None
    options: CompilerOptions | None
    refused: str = ""


class Space:
    """The space of a study.

    Parameters
    ----------
    placed: the study.

    Raises
    ------
    ConfigError: a parameter, a value or an expression is wrong; all parameters and expressions that
        are wrong are named at once.
    """

    def __init__(self, placed: Placed) -> None:
        study = self.study = placed.study
        self._placed = placed
        self._machines: dict[str, Accelerator] = {}
        self._technologies: dict[tuple[Any, ...], Technology] = {}
        where = f"study {study.name}"
        wrong: list[str] = []
        self.targets: list[Target] = []
        self.axes: list[Axis] = []
        conditions: list[str | None] = []
        for key, given in study.keys().items():
            try:
                target = target_of(key, f"{where}: space")
                if any(each.name == target.name for each in self.targets):
                    raise ConfigError(f"{where}: space.{key}: is there twice")
                axis, condition = axis_of(target.name, key, given, target.whole, where)
                self._check_values(target, key, axis)
            except ConfigError as error:
                wrong.append(str(error))
                continue
            self.targets.append(target)
            self.axes.append(axis)
            conditions.append(condition)
        self._derived: list[tuple[str, Target | None, Expression]] = []
        known = self._names()
        for key, text in study.expressions().items():
            try:
                self._derived.append((key, self._sets(key), expression(text, known)))
                known.add(key)
            except ConfigError as error:
                wrong.append(f"{where}: derived.{key}: {error}")
        for index, condition in enumerate(conditions):
            if condition is not None:
                try:
                    made = expression(condition, self._names())
                    self.axes[index] = replace(self.axes[index], when=made)
                except ConfigError as error:
                    wrong.append(f"{where}: space.{self.axes[index].name}.when: {error}")
        self._where: list[Expression] = []
        for text in study.where:
            try:
                self._where.append(expression(text, known))
            except ConfigError as error:
                wrong.append(f"{where}: where: {error}")
        for kind in (Kind.MACHINE, Kind.TECHNOLOGY):
            for name in self._bases(kind):
                try:
                    self._machine(name) if kind is Kind.MACHINE else self._technology(name, {})
                except ConfigError as error:
                    wrong.append(str(error))
        if wrong:
            raise ConfigError("\n".join(wrong))
        self.names = known | {"network", "machine", "technology"}

    @property
    def parameters(self) -> list[str]:
        """Names of the parameters, in order."""
        return [axis.name for axis in self.axes]

    @property
    def derived(self) -> list[str]:
        """Names of the derived values."""
        return [target.name if target else key for key, target, _ in self._derived]

    @cached_property
    def networks(self) -> list[str]:
        """Names of all networks."""
        return [str(n) for n in self._bases(Kind.NETWORK)] or list(self.study.networks)

    @property
    def size(self) -> int | None:
        """How many choices there are, conditions aside; None where a parameter is a real number."""
        if any(axis.continuous for axis in self.axes):
            return None
        return math.prod(len(axis.values) for axis in self.axes)

    def grid(self) -> Iterator[Choice]:
        """Every choice, the last parameter changing fastest.

        Raises
        ------
        ConfigError: a parameter is any number of an interval.
        """
        for axis in self.axes:
            if axis.continuous:
                raise ConfigError(
                    f"study {self.study.name}: space.{axis.name}: a grid has no step between "
                    f"{axis.low:g} and {axis.high:g}; give a count or a step, or take another "
                    f"sampler"
                )
        yield from itertools.product(*(axis.values for axis in self.axes))

    def at(self, parts: Any) -> Choice:
        """The choice at a part of the way along each parameter."""
        return tuple(
            axis.at(min(float(part), 1 - 2**-40))
            for axis, part in zip(self.axes, parts, strict=True)
        )

    def design(self, choice: Choice) -> Design | None:
        """What a choice stands for; None where it is no point of the space."""
        chosen: dict[Kind, Any] = {
            Kind.MACHINE: self.study.machine, Kind.TECHNOLOGY: self.study.technology,
        }  # fmt: skip
        for target, value in zip(self.targets, choice, strict=True):
            if target.kind in (Kind.NETWORK, Kind.MACHINE, Kind.TECHNOLOGY):
                chosen[target.kind] = value
        base = self._machine(chosen[Kind.MACHINE])
        parameters = asdict(base)
        options = asdict(CompilerOptions())
        figures: dict[str, Any] = {}
        values = {axis.name: None for axis in self.axes} | _values(parameters, options)
        values |= {kind.value: value for kind, value in chosen.items()}
        kept: list[Value] = []
        for axis, target, value in zip(self.axes, self.targets, choice, strict=True):
            if axis.when is not None and not axis.when(values):
                kept.append(values[target.name])  # as in the base
            else:
                self._set(target, value, parameters, options, figures, values)
                kept.append(value)
        for key, set_, text in self._derived:
            value = text(values)
            if set_ is None:
                values[key] = value
            else:
                whole = set_.whole and isinstance(value, float) and value.is_integer()
                value = int(value) if whole else value
                self._set(set_, value, parameters, options, figures, values)
        if not all(text(values) for text in self._where):
            return None
        named = {name: values[name] for name in (*self.parameters, *self.derived)}
        one = values.get("network")
        networks = {str(one): 1.0} if one is not None else dict(self.study.networks)
        machine = technology = made = None
        refused = ""
        try:
            differs = any(parameters[name] != getattr(base, name) for name in PARAMETERS)
            machine = base
            if differs:
                machine = Accelerator(**{**parameters, "name": f"{self.study.name}-new"})
                machine = replace(machine, name=f"{self.study.name}-{digest(machine)[:8]}")
            technology = self._technology(chosen[Kind.TECHNOLOGY], figures)
            made = CompilerOptions(**options)
        except ConfigError as error:
            refused = str(error).replace(f"machine {self.study.name}-new: ", "")
        return Design(
            choice=tuple(kept),
            values=named,
            every=values,
            networks=networks,
            machine=None if refused else machine,
            technology=technology,
            options=made,
            refused=refused,
        )

    def _set(
        self,
        target: Target,
        value: Any,
        parameters: dict[str, Any],
        options: dict[str, Any],
        figures: dict[str, Any],
        values: dict[str, Any],
    ) -> None:
        values[target.name] = value
        match target.kind:
            case Kind.PARAMETER:
                parameters[target.field] = value
                values[PARAMETERS[target.field].path] = value
            case Kind.OPTION:
                options[target.field] = value
                values[f"compiler.{target.field}"] = value
            case Kind.FIGURE:
                figures[target.field] = value

    def _sets(self, key: str) -> Target | None:
        """The parameter that a derived value sets; None where it is a name of its own."""
        if key.startswith("figures.") or key in targets() or "." in key:
            target = target_of(key, f"study {self.study.name}: derived")
            if target.kind in (Kind.NETWORK, Kind.MACHINE, Kind.TECHNOLOGY):
                raise ConfigError(f"{key} cannot be derived; put it into the space")
            if target.name in self.parameters:
                raise ConfigError(f"{key} is a parameter of the space already")
            return target
        return None

    def _names(self) -> set[str]:
        """What an expression may read: every parameter and option, and what varies."""
        plain = _values(dict.fromkeys(PARAMETERS), asdict(CompilerOptions()))
        return {*plain, *self.parameters, "machine", "technology"}

    def _check_values(self, target: Target, key: str, axis: Axis) -> None:
        """Refuse values that no machine has; contradictions between parameters are results."""
        where = f"study {self.study.name}: space.{key}"
        for value in axis.values:
            text = None
            if target.kind is Kind.PARAMETER:
                text = PARAMETERS[target.field].mistake(value)
            elif target.kind is Kind.OPTION:
                try:
                    CompilerOptions(**{target.field: value})  # type: ignore[arg-type]
                except ConfigError as error:
                    text = f"is {value!r}: {error}"
            elif target.kind is not Kind.FIGURE and not isinstance(value, str):
                text = f"is {value!r}, must be a name or a path in quotes"
            if text is not None:
                raise ConfigError(f"{where}: {text}")

    def _bases(self, kind: Kind) -> list[Any]:
        for target, axis in zip(self.targets, self.axes, strict=True):
            if target.kind is kind:
                return list(axis.values)
        return {
            Kind.MACHINE: [self.study.machine], Kind.TECHNOLOGY: [self.study.technology],
        }.get(kind, [])  # fmt: skip

    def _machine(self, name: str) -> Accelerator:
        if name not in self._machines:
            self._machines[name] = find_machine(self._placed.path(name))
        return self._machines[name]

    def _technology(self, name: str, figures: Mapping[str, Any]) -> Technology:
        key = (name, *sorted(figures.items()))
        if key not in self._technologies:
            found = find_technology(self._placed.path(name))
            if figures:
                changed = {**figure_changes(figures), "name": f"{found.name}-changed"}
                found = change_technology(found, changed)
            self._technologies[key] = found
        return self._technologies[key]

    def path(self, network: str) -> str:
        """Where a network is."""
        return self._placed.path(network)


def _values(parameters: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters and options under all their names."""
    values = {name: value for name, value in parameters.items() if name != "name"}
    values |= {PARAMETERS[name].path: value for name, value in values.items()}
    values |= options
    return values | {f"compiler.{name}": value for name, value in options.items()}
