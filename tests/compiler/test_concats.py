"""Concats by placement: who lies where, in which pieces, and what has to be copied."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import prepare
from tnthw.compiler.select import select
from tnthw.compiler.steps import AddStep, ConvStep, Network, PoolStep
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator

T8 = preset("t8x8")
RNG = np.random.default_rng(4)
HALF = fit_add(0.5, 0.5, 0, 2)


def conv(build: Builder, x: str, channels: int, side: int = 3) -> str:
    before = build[x].type.shape[0]
    trits = RNG.integers(-1, 2, (channels, before, side, side)).astype(np.int8)
    acc = build.accumulate(x, trits, padding=side // 2)
    return build.rescale(acc, fit(np.full(channels, 0.06), np.full(channels, 20.0), 3))


def finish(build: Builder, x: str) -> Graph:
    build.output(conv(build, x, 5, 1))
    return build.finish()


def begin(channels: int = 3, side: int = 6) -> tuple[Builder, str]:
    build = Builder("g")
    return build, build.input((channels, side, side))


def placed(graph: Graph) -> Network:
    return select(prepare(graph))


def lying(network: Network) -> dict[str, list[tuple[str, int]]]:
    return {j.whole.name: [(part.name, first) for part, first in j.parts] for j in network.joined}


def copies(network: Network) -> list[str]:
    return [s.source.name for s in network.steps if isinstance(s, PoolStep) and s.copies]


def assert_right(graph: Graph) -> None:
    for keep in (False, True):
        assert wrong_values(graph, T8, keep=keep) == []


def test_operands_lie_one_behind_the_other_without_a_step() -> None:
    build, x = begin()
    a, b = conv(build, x, 8), conv(build, x, 16)
    graph = finish(build, build.concat([a, b], name="both"))
    network = placed(graph)
    assert lying(network) == {"both": [(a, 0), (b, 8), ("both", 0)]}
    assert [type(step) for step in network.steps] == [ConvStep] * 3
    assert_right(graph)


def test_a_concat_costs_no_cycle_where_the_operands_fill_their_words() -> None:
    """One layer of 16 channels, and two of 8 side by side: the same work on the same machine."""
    trits = RNG.integers(-1, 2, (16, 8, 3, 3)).astype(np.int8)
    scale = fit(np.full(8, 0.06), np.full(8, 9.0), 3)
    cycles = []
    for parts in (1, 2):
        build, x = begin(8)
        x = build.max_pool(x, 1)  # so that both layers read it on the chip
        halves = []
        for half in np.split(trits, parts):
            made = fit(np.full(len(half), 0.06), np.full(len(half), 9.0), 3)
            halves.append(build.rescale(build.accumulate(x, half, padding=1), made))
        y = build.concat(halves) if parts == 2 else halves[0]
        last = build.accumulate(y, np.ones((8, 16, 1, 1), np.int8))
        build.output(build.rescale(last, scale))
        cycles.append(Simulator(compile_graph(build.finish(), T8)).schedule.cycles)
    assert abs(cycles[1] - cycles[0]) <= 10  # two layers begin instead of one


def test_a_dense_block_lies_in_one_place() -> None:
    build, x = begin()
    first = conv(build, x, 8)
    y, parts = first, [first]
    for _ in range(3):
        parts.append(conv(build, y, 8))
        y = build.concat([y, parts[-1]])
    graph = finish(build, y)
    network = placed(graph)
    (found,) = lying(network).values()
    assert [(name, at) for name, at in found if name in parts] == list(
        zip(parts, range(0, 32, 8), strict=True)
    )
    assert copies(network) == []
    assert_right(graph)


def test_concats_of_all_before_lie_in_the_last_of_them() -> None:
    build, x = begin()
    parts = [conv(build, x, 8)]
    for _ in range(3):
        y = build.concat(parts) if len(parts) > 1 else parts[0]
        parts.append(conv(build, y, 8))
    graph = finish(build, build.concat(parts, name="all"))
    network = placed(graph)
    assert list(lying(network)) == ["all"]
    assert copies(network) == []
    assert_right(graph)


def test_the_input_and_a_value_that_appears_twice_are_copied_and_the_report_says_so() -> None:
    build, x = begin()
    a = conv(build, x, 8)
    graph = finish(build, build.concat([x, a, a], origin="join"))
    network = placed(graph)
    assert sorted(copies(network)) == sorted([x, a])
    assert_right(graph)
    layers = [layer for layer in compile_graph(graph, T8).layers if layer.op == "concat"]
    assert [layer.name for layer in layers] == ["join", "join"]
    assert all("copied" in layer.choice for layer in layers)


def test_an_operand_of_two_concats_in_another_order_is_copied_once() -> None:
    build, x = begin()
    a, b = conv(build, x, 8), conv(build, x, 8)
    one, two = build.concat([a, b]), build.concat([b, a])
    graph = finish(build, build.add(conv(build, one, 8), conv(build, two, 8), HALF))
    assert len(copies(placed(graph))) == 2
    assert_right(graph)


def test_a_concat_that_leaves_out_an_operand_between_lies_in_a_place_of_its_own() -> None:
    build, x = begin()
    a, b, c = (conv(build, x, 8) for _ in range(3))
    every, some = build.concat([a, b, c], name="every"), build.concat([a, c], name="some")
    graph = finish(build, build.add(conv(build, every, 8), conv(build, some, 8), HALF))
    network = placed(graph)
    assert sorted(lying(network)) == ["every", "some"]
    assert sorted(copies(network)) == sorted([a, c])
    assert_right(graph)


def test_an_addition_waits_for_the_last_operand_of_a_concat() -> None:
    build, x = begin()
    early = conv(build, x, 16)
    joined = build.concat([conv(build, x, 8), conv(build, x, 8)])
    graph = finish(build, build.add(early, joined, HALF))
    assert [type(step) for step in placed(graph).steps] == [ConvStep] * 3 + [AddStep, ConvStep]
    assert_right(graph)


def test_a_convolution_that_a_concat_holds_too_keeps_its_own_result() -> None:
    build, x = begin()
    a = conv(build, x, 8)
    b = conv(build, a, 8)
    graph = finish(build, build.concat([b, build.add(a, b, HALF)]))
    assert [type(step) for step in placed(graph).steps] == [ConvStep] * 2 + [AddStep, ConvStep]
    assert_right(graph)


@pytest.mark.parametrize("channels", [(5, 3), (9, 8, 2), (1, 1, 1, 1), (12, 20)])
def test_operands_that_do_not_fill_their_words_leave_lanes_free(channels: Sequence[int]) -> None:
    build, x = begin()
    whole = build.concat([conv(build, x, n) for n in channels], name="whole")
    graph = finish(build, whole)
    (joined,) = placed(graph).joined
    assert joined.whole.pieces == tuple(channels)
    assert_right(graph)


def test_what_is_added_to_a_concat_lies_in_its_pieces_down_to_operands_of_others() -> None:
    build, x = begin()
    one = build.concat([conv(build, x, 5), conv(build, x, 6)], name="one")
    two = build.concat([conv(build, x, 9), conv(build, x, 2)], name="two")
    pooled = build.max_pool(build.add(one, two, HALF, name="sum"), 2, name="pooled")
    graph = finish(build, pooled)
    network = placed(graph)
    pieces = {j.whole.name: j.whole.pieces for j in network.joined}
    assert pieces == {"one": (5, 4, 2), "two": (5, 4, 2)}
    made = {step.output.name: step.output.pieces for step in network.steps}
    assert made["sum"] == made["pooled"] == (5, 4, 2)
    assert_right(graph)


def test_the_input_is_copied_by_a_convolution_where_it_is_added_to_a_concat() -> None:
    build, x = begin(11)
    joined = build.concat([conv(build, x, 5), conv(build, x, 6)])
    graph = finish(build, build.add(joined, build.max_pool(x, 3, stride=1, padding=1), HALF))
    steps = placed(graph).steps
    assert [s.output.pieces for s in steps if isinstance(s, ConvStep) and s.copies] == [(5, 6)]
    assert_right(graph)


@pytest.mark.parametrize("channels", [(8, 8), (5, 3, 11)])
def test_a_concat_may_be_the_result(channels: Sequence[int]) -> None:
    build, x = begin()
    parts = [conv(build, x, n) for n in channels]
    parts.append(conv(build, parts[0], 4))
    build.output(build.concat(parts))
    assert_right(build.finish())


@pytest.mark.parametrize("groups", [2, 11, 22])
def test_grouped_layers_read_a_concat_with_free_lanes(groups: int) -> None:
    build, x = begin()
    whole = build.concat([conv(build, x, 5), conv(build, x, 17)])
    trits = RNG.integers(-1, 2, (22, 22 // groups, 3, 3)).astype(np.int8)
    acc = build.accumulate(whole, trits, groups=groups, padding=1)
    build.output(build.rescale(acc, fit(np.full(22, 0.2), np.zeros(22), 3), signed=True))
    assert_right(build.finish())


def test_vectors_and_flattened_maps_are_joined() -> None:
    build, x = begin()
    small = build.max_pool(conv(build, x, 5), 3)  # (5, 2, 2)
    whole = build.concat([conv(build, small, 3), conv(build, small, 9)])
    flat = build.reshape(whole)
    trits = RNG.integers(-1, 2, (7, 48)).astype(np.int8)
    one = build.rescale(build.accumulate(flat, trits), fit(np.full(7, 0.1), np.zeros(7), 3))
    trits = RNG.integers(-1, 2, (6, 7)).astype(np.int8)
    two = build.rescale(build.accumulate(one, trits), fit(np.full(6, 0.1), np.zeros(6), 3))
    build.output(build.concat([two, one]))
    assert_right(build.finish())
