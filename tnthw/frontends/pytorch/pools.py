"""Pools of torch as windows: given, adaptive, and means, sums and maxima over axes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from tnthw.frontends.pytorch.calls import Call, Value, line, pair
from tnthw.frontends.pytorch.layout import plain, settled
from tnthw.frontends.pytorch.movements import MOVEMENTS
from tnthw.frontends.steps import Affine, Average, MaxPool, Window


def _pool_window(
    call: Call, x: Value, kernel: Any, stride: Any, padding: Any, ceil_mode: bool
) -> Window:
    if len(x.held) != 3:
        raise call.refuse(
            f"pools a value of {x.shape}; allowed is (channels, height, width) or (channels, "
            f"length)"
        )
    given = kernel if stride is None or stride == [] else stride
    if len(x.shape) == 2:
        window = Window(kernel=line(kernel, 1), stride=line(given, 1), padding=line(padding, 0))
    else:
        window = Window(kernel=pair(kernel), stride=pair(given), padding=pair(padding))
    down = tuple(
        (size + 2 * p - k) // s + 1
        for size, p, k, s in zip(
            x.held[1:], window.padding, window.kernel, window.stride, strict=True
        )
    )
    if ceil_mode and (1, *call.shape[1:])[-2:] != down:
        raise call.refuse(
            "ceil_mode is True; set it to False and add padding where needed (windows that hang "
            "over the edge are not lowered)"
        )
    return window


def _max_pool(
    call: Call,
    input: Value,
    kernel_size: Any,
    stride: Any = None,
    padding: Any = 0,
    dilation: Any = 1,
    ceil_mode: bool = False,
    return_indices: bool = False,
) -> Value:
    if pair(dilation) != (1, 1) or return_indices:
        raise call.refuse("max pool with dilation or return_indices; leave them at 1 and False")
    window = _pool_window(call, input, kernel_size, stride, padding, ceil_mode)
    return call.emit(MaxPool, input, window=window)


def _avg_pool(
    call: Call,
    input: Value,
    kernel_size: Any,
    stride: Any = None,
    padding: Any = 0,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
    divisor_override: int | None = None,
) -> Value:
    window = _pool_window(call, input, kernel_size, stride, padding, ceil_mode)
    if any(window.padding) and not count_include_pad:
        raise call.refuse("count_include_pad is False; set it to True, or padding to 0")
    if divisor_override is None:
        return call.emit(Average, input, window=window)
    mean = call.emit(Average, input, window=window, part="mean")
    count = math.prod(window.kernel) / divisor_override
    return call.emit(Affine, mean, gain=np.array([count]), shift=np.zeros(1))


def _adaptive(call: Call, x: Value, verb: str) -> Window:
    """Give the equal windows of an adaptive pool, from its result's size."""
    if len(x.held) != 3:
        raise call.refuse(
            f"pools a value of {x.shape}; allowed is (channels, height, width) or (channels, "
            f"length)"
        )
    (height, width), size = x.held[1:], (1, *call.shape[1:])[-2:]
    if height % size[0] or width % size[1]:
        raise call.refuse(
            f"{verb} {height} x {width} pixels to {size[0]} x {size[1]} with windows of unequal "
            f"size; choose an output that divides the input"
        )
    kernel = (height // size[0], width // size[1])
    return Window(kernel=kernel, stride=kernel)


def _adaptive_avg_pool(call: Call, input: Value, output_size: Any) -> Value:
    return call.emit(Average, input, window=_adaptive(call, input, "averages"))


def _adaptive_max_pool(
    call: Call, input: Value, output_size: Any, return_indices: bool = False
) -> Value:
    if return_indices:
        raise call.refuse("return_indices is True; leave it out")
    return call.emit(MaxPool, input, window=_adaptive(call, input, "pools"))


# Over axes ----------------------------------------------------------------------------------------


def _mean(call: Call, input: Value, dim: Any = None, keepdim: bool = False, **_: Any) -> Value:
    return _over_axes(call, input, dim, keepdim, Average, "a mean")[0]


def _sum(call: Call, input: Value, dim: Any = None, keepdim: bool = False, **_: Any) -> Value:
    mean, count = _over_axes(call, input, dim, keepdim, Average, "a sum", "mean")
    gain, shift = np.array([float(count)]), np.zeros(1)
    return call.emit(Affine, mean, gain=gain, shift=shift, like=mean)


def _amax(call: Call, input: Value, dim: Any = (), keepdim: bool = False) -> Value:
    return _over_axes(call, input, dim, keepdim, MaxPool, "a maximum")[0]


def _max(call: Call, input: Value, dim: Any = None, keepdim: bool = False) -> Any:
    if isinstance(dim, Value) or dim is None:
        raise call.refuse(
            "takes the larger of two values, or of all; write torch.maximum(x, y), or give dim"
        )
    pooled, _ = _over_axes(call, input, dim, keepdim, MaxPool, "a maximum", "values")
    return (pooled, None)


def _over_axes(
    call: Call,
    x: Value,
    dim: Any,
    keepdim: bool,
    kind: type[Average | MaxPool],
    what: str,
    part: str = "",
) -> tuple[Value, int]:
    """Pool over some axes of a value; gives the result, and how many numbers went into each."""
    axes = [dim] if isinstance(dim, int) else list(dim or ())
    rank = len(x.shape) + 1
    found = {axis % rank for axis in axes}
    if not found or 0 in found or rank > 4:
        raise call.refuse(
            f"takes {what} over the axes {dim} of {('images', *x.shape)}; allowed are axes of one "
            f"image, as in (2, 3), and not that of the images"
        )
    if len(x.shape) == 3 and x.order is None and 1 not in found and (len(found) == 2 or keepdim):
        channels, height, width = x.shape
        kernel = (height if 2 in found else 1, width if 3 in found else 1)
        after = (channels, height // kernel[0], width // kernel[1])
        window = Window(kernel=kernel, stride=kernel)
        pooled = call.emit(kind, x, shape=after, window=window, part=part)
        if not keepdim:
            flat = (channels,)
            pooled = (
                _without(pooled, flat) if part else MOVEMENTS["reshape"](call, pooled, part="flat")
            )
        return pooled, math.prod(kernel)
    return _turned(call, x, sorted(axis - 1 for axis in found), keepdim, kind, part)


def _turned(
    call: Call, x: Value, axes: list[int], keepdim: bool, kind: type[Average | MaxPool], part: str
) -> tuple[Value, int]:
    """Pool over any axes: those that stay become the first ones, the others the window."""
    kept = [axis for axis in range(len(x.shape)) if axis not in axes]
    order = x.places().transpose(kept + axes)
    first, last = order.shape[: len(kept)], order.shape[len(kept) :]
    # (kept, pooled, pooled) or (kept, kept, pooled): always an image.
    shape = (*(first or (1,)), *last)
    shape = (shape[0], math.prod(shape[1:-1]), shape[-1])
    x = plain(call, settled(replace(x, shape=shape, order=order.reshape(shape))), "turned")
    inside = tuple(1 if len(kept) == 2 and i == 0 else size for i, size in enumerate(shape[1:]))
    window = Window(kernel=(inside[0], inside[1]), stride=(inside[0], inside[1]))
    after = (shape[0], shape[1] // inside[0], shape[2] // inside[1])
    pooled = call.emit(kind, x, shape=after, window=window, part=part)
    wanted = tuple(
        1 if axis in axes else size for axis, size in enumerate(_original(first, kept, axes))
    )
    if not keepdim:
        wanted = first
    return _without(pooled, wanted), math.prod(last)


def _original(first: tuple[int, ...], kept: list[int], axes: list[int]) -> list[int]:
    sizes = [1] * (len(kept) + len(axes))
    for size, axis in zip(first, kept, strict=True):
        sizes[axis] = size
    return sizes


def _without(pooled: Value, shape: tuple[int, ...]) -> Value:
    """Give a pooled value torch's shape, without a step."""
    return settled(replace(pooled, shape=shape, order=pooled.places().reshape(shape)))


POOLS: dict[str, Callable[..., Any]] = {
    **dict.fromkeys(("max_pool2d", "max_pool1d"), _max_pool),
    **dict.fromkeys(("avg_pool2d", "avg_pool1d"), _avg_pool),
    **dict.fromkeys(("adaptive_avg_pool2d", "adaptive_avg_pool1d"), _adaptive_avg_pool),
    **dict.fromkeys(("adaptive_max_pool2d", "adaptive_max_pool1d"), _adaptive_max_pool),
    "mean": _mean, "sum": _sum, "amax": _amax, "max": _max,
}  # fmt: skip
"""Handlers by the function's or method's name."""
