"""A graph with every operation in it, and what each computes, in plain loops."""

from __future__ import annotations

import itertools

import numpy as np

from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Concat,
    Input,
    MaxPool,
    Output,
    Rescale,
    Reshape,
    SumPool,
    Table,
    Threshold,
)
from tnthw.ir.rescale import fit, fit_add


def every_operation() -> Graph:
    """Build a graph with every operation in it."""
    build = Builder("example", notes=(("weights", "all ones"),))
    x = build.input((4, 4, 4), name="x")
    acc = build.accumulate(x, np.ones((4, 4, 3, 3)), padding=1, name="acc", origin="stage1.conv")
    y = build.rescale(acc, fit([0.1] * 4, [0] * 4, 2), name="y", exact=[0.1] * 4)
    wide = build.accumulate(y, np.ones((2, 4, 1, 1)), name="wide")
    planes = build.accumulate(y, -np.ones((2, 4, 1, 1)), onto=wide, shift=2, name="planes")
    few = build.threshold(planes, [[1, 5], [2, 2]], name="few")
    looked_up = build.table(few, [[7, 0, 3], [1, 2, 1]], name="looked_up")
    twice = build.concat([looked_up, few], name="twice")
    added = build.add(y, twice, fit_add(1, 1, 0, 1), name="added")
    largest = build.max_pool(added, 2, name="largest")
    total = build.sum_pool(largest, 2, name="total")
    mean = build.rescale(total, fit([0.25] * 4, [0] * 4, 1), name="mean")
    flat = build.reshape(mean, name="flat")
    build.output(flat, offset=[0.5, -1, 0, 2], then=["softmax", "argmax"], name="out")
    return build.finish()


def by_hand(graph, image):
    """Compute every value with loops and Python integers, straight from the definitions."""
    values = {}
    for node in graph:
        inputs = [values[name] for name in node.inputs]
        values[node.name] = one_by_hand(node, inputs, image)
    return values


def one_by_hand(node, inputs, image):
    out = np.empty(node.type.shape, object)
    match node:
        case Input():
            return image.astype(object)
        case Output():
            return inputs[0]
        case Reshape():
            return np.array(list(inputs[0].flat), object).reshape(node.type.shape)
        case Concat():
            return np.concatenate(inputs)
    for where in np.ndindex(out.shape):
        c = where[0]
        match node:
            case Accumulate():
                total = inputs[1][where] * 2**node.shift if len(inputs) == 2 else 0
                for weight, x in taps(node, inputs[0], where):
                    total += {1: x, 0: 0, -1: -x}[weight]
            case Rescale():
                total = int(node.bias[c])
                for sign, exponent in zip(node.signs[c], node.exponents[c], strict=True):
                    total += int(sign) * inputs[0][where] * 2 ** int(exponent)
                total = clamp(total // 2 ** int(node.shift[c]), node.type)
            case Threshold():
                row = node.thresholds[c % len(node.thresholds)]
                total = node.type.low + sum(inputs[0][where] >= t for t in row)
            case Table():
                total = int(node.table[c % len(node.table)][inputs[0][where] - node.first])
            case Add():
                total = node.bias
                for k in range(2):
                    for sign, exponent in zip(node.signs[k], node.exponents[k], strict=True):
                        total += int(sign) * inputs[k][where] * 2 ** int(exponent)
                total = clamp(total // 2**node.shift, node.type)
            case MaxPool():
                total = max(window(node, inputs[0], where))
            case SumPool():
                total = sum(window(node, inputs[0], where))
        out[where] = total
    return out


def clamp(value, kind):
    return min(max(value, kind.low), kind.high)


def taps(node, x, where):
    if x.ndim == 1:
        yield from zip(node.trits[where[0]].tolist(), x, strict=True)
        return
    out, depth, height, width = node.trits.shape
    first = where[0] // (out // node.groups) * depth
    for k, ky, kx in itertools.product(range(depth), range(height), range(width)):
        row = where[1] * node.stride[0] + ky * node.dilation[0] - node.padding[0]
        column = where[2] * node.stride[1] + kx * node.dilation[1] - node.padding[1]
        if 0 <= row < x.shape[1] and 0 <= column < x.shape[2]:
            yield int(node.trits[where[0], k, ky, kx]), x[first + k, row, column]


def window(node, x, where):
    for ky, kx in itertools.product(range(node.kernel[0]), range(node.kernel[1])):
        row = where[1] * node.stride[0] + ky - node.padding[0]
        column = where[2] * node.stride[1] + kx - node.padding[1]
        if 0 <= row < x.shape[1] and 0 <= column < x.shape[2]:
            yield x[where[0], row, column]
