"""A study over four networks that is killed again and again finds what an undisturbed one finds.

    python benchmarks/killed_study.py --points 2000 --jobs 2
    python benchmarks/killed_study.py --points 400 --jobs 3 --dask

Each point is one of four networks on a machine around `t32x32`.  The study runs twice: once
undisturbed, and once killed with SIGKILL after a quarter, half and three quarters of its points
and begun again each time.  Points, records and results must be the same.  With `--dask` the work
goes to a scheduler with `--jobs` workers, and it is one of these that is killed, half way.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import environment

from tnthw.errors import ConfigError
from tnthw.explore.store import Store

STUDY = """
name = "killed"
machine = "t32x32"
sampler = "random"
points = {points}
objectives = ["later_latency_us", "buffer_bytes"]
[space]
network = ["digits", "resnet8", "resnet20", "resnet18"]
array.columns = [32, 64]
array.pixels = {{ low = 16, high = 128 }}
activations.bank_words = [2048, 4096]
memory.latency_cycles = {{ low = 10, high = 80 }}
[derived]
rescale.channels = "columns // 4"
"""
POLL_S = 0.2


def count(store: Path) -> int:
    """Records in a store so far; none in a file that is just being made."""
    if not store.exists() or not store.stat().st_size:
        return 0
    with contextlib.suppress(ConfigError):
        return len(Store(store, read_only=True))
    return 0


def digest(folder: Path) -> str:
    """Hash of all records and of the table of points."""
    found = hashlib.sha256((folder / "points.csv").read_bytes())
    with contextlib.closing(sqlite3.connect(folder / "points.sqlite")) as base:
        for key, record in base.execute("SELECT key, record FROM records ORDER BY key"):
            found.update(f"{key} {record}\n".encode())
    return found.hexdigest()


def wait_for(run: subprocess.Popen[bytes], store: Path, records: int) -> None:
    """Until the store has so many records.

    Raises
    ------
    SystemExit: the study ended before.
    """
    while count(store) < records:
        if run.poll() is not None:
            raise SystemExit(f"the study ended before it had {records} records")
        time.sleep(POLL_S)


def started(command: list[str], log: Path) -> subprocess.Popen[bytes]:
    """Start a command that writes to a log."""
    with log.open("ab") as file:
        return subprocess.Popen(command, stdout=file, stderr=file)


def ended(run: subprocess.Popen[bytes], log: Path) -> None:
    """Wait for a study; a failure shows its last words."""
    if run.wait():
        raise SystemExit(f"the study failed:\n{log.read_text()[-2000:]}")


@contextlib.contextmanager
def cluster(folder: Path, workers: int) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and its workers, each a process."""
    log, dask = folder / "scheduler.log", [sys.executable, "-m", "distributed.cli.dask_"]
    flags = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard"]
    scheduler = started([*dask[:-1], f"{dask[-1]}scheduler", *flags], log)
    crew: list[subprocess.Popen[bytes]] = []
    try:
        while not (found := re.search(r"Scheduler at:\s+(tcp://\S+)", log.read_text())):
            time.sleep(POLL_S)
        flags = [found[1], "--nthreads", "1", "--no-nanny", "--no-dashboard"]
        for number in range(workers):
            command = [*dask[:-1], f"{dask[-1]}worker", *flags]
            crew.append(started(command, folder / f"worker{number}.log"))
        logs = [folder / f"worker{number}.log" for number in range(workers)]
        while not all("Registered to" in each.read_text() for each in logs):
            time.sleep(POLL_S)
        yield found[1], crew
    finally:
        for process in (*crew, scheduler):
            process.kill()
            process.wait()


def main() -> None:
    """Run, compare and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--points", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--dask", action="store_true", help="kill a worker of a Dask cluster")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    options = parser.parse_args()
    record: dict[str, Any] = {"machine": environment.machine(), "points": options.points}
    with tempfile.TemporaryDirectory(prefix="tnthw-killed-") as name:
        folder = Path(name)
        study = folder / "study.toml"
        study.write_text(STUDY.format(points=options.points))
        plain, killed, log = folder / "plain", folder / "killed", folder / "log"
        command = [sys.executable, "-m", "tnthw", "explore", str(study)]
        jobs = ["--jobs", str(options.jobs)]
        begin, before = time.perf_counter(), os.times()
        ended(started([*command, *jobs, "--output", str(plain)], log), log)
        after = os.times()
        record["undisturbed_s"] = time.perf_counter() - begin
        used = after.children_user + after.children_system
        record["processor_s"] = used - before.children_user - before.children_system
        record["records"] = count(plain / "points.sqlite")
        begin, deaths = time.perf_counter(), 0
        store = killed / "points.sqlite"
        if options.dask:
            with cluster(folder, options.jobs) as (address, crew):
                whole = [*command, "--scheduler", address, "--output", str(killed)]
                run = started(whole, log)
                wait_for(run, store, record["records"] // 2)
                os.kill(crew[0].pid, signal.SIGKILL)
                deaths = int(crew[0].wait() == -signal.SIGKILL)
                ended(run, log)
        else:
            whole = [*command, *jobs, "--output", str(killed)]
            for part in (1, 2, 3):
                run = started(whole, log)
                wait_for(run, store, record["records"] * part // 4)
                os.kill(run.pid, signal.SIGKILL)
                deaths += int(run.wait() == -signal.SIGKILL)
            ended(started(whole, log), log)
        record["killed_s"], record["deaths"] = time.perf_counter() - begin, deaths
        record["same"] = digest(plain) == digest(killed)
    who = "one worker of a cluster" if options.dask else "the study"
    print(
        f"{options.points:,} points, {record['records']:,} runs, {options.jobs} jobs: "
        f"{record['undisturbed_s']:.0f} s undisturbed ({record['processor_s']:.0f} s of "
        f"processor time); {who} killed {deaths} times: {record['killed_s']:.0f} s, "
        f"{'the same points and records' if record['same'] else 'OTHER RESULTS'}"
    )
    if options.json:
        options.json.write_text(json.dumps(record, indent=1))
    if not record["same"]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
