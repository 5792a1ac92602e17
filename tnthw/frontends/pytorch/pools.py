"""Pools of torch as windows: given, adaptive, and means and maxima over pixels."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tnthw.frontends.pytorch.calls import Call, Value, pair
from tnthw.frontends.pytorch.movements import MOVEMENTS
from tnthw.frontends.steps import Average, MaxPool, Window


def _pool_window(
    call: Call, x: Value, kernel: Any, stride: Any, padding: Any, ceil_mode: bool
) -> Window:
    if len(x.shape) != 3:
        raise call.refuse(f"pools a value of {x.shape}; allowed is (channels, height, width)")
    window = Window(
        kernel=pair(kernel),
        stride=pair(kernel if stride is None or stride == [] else stride),
        padding=pair(padding),
    )
    down = tuple(
        (size + 2 * p - k) // s + 1
        for size, p, k, s in zip(
            x.shape[1:], window.padding, window.kernel, window.stride, strict=True
        )
    )
    if ceil_mode and call.shape[1:] != down:
        raise call.refuse(
            "ceil_mode is True; set it to False and add padding where needed (windows that hang "
            "over the edge are not lowered)"
        )
    return window


def _max_pool2d(
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


def _avg_pool2d(
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
    if divisor_override is not None:
        raise call.refuse("divisor_override is set; leave it out")
    return call.emit(Average, input, window=window)


def _adaptive(call: Call, x: Value, verb: str) -> Window:
    """Give the equal windows of an adaptive pool, from its result's size."""
    if len(x.shape) != 3:
        raise call.refuse(f"pools a value of {x.shape}; allowed is (channels, height, width)")
    (height, width), size = x.shape[1:], call.shape[1:]
    if height % size[0] or width % size[1]:
        raise call.refuse(
            f"{verb} {height} x {width} pixels to {size[0]} x {size[1]} with windows of unequal "
            f"size; choose an output that divides the input"
        )
    kernel = (height // size[0], width // size[1])
    return Window(kernel=kernel, stride=kernel)


def _adaptive_avg_pool2d(call: Call, input: Value, output_size: Any) -> Value:
    return call.emit(Average, input, window=_adaptive(call, input, "averages"))


def _adaptive_max_pool2d(
    call: Call, input: Value, output_size: Any, return_indices: bool = False
) -> Value:
    if return_indices:
        raise call.refuse("return_indices is True; leave it out")
    return call.emit(MaxPool, input, window=_adaptive(call, input, "pools"))


def _mean(call: Call, input: Value, dim: Any = None, keepdim: bool = False, **_: Any) -> Value:
    return _over_pixels(call, input, dim, keepdim, Average, "a mean")


def _amax(call: Call, input: Value, dim: Any = (), keepdim: bool = False) -> Value:
    return _over_pixels(call, input, dim, keepdim, MaxPool, "a maximum")


def _over_pixels(
    call: Call, x: Value, dim: Any, keepdim: bool, kind: type[Average | MaxPool], what: str
) -> Value:
    axes = [dim] if isinstance(dim, int) else list(dim or ())
    rank = len(x.shape) + 1
    found = {axis % rank for axis in axes}
    if len(x.shape) != 3 or not found or not found <= {2, 3} or (len(found) == 1 and not keepdim):
        raise call.refuse(
            f"takes {what} over the axes {dim} of {('images', *x.shape)}; allowed are (2, 3), the "
            f"whole image, or one of them with keepdim=True"
        )
    channels, height, width = x.shape
    kernel = (height if 2 in found else 1, width if 3 in found else 1)
    after = (channels, height // kernel[0], width // kernel[1])
    pooled = call.emit(kind, x, shape=after, window=Window(kernel=kernel, stride=kernel))
    return pooled if keepdim else MOVEMENTS["reshape"](call, pooled, part="flat")


POOLS: dict[str, Callable[..., Any]] = {
    "max_pool2d": _max_pool2d, "avg_pool2d": _avg_pool2d,
    "adaptive_avg_pool2d": _adaptive_avg_pool2d, "adaptive_max_pool2d": _adaptive_max_pool2d,
    "mean": _mean, "amax": _amax,
}  # fmt: skip
"""Handlers by the function's or method's name."""
