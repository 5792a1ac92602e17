"""Layers of torch: convolutions, linear layers and products with a constant matrix, batch norm."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from tnthw.frontends.pytorch.calls import Call, Constant, Value, is_data, line, pair
from tnthw.frontends.pytorch.layout import plain, settled
from tnthw.frontends.pytorch.weights import layer_weight
from tnthw.frontends.steps import Affine, Layer, Pad, Real, WeightTensor, Window


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Weight:
    """A layer's weight and bias: integers, or numbers of full precision; see `steps.Layer`."""

    tensors: tuple[WeightTensor, ...] = ()
    full: Real | None = None
    bias: Real | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """(out, ...)."""
        return self.full.shape if self.full is not None else self.tensors[0].integers.shape

    def reshaped(self, *shape: int) -> Weight:
        """Make the same weight of another shape."""
        return Weight(
            tensors=tuple(replace(t, integers=t.integers.reshape(shape)) for t in self.tensors),
            full=None if self.full is None else self.full.reshape(shape),
            bias=self.bias,
        )

    def fields(self) -> dict[str, Any]:
        """Fields of a `Layer`."""
        return {"tensors": self.tensors, "weight": self.full, "bias": self.bias}


def weight_of(weight: Tensor, bias: Tensor | None, layer: nn.Module | None = None) -> Weight:
    """Take a layer's weight and bias as they are."""
    tensors, full = layer_weight(weight, layer)
    numbers = None if bias is None else bias.detach().double().cpu().numpy().copy()
    return Weight(tensors=tensors, full=full, bias=numbers)


