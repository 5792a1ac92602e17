"""Look through a space: points from a sampler, jobs to whoever does them, records to the store."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tnthw.errors import ConfigError
from tnthw.explore.choose import sampler
from tnthw.explore.front import front
from tnthw.explore.jobs import Alone, Crew
from tnthw.explore.measure import Job, Record
from tnthw.explore.metrics import METRICS, OF_NETWORKS, point_metrics
from tnthw.explore.result import Exploration, objective_values
from tnthw.explore.samplers import Row, Sampler
from tnthw.explore.space import Design, Space
from tnthw.explore.store import Store
from tnthw.explore.study import Placed
from tnthw.explore.wanted import Wanted
from tnthw.ir import modelfile
from tnthw.machine.accelerator import Accelerator
from tnthw.wording import counted
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
        several = len(self.space.networks) > 1 and bool(self.study.networks)
        parts = list(self.names.values()) if several else []
        self._wanted = Wanted(self.study, self.space.names, parts)
        self._parts = [f"{name}.{result}" for name in parts for result in OF_NETWORKS]
        self._digests = {n: modelfile.fingerprint(m.graph) for n, m in self._models.items()}
        self.new, self._top1 = 0, dict[str, tuple[float | None, int]]()

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
            self._check_accuracies()
            while more := asked.ask():
                self._check_sizes(more)
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
        self._wanted.check_known(rows)
        numbered = _with_front(rows, self.study.objectives)
        return Exploration(
            study=self.study,
            parameters=tuple(dict.fromkeys((*self.space.parameters, *self.space.derived))),
            rows=tuple(numbered),
            machines=tuple(machines),
            new=self.new,
            jobs=len(jobs),
            wall_s=time.perf_counter() - begin,
            remarks=(*self._remarks(asked), *self._wanted.remarks(rows)),
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
        for name, (_, images) in self._top1.items():
            if images < self.study.images:
                yield (
                    f"top1 of {self.names[name]} is of {counted(images, 'test image')}, all that "
                    f"there are; {self.study.images:,} were asked for"
                )

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
        row |= dict.fromkeys((*METRICS, *self._parts))
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
        violation = 1.0 + len(self._wanted.constraints)
        if not refused:
            weights = {self.names[name]: weight for name, weight in design.networks.items()}
            row |= point_metrics(design, weights, own, self._accuracies(design.networks))
            try:
                violation = self._wanted.violation({**row, **design.every})
            except ConfigError as error:
                refused = str(error)
        row |= {"fits": not refused, "refused": refused, "levers": "; ".join(levers)}
        row |= {"violation": violation, "meets": violation == 0}
        return row

    def _accuracies(self, networks: Mapping[str, float]) -> dict[str, float | None]:
        """Accuracy of networks on their test images, which no machine changes."""
        if not self.study.images:
            return {}
        for name in networks:
            if name not in self._top1:
                found = simulate(self._models[name], None, self.study.images)
                self._top1[name] = found.top1, len(found.images)
        return {self.names[name]: self._top1[name][0] for name in networks}

    def _check_accuracies(self) -> None:
        """Refuse accuracies that are wanted and that no test images tell, before anything runs."""
        read = self._wanted.results
        named = [n for n in self.space.networks if {"top1", f"{self.names[n]}.top1"} & {*read}]
        found = self._accuracies(dict.fromkeys(named, 1.0))
        without = [name for name, top1 in found.items() if top1 is None]
        if without and (self.study.networks or len(without) == len(found)):
            raise ConfigError(
                f"study {self.study.name}: top1: there are no test images with labels for "
                f"{', '.join(without)}"
            )

    def _check_sizes(self, designs: Sequence[Design]) -> None:
        """Refuse sizes that are wanted and not known, before these points run."""
        if {each.every["technology"] for each in designs} == set(self.space.technologies):
            self._wanted.check_sizes(
                (each.machine, each.technology)
                for each in designs
                if each.machine is not None and each.technology is not None
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
