"""Sweeps: one row for every combination of network, machine and technology, resumable."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tnthw import __version__
from tnthw.errors import ConfigError, InfeasibleError, OutputError
from tnthw.files import writing
from tnthw.ir.printer import to_text
from tnthw.workflows.arguments import Step, folder_of, step_of
from tnthw.workflows.machines import MachineLike, TechnologyLike
from tnthw.workflows.machines import machine as find_machine
from tnthw.workflows.machines import technology as find_technology
from tnthw.workflows.models import Model, load
from tnthw.workflows.results import Result, frame
from tnthw.workflows.simulation import simulate
from tnthw.workflows.tables import write_table

if TYPE_CHECKING:
    import pandas as pd

POINTS = "points.jsonl"
"""File that each finished point is added to; a sweep that was cut off goes on from it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SweepTable(Result):
    """Rows of a sweep.

    Attributes
    ----------
    rows: one for each combination, in the order of the lists; `refused` says why a network does not
        fit its machine.
    folder: where the table lies; None where none was written.
    """

    rows: tuple[dict[str, Any], ...]
    folder: Path | None

    @property
    def frame(self) -> pd.DataFrame:
        """The rows: model, machine, technology, cycles, latency_us, energy_uj, top1, ..."""
        return frame(list(self.rows))

    def lines(self) -> tuple[str, ...]:
        """How many combinations, and how many did not fit."""
        refused = sum(1 for row in self.rows if row["refused"])
        where = f", written to {self.folder}" if self.folder is not None else ""
        return (f"{len(self.rows)} combinations, {refused} do not fit{where}",)

    def table(self) -> pd.DataFrame | None:
        """The rows."""
        return self.frame

    def record(self) -> dict[str, Any]:
        """Return what `tnthw sweep --json` prints, without the study's name."""
        folder = None if self.folder is None else str(self.folder)
        return {"folder": folder, "rows": list(self.rows)}


def sweep(
    models: Sequence[Model | str] | Model | str,
    machines: Sequence[MachineLike] | MachineLike,
    technologies: Sequence[TechnologyLike] | TechnologyLike = "horowitz45",
    *,
    images: object = 1,
    output: str | os.PathLike[str] | None = None,
    progress: Step | None = None,
) -> SweepTable:
    """Measure every combination that is not in the folder yet, then write the table.

    A point is known by the contents of what it ran: the network, the machine's parameters, the
    technology's figures, the images and the version of tnthw.  A point whose network does not fit
    its machine is a row that says why.

    Parameters
    ----------
    models, machines, technologies: lists of what `load`, `machine` and `technology` take, or one.
    images: a number or "all", as `images` takes it: each model runs its own.
    output: folder of `POINTS` and the table, `sweep.csv` and `.parquet`; None to write nothing.
    progress: called after each point with how many are done and how many there are.

    Raises
    ------
    TnthwError: a name in the lists is wrong, or two of a list have the same name and differ; found
        before anything runs.

    Examples
    --------
    >>> import tnthw
    >>> wide = [tnthw.machine("t8x8", columns=columns) for columns in (8, 16)]
    >>> tnthw.sweep("digits", wide).frame.machine.tolist()
    ['t8x8', 't8x8_columns16']
    """
    folder = None if output is None else folder_of(output)
    step = step_of(progress)
    points = [
        _Point(*parts, images)
        for parts in itertools.product(
            [load(model) for model in _listed(models, "models")],
            [find_machine(machine) for machine in _listed(machines, "machines")],
            [find_technology(name) for name in _listed(technologies, "technologies")],
        )
    ]
    _names_tell_apart(points)
    known: dict[str, dict[str, Any]] = {}
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        known = _finished(folder / POINTS)
    for done, point in enumerate(points, start=1):
        if point.key not in known:
            known[point.key] = point.run()
            if folder is not None:
                _add(folder / POINTS, point.key, known[point.key])
        step(done, len(points))
    rows = [known[point.key] for point in points]
    if folder is not None:
        with writing(folder) as temporary:
            write_table(rows, temporary / "sweep")
    return SweepTable(rows=tuple(rows), folder=folder)


def _listed(values: Any, what: str) -> list[Any]:
    many = list(values) if isinstance(values, list | tuple) else [values]
    if not many:
        raise ConfigError(f"{what}: the list is empty; name at least one")
    return many


def _add(path: Path, key: str, row: dict[str, Any]) -> None:
    """Add a point; a line that a killed run left half written is closed first."""
    line = json.dumps({"key": key, "row": row}) + "\n"
    try:
        with path.open("ab+") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    line = "\n" + line
            file.write(line.encode())  # the whole line at once: two sweeps may share a folder
    except OSError as error:
        raise OutputError(
            f"{path}: cannot be written: {error.strerror}; the same command goes on after the "
            f"last point that is there"
        ) from None


def _names_tell_apart(points: Sequence[_Point]) -> None:
    """Refuse two points that would look alike in the table and are not."""
    seen: dict[tuple[str, ...], str] = {}
    for point in points:
        names = tuple(point.names.values())
        if seen.setdefault(names, point.key) != point.key:
            raise ConfigError(
                f"sweep: two points are called {' on '.join(names[:2])}, {names[2]}, and differ; "
                f"give the machines, technologies and models names of their own"
            )


class _Point:
    """One combination."""

    def __init__(self, model: Model, machine: Any, technology: Any, images: object) -> None:
        self.model, self.machine, self.technology = model, machine, technology
        self.images = images
        self.names = {"model": model.name, "machine": machine.name, "technology": technology.name}
        contents = (
            __version__,
            to_text(self.model.graph),
            json.dumps(asdict(self.machine)),
            self.technology.model_dump_json(),
            str(images),
        )
        self.key = hashlib.sha256("\0".join(contents).encode()).hexdigest()

    def run(self) -> dict[str, Any]:
        try:
            found = simulate(self.model, self.machine, self.images, technology=self.technology)
        except InfeasibleError as error:
            return {**self.names, "refused": str(error)}
        record = found.record()
        return {
            **self.names,
            "images": record["images"],
            "cycles": record["cycles"],
            "latency_us": record["latency_us"],
            "utilisation": record["utilisation"],
            "top1": record["accuracy"]["top1"],
            "energy_uj": record["energy_uj"]["total"],
            **record["memory"],
            "weights": record["notes"].get("weights", ""),
            "refused": "",
        }


def _finished(path: Path) -> dict[str, dict[str, Any]]:
    """Read the points of an earlier run.

    A line that is the beginning of a point only was being written when that run was killed, and is
    left out, so that its point runs again.

    Raises
    ------
    ConfigError: the file is something else.
    """
    points: dict[str, dict[str, Any]] = {}
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return points
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line or _BEGINNING.startswith(line):
            continue
        try:
            entry = json.loads(line)
            points[str(entry["key"])] = dict(entry["row"])
        except (ValueError, KeyError, TypeError, RecursionError):
            if not line.startswith(_BEGINNING) or line.endswith(b"}}"):
                raise ConfigError(
                    f"{path}:{number}: is no point of a sweep; delete the file to start anew"
                ) from None
    return points


_BEGINNING = b'{"key": "'
"""What every line of `POINTS` begins with."""
