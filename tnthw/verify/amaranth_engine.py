"""Running programs on the RTL in Amaranth's own simulator: nothing to build, for short programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from amaranth import Cat, ClockDomain, Module, Value
from amaranth.sim import Simulator
from numpy.typing import NDArray

from tnthw.machine.events import EVENTS
from tnthw.machine.units import Unit
from tnthw.verify.memory_model import MemoryModel
from tnthw.verify.rtl_run import PROBLEMS, RtlRun, RunOptions

Bytes = NDArray[np.uint8]

_RESET_CYCLES = 4
_SETTLE_CYCLES = 8  # after done: nothing may move any more


def run_component(
    machine: Any,
    *,
    image: Bytes,
    beat_bytes: int,
    latency: int,
    entry: int,
    input_address: int,
    inputs: Sequence[Bytes | None],
    options: Sequence[RunOptions],
) -> list[RtlRun]:
    """Run a program once per input on the component `machine`.

    The other parameters are those of `cocotb_engine.run_machine`.
    """
    top = Module()
    top.domains.sync = domain = ClockDomain("sync")
    top.submodules.machine = machine
    memory = image.copy()
    runs: list[RtlRun] = []

    async def bench(ctx: Any) -> None:
        ctx.set(machine.entry, entry)
        for data, option in zip(inputs, options, strict=True):
            if not runs or not runs[-1].finished:
                await _reset(ctx, domain)
            interrupted = option.reset_cycle is not None
            if interrupted:
                _load(memory, input_address * beat_bytes, data)
                aborted = _Run(ctx, machine, memory, beat_bytes, latency, option)
                await aborted.start(until=option.reset_cycle)
                await _reset(ctx, domain)
            _load(memory, input_address * beat_bytes, data)
            run = _Run(ctx, machine, memory, beat_bytes, latency, option)
            await run.start(until=None)
            runs.append(await run.result(interrupted))

    simulator = Simulator(top)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return runs


async def _reset(ctx: Any, domain: ClockDomain) -> None:
    ctx.set(domain.rst, 1)
    for _ in range(_RESET_CYCLES):
        await ctx.tick()
    ctx.set(domain.rst, 0)


def _load(memory: Bytes, at: int, data: Bytes | None) -> None:
    if data is not None:
        memory[at : at + data.size] = data


class _Run:
    """One run: the states RUN and SETTLE of `hdl/tnthw_bench.sv`."""

    def __init__(
        self,
        ctx: Any,
        machine: Any,
        memory: Bytes,
        beat_bytes: int,
        latency: int,
        option: RunOptions,
    ) -> None:
        self._ctx, self._machine, self._memory, self._option = ctx, machine, memory, option
        self._port = MemoryModel(
            memory, beat_bytes=beat_bytes, latency=latency, seed=option.back_pressure_seed
        )
        self._problems = Counter[str](dict.fromkeys(PROBLEMS, 0))
        self._held_request: tuple[int, int, bool] | None = None
        self._held_write: int | None = None
        self._started: list[list[int]] = [[] for _ in Unit]
        self._completed: list[list[int]] = [[] for _ in Unit]
        self._cycles = 0
        self._finished = False
        self._error = 0
        self._idle_at_done = False
        # One sample of everything narrow costs less than one of each.
        fields = (
            machine.done, machine.busy, machine.error, machine.trace.started,
            machine.trace.completed, machine.read.ready, machine.write.valid,
            machine.request.valid, machine.request.payload.write, machine.request.payload.beats,
            machine.request.payload.address,
        )  # fmt: skip
        self._sampled = Cat(*fields)
        self._widths = [len(Value.cast(field)) for field in fields]

    async def start(self, until: int | None) -> None:
        """Run from `start` to `done`, to the limit, or up to the cycle before `until`."""
        limit = self._option.cycle_limit if until is None else until - 1
        cycle = 0
        self._ctx.set(self._machine.start, 1)
        while cycle <= limit:
            done, busy, error, started, completed = await self._cycle()
            self._ctx.set(self._machine.start, 0)
            for unit in Unit:
                if started >> unit & 1:
                    self._started[unit].append(cycle)
                if completed >> unit & 1:
                    self._completed[unit].append(cycle)
            if busy != (cycle != 0):
                self._problems["busy_wrong"] += 1
            self._cycles, self._error = cycle, error
            if done:
                self._finished = True
                return
            cycle += 1

    async def result(self, interrupted: bool) -> RtlRun:
        """Watch that the machine stays quiet after `done`, and read its counters."""
        self._idle_at_done = self._port.idle
        for _ in range(_SETTLE_CYCLES):
            done, busy, _, started, completed = await self._cycle()
            if self._finished:
                self._problems["strobes_after_done"] += bool(done or busy or started or completed)
                self._problems["beats_after_done"] += not self._quiet
        events = {name: self._ctx.get(getattr(self._machine.events, name)) for name in EVENTS}
        return RtlRun(
            finished=self._finished,
            interrupted=interrupted,
            cycles=self._cycles,
            memory=self._memory.copy(),
            started=tuple(np.array(cycles, np.int64) for cycles in self._started),
            completed=tuple(np.array(cycles, np.int64) for cycles in self._completed),
            events=events,
            error=self._error,
            idle_at_done=self._idle_at_done,
            problems=self._all_problems(),
            stalls=dict(self._port.stalls),
        )

    def _all_problems(self) -> dict[str, int]:
        total = self._problems + self._port.problems
        return {name: total[name] for name in PROBLEMS}

    async def _cycle(self) -> tuple[int, int, int, int, int]:
        """One clock cycle: what the machine showed in it."""
        ctx, machine, port = self._ctx, self._machine, self._port
        ctx.set(machine.request.ready, port.request_ready)
        ctx.set(machine.read.valid, port.read_valid)
        ctx.set(machine.read.payload, port.read_payload)
        ctx.set(machine.write.ready, port.write_ready)
        _, _, packed, data = await ctx.tick().sample(self._sampled, machine.write.payload)
        values = []
        for width in self._widths:
            values.append(packed & ((1 << width) - 1))
            packed >>= width
        done, busy, error, started, completed, read_ready, write_valid = values[:7]
        request_valid, write, beats, address = values[7:]
        request = (address, beats, bool(write)) if request_valid else None
        beat = data if write_valid else None
        if self._held_request is not None and request != self._held_request:
            self._problems["request_broken"] += 1
        if self._held_write is not None and beat != self._held_write:
            self._problems["write_broken"] += 1
        self._held_request = None if port.request_ready else request
        self._held_write = None if port.write_ready else beat
        self._quiet = request is None and beat is None and not port.read_valid
        port.step(request=request, read_ready=bool(read_ready), write=beat)
        return done, busy, error, started, completed
