"""Each pass on graphs made for it: what it folds, what it leaves, and that both compute the
same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import random_image
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.ops import MaxPool, Rescale, Reshape
from tnthw.ir.passes.fold_flatten import FoldFlatten
from tnthw.ir.passes.fold_rescales import FoldRescales
from tnthw.ir.passes.fold_reshapes import FoldReshapes
from tnthw.ir.passes.pool_after_rescale import PoolAfterRescale
from tnthw.ir.ranges import analyse
from tnthw.ir.rescale import Fit, fit, fit_add
from tnthw.ir.text import same
from tnthw.ir.verifier import verify

seeds = st.integers(0, 2**32 - 1)


def folded(step, graph, seed=0):
    """Run a pass and check that it keeps the outputs on some images."""
    after = step.run(graph)
    verify(after)
    rng = np.random.default_rng(seed)
    images = np.stack([random_image(rng, graph) for _ in range(20)])
    before, now = interpreter.run_batch(graph, images), interpreter.run_batch(after, images)
    for output in graph.outputs:
        np.testing.assert_array_equal(before[output.name], now[output.name])
    return after


def parameters(signs, exponents, bias, shift):
    return Fit(*(np.array(part) for part in (signs, exponents, bias, shift)))


def ops(graph):
    return [node.op for node in graph]


# Flattening --------------------------------------------------------------------------------------


def classifier(rng, shape, *, expansion=False, threshold=False, direct=False, extra=False):
    build = Builder("classifier")
    x = build.input(shape)
    flat = build.reshape(x, name="flat")
    size = int(np.prod(shape))
    y = build.accumulate(flat, rng.integers(-1, 2, (5, size)), name="linear")
    if expansion:
        y = build.accumulate(flat, rng.integers(-1, 2, (5, size)), onto=y)
    if threshold:
        y = build.threshold(y, np.sort(rng.integers(-500, 500, (5, 3)), axis=1))
    elif not direct:
        y = build.rescale(y, fit(rng.uniform(0, 0.1, 5), rng.normal(0, 9, 5), 3))
    if extra:
        y = build.add(y, y, fit_add(0.5, 0.5, 0, 2))
        y = build.rescale(
            build.accumulate(y, rng.integers(-1, 2, (3, 5))), fit([1] * 3, [0] * 3, 1)
        )
    build.output(y)
    return build.finish()


@settings(max_examples=40)
@given(
    seed=seeds,
    shape=st.tuples(st.integers(1, 4), st.integers(1, 4), st.integers(1, 4)),
    options=st.fixed_dictionaries({}, optional={
        name: st.booleans() for name in ("expansion", "threshold", "direct", "extra")
    }),
)  # fmt: skip
def test_a_linear_layer_reads_the_image_itself(seed, shape, options):
    if options.get("extra"):
        options |= {"direct": False}
    graph = classifier(np.random.default_rng(seed), shape, **options)
    after = folded(FoldFlatten(), graph, seed)
    if shape[1:] == (1, 1):
        assert same(after, graph)  # nothing to gain: one pixel is flat
        return
    linear = after["linear"]
    assert linear.inputs[0] == "input"
    assert linear.trits.shape == (5, *shape)
    assert linear.type.shape == (5, 1, 1)
    assert "flat" not in [node.name for node in after]
    for node in after:
        if isinstance(node, Reshape):  # those that are left move nothing
            assert after[node.inputs[0]].type.shape == (*node.type.shape, 1, 1)


def test_a_flattening_with_another_reader_stays_for_it():
    build = Builder("two readers")
    x = build.input((2, 2, 2), bits=4)
    flat = build.reshape(x, name="flat")
    y = build.rescale(build.accumulate(flat, np.ones((8, 8))), fit([0.1] * 8, [0] * 8, 2))
    build.output(build.add(y, flat, fit_add(1, 1, 0, 1)))
    after = folded(FoldFlatten(), build.finish())
    assert after["flat"].inputs == ("input",)
    assert after["accumulate2"].trits.shape == (8, 2, 2, 2)


# Reshapes ----------------------------------------------------------------------------------------


def test_reshapes_of_reshapes_and_to_the_same_shape_go():
    build = Builder("reshapes")
    x = build.input((2, 3, 1))
    y = build.reshape(build.reshape(build.reshape(x), (3, 2, 1)), (2, 3, 1))
    z = build.max_pool(y, 1)
    build.output(build.reshape(build.reshape(z), (1, 6, 1)))
    after = folded(FoldReshapes(), build.finish())
    assert ops(after) == ["input", "maxpool", "reshape", "output"]


# Rescales ----------------------------------------------------------------------------------------


def two_rescales(first, second, kinds=((8, True), (8, False)), x_bits=12):
    build = Builder("rescales")
    x = build.input((first.bias.size,), bits=x_bits, signed=True)
    (bits, signed), (bits2, signed2) = kinds
    y = build.rescale(x, first, bits=bits, signed=signed, exact=first.factor)
    build.output(build.rescale(y, second, bits=bits2, signed=signed2))
    return build.finish()


def test_two_rescales_become_one():
    first = parameters([[1, -1], [1, 1]], [[5, 1], [3, 0]], [17, -40], [7, 6])
    second = parameters([[1], [1]], [[0], [2]], [3, 8], [1, 3])
    after = folded(FoldRescales(), two_rescales(first, second, kinds=((16, True), (8, False))))
    assert ops(after) == ["input", "rescale", "output"]
    (rescale,) = (node for node in after if isinstance(node, Rescale))
    assert rescale.shift.tolist() == [8, 7]
    assert rescale.bias.tolist() == [17 + (3 << 7), -40 + (2 << 6)]
    np.testing.assert_array_equal(rescale.exact, first.factor / 2)


def test_an_active_inner_clamp_moves_outward():
    first = parameters([[1]] * 2, [[0]] * 2, [0, 1], [1, 1])
    second = parameters([[1]] * 2, [[0]] * 2, [4, 4], [3, 3])
    after = folded(FoldRescales(), two_rescales(first, second, kinds=((6, True), (8, True))))
    (rescale,) = (node for node in after if isinstance(node, Rescale))
    assert (rescale.type.low, rescale.type.high) == ((-32 + 4) >> 3, (31 + 4) >> 3)


@pytest.mark.parametrize(
    ("second", "why"),
    [
        (parameters([[1, 1]], [[0, 1]], [0], [2]), "three is no power of two"),
        (parameters([[-1]], [[0]], [0], [2]), "a negative factor falls"),
        (parameters([[0]], [[0]], [0], [2]), "zero is no power of two"),
        (parameters([[1]], [[3]], [0], [2]), "a left shift needs bits that were dropped"),
        (parameters([[1]], [[0]], [1 << 46], [2]), "the bias would not fit"),
        (parameters([[1]], [[0]], [0], [47]), "the shift would not fit"),
        (parameters([[1]], [[0]], [1 << 30], [30]), "the sum would be wider than allowed"),
    ],
)
def test_what_cannot_be_composed_stays(second, why):
    first = parameters([[1, 1]], [[5, 1]], [17], [7])
    graph = two_rescales(first, second, kinds=((8, True), (8, True)))
    after = folded(FoldRescales(), graph)
    assert same(after, graph), why


def test_clamps_that_differ_by_channel_stay():
    first = parameters([[1]] * 2, [[0]] * 2, [0, 0], [1, 1])
    second = parameters([[1]] * 2, [[0]] * 2, [4, 40], [3, 3])
    graph = two_rescales(first, second, kinds=((6, True), (8, True)))
    assert same(folded(FoldRescales(), graph), graph)


def test_a_rescale_with_two_readers_is_not_folded_away():
    build = Builder("shared")
    x = build.input((1,), bits=12, signed=True)
    y = build.rescale(x, parameters([[1]], [[0]], [3], [4]), signed=True)
    z = build.rescale(y, parameters([[1]], [[0]], [1], [1]), signed=True)
    build.output(build.add(y, z, fit_add(0.5, 0.5, 0, 1), signed=True))
    graph = build.finish()
    assert same(folded(FoldRescales(), graph), graph)


@settings(max_examples=100)
@given(seed=seeds, data=st.data())
def test_random_pairs_of_rescales_keep_their_result(seed, data):
    rng = np.random.default_rng(seed)
    channels = data.draw(st.integers(1, 3))
    first = parameters(
        rng.integers(-1, 2, (channels, 2)),
        rng.integers(0, 9, (channels, 2)),
        rng.integers(-(1 << 14), 1 << 14, channels),
        rng.integers(0, 9, channels),
    )
    up = rng.integers(0, 3, channels) if data.draw(st.booleans()) else np.zeros(channels, int)
    second = parameters(
        np.ones((channels, 1)),
        up[:, None],
        np.full(channels, rng.integers(-200, 200)),
        up + data.draw(st.integers(0, 4)),
    )
    kinds = [(data.draw(st.integers(4, 20)), data.draw(st.booleans())) for _ in range(2)]
    folded(FoldRescales(), two_rescales(first, second, kinds), seed)


def test_identities_go_and_rescales_of_accumulators_stay():
    build = Builder("identities")
    x = build.input((2,), bits=8)
    same_again = parameters([[1], [1]], [[3], [0]], [7, 0], [3, 0])
    acc = build.accumulate(build.rescale(x, same_again), np.eye(2, dtype=int))
    build.output(build.rescale(acc, same_again))
    after = folded(FoldRescales(), build.finish())
    assert ops(after) == ["input", "accumulate", "rescale", "output"]


@pytest.mark.parametrize("options", [{"high": 254}, {"scale": 2.0}, {"bits": 9}, {"signed": True}])
def test_near_identities_stay(options):
    build = Builder("near")
    x = build.input((1,), bits=8)
    build.output(build.rescale(x, parameters([[1]], [[3]], [7], [3]), **options))
    graph = build.finish()
    assert same(folded(FoldRescales(), graph), graph)


# Pools of accumulators ---------------------------------------------------------------------------


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
