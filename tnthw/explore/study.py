"""Studies of designs: TOML files that say what varies, what is wanted and how to look for it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from tnthw.config import Table, parse, read_toml, shown
from tnthw.energy.files import DEFAULT
from tnthw.errors import ConfigError
from tnthw.explore.axes import Span
from tnthw.explore.fields import flat

Sampler = Literal["grid", "random", "sobol", "nsga2", "tpe"]

_NAME = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,60}$")


class Study(Table):
    """What `tnthw explore` looks through.

    Attributes
    ----------
    name: of the folder of results and of the machines that it writes.
    title: of the page.
    networks: models, each with its weight in every mean; a model's folder relative to the study's
        file, or a built-in name. Left out where `network` is a parameter of the space.
    machine, technology: where a parameter that does not vary comes from; a name, or a TOML file
        relative to the study's file.
    space: parameters and their values.
    derived: expressions that set further parameters, or names for other expressions.
    where: expressions that hold for every point of the space; others are none.
    objectives: results to be made small, or large where larger is better.
    constraints: expressions over parameters and results that a good point keeps.
    sampler: how points are chosen; "grid" takes all of them.
    points: how many, for the other samplers.
    seed: of what is drawn.
    prune: whether points do not run that a measured one is better than by proven bounds.
    images: test images whose accuracy is told; 0 for none. It is a network's own, since no machine
        changes a value.
    """

    name: Annotated[str, _NAME]
    title: str = ""
    networks: dict[str, Annotated[float | int, Field(gt=0)]] = Field(default_factory=dict)
    machine: str = "t8x8"
    technology: str = DEFAULT
    space: dict[str, Any] = Field(default_factory=dict)
    derived: dict[str, Any] = Field(default_factory=dict)
    where: list[str] = Field(default_factory=list)
    objectives: Annotated[list[str], Field(min_length=1)] = Field(
        default_factory=lambda: ["later_latency_us", "later_energy_uj"]
    )
    constraints: list[str] = Field(default_factory=list)
    sampler: Sampler = "grid"
    points: Annotated[int, Field(ge=1, le=10_000_000)] = 1000
    prune: bool = False
    seed: Annotated[int, Field(ge=0, lt=1 << 32)] = 0
    images: Annotated[int, Field(ge=0)] = 0

    def contradictions(self) -> Iterator[str]:
        """Find keys that contradict each other."""
        varies = "network" in self.space
        if varies and self.networks:
            yield "networks: each point runs all of them, and space.network one; leave one out"
        if not varies and not self.networks:
            yield (
                "networks: is missing; write [networks] with a line such as digits = 1, or a "
                "parameter network in [space]"
            )
        if self.sampler == "grid" and "points" in self.model_fields_set:
            yield "points: a grid takes all choices; leave points out, or write a sampler"
        if self.prune and self.sampler in ("nsga2", "tpe"):
            yield (
                f"prune: {self.sampler} learns from the results of all points; prune with grid, "
                f"random or sobol"
            )
        if len(set(self.objectives)) < len(self.objectives):
            yield f"objectives: one is there twice in {', '.join(self.objectives)}"

    def keys(self) -> dict[str, Any]:
        """Parameters of the space under dotted keys."""
        return flat(self.space, frozenset(Span.model_fields))

    def expressions(self) -> dict[str, str]:
        """Derived values under dotted keys.

        Raises
        ------
        ConfigError: one is no text.
        """
        found = flat(self.derived, frozenset())
        for key, text in found.items():
            if not isinstance(text, str):
                raise ConfigError(
                    f"study {self.name}: derived.{key}: is {shown(text)}, must be an expression in "
                    f'quotes, such as "columns // 2"'
                )
        return found


@dataclass(frozen=True, slots=True)
class Placed:
    """A study, and the folder that its paths are taken from.

    Attributes
    ----------
    study: as it was written.
    folder: of its file; None where there is none.
    """

    study: Study
    folder: Path | None

    def path(self, text: str) -> str:
        """Take a path from the folder of the study; names stay as they are."""
        is_path = "/" in text or text.endswith((".toml", ".safetensors"))
        return str(self.folder / text) if is_path and self.folder is not None else text


def load_exploration(study: str | os.PathLike[str] | Mapping[str, Any] | Study) -> Placed:
    """Read a study.

    Parameters
    ----------
    study: the path of a TOML file, a table of the same keys, or a study.

    Raises
    ------
    ConfigError: the file is missing or has mistakes; all are named at once.
    """
    if isinstance(study, Study):
        return Placed(study, None)
    if isinstance(study, str | os.PathLike):
        path = Path(study)
        return Placed(parse(Study, read_toml(path), str(path)), path.parent)
    if isinstance(study, Mapping):
        keys = {str(key): value for key, value in study.items()}
        return Placed(parse(Study, {"name": "explored", **keys}, "study"), None)
    raise ConfigError(
        f"study: got {shown(study)}; give the path of a TOML file or a table of its keys"
    )
