"""Tensors in digits: networks that mix widths on machines of 2 and 4 bits."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.strategies import random_image
from tnthw.compiler.compile import compile_graph, prepare
from tnthw.compiler.digits import fit_additions
from tnthw.compiler.layout import digits_of
from tnthw.compiler.select import select
from tnthw.compiler.steps import AddStep, ConvStep
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Accumulate, Add, Drain, Lookup, MaxPool, Start
from tnthw.machine.presets import preset
from tnthw.program.decode import read_stream
from tnthw.program.inputs import read_region
from tnthw.simulator.run import Simulator

NARROW = preset("t16x16a2")


def factors(channels: int, value: float) -> object:
    return fit(np.full(channels, value), np.zeros(channels), 2)


def residual(inside: int, behind: int, out: int) -> Graph:
    """8-bit image; a block whose branch, operand and sum have so many bits; 8-bit classes."""
    rng = np.random.default_rng(inside * 100 + behind * 10 + out)
    build = Builder("mixed")
    x = build.input((3, 6, 5), signed=True)

    def conv(source: str, channels: int, bits: int) -> str:
        shape = (channels, build[source].type.shape[0], 3, 3)
        trits = rng.integers(-1, 2, shape).astype(np.int8)
        total = build.accumulate(source, trits, padding=(1, 1))
        reach = max(1, build.range(total).high)
        made = factors(channels, (1 << bits) / reach)
        return build.rescale(total, made, bits=bits, signed=False)

    operand = conv(x, 18, behind)
    branch = conv(operand, 18, inside)
    y = build.add(branch, operand, fit_add(0.6, 0.6, 0.0, 2), bits=out, signed=False)
    pooled = build.max_pool(y, (2, 2), stride=(2, 2))
    classes = build.accumulate(
        pooled, rng.integers(-1, 2, (4, 18, 3, 2)).astype(np.int8), stride=(1, 1)
    )
    build.output(build.rescale(classes, factors(4, 0.5), bits=8, signed=True))
    return build.finish()


def check(graph: Graph, machine: Accelerator) -> list[object]:
    """Every value as the interpreter has it; the instructions."""
    program = compile_graph(graph, machine, keep=True)
    simulator = Simulator(program, check_hazards=True)
    prepared = prepare(graph)
    for seed in range(2):
        image = random_image(np.random.default_rng(seed), graph)
        expected = interpreter.run(prepared, image)
        memory = simulator.run(image.reshape(program.input_shape)).memory
        assert memory is not None
        for region in (program.output, *program.kept):
            found = read_region(program, memory, region).ravel()
            np.testing.assert_array_equal(found, expected[region.name].ravel(), region.name)
    return list(read_stream(program).instructions)


@pytest.mark.parametrize("bits", [2, 4])
@pytest.mark.parametrize("widths", [(2, 2, 2), (8, 2, 2), (2, 4, 8), (4, 8, 3), (8, 8, 8)])
def test_widths_mix_freely(widths: tuple[int, int, int], bits: int) -> None:
    graph = residual(*widths)
    instructions = check(graph, replace(NARROW, activation_bits=bits))
    first = [i for i in instructions if isinstance(i, Accumulate)][: 8 // bits]
    assert [i.start for i in first] == [Start.ZERO, *[Start.DIGIT] * (8 // bits - 1)]
    assert [i.signed for i in first] == [1, *[0] * (8 // bits - 1)]
    (added,) = {
        (i.digits_a, i.digits_b, i.result.result_digits) for i in instructions if isinstance(i, Add)
    }
    digits = {2: 0, 3: 1, 4: 1, 8: 2} if bits == 2 else {2: 0, 3: 0, 4: 0, 8: 1}
    inside, behind, out = (digits[width] for width in widths)
    assert added == (max(inside, out), behind, out)
    assert {i.digits for i in instructions if isinstance(i, MaxPool)} == {out}
    assert {i.result.result_digits for i in instructions if isinstance(i, Drain)} >= {behind}


def test_what_has_more_digits_than_its_sum_is_a_tensor_of_its_own() -> None:
    wide, narrow = (
        fit_additions(select(prepare(residual(*widths))), NARROW)
        for widths in ((8, 2, 2), (2, 2, 8))
    )
    assert [type(step) for step in wide.steps[:3]] == [ConvStep, ConvStep, AddStep]
    step = narrow.steps[1]
    assert isinstance(step, ConvStep) and step.residual is not None
    assert digits_of(step.residual.convolved, NARROW) == digits_of(step.output, NARROW) == 4


def test_eight_bits_have_one_digit() -> None:
    machine = replace(NARROW, activation_bits=8)
    network = select(prepare(residual(2, 4, 8)))
    assert fit_additions(network, machine).steps == network.steps
    assert {digits_of(step.output, machine) for step in network.steps} == {1}


@pytest.mark.parametrize("bits", [2, 4])
def test_tables_concats_and_wide_results(bits: int) -> None:
    rng = np.random.default_rng(bits)
    build = Builder("mixed")
    x = build.input((5, 4, 4), bits=3, signed=True)
    total = build.accumulate(x, rng.integers(-1, 2, (6, 5, 1, 1)).astype(np.int8))
    total = build.rescale(total, factors(6, 1), bits=6, signed=True)
    narrow = build.rescale(total, factors(6, 0.25), bits=2, signed=True, low=-1, high=1)
    curve = build.table(narrow, rng.integers(0, 256, (6, 3)), bits=8, signed=False)
    joined = build.concat([curve, build.rescale(total, factors(6, 0.5), bits=4, signed=False)])
    last = build.accumulate(joined, rng.integers(-1, 2, (3, 12, 4, 4)).astype(np.int8))
    build.output(last)
    instructions = check(build.finish(), replace(NARROW, activation_bits=bits))
    (found,) = {(i.digits, i.result.result_digits) for i in instructions if isinstance(i, Lookup)}
    assert found == (0, {2: 2, 4: 1}[bits])
