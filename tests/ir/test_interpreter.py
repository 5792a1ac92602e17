"""The interpreter against plain loops over Python integers, and what it refuses."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ir.examples import by_hand
from tests.strategies import every_graphs, graphs, random_image
from tnthw.errors import InputError
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit


@settings(max_examples=60)
@given(
    graph=graphs(layers=3, channels=7, size=6, few_bit=True) | every_graphs(),
    seed=st.integers(0, 2**32 - 1),
)
def test_every_value_equals_plain_loops(graph, seed):
    image = random_image(np.random.default_rng(seed), graph)
    expected = by_hand(graph, image)
    found = interpreter.run(graph, image)
    assert list(found) == [node.name for node in graph]
    for node in graph:
        assert found[node.name].dtype == np.int64
        np.testing.assert_array_equal(found[node.name], expected[node.name].astype(np.int64))


@settings(max_examples=30)
@given(graph=graphs(few_bit=True) | every_graphs(), seed=st.integers(0, 2**32 - 1))
def test_a_batch_is_its_images(graph, seed):
    rng = np.random.default_rng(seed)
    images = np.stack([random_image(rng, graph) for _ in range(3)])
    together = interpreter.run_batch(graph, images)
    for i, image in enumerate(images):
        alone = interpreter.run(graph, image)
        for name, value in alone.items():
            np.testing.assert_array_equal(together[name][i], value)
    np.testing.assert_array_equal(interpreter.predict(graph, images), together["output"])


def tiny():
    build = Builder("tiny")
    x = build.input((1, 2, 3), bits=8)
    y = build.rescale(build.accumulate(x, np.ones((2, 1, 1, 1))), fit([0.5, 1], [0, 0], 2))
    build.output(y)
    return build.finish()


@pytest.mark.parametrize(
    ("image", "message"),
    [
        ([[[1]]], r"input input of tiny: got a list; give a numpy array"),
        (np.zeros((1, 2, 3)), r"has type float64; give whole numbers from 0 to 255"),
        (np.zeros((1, 2, 3), bool), r"has type bool; give whole numbers"),
        (np.zeros((2, 3), int), r"shape \(2, 3\); the network takes \(1, 2, 3\); add the missing"),
        (np.zeros((2, 3, 1), int), r"the network takes \(1, 2, 3\); reorder the axes"),
        (np.zeros((1, 1, 2, 3), int), r"drop the batch axis or run a batch"),
        (np.full((1, 2, 3), 256), r"values run from 256 to 256; allowed is 0 to 255; quantise"),
        (np.full((1, 2, 3), -1), r"values run from -1 to -1; allowed is 0 to 255"),
    ],
)
def test_wrong_images_are_refused(image, message):
    with pytest.raises(InputError, match=message):
        interpreter.run(tiny(), image)


def test_wrong_batches_are_refused():
    with pytest.raises(InputError, match=r"shape \(4, 3, 2\); the network takes \(4, 1, 2, 3\)"):
        interpreter.run_batch(tiny(), np.zeros((4, 3, 2), int))
    with pytest.raises(InputError, match="the array is empty; give at least one image"):
        interpreter.predict(tiny(), np.zeros((0, 1, 2, 3), int))


def test_rounding_is_down_for_negative_numbers():
    build = Builder("down")
    x = build.input((3,), bits=8, signed=True)
    half = (np.ones((3, 1)), np.zeros((3, 1)), np.zeros(3), np.ones(3))
    build.output(build.rescale(x, half, signed=True))
    found = interpreter.run(build.finish(), np.array([-3, -1, 3]))
    assert found["output"].tolist() == [-2, -1, 1]


def test_a_prediction_is_the_first_output():
    build = Builder("two")
    x = build.input((2,))
    first = build.accumulate(x, [[1, 1]])
    build.output(build.accumulate(x, [[1, -1]]), name="difference")
    build.output(first, name="sum")
    graph = build.finish()
    assert interpreter.predict(graph, np.array([[5, 3], [1, 9]])).tolist() == [[2], [-8]]


@pytest.mark.parametrize("levels", [3, 31, 32, 255])
def test_many_thresholds_count_as_few_do(levels):
    rng = np.random.default_rng(levels)
    build = Builder("levels")
    x = build.input((3, 2, 2), signed=True)
    for rows in (1, 3):
        thresholds = np.sort(rng.integers(-140, 140, (rows, levels)), axis=1)
        build.output(build.threshold(x, thresholds, low=-1, bits=16), name=f"rows{rows}")
        graph = build.finish()
        images = rng.integers(-128, 128, (5, 3, 2, 2))
        found = interpreter.run_batch(graph, images)[f"rows{rows}"]
        per_channel = np.broadcast_to(thresholds, (3, levels))
        for image, channel, row, column in np.ndindex(images.shape):
            value = images[image, channel, row, column]
            passed = sum(value >= t for t in per_channel[channel].tolist())
            assert found[image, channel, row, column] == passed - 1
