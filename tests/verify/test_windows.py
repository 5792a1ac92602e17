"""Windows that no instruction can hold: the RTL runs what the compiler made of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.strategies import random_image
from tests.verify.programs import SMALL
from tnthw.compiler.compile import compile_graph
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.accelerator import Accelerator
from tnthw.verify.run import verify

pytestmark = pytest.mark.rtl

ROOMY = replace(SMALL, activation_bank_words=512)


def global_pool(kind: str) -> Graph:
    """A pool over the whole of an image of 24 x 5, as keyword spotting has it."""
    build = Builder("global")
    x = build.input((5, 24, 5), signed=True)
    if kind == "max":
        build.output(build.max_pool(x, (24, 5)))
    else:
        mean = fit(np.linspace(0.5, 1, 5) / 120, np.zeros(5), 4)
        build.output(build.rescale(build.sum_pool(x, (24, 5)), mean, signed=True))
    return build.finish()


def linear_on_an_image(side: int) -> Graph:
    """A linear layer that reads a flattened image: its kernel is as large as the image."""
    build = Builder("flat")
    x = build.input((1, side, side))
    trits = np.random.default_rng(2).integers(-1, 2, (5, side * side))
    acc = build.accumulate(build.reshape(x), trits)
    build.output(build.rescale(acc, fit(np.full(5, 0.01), np.zeros(5), 3), signed=True))
    return build.finish()


def assert_agrees(graph: Graph, machine: Accelerator, simulator: str) -> None:
    program = compile_graph(graph, machine, keep=True)
    rng = np.random.default_rng(0)
    images = [random_image(rng, graph).reshape(program.input_shape) for _ in range(2)]
    report = verify(program, images, simulator=simulator)
    assert report.passed, "\n".join(map(str, report.differences)) or report


@pytest.mark.parametrize("kind", ["sum", "max"])
def test_a_global_pool_larger_than_a_window(kind: str, verilator: object) -> None:
    assert_agrees(global_pool(kind), SMALL, "verilator")


@pytest.mark.slow  # a machine of its own is built
def test_a_linear_layer_on_a_flattened_image(verilator: object) -> None:
    assert_agrees(linear_on_an_image(64), ROOMY, "verilator")
