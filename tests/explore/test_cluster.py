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
from tnthw.explore.cluster import Cluster
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
    for where in ("tcp://127.0.0.1:1", "nonsense://x"):
        with pytest.raises(ConfigError, match="nothing answers there"):
            Cluster({}, where)
