"""Maxima and means over windows, and over whole images."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from tnthw.frontends.copying import cropped
from tnthw.frontends.onnx.axes import transposed
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, describe
from tnthw.frontends.onnx.shapes import axes_of
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.onnx.windows import Place, placed
from tnthw.frontends.steps import Affine, Average, Layer, MaxPool, Pair, Shape, Window

POOLS = Handlers()
"""Handlers of this file."""


def _place(node: Node, x: Value, image: Value) -> Place:
    rank = len(x.dims)
    shape = node.attribute("kernel_shape", [0])
    if len(shape) != rank - 2 or min(shape) < 1:
        raise node.refuse(f"has kernel_shape {shape} for {describe(x.dims)}")
    kernel: Pair = (1, shape[0]) if rank == 3 else (shape[0], shape[1])
    place = placed(node, image, kernel, rank)
    if place.dilation != (1, 1):
        raise node.refuse("pools with dilations; allowed are 1")
    return place


def _dims(x: Value, shape: Shape) -> Shape:
    return (1, *shape) if len(x.dims) == 4 else (1, shape[0], shape[2])


@POOLS.handles("MaxPool")
def _max_pool(node: Node) -> Value:
    x = node.raw(0)
    image = node.image(x)
    place = _place(node, x, image)
    padding, skip = _even_padding(node, image, place)
    full = [
        (size + 2 * p - k) // s + 1
        for size, p, k, s in zip(image.shape[1:], padding, place.kernel, place.stride, strict=True)
    ]
    shape = (image.shape[0], full[0], full[1])
    window = Window(kernel=place.kernel, stride=place.stride, padding=padding)
    exact = (full[0], full[1]) == place.size
    y = node.emit(
        MaxPool, image, shape=shape, dims=_dims(x, shape), part="" if exact else "wide",
        window=window,
    )  # fmt: skip
    for axis in (1, 2):
        count = place.size[axis - 1]
        if y.shape[axis] != count:
            chosen = range(skip[axis - 1], skip[axis - 1] + count)
            fields = cropped(axis, chosen, y.shape)
            assert fields is not None  # one tap for each channel, and a window's length
            last = axis == 2 or y.shape[2] == place.size[1]
            y = node.emit(Layer, y, dims=_dims(x, fields["shape"]), part="" if last else "rows",
                          **fields)  # fmt: skip
    return replace(y, grid=x.grid)


def _even_padding(node: Node, image: Value, place: Place) -> tuple[Pair, Pair]:
    """Padding of both sides alike under which all windows are there, and those to leave out first.

    Padding never wins, so more of it adds windows and changes none.
    """
    padding, skip = [], []
    for axis, (before, after) in enumerate((place.rows, place.columns)):
        kernel, stride = place.kernel[axis], place.stride[axis]
        count, size = place.size[axis], image.shape[1 + axis]
        need = (count - 1) * stride + kernel - size - before  # what the last window reaches
        fitting = [p for p in range(before, kernel, stride) if p >= min(need, after)]
        if not fitting:
            raise node.refuse(
                f"pads {before} before and {after} after a window of {kernel}; allowed is padding "
                f"smaller than the window, the same on both sides or as the stride can make it"
            )
        padding.append(fitting[0])
        skip.append((fitting[0] - before) // stride)
    return (padding[0], padding[1]), (skip[0], skip[1])


@POOLS.handles("AveragePool")
def _average_pool(node: Node) -> Value:
    x = node.value(0)
    image = node.image(x)
    place = _place(node, x, image)
    if not place.whole:
        raise node.refuse(
            "has windows that hang over the edge (ceil_mode); set it to 0 and pad where needed"
        )
    pads = any((*place.rows, *place.columns))
    if pads and not node.attribute("count_include_pad", 0):
        raise node.refuse(
            "leaves padding out of its means, so windows at the edge have other factors; set "
            "count_include_pad to 1, or the padding to 0"
        )
    source, padding = place.padded(node, image)
    shape = (image.shape[0], *place.size)
    window = Window(kernel=place.kernel, stride=place.stride, padding=padding)
    return node.emit(Average, source, shape=shape, dims=_dims(x, shape), window=window)


@POOLS.handles("GlobalAveragePool", "GlobalMaxPool")
def _global_pool(node: Node) -> Value:
    mean = node.op == "GlobalAveragePool"
    x = node.value(0) if mean else node.raw(0)
    return _over_image(node, x, [2, 3] if len(x.dims) == 4 else [2], mean=mean, keep=True)


@POOLS.handles("ReduceMean", "ReduceMax", "ReduceSum")
def _reduce(node: Node) -> Value:
    x = node.raw(0) if node.op == "ReduceMax" else node.value(0)
    rank = len(x.dims)
    every = [] if node.attribute("noop_with_empty_axes", 0) else range(rank)
    axes = [a for a in sorted(set(axes_of(node, rank) or every)) if x.dims[a] != 1]
    keep = bool(node.attribute("keepdims", 1))
    named = axes_of(node, rank) or list(every)
    after = [1 if a in named else n for a, n in enumerate(x.dims)]
    dims = tuple(after if keep else [n for a, n in enumerate(after) if a not in named])
    if not axes:
        return replace(x, dims=dims)
    if rank == 4 and 1 in axes and 3 not in axes:  # channels last
        x = transposed(node, x, [0, 3, 1, 2])
        axes = [a + 1 for a in axes]
        if len([n for n in dims if n != 1]) > 1:
            raise node.refuse("reduces one axis of an image with channels last; reduce both")
    pooled = _over_image(node, x, axes, mean=node.op != "ReduceMax", keep=True,
                         part="mean" if node.op == "ReduceSum" else "")  # fmt: skip
    if node.op == "ReduceSum":
        count = float(math.prod(x.dims[a] for a in axes))
        pooled = node.emit(Affine, pooled, shape=pooled.shape, dims=pooled.dims,
                           gain=np.array([count]), shift=np.zeros(1))  # fmt: skip
    return replace(pooled, dims=dims)


def _over_image(
    node: Node, x: Value, axes: list[int], *, mean: bool, keep: bool, part: str = ""
) -> Value:
    if len(x.dims) not in (3, 4) or not set(axes) <= {2, 3}:
        raise node.refuse(
            f"reduces the axes {axes} of {describe(x.dims)}; allowed are those of the image, 2 and "
            f"3, or the length of a signal"
        )
    image = node.image(x)
    rows, columns = (2 in axes, 3 in axes) if len(x.dims) == 4 else (False, True)
    channels, height, width = image.shape
    kernel = (height if rows else 1, width if columns else 1)
    shape = (channels, height // kernel[0], width // kernel[1])
    made = node.emit(
        Average if mean else MaxPool, image, shape=shape, dims=_dims(x, shape), part=part,
        window=Window(kernel=kernel, stride=kernel),
    )  # fmt: skip
    return made if mean else replace(made, grid=x.grid)
