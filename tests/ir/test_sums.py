"""Bounds of accumulators against every combination of extremes."""

from __future__ import annotations

import gc
import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import GraphError
from tnthw.ir import interpreter, sums
from tnthw.ir.build import Builder
from tnthw.ir.ranges import analyse
from tnthw.ir.sums import sum_range, too_many_taps
from tnthw.ir.types import Range, Type, WeightedSum


def bounds(low: list[int], high: list[int]) -> Range:
    return Range(channel_low=np.array(low), channel_high=np.array(high))


def layer(trits: np.ndarray, groups: int = 1, padded: bool = False) -> WeightedSum:
    window = ((1, 1), (0, 0), (1, 1), trits.shape)
    return WeightedSum(
        source="x", window=window, padded=padded, groups=groups, planes=((trits, 0),)
    )


def extremes(weights: list[int], ends: list[set[int]]) -> tuple[int, int]:
    totals = [
        sum(w * x for w, x in zip(weights, choice, strict=True))
        for choice in itertools.product(*ends)
    ]
    return min(totals), max(totals)


@given(st.data())
def test_bounds_are_the_extremes_over_all_inputs(data) -> None:
    groups, per_group, out, taps = (data.draw(st.integers(1, 2)) for _ in range(4))
    channels = groups * per_group
    rng = np.random.default_rng(data.draw(st.integers(0, 999)))
    trits = rng.integers(-1, 2, (groups * out, per_group, 1, taps)).astype(np.int8)
    low = rng.integers(-9, 3, channels)
    high = low + rng.integers(0, 9, channels)
    padded = data.draw(st.booleans())
    found = sum_range(layer(trits, groups, padded), bounds(low, high), None, 0)
    for o in range(groups * out):
        first = o // out * per_group
        ends = [
            {int(low[first + c]), int(high[first + c])} | ({0} if padded else set())
            for c in range(per_group)
            for _ in range(taps)
        ]
        weights = trits[o].reshape(-1).tolist()
        assert (found.channel_low[o], found.channel_high[o]) == extremes(weights, ends)


@given(st.data())
def test_bounds_of_a_chain_are_those_of_the_integers_that_its_planes_stand_for(data) -> None:
    """Every value of it, on one image, with groups, padding and shifts of every kind."""
    groups, per_group, out, kernel = (data.draw(st.integers(1, 2)) for _ in range(4))
    padding = data.draw(st.integers(0, 1))
    rng = np.random.default_rng(data.draw(st.integers(0, 9999)))
    shape = (groups * out, per_group, 1, kernel)
    build = Builder("planes")
    low = int(rng.integers(-9, 3))
    x = build.input((groups * per_group, 1, 2), signed=True, low=low, high=low + 7)
    value, weights = None, np.zeros(shape, np.int64)
    for _ in range(data.draw(st.integers(1, 4))):
        shift = 0 if value is None else data.draw(st.integers(0, 3))
        trits = rng.integers(-1, 2, shape)
        options = {"groups": groups, "padding": (0, padding)}
        value = build.accumulate(x, trits, onto=value, shift=shift, **options)
        weights = (weights << shift) + trits
        proven = build.range(value)
        ends = [{low, low + 7} | ({0} if padding else set())] * (per_group * kernel)
        for o in range(groups * out):
            wanted = extremes(weights[o].reshape(-1).tolist(), ends)
            assert (proven.channel_low[o], proven.channel_high[o]) == wanted
        assert (build[value].type.low, build[value].type.high) == (proven.low, proven.high)


def test_planes_that_lie_differently_or_on_other_values_are_bounded_one_by_one() -> None:
    build = Builder("apart")
    x = build.input((1, 3, 3), low=0, high=10)
    y = build.max_pool(x, 3, stride=1, padding=1)
    one, less = np.ones((1, 1, 3, 3), int), -np.ones((1, 1, 3, 3), int)
    first = build.accumulate(x, one, padding=1)
    for source, options in ((y, {"padding": 1}), (x, {"padding": 2, "dilation": 2})):
        other = build.range(build.accumulate(source, less, onto=first, **options))
        assert (other.low, other.high) == (-90, 90)
    both = build.accumulate(y, less, onto=first, padding=1)
    again = build.range(build.accumulate(x, less, onto=both, padding=1, shift=1))
    assert (again.low, again.high) == (-180, 90)  # x once, y twice


