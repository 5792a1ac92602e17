"""Run instructions on the whole machine in Amaranth's simulator, with a memory in Python."""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from amaranth import ClockDomain, Module
from amaranth.sim import Simulator
from numpy.typing import NDArray

from tnthw.machine.accelerator import Accelerator
from tnthw.machine.events import EVENTS
from tnthw.rtl.top import Machine


@dataclass
class Run:
    """What one run did; cycles count from the start strobe."""

    memory: NDArray[np.uint8]
    cycles: int = 0
    error: int = 0
    error_unit: int = 0
    error_instruction: int = 0
    events: dict[str, int] = field(default_factory=dict)
    started: list[list[int]] = field(default_factory=lambda: [[], [], []])
    completed: list[list[int]] = field(default_factory=lambda: [[], [], []])


@dataclass(frozen=True)
class Job:
    """One run of a program from a memory image.

    `stall` is the probability with which each stream of the port stalls in a cycle. With `break_at`
    the machine is reset in that cycle and the run repeated from the same image, while the memory
    goes on with what it was asked for. `memory_beats` is the size of memory that the machine is
    told, all of the image where it is None.
    """

    memory: NDArray[np.uint8]
    entry: int
    images: int = 1
    stall: float = 0.0
    seed: int = 0
    break_at: int | None = None
    abort_at: int | None = None
    memory_beats: int | None = None


class Bench:
    """One machine in a simulator; its memories keep their contents from job to job."""

    def __init__(self, accelerator: Accelerator) -> None:
        self.accelerator = accelerator
        self.machine = Machine(accelerator)
        self._now = 0
        self._reads: deque[tuple[int, int]] = deque()  # beat address, first cycle it may be given
        self._writes: deque[int] = deque()

    def run(self, *jobs: Job, max_cycles: int = 100_000) -> list[Run]:
        """Run the jobs one after the other, without a reset between them."""
        module, domain = Module(), ClockDomain("sync")
        module.domains += domain
        module.submodules.machine = self.machine
        simulator = Simulator(module)
        simulator.add_clock(1e-6)
        results: list[Run] = []

        async def testbench(ctx: Any) -> None:
            for job in jobs:
                if job.break_at is not None:
                    result = Run(memory=job.memory.copy())
                    await self._one(ctx, result, job, job.break_at)
                    assert result.cycles == 0, "the run was over before the reset"
                    ctx.set(domain.rst, 1)
                    for port in (self.machine.request.ready, self.machine.write.ready):
                        ctx.set(port, 0)
                    ctx.set(self.machine.read.valid, 0)
                    await ctx.tick()
                    self._now += 1
                    ctx.set(domain.rst, 0)
                result = Run(memory=job.memory.copy())
                await self._one(ctx, result, job, max_cycles)
                assert result.cycles, f"no done within {max_cycles} cycles"
                results.append(result)

        simulator.add_testbench(testbench)
        simulator.run()
        return results

    async def _one(self, ctx: Any, run: Run, job: Job, cycles: int) -> None:
        top, acc, stall = self.machine, self.accelerator, job.stall
        rng = random.Random(job.seed)
        width = acc.memory_bytes_per_cycle
        sampled = [
            top.done, top.busy, top.error, top.error_unit, top.error_instruction,
            top.trace.started, top.trace.completed,
            top.request.valid, top.request.payload.address, top.request.payload.beats,
            top.request.payload.write, top.read.ready, top.write.valid, top.write.payload,
            *[getattr(top.events, name) for name in EVENTS],
        ]  # fmt: skip
        reads, writes = self._reads, self._writes
        whole = job.memory.size // width
        ctx.set(top.entry, job.entry)
        ctx.set(top.images, job.images)
        ctx.set(top.memory_beats, whole if job.memory_beats is None else job.memory_beats)
        request_ready = read_valid = write_ready = False
        for cycle in range(cycles):
            self._now += 1
            ctx.set(top.start, cycle == 0)
            ctx.set(top.abort, cycle == job.abort_at)
            request_ready = rng.random() >= stall
            if not read_valid:
                read_valid = bool(reads) and reads[0][1] <= self._now and rng.random() >= stall
            write_ready = bool(writes) and rng.random() >= stall
            ctx.set(top.request.ready, request_ready)
            ctx.set(top.read.valid, read_valid)
            if read_valid:
                beat = run.memory[reads[0][0] * width : (reads[0][0] + 1) * width]
                ctx.set(top.read.payload, int.from_bytes(beat.tobytes(), "little"))
            ctx.set(top.write.ready, write_ready)
            _, _, *values = await ctx.tick().sample(*sampled)
            (done, busy, error, unit_at, number, started, completed, valid, address, beats,
             write, ready, write_valid, write_data, *events) = values  # fmt: skip
            assert busy == (cycle > 0)
            for unit in range(3):
                if started >> unit & 1:
                    run.started[unit].append(cycle)
                if completed >> unit & 1:
                    run.completed[unit].append(cycle)
            if read_valid and ready:
                reads.popleft()
                read_valid = False
            if write_valid and write_ready:
                start = writes.popleft() * width
                data = write_data.to_bytes(width, "little")
                run.memory[start : start + width] = np.frombuffer(data, np.uint8)
            if valid and request_ready:
                span = range(address, address + beats)
                if write:
                    writes.extend(span)
                else:
                    reads.extend((beat, self._now + acc.memory_latency) for beat in span)
            if done:
                run.cycles, run.error = cycle, error
                run.error_unit, run.error_instruction = unit_at, number
                run.events = dict(zip(EVENTS, events, strict=True))
                return
