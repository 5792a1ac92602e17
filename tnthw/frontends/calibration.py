"""Activations become integers: the grid of every value, chosen on calibration images."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
import torch
from torch import Tensor

from tnthw.errors import GraphError
from tnthw.frontends.stages import INPUT, Kind, Network, observe
from tnthw.frontends.ternary_sums import (
    LayerSums,
    column,
    expanded_layers,
    joined_name,
    part_name,
)
from tnthw.ir.grid import ACTIVATION_BITS, Grid
from tnthw.networks.activations import best_clip

Method = Literal["max", "percentile", "mse"]

_MOST_SAMPLES = 1 << 20  # of one value that a clip is chosen on
_PART = 16  # images that are in memory at once
_MSE_CANDIDATES = 100


def calibrate(
    network: Network,
    images: Tensor,
    input_grid: Grid,
    *,
    method: Method = "mse",
    percentile: float = 99.99,
    bits: int = ACTIVATION_BITS,
) -> dict[str, Grid]:
    """Choose a grid for the value of every stage.

    Unsigned after a ReLU, signed otherwise; max pools and flattening keep the grid that they read.
    The network's result is never clipped, so that two large logits stay apart. A trained step is
    taken as it is.

    `bits` is for activations: what passed a ReLU, and what else a ternary layer reads. Other values
    have 8 bits: the network's result, averages, operands of additions that no layer reads, and the
    parts of a layer with several ternary tensors.

    Parameters
    ----------
    network: the traced float network.
    images: (images, channels, height, width), real values as the float network takes them.
    input_grid: the grid of the input, which is given and not chosen.
    method: "max" clips nothing, "percentile" clips the rest of the distribution, "mse" clips where
        the mean squared error of the rounded and clipped values is least.
    percentile: for method "percentile".
    bits: width of activations, 2 to 8.

    Returns
    -------
    Grid by name of stage, and of `INPUT`, and of every part of a layer (`ternary_sums.part_name`,
    `joined_name`).

    Raises
    ------
    GraphError: a layer's value is zero or not finite on all images.
    """
    expanded = expanded_layers(network.stages)
    observed, centres = _observe(network, images, expanded)
    grids = {INPUT: input_grid}
    last, few = network.stages[-1], _activations(network)
    for stage in network.stages:
        if stage.kind in (Kind.MAX_POOL, Kind.FLATTEN):
            grids[stage.name] = grids[stage.sources[0]]
            continue
        if stage.step is not None:
            high = stage.step.highest
            grids[stage.name] = Grid(
                scale=stage.step.scale, signed=False, low=0, high=high, bits=stage.step.bits
            )
            continue
        values, largest = observed[stage.name]
        _check(stage.name, largest, len(images))
        unsigned = stage.relu or (stage.kind is Kind.AVERAGE and not grids[stage.sources[0]].signed)
        width = bits if stage.name in few else ACTIVATION_BITS
        used = "max" if stage is last else method
        grids[stage.name] = _grid(values, largest, width, not unsigned, used, percentile)
    for name, (values, largest) in observed.items():
        if name not in grids:
            _check(name, largest, len(images))
            grid = _grid(values, largest, ACTIVATION_BITS, True, method, percentile)
            grids[name] = replace(grid, centre=centres.get(name, ()))
    return grids


def _activations(network: Network) -> set[str]:
    """Names of the stages whose values are activations: see `calibrate`."""
    moved = (Kind.MAX_POOL, Kind.FLATTEN)
    read: set[str] = set()  # by a ternary layer, also through pools and flattening
    for stage in reversed(network.stages):
        if stage.kind is Kind.ACCUMULATE or (stage.kind in moved and stage.name in read):
            read |= set(stage.sources)
    return {
        stage.name
        for stage in network.stages[:-1]
        if stage.kind is not Kind.AVERAGE and (stage.relu or stage.name in read)
    }


def _check(name: str, largest: float, images: int) -> None:
    if not 0.0 < largest < float("inf"):
        raise GraphError(
            f"layer {name}: its largest value on the {images} calibration images is {largest}; "
            f"train the network further, or calibrate on other images"
        )


def _grid(
    values: Tensor, largest: float, bits: int, signed: bool, method: Method, percentile: float
) -> Grid:
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    clip = _clip(values, largest, low, high, method, percentile)
    # A step is a choice: six digits are easier to read, and to keep, than seventeen.
    scale = float(f"{clip / high:.6g}")
    return Grid(scale=scale, signed=signed, low=low, high=high, bits=bits)


def _observe(
    network: Network, images: Tensor, expanded: dict[str, LayerSums]
) -> tuple[dict[str, tuple[Tensor, float]], dict[str, tuple[float, ...]]]:
    """Samples of every value, at most about `_MOST_SAMPLES`, and its largest |value|; centres.

    In parts of `_PART` images, so that memory does not grow with their number.
    """
    samples: dict[str, list[Tensor]] = {}
    largest: dict[str, Tensor] = {}
    centres: dict[str, tuple[float, ...]] = {}
    for part in images.split(_PART):
        values = observe(network.traced, network.stages, part)
        for name, sums in expanded.items():
            source = sums.stage.sources[0]
            values |= _parts(name, sums, part if source == INPUT else values[source], centres)
        for name, value in values.items():
            step = max(1, value[0].numel() * len(images) // _MOST_SAMPLES)
            samples.setdefault(name, []).append(value.flatten()[::step].clone())
            peak = value.abs().max()
            largest[name] = torch.maximum(peak, largest.get(name, peak))  # keeps a NaN
    observed = {name: (torch.cat(parts), float(largest[name])) for name, parts in samples.items()}
    return observed, centres


def _parts(
    name: str, sums: LayerSums, x: Tensor, centres: dict[str, tuple[float, ...]]
) -> dict[str, Tensor]:
    """Compute the parts of a layer's sum and what they add up to, short of the layer's own value.

    All but the first are centred: the mean of each channel, on the first images that are seen, is
    taken from them and given to the first, where the layer's shift is too.
    """
    parts = sums.parts(x)
    axes = [0, *range(2, parts[0].dim())]
    first = column(sums.shift, parts[0]).to(x.dtype)
    for index, part in enumerate(parts[1:], 1):
        key = part_name(name, index)
        if key not in centres:
            centres[key] = tuple(part.double().mean(axes).tolist())
        mean = column(np.asarray(centres[key]), part).to(x.dtype)
        parts[index] = part - mean
        first = first + mean
    parts[0] = parts[0] + first
    result = {part_name(name, index): part for index, part in enumerate(parts)}
    total = parts[0]
    for index, part in enumerate(parts[1:-1], 1):
        total = total + part
        result[joined_name(name, index, len(parts))] = total
    return result


def _clip(
    values: Tensor, largest: float, low: int, high: int, method: Method, percentile: float
) -> float:
    """Choose the largest magnitude that is not clipped."""
    samples = values.double()
    if method == "max":
        return largest
    if method == "percentile":
        rank = max(1, round(samples.numel() * percentile / 100.0))
        return float(samples.abs().kthvalue(rank).values) or largest
    if high < 127:  # few bits want to clip far more
        return best_clip(samples, low, high)
    best, best_error = largest, float("inf")
    for part in range(_MSE_CANDIDATES, _MSE_CANDIDATES // 5, -1):
        clip = largest * part / _MSE_CANDIDATES
        scale = clip / high
        rounded = torch.clamp(torch.floor(samples / scale + 0.5), low, high) * scale
        error = float(torch.mean((rounded - samples) ** 2))
        if error < best_error:
            best, best_error = clip, error
    return best
