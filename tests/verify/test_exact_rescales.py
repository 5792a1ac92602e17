"""Exact rescales as the search gives them, on the RTL: equal to the quantisers they stand for."""

from __future__ import annotations

from fractions import Fraction
from typing import get_args

import numpy as np
import pytest

from tests.verify.programs import SMALL
from tnthw.compiler.compile import compile_graph
from tnthw.ir.build import Builder
from tnthw.ir.exact_rescale import ExactRescale, exact_rescales, fit_of
from tnthw.ir.graph import Graph
from tnthw.ir.interpreter import run
from tnthw.ir.staircase import Rounding, Staircase, affine_staircase
from tnthw.verify.run import verify

pytestmark = pytest.mark.rtl

INPUTS = 12
CHANNELS = 48
GRIDS = [(0, 3), (-2, 1), (0, 15), (-8, 7), (0, 31), (5, 5), (0, 1), (-1, 1), (3, 12), (-128, -126)]
"""Outputs of 1 to 5 bits, and clamps that leave one value or none of the usual ends."""


ROUNDINGS = get_args(Rounding)


def staircases(rng: np.random.Generator, low: int, high: int, last: int) -> list[Staircase]:
    """Quantisers of sums from -last to last with few or many steps in reach; some are constant."""
    found = []
    for _ in range(4 * CHANNELS):
        scale = Fraction(float(rng.uniform(0.1, 3) * (high - low + 1) / last))
        offset = Fraction(float(rng.normal() * (high - low + 1) + (low + high) / 2))
        rounding = ROUNDINGS[int(rng.integers(len(ROUNDINGS)))]
        found.append(
            affine_staircase(
                scale, offset, first=-last, last=last, low=low, high=high, rounding=rounding
            )
        )
    return found


def layer(seed: int) -> tuple[Graph, list[Staircase], list[ExactRescale], np.ndarray]:
    """A layer whose channels all see one sum, and images whose sums are the crossing points."""
    rng = np.random.default_rng(seed)
    low, high = GRIDS[seed % len(GRIDS)]
    last = INPUTS * 128
    drawn = staircases(rng, low, high, last)
    searched = exact_rescales(drawn, accumulator_bits=20)
    pairs = [(s, r) for s, r in zip(drawn, searched, strict=True) if r is not None][:CHANNELS]
    stairs, rescales = (list(each) for each in zip(*pairs, strict=True))
    points = np.unique(np.concatenate([each.crossings for each in stairs] + [[-last, last]]))
    points = rng.permutation(np.concatenate([points, points - 1]))[:40]
    sums = np.clip(np.concatenate([points, [-last, last - INPUTS]]), -last, last - INPUTS)
    image = np.full((INPUTS, len(sums), 1), 0)
    image += (sums // INPUTS)[None, :, None]
    image[:, :, 0] += np.arange(INPUTS)[:, None] < (sums % INPUTS)[None, :]
    build = Builder("exact")
    x = build.input(image.shape, signed=True)
    acc = build.accumulate(x, np.ones((len(stairs), INPUTS, 1, 1), np.int8))
    y = build.rescale(
        acc, fit_of(rescales), bits=8, signed=low < 0, low=low, high=high, name="exact"
    )
    build.output(y)
    return build.finish(), stairs, rescales, image


def agree(seeds: range) -> list[ExactRescale]:
    """Compare layers with the quantisers and the RTL; the rescales that took part."""
    found: list[ExactRescale] = []
    for seed in seeds:
        graph, stairs, rescales, image = layer(seed)
        expected = run(graph, image)["exact"]
        sums = image.sum(axis=0).ravel()
        for channel, each in enumerate(stairs):
            assert np.array_equal(expected[channel].ravel(), each(sums))
        report = verify(compile_graph(graph, SMALL, keep=True), [image])
        assert report.passed, "\n".join(map(str, report.differences))
        found += rescales
    return found


def test_exact_rescales_are_the_same_on_the_rtl(verilator: object) -> None:
    assert len(agree(range(4, 6))) >= 50


@pytest.mark.slow
def test_a_thousand_exact_rescales_are_the_same_on_the_rtl(verilator: object) -> None:
    found = agree(range(24))
    assert len(found) >= 1000
    assert {len(each.terms) for each in found} == {0, 1, 2, 3, 4}
    shifts = {each.shift for each in found}
    assert 0 in shifts
    assert max(shifts) >= 10
