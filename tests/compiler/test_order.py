"""Convolutions on shortcuts before the branches that they go around."""

from __future__ import annotations

import numpy as np
import pytest

from tests.compiler.tight import fit
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.order import short_ones_late
from tnthw.compiler.select import select
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit_add
from tnthw.machine.presets import preset
from tnthw.program.inputs import read_output
from tnthw.simulator.run import Simulator


def block(*, kept: bool = False, channels: int = 8, side: int = 8, joined: bool = False) -> Graph:
    """A block that halves the image; with `kept` something else reads its shortcut too."""
    build, rng = Builder("block"), np.random.default_rng(0)

    def layer(x: str, out: int, side: int, stride: int, name: str) -> str:
        trits = rng.integers(-1, 2, (out, build[x].type.shape[0], side, side))
        acc = build.accumulate(x, trits, stride=stride, padding=side // 2, origin=name)
        return build.rescale(acc, fit(np.full(out, 0.05), np.zeros(out), 3), name=name)

    x = layer(build.input((8, side, side)), 8, 3, 1, "stem")
    first = layer(x, channels, 3, 2, "first")
    second = layer(first, channels, 3, 1, "second")
    shortcut = layer(x, channels, 1, 2, "shortcut")
    half = fit_add(0.5, 0.5, 0, 2)
    total = build.add(second, shortcut, half, origin="add")
    if kept:
        total = build.add(total, shortcut, half, origin="again")
    if joined:
        total = build.concat((total, shortcut))
    build.output(total)
    return build.finish()


@pytest.mark.parametrize(
    ("kept", "shortcuts", "order"),
    [
        (False, False, ["stem", "first", "second", "shortcut"]),
        (False, True, ["stem", "shortcut", "first", "second"]),
        (True, True, ["stem", "first", "second", "shortcut", "add", "again"]),
    ],
)
def test_a_shortcut_comes_before_the_branch_that_it_goes_around(
    kept: bool, shortcuts: bool, order: list[str]
) -> None:
    network = select(block(kept=kept), shortcuts=shortcuts)
    assert [step.layer for step in network.steps] == order


def test_the_order_that_should_take_less_time_is_taken_and_computes_the_same() -> None:
    graph = block()
    program = compile_graph(graph, preset("t8x8"))
    assert [layer.name for layer in program.layers] == ["stem", "shortcut", "first", "second"]
    image = np.random.default_rng(1).integers(0, 128, program.input_shape)
    memory = Simulator(program, check_hazards=True).run(image).memory
    assert memory is not None
    expected = interpreter.run(graph, image)[program.output.name]
    np.testing.assert_array_equal(read_output(program, memory).ravel(), expected.ravel())


@pytest.mark.parametrize(
    ("side", "channels", "order"),
    [
        (4, 24, ["stem", "first", "shortcut", "second"]),
        (4, 16, ["stem", "shortcut", "first", "second"]),  # no more blocks than accumulators
        (16, 24, ["stem", "shortcut", "first", "second"]),  # most of a block is no latency
    ],
)
def test_a_short_shortcut_comes_right_before_what_adds_it(
    side: int, channels: int, order: list[str]
) -> None:
    network = select(block(side=side, channels=channels), shortcuts=True)
    late = short_ones_late(network, preset("t8x8"))
    assert [step.layer for step in late.steps] == order


def test_not_one_that_is_part_of_a_concat() -> None:
    network = select(block(side=4, channels=24, joined=True), shortcuts=True)
    assert short_ones_late(network, preset("t8x8")).steps == network.steps
