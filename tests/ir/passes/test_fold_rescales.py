"""Rescales that become one, and that stay two."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ir.passes.checked import folded, ops, parameters
from tnthw.ir.build import Builder
from tnthw.ir.contents import same
from tnthw.ir.ops import Rescale
from tnthw.ir.passes.fold_rescales import FoldRescales
from tnthw.ir.ranges import analyse
from tnthw.ir.rescale import fit_add

seeds = st.integers(0, 2**32 - 1)


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


@pytest.mark.parametrize(("bias", "identity"), [(-1, False), (0, True), (7, True), (8, False)])
def test_an_identity_adds_less_than_a_step(bias, identity):
    build = Builder("near")
    x = build.input((1,), bits=8, low=1, high=250)
    build.output(build.rescale(x, parameters([[1]], [[3]], [bias], [3])))
    after = folded(FoldRescales(), build.finish())
    assert ops(after) == (["input", "output"] if identity else ["input", "rescale", "output"])


def test_a_folded_sum_is_as_wide_as_allowed_and_no_wider():
    first = parameters([[1, -1]], [[5, 1]], [17], [7])
    second = parameters([[1]], [[0]], [3], [1])
    graph = two_rescales(first, second, kinds=((16, True), (8, False)))
    (rescale,) = (node for node in folded(FoldRescales(), graph) if isinstance(node, Rescale))
    reach = max(-analyse(graph)["input"].low, analyse(graph)["input"].high)
    bias = (17 + 3 * 2**7) // 2  # over the lowest power of two of the factor
    width = (bias + 2 * reach + 1).bit_length() + 1
    assert rescale.bias.tolist() == [17 + 3 * 2**7]
    assert same(folded(FoldRescales(running_bits=width - 1), graph), graph)
    assert not same(folded(FoldRescales(running_bits=width), graph), graph)


def test_biases_too_large_to_shift_are_not_folded():
    """A bias of 2**46 shifted by 20 would wrap around 64 bits, to 0."""
    build = Builder("large")
    x = build.input((1,))
    y = build.rescale(x, parameters([[1]], [[12]], [0], [20]), bits=8, signed=True)
    build.output(build.rescale(y, parameters([[1]], [[0]], [1 << 46], [20]), bits=8))
    graph = build.finish()
    after = folded(FoldRescales(), graph)
    assert ops(after) == ops(graph)
