"""Random graphs on random machines: RTL = simulator in every byte, cycle and event counter."""

from __future__ import annotations

import numpy as np
import pytest

from tests.strategies import random_accelerator, random_graph, random_image
from tnthw.compiler.compile import compile_graph
from tnthw.errors import InfeasibleError
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify

pytestmark = pytest.mark.rtl

_LONGEST = 6000
"""Cycles of the longest run taken: Amaranth's simulator steps about a thousand a second."""


def compared_pairs(pairs: int, first_seed: int) -> set[tuple[int, int, int]]:
    """Compare this many pairs of graph and machine; the shapes of the machines."""
    shapes: set[tuple[int, int, int]] = set()
    done, seed = 0, first_seed
    while done < pairs:
        rng = np.random.default_rng(seed)
        graph = random_graph(rng, size=6, channels=12)
        machine = random_accelerator(rng, graph)
        seed += 1
        try:
            program = compile_graph(graph, machine, keep=seed % 2 == 0)
        except InfeasibleError:
            continue
        if Simulator(program).schedule.cycles > _LONGEST:
            continue
        image = random_image(rng, graph).reshape(program.input_shape)
        report = verify(program, [image], simulator="amaranth")
        assert report.passed, f"seed {seed - 1}: {report.differences}"
        assert report.bytes_compared > 0
        assert report.cycles_rtl == report.cycles_simulator
        shapes.add((machine.lanes, machine.columns, machine.pixels))
        done += 1
    return shapes


def test_a_few_random_pairs() -> None:
    compared_pairs(3, first_seed=5004)  # short ones


@pytest.mark.slow
def test_a_hundred_random_pairs_on_at_least_ten_machine_shapes() -> None:
    shapes = compared_pairs(100, first_seed=0)
    assert len(shapes) >= 10
    assert any(pixels == 1 for _, _, pixels in shapes)
    assert any(columns == 1 for _, columns, _ in shapes)
    assert any(lanes & (lanes - 1) for lanes, _, _ in shapes)
