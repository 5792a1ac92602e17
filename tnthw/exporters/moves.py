"""Pools, reshapes and concatenations as ONNX."""

from __future__ import annotations

import numpy as np

from tnthw.exporters.base import DOUBLE, FLOAT, Writer, reach_of
from tnthw.exporters.crossings import SINGLE
from tnthw.ir.ops import Concat, MaxPool, Reshape, SumPool


def max_pool(to: Writer, node: MaxPool) -> None:
    """Write a window maximum; padding never wins in ONNX either."""
    x = to.values[node.inputs[0]]
    (pad_y, pad_x) = node.padding
    to.sheet.node(
        "MaxPool",
        [x.tensor],
        node.name,
        layer=node.origin or node.name,
        kernel_shape=list(node.kernel),
        strides=list(node.stride),
        pads=[pad_y, pad_x, pad_y, pad_x],
    )
    to.made(node, node.name, x.kind)


def sum_pool(to: Writer, node: SumPool) -> None:
    """Average, times the window; rounded where the window is no power of two."""
    x = to.values[node.inputs[0]]
    window = node.kernel[0] * node.kernel[1]
    reach = reach_of(to.ranges[node.inputs[0]]) * window
    exact = window & (window - 1) == 0
    if reach > (SINGLE if exact else SINGLE >> 3) or x.kind != FLOAT:
        raise to.refuse(node, f"sums reach {reach:,}, more than float32 averages hold")
    (pad_y, pad_x) = node.padding
    layer = node.origin or node.name
    mean = to.sheet.node(
        "AveragePool",
        [x.tensor],
        to.sheet.fresh(f"{node.name}.mean"),
        layer=layer,
        kernel_shape=list(node.kernel),
        strides=list(node.stride),
        pads=[pad_y, pad_x, pad_y, pad_x],
        count_include_pad=1,
    )
    to.describe(mean, FLOAT, node)
    size = to.sheet.constant(f"{node.name}.window", np.array(window, np.float32))
    if exact:
        to.sheet.node("Mul", [mean, size], node.name, layer=layer)
    else:
        total = to.step(node, "Mul", "total", mean, size)
        to.sheet.node("Round", [total], node.name, layer=layer)
    to.made(node, node.name)


def reshape(to: Writer, node: Reshape) -> None:
    """Write a reshape of each image."""
    x = to.values[node.inputs[0]]
    shape = to.sheet.constant(f"{node.name}.shape", np.array([0, *node.type.shape], np.int64))
    to.sheet.node("Reshape", [x.tensor, shape], node.name, layer=node.origin or node.name)
    to.made(node, node.name, x.kind)


def concat(to: Writer, node: Concat) -> None:
    """Join values along the channels."""
    parts = [to.values[name] for name in node.inputs]
    kind = DOUBLE if any(part.kind == DOUBLE for part in parts) else FLOAT
    tensors = []
    for name, part in zip(node.inputs, parts, strict=True):
        tensors.append(to.cast(to.graph[name], part, kind))
    to.sheet.node("Concat", tensors, node.name, layer=node.origin or node.name, axis=1)
    to.made(node, node.name, kind)
