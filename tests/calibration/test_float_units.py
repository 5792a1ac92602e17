"""Multiplier and adder of floats against numpy."""

from __future__ import annotations

import numpy as np
import pytest
from amaranth.sim import Simulator, SimulatorContext
from numpy.typing import NDArray

from tnthw.calibration.float_format import FORMATS, SUMS, product, total
from tnthw.calibration.float_units import FloatAdd, FloatMultiply

from .test_float_format import some_words


def run(
    unit: FloatMultiply | FloatAdd, a: NDArray[np.uint32], b: NDArray[np.uint32], latency: int
) -> NDArray[np.uint32]:
    """What a unit gives for pairs, one a cycle."""
    found: list[int] = []

    async def bench(ctx: SimulatorContext) -> None:
        for x, y in zip([*a, *[0] * latency], [*b, *[0] * latency], strict=True):
            ctx.set(unit.a, int(x))
            ctx.set(unit.b, int(y))
            await ctx.tick()
            found.append(ctx.get(unit.y))

    sim = Simulator(unit)
    sim.add_clock(1e-6)
    sim.add_testbench(bench)
    sim.run()
    return np.array(found[latency - 1 : latency - 1 + len(a)], np.uint32)


def same(ours: NDArray[np.uint32], theirs: NDArray[np.uint32], name: str) -> bool:
    """Whether all bits are the same, but for those of what is not a number."""
    nan = np.isnan(FORMATS[name].values(theirs))
    return bool(np.isnan(FORMATS[name].values(ours[nan])).all()) and np.array_equal(
        ours[~nan], theirs[~nan]
    )


def pairs(name: str, count: int) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Edges with one another, and words drawn at random."""
    words = some_words(name, count)
    edges = words[:64:3]
    a, b = (each.ravel() for each in np.meshgrid(edges, edges))
    return np.concatenate([a, words]), np.concatenate([b, np.roll(words, 5)])


@pytest.mark.parametrize("inner", [False, True])
@pytest.mark.parametrize("name", FORMATS)
def test_a_product_is_numpys(name: str, inner: bool) -> None:
    a, b = pairs(name, 100)
    of, result = FORMATS[name], FORMATS[SUMS[name]]
    found = run(FloatMultiply(of, result, inner), a, b, 1 + inner)
    assert same(found, product(a, b, of, result), SUMS[name])


@pytest.mark.parametrize("inner", [False, True])
@pytest.mark.parametrize("name", ["bf16", "fp16", "fp32"])
def test_a_sum_is_numpys(name: str, inner: bool) -> None:
    a, b = pairs(name, 100)
    found = run(FloatAdd(FORMATS[name], inner), a, b, 1 + inner)
    assert same(found, total(a, b, FORMATS[name]), name)
