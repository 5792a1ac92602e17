"""Padding with zeros as part of a convolution, on one side or both."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.stages import Kind, Stage
from tnthw.frontends.steps import Layer, Pad, Pair, Shape, WeightTensor, Window

_Number = TypeVar("_Number", bound=np.generic)


def pad_layer(layer: Layer, pad: Pad) -> Layer:
    """Take a convolution of a padded image as one convolution of the image.

    Padding of the IR is the same on both sides. Where one side has more, the kernel gets as many
    rows or columns of zero trits on the other side: the window then begins earlier, or ends later,
    by what it does not read.
    """
    window = layer.window
    assert window is not None
    padding, dilation, before, after = [], [], [], []
    for axis, sides in enumerate((pad.rows, pad.columns)):
        low, high = (side + window.padding[axis] for side in sides)
        extra, step = abs(low - high), window.dilation[axis]
        padding.append(max(low, high))
        if extra % step:  # zero trits between the taps stand for the dilation
            step = 1
        dilation.append(step)
        before.append(extra // step if low < high else 0)
        after.append(extra // step if low > high else 0)
    spread = tuple(a // b for a, b in zip(window.dilation, dilation, strict=True))
    around = ((0, 0), (0, 0), *((b, a) for b, a in zip(before, after, strict=True)))
    step_y, step_x = spread
    tensors = tuple(
        replace(t, integers=np.pad(_spread(t.integers, (step_y, step_x)), around))
        for t in layer.tensors
    )
    weight = layer.weight
    if weight is not None:
        weight = np.pad(_spread(weight, (step_y, step_x)), around)
    kernel = (tensors[0].integers if weight is None else weight).shape[2:]
    wider = replace(
        window,
        kernel=(kernel[0], kernel[1]),
        padding=(padding[0], padding[1]),
        dilation=(dilation[0], dilation[1]),
    )
    return replace(layer, tensors=tensors, weight=weight, window=wider)


def padded_copy(pad: Pad, shape: Shape) -> Stage:
    """Make the padding of an image a stage of its own: one trit for each channel copies it."""
    channels = shape[0]
    copy = Layer(
        name=pad.name,
        sources=pad.sources,
        shape=pad.shape,
        tensors=(
            WeightTensor(integers=np.ones((channels, 1, 1, 1), np.int8), alpha=np.ones(channels)),
        ),
        window=Window(kernel=(1, 1), groups=channels),
    )
    wide = pad_layer(copy, pad)
    return Stage(
        name=pad.name,
        kind=Kind.ACCUMULATE,
        sources=pad.sources,
        shape=pad.shape,
        where=pad.where,
        value=pad.name,
        tensors=wide.tensors,
        window=wide.window,
        keeps=True,
    )


def _spread(weight: NDArray[_Number], step: Pair) -> NDArray[_Number]:
    """Put so many zeros less one between the taps."""
    out, channels, height, width = weight.shape
    size = ((height - 1) * step[0] + 1, (width - 1) * step[1] + 1)
    spread = np.zeros((out, channels, *size), weight.dtype)
    spread[:, :, :: step[0], :: step[1]] = weight
    return spread
