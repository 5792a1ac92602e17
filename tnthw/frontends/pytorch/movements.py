"""Operations that only move values: shapes, padding, joins, slices.

A slice, a crop and padding of channels are convolutions with one trit for each value that is
copied, which are exact. What is neither is done to the places of the values; see `layout`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from torch import Tensor

from tnthw.frontends.pytorch.calls import Call, Value, held_shape
from tnthw.frontends.pytorch.layout import moved, plain, settled
from tnthw.frontends.steps import Concat, Layer, Pad, Reshape, Shape, WeightTensor, Window


def reshape(call: Call, input: Value, *shape: Any, part: str = "", **_: Any) -> Value:
    """Add a change of shape to what the sample run gave."""
    if input.order is not None or len(call.shape) > 3 or len(input.shape) > 3:
        return settled(replace(input, shape=call.shape, order=input.places().reshape(call.shape)))
    if call.shape == input.shape:
        return input
    return call.emit(Reshape, input, part=part)


def _cat(call: Call, tensors: Sequence[Value], dim: int = 0, **other: int) -> Value:
    dim = other.get("axis", dim)
    if not all(isinstance(value, Value) for value in tensors):
        raise call.refuse("joins a constant to values of the network; join values only")
    rank = len(tensors[0].shape) + 1
    if dim % rank == 0:
        raise call.refuse(f"joins along axis {dim}, the images; allowed are the others")
    if len(tensors) == 1:
        return tensors[0]
    if dim % rank == 1:
        return call.emit(Concat, *(plain(call, x, f"order{i}") for i, x in enumerate(tensors)))
    return _joined(call, [_axis_first(x, dim % rank - 1) for x in tensors], dim % rank - 1)


def _stack(call: Call, tensors: Sequence[Value], dim: int = 0) -> Value:
    if not all(isinstance(value, Value) for value in tensors):
        raise call.refuse("joins a constant to values of the network; join values only")
    rank = len(tensors[0].shape) + 2
    if dim % rank == 0:
        raise call.refuse(f"stacks along axis {dim}, the images; allowed are the others")
    with_axis = [
        replace(x, shape=(1, *x.shape), order=x.places().reshape(1, *x.shape)) for x in tensors
    ]
    return _joined(call, with_axis, dim % rank - 1)


def _axis_first(x: Value, axis: int) -> Value:
    order = np.moveaxis(x.places(), axis, 0)
    return replace(x, shape=order.shape, order=order)


def _joined(call: Call, values: Sequence[Value], axis: int) -> Value:
    """Join along the first axis, which then is in the place of another one."""
    flat = [
        replace(x, shape=_channels_of(x.shape), order=x.places().reshape(_channels_of(x.shape)))
        for x in values
    ]
    placed = [plain(call, settled(x), f"order{i}") for i, x in enumerate(flat)]
    count = sum(x.shape[0] for x in values)
    shape = (sum(x.held[0] for x in placed), *placed[0].held[1:])
    made = call.emit(Concat, *placed, shape=shape)
    order = np.moveaxis(made.places().reshape(count, *values[0].shape[1:]), 0, axis)
    return settled(replace(made, shape=order.shape, order=order))


def _channels_of(shape: tuple[int, ...]) -> tuple[int, ...]:
    """Shape of few axes in which a join along the first one is a join of channels."""
    if len(shape) <= 3:
        return shape
    if len(shape) == 4:
        return (shape[0] * shape[1], *shape[2:])
    return (int(np.prod(shape)),)


def pad(
    call: Call, input: Value, pad: Sequence[int], mode: str = "constant", value: float | None = None
) -> Value:
    """Add padding with zeros of columns, rows and channels."""
    if mode != "constant" or value:
        raise call.refuse(
            f"pads with mode {mode!r} and value {value or 0:g}; only zeros are lowered, which no "
            f"accumulator sees: 'constant' with value 0"
        )
    sides = [int(side) for side in pad]
    if len(input.shape) == 2:  # a signal: (length, channels)
        sides = [*sides[:2], 0, 0, *sides[2:]] if len(sides) > 2 else sides
    sides += [0] * (6 - len(sides))
    if len(input.held) != 3 or len(sides) > 6:
        raise call.refuse(
            f"pads {input.shape} by {tuple(pad)}; allowed are sides of (channels, height, width) "
            f"or (channels, length)"
        )
    input = replace(input, shape=input.held)
    left, right, top, bottom, front, back = sides
    if min(sides) < 0:  # cropped there
        cuts = [
            range(max(0, -low), size - max(0, -high))
            for (low, high), size in zip(
                ((front, back), (top, bottom), (left, right)), input.held, strict=True
            )
        ]
        input = copied_part(call, input, cuts, part="crop")
        left, right, top, bottom, front, back = (max(0, side) for side in sides)
    channels, height, width = input.held
    if front or back:
        chosen = [None] * front + list(range(channels)) + [None] * back
        shape = (len(chosen), height, width)
        inside = any((left, right, top, bottom))
        input = _copied(call, input, chosen, shape, part="channels" if inside else "")
    if any((left, right, top, bottom)):
        shape = (input.held[0], input.held[1] + top + bottom, input.held[2] + left + right)
        input = call.emit(Pad, input, shape=shape, rows=(top, bottom), columns=(left, right))
    return replace(input, shape=call.shape, held=held_shape(call.shape), order=None)


def _getitem(call: Call, input: Any, index: Any) -> Any:
    if isinstance(input, list | tuple | dict):
        return input[index]
    if isinstance(index, str):
        raise call.refuse(
            f"takes the part {index!r} of its input, so the network takes a dictionary; wrap it in "
            f"a module whose forward takes one tensor"
        )
    if input.order is not None or len(input.shape) == 2 or not _is_plain_index(index):
        return moved(call, input)
    indices = list(index) if isinstance(index, tuple) else [index]
    rank = len(input.shape) + 1
    if Ellipsis in indices:
        at = indices.index(Ellipsis)
        indices[at : at + 1] = [slice(None)] * (rank - len(indices) + 1)
    indices += [slice(None)] * (rank - len(indices))
    allowed = all(isinstance(i, slice | int) for i in indices) and len(indices) == rank
    if not allowed or indices[0] != slice(None):
        raise call.refuse(
            f"takes the part {index} of {('images', *input.shape)}; allowed are slices and numbers "
            f"of channels, rows and columns, of all images"
        )
    ranges = [
        range(size)[i] if isinstance(i, slice) else range(size)[i : i + 1 or None]
        for i, size in zip(indices[1:], input.shape, strict=True)
    ]
    return reshape(call, copied_part(call, input, ranges), part="shape")


def _is_plain_index(index: Any) -> bool:
    """True for slices and numbers, which have steps of their own."""
    indices = index if isinstance(index, tuple) else (index,)
    return all(isinstance(i, slice | int) or i is Ellipsis for i in indices)


def copied_part(call: Call, x: Value, ranges: Sequence[range], part: str = "") -> Value:
    """Take rows, columns and channels of a value by convolutions that copy."""
    shape = tuple(len(r) for r in ranges)
    if any(r.step < 1 for r in ranges) or 0 in shape:
        raise call.refuse("takes an empty or reversed part of a value; give a slice that ascends")
    for axis, chosen in enumerate(ranges[1:], 1):
        if chosen != range(x.shape[axis]):
            after = (*x.shape[:axis], len(chosen), *x.shape[axis + 1 :])
            last = axis == len(ranges) - 1 and ranges[0] == range(x.shape[0])
            x = _crop(call, x, axis, chosen, after, part=part if last else f"{part}axis{axis}")
    if ranges[0] != range(x.shape[0]):
        x = _copied(call, x, list(ranges[0]), shape, part)
    return x


def _crop(call: Call, x: Value, axis: int, chosen: range, shape: Shape, part: str) -> Value:
    """Take some rows (axis 1) or columns (axis 2): one tap at the first, the stride as step."""
    channels, size, count, step = x.shape[0], x.shape[axis], len(chosen), chosen.step
    length = max(chosen.start + 1, size - count * step + 1)
    taps = np.zeros((channels, 1, length), np.int8)
    taps[:, :, chosen.start] = 1
    trits = np.expand_dims(taps, 3 if axis == 1 else 2)
    stride = (step, 1) if axis == 1 else (1, step)
    window = Window(kernel=(trits.shape[2], trits.shape[3]), stride=stride, groups=channels)
    tensor = WeightTensor(integers=trits, alpha=np.ones(channels))
    return call.emit(Layer, x, shape=shape, part=part, tensors=(tensor,), window=window, keeps=True)


def _copied(
    call: Call, x: Value, chosen: Sequence[int | None], shape: Shape, part: str = ""
) -> Value:
    """Copy channels, or zeros for None, by one trit each."""
    trits = np.zeros((len(chosen), x.shape[0]), np.int8)
    for to, channel in enumerate(chosen):
        if channel is not None:
            trits[to, channel] = 1
    window = None
    if len(x.shape) == 3:
        trits, window = trits[:, :, None, None], Window(kernel=(1, 1))
    tensor = WeightTensor(integers=trits, alpha=np.ones(len(chosen)))
    return call.emit(Layer, x, shape=shape, part=part, tensors=(tensor,), window=window, keeps=True)


def _chunk(call: Call, input: Value, *_: Any, **options: Any) -> tuple[Value, ...]:
    dim = options.get("dim", _[1] if len(_) > 1 else 0)
    if dim % (len(input.shape) + 1) == 0:
        raise call.refuse(f"splits along axis {dim}, the images; allowed are the others")
    if dim % (len(input.shape) + 1) != 1 or input.order is not None or len(input.shape) == 2:
        return tuple(moved(call, input))
    results = [value for value in call.result if isinstance(value, Tensor)]
    parts, start = [], 0
    for index, result in enumerate(results):
        shape = call.image_shape(result)
        ranges = [range(start, start + shape[0]), *(range(size) for size in input.shape[1:])]
        parts.append(copied_part(call, input, ranges, f"part{index}"))
        start += shape[0]
    return tuple(parts)


MOVEMENTS: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(("flatten", "view", "reshape", "reshape_as", "view_as", "squeeze", "unsqueeze",
                     "unflatten"), reshape),
    "cat": _cat,
    "stack": _stack,
    "pad": pad,
    "getitem": _getitem,
    **dict.fromkeys(("chunk", "split", "split_with_sizes", "tensor_split"), _chunk),
    **dict.fromkeys(
        ("permute", "transpose", "swapaxes", "swapdims", "movedim", "moveaxis", "T", "mT", "t",
         "adjoint", "flip", "fliplr", "flipud", "roll", "rot90", "index_select", "narrow",
         "select", "unbind", "repeat", "expand", "expand_as", "tile", "repeat_interleave",
         "channel_shuffle", "pixel_shuffle", "pixel_unshuffle", "slice", "take_along_dim",
         "broadcast_to"),
        moved,
    ),
}  # fmt: skip
"""Handlers by the function's or method's name."""
