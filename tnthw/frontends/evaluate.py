"""Real values of stages, with numpy alone."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from tnthw.frontends.elementwise import FUNCTIONS
from tnthw.frontends.rounding import rounded
from tnthw.frontends.stages import INPUT, Kind, Network, Stage
from tnthw.frontends.steps import (
    Affine,
    Array,
    Clamp,
    Convolve,
    Elementwise,
    Levels,
    Quantise,
    Real,
    Step,
    Window,
)

PART = 16
"""Images that are in memory at once."""


def evaluate(
    network: Network, images: Array, known: Mapping[str, Array] | None = None
) -> dict[str, Array]:
    """Compute the value of every stage, in the type of the images.

    Parameters
    ----------
    network: the stages.
    images: (images, *input shape), real values; few, all values are kept.
    known: values of steps that need not be computed.

    Returns
    -------
    Value by name of stage, (images, *shape).
    """
    convolve = network.source.convolve or convolve_with_numpy
    values: dict[str, Array] = {INPUT: images}
    for stage in network.stages:
        found = (known or {}).get(stage.value) if stage.value else None
        if found is None:
            found = stage_value(stage, [values[name] for name in stage.sources], convolve)
        values[stage.name] = found
    del values[INPUT]
    return values


def stage_value(stage: Stage, inputs: list[Array], convolve: Convolve) -> Array:
    """Compute one stage on the values that it reads."""
    x = inputs[0]
    match stage.kind:
        case Kind.ACCUMULATE:
            y = convolve(x, np.asarray(_weight(stage), x.dtype), stage.window)
            if stage.bias is not None:
                y = y + column(stage.bias, y.ndim).astype(x.dtype)
        case Kind.ADD:
            y = stage.signs[0] * x + stage.signs[1] * inputs[1]
        case Kind.MAX_POOL:
            assert stage.window is not None
            y = windows(x, stage.window, -np.inf).max(axis=(-2, -1))
        case Kind.AVERAGE:
            assert stage.window is not None
            y = windows(x, stage.window, 0.0).mean(axis=(-2, -1))
        case Kind.RESHAPE:
            y = x.reshape(len(x), *stage.shape)
        case Kind.CONCAT:
            y = np.concatenate(inputs, axis=1)
        case Kind.SCALE | Kind.TABLE:
            y = x
    for step in stage.after:
        y = after(step, y)
    return y.astype(x.dtype, copy=False)


def after(step: Step, y: Array) -> Array:
    """Compute a step of single numbers."""
    match step:
        case Affine():
            gain, shift = (column(a, y.ndim).astype(y.dtype) for a in (step.gain, step.shift))
            return gain * y + shift
        case Clamp():
            return np.clip(y, step.low, step.high)
        case Quantise():
            scale = column(step.scale, y.ndim)
            steps = rounded(y / scale, step.rounding)
            return (np.clip(steps, step.low, step.high) * scale).astype(y.dtype)
        case Levels():
            passed = sum(y >= column(edge, y.ndim) for edge in step.thresholds.T)
            return np.asarray(step.gain * passed + step.shift, y.dtype)
        case Elementwise():
            given = [column(p, y.ndim) for p in step.parameters]
            return FUNCTIONS[step.function].compute(y, *given).astype(y.dtype, copy=False)
    raise AssertionError(f"{type(step).__name__} is no step of single numbers")


def _weight(stage: Stage) -> Real | int:
    """Give the real weight of a layer."""
    if stage.weight is not None:
        return stage.weight
    return sum(
        tensor.integers * column(tensor.alpha, tensor.integers.ndim, axis=0)
        for tensor in stage.tensors
    )


def column(values: Real, axes: int, axis: int = 1) -> Real:
    """Line up one number per channel with an array of so many axes."""
    shape = [1] * axes
    shape[axis] = -1
    return values.reshape(shape)


def windows(x: Array, window: Window, outside: float) -> Array:
    """All windows of (images, channels, height, width): two more axes at the end."""
    (py, px), (sy, sx), (dy, dx) = window.padding, window.stride, window.dilation
    if py or px:
        around = ((0, 0), (0, 0), (py, py), (px, px))
        x = np.pad(x, around, constant_values=outside)
    size = tuple((k - 1) * d + 1 for k, d in zip(window.kernel, window.dilation, strict=True))
    view: Array = sliding_window_view(x, size, axis=(2, 3))[:, :, ::sy, ::sx, ::dy, ::dx]
    return view


def convolve_with_numpy(x: Array, weight: Array, window: Window | None) -> Array:
    """Convolve (images, channels, height, width), or multiply (images, features), by a weight."""
    if window is None:
        return x @ weight.T
    groups, out = window.groups, weight.shape[0]
    kernels = weight.reshape(groups, out // groups, -1)
    images = []
    for image in x:  # one at a time: the windows of all would not fit
        view = windows(image[None], window, 0.0)[0]
        height, width = view.shape[1:3]
        columns = view.transpose(0, 3, 4, 1, 2).reshape(groups, -1, height * width)
        images.append((kernels @ columns).reshape(out, height, width))
    return np.stack(images)
