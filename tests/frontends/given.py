"""Networks that are steps already, as a source; and what they compute, in rational numbers."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

import numpy as np

from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.registry import _registered, register
from tnthw.frontends.steps import (
    INPUT,
    Add,
    Affine,
    Array,
    Average,
    Clamp,
    Concat,
    Elementwise,
    FloatNetwork,
    Layer,
    Levels,
    MaxPool,
    Pad,
    Quantise,
    Reshape,
    Step,
    Transpose,
    Window,
)
from tnthw.ir.grid import Grid

Exact = np.ndarray
"""Fractions, of one image."""


class Given:
    """A frontend of networks that are steps already."""

    name, takes = "given", "steps"

    def recognises(self, source: object) -> bool:
        return isinstance(source, FloatNetwork)

    def read(self, source: object, images: Array) -> FloatNetwork:
        assert isinstance(source, FloatNetwork)
        return source


@contextmanager
def steps_are_a_source() -> Iterator[None]:
    register(Given())
    try:
        yield
    finally:
        del _registered["given"]


def lower_steps(
    steps: list[Step] | tuple[Step, ...], images: np.ndarray, grid: Grid, **options: Any
) -> Lowered:
    source = FloatNetwork(
        name="n", input_shape=images.shape[1:], steps=tuple(steps), result=steps[-1].name
    )
    with steps_are_a_source():
        return lower(source, images, grid, **options)


def fractions(values: np.ndarray) -> Exact:
    flat = [Fraction(float(v)) for v in np.asarray(values, np.float64).reshape(-1)]
    result = np.empty(len(flat), object)
    result[:] = flat
    return result.reshape(np.shape(values))


def round_slowly(v: Fraction, rounding: str) -> int:
    below = math.floor(v)
    above = below if v == below else below + 1
    always = {"floor": below, "ceil": above, "outward": above if v > 0 else below,
              "truncate": below if v > 0 else above}  # fmt: skip
    if rounding in always:
        return always[rounding]
    if v - below != Fraction(1, 2):
        return below if v - below < Fraction(1, 2) else above
    even, odd = (below, above) if below % 2 == 0 else (above, below)
    ties = {"even": even, "odd": odd, "up": above, "down": below,
            "away": above if v > 0 else below, "inward": below if v > 0 else above}  # fmt: skip
    return ties[rounding]


def on_one(step: Step, v: Fraction, channel: int) -> Fraction:
    """Compute a step of single numbers."""

    def of(values: np.ndarray) -> Fraction:
        return Fraction(float(values[channel % len(values)]))

    match step:
        case Affine():
            return of(step.gain) * v + of(step.shift)
        case Clamp():
            low = v if step.low == -math.inf else max(v, Fraction(step.low))
            return low if step.high == math.inf else min(low, Fraction(step.high))
        case Quantise():
            scale = of(step.scale)
            return scale * min(max(round_slowly(v / scale, step.rounding), step.low), step.high)
        case Levels():
            row = step.thresholds[channel % len(step.thresholds)]
            passed = sum(v >= Fraction(float(t)) for t in row)
            return Fraction(step.gain) * passed + Fraction(step.shift)
        case Elementwise(function="leaky-relu"):
            return v if v >= 0 else of(step.parameters[0]) * v
        case Elementwise(function="hardsigmoid"):
            y = of(step.parameters[0]) * v + of(step.parameters[1])
            return min(max(y, Fraction(0)), Fraction(1))
        case Elementwise(function="hardswish"):
            return v * min(max(v / 6 + Fraction(1, 2), Fraction(0)), Fraction(1))
        case Elementwise(function="abs"):
            return abs(v)
        case Elementwise(function="square"):
            return v * v
    raise AssertionError(step)


def padded(x: Exact, rows: tuple[int, int], columns: tuple[int, int]) -> Exact:
    channels, height, width = x.shape
    result = np.full((channels, height + sum(rows), width + sum(columns)), Fraction(0), object)
    result[:, rows[0] : rows[0] + height, columns[0] : columns[0] + width] = x
    return result


def patches(x: Exact, window: Window) -> Iterator[tuple[int, int, Exact]]:
    """Window by window, (channels, kernel y, kernel x)."""
    (ky, kx), (sy, sx), (dy, dx) = window.kernel, window.stride, window.dilation
    height = (x.shape[1] - (ky - 1) * dy - 1) // sy + 1
    width = (x.shape[2] - (kx - 1) * dx - 1) // sx + 1
    for i in range(height):
        for j in range(width):
            y, z = i * sy, j * sx
            yield i, j, x[:, y : y + (ky - 1) * dy + 1 : dy, z : z + (kx - 1) * dx + 1 : dx]


def layer(step: Layer, x: Exact) -> Exact:
    weight: Any = sum(
        fractions(t.integers) * fractions(t.alpha).reshape(-1, *(1,) * (t.integers.ndim - 1))
        for t in step.tensors
    )
    bias = fractions(np.zeros(step.shape[0]) if step.bias is None else step.bias)
    if step.window is None:
        return np.array([(row * x).sum() for row in weight], object) + bias
    py, px = step.window.padding
    x = padded(x, (py, py), (px, px))
    result = np.full(step.shape, Fraction(0), object)
    inside = weight.shape[1]
    size = len(weight) // step.window.groups
    for i, j, patch in patches(x, step.window):
        for o in range(len(weight)):
            begin = (o // size) * inside
            result[o, i, j] = (weight[o] * patch[begin : begin + inside]).sum() + bias[o]
    return result


def evaluate_exactly(steps: tuple[Step, ...], image: Exact) -> dict[str, Exact]:
    """Every step's value, in rational numbers."""
    values = {INPUT: image}
    for step in steps:
        inputs = [values[name] for name in step.sources]
        x = inputs[0]
        match step:
            case Layer():
                y = layer(step, x)
            case Add():
                y = inputs[0] * step.signs[0] + inputs[1] * step.signs[1]
            case MaxPool():
                y = np.empty(step.shape, object)
                for i, j, patch in patches(x, step.window):
                    y[:, i, j] = patch.reshape(len(patch), -1).max(axis=1)
            case Average():
                y = np.empty(step.shape, object)
                py, px = step.window.padding
                for i, j, patch in patches(padded(x, (py, py), (px, px)), step.window):
                    flat = patch.reshape(len(patch), -1)
                    y[:, i, j] = flat.sum(axis=1) / Fraction(flat.shape[1])
            case Reshape():
                y = x.reshape(step.shape)
            case Transpose():
                y = x.transpose(step.axes)
            case Concat():
                y = np.concatenate(inputs)
            case Pad():
                y = padded(x, step.rows, step.columns)
            case _:
                y = np.empty(x.shape, object)
                for place in np.ndindex(*x.shape):
                    y[place] = on_one(step, x[place], place[0])
        assert y.shape == step.shape, (step, y.shape)
        values[step.name] = y
    return values


