"""Functions of single numbers: clamps, and those that become tables."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from tnthw.frontends.pytorch.calls import Call, Constant, Value
from tnthw.frontends.pytorch.layout import plain
from tnthw.frontends.steps import Affine, Clamp, Elementwise, Host

Number = int | float


def elementwise(call: Call, x: Value, function: str, *parameters: Any, part: str = "") -> Value:
    """Add a function of `tnthw.frontends.elementwise`."""
    given = tuple(np.atleast_1d(np.asarray(p, np.float64)) for p in parameters)
    return call.emit(Elementwise, x, like=x, part=part, function=function, parameters=given)


def affine(call: Call, x: Value, gain: Any, shift: Any, part: str = "") -> Value:
    """Add gain * x + shift, one number each or one for each channel of the step."""
    gains, shifts = (np.atleast_1d(np.asarray(v, np.float64)) for v in (gain, shift))
    return call.emit(Affine, x, like=x, part=part, gain=gains, shift=shifts)


# Clamps -------------------------------------------------------------------------------------------


def _relu(call: Call, input: Value, inplace: bool = False) -> Value:
    return call.emit(Clamp, input, like=input, low=0.0, high=math.inf)


def _relu6(call: Call, input: Value, inplace: bool = False) -> Value:
    return call.emit(Clamp, input, like=input, low=0.0, high=6.0)


def _hardtanh(
    call: Call, input: Value, min_val: Number = -1.0, max_val: Number = 1.0, inplace: bool = False
) -> Value:
    return clamp(call, input, min_val, max_val)


def clamp(call: Call, input: Value, min: Any = None, max: Any = None) -> Value:
    """Add a clamp to two numbers, of which one may be left out."""
    low, high = _bound(min, -math.inf), _bound(max, math.inf)
    if low is None or high is None or not low < high:
        raise call.refuse(
            f"clamps to {_said(min)} and {_said(max)}; give two numbers, the first one smaller"
        )
    return call.emit(Clamp, input, like=input, low=low, high=high)


def _bound(value: Any, default: float) -> float | None:
    if value is None:
        return default
    if isinstance(value, Constant) and value.tensor.numel() == 1:
        return float(value.tensor)
    return float(value) if isinstance(value, Number) else None


def _said(value: Any) -> str:
    if isinstance(value, Value):
        return "a value of the network"
    if isinstance(value, Constant):
        return f"numbers of shape {tuple(value.tensor.shape)}"
    return str(value)


def _clamp_min(call: Call, input: Value, min: Any) -> Value:
    return clamp(call, input, min)


def _clamp_max(call: Call, input: Value, max: Any) -> Value:
    return clamp(call, input, None, max)


# Tables -------------------------------------------------------------------------------------------


def _simple(function: str) -> Callable[..., Value]:
    def handler(call: Call, input: Value, inplace: bool = False) -> Value:
        return elementwise(call, input, function)

    return handler


def _gelu(call: Call, input: Value, *, approximate: str = "none") -> Value:
    return elementwise(call, input, "gelu-tanh" if approximate == "tanh" else "gelu")


def _leaky_relu(
    call: Call, input: Value, negative_slope: Number = 0.01, inplace: bool = False
) -> Value:
    return elementwise(call, input, "leaky-relu", negative_slope)


def _prelu(call: Call, input: Value, weight: Any) -> Value:
    if not isinstance(weight, Constant):
        raise call.refuse("has slopes that are computed from the input; make them a parameter")
    slopes = weight.array.reshape(-1)
    if slopes.size > 1:
        input = plain(call, input, "channels")
    return elementwise(call, input, "leaky-relu", slopes)


def _rrelu(
    call: Call, input: Value, lower: Number = 1 / 8, upper: Number = 1 / 3,
    training: bool = False, inplace: bool = False,
) -> Value:  # fmt: skip
    if training:
        raise call.refuse("draws slopes in evaluation mode too; pass training=self.training")
    return elementwise(call, input, "leaky-relu", (lower + upper) / 2)


def _elu(call: Call, input: Value, alpha: Number = 1.0, inplace: bool = False) -> Value:
    return elementwise(call, input, "elu", alpha)


def _selu(call: Call, input: Value, inplace: bool = False) -> Value:
    made = elementwise(call, input, "elu", 1.6732632423543772, part="elu")
    return affine(call, made, 1.0507009873554805, 0.0)


def _celu(call: Call, input: Value, alpha: Number = 1.0, inplace: bool = False) -> Value:
    if alpha == 1:
        return elementwise(call, input, "elu", 1.0)
    scaled = affine(call, input, 1 / alpha, 0.0, part="divided")
    return affine(call, elementwise(call, scaled, "elu", 1.0, part="elu"), alpha, 0.0)


def _hardsigmoid(call: Call, input: Value, inplace: bool = False) -> Value:
    return elementwise(call, input, "hardsigmoid", 1 / 6, 0.5)


def _softplus(call: Call, input: Value, beta: Number = 1, threshold: Number = 20) -> Value:
    """Torch takes x itself beyond the threshold, which is softplus to two parts in 1e9."""
    if threshold < 15:
        raise call.refuse(f"has the threshold {threshold}; leave it at 20")
    if beta == 1:
        return elementwise(call, input, "softplus")
    scaled = affine(call, input, float(beta), 0.0, part="times")
    return affine(call, elementwise(call, scaled, "softplus", part="softplus"), 1 / beta, 0.0)


def _logsigmoid(call: Call, input: Value) -> Value:
    turned = affine(call, input, -1.0, 0.0, part="negative")
    return affine(call, elementwise(call, turned, "softplus", part="softplus"), -1.0, 0.0)


def _pow(call: Call, input: Any, exponent: Any) -> Value:
    if not isinstance(input, Value) or exponent not in (1, 2):
        raise call.refuse(
            f"raises to the power {exponent if isinstance(input, Value) else 'of a value'}; only "
            f"squares are lowered"
        )
    return elementwise(call, input, "square") if exponent == 2 else input


# At the end ---------------------------------------------------------------------------------------


def at_the_end(call: Call, x: Value, function: str, dim: Any = 1) -> Value:
    """Leave a function over the classes to the host."""
    if isinstance(dim, Constant | list | tuple) or dim not in (1, -len(x.shape)):
        raise call.refuse(f"runs over axis {dim} of the result; only dim=1, the classes, is known")
    x = plain(call, x, "channels")
    if function == "argmax":
        like = Value(name="", shape=x.shape[1:], held=x.held[1:])
        return call.emit(Host, x, like=like, function=function)
    return call.emit(Host, x, like=x, function=function)


def _softmax(call: Call, input: Value, dim: Any = None, *_: Any, **__: Any) -> Value:
    return at_the_end(call, input, "softmax", dim)


def _log_softmax(call: Call, input: Value, dim: Any = None, *_: Any, **__: Any) -> Value:
    return at_the_end(call, input, "log_softmax", dim)


def _argmax(call: Call, input: Value, dim: Any = None, keepdim: bool = False) -> Value:
    return at_the_end(call, input, "argmax", dim)


ACTIVATIONS: dict[str, Callable[..., Any]] = {
    "relu": _relu, "relu6": _relu6, "hardtanh": _hardtanh, "clamp": clamp,
    "clamp_min": _clamp_min, "clamp_max": _clamp_max,
    **{name: _simple(name) for name in ("sigmoid", "tanh", "silu", "hardswish", "mish", "abs",
                                        "square", "exp")},
    "gelu": _gelu, "leaky_relu": _leaky_relu, "prelu": _prelu, "rrelu": _rrelu, "elu": _elu,
    "selu": _selu, "celu": _celu, "hardsigmoid": _hardsigmoid, "softplus": _softplus,
    "logsigmoid": _logsigmoid, "log_sigmoid": _logsigmoid, "pow": _pow,
    "softmax": _softmax, "log_softmax": _log_softmax, "argmax": _argmax,
}  # fmt: skip
"""Handlers by the function's or method's name."""
