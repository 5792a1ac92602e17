"""Positions of windows, counted one by one, and the windows that cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import GraphError
from tnthw.ir.windows import (
    MAX_ELEMENTS,
    layer_shape,
    pool_shape,
    taps_on_image,
    window_positions,
    window_shape,
)

side = st.integers(1, 9)


def starts(size: int, kernel: int, stride: int, padding: int, dilation: int) -> list[int]:
    """List where a window can start, on an image that begins at 0."""
    reach = dilation * (kernel - 1) + 1
    return [s for s in range(-padding, size + padding, stride) if s + reach <= size + padding]


@given(size=side, kernel=side, stride=side, padding=st.integers(0, 9), dilation=side)
def test_positions_are_those_where_the_window_fits(size, kernel, stride, padding, dilation) -> None:
    found = window_positions(size, kernel, stride, padding, dilation)
    assert max(found, 0) == len(starts(size, kernel, stride, padding, dilation))


@given(size=side, kernel=side, stride=side, padding=st.integers(0, 8))
def test_taps_on_the_image_are_counted_one_by_one(size, kernel, stride, padding) -> None:
    padding = min(padding, kernel - 1)
    expected = [
        sum(0 <= s + k < size for k in range(kernel))
        for s in starts(size, kernel, stride, padding, 1)
    ]
    assert taps_on_image(size, kernel, stride, padding).tolist() == expected


def test_shapes_by_hand() -> None:
    assert window_shape((3, 9, 7), (3, 2), (2, 1), (1, 0), (1, 3)) == (5, 4)
    assert pool_shape((3, 9, 7), (3, 2), (2, 1), (1, 0)) == (3, 5, 6)
    assert layer_shape((4, 9, 7), (6, 2, 3, 2), (2, 1), (1, 0), (1, 3), 2) == (6, 5, 4)
    assert layer_shape((4,), (6, 4), (1, 1), (0, 0), (1, 1), 1) == (6,)


def test_the_padded_image_may_just_be_as_large_as_allowed() -> None:
    side = 4096
    assert (side + 4096) ** 2 == MAX_ELEMENTS
    assert window_shape((1, side, side), (1, 1), (1, 1), (2048, 2048)) == (8192, 8192)
    message = r"pads an image of \(1, 4096, 4096\) to \(1, 8192, 8194\), 67125248 numbers; allowed"
    with pytest.raises(GraphError, match=message):
        window_shape((1, side, side), (1, 1), (1, 1), (2048, 2049))
    with pytest.raises(GraphError, match=r"pads an image of \(2, 4096, 4096\)"):
        window_shape((2, side, side), (1, 1), (1, 1), (2048, 2048))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"trits": (6, 2)}, r"has trits of shape \(6, 2\) on an input of shape \(4, 9, 7\)"),
        ({"shape": (4,)}, r"on an input of shape \(4,\); a \(features,\) input takes"),
        ({"shape": (4,), "trits": (6, 4)}, "is a linear layer with a stride, padding, dilation or"),
        ({"groups": 4}, "has 4 groups for 4 input and 6 output channels"),
        ({"groups": 3}, "has 3 groups for 4 input and 6 output channels"),
        ({"groups": 0}, "has 0 groups"),
        ({"groups": 1}, "has trits for 2 input channels in each of 1 groups, .* expected 4 per"),
        ({"padding": (0, 0), "dilation": (5, 1)}, "has a 3 x 2 window .* does not fit an input of"),
    ],
)
def test_layers_that_cannot_be(change: dict, message: str) -> None:
    layer = {
        "shape": (4, 9, 7), "trits": (6, 2, 3, 2), "stride": (2, 1), "padding": (1, 0),
        "dilation": (1, 1), "groups": 2,
    }  # fmt: skip
    layer_shape(**layer)
    with pytest.raises(GraphError, match=message):
        layer_shape(**layer | change)


@pytest.mark.parametrize("at", [0, 1])
def test_a_pool_sees_the_image_in_every_window(at: int) -> None:
    padding = [0, 0]
    padding[at] = 2
    with pytest.raises(
        GraphError, match=r"has padding \(.*\) for kernel \(2, 2\); padding must be"
    ):
        pool_shape((1, 4, 4), (2, 2), (1, 1), tuple(padding))
    with pytest.raises(GraphError, match=r"pools an input of shape \(4,\); needs"):
        pool_shape((4,), (2, 2), (1, 1), (0, 0))