def assert_exact(made: Lowered, images: np.ndarray) -> dict[str, str]:
    """Every value that is said to be exact is; the others are within their bounds.

    Bounds are of a stage alone, so they are checked where what it reads is exact. The kinds by
    stage come back.
    """
    from tnthw.ir.interpreter import run_batch

    found = run_batch(made.graph, images)
    scale = Fraction(made.graph.inputs[0].type.scale[0])
    sound = {INPUT}
    kinds = {}
    for stage in made.stages:
        if stage.exactness.kind == "exact" and set(stage.stage.sources) <= sound:
            sound.add(stage.stage.name)
        kinds[stage.stage.name] = stage.exactness.kind
    for index, image in enumerate(images):
        real = evaluate_exactly(made.network.source.steps, fractions(image) * scale)
        for stage in made.stages:
            name, code = stage.stage.name, stage.code
            if not stage.stage.value or not set(stage.stage.sources) <= sound:
                continue
            want, channels = real[stage.stage.value], stage.stage.channels
            column = (-1, *(1,) * (want.ndim - 1))
            scales = np.array(code.scales(channels), object).reshape(column)
            offsets = np.array(code.offsets(channels), object).reshape(column)
            integers = found[name][index].astype(object)
            if name in sound:
                assert (integers * scales + offsets == want).all(), (name, index)
            elif stage.exactness.kind == "bounded" or not stage.grid.centre:
                steps = (want - offsets) / scales
                clamped = np.minimum(np.maximum(steps, stage.grid.low), stage.grid.high)
                off = np.abs(integers - clamped).max()
                assert off <= Fraction(stage.exactness.bound) + Fraction(1, 10**6), (name, off)
    return kinds
