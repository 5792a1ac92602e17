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
from tnthw.frontends.evaluate import PART, column, convolve_with_numpy, evaluate, stage_value
from tnthw.frontends.lowered import Lowered
from tnthw.frontends.stages import INPUT
from tnthw.frontends.steps import Array, Real
from tnthw.ir.graph import Graph
from tnthw.ir.interpreter import run_batch
from tnthw.ir.ops import Output
from tnthw.ir.types import channel_scales

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
    graph = lowered.graph
    integers = run_batch(graph, images.astype(np.int64))
    found = {name: _real(graph, name, value) for name, value in integers.items()}
    found[INPUT] = _real(graph, graph.inputs[0].name, images.astype(np.int64))
    network = lowered.real
    wanted = evaluate(network, found[INPUT])
    convolve = network.source.convolve or convolve_with_numpy
    for stage in network.stages:
        if stage.name not in found:
            continue  # joined to another, or placed elsewhere
        alone = stage_value(stage, [found[name] for name in stage.sources], convolve)
        value, total = found[stage.name], sums[stage.name]
        total.signal += _square(wanted[stage.name])
        total.noise += _square(wanted[stage.name] - value)
        total.own_signal += _square(alone)
        total.own_noise += _square(alone - value)
        total.clipped += _beyond(graph, stage.name, integers[stage.name], alone)
        total.values += value.size


def _real(graph: Graph, name: str, integers: NDArray[np.integer]) -> Real:
    """Real numbers that a value's integers stand for."""
    scales = np.array(channel_scales(graph[name].type), np.float64)
    value: Real = integers * column(scales, integers.ndim)
    output = graph.outputs[0]
    if isinstance(output, Output) and output.inputs[0] == name and output.offset.size:
        value = value + column(output.offset, integers.ndim)
    return value


def _beyond(graph: Graph, name: str, integers: NDArray[np.integer], real: Array) -> int:
    """Count values that the grid's ends cut off; a ReLU's zeros are none."""
    kind = graph[name].type
    steps = real / column(np.array(channel_scales(kind), np.float64), real.ndim)
    above = (integers == kind.high) & (steps > kind.high + 0.5)
    below = (integers == kind.low) & (steps < kind.low - 0.5)
    return int((above | below).sum())


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
