"""Jobs on processes of this computer."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from tnthw.explore.jobs import ATTEMPTS, JobError
from tnthw.explore.measure import Job, Record

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""One thread a process: several with several threads each would fight for the same cores."""


AHEAD_S = 0.25
"""A process whose jobs take less has the next one at hand when it finishes one.

It then need not wait for this process; with longer jobs it would keep one that another could do.
"""


class Processes:
    """Some processes, each doing one job after the other.

    A process that dies is started again, and its jobs given to it once more.

    Parameters
    ----------
    files: model file of each network, by fingerprint.
    count: how many.
    """

    def __init__(self, files: Mapping[str, Path], count: int) -> None:
        self._files = {name: str(path) for name, path in files.items()}
        self._workers = [_Worker(self._files) for _ in range(count)]
        self._threads: list[threading.Thread] = []

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        """Do jobs, and yield them as they are finished."""
        source, lock = iter(jobs), threading.Lock()
        begun = set[_Worker]()
        done: queue.SimpleQueue[tuple[Job, Record] | BaseException | None] = queue.SimpleQueue()
        stop = threading.Event()

        def take(worker: _Worker) -> bool:
            """Give a process a job if there is one, and no process that has none yet."""
            with lock:
                begun.add(worker)
                if worker.jobs and len(begun) < len(self._workers):
                    return False
                job = next(source, None)
            if job is not None:
                worker.give(job)
            return job is not None

        def work(worker: _Worker) -> None:
            try:
                worker.forget()
                while not stop.is_set() and (worker.jobs or take(worker)):
                    if worker.quick and len(worker.jobs) == 1:
                        take(worker)
                    done.put(worker.finish())
                done.put(None)
            except BaseException as error:
                done.put(error)

        for thread in self._threads:  # of a run that was broken off
            thread.join()
        self._threads = [
            threading.Thread(target=work, args=(w,), daemon=True) for w in self._workers
        ]
        for thread in self._threads:
            thread.start()
        try:
            left = len(self._threads)
            while left:
                found = done.get()
                if isinstance(found, BaseException):
                    raise found
                if found is None:
                    left -= 1
                else:
                    yield found
        finally:
            stop.set()

    def close(self) -> None:
        """End the processes."""
        for worker in self._workers:
            worker.close()


class _Worker:
    """One process, started when it gets its first job."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files
        self._process: subprocess.Popen[str] | None = None
        self._said: IO[Any] | None = None
        self.jobs: deque[Job] = deque()  # given and not finished, the one that is done first
        self._sent = 0  # of them, to this process
        self.quick = False  # whether the last job took less than `AHEAD_S`

    def give(self, job: Job) -> None:
        """Let a job be done behind the others."""
        self.jobs.append(job)
        self._send()

    def forget(self) -> None:
        """Do none of the jobs that a run which was broken off has left."""
        if self.jobs:
            self.end()
            self.jobs.clear()

    def finish(self) -> tuple[Job, Record]:
        """Wait for the first of the jobs."""
        begin = time.monotonic()
        for _ in range(ATTEMPTS):
            answer = self._answer()
            if answer.endswith("\n"):
                self.quick = time.monotonic() - begin < AHEAD_S
                self._sent -= 1
                record: Record = json.loads(answer)
                return self.jobs.popleft(), record
            self.end()
        raise JobError(
            f"a process died {ATTEMPTS} times of {self.jobs[0].machine!r}: {self._last_words()}; "
            f"what is finished is kept"
        )

    def _answer(self) -> str:
        """The next record; what a dying process left of it."""
        process = self._send()
        assert process.stdout is not None
        try:
            return process.stdout.readline()
        except ValueError:  # closed meanwhile
            return ""

    def _send(self) -> subprocess.Popen[str]:
        """Send the jobs that the process, which is started where there is none, has not got."""
        if self._process is None:
            self._said = self._said or tempfile.TemporaryFile()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tnthw.explore.worker", json.dumps(self._files)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                text=True,
                env={**os.environ, **dict.fromkeys(_THREADS, "1")},
            )
        process = self._process
        assert process.stdin is not None
        with contextlib.suppress(BrokenPipeError, ValueError):  # a dead one gives no answer
            for job in list(self.jobs)[self._sent :]:
                process.stdin.write(json.dumps(job.plain()) + "\n")
                self._sent += 1
            process.stdin.flush()
        return process

    def _last_words(self) -> str:
        if self._said is None:
            return "no reason given"
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").strip().splitlines()
        return lines[-1] if lines else "no reason given"

    def close(self) -> None:
        """End the process for good."""
        self.end()
        if self._said is not None:
            self._said.close()

    def end(self) -> None:
        """End the process; another job starts a new one."""
        process, self._process = self._process, None
        self._sent = 0
        if process is None:
            return
        process.kill()  # it holds nothing that could be lost
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except BrokenPipeError:
                    pass
        process.wait()
