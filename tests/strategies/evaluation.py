"""A second opinion on what a network computes, from the definitions of docs/ir.md.

It shares no line with the interpreter: positions are gathered one tap at a time, from coordinates,
factors are multiplied out, and windows are reduced from stacks.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

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

Int = NDArray[np.int64]


def evaluate(graph: Graph, image: NDArray[np.integer]) -> dict[str, Int]:
    """Every value of a graph for one image, by name."""
    values: dict[str, Int] = {}
    for node in graph:
        if isinstance(node, Input):
            values[node.name] = image.astype(np.int64)
        else:
            values[node.name] = _value(node, [values[name] for name in node.inputs])
    return values


def _value(node: Node, inputs: list[Int]) -> Int:
    x = inputs[0]
    if isinstance(node, Accumulate):
        return _accumulate(node, x) + (inputs[1] * 2**node.shift if len(inputs) > 1 else 0)
    if isinstance(node, Rescale):
        scaled = np.stack([
            (channel * _factor(signs, exponents) + int(bias)) // 2 ** int(shift)
            for channel, signs, exponents, bias, shift in zip(
                x, node.signs, node.exponents, node.bias, node.shift, strict=True
            )
        ])  # fmt: skip
        return np.minimum(np.maximum(scaled, node.type.low), node.type.high)
    if isinstance(node, Add):
        a, b = (_factor(s, e) for s, e in zip(node.signs, node.exponents, strict=True))
        total = (inputs[0] * a + inputs[1] * b + node.bias) // 2**node.shift
        return np.minimum(np.maximum(total, node.type.low), node.type.high)
    if isinstance(node, Threshold):
        levels = [
            np.searchsorted(steps, channel, side="right")
            for steps, channel in zip(_rows(node.thresholds, x), x, strict=True)
        ]
        return np.stack(levels).astype(np.int64) + node.type.low
    if isinstance(node, Table):
        looked_up = [
            row[channel - node.first] for row, channel in zip(_rows(node.table, x), x, strict=True)
        ]
        return np.stack(looked_up).astype(np.int64)
    if isinstance(node, MaxPool):
        return np.max(_windows(node, x, np.iinfo(np.int64).min), axis=0)
    if isinstance(node, SumPool):
        return np.sum(_windows(node, x, 0), axis=0)
    if isinstance(node, Reshape):
        return x.ravel().reshape(node.type.shape)
    if isinstance(node, Concat):
        return np.array([row for part in inputs for row in part])
    assert isinstance(node, Output)
    return x


def _rows(rows: NDArray[np.integer], x: Int) -> list[NDArray[np.integer]]:
    return [rows[0]] * len(x) if len(rows) == 1 else list(rows)


def _factor(signs: NDArray[np.int8], exponents: NDArray[np.int8]) -> int:
    return sum(int(s) * 2 ** int(e) for s, e in zip(signs, exponents, strict=True))


def _accumulate(node: Accumulate, x: Int) -> Int:
    if node.trits.ndim == 2:
        return np.array([int(np.sum(x[row > 0]) - np.sum(x[row < 0])) for row in node.trits])
    out, depth = node.trits.shape[:2]
    result = np.zeros((out, *node.type.shape[1:]), np.int64)
    for ky, kx in np.ndindex(node.trits.shape[2:]):
        seen = _tap(node, x, ky * node.dilation[0], kx * node.dilation[1], 0)
        for channel in range(out):
            first = channel // (out // node.groups) * depth
            trits = node.trits[channel, :, ky, kx]
            part = seen[first : first + depth]
            result[channel] += part[trits == 1].sum(axis=0) - part[trits == -1].sum(axis=0)
    return result


def _windows(node: MaxPool | SumPool, x: Int, outside: int) -> Int:
    return np.stack([_tap(node, x, ky, kx, outside) for ky, kx in np.ndindex(node.kernel)])


def _tap(node: Accumulate | MaxPool | SumPool, x: Int, dy: int, dx: int, outside: int) -> Int:
    """What one tap of every window sees; `outside` where it falls off the image."""
    _, rows, columns = node.type.shape
    y = np.arange(rows) * node.stride[0] - node.padding[0] + dy
    z = np.arange(columns) * node.stride[1] - node.padding[1] + dx
    inside = ((y >= 0) & (y < x.shape[1]))[:, None] & ((z >= 0) & (z < x.shape[2]))
    seen = x[:, np.clip(y, 0, x.shape[1] - 1)][:, :, np.clip(z, 0, x.shape[2] - 1)]
    return np.where(inside, seen, outside)
