"""Integer weights as planes of trits: the digits, the bound, and a whole network."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.frontends.given import lower_steps
from tests.frontends.lowering import GRID, assert_equal_in_every_layer, pixels
from tnthw.frontends.planes import halved, planes_of
from tnthw.frontends.steps import INPUT, Clamp, Layer, WeightTensor, Window
from tnthw.ir.ops import Accumulate
from tnthw.ir.ranges import analyse


@given(st.lists(st.integers(-32768, 32767), min_size=1, max_size=9))
def test_planes_are_the_digits_of_the_integers_and_as_few_as_can_be(values: list[int]) -> None:
    integers = np.array(values, np.int16)
    planes = planes_of(integers)
    total = np.zeros(len(values), np.int64)
    for plane in planes:
        assert set(np.unique(plane)) <= {-1, 0, 1}
        total = 2 * total + plane
    np.testing.assert_array_equal(total, integers)
    assert len(planes) == max(1, int(np.abs(integers.astype(int)).max()).bit_length())


@pytest.mark.parametrize(("least", "most", "count"), [
    (-1, 1, 1), (-7, 7, 3), (-8, 7, 4), (-127, 127, 7), (-128, 127, 8), (0, 0, 1),
])  # fmt: skip
def test_how_many_planes_integers_need(least: int, most: int, count: int) -> None:
    assert len(planes_of(np.array([least, most], np.int8))) == count


def test_a_common_power_of_two_is_taken_out() -> None:
    whole, places = halved(np.array([-8, 4, 0, 12], np.int8))
    assert places == 2 and whole.tolist() == [-2, 1, 0, 3]
    assert halved(np.zeros(3, np.int8))[1] == 0


@given(seed=st.integers(0, 9999), bits=st.sampled_from((2, 3, 4, 6, 8)))
@example(seed=46, bits=4)
@settings(max_examples=15, deadline=None)
def test_a_network_of_integer_weights_is_the_same_in_interpreter_and_reference(
    seed: int, bits: int
) -> None:
    rng = np.random.default_rng(seed)
    most = 2 ** (bits - 1)
    weights = [rng.integers(-most, most, size) for size in ((4, 2, 3, 3), (5, 4, 1, 1))]
    scales = [rng.uniform(-1, 1, len(w)) / most for w in weights]
    weights[0][0] = np.abs(weights[0][0])  # so that not every channel is dead behind the ReLU
    scales[0][0] = np.abs(scales[0][0]) + 1 / most
    tensors = [WeightTensor(integers=w.astype(np.int8), alpha=a)
               for w, a in zip(weights, scales, strict=True)]  # fmt: skip
    steps = (
        Layer(name="a", sources=(INPUT,), shape=(4, 6, 5), tensors=tensors[:1],
              bias=rng.normal(size=4), window=Window(kernel=(3, 3), padding=(1, 1))),
        Clamp(name="r", sources=("a",), shape=(4, 6, 5), low=0.0, high=np.inf),
        Layer(name="b", sources=("r",), shape=(5, 6, 5), tensors=tensors[1:],
              window=Window(kernel=(1, 1))),
    )  # fmt: skip
    made = lower_steps(steps, pixels((2, 6, 5), 8, seed), GRID)
    assert_equal_in_every_layer(made, (2, 6, 5), seed)
    # One accumulator: its proven bound is that of the integers.
    sums = analyse(made.graph)["a.sum"]
    integers = made.stages[0].parts[0].integers.astype(int).reshape(4, -1)
    np.testing.assert_array_equal(
        sums.channel_high, np.maximum(integers, 0).sum(axis=1) * GRID.high
    )
    np.testing.assert_array_equal(sums.channel_low, np.minimum(integers, 0).sum(axis=1) * GRID.high)
    planes = [node for node in made.graph if isinstance(node, Accumulate) and node.origin == "a"]
    assert len(planes) == int(np.abs(integers).max()).bit_length()
