"""Windows that slide over an image, as convolutions and pools use them."""

from __future__ import annotations

import math

import numpy as np

from tnthw.errors import GraphError
from tnthw.ir.types import Int, Shape

MAX_SIDE = 4096
"""Longest side of a window, largest stride, padding and dilation."""

MAX_ELEMENTS = 1 << 26
"""Most elements of a value, and of an image with its padding, so that what a file claims cannot
exhaust the memory."""


def window_positions(size: int, kernel: int, stride: int, padding: int, dilation: int = 1) -> int:
    """Count the output positions of a window along one axis; below 1 when none fits."""
    return (size + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def window_shape(
    shape: Shape,
    kernel: Shape,
    stride: tuple[int, int],
    padding: tuple[int, int],
    dilation: tuple[int, int] = (1, 1),
) -> tuple[int, int]:
    """Compute height and width of what a window makes of a (channels, height, width) image.

    Raises
    ------
    GraphError: the window does not fit, or the padded image is too large.
    """
    height, width = (
        window_positions(shape[1 + i], kernel[i], stride[i], padding[i], dilation[i])
        for i in range(2)
    )
    if height < 1 or width < 1:
        raise GraphError(
            f"has a {kernel[0]} x {kernel[1]} window (dilation {dilation}, padding {padding}) that "
            f"does not fit an input of {shape[1]} x {shape[2]}; add padding or use a smaller kernel"
        )
    padded = (shape[0], *(shape[1 + i] + 2 * padding[i] for i in range(2)))
    if math.prod(padded) > MAX_ELEMENTS:
        raise GraphError(
            f"pads an image of {shape} to {padded}, {math.prod(padded)} numbers; allowed are "
            f"{MAX_ELEMENTS}, so use less padding"
        )
    return height, width


def layer_shape(
    shape: Shape,
    trits: Shape,
    stride: tuple[int, int],
    padding: tuple[int, int],
    dilation: tuple[int, int],
    groups: int,
) -> Shape:
    """Compute the shape of a convolution's or a linear layer's result.

    Parameters
    ----------
    shape: of the input, (channels, height, width) or (features,).
    trits: (out, in / groups, ky, kx) or (out, in).
    stride, padding, dilation, groups: of the layer.

    Raises
    ------
    GraphError: they contradict each other.
    """
    if len(trits) != {1: 2, 3: 4}.get(len(shape)):
        raise GraphError(
            f"has trits of shape {trits} on an input of shape {shape}; a (features,) input takes "
            f"(out, in) and a (channels, height, width) input (out, in / groups, ky, kx)"
        )
    if len(shape) == 1 and (stride, padding, dilation, groups) != ((1, 1), (0, 0), (1, 1), 1):
        raise GraphError(
            "is a linear layer with a stride, padding, dilation or groups; leave them out"
        )
    if groups < 1 or shape[0] % groups or trits[0] % groups:
        raise GraphError(
            f"has {groups} groups for {shape[0]} input and {trits[0]} output channels; "
            f"the groups must divide both"
        )
    if trits[1] * groups != shape[0]:
        raise GraphError(
            f"has trits for {trits[1]} input channels in each of {groups} groups, the input "
            f"has {shape[0]} channels; expected {shape[0] // groups} per group"
        )
    if len(shape) == 1:
        return (trits[0],)
    return (trits[0], *window_shape(shape, trits[2:], stride, padding, dilation))


def pool_shape(
    shape: Shape, kernel: tuple[int, int], stride: tuple[int, int], padding: tuple[int, int]
) -> Shape:
    """Compute the shape of a pooled value.

    Raises
    ------
    GraphError: the input is no image, or the window does not fit or may see padding alone.
    """
    if len(shape) != 3:
        raise GraphError(f"pools an input of shape {shape}; needs (channels, height, width)")
    if any(p >= k for p, k in zip(padding, kernel, strict=True)):
        raise GraphError(
            f"has padding {padding} for kernel {kernel}; padding must be smaller than "
            f"the kernel, so that each window holds at least one value"
        )
    return (shape[0], *window_shape(shape, kernel, stride, padding))


def taps_on_image(size: int, kernel: int, stride: int, padding: int) -> Int:
    """Count, for each output position along an axis, the taps that fall on the image."""
    start = np.arange(window_positions(size, kernel, stride, padding)) * stride - padding
    count: Int = np.minimum(start + kernel, size) - np.maximum(start, 0)
    return count
