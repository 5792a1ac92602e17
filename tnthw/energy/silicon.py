"""Published chips, predicted: a study of points, each a figure that a publication prints.

A point says what the chip does for one operation, as far as its publication tells it; a technology
says what that takes, scaled to the chip's node and supply. Nothing is fitted to what was published.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from tnthw.config import Table, parse, read_toml
from tnthw.energy.curves import Figure
from tnthw.energy.files import find_technology
from tnthw.energy.scaling import Process
from tnthw.energy.silicon_parts import Part, part_pj
from tnthw.energy.technology import Technology
from tnthw.errors import ConfigError

Volts = Annotated[float, Field(gt=0)]


class Point(Table):
    """One published figure.

    Attributes
    ----------
    chip, what: whose, and of what.
    unit: of `published`; a ratio has none.
    published: the figure; `made` says how it comes from what is printed.
    source: key of the reference.
    node_nm, voltage_v: process and supply; `low_v` and `high_v` where the supply is not known.
    configuration: of the chip, in words.
    assumed: what the publication, as far as it was read, does not say.
    missing: what the chip has and the prediction has not.
    parts: what is done for one operation.
    over: of a ratio: what it is divided by.
    """

    chip: str
    what: str
    unit: Literal["pJ", "ratio"]
    published: Annotated[float, Field(gt=0)]
    made: str
    source: str
    node_nm: Annotated[int, Field(gt=0)]
    voltage_v: Volts
    low_v: Volts | None = None
    high_v: Volts | None = None
    configuration: str
    assumed: list[str] = Field(default_factory=list)
    missing: list[str] = Field(default_factory=list)
    parts: Annotated[list[Part], Field(min_length=1)]
    over: list[Part] = Field(default_factory=list)

    def contradictions(self) -> Iterator[str]:
        """A ratio has something to divide by, an energy has not."""
        if (self.unit == "ratio") != bool(self.over):
            yield f'over: is for the unit "ratio", and a ratio needs it; the unit is "{self.unit}"'

    @property
    def processes(self) -> tuple[Process, ...]:
        """The process, and the same at the least and the most supply where they are given."""
        supplies = dict.fromkeys((self.voltage_v, self.low_v, self.high_v))
        return tuple(Process(node_nm=self.node_nm, voltage_v=v) for v in supplies if v is not None)


class Unmodelled(Table):
    """A published figure that is not predicted, and why."""

    chip: str
    what: str
    why: str


class SiliconStudy(Table):
    """The points of a study.

    Attributes
    ----------
    technologies: that predict; a point's prediction is that of the one whose node is nearest.
    sources: for each key, the reference.
    """

    name: str
    title: str
    technologies: Annotated[list[str], Field(min_length=1)]
    sources: dict[str, str]
    point: Annotated[list[Point], Field(min_length=1)]
    unmodelled: list[Unmodelled] = Field(default_factory=list)

    def contradictions(self) -> Iterator[str]:
        """Every source that is named is there."""
        for point in self.point:
            if point.source not in self.sources:
                yield f'point "{point.chip}, {point.what}": source "{point.source}" is not there'


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """A middle value and what it lies between."""

    value: float
    low: float
    high: float

    def __truediv__(self, other: Range) -> Range:
        return Range(
            value=self.value / other.value, low=self.low / other.high, high=self.high / other.low
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """A point predicted.

    Attributes
    ----------
    by: the technology whose node is nearest to the chip's, of those in `each`.
    each: of every technology that has figures for all parts.
    """

    point: Point
    by: str
    each: dict[str, Range]

    @property
    def found(self) -> Range:
        """By the nearest technology."""
        return self.each[self.by]

    def record(self) -> dict[str, Any]:
        """Return it as `--json` prints it."""
        return {
            "chip": self.point.chip,
            "what": self.point.what,
            "node_nm": self.point.node_nm,
            "unit": self.point.unit,
            "published": self.point.published,
            "technology": self.by,
            **asdict(self.found),
            "error": self.error,
            "technologies": {name: asdict(range_) for name, range_ in self.each.items()},
        }

    @property
    def inside(self) -> bool:
        """True where the published figure lies between low and high."""
        return self.found.low <= self.point.published <= self.found.high

    @property
    def error(self) -> float:
        """What it says too much, as a part of what was published."""
        return self.found.value / self.point.published - 1


def load_silicon(path: Path) -> SiliconStudy:
    """Read a study.

    Raises
    ------
    ConfigError: every mistake of the file.
    """
    return parse(SiliconStudy, read_toml(path), str(path))


def predict(study: SiliconStudy) -> list[Prediction]:
    """Predict every point.

    Raises
    ------
    ConfigError: no technology has figures for a point, or a process is none that figures scale to.
    """
    technologies = [find_technology(name) for name in study.technologies]
    return [_predicted(point, technologies) for point in study.point]


def _predicted(point: Point, technologies: Sequence[Technology]) -> Prediction:
    each = {made.name: found for made in technologies if (found := _point(point, made)) is not None}
    if not each:
        raise ConfigError(
            f"{point.chip}, {point.what}: none of {', '.join(t.name for t in technologies)} has "
            f"figures for all its parts; take out the part or name another technology"
        )
    by = min(
        (made for made in technologies if made.name in each),
        key=lambda made: abs(math.log(made.node_nm / point.node_nm)),
    ).name
    return Prediction(point=point, by=by, each=each)


def _point(point: Point, technology: Technology) -> Range | None:
    spread = not point.over
    found = _sum(point.parts, technology, point.processes, spread)
    if found is None or spread:
        return found
    below = _sum(point.over, technology, point.processes, spread)
    return None if below is None else found / below


def _sum(
    parts: Sequence[Part], technology: Technology, processes: Sequence[Process], spread: bool
) -> Range | None:
    totals = []
    for process in processes:
        figures = [part_pj(part, technology, process, spread=spread) for part in parts]
        known = [figure for figure in figures if figure is not None]
        if len(known) < len(figures):
            return None
        totals.append(_total(known))
    return Range(
        value=totals[0].value,
        low=min(total.low for total in totals),
        high=max(total.high for total in totals),
    )


def _total(figures: Sequence[Figure]) -> Range:
    return Range(
        value=math.fsum(figure.value for figure in figures),
        low=math.fsum(figure.low for figure in figures),
        high=math.fsum(figure.high for figure in figures),
    )
