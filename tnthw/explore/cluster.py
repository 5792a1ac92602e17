"""Jobs on the workers of a Dask cluster.

Workers need tnthw of the same version, and nothing else: networks travel with the first job, and
records come back to the process that asked, which alone writes the store. A worker that dies takes
nothing along: Dask gives its jobs to another, or to the one that is started in its place. So
networks are the result of a task, which the scheduler can have done again; what is scattered would
be lost with the workers that hold it.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import CancelledError
from itertools import islice
from pathlib import Path
from typing import Any

from tnthw.config import shown
from tnthw.errors import ConfigError
from tnthw.explore.jobs import Bench, JobError
from tnthw.explore.measure import Job, Record, code_digest
from tnthw.extras import need

WAITING = 8
"""Jobs that are on their way for each thread of a worker."""

PATIENCE_S = 20
"""How long an address may take to answer, and the first worker to come."""

_ADDRESS = re.compile(r"((tcp|tls|wss?|ucx)://)?[^/\s]+:\d+/?")

_benches: dict[str, Bench] = {}
"""Of a worker: the networks that came, by the name of what brought them."""


class Cluster:
    """The workers of a scheduler.

    Parameters
    ----------
    files: model file of each network, by fingerprint.
    address: of the scheduler, as `tcp://HOST:PORT`.

    Raises
    ------
    MissingToolError: distributed is not installed.
    ConfigError: nothing answers at the address, there are no workers, or one has another tnthw.
    """

    def __init__(self, files: Mapping[str, Path], address: str) -> None:
        need("distributed", "explore", "a scheduler")
        from distributed import Client

        self._address = address
        if not _ADDRESS.fullmatch(address):
            raise ConfigError(
                f"scheduler: got {shown(address)}; give the address that dask scheduler prints, as "
                f"tcp://HOST:PORT"
            )
        try:
            self._client = Client(address, timeout=PATIENCE_S, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            text = str(error).split("\n")[0]
            raise ConfigError(
                f"scheduler {address}: nothing answers there ({text}); start one with: dask "
                f"scheduler, and workers with: dask worker {address}"
            ) from None
        try:
            self._check_workers()
        except BaseException:
            self.close()
            raise
        networks = {name: path.read_bytes() for name, path in files.items()}
        self._key = hashlib.sha256(
            "-".join([code_digest(), *sorted(networks)]).encode()
        ).hexdigest()
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Sending large graph")
            self._networks = self._client.submit(
                _same, networks, key=f"tnthw-networks-{self._key}", pure=True
            )

    def _check_workers(self) -> None:
        try:
            self._client.wait_for_workers(1, timeout=PATIENCE_S)
        except TimeoutError:
            raise ConfigError(
                f"scheduler {self._address}: has no workers; start some with: dask worker "
                f"{self._address}"
            ) from None
        for worker, digest in self._client.run(code_digest).items():
            if digest != code_digest():
                raise ConfigError(_another(worker))

    def run(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Record]]:
        """Do jobs, and yield them as they are finished."""
        from distributed import KilledWorker, as_completed

        source = iter(jobs)
        asked: dict[str, Job] = {}
        threads = sum(self._client.nthreads().values()) or 1
        first = [self._submit(job, asked) for job in islice(source, WAITING * threads)]
        waiting = as_completed(first, loop=self._client.loop)
        for future in waiting:
            job = asked.pop(future.key)
            try:
                record: Record = future.result()
            except KilledWorker:
                raise JobError(
                    f"scheduler {self._address}: more workers died of "
                    f"{job.machine!r} than the scheduler allows; what is finished is kept"
                ) from None
            except CancelledError as error:
                raise JobError(
                    f"scheduler {self._address}: let go of a job ({error}); what is finished is "
                    f"kept, and the same command goes on from there"
                ) from None
            for following in islice(source, 1):
                waiting.add(self._submit(following, asked))
            yield job, record

    def _submit(self, job: Job, asked: dict[str, Job]) -> Any:
        future = self._client.submit(
            _do, self._networks, self._key, code_digest(), job.plain(), key=f"tnthw-{job.key}"
        )
        asked[future.key] = job
        return future

    def close(self) -> None:
        """Let go of the scheduler."""
        self._client.close()


def _same(networks: dict[str, bytes]) -> dict[str, bytes]:
    """Networks, on a worker."""
    return networks


def _another(worker: str) -> str:
    return f"worker {worker} has another tnthw than this; install the same on all"


def _do(networks: dict[str, bytes], key: str, code: str, plain: dict[str, Any]) -> Record:
    """Do a job on a worker, which may have come after the others."""
    if code_digest() != code:
        from distributed import get_worker

        raise ConfigError(_another(get_worker().address))
    if key not in _benches:
        folder = Path(tempfile.mkdtemp(prefix="tnthw-explore-"))
        files: dict[str, Path] = {}
        for name, data in networks.items():
            files[name] = folder / f"{name}.safetensors"
            files[name].write_bytes(data)
        _benches[key] = Bench(files)
    return _benches[key].do(Job.of(plain))
