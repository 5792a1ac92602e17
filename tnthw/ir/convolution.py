"""Exact integer convolution by patches and a matrix product."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike, NDArray

from tnthw.ir.ops import Accumulate
from tnthw.ir.types import Int

_PATCH_BYTES = 1 << 26  # patches of as many images as fit in this are made at once


def convolve(node: Accumulate, x: Int) -> Int:
    """Sum inputs at +1 trits less inputs at -1 trits.

    Parameters
    ----------
    node: the layer; a second input is not added here.
    x: int64 (images, channels, height, width), or (images, features).

    Returns
    -------
    int64 (images, out, out_height, out_width), or (images, out).
    """
    number = exact_type(node, x)
    if x.ndim == 2:
        return _integers(x.astype(number) @ node.trits.T.astype(number))
    out, depth, kernel_y, kernel_x = node.trits.shape
    reduction = depth * kernel_y * kernel_x
    weights = node.trits.reshape(node.groups, out // node.groups, reduction).astype(number)
    (pad_y, pad_x), (step_y, step_x) = node.padding, node.stride
    padded = np.pad(x.astype(number), ((0, 0), (0, 0), (pad_y, pad_y), (pad_x, pad_x)))
    reach_y, reach_x = node.dilation[0] * (kernel_y - 1) + 1, node.dilation[1] * (kernel_x - 1) + 1
    windows = np.lib.stride_tricks.sliding_window_view(padded, (reach_y, reach_x), axis=(2, 3))
    windows = windows[:, :, ::step_y, ::step_x, :: node.dilation[0], :: node.dilation[1]]
    images, channels, height, width = windows.shape[:4]
    result = np.empty((images, out, height, width), np.int64)
    image_bytes = channels * kernel_y * kernel_x * height * width * padded.itemsize
    block = max(1, _PATCH_BYTES // image_bytes)
    for first in range(0, images, block):
        # (images, channels, y, x, ky, kx) -> (images, groups, reduction, positions)
        patches = windows[first : first + block].transpose(0, 1, 4, 5, 2, 3)
        patches = patches.reshape(-1, node.groups, reduction, height * width)
        sums = weights @ patches
        result[first : first + block] = _integers(sums).reshape(-1, out, height, width)
    return result


def exact_type(node: Accumulate, x: Int) -> DTypeLike:
    """Choose the fastest number type in which every partial sum is exact.

    A partial sum, in whatever order a matrix product adds, is an integer of magnitude at most
    reduction * max|x|.  float32 holds every integer up to 2**24 exactly and float64 up to 2**53, so
    below those bounds no addition ever rounds.
    """
    reduction = int(np.prod(node.trits.shape[1:]))
    largest = max(-int(x.min(initial=0)), int(x.max(initial=0)))
    if reduction * largest <= 1 << 24:
        return np.float32
    if reduction * largest <= 1 << 53:
        return np.float64
    return np.int64


def _integers(values: NDArray[np.number]) -> Int:
    return values.astype(np.int64)
