"""Run instructions on the whole machine in Amaranth's simulator, with a memory in Python."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
from amaranth import Cat, ClockDomain, Module, Signal, Value
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


class Bundle:
    """Several ports as one signal; `inputs` of the machine are driven from it."""

    def __init__(self, module: Module, *, inputs: bool, **ports: Any) -> None:
        values = {field: Value.cast(port) for field, port in ports.items()}
        self._widths = {field: len(value) for field, value in values.items()}
        self.signal = Signal(sum(self._widths.values()))
        joined = Cat(*values.values())
        module.d.comb += joined.eq(self.signal) if inputs else self.signal.eq(joined)

    def packed(self, fields: dict[str, int]) -> int:
        word = at = 0
        for name, width in self._widths.items():
            word |= fields.get(name, 0) << at
            at += width
        return word

    def fields(self, word: int) -> dict[str, int]:
        out = {}
        for name, width in self._widths.items():
            out[name] = word & (1 << width) - 1
            word >>= width
        return out


class Simulated:
    """A machine in a simulator, with its ports in three signals.

    The simulator settles at each signal that is set and looks up each that is read: all inputs are
    one signal, all outputs another, and the counters a third.
    """

    def __init__(self, accelerator: Accelerator) -> None:
        module, self.domain = Module(), ClockDomain("sync")
        module.domains += self.domain
        module.submodules.machine = top = Machine(accelerator)
        self.driven = Bundle(
            module,
            inputs=True,
            start=top.start, abort=top.abort, entry=top.entry, images=top.images,
            memory_beats=top.memory_beats, request_ready=top.request.ready,
            read_valid=top.read.valid, read=top.read.payload, write_ready=top.write.ready,
        )  # fmt: skip
        self.seen = Bundle(
            module,
            inputs=False,
            done=top.done, busy=top.busy, started=top.trace.started, completed=top.trace.completed,
            request=top.request.valid, address=top.request.payload.address,
            beats=top.request.payload.beats, writes=top.request.payload.write,
            read_ready=top.read.ready, write=top.write.valid, written=top.write.payload,
            error=top.error, error_unit=top.error_unit, error_instruction=top.error_instruction,
        )  # fmt: skip
        counters = {name: getattr(top.events, name) for name in EVENTS}
        self.counted = Bundle(module, inputs=False, **counters)
        self._simulator = Simulator(module)
        self._simulator.add_clock(1e-6)
        self._simulator.add_testbench(self._testbench)
        self._ran = False

    async def _testbench(self, ctx: Any) -> None:
        await self._script(ctx)

    def run(self, script: Callable[[Any], Awaitable[None]]) -> None:
        """Run a testbench from the machine's initial state."""
        self._script = script
        if self._ran:
            self._simulator.reset()
        self._ran = True
        self._simulator.run()


@lru_cache(maxsize=2)
def simulated(accelerator: Accelerator) -> Simulated:
    """A machine's simulator, most of whose time goes into making it: the last ones are kept.

    Whoever changes what machines are made of clears the cache, before and after.
    """
    return Simulated(accelerator)


class Bench:
    """One machine in a simulator; its memories keep their contents from job to job."""

    def __init__(self, accelerator: Accelerator) -> None:
        self.accelerator = accelerator
        self._now = 0
        self._reads: deque[tuple[int, int]] = deque()  # beat address, first cycle it may be given
        self._writes: deque[int] = deque()

    def run(self, *jobs: Job, max_cycles: int = 100_000) -> list[Run]:
        """Run the jobs one after the other, without a reset between them."""
        machine = simulated(self.accelerator)
        results: list[Run] = []

        async def script(ctx: Any) -> None:
            async def one(job: Job, cycles: int) -> Run:
                return await self._one(ctx, machine, job, cycles)

            for job in jobs:
                if job.break_at is not None:
                    broken = await one(job, job.break_at)
                    assert broken.cycles == 0, "the run was over before the reset"
                    ctx.set(machine.domain.rst, 1)
                    ctx.set(machine.driven.signal, 0)
                    await ctx.tick()
                    self._now += 1
                    ctx.set(machine.domain.rst, 0)
                result = await one(job, max_cycles)
                assert result.cycles, f"no done within {max_cycles} cycles"
                results.append(result)

        machine.run(script)
        return results

    async def _one(self, ctx: Any, machine: Simulated, job: Job, cycles: int) -> Run:
        driven, seen, counted = machine.driven, machine.seen, machine.counted
        run, acc, stall = Run(memory=job.memory.copy()), self.accelerator, job.stall
        rng = random.Random(job.seed)
        width = acc.memory_bytes_per_cycle
        reads, writes = self._reads, self._writes
        whole = job.memory.size // width
        inputs = {
            "entry": job.entry,
            "images": job.images,
            "memory_beats": whole if job.memory_beats is None else job.memory_beats,
        }
        read_valid = False
        for cycle in range(cycles):
            self._now += 1
            request_ready = rng.random() >= stall
            if not read_valid:
                read_valid = bool(reads) and reads[0][1] <= self._now and rng.random() >= stall
            write_ready = bool(writes) and rng.random() >= stall
            inputs |= {
                "start": cycle == 0,
                "abort": cycle == job.abort_at,
                "request_ready": request_ready,
                "read_valid": read_valid,
                "write_ready": write_ready,
            }
            if read_valid:
                beat = run.memory[reads[0][0] * width : (reads[0][0] + 1) * width]
                inputs["read"] = int.from_bytes(beat.tobytes(), "little")
            ctx.set(driven.signal, driven.packed(inputs))
            _, _, word, counts = await ctx.tick().sample(seen.signal, counted.signal)
            out = seen.fields(word)
            assert out["busy"] == (cycle > 0)
            for unit in range(3):
                if out["started"] >> unit & 1:
                    run.started[unit].append(cycle)
                if out["completed"] >> unit & 1:
                    run.completed[unit].append(cycle)
            if read_valid and out["read_ready"]:
                reads.popleft()
                read_valid = False
            if out["write"] and write_ready:
                start = writes.popleft() * width
                data = out["written"].to_bytes(width, "little")
                run.memory[start : start + width] = np.frombuffer(data, np.uint8)
            if out["request"] and request_ready:
                span = range(out["address"], out["address"] + out["beats"])
                if out["writes"]:
                    writes.extend(span)
                else:
                    reads.extend((beat, self._now + acc.memory_latency) for beat in span)
            if out["done"]:
                run.cycles, run.error = cycle, out["error"]
                run.error_unit, run.error_instruction = out["error_unit"], out["error_instruction"]
                run.events = counted.fields(counts)
                break
        return run
