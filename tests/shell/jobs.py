"""Runs on a shell in a simulator: what a bench is told, and what it says."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.verify.build import Simulation
from tnthw.verify.cocotb_engine import run_cocotb


@dataclass(frozen=True)
class ShellJob:
    """One run.

    `stall` is the share of cycles in which each channel pauses. Beats from `records_first` on lie
    at `records` on the bus, those below it at `program`. `fail_read` and `fail_write` are the
    numbers of words that the memory answers with an error; `reset_at` and `abort_at` are cycles
    after the start in which software resets the machine (and starts the run again) or aborts it.
    `latency` is that of a read, in cycles.
    """

    memory: NDArray[np.uint8]
    entry: int
    images: int = 1
    memory_beats: int | None = None
    records_first: int | None = None
    program: int = 0x1_0000
    records: int = 0x8_0000
    stall: float = 0.0
    seed: int = 0
    latency: int = 0
    fail_read: int | None = None
    fail_write: int | None = None
    reset_at: int | None = None
    abort_at: int | None = None
    by_interrupt: bool = False


@dataclass(frozen=True)
class ShellRun:
    """What one run left; `words` says how many words of the bus were read and written.

    `read_latency`: the least number of cycles from the address of a read that is alone to its word;
    `owing_at_reset`: the memory still owed beats when software reset the machine.
    """

    memory: NDArray[np.uint8]
    error: int
    error_unit: int
    error_instruction: int
    cycles: int
    events: dict[str, int] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    status: int = 0
    interrupt_status: int = 0
    owing_at_reset: int = 0
    bursts: int = 0
    most_reading: int = 0
    read_latency: int = 0


def run_jobs(
    simulation: Simulation, bench: str, beat_bytes: int, jobs: Sequence[ShellJob], **more: Any
) -> list[ShellRun]:
    """Run jobs one after the other, without a reset of the bus between them."""
    with tempfile.TemporaryDirectory(prefix="tnthw-shell-") as name:
        folder = Path(name)
        listed = []
        for i, job in enumerate(jobs):
            np.save(folder / f"memory_{i}.npy", job.memory)
            listed.append({key: value for key, value in asdict(job).items() if key != "memory"})
        told = {"beat_bytes": beat_bytes, "jobs": listed, **more}
        (folder / "jobs.json").write_text(json.dumps(told))
        run_cocotb(
            simulation, test_module=bench, folder=folder,
            extra_env={"TNTHW_JOB": str(folder / "jobs.json"), "COCOTB_LOG_LEVEL": "WARNING"},
        )  # fmt: skip
        results = json.loads((folder / "results.json").read_text())
        return [
            ShellRun(memory=np.load(folder / f"after_{i}.npy"), **result)
            for i, result in enumerate(results)
        ]
