"""Layers as the planes that make them, against the integers that were split."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies.every import digits
from tnthw.ir.build import Builder
from tnthw.ir.weights import layers_of


@given(st.integers(0, 9999), st.integers(2, 8), st.sampled_from([1, 2]))
def test_integers_come_back(seed: int, bits: int, places: int) -> None:
    integers = np.random.default_rng(seed).integers(-(1 << bits - 1), 1 << bits - 1, (3, 2, 2, 1))
    if places == 2:  # planes in between are left out
        planes = digits(integers, places)
        integers = np.zeros_like(integers)
        for trits, shift in planes:
            integers = (integers << shift) + trits
    build = Builder("wide")
    x, total = build.input((2, 4, 4)), None
    for trits, shift in digits(integers, places):
        total = build.accumulate(x, trits, onto=total, shift=shift, stride=2, origin="conv")
    build.output(total)
    (layer,) = layers_of(build.finish())
    assert layer.name == "conv"
    assert layer.last.name == total
    assert layer.ternary == (len(layer.planes) == 1)
    np.testing.assert_array_equal(layer.integers(), integers)


def test_what_reads_otherwise_or_is_read_twice_is_a_layer_of_its_own() -> None:
    build = Builder("mixed")
    x = build.input((1, 3, 3))
    y = build.max_pool(x, 1)
    trits, options = np.ones((1, 1, 3, 3), int), {"padding": 1}
    first = build.accumulate(x, trits, name="first", **options)
    second = build.accumulate(y, trits, onto=first, name="second", **options)
    third = build.accumulate(y, trits, onto=second, name="third", dilation=2, padding=2)
    fourth = build.accumulate(y, trits, onto=third, name="fourth", dilation=2, padding=2)
    build.output(build.accumulate(y, trits, onto=fourth, name="fifth", dilation=2, padding=2))
    build.output(fourth, name="other")
    names = [[plane.name for plane in layer.planes] for layer in layers_of(build.finish())]
    assert names == [["first"], ["second"], ["third", "fourth"], ["fifth"]]