def test_a_sum_onto_what_is_no_accumulator_is_bounded_beside_it() -> None:
    build = Builder("onto")
    x = build.input((2,), low=0, high=3)
    first = build.accumulate(x, [[1, 0], [0, 1]], onto=x, shift=2)
    second = build.accumulate(x, [[-1, 0], [0, -1]], onto=first)
    assert (build.range(first).high, build.range(second).high) == (15, 15)
    assert build.range(second).low == -3


def test_internal_bits_hold_the_shifted_accumulator() -> None:
    """8 * 100 is taken back by the other planes, but stands there before they are added."""
    build = Builder("back")
    x = build.input((1,), low=0, high=100)
    value = build.accumulate(x, [[1]])
    value = build.accumulate(x, [[-1]], onto=value, shift=3)
    proven = build.range(value)
    assert (proven.low, proven.high, proven.bits, proven.internal_bits) == (0, 700, 11, 11)
    value = build.accumulate(x, [[-1]], onto=build.accumulate(x, [[1]]), shift=1)
    proven = build.range(value)
    assert (proven.low, proven.high, proven.bits, proven.internal_bits) == (0, 100, 8, 9)


def test_accumulators_beyond_float_arithmetic_are_exact() -> None:
    """16 planes: 31 bits of weight on 8 bits of activation, twice 10 inputs."""
    rng = np.random.default_rng(1)
    build = Builder("deep")
    x = build.input((20,), signed=True)
    value, weights = None, np.zeros((3, 20), object)
    for _ in range(16):
        trits = rng.integers(-1, 2, (3, 20))
        value = build.accumulate(x, trits, onto=value, shift=0 if value is None else 2)
        weights = weights * 4 + trits
    build.output(value)
    graph = build.finish()
    assert 40 < build[value].type.bits <= 48
    images = rng.integers(-128, 128, (5, 20))
    found = interpreter.predict(graph, images)
    assert found.tolist() == [
        [sum(w * int(v) for w, v in zip(row, image, strict=True)) for row in weights]
        for image in images
    ]
    assert analyse(graph)[value].high == max(
        sum(w * (127 if w > 0 else -128) for w in row) for row in weights
    )


def test_weights_beyond_32_bits_are_bounded_plane_by_plane() -> None:
    build = Builder("far")
    x = build.input((1,), bits=1)
    value = build.accumulate(x, [[1]])
    for _ in range(3):
        value = build.accumulate(x, [[-1]], onto=value, shift=15)
    # 2**45 less 2**30 and so on; the last shift is beyond what is joined
    assert build.range(value).high == ((1 << 30) - (1 << 15) - 1) << 15
    assert build.range(value).low == -1


def test_sums_beyond_62_bits_are_refused() -> None:
    x = Type(shape=(1,), bits=48, signed=True, low=-(1 << 47), high=0)
    onto = Type(shape=(1,), bits=47, signed=True, low=0, high=1 << 46)
    assert too_many_taps((1 << 15) - 1, x) == ""
    assert too_many_taps(1 << 15, x) == (
        "sums 32768 numbers from -140737488355328 to 0, 63 bits; allowed are 62"
    )
    assert too_many_taps((1 << 15) - 1, x, onto, 1) != ""
    assert too_many_taps((1 << 15) - 1, x, onto, 0) == ""
    build = Builder("wide")
    value = build.input((1, 9, 9), bits=48)
    with pytest.raises(GraphError, match="sumpool s: sums 32768 numbers from 0 to 2814749767106"):
        build.sum_pool(value, (256, 128), padding=(255, 127), name="s")


def test_counts_are_kept_as_long_as_their_trits() -> None:
    x = bounds([1], [2])
    gc.collect()  # what earlier tests left must not go in between
    before = set(sums._COUNTED)
    for weight in (1, -1, 1):  # arrays that may well get one another's identity
        trits = np.full((1, 1), weight, np.int8)
        found = sum_range(layer(trits), x, None, 0)
        assert sorted((found.low, found.high)) == sorted((weight, 2 * weight))
        own = layer(np.ones((1, 1), np.int8))
        both = sum_range(own, x, found, 4)
        assert both.high == (32 + 2 if weight > 0 else -15)
        ours = set(sums._COUNTED) - before
        assert len(ours) == 3  # each plane, and both
        del trits, own, found, both
        gc.collect()
        assert not ours & set(sums._COUNTED)
