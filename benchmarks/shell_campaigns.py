"""The bus shells under resets, error answers and stalls: every run ends, and the next one is right.

    python -m benchmarks.shell_campaigns resets --points 200
    python -m benchmarks.shell_campaigns errors --points 200
    python -m benchmarks.shell_campaigns programs --bus axi --points 200
    python -m benchmarks.shell_campaigns programs --bus wishbone --points 200

Programs are random networks, compiled, of two images each, on a small machine; seed and number make
the same case again. A run is right where the simulator's bytes of memory, all of them, and all its
events are those that the run left, and nothing outside its two windows was touched. A run that does
not end within 100,000 cycles is hung, and ends the campaign.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from tests.shell.built import built
from tests.shell.jobs import ShellJob, ShellRun, run_jobs
from tests.strategies import random_graph, random_image
from tests.verify.programs import SMALL
from tnthw.compiler.compile import compile_graph
from tnthw.errors import TnthwError
from tnthw.machine.error_codes import ErrorCode, ErrorUnit
from tnthw.program.inputs import write_input
from tnthw.simulator.result import RunResult
from tnthw.simulator.run import Simulator
from tnthw.verify.build import Simulation

BENCHES = {"axi": ("tests.shell.axi_bench", 8), "wishbone": ("tests.shell.wishbone_bench", 4)}
"""Bench of each bus, and bytes of a word: AXI of two beats, so that strobes matter."""

LATENCIES = {"axi": (0, 20, 60), "wishbone": (0, 2)}
"""Of a burst; of every word, of which there are many more."""

_IMAGES = 2
_BATCH = 20
_CYCLES = range(400, 2500)


@dataclass(frozen=True)
class Case:
    """A program with its images in memory, and what the simulator makes of it."""

    job: ShellJob
    right: RunResult


def cases(seed: int) -> Iterator[Case]:
    """Random programs, without end."""
    number = 0
    while True:
        number += 1
        rng = np.random.default_rng([seed, number])
        try:
            graph = random_graph(rng, layers=3, channels=8, size=4)
            program = compile_graph(graph, SMALL, keep=True)
            if Simulator(program).schedule.cycles not in _CYCLES:
                continue
            images = [random_image(rng, graph).reshape(program.input_shape) for _ in range(_IMAGES)]
            right = Simulator(program).run_images(np.stack(images))
        except TnthwError:
            continue  # not every network fits
        memory = program.memory(_IMAGES)
        for place, image in enumerate(images):
            write_input(program, memory, image, place)
        first = program.image.size // SMALL.memory_bytes_per_cycle - program.record_beats
        apart = bool(program.record_beats) and number % 2 == 0
        job = ShellJob(
            memory, program.entry, _IMAGES, seed=number,
            records_first=first if apart else None, records=0x8_0000 + 64 * (number % 32),
        )  # fmt: skip
        yield Case(job, right)


def is_right(run: ShellRun, case: Case) -> bool:
    """Bytes, events and windows of a run without an error."""
    return (
        run.error == 0
        and np.array_equal(run.memory, case.right.memory)
        and run.events == case.right.events
        and run.words["outside"] == 0
    )


def drawn(job: ShellJob, bus: str, rng: random.Random) -> ShellJob:
    """A job with the memory's stalls and latency."""
    stall, latency = rng.choice([0.0, 0.2, 0.4]), rng.choice(LATENCIES[bus])
    return replace(job, stall=stall, latency=latency, seed=rng.randrange(1 << 30))


def ended_as_it_should(run: ShellRun) -> bool:
    """The code and the unit of an error answer, and the interrupt of an error."""
    told = (run.error, run.error_unit, run.interrupt_status)
    return told == (ErrorCode.MEMORY, ErrorUnit.MEMORY, 3) and run.words["outside"] == 0


