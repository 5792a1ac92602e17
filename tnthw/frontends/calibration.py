"""Activations become 8-bit integers: the grid of every value, chosen on calibration images."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from tnthw.errors import GraphError
from tnthw.frontends.stages import INPUT, Kind, Network, observe

Method = Literal["max", "percentile", "mse"]

ACTIVATION_BITS = 8

_MOST_SAMPLES = 1 << 20  # of one value that a clip is chosen on
_PART = 16  # images that are in memory at once
_MSE_CANDIDATES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The integers of one value: real = scale * integer, low <= integer <= high."""

    scale: float
    signed: bool
    low: int
    high: int
    bits: int = ACTIVATION_BITS


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
    The network's result is never clipped, so that two large logits stay apart.

    Parameters
    ----------
    network: the traced float network.
    images: (images, channels, height, width), real values as the float network takes them.
    input_grid: the grid of the input, which is given and not chosen.
    method: "max" clips nothing, "percentile" clips the rest of the distribution, "mse" clips where
        the mean squared error of the rounded and clipped values is least.
    percentile: for method "percentile".
    bits: width of the integers.

    Returns
    -------
    Grid by name of stage, and of `INPUT`.

    Raises
    ------
    GraphError: a layer's value is zero or not finite on all images.
    """
    observed = _observe(network, images)
    grids = {INPUT: input_grid}
    last = network.stages[-1]
    for stage in network.stages:
        if stage.kind in (Kind.MAX_POOL, Kind.FLATTEN):
            grids[stage.name] = grids[stage.sources[0]]
            continue
        values, largest = observed[stage.name]
        if not 0.0 < largest < float("inf"):
            raise GraphError(
                f"layer {stage.name}: its largest value on the {len(images)} calibration images is "
                f"{largest}; train the network further, or calibrate on other images"
            )
        unsigned = stage.relu or (stage.kind is Kind.AVERAGE and not grids[stage.sources[0]].signed)
        low, high = (0, 2**bits - 1) if unsigned else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        clip = largest if stage is last else _clip(values, largest, low, high, method, percentile)
        grids[stage.name] = Grid(
            scale=clip / high, signed=not unsigned, low=low, high=high, bits=bits
        )
    return grids


def _observe(network: Network, images: Tensor) -> dict[str, tuple[Tensor, float]]:
    """Samples of the value of every stage, at most about `_MOST_SAMPLES`, and its largest |value|.

    In parts of `_PART` images, so that memory does not grow with their number.
    """
    samples: dict[str, list[Tensor]] = {}
    largest: dict[str, Tensor] = {}
    for part in images.split(_PART):
        for name, value in observe(network.traced, network.stages, part).items():
            step = max(1, value[0].numel() * len(images) // _MOST_SAMPLES)
            samples.setdefault(name, []).append(value.flatten()[::step].clone())
            found = value.abs().max()
            largest[name] = torch.maximum(found, largest.get(name, found))  # keeps a NaN
    return {name: (torch.cat(parts), float(largest[name])) for name, parts in samples.items()}


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
    best, best_error = largest, float("inf")
    for part in range(_MSE_CANDIDATES, _MSE_CANDIDATES // 5, -1):
        clip = largest * part / _MSE_CANDIDATES
        scale = clip / high
        rounded = torch.clamp(torch.floor(samples / scale + 0.5), low, high) * scale
        error = float(torch.mean((rounded - samples) ** 2))
        if error < best_error:
            best, best_error = clip, error
    return best
