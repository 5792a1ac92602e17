"""Look through a space: points from a sampler, jobs to whoever does them, records to the store."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

from tnthw.compiler.mapping import prepare
from tnthw.errors import ConfigError
from tnthw.explore.bounds import Work, bounded, least, work
from tnthw.explore.choose import sampler
from tnthw.explore.front import front
from tnthw.explore.jobs import Alone, Crew
from tnthw.explore.measure import Job, Record
from tnthw.explore.metric_names import METRICS, OF_NETWORKS
from tnthw.explore.metrics import point_metrics
from tnthw.explore.prune import Pruner
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

_Run = Callable[[Sequence[Design]], Mapping[str, Record]]
"""What gives the records of all jobs of some designs, by key."""


class _UnknownError(Exception):
    """A record is not known yet, and what comes next depends on it."""


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
        pruner = self._pruner()

        def look(designs: Sequence[Design]) -> Mapping[str, Record]:
            nonlocal runs, known
            jobs = {job.key: job for design in designs for job in self._jobs(design).values()}
            found = self.store.find(jobs)
            runs, known = runs | jobs.keys(), known | found.keys()
            if (asked.learns or pruner) and len(found) < len(jobs):
                raise _UnknownError
            return found

        try:
            while designs := asked.ask():
                before, points = points, points + len(designs)
                if asked.learns or pruner:
                    asked.tell(self._found(designs, before, look, pruner))
                else:
                    look(designs)
        except _UnknownError:  # what comes next depends on it
            pass
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
            asked, pruner = sampler(self.space), self._pruner()
            done = total = 0

            def run(designs: Sequence[Design]) -> Mapping[str, Record]:
                nonlocal done
                records = self._measure(designs, crew, done, total, step)
                jobs.update(records)
                done += len(designs)
                return records

            self._check_accuracies()
            while more := asked.ask():
                self._check_sizes(more)
                done, total = len(rows), len(rows) + len(more)
                found = self._found(more, len(rows), run, pruner)
                step(total, total)
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
            remarks=(*self._remarks(asked, rows), *self._wanted.remarks(rows)),
            notes={
                f"{self.names[name]}: {key}": text
                for name, model in self._models.items()
                for key, text in model.notes.items()
            },
        )

    def _remarks(self, asked: Sampler, rows: Sequence[Row]) -> Iterator[str]:
        """What a reader must know of the points."""
        if asked.remark:
            yield asked.remark
        pruned = sum(row.get("pruned_by") is not None for row in rows)
        if pruned:
            yield (
                f"{counted(pruned, 'point')} did not run: whatever they would have come to, the "
                f"point that pruned_by names is better"
            )
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
        self, designs: Sequence[Design], crew: Crew, before: int, total: int, step: Step
    ) -> dict[str, Record]:
        """Records of all jobs of some designs, by key; `before` points of `total` are done."""
        waits: dict[str, int] = {}  # points, by the job that they wait for
        jobs: dict[str, Job] = {}
        for design in designs:
            for job in self._jobs(design).values():
                key = job.key
                jobs[key] = job
                waits[key] = waits.get(key, 0) + 1
        found = self.store.find(jobs)
        missing = {job: key for key, job in jobs.items() if key not in found}
        runs = max(1, sum(waits.values()))
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

    def _pruner(self) -> Pruner | None:
        return Pruner(self.study.objectives) if self.study.prune else None

    def _found(
        self, designs: Sequence[Design], before: int, run: _Run, pruner: Pruner | None
    ) -> list[Row]:
        """Rows of some designs, in their order; `before` is the point of the first."""
        if pruner is None:
            records = run(designs)
            return [self._row(design, records) for design in designs]
        rows: dict[int, Row] = {}
        made = [place for place, design in enumerate(designs) if self._jobs(design)]
        bounds = {place: self._bound(designs[place]) for place in made}
        for places in pruner.order(list(bounds.values())):
            left = []
            for place in (made[each] for each in places):
                better = pruner.by(bounds[place])
                if better is None:
                    left.append(place)
                else:
                    rows[place] = self._pruned(designs[place], better)
            records = run([designs[place] for place in left])
            for place in left:
                rows[place] = self._row(designs[place], records)
                pruner.measured(before + place, rows[place], bounds[place])
        for place, design in enumerate(designs):
            if place not in rows:
                rows[place] = self._row(design, {})
        ordered = (rows[place] for place in range(len(designs)))
        return [{**row, "pruned_by": row.get("pruned_by")} for row in ordered]

    def _bound(self, design: Design) -> Row:
        """Results that none of a design's is better than."""
        assert design.machine is not None and design.technology is not None
        assert design.options is not None
        allowed = bounded(design.technology)
        for name in self.study.objectives:
            if name not in allowed:
                raise ConfigError(
                    f"study {self.study.name}: prune: no bound is proved for {name} in "
                    f"{design.technology.name}; of objectives there are {', '.join(allowed)}"
                )
        records = {
            self.names[name]: least(self._work[name], design.machine, design.options.batch)
            for name in design.networks
        }
        weights = {self.names[name]: weight for name, weight in design.networks.items()}
        return point_metrics(design, weights, records, self._accuracies(design.networks))

    @cached_property
    def _work(self) -> dict[str, Work]:
        return {name: work(prepare(model.graph)) for name, model in self._models.items()}

    def _head(self, design: Design) -> Row:
        """What is known of a point without its results, which are none yet."""
        row: Row = {**design.values}
        row["machine"] = design.machine.name if design.machine else ""
        row["technology"] = design.technology.name if design.technology else ""
        if "network" in row:
            row["network"] = self.names[row["network"]]
        return row | dict.fromkeys((*METRICS, *self._parts))

    def _pruned(self, design: Design, better: int) -> Row:
        """A point that did not run, since another is better in any case."""
        violation = 1.0 + len(self._wanted.constraints)
        left = {"fits": False, "refused": "", "levers": "", "violation": violation, "meets": False}
        return {**self._head(design), **left, "pruned_by": better}

    def _row(self, design: Design, records: Mapping[str, Record]) -> Row:
        row = self._head(design)
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
