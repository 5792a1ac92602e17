"""Modules of torch, and our own layers, as steps."""

from __future__ import annotations

from typing import Any

import numpy as np
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _BatchNorm

from tnthw.frontends.pytorch.calls import Call, Value
from tnthw.frontends.pytorch.functions import FUNCTIONS, affine, at_the_end, convolution, linear
from tnthw.frontends.pytorch.weights import ternary_tensors
from tnthw.frontends.steps import Quantise, Real
from tnthw.networks.activations import LearnedStep

_NOTHING = (
    nn.Identity, nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout,
    nn.FeatureAlphaDropout,
)  # fmt: skip

_ADVICE: tuple[tuple[tuple[type[nn.Module], ...], str], ...] = (
    (
        (
            nn.GELU, nn.SiLU, nn.Tanh, nn.LeakyReLU, nn.PReLU, nn.ELU, nn.SELU, nn.CELU,
            nn.Hardswish, nn.Hardsigmoid, nn.Mish, nn.Softplus, nn.LogSigmoid, nn.RReLU,
        ),
        "it needs a table of values, which the lowering does not make yet; use ReLU, ReLU6 or "
        "Hardtanh, which are part of a rescale",
    ),
    (
        (nn.GroupNorm, nn.LayerNorm, nn.InstanceNorm1d, nn.InstanceNorm2d, nn.LocalResponseNorm),
        "it computes statistics of every image; use a batch norm, whose statistics are fixed",
    ),
    (
        (nn.Conv1d, nn.Conv3d, nn.MaxPool1d, nn.AvgPool1d, nn.AdaptiveAvgPool1d),
        "only images (channels, height, width) are lowered; write a one-dimensional layer as a "
        "two-dimensional one on (channels, 1, length)",
    ),
)  # fmt: skip
"""What to do about modules that people have."""

SUPPORTED = (
    "convolutions and linear layers with ternary weights, batch norm, ReLU, ReLU6, Hardtanh, "
    "clamp, max and average pools, addition, cat, slices, padding with zeros, reshapes, arithmetic "
    "with constants, Identity, Dropout, and softmax or argmax at the end"
)


def module_steps(call: Call, module: nn.Module, x: Value) -> Any:
    """Add the steps of a leaf module.

    Raises
    ------
    GraphError: it cannot become integers; the message names it, and what to do.
    """
    match module:
        case nn.Conv2d():
            if module.padding_mode != "zeros":
                raise call.refuse(
                    f"padding_mode is {module.padding_mode!r}; only 'zeros' is lowered"
                )
            return convolution(
                call,
                x,
                ternary_tensors(module.weight, module),
                _array(module.bias),
                module.stride,
                module.padding,
                module.dilation,
                module.groups,
            )
        case nn.Linear():
            return linear(call, x, ternary_tensors(module.weight, module), _array(module.bias))
        case _BatchNorm():
            return _batch_norm(call, module, x)
        case nn.ReLU6():
            return FUNCTIONS["relu6"](call, x)
        case nn.Hardtanh():
            return FUNCTIONS["hardtanh"](call, x, module.min_val, module.max_val)
        case nn.ReLU():
            return FUNCTIONS["relu"](call, x)
        case LearnedStep():
            scale = np.array([module.scale])
            high = module.highest
            return call.emit(Quantise, x, scale=scale, low=0, high=high, rounding="up")
        case nn.MaxPool2d():
            return FUNCTIONS["max_pool2d"](
                call,
                x,
                module.kernel_size,
                module.stride,
                module.padding,
                module.dilation,
                module.ceil_mode,
                module.return_indices,
            )
        case nn.AvgPool2d():
            return FUNCTIONS["avg_pool2d"](
                call,
                x,
                module.kernel_size,
                module.stride,
                module.padding,
                module.ceil_mode,
                module.count_include_pad,
                module.divisor_override,
            )
        case nn.AdaptiveAvgPool2d():
            return FUNCTIONS["adaptive_avg_pool2d"](call, x, module.output_size)
        case nn.AdaptiveMaxPool2d():
            pool = FUNCTIONS["adaptive_max_pool2d"]
            return pool(call, x, module.output_size, module.return_indices)
        case nn.Flatten() | nn.Unflatten():
            return FUNCTIONS["reshape"](call, x)
        case nn.ConstantPad2d():  # ZeroPad2d too
            return FUNCTIONS["pad"](call, x, module.padding, value=module.value)
        case nn.Softmax():
            return at_the_end(call, x, "softmax", module.dim)
        case nn.LogSoftmax():
            return at_the_end(call, x, "log_softmax", module.dim)
        case nn.Sigmoid():
            return at_the_end(call, x, "sigmoid")
    if isinstance(module, _NOTHING):
        return x
    raise unsupported(call, module)


def unsupported(call: Call, module: nn.Module) -> Exception:
    """Say that a module is not lowered, and what to do."""
    name = type(module).__name__
    article = "an" if name[0] in "AEIOU" else "a"
    for kinds, advice in _ADVICE:
        if isinstance(module, kinds):
            return call.refuse(f"is {article} {name}; {advice}")
    return call.refuse(f"is {article} {name}; supported are {SUPPORTED}")


def _batch_norm(call: Call, norm: _BatchNorm, x: Value) -> Value:
    """Gain and shift of y = gain * x + shift."""
    if norm.running_mean is None or norm.running_var is None:
        raise call.refuse("has no running statistics; make it with track_running_stats=True")
    variance = _numbers(norm.running_var) + norm.eps
    if np.any(variance <= 0):
        channel = int(np.argmax(variance <= 0))
        raise call.refuse(
            f"its running variance of channel {channel} is {float(norm.running_var[channel]):g}; "
            f"a variance is not negative, so the checkpoint is damaged"
        )
    gain = 1.0 / np.sqrt(variance)
    if norm.affine:
        gain = gain * _numbers(norm.weight)
    shift = -gain * _numbers(norm.running_mean)
    if norm.affine:
        shift = shift + _numbers(norm.bias)
    return affine(call, x, gain, shift)


def _array(values: Tensor | None) -> Real | None:
    return None if values is None else _numbers(values)


def _numbers(values: Tensor) -> Real:
    array: Real = values.detach().double().cpu().numpy().copy()
    return array
