"""Running programs on the RTL in Amaranth's own simulator: nothing to build, for short programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
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
    port = MemoryModel(memory, beat_bytes=beat_bytes, latency=latency)
    runs: list[RtlRun] = []

    async def bench(ctx: Any) -> None:
        ctx.set(machine.entry, entry)
        ctx.set(machine.memory_beats, -(-image.size // beat_bytes))
        clock = _Clock(ctx, machine, port)
        recover = True
        for data, option in zip(inputs, options, strict=True):
            if recover:
                port.flush()
                await clock.reset(domain, port_too=True)
            ctx.set(machine.images, option.images)
            interrupted = option.reset_cycle is not None
            if interrupted:
                _load(memory, input_address * beat_bytes, data)
                await _Run(clock, memory, option).start(until=option.reset_cycle)
                await clock.reset(domain, port_too=False)
            _load(memory, input_address * beat_bytes, data)
            run = _Run(clock, memory, option)
            await run.start(until=None)
            runs.append(await run.result(interrupted))
            recover = not runs[-1].finished or (runs[-1].owing and not option.forgive)

    simulator = Simulator(top)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    return runs


def _load(memory: Bytes, at: int, data: Bytes | None) -> None:
    if data is not None:
        memory[at : at + data.size] = data


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the machine showed in a cycle."""

    done: int
    busy: int
    error: int
    error_unit: int
    error_instruction: int
    owing: int
    started: int
    completed: int
    read_ready: int
    write_valid: int
    request_valid: int
    write: int
    beats: int
    address: int


class _Clock:
    """The machine and its memory, cycle by cycle."""

    def __init__(self, ctx: Any, machine: Any, port: MemoryModel) -> None:
        self.ctx, self.machine, self.port = ctx, machine, port
        self.problems = Counter[str]()
        self.quiet = True
        self._held_request: tuple[int, int, bool] | None = None
        self._held_write: int | None = None
        # One sample of everything narrow costs less than one of each.
        fields = (
            machine.done, machine.busy, machine.error, machine.error_unit,
            machine.error_instruction, machine.owing, machine.trace.started,
            machine.trace.completed, machine.read.ready, machine.write.valid,
            machine.request.valid, machine.request.payload.write, machine.request.payload.beats,
            machine.request.payload.address,
        )  # fmt: skip
        self._sampled = Cat(*fields)
        self._widths = [len(Value.cast(field)) for field in fields]

    async def reset(self, domain: ClockDomain, *, port_too: bool) -> None:
        """Reset the machine, and with `port_too` what its port remembers."""
        self.ctx.set(self.machine.port_rst, port_too)
        self.ctx.set(domain.rst, 1)
        for _ in range(_RESET_CYCLES):
            await self.step()
            if port_too:
                self._held_request = self._held_write = None
        self.ctx.set(domain.rst, 0)
        self.ctx.set(self.machine.port_rst, 0)

    async def step(self) -> _Shown:
        """One clock cycle: what the machine showed in it."""
        ctx, machine, port = self.ctx, self.machine, self.port
        ctx.set(machine.request.ready, port.request_ready)
        ctx.set(machine.read.valid, port.read_valid)
        ctx.set(machine.read.payload, port.read_payload)
        ctx.set(machine.read.error, port.read_error)
        ctx.set(machine.write.ready, port.write_ready)
        ctx.set(machine.write.error, port.write_error)
        _, _, packed, data = await ctx.tick().sample(self._sampled, machine.write.payload)
        values = []
        for width in self._widths:
            values.append(packed & ((1 << width) - 1))
            packed >>= width
        shown = _Shown(*values)
        request = None
        if shown.request_valid:
            request = (shown.address, shown.beats, bool(shown.write))
        beat = data if shown.write_valid else None
        if self._held_request is not None and request != self._held_request:
            self.problems["request_broken"] += 1
        if self._held_write is not None and beat != self._held_write:
            self.problems["write_broken"] += 1
        self._held_request = None if port.request_ready else request
        self._held_write = None if port.write_ready else beat
        self.quiet = request is None and beat is None and not port.read_valid
        port.step(request=request, read_ready=bool(shown.read_ready), write=beat)
        return shown


class _Run:
    """One run: the states RUN and SETTLE of `hdl/tnthw_bench.sv`."""

    def __init__(self, clock: _Clock, memory: Bytes, option: RunOptions) -> None:
        self._clock, self._memory, self._option = clock, memory, option
        clock.port.restart(seed=option.back_pressure_seed, fault=option.fault)
        clock.problems = Counter[str](dict.fromkeys(PROBLEMS, 0))
        self._started: list[list[int]] = [[] for _ in Unit]
        self._completed: list[list[int]] = [[] for _ in Unit]
        self._cycles = 0
        self._finished = False
        self._last: _Shown | None = None

    async def start(self, until: int | None) -> None:
        """Run from `start` to `done`, to the limit, or up to the cycle before `until`."""
        limit = self._option.cycle_limit if until is None else until - 1
        ctx, machine = self._clock.ctx, self._clock.machine
        for cycle in range(limit + 1):
            ctx.set(machine.start, cycle == 0)
            ctx.set(machine.abort, cycle == self._option.abort_cycle)
            self._last = shown = await self._clock.step()
            for unit in Unit:
                if shown.started >> unit & 1:
                    self._started[unit].append(cycle)
                if shown.completed >> unit & 1:
                    self._completed[unit].append(cycle)
            if shown.busy != (cycle != 0):
                self._clock.problems["busy_wrong"] += 1
            self._cycles = cycle
            if shown.done:
                self._finished = True
                break
        ctx.set(machine.start, 0)
        ctx.set(machine.abort, 0)

    async def result(self, interrupted: bool) -> RtlRun:
        """Watch that the machine stays quiet after `done`, and read its counters."""
        clock, last = self._clock, self._last
        assert last is not None
        idle_at_done = clock.port.idle
        for _ in range(_SETTLE_CYCLES):
            shown = await clock.step()
            if self._finished:
                moved = shown.done or shown.busy or shown.started or shown.completed
                clock.problems["strobes_after_done"] += bool(moved)
                clock.problems["beats_after_done"] += not clock.quiet
        total = clock.problems + clock.port.problems
        events = {name: clock.ctx.get(getattr(clock.machine.events, name)) for name in EVENTS}
        return RtlRun(
            finished=self._finished,
            interrupted=interrupted,
            cycles=self._cycles,
            memory=self._memory.copy(),
            started=tuple(np.array(cycles, np.int64) for cycles in self._started),
            completed=tuple(np.array(cycles, np.int64) for cycles in self._completed),
            events=events,
            error=last.error,
            error_unit=last.error_unit,
            error_instruction=last.error_instruction,
            owing=bool(last.owing),
            idle_at_done=idle_at_done,
            problems={name: total[name] for name in PROBLEMS},
            stalls=dict(clock.port.stalls),
        )
