"""Operators that only move values: shapes, axes, joins, parts, padding with zeros."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from tnthw.frontends.copying import copied_channels, cropped
from tnthw.frontends.onnx.axes import from_front, to_front, transposed
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, describe
from tnthw.frontends.onnx.shapes import (
    axis_of,
    flattened,
    parts,
    permutation,
    shape_constant,
    slices,
    squeezed,
    target_shape,
    unsqueezed,
)
from tnthw.frontends.onnx.tensors import Constant, kind_name
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Concat, Layer, Pad

MOVEMENTS = Handlers()
"""Handlers of this file."""


@MOVEMENTS.handles("Shape")
def _shape(node: Node) -> Constant:
    return shape_constant(node, node.raw(0).dims)


@MOVEMENTS.handles("Size")
def _size(node: Node) -> Constant:
    return Constant(array=np.asarray(int(np.prod(node.raw(0).dims))), kind="int64")


@MOVEMENTS.handles("Identity", "Dropout")
def _identity(node: Node) -> Value:
    if node.op == "Dropout" and node.has(2) and node.constant(2, "training mode").array.any():
        raise node.refuse("is in training mode; export the network in evaluation mode")
    return node.raw(0)


@MOVEMENTS.handles("Cast", "CastLike")
def _cast(node: Node) -> Value:
    kind = kind_name(node.attribute("to", 0)) if node.op == "Cast" else "float32"
    if kind not in ("float32", "float64"):
        raise node.refuse(
            f"converts values of the network to {kind}; only float32 and float64 keep them: "
            f"quantise with QuantizeLinear, or leave the Cast out"
        )
    return node.raw(0)


@MOVEMENTS.handles("Reshape")
def _reshape(node: Node) -> Value:
    x = node.raw(0)
    return _viewed(node, x, target_shape(node, x.dims, node.integers(1, "shape"), node.batch))


@MOVEMENTS.handles("Flatten")
def _flatten(node: Node) -> Value:
    x = node.raw(0)
    return _viewed(node, x, flattened(node, x.dims))


@MOVEMENTS.handles("Squeeze")
def _squeeze(node: Node) -> Value:
    x = node.raw(0)
    return _viewed(node, x, squeezed(node, x.dims))


@MOVEMENTS.handles("Unsqueeze")
def _unsqueeze(node: Node) -> Value:
    x = node.raw(0)
    return _viewed(node, x, unsqueezed(node, x.dims))


def _viewed(node: Node, x: Value, dims: tuple[int, ...]) -> Value:
    """Take the same numbers under other axes; steps of their own are made where one reads them."""
    if x.grid is not None and x.grid.scale.size > 1 and dims != x.dims:
        raise node.refuse("changes the axes along which its quantiser has scales; dequantise first")
    return replace(x, dims=dims)


@MOVEMENTS.handles("Expand")
def _expand(node: Node) -> Value:
    x, shape = node.raw(0), node.integers(1, "shape")
    if tuple(np.broadcast_shapes(x.dims, tuple(shape))) != x.dims:
        raise node.refuse(f"repeats {describe(x.dims)} to {shape}; leave it out")
    return x


@MOVEMENTS.handles("Transpose")
def _transpose(node: Node) -> Value:
    x = node.raw(0)
    return transposed(node, x, permutation(node, len(x.dims)))


# Joins and parts ----------------------------------------------------------------------------------


@MOVEMENTS.handles("Concat")
def _concat(node: Node) -> Value:
    values = [node.raw(index) for index in range(len(node.inputs))]
    first = values[0]
    axis = axis_of(node, node.attribute("axis", 1), len(first.dims))
    around = [(*v.dims[:axis], *v.dims[axis + 1 :]) for v in values]
    if any(len(v.dims) != len(first.dims) for v in values) or len(set(around)) > 1:
        raise node.refuse(f"joins {', '.join(str(list(v.dims)) for v in values)[:200]}")
    if len(values) == 1:
        return first
    if any(v.grid is None or v.grid.low is None for v in values):
        values = [node.as_numbers(v) for v in values]
    elif any(not _same_grid(v, first) for v in values):
        raise node.refuse("joins integers of different scales; put a DequantizeLinear before it")
    dims = (*first.dims[:axis], sum(v.dims[axis] for v in values), *first.dims[axis + 1 :])
    fronts = [to_front(node, v, axis) for v in values]
    shape = (dims[axis], *fronts[0].shape[1:])
    made = node.emit(Concat, *fronts, shape=shape, dims=dims)
    made = from_front(node, made, axis, dims)
    return replace(made, grid=values[0].grid)


def _same_grid(one: Value, other: Value) -> bool:
    return (
        one.grid is not None
        and other.grid is not None
        and one.grid.same(other.grid.scale, other.grid.zero)
    )


def chosen_along(node: Node, x: Value, axis: int, chosen: Sequence[int], part: str = "") -> Value:
    """Take some of an axis, in any order, by a layer that copies."""
    size = x.dims[axis]
    if not chosen:
        raise node.refuse(f"takes an empty part of {describe(x.dims)}; leave it out")
    if list(chosen) == list(range(size)):
        return x
    if x.grid is not None and x.grid.scale.size > 1:
        raise node.refuse("takes a part of integers with several scales; dequantise first")
    dims = (*x.dims[:axis], len(chosen), *x.dims[axis + 1 :])
    steps = {b - a for a, b in pairwise(chosen)} or {1}
    ascends = len(steps) == 1 and min(steps) > 0
    if len(x.dims) == 4 and x.dims[0] == 1 and axis in (2, 3) and ascends and x.turn is None:
        found = range(chosen[0], chosen[-1] + 1, steps.pop())
        fields = cropped(axis - 1, found, x.dims[1:])
        front = node.view(x, x.dims[1:])
        place = None
    else:
        front = to_front(node, x, axis)
        fields = copied_channels(chosen, front.shape)
        place = axis
    if fields is None:
        raise node.refuse(f"takes {len(chosen)} of {describe(x.dims)}, which needs too many trits")
    made = node.emit(Layer, front, dims=dims, part=part, **fields)
    if place is not None:
        made = from_front(node, made, place, dims)
    return replace(made, grid=x.grid)


@MOVEMENTS.handles("Slice")
def _slice(node: Node) -> Value:
    x = node.raw(0)
    ranges = [range(size)[s] for size, s in zip(x.dims, slices(node, x.dims), strict=True)]
    changed = [axis for axis, r in enumerate(ranges) if r != range(x.dims[axis])]
    for axis in changed:
        part = "" if axis == changed[-1] else f"axis{axis}"
        x = chosen_along(node, x, axis, list(ranges[axis]), part)
    return x


@MOVEMENTS.handles("Split")
def _split(node: Node) -> tuple[Value, ...]:
    x = node.raw(0)
    axis = axis_of(node, node.attribute("axis", 0), len(x.dims))
    found, start = [], 0
    for index, size in enumerate(parts(node, x.dims[axis])):
        found.append(chosen_along(node, x, axis, list(range(start, start + size)), f"part{index}"))
        start += size
    return tuple(found)


@MOVEMENTS.handles("Gather")
def _gather(node: Node) -> Value:
    x, indices = node.raw(0), node.constant(1, "indices").array
    axis = axis_of(node, node.attribute("axis", 0), len(x.dims))
    size = x.dims[axis]
    if indices.dtype.kind not in "iu" or indices.ndim > 1 or indices.size > 1 << 16:
        raise node.refuse(f"gathers by indices of shape {list(indices.shape)}; allowed is a list")
    chosen = [int(index) for index in indices.reshape(-1)]
    if any(not -size <= index < size for index in chosen):
        raise node.refuse(f"gathers outside axis {axis} of {list(x.dims)}")
    found = chosen_along(node, x, axis, [index % size for index in chosen])
    if indices.ndim == 0:
        found = replace(found, dims=(*x.dims[:axis], *x.dims[axis + 1 :]))
    return found


@MOVEMENTS.handles("Pad")
def _pad(node: Node) -> Value:
    x = node.raw(0)
    if "pads" in node.attributes:
        pads, value = node.attribute("pads", [0]), node.attribute("value", 0.0)
    else:
        pads, value = node.integers(1, "pads"), node.number(2, "value", 0.0)
    rank = len(x.dims)
    axes = (
        [axis_of(node, axis, rank) for axis in node.integers(3, "axes")]
        if node.has(3)
        else (list(range(rank)))
    )
    mode = node.attribute("mode", "constant")
    zero = 0 if x.grid is None else x.grid.zero
    if mode != "constant" or value != zero:
        raise node.refuse(
            f"pads with mode {mode!r} and value {value:g}; allowed are zeros: 'constant' with "
            f"value {zero}"
        )
    if (
        len(pads) != 2 * len(axes)
        or len(set(axes)) != len(axes)
        or any(not 0 <= size < 1 << 16 for size in pads)
    ):
        raise node.refuse(
            f"pads {list(x.dims)} by {pads[:16]}; allowed are two sides of each axis, not negative"
        )
    sides = {axis: (pads[at], pads[at + len(axes)]) for at, axis in enumerate(axes)}
    sides = {axis: found for axis, found in sides.items() if any(found)}
    spatial = {2: "rows", 3: "columns"} if rank == 4 else {2: "columns"}
    for axis in [axis for axis in sides if axis not in spatial or rank not in (3, 4)]:
        before, after = sides.pop(axis)
        x = _padded_axis(node, x, axis, before, after, "" if not sides else f"axis{axis}")
    if not sides:
        return x
    image = node.image(x)
    rows, columns = (
        next(
            (sides[axis] for axis, name in spatial.items() if name == of and axis in sides), (0, 0)
        )
        for of in ("rows", "columns")
    )
    channels, height, width = image.shape
    shape = (channels, height + sum(rows), width + sum(columns))
    dims = (1, *shape) if rank == 4 else (1, channels, shape[2])
    made = node.emit(Pad, image, shape=shape, dims=dims, rows=rows, columns=columns)
    return replace(made, grid=x.grid)


def _padded_axis(node: Node, x: Value, axis: int, before: int, after: int, part: str) -> Value:
    """Put zeros before and after an axis that is no axis of an image."""
    chosen = [None] * before + list(range(x.dims[axis])) + [None] * after
    dims = (*x.dims[:axis], len(chosen), *x.dims[axis + 1 :])
    front = to_front(node, x, axis)
    fields = copied_channels(chosen, front.shape)
    if fields is None:
        raise node.refuse(f"pads axis {axis} of {describe(x.dims)}, which needs too many trits")
    made = node.emit(Layer, front, dims=dims, part=part, **fields)
    return replace(from_front(node, made, axis, dims), grid=x.grid, lattice=None)
