"""Shapes, axes and parts that nodes ask for, as ONNX states them in all opsets."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from tnthw.frontends.onnx.node import Node
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.steps import Shape


def target_shape(node: Node, dims: Shape, wanted: Sequence[int], batch: int = 1) -> Shape:
    """Shape that a Reshape asks for: 0 keeps an axis, -1 takes what is left.

    Parameters
    ----------
    batch: images that the file was exported for; a first axis of as many becomes 1.
    """
    wanted = list(wanted)
    keeps = not node.attribute("allowzero", 0)
    if len(wanted) > 16 or any(n < -1 for n in wanted) or wanted.count(-1) > 1:
        raise node.refuse(f"asks for the shape {wanted[:16]}; allowed is at most one -1")
    for axis, size in enumerate(wanted):
        if size == 0 and keeps:
            if axis >= len(dims):
                raise node.refuse(f"keeps axis {axis} of {list(dims)}, which has none")
            wanted[axis] = dims[axis]
    total = math.prod(dims)
    if batch > 1 and wanted and wanted[0] == batch:
        rest = math.prod(n for n in wanted[1:] if n != -1)
        if rest == total or (-1 in wanted and rest and total % rest == 0):
            wanted[0] = 1
    rest = math.prod(n for n in wanted if n != -1)
    if -1 in wanted:
        if rest == 0 or total % rest:
            raise node.refuse(f"asks for the shape {wanted} of {total} numbers, which do not fit")
        wanted[wanted.index(-1)] = total // rest
    elif rest != total:
        raise node.refuse(f"asks for the shape {wanted} of {total} numbers, which do not fit")
    return tuple(wanted)


def axes_of(node: Node, rank: int, index: int = 1, default: Sequence[int] = ()) -> list[int]:
    """Axes from the attribute of old opsets or the input of new ones, from 0 up."""
    if "axes" in node.attributes:
        axes = node.attribute("axes", [])
    elif node.has(index):
        axes = node.integers(index, "axes")
    else:
        axes = list(default)
    return [axis_of(node, axis, rank) for axis in axes]


def axis_of(node: Node, axis: Any, rank: int) -> int:
    """Axis from 0 up.

    Raises
    ------
    GraphError: there is none.
    """
    if not isinstance(axis, int) or not -rank <= axis < rank:
        raise node.refuse(f"names axis {axis} of {rank}")
    return axis % rank


def squeezed(node: Node, dims: Shape) -> Shape:
    """Shape without the axes that a Squeeze names, or without those of size 1."""
    named = "axes" in node.attributes or node.has(1)
    every = [axis for axis, size in enumerate(dims) if size == 1]
    axes = axes_of(node, len(dims)) if named else every
    if any(dims[axis] != 1 for axis in axes):
        raise node.refuse(f"squeezes axes {axes} of {list(dims)}, which are not all 1")
    return tuple(size for axis, size in enumerate(dims) if axis not in axes)


def unsqueezed(node: Node, dims: Shape) -> Shape:
    """Shape with the axes of size 1 that an Unsqueeze names."""
    named = node.attribute("axes", []) or (node.integers(1, "axes") if node.has(1) else [])
    rank = len(dims) + len(named)
    axes = {axis_of(node, axis, rank) for axis in named}
    if len(axes) != len(named) or rank > 16:
        raise node.refuse(f"adds the axes {named[:16]} to {list(dims)}")
    rest = iter(dims)
    return tuple(1 if axis in axes else next(rest) for axis in range(rank))


def flattened(node: Node, dims: Shape) -> Shape:
    """Shape of a Flatten: two axes."""
    axis = node.attribute("axis", 1)
    if not -len(dims) <= axis <= len(dims):
        raise node.refuse(f"flattens at axis {axis} of {list(dims)}")
    axis = axis + len(dims) if axis < 0 else axis
    return math.prod(dims[:axis]), math.prod(dims[axis:])


def permutation(node: Node, rank: int) -> tuple[int, ...]:
    """Permutation of a Transpose."""
    perm = node.attribute("perm", list(range(rank))[::-1])
    if sorted(perm) != list(range(rank)):
        raise node.refuse(f"has the permutation {perm} of {rank} axes")
    return tuple(perm)


def slices(node: Node, dims: Shape) -> list[slice]:
    """Slice of each axis, with plain bounds; steps may be negative."""
    if node.opset < 10 and "starts" in node.attributes:
        starts, ends = node.attribute("starts", [0]), node.attribute("ends", [0])
        axes, steps = node.attribute("axes", list(range(len(starts)))), [1] * len(starts)
    else:
        starts, ends = node.integers(1, "starts"), node.integers(2, "ends")
        axes = node.integers(3, "axes") if node.has(3) else list(range(len(starts)))
        steps = node.integers(4, "steps") if node.has(4) else [1] * len(starts)
    if not len(starts) == len(ends) == len(axes) == len(steps) or 0 in steps:
        raise node.refuse(
            f"slices with starts {starts[:8]}, ends {ends[:8]}, axes {axes[:8]}, steps {steps[:8]}"
        )
    found = [slice(None)] * len(dims)
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        at = axis_of(node, axis, len(dims))
        start, end = int(start), int(end)
        if step < 0 and end < -dims[at]:
            found[at] = slice(start, None, step)  # through to the first one
        else:
            found[at] = slice(start, end, step)
    return found


def parts(node: Node, size: int) -> list[int]:
    """Sizes of the parts that a Split makes of an axis."""
    if "split" in node.attributes:
        sizes = node.attribute("split", [0])
    elif node.has(1):
        sizes = node.integers(1, "split")
    else:
        count = node.attribute("num_outputs", node.outputs)
        if count < 1 or count > size:
            raise node.refuse(f"splits {size} into {count} parts")
        each = -(-size // count)
        sizes = [min(each, size - each * k) for k in range(count)]
    if sum(sizes) != size or any(n < 1 for n in sizes) or len(sizes) < node.outputs:
        raise node.refuse(f"splits {size} into parts of {sizes[:16]}")
    return [int(n) for n in sizes]


def shape_constant(node: Node, dims: Shape) -> Constant:
    """Shape of a value or constant as a constant, or a part of it."""
    start, end = node.attribute("start", 0), node.attribute("end", len(dims))
    return Constant(array=np.asarray(dims[start:end], np.int64), kind="int64")
