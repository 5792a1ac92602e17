"""What every operation computes, in exact integer arithmetic.

This is the reference: simulator and RTL are right when they agree with it.  It is plain on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError
from tnthw.ir.convolution import convolve
from tnthw.ir.graph import Graph
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Concat,
    Input,
    MaxPool,
    Node,
    Output,
    Rescale,
    Reshape,
    SumPool,
    Table,
    Threshold,
)
from tnthw.ir.types import Int, Type
from tnthw.threads import one_thread

_FEW_LEVELS = 31  # up to which comparing with each threshold is faster than bisection


@one_thread()
def run(graph: Graph, image: NDArray[np.integer]) -> dict[str, Int]:
    """Compute every value of a graph for one image.

    Parameters
    ----------
    graph: a verified graph.
    image: whole numbers of the input's shape and range.

    Returns
    -------
    For each value its int64 array, in the order of the graph.

    Raises
    ------
    InputError: the image has the wrong shape, type or range.
    """
    check_input(graph, image, graph.inputs[0].type.shape)
    return {name: value[0] for name, value in _values(graph, image[None])}


@one_thread()
def run_batch(graph: Graph, images: NDArray[np.integer]) -> dict[str, Int]:
    """Compute every value of a graph for several images.

    Parameters
    ----------
    graph: a verified graph.
    images: whole numbers (images, *input shape).

    Returns
    -------
    For each value its int64 array with an axis of images in front.

    Raises
    ------
    InputError: the images have the wrong shape, type or range.
    """
    check_batch(graph, images)
    return dict(_values(graph, images))


@one_thread()
def predict(graph: Graph, images: NDArray[np.integer]) -> Int:
    """Compute the first output of a graph for several images, without keeping other values.

    Parameters
    ----------
    graph: a verified graph.
    images: whole numbers (images, *input shape).

    Returns
    -------
    int64 (images, *output shape).

    Raises
    ------
    InputError: the images have the wrong shape, type or range.
    """
    check_batch(graph, images)
    wanted = graph.outputs[0].name
    return next(value for name, value in _values(graph, images) if name == wanted)


def check_batch(graph: Graph, images: NDArray[np.integer]) -> None:
    """Refuse a batch of images that a graph cannot take.

    Raises
    ------
    InputError: the images have the wrong shape, type or range.
    """
    check_input(graph, images, (len(images) if np.ndim(images) else 0, *graph.inputs[0].type.shape))


def check_input(graph: Graph, array: NDArray[np.integer], shape: tuple[int, ...]) -> None:
    """Refuse an input array of another shape, of another kind, or out of range.

    Parameters
    ----------
    graph: the graph that would read it.
    array: what would be fed in.
    shape: the shape that it must have.

    Raises
    ------
    InputError: says what was found and what is allowed.
    """
    source = graph.inputs[0]
    where = f"input {source.name} of {graph.name}"
    if not isinstance(array, np.ndarray):
        raise InputError(f"{where}: got a {type(array).__name__}; give a numpy array")
    if not np.issubdtype(array.dtype, np.integer):
        raise InputError(
            f"{where}: the array has type {array.dtype}; give whole numbers from "
            f"{source.type.low} to {source.type.high} in an integer type"
        )
    if array.shape != shape:
        raise InputError(
            f"{where}: the array has shape {array.shape}; the network takes {shape}"
            f"{_shape_advice(array.shape, shape)}"
        )
    if array.size == 0:
        raise InputError(f"{where}: the array is empty; give at least one image")
    low, high = int(array.min()), int(array.max())
    if low < source.type.low or high > source.type.high:
        raise InputError(
            f"{where}: values run from {low} to {high}; allowed is {source.type.low} to "
            f"{source.type.high}; quantise the image to the input's scale "
            f"({', '.join(f'{s:g}' for s in source.type.scale[:4])} per step)"
        )


def _shape_advice(found: tuple[int, ...], allowed: tuple[int, ...]) -> str:
    if sorted(found) == sorted(allowed):
        return "; reorder the axes to channels, height, width"
    if found == (1, *allowed):
        return "; drop the batch axis or run a batch"
    if len(found) + 1 == len(allowed):
        return "; add the missing axis"
    return ""


def _values(graph: Graph, images: NDArray[np.integer]) -> Iterator[tuple[str, Int]]:
    values: dict[str, Int] = {}
    last_use = {source: i for i, node in enumerate(graph) for source in node.inputs}
    for i, node in enumerate(graph):
        if isinstance(node, Input):
            values[node.name] = images.astype(np.int64)
        else:
            values[node.name] = evaluate(node, *(values[name] for name in node.inputs))
        yield node.name, values[node.name]
        for name in set(node.inputs):
            if last_use[name] == i:
                del values[name]


def evaluate(node: Node, *inputs: Int) -> Int:
    """Compute one node; arrays have the images as their first axis.

    Parameters
    ----------
    node: any node but an Input.
    inputs: int64, its inputs in order.

    Raises
    ------
    ValueError: the node is an Input, whose value nothing computes.
    """
    if isinstance(node, Input):
        raise ValueError(f"{node.name}: the value of an input is fed in")
    x = inputs[0]
    match node:
        case Accumulate():
            sums = convolve(node, x)
            return sums if len(inputs) == 1 else (inputs[1] << node.shift) + sums
        case Rescale():
            total = _per_channel(node.bias, x) + _shift_add(x, node.signs, node.exponents)
            return _clamp(total >> _per_channel(node.shift.astype(np.int64), x), node.type)
        case Threshold():
            return node.type.low + _passed(x, node.thresholds)
        case Table():
            rows = np.arange(len(node.table)).reshape(1, -1, *(1,) * (x.ndim - 2))
            return node.table[rows, x - node.first].astype(np.int64)
        case Add():
            a = _shift_add(x, node.signs[:1], node.exponents[:1])
            b = _shift_add(inputs[1], node.signs[1:], node.exponents[1:])
            return _clamp((a + b + node.bias) >> node.shift, node.type)
        case MaxPool():
            return _pool(node, x, np.maximum, np.iinfo(np.int64).min)
        case SumPool():
            return _pool(node, x, np.add, 0)
        case Reshape():
            return x.reshape(len(x), *node.type.shape)
        case Concat():
            return np.concatenate(inputs, axis=1)
        case Output():
            return x
        case _:
            assert_never(node)


def _passed(x: Int, thresholds: Int) -> Int:
    """Count for each number the thresholds (channels or 1, levels) that it is not below."""
    count = np.zeros_like(x)
    if thresholds.shape[1] > _FEW_LEVELS:
        for channel in range(x.shape[1]):
            row = thresholds[channel % len(thresholds)]
            count[:, channel] = np.searchsorted(row, x[:, channel], side="right")
        return count
    for level in range(thresholds.shape[1]):
        count += x >= _per_channel(thresholds[:, level], x)
    return count


def _per_channel(parameters: Int, x: Int) -> Int:
    """Line up one number per channel with (images, channels, ...)."""
    return parameters.reshape(1, -1, *(1,) * (x.ndim - 2))


def _shift_add(x: Int, signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> Int:
    """Multiply by sums of signed powers of two: (channels or 1, terms)."""
    total = np.zeros_like(x)
    for term in range(signs.shape[1]):
        shifted = x << _per_channel(exponents[:, term].astype(np.int64), x)
        sign = _per_channel(signs[:, term].astype(np.int64), x)
        total += np.where(sign == 0, 0, np.where(sign < 0, -shifted, shifted))
    return total


def _clamp(values: Int, kind: Type) -> Int:
    return np.clip(values, kind.low, kind.high)


def _pool(node: MaxPool | SumPool, x: Int, combine: np.ufunc, neutral: int) -> Int:
    (pad_y, pad_x), (step_y, step_x) = node.padding, node.stride
    padded = np.pad(x, ((0, 0), (0, 0), (pad_y, pad_y), (pad_x, pad_x)), constant_values=neutral)
    height = (padded.shape[2] - node.kernel[0]) // step_y + 1
    width = (padded.shape[3] - node.kernel[1]) // step_x + 1
    result = np.full((*x.shape[:2], height, width), neutral, np.int64)
    for ky in range(node.kernel[0]):
        for kx in range(node.kernel[1]):
            part = padded[
                :, :, ky : ky + height * step_y : step_y, kx : kx + width * step_x : step_x
            ]
            combine(result, part[:, :, :height, :width], out=result)
    return result
