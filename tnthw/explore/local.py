"""Jobs on processes of this computer."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from tnthw.explore.jobs import ATTEMPTS, JobError
from tnthw.explore.measure import Job, Record

_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""One thread a process: several with several threads each would fight for the same cores."""


class Processes:
    """Some processes, each doing one job after the other.

    A process that dies is started again, and its job given to it once more.

    Parameters
    ----------
    files: model file of each network, by fingerprint.
    count: how many.
    """

    def __init__(self, files: Mapping[str, Path], count: int) -> None:
        self._files = {name: str(path) for name, path in files.items()}
        self._workers = [_Worker(self._files) for _ in range(count)]

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        """Do jobs, and yield them as they are finished."""
        source, lock = iter(jobs), threading.Lock()
        done: queue.SimpleQueue[tuple[Job, Record] | BaseException | None] = queue.SimpleQueue()
        stop = threading.Event()

        def work(worker: _Worker) -> None:
            try:
                while not stop.is_set():
                    with lock:
                        job = next(source, None)
                    if job is None:
                        break
                    done.put((job, worker.do(job)))
                done.put(None)
            except BaseException as error:
                done.put(error)

        threads = [threading.Thread(target=work, args=(w,), daemon=True) for w in self._workers]
        for thread in threads:
            thread.start()
        try:
            left = len(threads)
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

    def do(self, job: Job) -> Record:
        line = json.dumps(job.plain()) + "\n"
        for _ in range(ATTEMPTS):
            answer = self._ask(line)
            if answer.endswith("\n"):
                record: Record = json.loads(answer)
                return record
            self.end()
        raise JobError(
            f"a process died {ATTEMPTS} times of {job.machine!r}: {self._last_words()}; what is "
            f"finished is kept"
        )

    def _ask(self, line: str) -> str:
        """Send a job and wait for its record; what a dying process left of it."""
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
        assert process.stdin is not None and process.stdout is not None
        try:
            process.stdin.write(line)
            process.stdin.flush()
            return process.stdout.readline()
        except (BrokenPipeError, ValueError):
            return ""

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
