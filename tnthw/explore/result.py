"""What a study found."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tnthw.explore.best import write_best
from tnthw.explore.metric_names import LARGER
from tnthw.explore.sizes import ESTIMATES
from tnthw.explore.study import Study
from tnthw.files import writing
from tnthw.machine.accelerator import Accelerator
from tnthw.wording import counted
from tnthw.workflows.arguments import folder_of
from tnthw.workflows.results import Result, frame
from tnthw.workflows.tables import write_table

if TYPE_CHECKING:
    import pandas as pd

POINTS = "points"
"""Files of the table."""

_NUMBERS = re.compile(r"\d[\d.]*(?:,? \d[\d.]*)*")
"""A number, or several with commas between."""

REASONS = 5
"""Reasons that are told of points that do not fit."""

SHOWN = 12
"""Rows that the command prints, and that a notebook shows."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Exploration(Result):
    """What a study found.

    Attributes
    ----------
    study: what was asked.
    parameters: names of what varies, and of what is derived.
    rows: one a point, in the order in which they were asked for: parameters, results, `fits`,
        `refused`, `levers`, `meets`, `front`, `violation`.
    machines: of each point, None where its parameters contradict each other.
    new: how many jobs (a network on a machine) ran, which were not known.
    jobs: how many there are.
    wall_s: time that it took, in seconds.
    notes: facts that travel with the networks.
    remarks: what a reader must know of the points, such as that there are fewer than asked for.
    """

    study: Study
    parameters: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]
    machines: tuple[Accelerator | None, ...]
    new: int
    jobs: int
    wall_s: float
    notes: dict[str, str]
    remarks: tuple[str, ...] = ()

    @property
    def frame(self) -> pd.DataFrame:
        """Every point with its parameters and results."""
        return frame(list(self.rows))

    @property
    def front(self) -> pd.DataFrame:
        """Points that no other is better than, the first objective's best at the top."""
        table = self.frame
        if table.empty:
            return table
        first = self.study.objectives[0]
        return table[table.front].sort_values(first, ascending=first not in LARGER)

    @property
    def best(self) -> tuple[Accelerator, ...]:
        """Machines on the front, each once, in the order of `front`."""
        found = dict.fromkeys(self.machines[int(number)] for number in self.front.get("point", ()))
        return tuple(machine for machine in found if machine is not None)

    def values(self, names: tuple[str, ...] | None = None) -> NDArray[np.float64]:
        """Objectives as float64 (points, objectives), each to be made small; NaN where none."""
        names = names or tuple(self.study.objectives)
        return objective_values(list(self.rows), names)

    @property
    def estimates(self) -> dict[str, str]:
        """Results that a study names and that are estimates, and of what."""
        named = {*self.study.objectives, *_read(self.study.constraints, ESTIMATES)}
        return {name: what for name, what in ESTIMATES.items() if name in named}

    def lines(self) -> tuple[str, ...]:
        """How many points, how many fit and meet the constraints, how many are on the front."""
        fits = sum(row["fits"] for row in self.rows)
        meets = sum(row["meets"] for row in self.rows)
        kept = f", {meets:,} keep the constraints" if self.study.constraints else ""
        best = sum(row["front"] for row in self.rows)
        first = (
            f"Study {self.study.name}: {counted(len(self.rows), 'point')}, {fits:,} fit{kept}, "
            f"{best:,} on the front of {', '.join(self.study.objectives)}"
        )
        ran = (
            f"{self.new:,} of {counted(self.jobs, 'run')} (a network on a machine) were new, "
            f"{self.wall_s:,.1f} s"
        )
        told = "; ".join(f"{name} is an estimate: {what}" for name, what in self.estimates.items())
        return (first, ran, *([told] if told else []), *self.remarks)

    def shown(self) -> list[dict[str, Any]]:
        """Rows to print: the best of the front, or all where the space is small."""
        if len(self.rows) <= 2 * SHOWN:
            return list(self.rows)
        return [self.rows[int(number)] for number in self.front.get("point", ())][:SHOWN]

    def refusals(self) -> dict[str, int]:
        """What would let points fit that do not, the commonest first, and how many ask for it.

        Texts that differ in numbers alone are one, the commonest of them.
        """
        texts = Counter(row["levers"] or row["refused"] for row in self.rows if row["refused"])
        alike: dict[str, list[tuple[str, int]]] = {}
        for text, count in texts.most_common():
            alike.setdefault(_NUMBERS.sub("0", text), []).append((text, count))
        groups = sorted(alike.values(), key=lambda group: -sum(count for _, count in group))
        found = {
            (f"{group[0][0]} (or alike)" if len(group) > 1 else group[0][0]): sum(
                count for _, count in group
            )
            for group in groups[:REASONS]
        }
        left = sum(count for group in groups[REASONS:] for _, count in group)
        return found | ({f"other reasons, which {POINTS}.csv has": left} if left else {})

    def columns(self) -> list[str]:
        """What is worth a column: point, parameters, objectives, what constraints read."""
        known = self.rows[0] if self.rows else ()
        asked = dict.fromkeys((*self.study.objectives, *_read(self.study.constraints, known)))
        return ["point", *self.parameters, *(n for n in asked if n not in self.parameters)]

    def table(self) -> pd.DataFrame | None:
        """The front."""
        table = self.front
        return table if table.empty else table[self.columns()].head(SHOWN)

    def record(self) -> dict[str, Any]:
        """Return the object that `tnthw explore --json` prints."""
        return {
            "name": self.study.name,
            "objectives": self.study.objectives,
            "constraints": self.study.constraints,
            "estimates": self.estimates,
            "points": len(self.rows),
            "runs": self.jobs,
            "new_runs": self.new,
            "wall_s": self.wall_s,
            "front": [int(number) for number in self.front.get("point", ())],
            "notes": self.notes,
            "remarks": list(self.remarks),
            "rows": list(self.rows),
        }

    def save(self, folder: str | os.PathLike[str]) -> Path:
        """Write `points.csv` (and parquet), `results.json`, and the best machines as TOML files.

        Returns
        -------
        The folder, complete or as it was.

        Raises
        ------
        OutputError: it is a file, or cannot be written.
        """
        path = folder_of(folder)
        with writing(path) as temporary:
            self.write(temporary, path)
        return path

    def write(self, folder: Path, home: Path | None = None) -> None:
        """Write the files of `save` into a folder that is there, to be moved to another, `home`."""
        write_table(self.rows, folder / POINTS)
        record = {key: value for key, value in self.record().items() if key != "rows"}
        timeless = {k: v for k, v in record.items() if k not in ("wall_s", "new_runs")}
        text = json.dumps(timeless, indent=2) + "\n"
        (folder / "results.json").write_text(text, encoding="utf-8")
        write_best(self, folder, home or folder)


def objective_values(rows: list[dict[str, Any]], names: tuple[str, ...]) -> NDArray[np.float64]:
    """Some results as float64 (points, results), each to be made small; NaN where none."""
    found = [[row.get(name) for name in names] for row in rows]
    values = np.array(found, np.float64).reshape(len(rows), len(names))
    signs = np.array([-1.0 if name in LARGER else 1.0 for name in names], np.float64)
    return np.multiply(values, signs, dtype=np.float64)


def _read(texts: list[str], names: Container[str]) -> list[str]:
    """Those of some names that expressions read."""
    return [n for t in texts for n in re.findall(r"[A-Za-z_][\w.]*", t) if n in names]
