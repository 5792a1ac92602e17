"""Movement of values: put off until something computes with them, then the cheapest steps.

What a movement does is seen by doing it to numbers that say where they come from. Axes in another
order are a `Transpose`; channels, rows, columns and whatever else is copied are a layer with one
trit for each value, which is exact.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from typing import Any

import numpy as np
import torch
from torch import Tensor

from tnthw.frontends.pytorch.calls import Call, Order, Value, held_shape
from tnthw.frontends.steps import Layer, Reshape, Shape, Transpose, WeightTensor, Window

_MOST_TRITS = 1 << 22
"""Trits of a layer that copies features in an order that nothing smaller describes."""


def moved(call: Call, input: Value, *_: Any, **__: Any) -> Any:
    """Do an operation that only moves numbers: to their places, not to a step.

    Raises
    ------
    GraphError: it mixes images, or brings in numbers that are not the value's.
    """
    assert call.again is not None
    size = math.prod(input.held)
    places = torch.from_numpy(np.ascontiguousarray(input.places())).double()
    offsets = torch.arange(call.batch, dtype=torch.float64) * size
    both = places + offsets.reshape(-1, *(1,) * places.dim())
    result = call.again(both)
    if isinstance(result, Tensor):
        return _taken(call, input, result, size)
    return tuple(_taken(call, input, part, size, f"part{i}") for i, part in enumerate(result))


def _taken(call: Call, source: Value, result: Tensor, size: int, part: str = "") -> Value:
    shape = call.image_shape(result)
    whole = result.numpy().astype(np.int64)
    order = whole[0]
    offsets = np.arange(len(whole)).reshape(-1, *(1,) * order.ndim) * size
    if not np.array_equal(whole, order + offsets) or order.size == 0:
        raise call.refuse(
            "moves values from one image to another, or takes an empty part; keep the images apart"
        )
    found = replace(source, shape=shape, order=order)
    if _is_bijection(order, size):
        return settled(found)
    return plain(call, found, part)


def settled(value: Value) -> Value:
    """Forget an order that is C order in a shape that the step has anyway."""
    if value.order is None or not _ascends(value.order):
        return value
    if held_shape(value.shape) == value.held:
        return replace(value, order=None)
    return value


def plain(call: Call, value: Value, part: str = "") -> Value:
    """Bring a value into the C order of torch's shape, by steps where it is in another.

    Raises
    ------
    GraphError: no operation of the IR moves values so.
    """
    if value.order is None and held_shape(value.shape) == value.held:
        return value
    known = call.into.placed.get(id(value))
    if known is not None:
        return known[1]
    made = _placed(call, value, part)
    call.into.placed[id(value)] = (value, made)
    return made


def _placed(call: Call, value: Value, part: str) -> Value:
    order, target = value.places(), held_shape(value.shape)
    flat = order.reshape(-1)
    place = part or "order"
    held = replace(value, shape=value.held, order=None)
    if _ascends(flat) and flat.size == math.prod(value.held):
        return _named(call.emit(Reshape, held, shape=target, part=part or "shape"), value)
    bijection = _is_bijection(flat, math.prod(value.held))
    made = _transposed(call, held, flat, target, place) if bijection else None
    if made is None and len(target) == len(value.held) == 3:
        made = _windowed(call, held, flat.reshape(target), place)
    if made is None and bijection:
        made = _regrouped(call, held, flat, target, place)
    if made is not None:
        return _named(made, value)
    return _named(_features(call, held, flat, target, place), value)


def _named(made: Value, value: Value) -> Value:
    return replace(made, shape=value.shape, held=held_shape(value.shape), order=None)


def _ascends(order: Order) -> bool:
    flat = order.reshape(-1)
    return bool(np.array_equal(flat, np.arange(flat.size)))


def _is_bijection(order: Order, size: int) -> bool:
    return order.size == size and len(np.unique(order)) == size


# Axes in another order ----------------------------------------------------------------------------


def _transposed(call: Call, x: Value, flat: Order, target: Shape, part: str) -> Value | None:
    """Transpose the step's own axes, and Reshape; None where that is not the order."""
    own = np.arange(flat.size).reshape(x.held)
    for axes in permutations(range(len(x.held))):
        turned = own.transpose(axes)
        if np.array_equal(turned.reshape(-1), flat):
            return _turned(call, x, axes, turned.shape, target, part)
    return None


