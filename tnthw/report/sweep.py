"""Sweeps: one row for every combination of network, machine and technology, resumable."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tnthw import __version__
from tnthw.energy.technology import find_technology
from tnthw.errors import ConfigError, InfeasibleError
from tnthw.ir.text import to_text
from tnthw.machine.files import find_machine
from tnthw.report.folder import writing
from tnthw.report.study import Sweep
from tnthw.report.tables import write_table
from tnthw.workflows import inputs
from tnthw.workflows.measure import Step, measure
from tnthw.workflows.models import load

POINTS = "points.jsonl"
"""File that each finished point is added to; a sweep that was cut off goes on from it."""


def run_sweep(sweep: Sweep, folder: Path, step: Step | None = None) -> list[dict[str, Any]]:
    """Measure every combination that is not in the folder yet, then write the table.

    A point is known by the contents of what it ran: the network, the machine's parameters, the
    technology's figures and the version of tnthw.  A point whose network does not fit its machine
    is a row that says why.

    Parameters
    ----------
    folder: where `POINTS` and the table `sweep.csv` and `.parquet` are.
    step: called after each point.

    Returns
    -------
    The rows, in the order of the lists.

    Raises
    ------
    ConfigError: a name in the sweep is wrong; found before anything runs.
    """
    points = [
        _Point(sweep, *names)
        for names in itertools.product(sweep.models, sweep.machines, sweep.technologies)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    known = dict(_finished(folder / POINTS))
    for done, point in enumerate(points, start=1):
        if point.key not in known:
            known[point.key] = point.run()
            with (folder / POINTS).open("a", encoding="utf-8") as file:
                file.write(json.dumps({"key": point.key, "row": known[point.key]}) + "\n")
        if step is not None:
            step(done, len(points))
    rows = [known[point.key] for point in points]
    with writing(folder) as temporary:
        write_table(rows, temporary / "sweep")
    return rows


class _Point:
    """One combination; making it checks the names."""

    def __init__(self, sweep: Sweep, model: str, machine: str, technology: str) -> None:
        self.model = load(model)
        self.machine = find_machine(machine)
        self.technology = find_technology(technology)
        self.images = sweep.images or "all"
        contents = (
            __version__,
            to_text(self.model.graph),
            json.dumps(asdict(self.machine)),
            self.technology.model_dump_json(),
            str(sweep.images),
        )
        self.key = hashlib.sha256("\0".join(contents).encode()).hexdigest()

    def run(self) -> dict[str, Any]:
        names = {
            "model": self.model.name,
            "machine": self.machine.name,
            "technology": self.technology.name,
        }
        try:
            images = inputs.images(self.model, self.images)
            record = measure(self.model, self.machine, self.technology, images).record()
        except InfeasibleError as error:
            return {**names, "refused": str(error)}
        return {
            **names,
            "images": record["images"],
            "cycles": record["cycles"],
            "latency_us": record["latency_us"],
            "utilisation": record["utilisation"],
            "top1": record["accuracy"]["top1"],
            "energy_uj": record["energy_uj"]["total"],
            **{key: record["memory"][key] for key in record["memory"]},
            "weights": record["notes"].get("weights", ""),
            "refused": "",
        }


def _finished(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Read the points of an earlier run; a last line that was cut off is left out."""
    if not path.exists():
        return
    lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, start=1):
        if not line:
            continue
        try:
            entry = json.loads(line)
            yield entry["key"], entry["row"]
        except (ValueError, KeyError, TypeError):
            if number < len(lines):
                raise ConfigError(
                    f"{path}:{number}: is no point of a sweep; delete the file to start anew"
                ) from None
