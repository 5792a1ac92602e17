"""QONNX's QuantAvgPool2d: sums of a window's integers, without their low bits.

Source of the arithmetic: the definition of `QuantAvgPool2d` in QONNX 1.0.
"""

from __future__ import annotations

import numpy as np

from tnthw.frontends.onnx.axes import transposed
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, Result, describe
from tnthw.frontends.onnx.qonnx_grid import DOMAINS, MAX_BITS, check_values, flag
from tnthw.frontends.onnx.qonnx_trunc import bounds_before
from tnthw.frontends.steps import Affine, Average, Quantise, Window

AVERAGE = Handlers()
"""Handler of QuantAvgPool2d."""


@AVERAGE.handles("QuantAvgPool2d", domains=DOMAINS)
def quant_avg_pool(node: Node) -> Result:
    """floor(round(sum of a window) / 2**(bits of the largest sum - bits left))."""
    kernel, stride = _count(node, "kernel"), _count(node, "stride")
    bits, left = _count(node, "ibits", MAX_BITS), _count(node, "obits", MAX_BITS)
    layout = node.attribute("data_layout", "NCHW")
    if layout not in ("NCHW", "NHWC"):
        raise node.refuse(f"its data_layout is {layout[:20]!r}; allowed are NCHW and NHWC")
    x = node.value(0)
    if len(x.dims) != 4:
        raise node.refuse(f"reads {describe(x.dims)}; allowed are images")
    last = layout == "NHWC"
    image = node.image(transposed(node, x, (0, 3, 1, 2)) if last else x)
    channels, height, width = image.shape
    if kernel > min(height, width):
        raise node.refuse(f"has a window of {kernel} for {describe(x.dims)}")
    shape = (channels, (height - kernel) // stride + 1, (width - kernel) // stride + 1)
    size = kernel * kernel
    shift = max(0, ((2**bits - 1) * size).bit_length() - left)
    most = float(2 ** (bits - 1) if flag(node, "signed") else 2**bits - 1)
    declared = (-most if flag(node, "signed") else 0.0, most)
    low, high = (round(number * size) for number in bounds_before(node.into, x.name) or declared)
    check_values(node, low >> shift, high >> shift)

    dims = (1, *shape)
    window = Window(kernel=(kernel, kernel), stride=(stride, stride))
    y = node.emit(Average, image, shape=shape, dims=dims, part="mean", window=window)
    y = node.emit(
        Affine,
        y,
        shape=shape,
        dims=dims,
        part="sum",
        gain=np.full(1, float(size)),
        shift=np.zeros(1),
    )
    y = node.emit(
        Quantise, y, shape=shape, dims=dims, part="integers", scale=np.ones(1), low=low, high=high
    )
    y = node.emit(
        Affine,
        y,
        shape=shape,
        dims=dims,
        part="shifted",
        gain=np.full(1, 2.0**-shift),
        shift=np.zeros(1),
    )
    y = node.emit(
        Quantise, y, shape=shape, dims=dims, scale=np.ones(1), low=low >> shift, high=high >> shift,
        rounding="floor",
    )  # fmt: skip
    return transposed(node, y, (0, 2, 3, 1)) if last else y


def _count(node: Node, name: str, most: int = 1 << 10) -> int:
    found = node.attribute(name, 0)
    if not 1 <= found <= most:
        raise node.refuse(f"its attribute {name} is {found}; allowed is 1 to {most}")
    return int(found)
