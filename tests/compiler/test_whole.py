"""Planes of wide weights on machines with wide weights."""

from __future__ import annotations

import numpy as np
import pytest

from tests.compiler.tight import fit
from tnthw.compiler.compile import compile_graph
from tnthw.energy.twins import twin
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.machine.presets import preset
from tnthw.simulator.run import simulate


def planes(shifts: tuple[int, ...]) -> Graph:
    build = Builder("planes")
    x = build.input((8, 6, 6), low=0, high=3)
    total = None
    for shift in shifts:
        trits = np.ones((8, 8, 3, 3), np.int8)
        total = build.accumulate(x, trits, onto=total, shift=shift, padding=1, origin="wide")
    assert total is not None
    build.output(build.rescale(total, fit(np.full(8, 0.01), np.zeros(8), 2), origin="wide"))
    return build.finish()


@pytest.mark.parametrize(
    ("precision", "shifts", "walks"),
    [
        ("int8", (0,), 1),
        ("int8", (0, 1, 1, 1, 1, 1, 1), 1),
        ("int8", (0, 1, 1, 1, 1, 1, 1, 1), 2),
        ("int8", (0, 4), 1),
        ("int8", (0, 7), 2),
        ("fp16", (0, 7), 1),
        ("int8", (0, 0), 1),  # residual expansion: weights of -2 to 2
    ],
)
def test_a_twin_walks_as_often_as_its_weights_need(
    precision: str, shifts: tuple[int, ...], walks: int
) -> None:
    graph, machine = planes(shifts), preset("t8x8")
    program = compile_graph(graph, twin(machine, precision).machine)
    assert program.layers[0].macs == walks * 8 * 8 * 9 * 36
    assert simulate(program, None).events["vectors"] == walks * 9 * 36
    ternary = compile_graph(graph, machine)
    assert ternary.layers[0].macs == len(shifts) * 8 * 8 * 9 * 36
