"""Pools of accumulators that move behind the rescale, and that stay."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ir.passes.checked import folded, ops, parameters
from tnthw.ir.build import Builder
from tnthw.ir.contents import same
from tnthw.ir.ops import MaxPool
from tnthw.ir.passes.pool_after_rescale import PoolAfterRescale
from tnthw.ir.ranges import analyse
from tnthw.ir.rescale import fit, fit_add

seeds = st.integers(0, 2**32 - 1)


def pooled(rng, factor, threshold=False, shared=False):
    build = Builder("pooled")
    x = build.input((2, 6, 6))
    acc = build.accumulate(x, rng.integers(-1, 2, (3, 2, 3, 3)), padding=1)
    pool = build.max_pool(acc, 3, stride=2, padding=1, name="pool")
    if threshold:
        y = build.threshold(pool, np.sort(rng.integers(-900, 900, (3, 4)), axis=1), name="y")
    else:
        y = build.rescale(pool, fit(factor, rng.normal(0, 9, 3), 3), name="y")
    if shared:
        wide = build.rescale(pool, fit([0.01] * 3, [0] * 3, 1))
        y = build.add(y, wide, fit_add(1, 1, 0, 1))
    build.output(y)
    return build.finish()


@given(seed=seeds, threshold=st.booleans())
@settings(max_examples=30)
def test_a_pool_of_accumulators_moves_behind_the_rescale(seed, threshold):
    rng = np.random.default_rng(seed)
    graph = pooled(rng, rng.uniform(0, 0.3, 3), threshold)
    after = folded(PoolAfterRescale(), graph, seed)
    assert ops(after)[1:4] == ["accumulate", "threshold" if threshold else "rescale", "maxpool"]
    assert isinstance(after["y"], MaxPool)
    assert after["y"].type == graph["y"].type
    proven = analyse(after)
    assert all(proven[n.name].bits <= 9 for n in after if n.op == "maxpool")


def test_a_pool_stays_where_a_factor_is_negative_or_another_value_reads_it():
    rng = np.random.default_rng(0)
    graph = pooled(rng, np.array([0.1, -0.1, 0.1]))
    assert same(folded(PoolAfterRescale(), graph), graph)
    graph = pooled(rng, np.full(3, 0.1), shared=True)
    assert same(folded(PoolAfterRescale(), graph), graph)


@pytest.mark.parametrize(("sign", "moves"), [(1, True), (0, True), (-1, False)])
def test_the_smallest_factors(sign, moves):
    build = Builder("small")
    x = build.input((1, 4, 4), bits=3)
    pool = build.max_pool(build.accumulate(x, np.ones((1, 1, 1, 1))), 2)
    build.output(build.rescale(pool, parameters([[sign]], [[0]], [0], [0]), signed=True))
    graph = build.finish()
    after = folded(PoolAfterRescale(), graph)
    assert same(after, graph) != moves