def _regrouped(call: Call, x: Value, flat: Order, target: Shape, part: str) -> Value | None:
    """Reshape, Transpose and Reshape where three axes suffice; None where they do not."""
    axes_found = _strides(flat)
    if len(axes_found) > 3:
        return None
    sizes = [size for size, _ in axes_found] + [1] * (3 - len(axes_found))
    steps = [step for _, step in axes_found] + [1] * (3 - len(axes_found))
    falling = sorted(range(3), key=lambda i: (-steps[i], i))
    before = tuple(sizes[i] for i in falling)
    axes = tuple(falling.index(i) for i in range(3))
    turned = np.arange(flat.size).reshape(before).transpose(axes)
    if not np.array_equal(turned.reshape(-1), flat):
        return None
    x = call.emit(Reshape, x, shape=before, part=f"{part}.shape")
    return _turned(call, x, axes, turned.shape, target, part)


def _turned(
    call: Call, x: Value, axes: Sequence[int], shape: Shape, target: Shape, part: str
) -> Value:
    reshaped = shape != target
    x = call.emit(Transpose, x, shape=shape, axes=tuple(axes),
                  part=f"{part}.axes" if reshaped else part)  # fmt: skip
    return call.emit(Reshape, x, shape=target, part=part) if reshaped else x


def _strides(flat: Order) -> list[tuple[int, int]]:
    """Sizes and steps of the axes, outermost first, of which an order is made as it seems."""
    axes: list[tuple[int, int]] = []
    while flat.size > 1:
        step = int(flat[1] - flat[0])
        breaks = np.flatnonzero(np.diff(flat) != step)
        size = int(breaks[0]) + 1 if len(breaks) else flat.size
        if flat.size % size:
            return [(1, 1)] * 4
        axes.insert(0, (size, step))
        flat = flat[::size]
    return axes


# Copies -------------------------------------------------------------------------------------------


def _windowed(call: Call, x: Value, order: Order, part: str) -> Value | None:
    """Copy by a convolution: each channel a pixel of each window of one channel.

    It is there for channels in another order, and for pixels that become channels.
    """
    _, height, width = x.held
    channel, pixel = np.divmod(order, height * width)
    row, column = np.divmod(pixel, width)
    first = (channel[:, 0, 0], row[:, 0, 0], column[:, 0, 0])
    rows, columns = order.shape[1:]
    down = int(row[0, 1, 0] - row[0, 0, 0]) if rows > 1 else 1
    right = int(column[0, 0, 1] - column[0, 0, 0]) if columns > 1 else 1
    if down < 1 or right < 1:
        return None
    expected = (
        first[0][:, None, None] * height * width
        + (first[1][:, None, None] + down * np.arange(rows)[:, None]) * width
        + (first[2][:, None, None] + right * np.arange(columns))
    )
    if not np.array_equal(order, expected):
        return None
    kernel = (int(first[1].max()) + 1, int(first[2].max()) + 1)
    # The window ends where torch's value does.
    kernel = (max(kernel[0], height - (rows - 1) * down - (down - 1)),
              max(kernel[1], width - (columns - 1) * right - (right - 1)))  # fmt: skip
    if order.shape[0] * x.held[0] * math.prod(kernel) > _MOST_TRITS:
        return None
    trits = np.zeros((order.shape[0], x.held[0], *kernel), np.int8)
    trits[np.arange(order.shape[0]), *first] = 1
    return _copy(call, x, trits, order.shape, part, Window(kernel=kernel, stride=(down, right)))


def _features(call: Call, x: Value, flat: Order, target: Shape, part: str) -> Value:
    """Copy single numbers, in any order, by a linear layer with one trit each."""
    size = math.prod(x.held)
    if flat.size * size > _MOST_TRITS:
        raise call.refuse(
            f"moves {size} numbers in an order that is none of axes, channels, rows or columns; "
            f"move whole axes (permute) or channels (index_select, chunk) instead"
        )
    if len(x.held) != 1:
        x = call.emit(Reshape, x, shape=(size,), part=f"{part}.features")
    trits = np.zeros((flat.size, size), np.int8)
    trits[np.arange(flat.size), flat] = 1
    whole = (flat.size,)
    made = _copy(call, x, trits, whole, part if target == whole else f"{part}.copy", None)
    return made if target == whole else call.emit(Reshape, made, shape=target, part=part)


def _copy(
    call: Call, x: Value, trits: np.ndarray, shape: Shape, part: str, window: Window | None
) -> Value:
    tensor = WeightTensor(integers=trits, alpha=np.ones(len(trits)))
    return call.emit(Layer, x, shape=shape, part=part, tensors=(tensor,), window=window, keeps=True)
