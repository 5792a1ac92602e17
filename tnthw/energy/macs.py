"""Multiply-accumulates that a network needs, padding left out, and how many are of a zero."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.graph import Graph
from tnthw.ir.interpreter import run_batch
from tnthw.ir.ops import Accumulate, Input
from tnthw.ir.weights import layers_of
from tnthw.machine.accelerator import Accelerator


def multiply_accumulates(graph: Graph) -> int:
    """Count the multiply-accumulates of a network at positions inside the image.

    A weight in several planes of trits is one weight.
    Full precision has no zero weights to skip, so this is what its array computes; a ternary array
    adds at the non-zero trits among them only.
    """
    return sum(_of(layer.last, graph) for layer in layers_of(graph))


def nonzero_share(graph: Graph, images: NDArray[np.integer]) -> float:
    """Share of the multiply-accumulates inside the image whose activation is not zero.

    The activations are the ternary network's own; those of a twin of other weights are taken to be
    zero as often.

    Parameters
    ----------
    images: (images, *input shape), integers of the network's input grid.
    """
    values, done, moved = run_batch(graph, images), 0, 0
    for layer in layers_of(graph):
        node = layer.last
        x = values[node.inputs[0]] != 0
        if node.trits.ndim == 2:
            moved += int(x.sum()) * len(node.trits)
        else:
            rows, columns = (
                _uses(x.shape[2 + a], node.type.shape[1 + a], node, axis=a) for a in (0, 1)
            )
            used = np.einsum("nchw,h,w->", x, rows, columns, dtype=np.int64)
            moved += int(used) * len(node.trits) // _groups(node, x.shape[1])
        done += len(images) * _of(node, graph)
    return moved / done


def least_vectors(graph: Graph, machine: Accelerator) -> int:
    """Fewest cycles in which an array can meet all weights.

    A cycle has one position, at most as many of its inputs as there are lanes, and at most as many
    outputs as there are columns.  Every position streams past every tap of a kernel, outside the
    image too, but in a layer that reads the network's input: its windows may be laid out by the
    host, and fill lanes with what is inside.
    """
    first, *others = layers_of(graph)
    loose = {first.last.name, *(one.last.name for one in others if _reads_input(one.last, graph))}
    return sum(
        _least_vectors(layer.last, graph, machine, whole=layer.last.name not in loose)
        for layer in (first, *others)
    )


def _reads_input(node: Accumulate, graph: Graph) -> bool:
    return any(isinstance(graph[name], Input) for name in node.inputs)


def _least_vectors(node: Accumulate, graph: Graph, machine: Accelerator, *, whole: bool) -> int:
    outputs, inputs = (int(each) for each in node.trits.shape[:2])
    if node.trits.ndim == 2:
        return -(-inputs // machine.lanes) * -(-outputs // machine.columns)
    shape = graph[node.inputs[0]].type.shape
    if _groups(node, shape[0]) > 1:  # several groups may lie side by side in one tile
        return -(-_of(node, graph) // machine.macs_per_cycle)
    if whole:
        positions = math.prod(node.type.shape[1:]) * math.prod(node.trits.shape[2:])
        return positions * -(-inputs // machine.lanes) * -(-outputs // machine.columns)
    rows, columns = (
        _inside(shape[1 + a], node.type.shape[1 + a], node, axis=a).sum(axis=1) for a in (0, 1)
    )
    met = -(-inputs * np.outer(rows, columns) // machine.lanes)
    return int(met.sum()) * -(-outputs // machine.columns)


def _groups(node: Accumulate, channels: int) -> int:
    return channels // int(node.trits.shape[1])


def _uses(length_in: int, length_out: int, node: Accumulate, *, axis: int) -> NDArray[np.int64]:
    """How many (output position, tap) pairs along one axis use each place of the input."""
    place = _places(length_out, node, axis)
    inside = place[(place >= 0) & (place < length_in)]
    return np.bincount(inside, minlength=length_in).astype(np.int64)


def _inside(length_in: int, length_out: int, node: Accumulate, *, axis: int) -> NDArray[np.bool_]:
    """Whether a tap is inside the input, (output positions, taps)."""
    place = _places(length_out, node, axis)
    return (place >= 0) & (place < length_in)


def _places(length_out: int, node: Accumulate, axis: int) -> NDArray[np.int64]:
    """Places of the input along an axis, (output positions, taps)."""
    position = np.arange(length_out)[:, None] * node.stride[axis] - node.padding[axis]
    return position + np.arange(node.trits.shape[2 + axis])[None, :] * node.dilation[axis]


def _of(node: Accumulate, graph: Graph) -> int:
    if node.trits.ndim == 2:
        return int(node.trits.size)
    shape_in, shape_out = graph[node.inputs[0]].type.shape, node.type.shape
    taps = [
        int(_uses(shape_in[1 + a], shape_out[1 + a], node, axis=a).sum()) for a in (0, 1)
    ]  # valid (position, tap) pairs along y and along x
    outputs, inputs = (int(each) for each in node.trits.shape[:2])
    return outputs * inputs * taps[0] * taps[1]
