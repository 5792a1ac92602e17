"""Values of steps in float64, one by one: what a network that was read computes."""

from __future__ import annotations

from typing import Any

import numpy as np

from tnthw.frontends.elementwise import FUNCTIONS
from tnthw.frontends.evaluate import column, convolve_with_numpy, windows
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


def values_of_steps(network: FloatNetwork, images: Any) -> dict[str, Any]:
    """Compute all steps in their order; images (images, *input shape)."""
    values: dict[str, Any] = {INPUT: np.asarray(images, np.float64)}
    for step in network.steps:
        made = _value(step, [values[name] for name in step.sources])
        assert made.shape[1:] == step.shape, (step.name, made.shape, step.shape)
        values[step.name] = made
    return values


def result_of_steps(network: FloatNetwork, images: Any) -> Any:
    return values_of_steps(network, images)[network.result]


def _value(step: Step, inputs: list[Any]) -> Any:
    x = inputs[0]
    match step:
        case Layer():
            weight = (
                step.weight
                if step.weight is not None
                else sum(
                    t.integers * column(t.alpha, t.integers.ndim, axis=0) for t in step.tensors
                )
            )
            y = convolve_with_numpy(x, np.asarray(weight), step.window)
            return y if step.bias is None else y + column(step.bias, y.ndim)
        case Affine():
            return column(step.gain, x.ndim) * x + column(step.shift, x.ndim)
        case Clamp():
            return np.clip(x, step.low, step.high)
        case Quantise():
            scale = column(step.scale, x.ndim)
            return np.clip(rounded(x / scale, step.rounding), step.low, step.high) * scale
        case Levels():
            t = step.thresholds
            counts = (x[..., None] >= t.reshape(-1, *(1,) * (x.ndim - 2), t.shape[1])).sum(-1)
            return step.gain * counts + step.shift
        case Elementwise():
            parameters = [column(p, x.ndim) for p in step.parameters]
            return FUNCTIONS[step.function].compute(x, *parameters)
        case MaxPool():
            return windows(x, step.window, -np.inf).max(axis=(-2, -1))
        case Average():
            return windows(x, step.window, 0.0).mean(axis=(-2, -1))
        case Add():
            return step.signs[0] * x + step.signs[1] * inputs[1]
        case Reshape():
            return x.reshape(len(x), *step.shape)
        case Transpose():
            return x.transpose(0, *(axis + 1 for axis in step.axes))
        case Concat():
            return np.concatenate(inputs, axis=1)
        case Pad():
            return np.pad(x, ((0, 0), (0, 0), step.rows, step.columns))
        case Host():
            shifted = np.exp(x - x.max(axis=1, keepdims=True))
            share = shifted / shifted.sum(axis=1, keepdims=True)
            return {
                "softmax": lambda: share, "log_softmax": lambda: np.log(share),
                "sigmoid": lambda: 1 / (1 + np.exp(-x)), "argmax": lambda: x.argmax(axis=1),
            }[step.function]()  # fmt: skip
    raise AssertionError(step)
