from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest

from tests.explore.conftest import Begin
from tnthw.explore import local
from tnthw.explore.jobs import JobError
from tnthw.explore.local import Processes
from tnthw.explore.measure import Job

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


@dataclass(frozen=True)
class Number:
    """A job that says which it is."""

    number: int
    machine: str = "m"

    def plain(self) -> dict[str, int]:
        return {"number": self.number}


ECHO = """#!/bin/sh
seen=0
while read -r line; do
  seen=$((seen + 1))
  if [ $seen = 3 ] && [ ! -e {folder}/died ]; then touch {folder}/died; kill -9 $$; fi
  sleep 0.02
  echo "{{\\"of\\": $line, \\"by\\": $$}}"
done
"""


@pytest.fixture
def crew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Processes]:
    """Two processes that say which job they got, of which one dies once of its third."""
    script = tmp_path / "echo.sh"
    script.write_text(ECHO.format(folder=tmp_path))
    script.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(script))
    made = Processes({}, 2)
    yield made
    made.close()


def answers(crew: Processes, count: int) -> list[int]:
    """Do jobs, each of which must have its own answer; how many processes had two at hand."""
    most = [0, 0]
    done = set[int]()
    for job, record in crew.run(cast("list[Job]", [Number(k) for k in range(count)])):
        number = cast("Number", job).number
        assert record["of"] == {"number": number} and number not in done
        done.add(number)
        held = [len(worker.jobs) for worker in crew._workers]
        most = [max(pair) for pair in zip(most, held, strict=True)]
    assert done == set(range(count))
    return most


def test_quick_jobs_wait_in_the_process_and_none_is_lost_with_it(
    crew: Processes, tmp_path: Path
) -> None:
    assert answers(crew, 40) == [2, 2]
    assert (tmp_path / "died").exists()
    assert max(answers(crew, 40)) == 2


def test_long_jobs_wait_for_whoever_is_free(
    crew: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "AHEAD_S", 0.0)
    assert max(answers(crew, 20)) == 1


def test_no_process_takes_a_second_job_while_another_has_none(crew: Processes) -> None:
    crew._workers[0].quick = crew._workers[1].quick = True
    for _ in range(5):
        two = cast("list[Job]", [Number(0), Number(1)])
        assert len({record["by"] for _, record in crew.run(two)}) == 2


def test_a_run_that_is_broken_off_leaves_nothing_to_the_next(crew: Processes) -> None:
    for _ in range(4):
        broken = crew.run(cast("list[Job]", [Number(100 + k) for k in range(10)]))
        next(broken)
        cast("Any", broken).close()
        answers(crew, 6)
