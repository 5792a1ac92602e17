"""Results wider than 8 bits leave the machine in slices that add up to them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tests.strategies import random_accelerator
from tests.strategies.draw import FromGenerator
from tests.strategies.graphs import GraphMaker
from tests.verify.programs import SMALL
from tnthw.compiler.compile import compile_graph
from tnthw.errors import InfeasibleError, MissingToolError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit_add
from tnthw.program.inputs import read_output
from tnthw.simulator.run import Simulator
from tnthw.verify.run import verify
from tnthw.verify.tools import find_verilator

KINDS = ("accumulator", "flat", "rescaled", "rescale", "sum", "sum and rescale", "addition")


class Wide(GraphMaker):
    """Networks whose result has more than 8 bits."""

    def made(self, kind: str) -> Graph:
        draw = self.draw
        signed, low, high, bits = self.grid()
        shape = (draw.integer(1, 12), draw.integer(1, 5), draw.integer(1, 5))
        x = self.build.input(shape, bits=bits, signed=signed, low=low, high=high)
        if self.chance(60):
            x = self.convolution(x)
        if kind == "accumulator":
            x = self.accumulator(x)
        elif kind == "flat":
            flat = self.build.reshape(x)
            trits = self.trits((draw.integer(1, 9), self.shape(flat)[0]))
            x = self.build.accumulate(flat, trits)
        elif kind == "rescaled":
            x = self.wide(self.accumulator(x))
        elif kind == "rescale":
            x = self.wide(x)
        elif kind == "addition":
            fitted = fit_add(*draw.arrays().uniform(-5, 9, 2), 3.0, 3)
            y = self.convolution(x, self.shape(x)[0], keep=True)
            x = self.build.add(x, y, fitted, bits=12, signed=True, low=-1999, high=2000)
        else:
            x = self.build.sum_pool(x, self.shape(x)[1:])
            x = self.wide(x) if kind == "sum and rescale" else x
        self.build.output(x)
        return self.build.finish()

    def wide(self, x: str) -> str:
        fitted = self.any_factors(self.shape(x)[0], 3, self.build.range(x).bits)
        low, high = -self.draw.integer(0, 4000), self.draw.integer(300, 4095)
        return self.build.rescale(x, fitted, bits=13, signed=True, low=low, high=high)


def wide(kind: str, seed: int) -> Graph:
    rng = np.random.default_rng([KINDS.index(kind), seed])
    return Wide(FromGenerator(rng), channels=12).made(kind)


def agree(kind: str, seeds: range) -> None:
    compared = 0
    for seed in seeds:
        graph = wide(kind, seed)
        machine = random_accelerator(np.random.default_rng(seed), graph)
        # the finish unit has eight bits more, and the factors drawn here are free
        machine = replace(machine, bias_rows=64, steps_rows=512, accumulator_bits=28)
        try:
            assert wrong_values(graph, machine, keep=seed % 2 == 0) == [], seed
            compared += 1
        except InfeasibleError:
            continue
    assert compared >= len(seeds) * 0.8


@pytest.mark.parametrize("kind", KINDS)
def test_the_slices_of_a_wide_result_add_up_to_it(kind: str) -> None:
    agree(kind, range(6))


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_many_wide_results(kind: str) -> None:
    agree(kind, range(100, 160))


def test_a_result_of_nine_bits_that_has_256_values() -> None:
    build = Builder("nine")
    x = build.input((2, 1, 1))
    build.output(build.accumulate(x, -np.eye(2, dtype=np.int8)[:, :, None, None]))
    program = compile_graph(build.finish(), SMALL)
    for value in (0, 1, 128, 255):
        memory = Simulator(program).run(np.full((2, 1, 1), value)).memory
        assert memory is not None
        assert read_output(program, memory).ravel().tolist() == [-value, -value]


def test_a_result_of_nine_bits_whose_second_slice_has_nothing() -> None:
    build = Builder("few")
    x = build.input((2, 1, 1), low=0, high=100)
    trits = np.array([[1, 1], [-1, 0]], np.int8)[:, :, None, None]
    build.output(build.accumulate(x, trits))  # -100 to 200
    narrow = Builder("fewer")
    y = narrow.input((2, 1, 1), low=0, high=70)
    narrow.output(narrow.accumulate(y, trits))  # -70 to 140: less than one slice
    for made in (build, narrow):
        program = compile_graph(made.finish(), SMALL)
        for value in (0, 1, 69, 70):
            memory = Simulator(program).run(np.full((2, 1, 1), value)).memory
            assert memory is not None
            assert read_output(program, memory).ravel().tolist() == [2 * value, -value]


def test_a_result_at_its_bounds() -> None:

    build = Builder("bounds")
    x = build.input((9, 1, 1), signed=True)
    trits = np.ones((2, 9, 1, 1), np.int8)
    trits[1] = -1
    build.output(build.accumulate(x, trits))
    program = compile_graph(build.finish(), SMALL)
    assert program.output.slices == 10  # -1152 to 1152, 255 at a time
    for value in (-128, 127, 0, 14, -15):
        memory = Simulator(program).run(np.full((9, 1, 1), value)).memory
        assert memory is not None
        assert read_output(program, memory).ravel().tolist() == [9 * value, -9 * value]


@pytest.mark.rtl
@pytest.mark.parametrize("seed", [0, *(pytest.param(s, marks=pytest.mark.slow) for s in (1, 2))])
@pytest.mark.parametrize("kind", ["accumulator", "sum", "addition"])
def test_wide_results_are_the_same_on_the_rtl(kind: str, seed: int) -> None:
    try:
        find_verilator()
    except MissingToolError as error:
        pytest.skip(str(error))
    graph = wide(kind, seed)
    program = compile_graph(graph, SMALL, keep=True)
    image = np.random.default_rng(seed).integers(
        graph.inputs[0].type.low, graph.inputs[0].type.high, program.input_shape, endpoint=True
    )
    report = verify(program, [image])
    assert report.passed, "\n".join(map(str, report.differences))