class Campaign:
    """One bus in its simulator, and what was counted."""

    def __init__(self, bus: str, seed: int) -> None:
        self.bus, self.rng = bus, random.Random(seed)
        self.bench, width = BENCHES[bus]
        self.simulation: Simulation = built(SMALL, bus, width)
        self.counts: Counter[str] = Counter()
        self.cycles = 0

    def run(self, jobs: list[ShellJob]) -> list[ShellRun]:
        """Run jobs one after the other, without a reset of the bus."""
        runs = run_jobs(self.simulation, self.bench, SMALL.memory_bytes_per_cycle, jobs)
        self.cycles += sum(run.cycles for run in runs)
        return runs

    def fail(self, job: ShellJob, words: dict[str, int]) -> ShellJob:
        """A job in which one word of those that a run reads and writes is answered badly."""
        at = self.rng.randrange(words["read"] + words["written"])
        if at < words["read"]:
            return replace(drawn(job, self.bus, self.rng), fail_read=at)
        return replace(drawn(job, self.bus, self.rng), fail_write=at - words["read"])

    def resets(self, points: int, case: Case) -> None:
        """Software resets the machine in mid-run and starts it again; then comes another run."""
        for _ in self._batches(points):
            still = replace(drawn(case.job, self.bus, self.rng), latency=60)
            (whole,) = self.run([still])
            jobs = []
            for _ in range(_BATCH):
                at = self.rng.randrange(1, whole.cycles * 9 // 10 - 40)
                jobs += [replace(still, reset_at=at), drawn(case.job, self.bus, self.rng)]
            runs = self.run(jobs)
            for again, following in zip(runs[::2], runs[1::2], strict=True):
                self.counts["points"] += 1
                self.counts["beats still coming"] += again.owing_at_reset
                self.counts["run after the reset wrong"] += not is_right(again, case)
                self.counts["run after that wrong"] += not is_right(following, case)

    def errors(self, points: int, case: Case) -> None:
        """One word is answered with an error; the next run has none."""
        (clean,) = self.run([case.job])
        for _ in self._batches(points):
            jobs = []
            for _ in range(_BATCH):
                failing = self.fail(case.job, clean.words)
                jobs += [failing, drawn(case.job, self.bus, self.rng)]
            runs = self.run(jobs)
            for job, failed, following in zip(jobs[::2], runs[::2], runs[1::2], strict=True):
                self.counts["points"] += 1
                self.counts["of reads"] += job.fail_read is not None
                self.counts["ended otherwise"] += not ended_as_it_should(failed)
                self.counts["next run wrong"] += not is_right(following, case)

    def programs(self, points: int, seed: int) -> None:
        """Each program once with stalls, once with an error answer, and once more."""
        source = cases(seed)
        for _ in self._batches(points):
            batch = [next(source) for _ in range(_BATCH)]
            clean = self.run([drawn(case.job, self.bus, self.rng) for case in batch])
            jobs = []
            for case, run in zip(batch, clean, strict=True):
                jobs += [self.fail(case.job, run.words), drawn(case.job, self.bus, self.rng)]
            runs = self.run(jobs)
            for case, run, failed, following in zip(
                batch, clean, runs[::2], runs[1::2], strict=True
            ):
                self.counts["points"] += 1
                self.counts["different"] += not is_right(run, case)
                self.counts["ended otherwise"] += not ended_as_it_should(failed)
                self.counts["next run different"] += not is_right(following, case)

    def _batches(self, points: int) -> Iterator[int]:
        begun = time.perf_counter()
        for number in range(-(-points // _BATCH)):
            yield number
            told = ", ".join(f"{name} {count}" for name, count in self.counts.items())
            seconds = time.perf_counter() - begun
            print(f"  {told}; {self.cycles:,} cycles, {seconds:.0f} s", flush=True)


def main() -> None:
    """Run one campaign; exit 1 where a count of what is wrong is not 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("campaign", choices=["resets", "errors", "programs"])
    parser.add_argument("--bus", choices=list(BENCHES), default="axi")
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    campaign = Campaign(arguments.bus, arguments.seed)
    print(f"{arguments.campaign} behind {arguments.bus}, seed {arguments.seed}", flush=True)
    match arguments.campaign:
        case "resets":
            campaign.resets(arguments.points, next(cases(arguments.seed)))
        case "errors":
            campaign.errors(arguments.points, next(cases(arguments.seed)))
        case _:
            campaign.programs(arguments.points, arguments.seed)
    wrong = sum(n for name, n in campaign.counts.items() if "wrong" in name or "otherwise" in name)
    wrong += sum(n for name, n in campaign.counts.items() if "different" in name)
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
