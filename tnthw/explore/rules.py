"""What decides the parameters of a point: values of the space, conditions, derived values.

A condition or an expression may read what another one decides, wherever a study writes them; so
they are put in the order in which each finds what it reads.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tnthw.errors import ConfigError
from tnthw.explore.expression import Expression
from tnthw.explore.fields import Kind, Target
from tnthw.machine.accelerator import PARAMETERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What decides one parameter of a point, or names a value.

    Attributes
    ----------
    key: where it is in a study: `space.array.lanes.when`, `derived.bits`.
    name: what frames and expressions call what it decides.
    target: the parameter; None for a value that only has a name.
    text: the condition of a parameter of the space, None without one; or the expression of a
        derived value.
    place: which parameter of the space; None for a derived value.
    """

    key: str
    name: str
    target: Target | None
    text: Expression | None
    place: int | None

    @property
    def sets(self) -> tuple[str, ...]:
        """Every name of what it decides."""
        match self.target:
            case Target(kind=Kind.PARAMETER, field=field):
                return (field, PARAMETERS[field].path)
            case Target(kind=Kind.OPTION, field=field):
                return (field, f"compiler.{field}")
        return (self.name,)

    @property
    def reads(self) -> frozenset[str]:
        """Names that must be decided before; what changes a base waits for the base."""
        names = self.text.names if self.text is not None else frozenset[str]()
        match self.target:
            case Target(kind=Kind.PARAMETER):
                return names | {Kind.MACHINE.value}
            case Target(kind=Kind.FIGURE):
                return names | {Kind.TECHNOLOGY.value}
        return names


def in_order(rules: Sequence[Rule]) -> list[Rule]:
    """Rules, each behind those that decide what it reads; else as they are.

    Raises
    ------
    ConfigError: some wait for each other.
    """
    makers = {name: place for place, rule in enumerate(rules) for name in rule.sets}
    if Kind.MACHINE.value in makers:  # it brings the parameters that nothing else decides
        for field, parameter in PARAMETERS.items():
            makers.setdefault(field, makers[Kind.MACHINE.value])
            makers.setdefault(parameter.path, makers[Kind.MACHINE.value])
    waits = {
        place: {makers[name] for name in rule.reads if name in makers}
        for place, rule in enumerate(rules)
    }
    found: list[Rule] = []
    while waits:
        ready = next((place for place, others in waits.items() if not others & waits.keys()), None)
        if ready is None:
            raise ConfigError(_circle(rules, waits))
        found.append(rules[ready])
        del waits[ready]
    return found


def _circle(rules: Sequence[Rule], waits: Mapping[int, set[int]]) -> str:
    """Say which rules wait for each other, all of `waits` being behind or in a circle."""
    seen: list[int] = []
    place = next(iter(waits))
    while place not in seen:
        seen.append(place)
        place = min(waits[place] & waits.keys())
    keys = [rules[each].key for each in seen[seen.index(place) :]]
    if len(keys) == 1:
        return f"{keys[0]}: reads what it decides itself"
    return f"{', '.join(keys)}: each reads what the next decides, and the last what the first does"
