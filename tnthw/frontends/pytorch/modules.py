"""Modules of torch, and our own layers, as steps."""

from __future__ import annotations

from typing import Any

import numpy as np
from torch import nn
from torch.nn.modules.batchnorm import _BatchNorm

from tnthw.frontends.pytorch.activations import at_the_end
from tnthw.frontends.pytorch.calls import Call, Constant, Value
from tnthw.frontends.pytorch.functions import FUNCTIONS
from tnthw.frontends.pytorch.fused import FUSED, fused_steps
from tnthw.frontends.pytorch.layers import batch_norm, convolution, linear, weight_of
from tnthw.frontends.pytorch.layout import moved, plain
from tnthw.frontends.pytorch.refusals import unsupported
from tnthw.frontends.steps import Quantise
from tnthw.networks.activations import ActivationPoint, LearnedStep

_NOTHING = (
    nn.Identity, nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout,
    nn.FeatureAlphaDropout, ActivationPoint,
)  # fmt: skip

_PLAIN = (
    nn.Conv1d, nn.Conv2d, nn.MaxPool1d, nn.MaxPool2d, nn.AvgPool1d, nn.AvgPool2d,
    nn.AdaptiveAvgPool1d, nn.AdaptiveAvgPool2d, nn.AdaptiveMaxPool1d, nn.AdaptiveMaxPool2d,
    nn.ConstantPad1d, nn.ConstantPad2d,
)  # fmt: skip
"""Modules that need a value in torch's order; others take any."""


def module_steps(call: Call, module: nn.Module, x: Value) -> Any:
    """Add the steps of a leaf module.

    Raises
    ------
    GraphError: it cannot become integers; the message names it, and what to do.
    """
    if isinstance(module, _NOTHING):
        return x
    if isinstance(module, _PLAIN):
        x = plain(call, x)
    if isinstance(module, FUSED):
        return fused_steps(call, module, x)
    run = FUNCTIONS
    match module:
        case nn.Conv2d() | nn.Conv1d():
            if module.padding_mode != "zeros":
                raise call.refuse(
                    f"padding_mode is {module.padding_mode!r}; only 'zeros' is lowered"
                )
            weight = weight_of(module.weight, module.bias, module)
            return convolution(
                call, x, weight, module.stride, module.padding, module.dilation, module.groups
            )
        case nn.Linear():
            return linear(call, x, weight_of(module.weight, module.bias, module))
        case _BatchNorm():
            return _batch_norm(call, module, x)
        case nn.ReLU6():
            return run["relu6"](call, x)
        case nn.Hardtanh():
            return run["hardtanh"](call, x, module.min_val, module.max_val)
        case nn.PReLU():
            return run["prelu"](call, x, Constant(tensor=module.weight))
        case nn.LeakyReLU():
            return run["leaky_relu"](call, x, module.negative_slope)
        case nn.RReLU():
            return run["rrelu"](call, x, module.lower, module.upper)
        case nn.ELU() | nn.CELU():
            name = "celu" if isinstance(module, nn.CELU) else "elu"
            return run[name](call, x, module.alpha)
        case nn.GELU():
            return run["gelu"](call, x, approximate=module.approximate)
        case nn.Softplus():
            return run["softplus"](call, x, module.beta, module.threshold)
        case LearnedStep():
            scale = np.array([module.scale])
            low, high = module.lowest, module.highest
            return call.emit(Quantise, x, like=x, scale=scale, low=low, high=high, rounding="up")
        case nn.MaxPool2d() | nn.MaxPool1d():
            return run["max_pool2d"](
                call,
                x,
                module.kernel_size,
                module.stride,
                module.padding,
                module.dilation,
                module.ceil_mode,
                module.return_indices,
            )
        case nn.AvgPool2d() | nn.AvgPool1d():
            return run["avg_pool2d"](
                call,
                x,
                module.kernel_size,
                module.stride,
                module.padding,
                module.ceil_mode,
                module.count_include_pad,
                getattr(module, "divisor_override", None),
            )
        case nn.AdaptiveAvgPool2d() | nn.AdaptiveAvgPool1d():
            return run["adaptive_avg_pool2d"](call, x, module.output_size)
        case nn.AdaptiveMaxPool2d() | nn.AdaptiveMaxPool1d():
            return run["adaptive_max_pool2d"](call, x, module.output_size, module.return_indices)
        case nn.Flatten() | nn.Unflatten():
            return run["reshape"](call, x)
        case nn.PixelShuffle() | nn.PixelUnshuffle() | nn.ChannelShuffle():
            return moved(call, x)
        case nn.ConstantPad2d() | nn.ConstantPad1d():  # ZeroPad too
            return run["pad"](call, x, module.padding, value=module.value)
        case nn.Softmax():
            return at_the_end(call, x, "softmax", module.dim)
        case nn.LogSoftmax():
            return at_the_end(call, x, "log_softmax", module.dim)
    for kind, name in _FUNCTIONS.items():
        if isinstance(module, kind):
            return run[name](call, x)
    raise unsupported(call, module)


_FUNCTIONS: dict[type[nn.Module], str] = {
    nn.ReLU: "relu", nn.SiLU: "silu", nn.Sigmoid: "sigmoid", nn.Tanh: "tanh", nn.SELU: "selu",
    nn.Hardswish: "hardswish", nn.Hardsigmoid: "hardsigmoid", nn.Mish: "mish",
    nn.LogSigmoid: "logsigmoid",
}  # fmt: skip
"""Modules without options, and the function that they are."""


def _batch_norm(call: Call, norm: _BatchNorm, x: Value) -> Value:
    weight, bias = (norm.weight, norm.bias) if norm.affine else (None, None)
    return batch_norm(call, x, norm.running_mean, norm.running_var, weight, bias, norm.eps)
