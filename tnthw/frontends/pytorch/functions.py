"""Functions and methods of torch, each as the steps that it is; modules call the same ones.

A handler takes the arguments that torch's function takes, under the same names.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.calls import Call, Constant, Value, is_data, pair
from tnthw.frontends.pytorch.movements import MOVEMENTS
from tnthw.frontends.pytorch.pools import POOLS
from tnthw.frontends.pytorch.weights import ternary_tensors
from tnthw.frontends.steps import (
    Add,
    Affine,
    Clamp,
    Host,
    Layer,
    Pad,
    Real,
    WeightTensor,
    Window,
)

Number = int | float


# Layers -------------------------------------------------------------------------------------------


def convolution(
    call: Call,
    x: Value,
    tensors: tuple[WeightTensor, ...] | None,
    bias: Real | None,
    stride: Any = 1,
    padding: Any = 0,
    dilation: Any = 1,
    groups: int = 1,
) -> Value:
    """Add a convolution; 'same' padding that differs from side to side is a step before it."""
    if tensors is None:
        raise _full_precision(call, "Conv2d")
    height, width = tensors[0].integers.shape[2:]
    dilated = pair(dilation)
    around = (0, 0)
    if padding == "same":
        rows, columns = (
            (d * (k - 1) // 2, d * (k - 1) - d * (k - 1) // 2)
            for k, d in zip((height, width), dilated, strict=True)
        )
        if rows[0] == rows[1] and columns[0] == columns[1]:
            around = (rows[0], columns[0])
        else:
            channels, *size = x.shape
            padded = (channels, size[0] + sum(rows), size[1] + sum(columns))
            x = call.emit(Pad, x, shape=padded, part="pad", rows=rows, columns=columns)
    elif padding != "valid":
        around = pair(padding)
    window = Window(
        kernel=(height, width),
        stride=pair(stride),
        padding=around,
        dilation=dilated,
        groups=int(groups),
    )
    return call.emit(Layer, x, tensors=tensors, bias=bias, window=window)


def linear(
    call: Call, x: Value, tensors: tuple[WeightTensor, ...] | None, bias: Real | None
) -> Value:
    """Add a linear layer on (images, features)."""
    if tensors is None:
        raise _full_precision(call, "Linear")
    if len(x.shape) != 1:
        raise call.refuse(
            f"is a linear layer on the last axis of {x.shape}; flatten the image before it, or "
            f"make it a 1 x 1 convolution"
        )
    return call.emit(Layer, x, tensors=tensors, bias=bias)


def _full_precision(call: Call, kind: str) -> GraphError:
    return call.refuse(
        f"is a full-precision {kind}: its weights take more than the three values -a, 0 and +b in "
        f"a channel; make it a Ternary{kind} (tnthw.networks.ternarize swaps the layers of a "
        f"network; in a recipe: network.ternary_first and ternary_last = true)"
    )


def _conv2d(
    call: Call,
    input: Value,
    weight: Constant,
    bias: Constant | None = None,
    *args: Any,
    **options: Any,
) -> Value:
    tensors = ternary_tensors(torch.from_numpy(weight.array))
    return convolution(call, input, tensors, bias.array if bias else None, *args, **options)


def _linear(call: Call, input: Value, weight: Constant, bias: Constant | None = None) -> Value:
    tensors = ternary_tensors(torch.from_numpy(weight.array))
    return linear(call, input, tensors, bias.array if bias else None)


# Activations --------------------------------------------------------------------------------------


def _relu(call: Call, input: Value, inplace: bool = False) -> Value:
    return call.emit(Clamp, input, low=0.0, high=math.inf)


def _relu6(call: Call, input: Value, inplace: bool = False) -> Value:
    return call.emit(Clamp, input, low=0.0, high=6.0)


def _hardtanh(
    call: Call, input: Value, min_val: Number = -1.0, max_val: Number = 1.0, inplace: bool = False
) -> Value:
    return _clamp(call, input, min_val, max_val)


def _clamp(call: Call, input: Value, min: Any = None, max: Any = None) -> Value:
    low = -math.inf if min is None else min
    high = math.inf if max is None else max
    if not isinstance(low, Number) or not isinstance(high, Number) or not low < high:
        raise call.refuse(f"clamps to {min} and {max}; give two numbers, the first one smaller")
    return call.emit(Clamp, input, low=float(low), high=float(high))


def _clamp_min(call: Call, input: Value, min: Any) -> Value:
    return _clamp(call, input, min)


def _clamp_max(call: Call, input: Value, max: Any) -> Value:
    return _clamp(call, input, None, max)


def _softmax(call: Call, input: Value, dim: Any = None, *_: Any, **__: Any) -> Value:
    return at_the_end(call, input, "softmax", dim)


def _log_softmax(call: Call, input: Value, dim: Any = None, *_: Any, **__: Any) -> Value:
    return at_the_end(call, input, "log_softmax", dim)


def _argmax(call: Call, input: Value, dim: Any = None, keepdim: bool = False) -> Value:
    return at_the_end(call, input, "argmax", dim)


def at_the_end(call: Call, x: Value, function: str, dim: Any = 1) -> Value:
    """Leave a function over the classes to the host."""
    if function != "sigmoid" and dim not in (1, -len(x.shape)):
        raise call.refuse(f"runs over axis {dim} of the result; only dim=1, the classes, is known")
    shape = x.shape[1:] if function == "argmax" else x.shape
    return call.emit(Host, x, shape=shape, function=function)


def _sigmoid(call: Call, input: Value) -> Value:
    return at_the_end(call, input, "sigmoid")


# Arithmetic ---------------------------------------------------------------------------------------


def _add(call: Call, input: Any, other: Any, *, alpha: Number = 1) -> Value:
    return _sum(call, input, other, alpha)


def _sub(call: Call, input: Any, other: Any, *, alpha: Number = 1) -> Value:
    return _sum(call, input, other, -alpha)


def _rsub(call: Call, input: Any, other: Any, *, alpha: Number = 1) -> Value:
    return _sum(call, other, input, -alpha)


def _sum(call: Call, a: Any, b: Any, alpha: Number) -> Value:
    """Add a and alpha * b, of which at least one is a value of the network."""
    if isinstance(a, Value) and isinstance(b, Value):
        if a.shape != b.shape or abs(alpha) != 1:
            raise call.refuse(
                f"adds values of {a.shape} and {b.shape} with alpha = {alpha}; both must have one "
                f"shape, and alpha be 1 or -1"
            )
        return call.emit(Add, a, b, signs=(1, int(alpha)))
    if isinstance(a, Value):
        return affine(call, a, 1.0, alpha * call.channels(b, a))
    assert isinstance(b, Value)
    return affine(call, b, float(alpha), call.channels(a, b))


def _mul(call: Call, input: Any, other: Any) -> Value:
    if is_data(input) and is_data(other):
        raise call.refuse(
            "multiplies two values of the network, as attention and gates do; nothing multiplies "
            "on this machine, and tables for such products are not there yet"
        )
    x, constant = (input, other) if isinstance(input, Value) else (other, input)
    return affine(call, x, call.channels(constant, x), 0.0)


def _div(call: Call, input: Any, other: Any, *, rounding_mode: str | None = None) -> Value:
    if not isinstance(input, Value) or is_data(other) or rounding_mode is not None:
        raise call.refuse("divides by a value of the network, or rounds; divide by constants only")
    divisor = call.channels(other, input)
    if np.any(divisor == 0):
        raise call.refuse("divides by zero")
    return affine(call, input, 1.0 / divisor, 0.0)


def _neg(call: Call, input: Value) -> Value:
    return affine(call, input, -1.0, 0.0)


def affine(call: Call, x: Value, gain: Any, shift: Any) -> Value:
    """Add gain * x + shift."""
    gains, shifts = (np.atleast_1d(np.asarray(v, np.float64)) for v in (gain, shift))
    return call.emit(Affine, x, gain=gains, shift=shifts)


# Nothing ------------------------------------------------------------------------------------------


def _same(call: Call, input: Value, *args: Any, **options: Any) -> Value:
    if not isinstance(call.result, Tensor) or not call.result.is_floating_point():
        raise call.refuse(f"turns real numbers into {getattr(call.result, 'dtype', 'something')}")
    return input


def _dropout(
    call: Call, input: Value, p: float = 0.5, training: bool = True, inplace: bool = False
) -> Value:
    if training and p > 0:
        raise call.refuse(
            "drops values in evaluation mode too, because training=True is its default; write "
            "F.dropout(x, p, self.training), or use nn.Dropout"
        )
    return input


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "conv2d": _conv2d, "linear": _linear,
    "relu": _relu, "relu6": _relu6, "hardtanh": _hardtanh, "clamp": _clamp,
    "clamp_min": _clamp_min, "clamp_max": _clamp_max,
    "softmax": _softmax, "log_softmax": _log_softmax, "argmax": _argmax, "sigmoid": _sigmoid,
    "add": _add, "sub": _sub, "rsub": _rsub, "mul": _mul, "div": _div, "neg": _neg,
    **dict.fromkeys(("contiguous", "clone", "detach", "to", "float", "double", "cpu", "type",
                     "type_as", "requires_grad", "alias"), _same),
    **dict.fromkeys(("dropout", "dropout1d", "dropout2d", "dropout3d", "alpha_dropout",
                     "feature_alpha_dropout"), _dropout),
    **POOLS,
    **MOVEMENTS,
}  # fmt: skip
"""Handlers by the function's or method's name."""

SYNONYMS = {
    "iadd": "add", "isub": "sub", "imul": "mul", "itruediv": "div", "truediv": "div",
    "true_divide": "div", "divide": "div", "multiply": "mul", "subtract": "sub", "clip": "clamp",
    "concat": "cat", "concatenate": "cat", "negative": "neg", "pos": "contiguous",
    "_max_pool2d": "max_pool2d",
}  # fmt: skip
