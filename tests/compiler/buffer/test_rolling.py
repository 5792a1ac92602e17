"""A convolution's row tiles in a circular buffer, and the pool rows that follow them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compiler.emit.running import wrong_values
from tests.compiler.tight import cases
from tnthw.compiler.buffer.locations import Rolling, Tiled, VectorPlan
from tnthw.compiler.buffer.residency import Residency
from tnthw.compiler.buffer.rolling import RollingPair, pool_rows, rolling_pair
from tnthw.compiler.input_rows import input_rows
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.select import select
from tnthw.compiler.steps import PoolStep
from tnthw.errors import Unmet
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset

T8 = preset("t8x8")


def pooled(height: int, kernel: int, stride: int, padding: int) -> Graph:
    build = Builder("pooled")
    x = build.input((3, height, 4))
    acc = build.accumulate(x, np.ones((3, 3, 1, 1), np.int8), origin="conv")
    x = build.rescale(acc, fit(np.full(3, 0.3), np.zeros(3), 2), signed=True)
    build.output(build.max_pool(x, (kernel, 1), stride=(stride, 1), padding=(padding, 0)))
    return build.finish()


@given(
    kernel=st.integers(1, 5), stride=st.integers(1, 4), rows=st.integers(1, 9), data=st.data(),
    extra=st.integers(0, 20),
)  # fmt: skip
def test_pool_rows_follow_when_their_last_row_is_there_and_reach_back_by_the_halo(
    kernel: int, stride: int, rows: int, data: st.DataObject, extra: int
) -> None:
    padding = data.draw(st.integers(0, kernel - 1))
    height = kernel + extra
    graph = pooled(height, kernel, stride, padding)
    pool = select(graph).steps[1]
    assert isinstance(pool, PoolStep)
    tiles = [(low, min(low + rows, height)) for low in range(0, height, rows)]
    windows = [input_rows(pool, row, row + 1) for row in range(pool.output.shape[1])]
    found, halo = pool_rows(windows, tiles)
    assert [row for tile in found for row in range(*tile)] == list(range(pool.output.shape[1]))
    reach = 0
    for number, ((low, high), (first, last)) in enumerate(zip(tiles, found, strict=True)):
        for row in range(first, last):
            needed = [
                y for y in range(row * stride - padding, row * stride - padding + kernel)
                if 0 <= y < height
            ]  # fmt: skip
            assert max(needed, default=0) < high
            reach = max(reach, low - min(needed, default=low))
        if last < pool.output.shape[1] and number + 1 < len(tiles):  # no later than it must be
            bottom = min(height, last * stride - padding + kernel)
            assert bottom > high
    assert halo == reach


def residency(graph: Graph, words: int) -> Residency:
    machine = replace(T8, activation_banks=1, activation_bank_words=words)
    found = Residency.start(select(prepare(graph)), machine, CompilerOptions())
    return found.spill(found.steps[0].output)


def test_both_slots_and_the_halo_have_room_in_every_plane() -> None:
    graph = pooled(40, 3, 1, 1)
    pair = rolling_pair(residency(graph, 64), 0, {}, [])
    assert isinstance(pair, RollingPair)
    rolling = pair.convolution.output
    assert isinstance(rolling, Rolling)
    rows = max(high - low for low, high in pair.convolution.tiles)
    assert rolling.halo == 2  # of windows of three rows, one apart
    assert rolling.slots[1] - rolling.slots[0] == rows * 4
    assert rolling.plane_words == (rolling.halo + 2 * rows) * 4
    (output,) = (each for each in pair.taken if each.first == rolling.slots[0] - rolling.halo * 4)
    assert output.last - output.first == rolling.plane_words
    assert pair.pool.sources == (rolling,)
    assert pair.pool.interleaved


def test_no_room_is_told_with_the_words_that_one_row_takes() -> None:
    unmet = rolling_pair(residency(pooled(40, 3, 1, 1), 16), 0, {}, [])
    assert isinstance(unmet, Unmet)
    # a halo of two rows and two slots of as many; two slots of two input rows, of three pool rows
    assert unmet.demand == (2 + 2 * 2) * 4 + 2 * 2 * 4 + 2 * 3 * 4
    assert unmet.bound == 16


def test_a_vector_step_behind_a_rolling_pool_lies_apart_from_the_circle() -> None:
    build = Builder("two")
    x = build.input((3, 24, 4))
    acc = build.accumulate(x, np.ones((12, 3, 3, 3), np.int8), padding=1)
    x = build.rescale(acc, fit(np.full(12, 0.2), np.zeros(12), 3), signed=True)
    for kernel in (3, 2):
        x = build.max_pool(x, (kernel, 2), stride=(1, 1), padding=(kernel // 2, 0))
    build.output(x)
    graph, seen = prepare(build.finish()), 0
    for banks, words in product(range(10, 17), (16, 32)):
        machine = replace(T8, activation_banks=banks, activation_bank_words=words)
        conv, _, second = map_graph(graph, machine).plan.steps
        if not isinstance(conv.output, Rolling):
            continue
        assert isinstance(second, VectorPlan)
        assert isinstance(second.output, Tiled)
        if second.interleaved:  # else it begins when the circle is done with
            seen += 1
            start = conv.output.slots[0] - conv.output.halo * 4
            circle = set(range(start, start + 2 * conv.output.plane_words))
            for base in second.output.slots:
                assert not circle & set(range(base, base + 2 * second.output.plane_words))
    assert seen


def test_tiles_of_a_circle_hold_at_least_its_halo() -> None:
    seen = 0
    for _, _, mapping in cases(0, 40):
        for before, plan in pairwise(mapping.plan.steps):
            if isinstance(before.output, Rolling):
                rows = {high - low for low, high in before.tiles[:-1]}
                if rows:
                    assert before.output.halo <= min(rows)
                    seen += 1
                assert isinstance(plan, VectorPlan)
                assert plan.sources == (before.output,)
    assert seen


@pytest.mark.parametrize(("side", "channels", "words"), [(24, 8, 128), (16, 32, 128), (16, 8, 64)])
@pytest.mark.parametrize("keep", [False, True])
def test_a_pair_that_has_no_room_goes_through_memory(
    side: int, channels: int, words: int, *, keep: bool
) -> None:
    rng, build = np.random.default_rng(side), Builder("large")
    trits = rng.integers(-1, 2, (channels, 3, 3, 3)).astype(np.int8)
    acc = build.accumulate(build.input((3, side, side)), trits, padding=1)
    x = build.rescale(acc, fit(np.full(channels, 0.1), np.zeros(channels), 2), signed=False)
    build.output(build.max_pool(x, 3, stride=2, padding=1))
    graph, machine = build.finish(), replace(T8, activation_bank_words=words)
    mapping = map_graph(prepare(graph), machine)
    assert isinstance(mapping.plan.steps[0].output, Tiled)
    assert mapping.network.steps[0].output.name in mapping.plan.in_memory
    assert wrong_values(graph, machine, keep=keep) == []