def convolution(
    call: Call,
    x: Value,
    weight: Weight,
    stride: Any = 1,
    padding: Any = 0,
    dilation: Any = 1,
    groups: int = 1,
) -> Value:
    """Add a convolution; 'same' padding that differs from side to side is a step before it.

    One-dimensional ones are on (channels, 1, length).
    """
    if len(x.held) != 3:
        raise call.refuse(
            f"convolves a value of {x.shape}; allowed is (channels, height, width) or (channels, "
            f"length)"
        )
    flat = len(weight.shape) == 3
    if flat:
        weight = weight.reshaped(*weight.shape[:2], 1, weight.shape[2])
    height, width = weight.shape[2:]
    dilated = line(dilation, 1) if flat else pair(dilation)
    around = (0, 0)
    if isinstance(padding, str):
        if padding == "same":
            rows, columns = (
                (d * (k - 1) // 2, d * (k - 1) - d * (k - 1) // 2)
                for k, d in zip((height, width), dilated, strict=True)
            )
            if rows[0] == rows[1] and columns[0] == columns[1]:
                around = (rows[0], columns[0])
            else:
                channels, *size = x.held
                padded = (channels, size[0] + sum(rows), size[1] + sum(columns))
                x = call.emit(Pad, x, shape=padded, part="pad", rows=rows, columns=columns)
    else:
        around = line(padding, 0) if flat else pair(padding)
    window = Window(
        kernel=(height, width),
        stride=line(stride, 1) if flat else pair(stride),
        padding=around,
        dilation=dilated,
        groups=int(groups),
    )
    return call.emit(Layer, x, window=window, **weight.fields())


def linear(call: Call, x: Value, weight: Weight) -> Value:
    """Add a linear layer on the last axis: of one axis, or of images as a 1 x 1 convolution."""
    if len(x.shape) == 1:
        return call.emit(Layer, plain(call, x, "features"), **weight.fields())
    if len(x.shape) > 3:
        raise call.refuse(
            f"is a linear layer on the last axis of {x.shape}; flatten the image before it, or "
            f"bring it to three axes"
        )
    order = np.moveaxis(x.places(), -1, 0)
    first = plain(call, settled(replace(x, shape=order.shape, order=order)), "channels")
    out = (weight.shape[0], *order.shape[1:])
    made = call.emit(
        Layer,
        first,
        shape=out,
        window=Window(kernel=(1, 1)),
        **weight.reshaped(*weight.shape, 1, 1).fields(),
    )
    places = np.moveaxis(made.places(), 0, -1)
    return replace(made, shape=places.shape, order=places)


def _conv(
    call: Call,
    input: Value,
    weight: Any,
    bias: Constant | None = None,
    *args: Any,
    **options: Any,
) -> Value:
    return convolution(call, input, _constant(call, weight, bias), *args, **options)


def _linear(call: Call, input: Value, weight: Any, bias: Constant | None = None) -> Value:
    return linear(call, input, _constant(call, weight, bias))


def _matmul(call: Call, input: Any, other: Any, *_: Any, **__: Any) -> Value:
    """X @ w, or w @ x where x is (channels, length)."""
    if is_data(input) and is_data(other):
        raise call.refuse(
            "multiplies two values of the network as matrices, as attention does; nothing "
            "multiplies on this machine: a factor must be a constant"
        )
    constant = other if isinstance(input, Value) else input
    matrix = constant.tensor
    if matrix.dim() == 1 or matrix.dim() > 2:
        raise call.refuse(
            f"multiplies by a constant of shape {tuple(matrix.shape)}; allowed is a matrix, the "
            f"same for all images"
        )
    if isinstance(input, Value):
        return linear(call, input, weight_of(matrix.t(), None))
    x: Value = other
    if len(x.shape) != 2:
        raise call.refuse(f"multiplies a matrix by a value of {x.shape}; allowed is (rows, length)")
    order = x.places().T
    turned = linear(call, replace(x, shape=order.shape, order=order), weight_of(matrix, None))
    places = turned.places().T
    return settled(replace(turned, shape=places.shape, order=places))


def _addmm(call: Call, input: Any, mat1: Any, mat2: Any, *, beta: float = 1, alpha: float = 1
           ) -> Value:  # fmt: skip
    if is_data(input) or not isinstance(mat1, Value) or is_data(mat2) or (beta, alpha) != (1, 1):
        raise call.refuse("is addmm of other things than a constant, a value and a constant matrix")
    bias = input.tensor * torch.ones(mat2.tensor.shape[1])
    return linear(call, mat1, weight_of(mat2.tensor.t(), bias.reshape(-1)))


def _constant(call: Call, weight: Any, bias: Any) -> Weight:
    if not isinstance(weight, Constant) or is_data(bias):
        raise call.refuse(
            "has a weight or a bias that is computed from the input; nothing multiplies two values "
            "on this machine: make it a parameter"
        )
    return weight_of(weight.tensor, None if bias is None else bias.tensor)


def batch_norm(
    call: Call, x: Value, mean: Any, variance: Any, weight: Any, bias: Any, eps: float
) -> Value:
    """Gain and shift of y = gain * x + shift."""
    if mean is None or variance is None:
        raise call.refuse("has no running statistics; make it with track_running_stats=True")
    spread = _numbers(variance) + eps
    if np.any(spread <= 0):
        channel = int(np.argmax(spread <= 0))
        raise call.refuse(
            f"its running variance of channel {channel} is {float(variance[channel]):g}; "
            f"a variance is not negative, so the checkpoint is damaged"
        )
    gain = 1.0 / np.sqrt(spread)
    if weight is not None:
        gain = gain * _numbers(weight)
    shift = -gain * _numbers(mean)
    if bias is not None:
        shift = shift + _numbers(bias)
    return affine_channels(call, x, gain, shift)


def affine_channels(call: Call, x: Value, gain: Real, shift: Real) -> Value:
    """Gain * x + shift, with one number each for every place of torch's first axis."""
    ends = (1,) * (len(x.shape) - 1)
    as_torch = [Constant(tensor=torch.from_numpy(v.reshape(-1, *ends))) for v in (gain, shift)]
    gains, shifts = (call.per_channel(constant, x) for constant in as_torch)
    if gains is None or shifts is None:
        x = plain(call, x, "channels")
        gains, shifts = (call.channels(constant, x) for constant in as_torch)
    return call.emit(Affine, x, like=x, gain=gains, shift=shifts)


def _batch_norm(
    call: Call,
    input: Value,
    running_mean: Any,
    running_var: Any,
    weight: Any = None,
    bias: Any = None,
    training: bool = False,
    momentum: float = 0.1,
    eps: float = 1e-5,
) -> Value:
    if training:
        raise call.refuse(
            "normalises with the statistics of the images at hand (training=True); pass "
            "self.training, and call model.eval()"
        )
    mean, variance, gain, shift = (
        None if v is None else v.tensor for v in (running_mean, running_var, weight, bias)
    )
    return batch_norm(call, input, mean, variance, gain, shift, eps)


def _numbers(values: Tensor) -> Real:
    array: Real = values.detach().double().cpu().numpy().copy()
    return array


LAYERS: dict[str, Callable[..., Any]] = {
    "conv1d": _conv, "conv2d": _conv, "linear": _linear, "matmul": _matmul, "mm": _matmul,
    "addmm": _addmm, "batch_norm": _batch_norm,
}  # fmt: skip
"""Handlers by the function's or method's name."""
