"""cocotb bench of one finish channel: random steps and thresholds, a result in every interval."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from tnthw.machine.timing import interval
from tnthw.rtl.finish_channel import CLAMP_CYCLES, STEP, VALUE_BITS
from tnthw.verify.benches.streams import Coverage, InOrderChecker
from tnthw.verify.benches.units import BENCH_MACHINE

_RUNS = 100
_RESULTS = 12
_ACC = BENCH_MACHINE
_BITS, _RING, _SLOTS = _ACC.finish_bits, _ACC.ring, _ACC.finish_slots


@dataclass(frozen=True, slots=True, kw_only=True)
class _Result:
    """Operands, a bias a pass and a step (gap, there, subtract, of b) a pass and slot."""

    a: int
    b: int
    biases: list[int]
    steps: list[list[tuple[int, int, int, int]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """What holds for a whole instruction."""

    passes: int
    threshold: int
    widen: int
    low: int
    high: int


def _wrapped(value: int, bits: int) -> int:
    return (value + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)


def _around(rng: random.Random, bits: int) -> int:
    """An integer of up to so many bits, its size drawn first."""
    size = 1 << rng.randint(1, bits) - 1
    return rng.choice((-size, size - 1, rng.randrange(-size, size)))


def _draw(rng: random.Random, run: _Run) -> _Result:
    def step() -> tuple[int, int, int, int]:
        there, subtract, of_b = (rng.getrandbits(1) for _ in range(3))
        return rng.choice((0, 1, rng.randint(0, 15))), there, subtract, of_b

    return _Result(
        a=_around(rng, _ACC.accumulator_bits),
        b=rng.randint(-128, 255),
        biases=[_around(rng, _BITS) for _ in range(run.passes)],
        steps=[[step() for _ in range(_SLOTS)] for _ in range(run.passes)],
    )


def _model(found: _Result, run: _Run) -> tuple[int, str]:
    """Result byte and what happened to it."""
    scale = 256 if run.widen else 1
    if run.threshold:
        sums = [_wrapped(bias + found.a * scale, _BITS) for bias in found.biases]
        value = run.low + sum(total >= 0 for total in sums)
        return min(value, run.high) & 255, "counted past" if value > run.high else "counted"
    r = found.biases[0]
    for gap, there, subtract, of_b in (step for of_pass in found.steps for step in of_pass):
        x = (found.b if of_b else found.a) * scale * there
        r = _wrapped(r - x if subtract else r + x, _BITS) >> gap
    clamp = "clamped low" if r < run.low else "clamped high" if r > run.high else "unclamped"
    return max(run.low, min(run.high, r)) & 255, clamp


def _drive(dut: Any, results: list[_Result], run: _Run, cycle: int, every: int) -> None:
    """Set the inputs that some result needs in this cycle."""
    enter = fresh = 0
    steps = 0
    for number, found in enumerate(results):
        since = cycle - number * every
        begun, late = divmod(since - 1, _RING)
        if late == 0 and 0 <= begun < run.passes:  # a bias is there a cycle after its pass begins
            dut.finish__bias.value = found.biases[begun] & ((1 << _BITS) - 1)
        turn, stage = divmod(since, _RING)
        if since < 0 or turn >= run.passes:
            continue
        if since == 0:
            enter = 1
            dut.finish__a.value = found.a & ((1 << _ACC.accumulator_bits) - 1)
            dut.finish__b.value = found.b & ((1 << VALUE_BITS) - 1)
        if stage == 0:
            fresh |= int(since == 0 or run.threshold)
        if stage % 2 == 0 and stage // 2 < _SLOTS:
            gap, there, subtract, of_b = found.steps[turn][stage // 2]
            code = gap | there << 4 | subtract << 5 | of_b << 6
            steps |= code << STEP.size * (stage // 2)
    dut.finish__enter.value, dut.finish__fresh.value = enter, fresh
    dut.finish__steps.value = steps


@cocotb.test()
async def results_in_a_row(dut: Any) -> None:
    """Results enter as often as the ring allows; each comes out after its passes."""
    rng, coverage, checker = random.Random(cocotb.RANDOM_SEED), Coverage(), InOrderChecker("result")
    dut.rst.value = 0
    Clock(dut.clk, 10, unit="ns").start()
    for _ in range(_RUNS):
        low, high = rng.choice(((-128, 127), (0, 255), (0, 3), (0, 1), (-2, 1), (-5, 100)))
        run = _Run(
            passes=rng.randint(1, 15), threshold=rng.getrandbits(1), widen=rng.getrandbits(1),
            low=low, high=high,
        )  # fmt: skip
        for name in ("threshold", "widen"):
            getattr(dut, f"finish__{name}").value = getattr(run, name)
        dut.finish__low.value, dut.finish__high.value = (
            bound & ((1 << VALUE_BITS) - 1) for bound in (low, high)
        )
        results = [_draw(rng, run) for _ in range(_RESULTS)]
        every, latency = interval(run.passes, 1, _RING), _RING * run.passes + CLAMP_CYCLES
        coverage["results apart by the ring"] += every > run.passes
        coverage["widened"] += run.widen
        for cycle in range((_RESULTS - 1) * every + latency + 1):
            _drive(dut, results, run, cycle, every)
            await RisingEdge(dut.clk)
            done, since = divmod(cycle - latency, every)
            if since == 0 and 0 <= done < _RESULTS:
                expected, what = _model(results[done], run)
                checker.expect(expected)
                coverage[what] += 1
                checker.observe(int(dut.finish__result.value))
    checker.finish()
    coverage.require(
        "clamped low", "clamped high", "unclamped", "counted", "counted past", "widened",
        "results apart by the ring",
    )  # fmt: skip
