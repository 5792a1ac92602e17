"""Machines of the front as TOML files, and whose files in a folder may be replaced or removed.

A file says in its first line that it was made, with a digest of the rest: what somebody wrote or
changed by hand is nobody else's to touch.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

from tnthw.explore.fields import FIGURES, Kind, targets
from tnthw.explore.study import Study
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.files import machine_toml

BEST = "best"
"""What names of these files begin with."""

_MARK = "# made by tnthw explore, which replaces and removes it while it is unchanged: "
_DIGITS = 16


class Points(Protocol):
    """What is written of an `Exploration`."""

    @property
    def study(self) -> Study:
        """What was asked."""

    @property
    def parameters(self) -> tuple[str, ...]:
        """What varies."""

    @property
    def rows(self) -> tuple[dict[str, Any], ...]:
        """One a point."""

    @property
    def machines(self) -> tuple[Accelerator | None, ...]:
        """Of each point."""

    @property
    def best(self) -> tuple[Accelerator, ...]:
        """On the front, each once."""


def write_best(found: Points, folder: Path, home: Path) -> None:
    """Write each machine of the front, with what else makes its points.

    Parameters
    ----------
    folder: where to.
    home: where the files will lie; names of others' files there are not taken.
    """
    taken: set[str] = set()
    for machine in found.best:
        text = machine_toml(machine)
        name = tomllib.loads(text)["name"]  # a preset keeps its own for itself
        for file in _names(name):
            if file not in taken and (not (home / file).exists() or is_ours(home / file)):
                break
        taken.add(file)
        rest = "\n".join([*_points(found, machine), text])
        (folder / file).write_text(f"{_MARK}{_digest(rest)}\n{rest}", encoding="utf-8")


def remove_old(home: Path, kept: set[str]) -> None:
    """Remove files of an earlier run, but those of some names."""
    for path in home.glob(f"{BEST}-*.toml"):
        if path.name not in kept and is_ours(path):
            path.unlink()


def is_ours(path: Path) -> bool:
    """Whether a file was made here and is as it was made."""
    try:
        first, _, rest = path.read_text(encoding="utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return False
    return first == f"{_MARK}{_digest(rest)}"


def _names(name: str) -> Iterator[str]:
    yield f"{BEST}-{name}.toml"
    number = 2
    while True:
        yield f"{BEST}-{name}-{number}.toml"
        number += 1


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def _points(found: Points, machine: Accelerator) -> list[str]:
    """Comments: the points of a machine, and what of them is not in a machine file."""
    lines = [f"# study {found.study.name}"]
    for row in found.rows:
        if row["front"] and found.machines[row["point"]] == machine:
            told = ", ".join(f"{key} = {json.dumps(value)}" for key, value in _others(found, row))
            lines.append(f"# point {row['point']}: {told}")
    return lines


def _others(found: Points, row: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Keys of a study and their values at a point: technology, options, figures, network."""
    varies = Kind.TECHNOLOGY.value in found.parameters
    base = row["technology"] if varies else found.study.technology
    yield Kind.TECHNOLOGY.value, row.get("base_technology", base)
    known = targets()
    for name in found.parameters:
        if name in known and known[name].kind is Kind.OPTION:
            yield f"compiler.{name}", row[name]
        elif name.startswith(FIGURES) or name == Kind.NETWORK.value:
            yield name, row[name]
