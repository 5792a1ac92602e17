"""Steps computed one by one in float64: what a network that was read computes.

It uses torch's own operations, nothing of the lowering but what a step says.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from tnthw.frontends.elementwise import FUNCTIONS
from tnthw.frontends.rounding import rounded
from tnthw.frontends.steps import (
    INPUT,
    Add,
    Affine,
    Average,
    Clamp,
    Concat,
    Elementwise,
    FloatNetwork,
    Host,
    Layer,
    Levels,
    MaxPool,
    Pad,
    Quantise,
    Reshape,
    Step,
    Transpose,
)


def column(values: np.ndarray, rank: int) -> Tensor:
    return torch.from_numpy(np.asarray(values, float)).reshape(1, -1, *(1,) * (rank - 2))


def value(step: Step, x: Tensor, *others: Tensor) -> Tensor:
    match step:
        case Layer():
            weight = step.weight
            if weight is None:
                ends = (1,) * (step.tensors[0].integers.ndim - 1)
                weight = sum(t.integers * t.alpha.reshape(-1, *ends) for t in step.tensors)
            bias = None if step.bias is None else torch.from_numpy(step.bias)
            w, window = torch.from_numpy(np.asarray(weight, float)), step.window
            if window is None:
                return F.linear(x, w, bias)
            return F.conv2d(
                x, w, bias, window.stride, window.padding, window.dilation, window.groups
            )
        case Affine():
            return column(step.gain, x.dim()) * x + column(step.shift, x.dim())
        case Clamp():
            return x.clamp(step.low, step.high)
        case Quantise():
            scale = column(step.scale, x.dim()).numpy()
            whole = np.clip(rounded(x.numpy() / scale, step.rounding), step.low, step.high)
            return torch.from_numpy(whole * scale)
        case Levels():
            levels = torch.from_numpy(step.thresholds)
            shaped = levels.reshape(1, len(levels), *(1,) * (x.dim() - 2), -1)
            return step.gain * (x[..., None] >= shaped).sum(-1).double() + step.shift
        case Elementwise():
            given = [column(p, x.dim()).numpy() for p in step.parameters]
            return torch.from_numpy(FUNCTIONS[step.function].compute(x.numpy(), *given))
        case MaxPool():
            w, (py, px) = step.window, step.window.padding
            x = F.pad(x, (px, px, py, py), value=-np.inf)
            return F.max_pool2d(x, w.kernel, w.stride, 0, w.dilation)
        case Average():
            w, (py, px) = step.window, step.window.padding
            return F.avg_pool2d(F.pad(x, (px, px, py, py)), w.kernel, w.stride)
        case Add():
            return step.signs[0] * x + step.signs[1] * others[0]
        case Reshape():
            return x.reshape(len(x), *step.shape)
        case Transpose():
            return x.permute(0, *(axis + 1 for axis in step.axes))
        case Concat():
            return torch.cat([x, *others], 1)
        case Pad():
            return F.pad(x, (*step.columns, *step.rows))
        case Host():
            return {
                "softmax": lambda: x.softmax(1), "log_softmax": lambda: x.log_softmax(1),
                "sigmoid": lambda: x.sigmoid(), "argmax": lambda: x.argmax(1),
            }[step.function]()  # fmt: skip
    raise AssertionError(step)


def values(network: FloatNetwork, images: Tensor) -> dict[str, Tensor]:
    """Value of every step, by name; each has the shape that it says."""
    found = {INPUT: images.double().reshape(len(images), *network.input_shape)}
    for step in network.steps:
        found[step.name] = value(step, *(found[name] for name in step.sources))
        assert tuple(found[step.name].shape[1:]) == step.shape, step
    return found


def values_of_steps(network: FloatNetwork, images: Any) -> dict[str, Any]:
    """Compute as `values`, of an array and to arrays."""
    found = values(network, torch.from_numpy(np.array(images, np.float64)))
    return {name: value.numpy() for name, value in found.items()}


def result_of_steps(network: FloatNetwork, images: Any) -> Any:
    return values_of_steps(network, images)[network.result]
