"""Passes of the finish unit: which rows are read when, against the formulas of docs/machine.md."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import machine, simulate
from tnthw.machine.timing import interval
from tnthw.rtl.finish_channel import CLAMP_CYCLES
from tnthw.rtl.finish_passes import LEAD_CYCLES, FinishPasses
from tnthw.rtl.results import finish_lead

pytestmark = pytest.mark.rtl


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([1, 2, 4]), st.integers(1, 15), st.booleans(), st.booleans(),
    st.integers(1, 3), st.integers(1, 3), st.integers(0, 20), st.integers(0, 20),
    st.sampled_from([2, 8]),
)  # fmt: skip
def test_rows_and_strobes(
    slots: int, passes: int, threshold: bool, table_step: bool, chunks: int, positions: int,
    bias: int, steps: int, bits: int,
) -> None:  # fmt: skip
    acc = machine(4, 4, finish_slots=slots, bias_rows=100, steps_rows=100, activation_bits=bits)
    unit, ring, results = FinishPasses(acc), acc.ring, chunks * positions
    every = interval(passes, 1, ring)
    expected: dict[int, dict[str, int]] = {}
    for number in range(results):
        chunk = number // positions if table_step else 0
        for k in range(passes):
            enters = number * every + k * ring
            first = k == 0
            row = bias + chunk * (passes if threshold else 1) + (k if threshold else 0)
            expected.setdefault(enters, {}).update(now=1, reads_bias=int(first or threshold))
            expected.setdefault(enters + 1, {}).update(
                {"bias_read": 1, "bias_row": row} if first or threshold else {}
            )
            expected[enters + 1] |= (
                {} if threshold else {"steps_read": 1, "steps_row": steps + chunk * passes + k}
            )
            expected.setdefault(enters + LEAD_CYCLES, {}).update(
                enter=int(first), fresh=int(first or threshold)
            )
        done = number * every + LEAD_CYCLES + ring * passes + CLAMP_CYCLES
        expected.setdefault(done - finish_lead(acc), {}).update(finish=1)

    async def testbench(ctx: Any) -> None:
        ctx.set(unit.load, 1)
        ctx.set(unit.bias_first, bias)
        ctx.set(unit.steps_first, steps)
        await ctx.tick()
        ctx.set(unit.load, 0)
        ctx.set(unit.passes, passes)
        ctx.set(unit.threshold, threshold)
        ctx.set(unit.table_step, table_step)
        for cycle in range(max(expected) + 2):
            number, since = divmod(cycle, every)
            enters = since == 0 and number < results
            ctx.set(unit.enters, enters)
            ctx.set(unit.chunk_end, enters and number % positions == positions - 1)
            wanted = dict.fromkeys(("now", "reads_bias", "bias_read", "steps_read", "enter"), 0)
            wanted |= {"finish": 0} | expected.get(cycle, {})
            assert {name: ctx.get(getattr(unit, name)) for name in wanted} == wanted
            await ctx.tick()

    simulate(unit, testbench)
