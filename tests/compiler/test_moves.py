"""Concats and reshapes rewritten: the same integers, and what the machine runs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.compiler.emit.running import wrong_values
from tests.strategies import random_image
from tnthw.compiler.mapping import prepare
from tnthw.compiler.moves import FlattenAfterConcat, MoveByConvolution, RescaleBeforeConcat
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.interpreter import predict
from tnthw.ir.passes.base import Pass, Pipeline
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset

T8 = preset("t8x8")
RNG = np.random.default_rng(9)


def conv(build: Builder, x: str, channels: int, *, signed: bool = False) -> str:
    trits = RNG.integers(-1, 2, (channels, build[x].type.shape[0], 3, 3)).astype(np.int8)
    acc = build.accumulate(x, trits, padding=1)
    scale = fit(np.full(channels, 0.06), np.full(channels, 20.0), 3)
    return build.rescale(acc, scale, signed=signed)


def assert_same(graph: Graph, *passes: Pass) -> Graph:
    after = Pipeline(passes=passes).run(graph)
    images = np.stack([random_image(np.random.default_rng(i), graph) for i in range(3)])
    assert np.array_equal(predict(graph, images), predict(after, images))
    assert wrong_values(graph, T8, keep=True) == []
    return after


@given(
    before=st.sampled_from([(4, 3, 2), (24, 1, 1), (24,), (2, 2, 6), (1, 24, 1), (12, 1, 2)]),
    after=st.sampled_from([(4, 3, 2), (24, 1, 1), (24,), (6, 2, 2), (1, 1, 24), (3, 8, 1)]),
    signed=st.booleans(),
)
def test_any_reshape_moves_by_convolutions(
    before: tuple[int, ...], after: tuple[int, ...], signed: bool
) -> None:
    build = Builder("moved")
    x = build.input(before, signed=signed)
    y = build.rescale(x, fit(np.ones(before[0]), np.ones(before[0]), 1), signed=signed)
    build.output(build.reshape(y, after))
    graph = build.finish()
    moved = assert_same(graph, MoveByConvolution())
    kinds = [node.op for node in moved]
    three = [(*shape, 1, 1)[:3] for shape in (before, after)]
    assert ("accumulate" in kinds) == (three[0] != three[1])
    assert moved.outputs[0].type == graph.outputs[0].type


def test_maps_of_one_size_are_joined_before_they_are_flattened() -> None:
    build = Builder("flat")
    x = build.input((3, 4, 4))
    a, b = conv(build, x, 5), conv(build, x, 6)
    flat = build.concat([build.reshape(a), build.reshape(b)])
    acc = build.accumulate(flat, RNG.integers(-1, 2, (4, 11 * 16)).astype(np.int8))
    build.output(build.rescale(acc, fit(np.full(4, 0.01), np.zeros(4), 3)))
    graph = build.finish()
    assert_same(graph, FlattenAfterConcat())
    kinds = [node.op for node in prepare(graph)]
    assert kinds.count("accumulate") == 3  # nothing is moved


def test_flattened_maps_of_two_sizes_are_moved() -> None:
    build = Builder("flat")
    x = build.input((3, 4, 4))
    a = conv(build, x, 5)
    flat = build.concat([build.reshape(a), build.reshape(build.max_pool(a, 2))])
    acc = build.accumulate(flat, RNG.integers(-1, 2, (4, 100)).astype(np.int8))
    build.output(build.rescale(acc, fit(np.full(4, 0.01), np.zeros(4), 3)))
    graph = build.finish()
    assert FlattenAfterConcat().run(graph).nodes == graph.nodes
    assert_same(graph, FlattenAfterConcat(), MoveByConvolution())


def test_maps_of_two_sizes_and_vectors_are_moved_and_joined() -> None:
    build = Builder("flat")
    x = build.input((3, 4, 4))
    a = conv(build, x, 5)
    small = build.max_pool(conv(build, a, 6), 2)
    flat = [build.reshape(a), build.reshape(small)]
    acc = build.accumulate(flat[1], RNG.integers(-1, 2, (4, 24)).astype(np.int8))
    vector = build.rescale(acc, fit(np.full(4, 0.1), np.zeros(4), 3))
    joined = build.concat([*flat, vector])
    acc = build.accumulate(joined, RNG.integers(-1, 2, (4, 108)).astype(np.int8))
    build.output(build.rescale(acc, fit(np.full(4, 0.01), np.zeros(4), 3)))
    assert_same(build.finish(), FlattenAfterConcat(), MoveByConvolution())


@pytest.mark.parametrize("mixed", [False, True])
def test_accumulators_are_rescaled_before_they_are_joined(mixed: bool) -> None:
    build = Builder("wide")
    x = build.input((3, 4, 4))
    parts = [conv(build, x, 5)] if mixed else []
    for channels in (6, 9):
        trits = RNG.integers(-1, 2, (channels, 3, 3, 3)).astype(np.int8)
        parts.append(build.accumulate(x, trits, padding=1))
    joined = build.concat(parts)
    channels = build[joined].type.channels
    scale = fit(RNG.uniform(0.01, 0.1, channels), RNG.uniform(0, 99, channels), 4)
    y = build.rescale(
        joined, scale, name="y", scale=RNG.uniform(1, 2, channels), exact=np.ones(channels)
    )
    build.output(conv(build, y, 4))
    after = assert_same(build.finish(), RescaleBeforeConcat())
    assert after["y"].op == "concat"
