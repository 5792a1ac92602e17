"""What does jobs: this process, others beside it, or a cluster; and what they all need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol

from tnthw.compiler.mapping import Mapper, prepare
from tnthw.errors import TnthwError
from tnthw.explore.measure import Job, Record, measure
from tnthw.ir import modelfile

ATTEMPTS = 3
"""How often a job is given to a process that dies of it."""


class JobError(TnthwError):
    """Nobody finishes a job."""


class Crew(Protocol):
    """Whoever does jobs."""

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        """Do jobs, each once, and yield them as they are finished.

        Raises
        ------
        JobError: one cannot be finished.
        """
        ...

    def close(self) -> None:
        """Let go of processes and connections."""
        ...


class Bench:
    """Networks of one process, each prepared when its first job comes.

    Parameters
    ----------
    files: model file of each network, by fingerprint.
    """

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = dict(files)
        self._ready: dict[str, Mapper] = {}

    def do(self, job: Job) -> Record:
        """Do one job."""
        if job.network not in self._ready:
            graph = modelfile.load(self._files[job.network])
            self._ready[job.network] = Mapper(prepare(graph))
        return measure(self._ready[job.network], job.machine, job.options)


class Alone:
    """Jobs in this very process."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._bench = Bench(files)

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        """Do jobs in order."""
        for job in jobs:
            yield job, self._bench.do(job)

    def close(self) -> None:
        """Nothing is held."""
