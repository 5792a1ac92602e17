"""Axes of ONNX values brought to the front, where steps have their channels, and back."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from tnthw.frontends.onnx.node import Node
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Shape


def transposed(node: Node, x: Value, perm: Sequence[int]) -> Value:
    """Take the axes of an ONNX value in another order.

    Axes of size 1 move for nothing. Others become an order of up to three axes of the step, into
    which those are joined that stay together; a `Transpose` is made where something reads them so.

    Raises
    ------
    GraphError: more than three groups of axes change places.
    """
    dims = tuple(x.dims[axis] for axis in perm)
    order = [axis for axis in perm if x.dims[axis] != 1]
    if order == sorted(order):
        return replace(x, dims=dims)
    if x.grid is not None and x.grid.scale.size > 1:
        raise node.refuse("moves the axis along which its quantiser has scales; dequantise first")
    if len(x.dims) == 4 and x.dims[0] == 1 and perm[0] == 0:
        view: Shape = x.dims[1:]
        axes = tuple(axis - 1 for axis in perm[1:])
    else:
        view, axes = _grouped(node, x, order)
    if x.turn is None or view != tuple(x.shape[axis] for axis in x.turn):
        x = node.view(x, view)
    turn = axes if x.turn is None else tuple(x.turn[axis] for axis in axes)
    return replace(x, dims=dims, turn=None if turn == tuple(range(len(turn))) else turn)


def _grouped(node: Node, x: Value, order: list[int]) -> tuple[Shape, tuple[int, ...]]:
    """Axes of more than 1 number, joined where they stay neighbours, as three."""
    rank = {axis: place for place, axis in enumerate(sorted(order))}
    groups: list[list[int]] = []
    for axis in order:
        if groups and rank[axis] == rank[groups[-1][-1]] + 1:
            groups[-1].append(axis)
        else:
            groups.append([axis])
    if len(groups) > 3:
        raise node.refuse(
            f"moves {len(groups)} groups of axes of {list(x.dims)}; at most three can change places"
        )
    before = sorted(groups)
    sizes = [math.prod(x.dims[axis] for axis in group) for group in before]
    axes = [before.index(group) for group in groups]
    if len(groups) == 2:
        return (sizes[0], 1, sizes[1]), (2, 1, 0)
    return (sizes[0], sizes[1], sizes[2]), (axes[0], axes[1], axes[2])


def to_front(node: Node, x: Value, axis: int) -> Value:
    """Bring an axis to the front, so that the step has it as its channels."""
    if math.prod(x.dims[:axis]) == 1:
        return node.view(x, front_shape(x.dims, axis))
    perm = [axis, *(other for other in range(len(x.dims)) if other != axis)]
    if len(x.dims) == 4 and x.dims[0] == 1:
        perm = [0, axis, *(other for other in (1, 2, 3) if other != axis)]
    moved = transposed(node, x, perm)
    return node.view(moved, front_shape(moved.dims, perm.index(axis)))


def from_front(node: Node, y: Value, axis: int, dims: Shape) -> Value:
    """Bring the channels of a step back to where they are an axis of an ONNX value.

    Parameters
    ----------
    dims: of the ONNX value, with the axis at its place.
    """
    if math.prod(dims[:axis]) == 1:
        return replace(y, dims=dims)
    rank = len(dims)
    perm = [axis, *(other for other in range(rank) if other != axis)]
    if rank == 4 and dims[0] == 1:
        perm = [0, axis, *(other for other in (1, 2, 3) if other != axis)]
    moved = replace(y, dims=tuple(dims[other] for other in perm))
    return transposed(node, moved, [perm.index(other) for other in range(rank)])


def step_shape(dims: Shape) -> Shape:
    """Shape that a step has which computes an ONNX value: without the axis of the images."""
    rest = dims[1:] if len(dims) > 1 and dims[0] == 1 else dims
    if math.prod(rest) == max(rest, default=1):
        return (math.prod(rest),) if len(rest) != 3 else rest
    return front_shape(rest, 0)


def front_shape(dims: Shape, axis: int) -> Shape:
    """Shape of a step for dimensions whose axes before this one are all 1."""
    rest = dims[axis + 1 :]
    match len(rest):
        case 0:
            return (dims[axis],)
        case 1:
            return (dims[axis], 1, rest[0])
        case 2:
            return (dims[axis], rest[0], rest[1])
    return (dims[axis], 1, math.prod(rest))
