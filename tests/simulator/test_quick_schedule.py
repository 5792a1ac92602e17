"""The quick schedule is the plain one: every cycle, every cause, and what it does not decide."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.simulator.helpers import build, machine
from tests.simulator.test_schedule import programs
from tests.strategies import graphs, random_accelerator
from tnthw.compiler.compile import compile_stream
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.errors import InfeasibleError
from tnthw.ir.graph import Graph
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import UnitInstruction
from tnthw.program.decode import Stream, read_stream
from tnthw.simulator import quick_schedule
from tnthw.simulator.result import Trace
from tnthw.simulator.schedule import Scheduler

pytestmark = pytest.mark.skipif(
    quick_schedule.finder() is None, reason="there is no compiler for the library"
)


def equal(stream: Stream, accelerator: Accelerator) -> None:
    """Both schedules of the first image and of the later ones."""
    scheduler = Scheduler(stream, accelerator)
    assert scheduler.narrow
    for later in (False, True):
        assert quick_schedule.find(scheduler, later=later) is not None
        quick, plain = scheduler.run(later=later), scheduler.run_plainly(later=later)
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


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1))
def test_of_compiled_networks(graph: Graph, seed: int) -> None:
    accelerator = random_accelerator(np.random.default_rng(seed), graph)
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
