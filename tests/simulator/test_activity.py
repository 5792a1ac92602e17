"""Sums over windows against cycles counted one by one, and against the events of a run."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.helpers import build, data_beat, machine, make
from tnthw.compiler.compile import compile_graph
from tnthw.machine.isa import Opcode
from tnthw.machine.packing import pack_tiles
from tnthw.machine.presets import preset
from tnthw.machine.units import Unit
from tnthw.networks.builtin import builtin
from tnthw.program.program import Program
from tnthw.simulator.activity import Bursts, activity
from tnthw.simulator.run import Simulator


@st.composite
def rows(draw: st.DrawFn) -> list[tuple[int, int, int, int]]:
    found = []
    for _ in range(draw(st.integers(0, 6))):
        length = draw(st.integers(0, 5))
        period = draw(st.integers(max(length, 1), 9))
        found.append((draw(st.integers(0, 40)), draw(st.integers(1, 6)), length, period))
    return found


@settings(deadline=None)
@given(rows(), st.integers(1, 30))
def test_windows_count_every_cycle(each: list[tuple[int, int, int, int]], window: int) -> None:
    bursts = Bursts(*np.array(each, np.int64).reshape(-1, 4).T)
    windows = -(-120 // window)
    counted = [0] * windows
    for first, count, length, period in each:
        for burst in range(count):
            for cycle in range(first + burst * period, first + burst * period + length):
                counted[cycle // window] += 1
    assert bursts.over(window, windows).tolist() == counted
    assert bursts.total == sum(counted)


def by_hand() -> Program:
    """Every unit, a load of several rows, tiles that wait for their rows, results apart."""
    accelerator = machine(lanes=4, weight_port_bytes=1, memory_bytes_per_cycle=1)
    memory = data_beat(accelerator, 6)
    tiles = pack_tiles(np.zeros((2, 4, 2), np.int8), accelerator)
    return build(
        accelerator,
        [
            make(
                Opcode.LOAD,
                memory=memory,
                rows=2,
                words=3,
                memory_stride=12,
                buffer=16,
                buffer_stride=3,
                write_banks=2,
            ),
            make(Opcode.LOAD_WEIGHTS, memory=memory, beats=tiles.size),
            make(
                Opcode.ACCUMULATE, wait_memory=2, kernel_x=2, positions=3, origin=16, read_banks=2
            ),
            make(Opcode.ACCUMULATE, kernel_x=2, positions=8, origin=16, read_banks=2),
            make(Opcode.DRAIN, wait_array=2, positions=8, write_banks=1, passes=2, idle=1),
            make(Opcode.STORE, wait_vector=1, memory=memory + 252, read_banks=1),
        ],
        data=tiles,
    )


def compiled() -> Program:
    return compile_graph(builtin("resnet8"), preset("t16x16"))


@pytest.mark.parametrize(
    "make_program, later", [(by_hand, False), (compiled, False), (compiled, True)]
)
def test_totals_are_the_events_of_the_run(make_program: Callable[[], Program], later: bool) -> None:
    simulator = Simulator(make_program())
    result = simulator.later() if later else simulator.run(None)
    machine = simulator.program.accelerator
    found = activity(simulator.stream, result.trace, machine)
    named = {
        "memory_read_beats": found.read,
        "memory_write_beats": found.written,
        "vectors": found.vectors,
        "vector_steps": found.steps,
    }
    for event, bursts in named.items():
        assert bursts.total == result.events[event], event
        for window in (1, 7, result.cycles):
            counts = bursts.over(window, -(-result.cycles // window))
            assert counts.sum() == result.events[event]
            assert counts.max() <= window, f"{event}: two in one cycle"
    port = found.read.over(1, result.cycles) + found.written.over(1, result.cycles)
    assert port.max() == 1
    trace = result.trace
    for unit, queued in found.queued.items():
        own = trace.unit == unit
        assert queued.total == (trace.started - trace.pushed)[own].sum()
        # a level is of the registers: what starts leaves with the end of its cycle
        assert queued.over(1, result.cycles).max() <= machine.queue_depth
    assert set(found.queued) == set(Unit)
