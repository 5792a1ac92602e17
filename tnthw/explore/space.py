"""A space of designs: what a choice of values for its parameters stands for."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tnthw.compiler.options import CompilerOptions
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError
from tnthw.explore.axes import Axis, Value, axis_of
from tnthw.explore.bases import Bases, Point, option_names
from tnthw.explore.expression import Expression, expression
from tnthw.explore.fields import Kind, Target, figure_of, target_of, targets
from tnthw.explore.metric_names import METRICS
from tnthw.explore.rules import Rule, in_order
from tnthw.explore.study import Placed
from tnthw.explore.wanted import wanted
from tnthw.machine.accelerator import PARAMETERS, Accelerator

RESERVED = frozenset(METRICS) | {
    "point", "fits", "refused", "levers", "violation", "meets", "front", "base_machine",
    "base_technology",
}  # fmt: skip
"""Columns of a row that are no parameters."""

MOST_CHECKED = 64
"""Values of a figure that are tried before anything runs."""

MOST_CHOICES = 1_000_000
"""Choices of a grid; of more there would be minutes before the first point."""

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
        self._found = Bases(placed)
        where = f"study {study.name}"
        wrong: list[str] = []
        self.targets: list[Target] = []
        self.axes: list[Axis] = []
        keys: list[str] = []
        conditions: list[str | None] = []
        for key, given in study.keys().items():
            try:
                target = target_of(key, f"{where}: space")
                if any(each.name == target.name for each in self.targets):
                    raise ConfigError(f"{where}: space.{key}: is there twice")
                axis, condition = axis_of(target.name, key, given, target.whole, where)
                self._check_values(target, key, axis)
                if condition is not None and target.kind is Kind.NETWORK:
                    raise ConfigError(f"{where}: space.{key}: takes no when, for no base has one")
            except ConfigError as error:
                wrong.append(str(error))
                continue
            self.targets.append(target)
            self.axes.append(axis)
            keys.append(f"space.{key}")
            conditions.append(condition)
        known = self._names() | study.expressions().keys()
        rules: list[Rule] = []
        for place, (axis, target) in enumerate(zip(self.axes, self.targets, strict=True)):
            key, condition = keys[place], conditions[place]
            key = key if condition is None else f"{key}.when"
            try:
                text = expression(condition, known) if condition is not None else None
            except ConfigError as error:
                wrong.append(f"{where}: {key}: {error}")
                continue
            rules.append(Rule(key=key, name=axis.name, target=target, text=text, place=place))
        self.derived: list[str] = []
        for key, written in study.expressions().items():
            try:
                sets, text = self._sets(key), expression(written, known)
            except ConfigError as error:
                wrong.append(f"{where}: derived.{key}: {error}")
                continue
            name = sets.name if sets else key
            self.derived.append(name)
            rules.append(Rule(key=f"derived.{key}", name=name, target=sets, text=text, place=None))
        try:
            self._rules = in_order(rules)
        except ConfigError as error:
            wrong.append(f"{where}: {error}")
        self._where: list[Expression] = []
        for each in study.where:
            try:
                self._where.append(expression(each, known))
            except ConfigError as error:
                wrong.append(f"{where}: where: {error}")
        for kind in (Kind.MACHINE, Kind.TECHNOLOGY):
            for name in self._bases(kind):
                try:
                    self._found.machine(name) if kind is Kind.MACHINE else self._found.technology(
                        name
                    )
                except ConfigError as error:
                    wrong.append(str(error))
        if not wrong:
            wrong += self._wrong_figures()
        wrong += wanted(study, known | {"network"}, None)[1]
        if wrong:
            raise ConfigError("\n".join(wrong))
        self.names = known | {"network", "machine", "technology"}

    @cached_property
    def _columns(self) -> dict[str, str]:
        """What a row calls a base that varies, where the column of its own name is another's.

        A row's `machine` and `technology` are those that a point has, which other parameters may
        have made from the base.
        """
        found = {}
        changed = {rule.target.kind for rule in self._rules if rule.target is not None}
        for kind, changes in ((Kind.MACHINE, Kind.PARAMETER), (Kind.TECHNOLOGY, Kind.FIGURE)):
            bases = self._bases(kind)
            named: Any = self._found.machine if kind is Kind.MACHINE else self._found.technology
            alike = len({named(base).name for base in bases}) < len(bases)
            if kind in changed and (changes in changed or alike):
                found[kind.value] = f"base_{kind.value}"
        return found

    @property
    def parameters(self) -> list[str]:
        """Names of the parameters in a row, in order."""
        return [self._columns.get(axis.name, axis.name) for axis in self.axes]

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
        ConfigError: a parameter is any number of an interval, or there are too many choices.
        """
        for axis in self.axes:
            if axis.continuous:
                raise ConfigError(
                    f"study {self.study.name}: space.{axis.name}: a grid has no step between "
                    f"{axis.low:g} and {axis.high:g}; give a count or a step, or take another "
                    f"sampler"
                )
        if self.size is not None and self.size > MOST_CHOICES:
            raise ConfigError(
                f"study {self.study.name}: a grid of {self.size:,} choices, allowed are "
                f"{MOST_CHOICES:,}; take fewer values, or another sampler and points = 1000"
            )
        yield from itertools.product(*(axis.values for axis in self.axes))

    def nth(self, place: int) -> Choice:
        """The choice at a place of `grid`."""
        found: list[Value] = []
        for axis in reversed(self.axes):
            place, index = divmod(place, len(axis.values))
            found.append(axis.values[index])
        return tuple(reversed(found))

    def at(self, parts: Any) -> Choice:
        """The choice at a part of the way along each parameter."""
        return tuple(
            axis.at(min(float(part), 1 - 2**-40))
            for axis, part in zip(self.axes, parts, strict=True)
        )

    def design(self, choice: Choice) -> Design | None:
        """What a choice stands for; None where it is no point of the space."""
        point = Point(dict.fromkeys(rule.name for rule in self._rules))
        point.begin(self.study.machine, self._found.machine(self.study.machine))
        point.values |= option_names() | {"technology": self.study.technology}
        point.values |= self._figures(self.study.technology)
        kept, refused = list(choice), ""
        for rule in self._rules:
            try:
                self._apply(rule, point, kept)
            except ConfigError as error:
                refused = refused or f"{rule.key}: {error}"
        for text in self._where:
            try:
                holds = text(point.values)
            except ConfigError as error:
                holds, refused = True, refused or f"where: {error}"
            if not holds and not (holds is None and refused):
                return None
        values = point.values
        one = values.get("network")
        machine = technology = made = None
        try:
            machine = self._found.built(self._found.machine(values["machine"]), point.parameters)
            technology = self._found.technology(values["technology"], point.figures)
            made = CompilerOptions(**point.options)
        except ConfigError as error:
            refused = refused or str(error).replace(f"machine {self.study.name}-new: ", "")
        return Design(
            choice=tuple(kept),
            values={
                self._columns.get(name, name): values[name]
                for name in (*(axis.name for axis in self.axes), *self.derived)
            },
            every=values,
            networks={str(one): 1.0} if one is not None else dict(self.study.networks),
            machine=None if refused else machine,
            technology=technology,
            options=made,
            refused=refused,
        )

    def _apply(self, rule: Rule, point: Point, kept: list[Value]) -> None:
        """Decide what a rule decides; `kept` gets the base's value where a condition is not met."""
        value: Any
        if rule.place is None:
            assert rule.text is not None
            value = rule.text(point.values)
        elif rule.text is not None and not rule.text(point.values):
            kept[rule.place] = point.values[rule.name]
            return
        else:
            value = kept[rule.place]
        target = rule.target
        if target is not None and value is None:
            raise ConfigError("has no value here, since something that it reads has none")
        if target is not None and target.whole and isinstance(value, float) and value.is_integer():
            value = int(value)
        point.values |= dict.fromkeys(rule.sets, value)
        match target:
            case Target(kind=Kind.MACHINE):
                point.begin(value, self._found.machine(value))
            case Target(kind=Kind.TECHNOLOGY):
                point.values |= self._figures(value)
            case Target(kind=Kind.PARAMETER, field=field):
                point.parameters[field] = value
            case Target(kind=Kind.OPTION, field=field):
                point.options[field] = value
            case Target(kind=Kind.FIGURE, field=field):
                point.figures[field] = value

    def _sets(self, key: str) -> Target | None:
        """The parameter that a derived value sets; None where it is a name of its own."""
        if key.startswith("figures.") or key in targets() or "." in key:
            target = target_of(key, f"study {self.study.name}: derived")
            if target.kind in (Kind.NETWORK, Kind.MACHINE, Kind.TECHNOLOGY):
                raise ConfigError(f"{key} cannot be derived; put it into the space")
            if any(target.name == axis.name for axis in self.axes):
                raise ConfigError(f"{key} is a parameter of the space already")
            return target
        if key in RESERVED:
            raise ConfigError(f"{key} is what a result or a column is called; choose another name")
        return None

    def _names(self) -> set[str]:
        """What an expression may read: every parameter and option, and what varies."""
        known = {"machine", "technology", *option_names(), *(axis.name for axis in self.axes)}
        for name, parameter in PARAMETERS.items():
            known |= {name, parameter.path} if name != "name" else set()
        return known

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

    def _wrong_figures(self) -> list[str]:
        """What is wrong with figures that no technology takes; what some take is a result."""
        axes = {
            target.field: axis.values[:MOST_CHECKED] or (axis.low,)
            for target, axis in zip(self.targets, self.axes, strict=True)
            if target.kind is Kind.FIGURE
        }
        if not axes or any(rule.target and rule.place is None for rule in self._figure_rules):
            return []
        first = {path: values[0] for path, values in axes.items()}
        found = list(filter(None, [self._found.wrong(self.technologies, first)]))
        for path, values in axes.items() if not found else ():
            found += filter(
                None,
                (
                    self._found.wrong(self.technologies, {**first, path: value})
                    for value in values[1:]
                ),
            )
        return [f"study {self.study.name}: space: figures: {text}" for text in found]

    @property
    def technologies(self) -> list[str]:
        """Names of all technologies that a point may have."""
        for target, axis in zip(self.targets, self.axes, strict=True):
            if target.kind is Kind.TECHNOLOGY:
                return [str(value) for value in axis.values]
        return [self.study.technology]

    def _bases(self, kind: Kind) -> list[Any]:
        """Names of all networks, machines or technologies that a point may begin with."""
        found = {Kind.MACHINE: [self.study.machine], Kind.TECHNOLOGY: [self.study.technology]}
        varying: list[Any] = []
        for target, axis in zip(self.targets, self.axes, strict=True):
            if target.kind is kind:
                varying = list(axis.values)
        return list(dict.fromkeys([*varying, *found.get(kind, [])]))

    def _figures(self, technology: str) -> dict[str, Any]:
        """What a technology has for the figures that vary."""
        found = self._found.technology(technology)
        targets = (rule.target for rule in self._figure_rules)
        return {each.name: figure_of(found, each.field) for each in targets if each is not None}

    @cached_property
    def _figure_rules(self) -> list[Rule]:
        return [r for r in self._rules if r.target is not None and r.target.kind is Kind.FIGURE]

    def path(self, network: str) -> str:
        """Where a network is."""
        return self._placed.path(network)
