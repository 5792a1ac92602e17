from __future__ import annotations

import os
import signal
from typing import Any

import pytest

from tests.explore.conftest import Begin
from tnthw.explore.jobs import JobError
from tnthw.explore.local import Processes

WIDER: dict[str, Any] = {"array.columns": [8, 16], "memory.latency_cycles": [20, 30, 40]}


def test_processes_find_what_one_finds_and_one_that_dies_loses_nothing(begin: Begin) -> None:
    plain = begin(space=WIDER).run()
    search = begin(space=WIDER)
    search.store = type(search.store)(None)
    with search.files() as files:
        crew = Processes(files, 2)
        killed = 0

        def kill(done: int, total: int) -> None:
            nonlocal killed
            process = crew._workers[0]._process
            if process is not None and not killed:
                os.kill(process.pid, signal.SIGKILL)
                killed += 1

        found = search.run(crew, kill)
        crew.close()
    assert killed == 1
    assert found.rows == plain.rows and found.new == found.jobs == 6


def test_a_job_that_kills_whoever_does_it(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/bin/false")
    search = begin()
    with search.files() as files:
        crew = Processes(files, 2)
        with pytest.raises(JobError, match="died 3 times"):
            search.run(crew)
        crew.close()
