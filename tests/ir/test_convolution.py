"""Sums are exact in the fastest number type in which they are."""

from __future__ import annotations

import numpy as np
import pytest

from tests.ir.examples import by_hand
from tests.strategies import random_image
from tnthw.ir import convolution, interpreter
from tnthw.ir.build import Builder
from tnthw.ir.convolution import exact_type
from tnthw.ir.ops import Accumulate
from tnthw.ir.types import Type


@pytest.mark.parametrize(
    ("features", "bits", "kind"),
    [(4, 8, np.float32), (1 << 17, 8, np.float64), (2, 46, np.float64)],
)
def test_products_stay_exact_at_the_edge_of_each_number_type(features, bits, kind):
    build = Builder("wide")
    x = build.input((features,), bits=bits)
    total = build.accumulate(x, np.ones((1, features), np.int8))
    high = (1 << bits) - 1
    image = np.full(features, high)
    image[0] -= 1  # an odd sum, which a rounded one would miss
    node = build[total]
    assert exact_type(node, image[None]) == kind
    build.output(total)
    assert interpreter.run(build.finish(), image)["output"].tolist() == [high * features - 1]


def test_sums_beyond_float64_are_taken_in_integers():
    array = np.full((1, 1 << 10), (1 << 45) - 1)
    kind = Type(shape=(1,), bits=56, signed=True, low=0, high=((1 << 45) - 1) << 10)
    layer = Accumulate(name="a", inputs=("x",), type=kind, trits=np.ones((1, 1 << 10), np.int8))
    assert exact_type(layer, array) == np.int64
    assert interpreter.evaluate(layer, array).tolist() == [[((1 << 45) - 1) << 10]]


@pytest.mark.parametrize("sign", [-1, 1])
@pytest.mark.parametrize(
    ("largest", "kind"),
    [(1 << 23, np.float32), ((1 << 23) + 1, np.float64), (1 << 52, np.float64),
     ((1 << 52) + 1, np.int64)],
)  # fmt: skip
def test_either_sign_counts(sign, largest, kind):
    trits = np.ones((1, 2), np.int8)
    wide = Type(shape=(1,), bits=48, signed=True, low=0, high=0)
    layer = Accumulate(name="a", inputs=("x",), type=wide, trits=trits)
    assert exact_type(layer, np.array([[0, sign * largest]])) == kind


def test_images_in_blocks_are_the_images(monkeypatch):
    build = Builder("blocks")
    x = build.input((2, 5, 4), signed=True)
    rng = np.random.default_rng(3)
    build.output(build.accumulate(x, rng.integers(-1, 2, (3, 2, 3, 2)), dilation=(2, 1)))
    graph = build.finish()
    images = np.stack([random_image(rng, graph) for _ in range(5)])
    whole = interpreter.predict(graph, images)
    monkeypatch.setattr(convolution, "_PATCH_BYTES", 1500)  # two images at a time, one, none
    np.testing.assert_array_equal(interpreter.predict(graph, images), whole)
    monkeypatch.setattr(convolution, "_PATCH_BYTES", 1)
    np.testing.assert_array_equal(interpreter.predict(graph, images), whole)
    for image, found in zip(images, whole, strict=True):
        expected = by_hand(graph, image)["output"].astype(np.int64)
        np.testing.assert_array_equal(found, expected)
