from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn

from tnthw.errors import ConfigError
from tnthw.networks.shapes import INPUT, Drawing, LayerKind, Place


@given(
    height=st.integers(1, 40),
    width=st.integers(1, 40),
    kernel=st.tuples(st.integers(1, 11), st.integers(1, 11)),
    stride=st.integers(1, 3),
)
def test_a_convolution_has_the_size_that_torch_makes(
    height: int, width: int, kernel: tuple[int, int], stride: int
) -> None:
    """And that is the image's over the stride, rounded up."""
    drawing = Drawing((2, height, width))
    drawing.conv("conv", "norm", 3, kernel=kernel, stride=stride)
    (layer,) = drawing.layers
    conv = nn.Conv2d(2, 3, layer.kernel, layer.stride, layer.padding)
    assert conv(torch.zeros(1, 2, height, width)).shape[1:] == (3, layer.height, layer.width)
    slack = [0 if side % 2 else 1 for side in kernel]  # an even window has no middle
    wanted = [-(-size // stride) for size in (height, width)]
    for found, least, more in zip((layer.height, layer.width), wanted, slack, strict=True):
        assert least <= found <= least + more
    assert layer.weights == 6 * kernel[0] * kernel[1]
    assert layer.macs == layer.weights * layer.height * layer.width
    assert drawing.at == Place("conv", 3, layer.height, layer.width)


@pytest.mark.parametrize(("kernel", "size"), [(2, 9), (3, 9), (3, 10), (2, 10)])
def test_a_pool_has_the_size_that_torch_makes(kernel: int, size: int) -> None:
    drawing = Drawing((2, size, size))
    drawing.max_pool("pool", kernel=kernel)
    (layer,) = drawing.layers
    pool = nn.MaxPool2d(layer.kernel, layer.stride, layer.padding)
    assert pool(torch.zeros(1, 2, size, size)).shape[1:] == (2, layer.height, layer.width)
    assert layer.height == (size // 2 if kernel == 2 else -(-size // 2))
    assert layer.weights == 0 and layer.weight_shape == ()


def test_layers_read_the_value_before_them() -> None:
    drawing = Drawing((4, 6, 5))
    drawing.conv("a", "n", 8, kernel=3, groups=4)
    before = drawing.at
    drawing.conv("b", "", 8, kernel=1, relu=False)
    drawing.add("add", before)
    drawing.flatten("flat")
    drawing.linear("last", 7)
    a, b, add, flat, last = drawing.layers
    assert a.sources == (INPUT,) and a.weight_shape == (8, 1, 3, 3) and a.weights == 72
    assert b.sources == ("a",) and add.sources == ("b", "a") and add.relu
    assert flat.channels == 240 == last.in_channels and last.weight_shape == (7, 240)
    assert [layer.kind for layer in (add, flat, last)] == [
        LayerKind.ADD,
        LayerKind.FLATTEN,
        LayerKind.LINEAR,
    ]


def test_an_image_that_is_too_small_is_refused() -> None:
    with pytest.raises(ConfigError, match="layer pool: the image has 1 x 5 pixels there, too few"):
        Drawing((1, 1, 5)).max_pool("pool", kernel=2)
