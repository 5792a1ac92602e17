"""Look through a space: points from a sampler, jobs to whoever does them, records to the store."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tnthw.config import unknown
from tnthw.errors import ConfigError
from tnthw.explore.choose import sampler
from tnthw.explore.expression import Expression, expression
from tnthw.explore.front import front
from tnthw.explore.jobs import Alone, Crew
from tnthw.explore.measure import Job, Record
from tnthw.explore.metrics import METRICS, point_metrics
from tnthw.explore.result import Exploration, objective_values
from tnthw.explore.samplers import Row, Sampler
from tnthw.explore.sizes import ESTIMATES
from tnthw.explore.space import Design, Space
from tnthw.explore.store import Store
from tnthw.explore.study import Placed
from tnthw.ir import modelfile
from tnthw.machine.accelerator import Accelerator
from tnthw.workflows.arguments import Step, step_of
from tnthw.workflows.models import Model, load
from tnthw.workflows.simulation import simulate


@dataclass(frozen=True, slots=True)
class Status:
    """How far a study is.

    Attributes
    ----------
    points: that were asked for, as far as is known; an adaptive sampler asks in generations.
    runs, known: jobs of these points, and how many of them the store has.
    complete: whether nothing is left to do.
    """

    points: int
    runs: int
    known: int
    complete: bool

    def __str__(self) -> str:
        asked = "" if self.complete else " so far"
        left = "complete" if self.complete else f"{self.runs - self.known:,} to do"
        return f"{self.points:,} points{asked}, {self.known:,} of {self.runs:,} runs known, {left}"

    def record(self) -> dict[str, int | bool]:
        """Return what `tnthw explore --status --json` prints."""
        return asdict(self)


class Search:
    """A study, its networks and its store.

    Parameters
    ----------
    placed: the study.
    store: where records are.
    models: networks that are not found by name, by the name that the study gives them.

    Raises
    ------
    ConfigError: a name or an expression of the study is wrong.
    UnsupportedError: no machine runs one of the networks.
    """

    def __init__(
        self, placed: Placed, store: Store, models: Mapping[str, Model] | None = None
    ) -> None:
        self.space, self.store = Space(placed), store
        self.study = placed.study
        given = dict(models or {})
        self._models = {
            name: given[name] if name in given else load(self.space.path(name))
            for name in self.space.networks
        }
        self.names = _short({name: model.name for name, model in self._models.items()})
        self._constraints = self._expressions()
        self._check_objectives()
        self._digests = {n: modelfile.fingerprint(m.graph) for n, m in self._models.items()}
        self.new, self._top1 = 0, dict[str, float | None]()

    def status(self) -> Status:
        """How far the study is; nothing runs."""
        asked, points, runs, known = sampler(self.space), 0, set[str](), set[str]()
        while designs := asked.ask():
            jobs = {job.key: job for design in designs for job in self._jobs(design).values()}
            found = self.store.find(jobs)
            points, runs, known = points + len(designs), runs | jobs.keys(), known | found.keys()
            if asked.learns:
                if len(found) < len(jobs):
                    break
                asked.tell(self._rows(designs, found))
        return Status(points, len(runs), len(known), len(known) == len(runs))

    def run(self, crew: Crew | None = None, progress: Step | None = None) -> Exploration:
        """Measure every point that is not known yet.

        Parameters
        ----------
        crew: whoever does the jobs; this process without one.
        progress: called with how many points are done and how many were asked for.
        """
        step, begin = step_of(progress), time.perf_counter()
        with self.files() as files:
            crew = crew or Alone(files)
            machines, rows, jobs = list[Accelerator | None](), list[Row](), set[str]()
            self.new = 0
            asked = sampler(self.space)
            while more := asked.ask():
                records = self._measure(more, crew, len(rows), step)
                jobs |= records.keys()
                found = self._rows(more, records)
                asked.tell(found)
                machines += [design.machine for design in more]
                rows += found
        if not rows:
            none = asked.remark or "no choice of the space is a point"
            raise ConfigError(
                f"study {self.study.name}: {none}; its where is {' and '.join(self.study.where)}"
            )
        self._check_known(rows)
        numbered = _with_front(rows, self.study.objectives)
        return Exploration(
            study=self.study,
            parameters=tuple(dict.fromkeys((*self.space.parameters, *self.space.derived))),
            rows=tuple(numbered),
            machines=tuple(machines),
            new=self.new,
            jobs=len(jobs),
            wall_s=time.perf_counter() - begin,
            remarks=tuple(self._remarks(asked)),
            notes={
                f"{self.names[name]}: {key}": text
                for name, model in self._models.items()
                for key, text in model.notes.items()
            },
        )

    def _remarks(self, asked: Sampler) -> Iterator[str]:
        """What a reader must know of the points."""
        if asked.remark:
            yield asked.remark

    @contextmanager
    def files(self) -> Iterator[dict[str, Path]]:
        """Model files of the networks, by fingerprint, for as long as the context lasts."""
        with tempfile.TemporaryDirectory(prefix="tnthw-explore-") as folder:
            files: dict[str, Path] = {}
            for name, model in self._models.items():
                digest = self._digests[name]
                files[digest] = Path(folder) / f"{digest}.safetensors"
                modelfile.save(model.graph, files[digest], exact=False)
            yield files

    def _jobs(self, design: Design) -> dict[str, Job]:
        """Jobs of a design by network."""
        if design.machine is None or design.options is None:
            return {}
        return {
            name: Job(network=self._digests[name], machine=design.machine, options=design.options)
            for name in design.networks
        }

    def _measure(
        self, designs: Sequence[Design], crew: Crew, before: int, step: Step
    ) -> dict[str, Record]:
        """Records of all jobs of some designs, by key."""
        waits: dict[str, int] = {}  # points, by the job that they wait for
        jobs: dict[str, Job] = {}
        for design in designs:
            for job in self._jobs(design).values():
                key = job.key
                jobs[key] = job
                waits[key] = waits.get(key, 0) + 1
        found = self.store.find(jobs)
        missing = {job: key for key, job in jobs.items() if key not in found}
        total, runs = before + len(designs), max(1, sum(waits.values()))
        done = sum(waits[key] for key in found)
        step(before + len(designs) * done // runs, total)
        try:
            for job, record in crew.run(missing):
                key = missing[job]
                found[key] = record
                self.store.add(key, record)
                self.new += 1
                done += waits[key]
                step(before + len(designs) * done // runs, total)
        finally:
            self.store.flush()
        return found

    def _rows(self, designs: Sequence[Design], records: Mapping[str, Record]) -> list[Row]:
        return [self._row(design, records) for design in designs]

    def _row(self, design: Design, records: Mapping[str, Record]) -> Row:
        row: Row = {**design.values}
        row["machine"] = design.machine.name if design.machine else ""
        row["technology"] = design.technology.name if design.technology else ""
        if "network" in row:
            row["network"] = self.names[row["network"]]
        row |= dict.fromkeys(METRICS)
        refused, levers = design.refused, list[str]()
        own: dict[str, Record] = {}
        if not refused:
            jobs = self._jobs(design)
            own = {self.names[name]: records[job.key] for name, job in jobs.items()}
            several = len(own) > 1
            for name, record in own.items():
                if "refused" in record:
                    text = f"{name}: {record['refused']}" if several else record["refused"]
                    refused = f"{refused}; {text}" if refused else text
                    levers += [each for each in record["levers"] if each not in levers]
        if not refused:
            weights = {self.names[name]: weight for name, weight in design.networks.items()}
            row |= point_metrics(design, weights, own, self._accuracies(design.networks))
        row |= {"fits": not refused, "refused": refused, "levers": "; ".join(levers)}
        row["violation"] = 1.0 + len(self._constraints) if refused else self._violation(design, row)
        row["meets"] = row["violation"] == 0
        return row

    def _violation(self, design: Design, row: Row) -> float:
        """How far a point is from keeping the constraints; 0 where it does."""
        values = self._values(design, row)
        return sum(1.0 for text in self._constraints if not text(values))

    def _values(self, design: Design, row: Row) -> dict[str, Any]:
        return {**row, **design.every}

    def _accuracies(self, networks: Mapping[str, float]) -> dict[str, float | None]:
        """Accuracy of networks on their test images, which no machine changes."""
        if not self.study.images:
            return {}
        for name in networks:
            if name not in self._top1:
                found = simulate(self._models[name], None, self.study.images)
                self._top1[name] = found.top1
        return {self.names[name]: self._top1[name] for name in networks}

    def _expressions(self) -> list[Expression]:
        found, wrong = [], []
        several = len(self.space.networks) > 1 and bool(self.study.networks)
        shorts = self.names.values() if several else ()
        parts = [f"{name}.{metric}" for name in shorts for metric in METRICS]
        for text in self.study.constraints:
            try:
                found.append(expression(text, {*self.space.names, *METRICS, *parts}))
            except ConfigError as error:
                wrong.append(f"study {self.study.name}: constraints: {error}")
        if wrong:
            raise ConfigError("\n".join(wrong))
        return found

    def _check_objectives(self) -> None:
        for name in self.study.objectives:
            if name not in METRICS:
                raise ConfigError(
                    f"study {self.study.name}: objectives: {unknown('result', name, METRICS)}"
                )
        if "top1" in self.study.objectives and not self.study.images:
            raise ConfigError(
                f"study {self.study.name}: objectives: top1 needs test images; write images = 1000"
            )

    def _check_known(self, rows: Sequence[Row]) -> None:
        """Refuse objectives that no point has a figure for."""
        fits = [row for row in rows if row["fits"]]
        for name in self.study.objectives if fits else ():
            if all(row[name] is None for row in fits):
                known = [each for each in ESTIMATES if fits[0].get(each) is not None]
                has = f"; of sizes there are {', '.join(known)}" if name in ESTIMATES else ""
                raise ConfigError(
                    f"study {self.study.name}: objectives: technology {fits[0]['technology']} has "
                    f"no figure for {name}{has}"
                )


def _short(names: Mapping[str, str]) -> dict[str, str]:
    """What each network is called: by its own name, unless two have the same."""
    counts = Counter(names.values())
    return {text: name if counts[name] == 1 else text for text, name in names.items()}


def _with_front(rows: Sequence[Row], objectives: Sequence[str]) -> list[Row]:
    """Number the rows, and mark those that no other is better than."""
    values = objective_values(list(rows), tuple(objectives))
    for number, row in enumerate(rows):
        if not row["meets"]:
            values[number] = float("nan")
    best = front(values)
    return [
        {"point": number, **row, "front": bool(best[number])} for number, row in enumerate(rows)
    ]
