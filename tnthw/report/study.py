"""Studies: TOML files that say what a page or a table is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field

from tnthw.config import Table, parse, read_toml


class Study(Table):
    """What `tnthw report` makes a page of.

    Attributes
    ----------
    name: of the folder of results.
    title: of the page.
    model: a model's folder relative to the study's file, or a built-in network shape.
    machine, technology: a name, or a TOML file relative to the study's file.
    images: test images that run on the simulator; 0 for all there are.
    verify_images: images that run on the RTL too; 0 leaves the RTL out.
    """

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
    title: str = ""
    model: str
    machine: str = "t8x8"
    technology: str = "horowitz45"
    images: Annotated[int, Field(ge=0)] = 0
    verify_images: Annotated[int, Field(ge=0)] = 2


class Sweep(Table):
    """What `tnthw sweep` makes a table of: every combination of the lists.

    Attributes
    ----------
    name: of the folder of results.
    models, machines, technologies: as in a `Study`.
    images: test images that run on the simulator; 0 for all there are.
    """

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
    models: Annotated[list[str], Field(min_length=1)]
    machines: Annotated[list[str], Field(min_length=1)]
    technologies: Annotated[list[str], Field(min_length=1)] = Field(
        default_factory=lambda: ["horowitz45"]
    )
    images: Annotated[int, Field(ge=0)] = 1


def load_study(path: Path) -> Study:
    """Read a study.

    Raises
    ------
    ConfigError: the file is missing or has mistakes; all are named at once.
    """
    study = parse(Study, read_toml(path), str(path))
    return study.model_copy(
        update={
            key: _relative(getattr(study, key), path) for key in ("model", "machine", "technology")
        }
    )


def load_sweep(path: Path) -> Sweep:
    """Read a sweep.

    Raises
    ------
    ConfigError: the file is missing or has mistakes; all are named at once.
    """
    sweep = parse(Sweep, read_toml(path), str(path), _doubles)
    lists = ("models", "machines", "technologies")
    return sweep.model_copy(
        update={key: [_relative(text, path) for text in getattr(sweep, key)] for key in lists}
    )


def _relative(text: str, path: Path) -> str:
    """Take a path from the folder of the study; names stay as they are."""
    is_path = "/" in text or text.endswith((".toml", ".safetensors"))
    return str(path.parent / text) if is_path else text


def _doubles(sweep: Sweep, wrong: frozenset[str]) -> Iterator[str]:
    for key in ("models", "machines", "technologies"):
        values: Iterable[str] = getattr(sweep, key)
        seen: set[str] = set()
        for value in values:
            if value in seen:
                yield f'{key}: names "{value}" twice; leave one out'
            seen.add(value)
