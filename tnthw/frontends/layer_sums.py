"""What the sums of a stage stand for, exactly, whatever grids it reads."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.frontends.codes import Code, combined, common_unit, fractions
from tnthw.frontends.planes import halved
from tnthw.frontends.stages import Stage
from tnthw.frontends.stairs import Sums
from tnthw.frontends.steps import WeightTensor, Window
from tnthw.ir.grid import Grid

PIXEL = Window(kernel=(1, 1))


class LayerIntegers(NamedTuple):
    """Integers of a layer's weight, and its sums."""

    integers: NDArray[np.signedinteger]
    sums: Sums


def layer_sums_of(stage: Stage, code: Code) -> LayerIntegers:
    """Take a convolution or linear layer apart: real sum = gain * integer sum + shift.

    Inputs whose channels have scales of their own are brought to the largest step of which all are
    multiples, by weights that are as many times larger; in a depthwise layer each output has its
    own anyway.

    Raises
    ------
    GraphError: the weights are several tensors without a common step, the channels that are read
        have none, or padding reads an offset.
    """
    made = combined(stage.tensors)
    if made is None:
        raise GraphError("has several scales of weights, which make no one sum")
    integers, alphas = made
    window = stage.window
    groups = 1 if window is None else window.groups
    out, inside = integers.shape[:2]
    of = np.arange(out) // (out // groups)  # group of each output
    scales = code.scales(inside * groups)
    if len(set(scales)) == 1:
        steps = [scales[0]] * out
    elif inside == 1:
        steps = [scales[group] for group in of]
    else:
        unit, times = common_unit(scales)
        if unit is None:
            raise GraphError(
                "reads channels whose scales have no small common step; quantise what it reads "
                "with one scale for all channels, or with scales that are multiples of one"
            )
        each = np.array(times, np.int32).reshape(groups, inside)[of]
        integers = integers * each.reshape(out, inside, *(1,) * (integers.ndim - 2))
        steps = [unit] * out
    whole, places = halved(integers)
    bias = [Fraction(0)] * out if stage.bias is None else list(fractions(stage.bias))
    padded = window is not None and any(window.padding)
    if any(code.offset):
        if padded:
            raise GraphError(
                "pads a value whose zero is not on its grid; quantise it with a shift that is a "
                "multiple of the step, or pad before it"
            )
        taps = made[0].reshape(out, inside, -1).sum(axis=2, dtype=np.int64)
        offsets = code.offsets(inside * groups)
        for o in range(out):
            begin = int(of[o]) * inside
            seen = zip(taps[o].tolist(), offsets[begin : begin + inside], strict=True)
            bias[o] += alphas[o] * sum((n * offset for n, offset in seen), Fraction(0))
    least, most = (min(code.low, 0), max(code.high, 0)) if padded else (code.low, code.high)
    rows = whole.reshape(out, -1).astype(np.int64)
    plus, minus = np.maximum(rows, 0).sum(axis=1), np.minimum(rows, 0).sum(axis=1)
    gain = tuple(a * s * (1 << places) for a, s in zip(alphas, steps, strict=True))
    sums = Sums(
        gain=gain,
        shift=tuple(bias),
        first=plus * least + minus * most,
        last=plus * most + minus * least,
    )
    return LayerIntegers(whole, sums)


def absorbed(stage: Stage, code: Code) -> tuple[Stage, Grid]:
    """Give a layer that reads one grid for all channels, and that grid; see `layer_sums_of`.

    Raises
    ------
    GraphError: there is none.
    """
    if code.plain:
        return stage, code.grid()
    whole, sums = layer_sums_of(stage, code)
    unit = code.scale[0]
    tensor = WeightTensor(
        integers=whole, alpha=np.array([float(gain / unit) for gain in sums.gain])
    )
    bias = np.array([float(shift) for shift in sums.shift])
    grid = Code(scale=(unit,), low=code.low, high=code.high).grid()
    return replace(stage, tensors=(tensor,), bias=bias), grid


def window_sums_of(stage: Stage, code: Code) -> Sums:
    """Take an average, or a value by itself, apart.

    Raises
    ------
    GraphError: padding reads an offset.
    """
    window = stage.window or PIXEL
    area, padded = window.kernel[0] * window.kernel[1], any(window.padding)
    if padded and any(code.offset):
        raise GraphError("pads a value whose zero is not on its grid; pad before it is quantised")
    least, most = code.low * area, code.high * area
    if padded:
        least, most = min(least, 0), max(most, 0)
    channels = stage.channels
    return Sums(
        gain=tuple(scale / area for scale in code.scales(channels)),
        shift=code.offsets(channels),
        first=np.full(channels, least, np.int64),
        last=np.full(channels, most, np.int64),
    )
