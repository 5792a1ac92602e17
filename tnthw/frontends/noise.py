"""How much of each layer's signal is lost in integers: the network's values beside the real ones.

Two ratios for each layer. `snr_db` compares with the source network in real numbers, so noise of
all layers before it is in it. `own_db` computes the layer alone in real numbers, on the integers
that it reads, so only its own weights, factors, rounding and clipping are in it: a layer that is
bad by itself stands out, and those behind it do not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError
from tnthw.frontends.codes import Code
from tnthw.frontends.evaluate import PART, column, convolve_with_numpy, evaluate, stage_value
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.stages import INPUT
from tnthw.frontends.steps import Array, Real
from tnthw.ir.interpreter import run_batch

MOST_DB = 200.0
"""Ratio that stands for no noise at all: float64 itself has not much more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerNoise:
    """Signal and noise of one layer's value.

    Attributes
    ----------
    layer: its name.
    kind: what it computes.
    bits: of its integers.
    signal: root mean square of the real value.
    noise: root mean square of its difference from the integers.
    snr_db: 20 log10 of signal over noise, at most `MOST_DB`.
    own_db: the same for the layer alone, on the integers that it reads.
    clipped: share of its values at an end of the grid where the real ones are beyond it.
    """

    layer: str
    kind: str
    bits: int
    signal: float
    noise: float
    snr_db: float
    own_db: float
    clipped: float


@dataclass
class _Sums:
    """Sums of squares over parts of the images."""

    signal: float = 0.0
    noise: float = 0.0
    own_signal: float = 0.0
    own_noise: float = 0.0
    clipped: int = 0
    values: int = 0


def layer_noise(lowered: Lowered, images: NDArray[np.integer]) -> tuple[LayerNoise, ...]:
    """Compare every layer's integers with the network in real numbers.

    Parameters
    ----------
    lowered: the network.
    images: integers of the input grid, (images, *input shape); they are run in parts.

    Raises
    ------
    InputError: there are no images, or they are not the network's.
    """
    if not len(images):
        raise InputError("signal to noise: there are no images; give at least one")
    sums = {stage.name: _Sums() for stage in lowered.real.stages}
    for first in range(0, len(images), PART):
        _compare(lowered, images[first : first + PART], sums)
    graph = lowered.graph
    return tuple(
        LayerNoise(
            layer=stage.name,
            kind=stage.kind.value,
            bits=graph[stage.name].type.bits,
            signal=math.sqrt(found.signal / found.values),
            noise=math.sqrt(found.noise / found.values),
            snr_db=_decibels(found.signal, found.noise),
            own_db=_decibels(found.own_signal, found.own_noise),
            clipped=found.clipped / found.values,
        )
        for stage in lowered.real.stages
        if (found := sums[stage.name]).values
    )


def _compare(lowered: Lowered, images: NDArray[np.integer], sums: dict[str, _Sums]) -> None:
    """Add the squares of some images."""
    integers = run_batch(lowered.graph, images.astype(np.int64))
    codes = {stage.stage.name: stage.code for stage in lowered.stages}
    found = {name: _real(code, integers[name]) for name, code in codes.items() if name in integers}
    found[INPUT] = images * np.float64(lowered.graph.inputs[0].type.scale[0])
    network = lowered.real
    wanted = evaluate(network, found[INPUT])
    convolve = network.source.convolve or convolve_with_numpy
    for stage in network.stages:
        if not {stage.name, *stage.sources} <= found.keys():
            continue  # joined to another, or placed elsewhere
        alone = stage_value(stage, [found[name] for name in stage.sources], convolve)
        value, total = found[stage.name], sums[stage.name]
        total.signal += _square(wanted[stage.name])
        total.noise += _square(wanted[stage.name] - value)
        total.own_signal += _square(alone)
        total.own_noise += _square(alone - value)
        total.clipped += _beyond(codes[stage.name], integers[stage.name], alone)
        total.values += value.size


def _real(code: Code, integers: NDArray[np.integer]) -> Real:
    """Real numbers that a value's integers stand for."""
    scale, offset = _aligned(code, integers.ndim)
    value: Real = integers * scale + offset
    return value


def _beyond(code: Code, integers: NDArray[np.integer], real: Array) -> int:
    """Count values that the grid's ends cut off; a ReLU's zeros are none."""
    scale, offset = _aligned(code, real.ndim)
    steps = (real - offset) / scale
    above = (integers == code.high) & (steps > code.high + 0.5)
    below = (integers == code.low) & (steps < code.low - 0.5)
    return int((above | below).sum())


def _aligned(code: Code, axes: int) -> tuple[Real, Real]:
    numbers = (np.array([float(n) for n in part]) for part in (code.scale, code.offset))
    scale, offset = (column(part, axes) for part in numbers)
    return scale, offset


def _square(values: Array) -> float:
    flat = values.ravel().astype(np.float64)
    return float(flat @ flat)


def _decibels(signal: float, noise: float) -> float:
    """10 log10 of the ratio of two sums of squares."""
    if noise == 0.0:
        return MOST_DB
    if signal == 0.0:
        return -MOST_DB
    return max(-MOST_DB, min(MOST_DB, 10.0 * math.log10(signal / noise)))
