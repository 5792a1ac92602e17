"""A real scheduler and three workers, each a process, one of which is killed in the middle."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.explore.conftest import SMALL
from tnthw.errors import ConfigError
from tnthw.explore.cluster import Cluster, _do
from tnthw.explore.run import Search
from tnthw.explore.store import Store
from tnthw.explore.study import load_exploration

pytest.importorskip("distributed", reason="distributed comes with the explore extra")

WORKERS = 3

SPACE: dict[str, Any] = {
    "array.columns": [8, 16], "memory.latency_cycles": {"low": 20, "high": 59},
}  # fmt: skip
"""Eighty points, so that a worker dies in the middle of its work."""


@contextmanager
def started(folder: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    log = (folder / f"{command[0]}-{time.monotonic_ns()}.log").open("w+b")
    process = subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_" + command[0], *command[1:]],
        stdout=log, stderr=log, cwd=folder,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        log.close()


def address(folder: Path) -> str:
    """Where the scheduler says that it listens."""
    for _ in range(600):
        for log in folder.glob("scheduler-*.log"):
            if found := re.search(r"Scheduler at:\s+(tcp://\S+)", log.read_text()):
                return found[1]
        time.sleep(0.1)
    pytest.fail("the scheduler did not start")


@pytest.mark.slow
def test_a_worker_that_is_killed_takes_nothing_along(tmp_path: Path) -> None:
    from distributed import Client

    study = load_exploration({**SMALL, "space": SPACE})
    plain = Search(study, Store(None)).run()
    store = Store(tmp_path / "points.sqlite")
    search = Search(study, store)
    scheduler = ("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    with started(tmp_path, *scheduler):
        where = address(tmp_path)
        flags = ("--nthreads", "1", "--no-nanny", "--no-dashboard")
        with (
            started(tmp_path, "worker", where, *flags) as first,
            started(tmp_path, "worker", where, *flags),
            started(tmp_path, "worker", where, *flags),
        ):
            with Client(where, set_as_default=False) as client:
                client.wait_for_workers(WORKERS, timeout=120)
            killed = 0

            def kill(done: int, total: int) -> None:
                nonlocal killed
                if done >= 10 and not killed:
                    os.kill(first.pid, signal.SIGKILL)
                    killed += 1

            with search.files() as files:
                crew = Cluster(files, where)
                found = search.run(crew, kill)
                left = len(crew._client.scheduler_info()["workers"])
                crew.close()
    assert (killed, left) == (1, WORKERS - 1)
    assert found.rows == plain.rows
    assert found.new == found.jobs == len(store) == 80  # none lost, none twice


def test_an_address_where_nothing_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tnthw.explore.cluster.PATIENCE_S", 0.3)
    with pytest.raises(ConfigError, match="nothing answers there"):
        Cluster({}, "tcp://127.0.0.1:1")
    for where in ("nonsense://x:1", "nonsense", "", "tcp://", "tcp://127.0.0.1"):
        with pytest.raises(ConfigError, match="give the address that dask scheduler prints"):
            Cluster({}, where)


@pytest.mark.slow
def test_the_only_worker_may_be_killed_and_a_scheduler_needs_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = Search(load_exploration({**SMALL, "space": SPACE}), Store(None))
    scheduler = ("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    with started(tmp_path, *scheduler):
        where = address(tmp_path)
        monkeypatch.setattr("tnthw.explore.cluster.PATIENCE_S", 3)
        with pytest.raises(ConfigError, match="has no workers; start some with: dask worker"):
            Cluster({}, where)
        monkeypatch.undo()
        # with its nanny, which starts another in its place
        flags = ("--nworkers", "1", "--nthreads", "1", "--no-dashboard")
        with started(tmp_path, "worker", where, *flags), search.files() as files:
            crew = Cluster(files, where)
            pids: set[int] = set(crew._client.run(os.getpid).values())
            killed = 0

            def kill(done: int, total: int) -> None:
                nonlocal killed
                if done >= 10 and not killed:
                    os.kill(min(pids), signal.SIGKILL)
                    killed += 1

            found = search.run(crew, kill)
            again: set[int] = set(crew._client.run(os.getpid).values())
            crew.close()
    assert killed == len(pids) == len(again) == 1 and pids != again
    assert (len(found.rows), found.new) == (80, 80)


def test_a_worker_that_comes_late_with_another_version_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worker = type("Worker", (), {"address": "tcp://h:1"})
    monkeypatch.setattr("distributed.get_worker", worker)
    with pytest.raises(ConfigError, match="worker tcp://h:1 has another tnthw"):
        _do({}, "key", "another digest", {})
