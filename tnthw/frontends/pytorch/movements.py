"""Operations that only move values: shapes, padding, joins, slices.

A slice, a crop and padding of channels are convolutions with one trit for each value that is
copied, which are exact.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from torch import Tensor

from tnthw.frontends.pytorch.calls import Call, Value
from tnthw.frontends.steps import Concat, Layer, Pad, Reshape, Shape, WeightTensor, Window


def reshape(call: Call, input: Value, *shape: Any, part: str = "", **_: Any) -> Value:
    """Add a change of shape to what the sample run gave."""
    if call.shape == input.shape:
        return input
    return call.emit(Reshape, input, part=part)


def _cat(call: Call, tensors: Sequence[Value], dim: int = 0) -> Value:
    if not all(isinstance(value, Value) for value in tensors):
        raise call.refuse("joins a constant to values of the network; join values only")
    rank = len(tensors[0].shape) + 1
    if dim % rank != 1:
        raise call.refuse(f"joins along axis {dim}; allowed is dim=1, the channels")
    if len(tensors) == 1:
        return tensors[0]
    return call.emit(Concat, *tensors)


def pad(
    call: Call, input: Value, pad: Sequence[int], mode: str = "constant", value: float | None = None
) -> Value:
    """Add padding with zeros of columns, rows and channels."""
    if mode != "constant" or value:
        raise call.refuse(
            f"pads with mode {mode!r} and value {value or 0:g}; only zeros are lowered: 'constant' "
            f"with value 0"
        )
    sides = [int(side) for side in pad]
    sides += [0] * (6 - len(sides))
    if len(input.shape) != 3 or len(sides) > 6 or min(sides) < 0:
        raise call.refuse(
            f"pads {input.shape} by {tuple(pad)}; allowed are sides of (channels, height, width), "
            f"none of them negative"
        )
    left, right, top, bottom, front, back = sides
    channels, height, width = input.shape
    if front or back:
        chosen = [None] * front + list(range(channels)) + [None] * back
        shape = (len(chosen), height, width)
        input = _copied(call, input, chosen, shape, part="channels" if any(sides[:4]) else "")
    if any(sides[:4]):
        return call.emit(Pad, input, rows=(top, bottom), columns=(left, right))
    return input


def _getitem(call: Call, input: Any, index: Any) -> Any:
    if isinstance(input, list | tuple):
        return input[index]
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
    return reshape(call, _part(call, input, ranges), part="shape")


def _part(call: Call, x: Value, ranges: Sequence[range], part: str = "") -> Value:
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
    if dim % (len(input.shape) + 1) != 1:
        raise call.refuse(f"splits along axis {dim}; allowed is dim=1, the channels")
    results = [value for value in call.result if isinstance(value, Tensor)]
    parts, start = [], 0
    for index, result in enumerate(results):
        shape = call.image_shape(result)
        ranges = [range(start, start + shape[0]), *(range(size) for size in input.shape[1:])]
        parts.append(_part(call, input, ranges, f"part{index}"))
        start += shape[0]
    return tuple(parts)


MOVEMENTS: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(("flatten", "view", "reshape", "squeeze", "unsqueeze", "unflatten"), reshape),
    "cat": _cat,
    "pad": pad,
    "getitem": _getitem,
    **dict.fromkeys(("chunk", "split", "tensor_split"), _chunk),
}
