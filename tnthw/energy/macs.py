"""Multiply-accumulates that a network needs, padding left out."""

from __future__ import annotations

import numpy as np

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate
from tnthw.ir.weights import layers_of


def multiply_accumulates(graph: Graph) -> int:
    """Count the multiply-accumulates of a network at positions inside the image.

    A weight in several planes of trits is one weight.
    Full precision has no zero weights to skip, so this is what its array computes; a ternary array
    adds at the non-zero trits among them only.
    """
    return sum(_of(layer.last, graph) for layer in layers_of(graph))


def _of(node: Accumulate, graph: Graph) -> int:
    if node.trits.ndim == 2:
        return int(node.trits.size)
    shape_in, shape_out = graph[node.inputs[0]].type.shape, node.type.shape
    taps = [
        _inside(shape_in[1 + a], shape_out[1 + a], node, axis=a) for a in (0, 1)
    ]  # valid (position, tap) pairs along y and along x
    outputs, inputs = node.trits.shape[:2]
    return int(outputs * inputs * taps[0] * taps[1])


def _inside(length_in: int, length_out: int, node: Accumulate, *, axis: int) -> int:
    """Number of (output position, tap) pairs along one axis that fall inside the input."""
    position = np.arange(length_out)[:, None] * node.stride[axis] - node.padding[axis]
    place = position + np.arange(node.trits.shape[2 + axis])[None, :] * node.dilation[axis]
    return int(((place >= 0) & (place < length_in)).sum())
