"""Activations become integers: the grid of every value, chosen on calibration images."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from tnthw.errors import GraphError
from tnthw.frontends.clips import Method, clip_of
from tnthw.frontends.codes import Code, of_step
from tnthw.frontends.elementwise import POSITIVE
from tnthw.frontends.evaluate import PART, column, convolve_with_numpy, evaluate
from tnthw.frontends.overrides import Override, overridden
from tnthw.frontends.stages import INPUT, MOVING, Kind, Network, Stage
from tnthw.frontends.steps import Affine, Array, Clamp, Convolve, Elementwise, Step
from tnthw.frontends.ternary_sums import LayerSums, expanded_layers, joined_name, part_name
from tnthw.ir.grid import ACTIVATION_BITS, Grid

_MOST_SAMPLES = 1 << 20  # of one value that a clip is chosen on


def calibrate(
    network: Network,
    images: Array,
    input_grid: Grid,
    *,
    method: Method = "mse",
    percentile: float = 99.99,
    bits: int = ACTIVATION_BITS,
    overrides: Mapping[str, Override] | None = None,
) -> dict[str, Grid]:
    """Choose a grid for the value of every stage.

    Unsigned where nothing is negative, signed otherwise; max pools and reshapes keep the grid that
    they read, and what a Concat joins is on one grid. The network's result is never clipped, so
    that two large logits stay apart. A trained step is taken as it is.

    `bits` is for activations: what passed a ReLU, and what else a ternary layer reads. Other values
    have 8 bits: the network's result, averages, operands of additions that no layer reads, and the
    parts of a layer with several ternary tensors.

    Parameters
    ----------
    network: the float network.
    images: (images, *input shape), real values as the float network takes them.
    input_grid: the grid of the input, which is given and not chosen.
    method, percentile: see `clips.clip_of`.
    bits: width of activations, 8, 4 or 2.
    overrides: other options of single layers, by name or pattern; see `overrides.overridden`.

    Returns
    -------
    Grid by name of stage, and of `INPUT`, and of every part of a layer (`ternary_sums.part_name`,
    `joined_name`).

    Raises
    ------
    GraphError: a layer's value is zero or not finite on all images.
    ConfigError: an override names no layer, or an option that there is not.
    """
    chosen = [stage.name for stage in network.stages if _is_calibrated(stage)]
    others = [stage.name for stage in network.stages if not _is_calibrated(stage)]
    special = overridden(overrides or {}, chosen, others)
    expanded = expanded_layers(network.stages)
    observed, centres = _observe(network, images, expanded)
    grids = {INPUT: input_grid}
    few, last = _activations(network), network.last
    unsigned = _unsigned(network.stages, input_grid)
    for stage in network.stages:
        if stage.kind in MOVING or stage.keeps or stage.raw:
            grids[stage.name] = grids[stage.sources[0]]
            continue
        if stage.step is not None:
            given = _given(of_step(stage.step))
            grids[stage.name] = given if stage.exact else _clamped(given, stage)
            continue
        name = stage.tied or stage.name
        values, largest = observed[name]
        _check(name, largest, len(images))
        own = special.get(stage.name, {})
        width = own.get("bits", bits if name in few else ACTIVATION_BITS)
        used = own.get("method", "max" if stage is last else method)
        signed, rank = name not in unsigned, own.get("percentile", percentile)
        grid = _grid(values, largest, width, signed, used, rank)
        grid = replace(grid, scale=float(own.get("scale", grid.scale)))
        grids[stage.name] = _clamped(grid, stage)
    for name, (values, largest) in observed.items():
        if name not in grids:
            _check(name, largest, len(images))
            grid = _grid(values, largest, ACTIVATION_BITS, True, method, percentile)
            grids[name] = replace(grid, centre=centres.get(name, ()))
    return grids


def _is_calibrated(stage: Stage) -> bool:
    copies = stage.kind in MOVING or stage.keeps or stage.raw
    return not copies and stage.step is None


def _given(code: Code) -> Grid:
    """Give the grid of a code; of one with several scales that of its first channel."""
    return Code(scale=code.scale[:1], low=code.low, high=code.high).grid()


def _activations(network: Network) -> set[str]:
    """Names of the stages whose values are activations: see `calibrate`."""
    moved = (*MOVING, Kind.CONCAT)
    read: set[str] = set()  # by a ternary layer, also through pools, reshapes and joins
    for stage in reversed(network.stages):
        copies = stage.kind in moved or stage.keeps
        if (stage.kind is Kind.ACCUMULATE and not stage.keeps) or (copies and stage.name in read):
            read |= set(stage.sources)
    return {
        stage.name
        for stage in network.stages
        if stage is not network.last
        and stage is not network.stages[-1]
        and stage.kind is not Kind.AVERAGE
        and (stage.bounds[0] >= 0 or stage.name in read)
    }


def _unsigned(stages: tuple[Stage, ...], input_grid: Grid) -> set[str]:
    """Names of values that are never negative."""
    found = set() if input_grid.signed else {INPUT}
    for stage in stages:
        positive = stage.kind not in (Kind.ACCUMULATE, Kind.ADD) or stage.keeps
        positive = positive and set(stage.sources) <= found
        for step in stage.after:
            positive = _positive(step, positive)
        if positive:
            found.add(stage.name)
    return found


def _positive(step: Step, before: bool) -> bool:
    """Whether a step gives nothing negative; `before`: whether it reads nothing negative."""
    match step:
        case Affine():
            return before and bool((step.gain >= 0).all() and (step.shift >= 0).all())
        case Clamp():
            return step.low >= 0 or (before and step.high >= 0)
        case Elementwise():
            return before or step.function in POSITIVE
    return before


def _check(name: str, largest: float, images: int) -> None:
    if not 0.0 < largest < float("inf"):
        raise GraphError(
            f"layer {name}: its largest value on the {images} calibration images is {largest}; "
            f"train the network further, or calibrate on other images"
        )


def _grid(
    values: Array, largest: float, bits: int, signed: bool, method: Method, percentile: float
) -> Grid:
    low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    clip = clip_of(values, largest, low, high, method, percentile)
    # A step is a choice: six digits are easier to read, and to keep, than seventeen.
    scale = float(f"{clip / high:.6g}")
    return Grid(scale=scale, signed=signed, low=low, high=high, bits=bits)


def _clamped(grid: Grid, stage: Stage) -> Grid:
    """Let a grid end where the stage's clamp does.

    Rounding and clamping commute where the bounds are rounded too.
    """
    low, high = grid.low, grid.high
    if stage.kind is Kind.TABLE:
        return grid
    least, most = stage.bounds
    if math.isfinite(least):
        low = min(max(low, math.floor(least / grid.scale + 0.5)), high)
    if math.isfinite(most):
        high = max(min(high, math.floor(most / grid.scale + 0.5)), low)
    return replace(grid, low=low, high=high)


def _observe(
    network: Network, images: Array, expanded: dict[str, LayerSums]
) -> tuple[dict[str, tuple[Array, float]], dict[str, tuple[float, ...]]]:
    """Samples of every value, at most about `_MOST_SAMPLES`, and its largest |value|; centres.

    In parts of `PART` images, so that memory does not grow with their number.
    """
    samples: dict[str, list[Array]] = {}
    largest: dict[str, float] = {}
    centres: dict[str, tuple[float, ...]] = {}
    source = network.source
    convolve = source.convolve or convolve_with_numpy
    for first in range(0, len(images), PART):
        part = images[first : first + PART]
        known = source.observe(part) if source.observe is not None else {}
        values = evaluate(network, part, known)
        for name, sums in expanded.items():
            read = sums.stage.sources[0]
            x = part if read == INPUT else values[read]
            values |= _parts(name, sums, x, centres, convolve)
        for name, value in values.items():
            step = max(1, value[0].size * len(images) // _MOST_SAMPLES)
            samples.setdefault(name, []).append(value.reshape(-1)[::step].copy())
            peak = float(np.abs(value).max())
            largest[name] = float(np.maximum(peak, largest.get(name, peak)))  # keeps a NaN
    observed = {name: (np.concatenate(parts), largest[name]) for name, parts in samples.items()}
    return observed, centres


def _parts(
    name: str,
    sums: LayerSums,
    x: Array,
    centres: dict[str, tuple[float, ...]],
    convolve: Convolve,
) -> dict[str, Array]:
    """Compute the parts of a layer's sum and what they add up to, short of the layer's own value.

    All but the first are centred: the mean of each channel, on the first images that are seen, is
    taken from them and given to the first, where the layer's shift is too.
    """
    parts = sums.parts(x, convolve)
    axes = (0, *range(2, parts[0].ndim))
    first = column(sums.shift, parts[0].ndim).astype(x.dtype)
    for index, part in enumerate(parts[1:], 1):
        key = part_name(name, index)
        if key not in centres:
            centres[key] = tuple(part.astype(np.float64).mean(axis=axes).tolist())
        mean = column(np.asarray(centres[key]), part.ndim).astype(x.dtype)
        parts[index] = part - mean
        first = first + mean
    parts[0] = parts[0] + first
    result = {part_name(name, index): part for index, part in enumerate(parts)}
    total = parts[0]
    for index, part in enumerate(parts[1:-1], 1):
        total = total + part
        result[joined_name(name, index, len(parts))] = total
    return result
