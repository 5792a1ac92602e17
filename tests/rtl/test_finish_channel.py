"""One channel of the finish unit against the arithmetic of docs/machine.md, results in a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rtl.components import machine, simulate
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.timing import interval
from tnthw.rtl.finish_channel import CLAMP_CYCLES, STEP, FinishChannel

pytestmark = pytest.mark.rtl


@dataclass(frozen=True)
class Result:
    """Operands of a result, its biases (one a pass) and its steps (one a pass and slot)."""

    a: int
    b: int
    biases: list[int]
    steps: list[list[dict[str, int]]]


def wrapped(value: int, bits: int) -> int:
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)


def finished(found: Result, acc: Accelerator, f: dict[str, Any]) -> int:
    scale, low, high = 256 if f["widen"] else 1, f["low"], f["high"]
    if f["threshold"]:
        sums = [wrapped(bias + found.a * scale, acc.finish_bits) for bias in found.biases]
        return min(low + sum(total >= 0 for total in sums), high) % 256
    r = wrapped(found.biases[0], acc.finish_bits)
    for step in (step for of_pass in found.steps for step in of_pass):
        x = (found.b if step["b"] else found.a) * scale
        sign = (-1 if step["subtract"] else 1) * step["there"]
        r = wrapped(r + sign * x, acc.finish_bits) >> step["gap"]
    return min(max(r, low), high) % 256


def about(bits: int) -> st.SearchStrategy[int]:
    whole = 1 << bits - 1
    corners = st.sampled_from([-whole, whole - 1, 0, 1, -1])
    return (
        corners
        | st.integers(-whole, whole - 1)
        | st.integers(-300, 300).map(lambda value: max(-whole, min(whole - 1, value)))
    )


@st.composite
def runs(draw: st.DrawFn) -> dict[str, Any]:
    acc = machine(
        4, 4, finish_slots=draw(st.sampled_from([1, 2, 4])),
        accumulator_bits=draw(st.integers(10, 24)),
    )  # fmt: skip
    passes = draw(st.integers(1, 15))
    flags = dict.fromkeys(STEP.members, st.integers(0, 1))
    step = st.fixed_dictionaries(flags | {"gap": st.integers(0, 15) | st.integers(0, 3)})
    results = [
        Result(
            draw(about(acc.accumulator_bits)), draw(st.integers(-128, 255)),
            draw(st.lists(about(acc.finish_bits), min_size=passes, max_size=passes)),
            [[draw(step) for _ in range(acc.finish_slots)] for _ in range(passes)],
        )
        for _ in range(draw(st.integers(1, 4)))
    ]  # fmt: skip
    low = draw(st.sampled_from([-128, 0]) | st.integers(-256, 255))
    return {
        "machine": acc, "passes": passes, "results": results, "low": low,
        "high": draw(st.integers(low, 255)),
        "threshold": draw(st.booleans()), "widen": draw(st.booleans()),
        "least": draw(st.sampled_from([1, 1, 2, 5])),
    }  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(runs())
def test_results_in_a_row_are_finished_exactly(f: dict[str, Any]) -> None:
    acc: Accelerator = f["machine"]
    ring, passes, results = acc.ring, f["passes"], f["results"]
    every = interval(passes, f["least"], ring)
    channel = FinishChannel(acc)
    latency = ring * passes + CLAMP_CYCLES

    async def testbench(ctx: Any) -> None:
        for name in ("threshold", "widen", "low", "high"):
            ctx.set(getattr(channel, name), f[name])
        seen = []
        for cycle in range((len(results) - 1) * every + latency + 1):
            for name in ("enter", "fresh"):
                ctx.set(getattr(channel, name), 0)
            for number, found in enumerate(results):
                since = cycle - number * every
                if since == 0:
                    ctx.set(channel.enter, 1)
                    ctx.set(channel.a, found.a)
                    ctx.set(channel.b, found.b)
                if since >= 0 and since % ring == 0 and since // ring < passes:
                    ctx.set(channel.fresh, since == 0 or f["threshold"])
                due = since - 1  # the bias is there a cycle later
                if due >= 0 and due % ring == 0 and due // ring < passes:
                    ctx.set(channel.bias, found.biases[due // ring])
                for slot in range(acc.finish_slots):
                    due = since - 2 * slot
                    if due >= 0 and due % ring == 0 and due // ring < passes:
                        ctx.set(channel.steps[slot], found.steps[due // ring][slot])
                if since == latency:
                    seen.append(ctx.get(channel.result))
            await ctx.tick()
        assert seen == [finished(found, acc, f) for found in results]

    simulate(channel, testbench)
