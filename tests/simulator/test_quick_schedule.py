"""The quick schedule is the plain one: every cycle, every cause, and what it does not decide."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.simulator.helpers import build, machine
from tests.simulator.test_schedule import programs
from tests.strategies import graphs, random_accelerator, tiles_used
from tnthw.compiler.compile import compile_stream
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.errors import InfeasibleError, ProgramError
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import UnitInstruction
from tnthw.program.decode import Stream, read_stream
from tnthw.simulator import control, quick_schedule, schedule
from tnthw.simulator.result import Trace
from tnthw.simulator.schedule import Schedule, Scheduler

pytestmark = pytest.mark.skipif(
    quick_schedule.finder() is None, reason="there is no compiler for the library"
)


def equal(stream: Stream, accelerator: Accelerator) -> None:
    """Both schedules of the first image and of the later ones."""
    scheduler = Scheduler(stream, accelerator)
    assert scheduler.narrow
    for later in (False, True):
        assert quick_schedule.find(scheduler, later=later) is not None
        assert_same(scheduler.run(later=later), scheduler.run_plainly(later=later))


def assert_same(quick: Schedule, plain: Schedule) -> None:
    assert quick.cycles == plain.cycles
    assert quick.stalls == plain.stalls
    for name in Trace.__dataclass_fields__:
        found, expected = (getattr(each.trace, name) for each in (quick, plain))
        assert found.dtype == expected.dtype
        assert found.tolist() == expected.tolist(), name


@settings(max_examples=400, deadline=None)
@given(programs())
def test_of_random_programs(drawn: tuple[Accelerator, list[UnitInstruction]]) -> None:
    accelerator, listed = drawn
    equal(read_stream(build(accelerator, listed)), accelerator)


@settings(max_examples=300, deadline=None)
@given(programs(), st.sampled_from([4, 8, 16]))
def test_of_counts_that_go_round(
    drawn: tuple[Accelerator, list[UnitInstruction]], counts: int
) -> None:
    accelerator, listed = drawn
    stream = read_stream(build(accelerator, listed))
    short = [replace(i, waits=tuple(w % counts for w in i.waits)) for i in stream.instructions]
    stream = replace(stream, instructions=tuple(short))
    with pytest.MonkeyPatch.context() as patch:
        for module in (control, quick_schedule, schedule):
            patch.setattr(module, "COUNTS", counts)
        scheduler = Scheduler(stream, accelerator)
        for later in (False, True):
            try:
                plain = scheduler.run_plainly(later=later)
            except ProgramError:
                assert quick_schedule.find(scheduler, later=later) is None
                continue
            assert_same(scheduler.run(later=later), plain)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1))
def test_of_compiled_networks(graph: Graph, seed: int) -> None:
    accelerator = random_accelerator(np.random.default_rng(seed), graph)
    assume(tiles_used(graph, accelerator) < 5000)  # the plain one takes minutes for the longest
    try:
        _, stream = compile_stream(Mapper(prepare(graph)), accelerator)
    except InfeasibleError:
        return
    equal(stream, accelerator)


def test_the_plain_one_runs_without_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = read_stream(build(machine(), []))
    cycles = Scheduler(stream, machine()).run().cycles
    monkeypatch.setenv(quick_schedule.SWITCH, "numpy")
    quick_schedule.finder.cache_clear()
    try:
        scheduler = Scheduler(stream, machine())
        assert quick_schedule.find(scheduler, later=False) is None
        assert scheduler.run().cycles == cycles
    finally:
        quick_schedule.finder.cache_clear()
