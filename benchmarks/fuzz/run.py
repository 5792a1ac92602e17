"""Reading damaged files in worker processes, each mutant under a limit of time and of memory.

A mutant is a kind, a seed and a number: the same three damage the same file in the same way.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import random
import resource
import shutil
import signal
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from benchmarks.fuzz.kinds import BY_NAME, Kind

FAULTS = ("other contents", "traceback", "hang", "memory")
OUTCOMES = ("refused", "taken", *FAULTS)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one mutant; `detail` is the message, or the place of a traceback."""

    kind: str
    number: int
    outcome: str
    detail: str = ""


class Damaged:
    """The sound files of a kind in a folder of their own, one of which is damaged at a time."""

    def __init__(self, kind: Kind, seed: int, folder: Path) -> None:
        self.kind, self.seed, self.folder = kind, seed, folder
        self.files = sorted(kind.make(folder))
        self.whole = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        self.content = kind.read(folder)  # a reader that refuses a sound file shows here
        self.restore()

    def restore(self) -> None:
        """Bring the sound files back, and only them."""
        for path in list(self.folder.rglob("*")):
            if path.is_file() and path not in self.whole:
                path.unlink()
        for path, data in self.whole.items():
            if not path.is_file() or path.read_bytes() != data:
                path.write_bytes(data)

    def mutate(self, number: int) -> Path:
        """Damage one file; returns it."""
        rng = random.Random(f"{self.kind.name} {self.seed} {number}")
        path = self.files[number % len(self.files)]
        data = self.whole[path]
        for _ in range(9):
            changed = self.kind.damage(path, data, rng)
            if changed != data:
                break
        path.write_bytes(changed)
        return path

    def try_one(self, number: int) -> Result:
        """Read the files with one of them damaged."""
        from tnthw.errors import TnthwError

        name = self.kind.name
        self.mutate(number)
        try:
            found = self.kind.read(self.folder)
        except TnthwError as error:
            return Result(name, number, "refused", str(error)[:200])
        except MemoryError as error:
            return Result(name, number, "memory", _place(error))
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            return Result(name, number, "traceback", _place(error))
        finally:
            self.restore()
        if self.kind.sealed and found != self.content:
            return Result(name, number, "other contents")
        return Result(name, number, "taken")

    def keep(self, number: int, target: Path) -> None:
        """Copy the damaged files of a mutant."""
        self.mutate(number)
        shutil.copytree(self.folder, target, dirs_exist_ok=True)
        self.restore()


def _place(error: BaseException) -> str:
    """Type and text of an error, and where it was raised: the last line of this package's."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "tnthw/" in frame.filename] or frames
    place = ours[-1]
    file = place.filename.split("tnthw/")[-1]
    return f"{type(error).__name__} at {file}:{place.lineno}: {str(error)[:100]}"


def _work(
    name: str, seed: int, numbers: Sequence[int], pipe: Connection, memory_bytes: int
) -> None:
    """Try mutants one by one: their number goes out before, their result after."""
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with tempfile.TemporaryDirectory(prefix="tnthw-fuzz-") as folder:
        damaged = Damaged(BY_NAME[name], seed, Path(folder))
        now = int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        resource.setrlimit(resource.RLIMIT_AS, (now + memory_bytes,) * 2)
        for number in numbers:
            pipe.send(number)
            pipe.send(damaged.try_one(number))
        pipe.send(None)


def fuzz(
    work: Sequence[tuple[Kind, Sequence[int]]],
    seed: int,
    *,
    limit_s: float = 20.0,
    memory_bytes: int = 2 << 30,
    processes: int = 2,
) -> Iterator[Result]:
    """Try the mutants of some kinds.

    Parameters
    ----------
    work: kinds, and the numbers of their mutants.
    limit_s, memory_bytes: for one mutant; memory beyond what the worker has at the start.
    processes: workers at a time.
    """
    waiting = list(work)
    running: list[_Worker] = []
    context = multiprocessing.get_context("spawn")
    try:
        while waiting or running:
            while waiting and len(running) < processes:
                kind, numbers = waiting.pop(0)
                running.append(_Worker(context, kind, seed, numbers, memory_bytes))
            multiprocessing.connection.wait([worker.pipe for worker in running], timeout=0.5)
            for worker in list(running):
                yield from worker.results()
                lost = worker.lost(limit_s)
                if lost is not None:
                    yield lost
                    left = worker.left()
                    if left:
                        waiting.insert(0, (worker.kind, left))
                if worker.ended:
                    worker.stop()
                    running.remove(worker)
    finally:
        for worker in running:
            worker.stop()


class _Worker:
    def __init__(
        self, context: Any, kind: Kind, seed: int, numbers: Sequence[int], memory_bytes: int
    ) -> None:
        self.kind, self.numbers = kind, list(numbers)
        self.pipe, theirs = context.Pipe(duplex=False)
        self.process = context.Process(
            target=_work, args=(kind.name, seed, self.numbers, theirs, memory_bytes), daemon=True
        )
        self.process.start()
        theirs.close()
        self.current: int | None = None
        self.since = time.monotonic()
        self.ended = self.closed = False

    def results(self) -> Iterator[Result]:
        """What has come in."""
        while not self.ended and not self.closed and self.pipe.poll():
            try:
                message = self.pipe.recv()
            except EOFError:
                self.closed = True
                return
            if message is None:
                self.ended = True
            elif isinstance(message, Result):
                self.current = None
                yield message
            else:
                self.current, self.since = message, time.monotonic()

    def lost(self, limit_s: float) -> Result | None:
        """The mutant that hangs, or that ended the worker."""
        hangs = self.current is not None and time.monotonic() - self.since > limit_s
        if self.ended or not (hangs or self.closed):
            return None
        self.ended = True
        if self.current is None:
            self.process.join(5)
            raise RuntimeError(f"{self.kind.name}: the worker ended with {self.process.exitcode}")
        outcome = "hang" if hangs else "memory"
        return Result(self.kind.name, self.current, outcome, f"{limit_s:.0f} s" if hangs else "")

    def left(self) -> list[int]:
        """Mutants behind the lost one."""
        assert self.current is not None
        return self.numbers[self.numbers.index(self.current) + 1 :]

    def stop(self) -> None:
        """End the process."""
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self.pipe.close()
