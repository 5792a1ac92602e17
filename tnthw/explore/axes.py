"""One parameter of a space: the values that it may have, in order."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field

from tnthw.config import Table, parse, shown
from tnthw.errors import ConfigError

MOST_VALUES = 1 << 20
"""Most values of a parameter that are counted one by one."""

Value = int | float | str | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One parameter of a space.

    Attributes
    ----------
    name: what frames and expressions call it.
    values: what it may be, in order; empty where it is any number between `low` and `high`.
    low, high: ends of such an interval.
    log: spread numbers evenly over their logarithm; `values` are in ascending order then.
    """

    name: str
    values: tuple[Value, ...] = ()
    low: float = 0.0
    high: float = 0.0
    log: bool = False

    @property
    def continuous(self) -> bool:
        """Whether it may be any number of an interval."""
        return not self.values

    def at(self, part: float) -> Value:
        """The value at a part of the way, from 0 up to but not including 1."""
        if self.continuous:
            low, high = self.low, self.high
            if self.log:
                return math.exp(math.log(low) + part * (math.log(high) - math.log(low)))
            return low + part * (high - low)
        if not self.log:
            return self.values[int(part * len(self.values))]
        first, last = math.log(float(self.values[0])), math.log(float(self.values[-1]))
        aim = math.exp(first + part * (last - first))
        above = bisect_left(self.values, aim, key=float)
        near = self.values[max(0, above - 1) : above + 1]
        return min(near, key=lambda value: abs(math.log(float(value) / aim)))


class Span(Table):
    """Values of a parameter that are not listed one by one.

    Attributes
    ----------
    values: a list, where there is something else to say.
    low, high: first and last value.
    step: from one to the next; 1 where whole numbers are asked for and nothing else is said.
    powers_of_two: the powers of two between them.
    log: even over the logarithm.
    count: how many; of real numbers without one there are as many as a sampler likes.
    when: an expression; elsewhere the parameter is as in the base.
    """

    values: list[Value] | None = None
    low: float | None = None
    high: float | None = None
    step: Annotated[float | None, Field(gt=0)] = None
    powers_of_two: bool = False
    log: bool = False
    count: Annotated[int | None, Field(ge=2, le=MOST_VALUES)] = None
    when: str | None = None

    def contradictions(self) -> Iterator[str]:
        """Find keys that contradict each other."""
        ends = self.low is not None and self.high is not None
        if (self.values is None) != ends or (self.values is not None and self.low is not None):
            yield "give either values = [...], or low and high"
        if self.low is not None and self.high is not None:
            if self.low > self.high:
                yield f"low is {self.low:g}, high {self.high:g}; low must not be above high"
            if (self.log or self.powers_of_two) and self.low <= 0:
                yield f"low is {self.low:g}, must be above 0 for powers of two and log"
        ways = [k for k in ("step", "powers_of_two", "count") if getattr(self, k)]
        if len(ways) > 1:
            yield f"{' and '.join(ways)}: give one of them"
        if self.log and (self.powers_of_two or self.step):
            yield "log goes with count alone, or without; powers of two are even over it already"


def axis_of(name: str, key: str, given: Any, whole: bool, where: str) -> tuple[Axis, str | None]:
    """Read a parameter of a space.

    Parameters
    ----------
    name, key: what it is called, and how the study writes it.
    given: a list, a table as `Span`, or one value.
    whole: whether it must be a whole number.
    where: how the study is named in messages.

    Returns
    -------
    The parameter, and the text of its condition.

    Raises
    ------
    ConfigError: it has no values, one twice, or keys that contradict each other.
    """
    if isinstance(given, list | tuple):
        given = {"values": list(given)}
    elif not isinstance(given, dict):
        given = {"values": [given]}
    span = parse(Span, given, f"{where}: space.{key}")
    for end in ("low", "high", "step") if whole else ():
        number = getattr(span, end)
        if number is not None and not float(number).is_integer():
            raise ConfigError(f"{where}: space.{key}: {end} is {number:g}, must be a whole number")
    axis = Axis(name=name, log=span.log)
    if span.values is not None:
        values = tuple(span.values)
    elif span.powers_of_two or span.step or span.count or whole:
        values = tuple(_listed(span, whole, f"{where}: space.{key}"))
    else:
        assert span.low is not None and span.high is not None
        return Axis(name=name, low=span.low, high=span.high, log=span.log), span.when
    if not values:
        raise ConfigError(f"{where}: space.{key}: has no values; name at least one")
    seen: set[Value] = set()
    for value in values:
        if value in seen:
            raise ConfigError(f"{where}: space.{key}: has {shown(value)} twice; leave one out")
        seen.add(value)
    log = axis.log and all(isinstance(v, int | float) and v > 0 for v in values)
    if log:
        values = tuple(sorted(values, key=float))
    return Axis(name=name, values=values, log=log), span.when


def _listed(span: Span, whole: bool, where: str) -> list[Value]:
    """Values between two ends, each once."""
    assert span.low is not None and span.high is not None
    low, high = span.low, span.high
    if span.powers_of_two:
        first, last = math.ceil(math.log2(low)), math.floor(math.log2(high))
        return [2**n if n >= 0 else 2.0**n for n in range(first, last + 1)]
    if span.count:
        parts = [n / (span.count - 1) for n in range(span.count)]
        found = [
            low * (high / low) ** part if span.log else low + part * (high - low) for part in parts
        ]
        return list(dict.fromkeys(round(v) if whole else v for v in found))
    step = span.step or 1.0
    many = math.floor((high - low) / step * (1 + 1e-12)) + 1
    if many > MOST_VALUES:
        raise ConfigError(
            f"{where}: {low:g} to {high:g} are {many:,} values, allowed are {MOST_VALUES:,}; "
            f"give a count"
        )
    found = [low + n * step for n in range(many)]
    return [round(value) for value in found] if whole else list(found)
