"""Proven ranges contain every value, and are reached where they claim to be tight."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import every_graphs, graphs, random_image
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.ops import Accumulate, Add, Rescale
from tnthw.ir.ranges import analyse
from tnthw.ir.shift_add import factors


@settings(max_examples=30)
@given(graph=graphs(few_bit=True) | every_graphs(), seed=st.integers(0, 2**32 - 1))
def test_every_value_stays_in_its_channels_range(graph, seed):
    rng = np.random.default_rng(seed)
    proven = analyse(graph)
    for name, value in interpreter.run(graph, random_image(rng, graph)).items():
        channels = value.reshape(len(value), -1)
        assert (proven[name].channel_low <= channels.min(axis=1)).all()
        assert (channels.max(axis=1) <= proven[name].channel_high).all()


@settings(max_examples=60)
@given(graph=graphs() | every_graphs(), seed=st.integers(0, 2**32 - 1))
def test_internal_bits_hold_the_sum_before_the_shift(graph, seed):
    values = interpreter.run(graph, random_image(np.random.default_rng(seed), graph))
    proven = analyse(graph)
    for node in graph:
        if isinstance(node, Rescale):
            x = values[node.inputs[0]]
            x = x.reshape(len(x), -1)
            total = x * factors(node.signs, node.exponents)[:, None] + node.bias[:, None]
        elif isinstance(node, Add):
            m = factors(node.signs, node.exponents)
            total = values[node.inputs[0]] * m[0] + values[node.inputs[1]] * m[1] + node.bias
        elif isinstance(node, Accumulate) and node.shift:
            total = values[node.inputs[1]] << node.shift
        else:
            assert proven[node.name].internal_bits == 0
            continue
        limit = 1 << proven[node.name].internal_bits - 1
        assert -limit <= total.min()
        assert total.max() < limit


@settings(max_examples=60)
@given(graph=graphs(layers=1))
def test_bounds_of_the_first_accumulator_are_reached(graph):
    """Feed each output pixel the image that makes it largest; some pixel reaches the bound."""
    node = next((n for n in graph if isinstance(n, Accumulate)), None)
    if node is None or len(node.inputs) == 2 or node.inputs[0] != "input" or any(node.padding):
        return
    kind, proven = graph.inputs[0].type, analyse(graph)[node.name]
    size = int(np.prod(kind.shape))
    # The response of every pixel to a 1 at every place gives the matrix of the layer.
    matrix = interpreter.evaluate(node, np.eye(size, dtype=np.int64).reshape(size, *kind.shape))
    matrix = matrix.reshape(size, -1).T
    highest = np.where(matrix > 0, kind.high, kind.low)
    images = highest.reshape(-1, *kind.shape)
    reached = interpreter.evaluate(node, images).reshape(len(images), -1).diagonal()
    assert reached.max() == proven.high


def test_a_rescale_of_a_negative_factor_swaps_the_ends():
    build = Builder("negative")
    x = build.input((1,), bits=4, low=2, high=9)
    y = build.rescale(x, ([[-1]], [[1]], [5], [0]), signed=True)
    found = build.range(y)
    assert (found.low, found.high, found.internal_bits) == (-13, 1, 5)


def test_a_sum_pool_counts_only_taps_on_the_image():
    build = Builder("pool")
    x = build.input((1, 4, 4), bits=8, signed=True, low=3, high=10)
    corner = build.sum_pool(x, 2, stride=3, padding=1)  # sees 1, 2, 2 and 4 pixels
    assert (build.range(corner).low, build.range(corner).high) == (3, 40)


@pytest.mark.parametrize("padding", [(1, 0), (0, 1)])
def test_padding_on_either_axis_may_be_what_a_tap_sees(padding: tuple[int, int]) -> None:
    build = Builder("padded")
    x = build.input((1, 3, 3), bits=8, low=3, high=9)
    y = build.accumulate(x, np.ones((1, 1, 3, 3)), padding=padding)
    assert (build.range(y).low, build.range(y).high) == (0, 81)
    bare = build.accumulate(x, np.ones((1, 1, 3, 3)))
    assert (build.range(bare).low, build.range(bare).high) == (27, 81)


def test_a_window_larger_than_the_image_counts_the_image() -> None:
    build = Builder("over")
    x = build.input((1, 2, 3), bits=8, low=1, high=10)
    y = build.sum_pool(x, (4, 5), stride=1, padding=(2, 2))  # sees all 6 pixels each time
    assert build[y].type.shape == (1, 3, 3)
    assert (build.range(y).low, build.range(y).high) == (6, 60)


def test_a_reshape_joins_the_channels_that_it_mixes() -> None:
    build = Builder("mixed")
    x = build.input((1, 1, 2), signed=True)
    same = ([[1]], [[0]], [0], [0])
    values = [
        build.rescale(x, same, low=low, high=high, signed=True)
        for low, high in [(-5, 3), (-2, 9), (-7, 1), (-1, 4)]
    ]
    joined = build.concat(values)
    halves = build.range(build.reshape(joined, (2, 2, 2)))
    assert (halves.channel_low.tolist(), halves.channel_high.tolist()) == ([-5, -7], [9, 4])
    whole = build.range(build.reshape(joined))
    assert whole.channel_low.tolist() == [-5, -5, -2, -2, -7, -7, -1, -1]
    assert whole.channel_high.tolist() == [3, 3, 9, 9, 1, 1, 4, 4]
    single = build.range(build.reshape(joined, (1, 8, 1)))
    assert (single.low, single.high) == (-7, 9)


def test_a_sum_of_negative_numbers_is_highest_where_its_window_sees_least():
    build = Builder("negative")
    x = build.input((1, 3, 3), signed=True, low=-9, high=-2)
    proven = build.range(build.sum_pool(x, 3, stride=1, padding=2))
    assert (proven.low, proven.high) == (-81, -2)  # nine pixels, or the one in a corner


def test_a_value_at_a_threshold_passes_it_in_the_range_too():
    build = Builder("threshold")
    x = build.input((1, 1, 1), signed=True, low=-3, high=5)
    proven = build.range(build.threshold(x, [[-3, 0, 5, 6]]))
    assert (proven.low, proven.high) == (1, 3)


def test_a_table_reaches_only_the_entries_of_its_channels_range():
    build = Builder("table")
    x = build.input((1, 1, 1), low=2, high=9)
    both = build.concat([x, build.rescale(x, ([[1]], [[0]], [1], [0]), low=0, high=5)])
    assert build[both].type.low == 0
    table = [90, 1, 50, 7, 8, 6, 70, 71, 72, -80]
    shared = build.range(build.table(both, [table]))
    assert shared.channel_low.tolist() == [-80, 6]  # entries 2 to 9, and 3 to 5
    assert shared.channel_high.tolist() == [72, 8]
    own = build.range(build.table(both, [table[::-1], table]))
    assert own.channel_low.tolist() == [1, 6]
    assert own.channel_high.tolist() == [90, 8]
