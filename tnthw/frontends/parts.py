"""The weight tensors of a layer as integers: one rescale each, and additions that join them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.planes import halved
from tnthw.frontends.steps import Real
from tnthw.frontends.ternary_sums import LayerSums, joined_name, part_name
from tnthw.ir.grid import Grid
from tnthw.ir.rescale import Fit, fit, fit_add

_SMALLEST_PART = 2.0**-10
"""Smallest scale of one operand of an addition of parts, relative to the larger one's."""

BIAS_FRACTION = 8
"""Fractional bits of an output step that a bias keeps; more would be noise in the model file."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Part:
    """One weight tensor of a layer, and its sum on a grid.

    Attributes
    ----------
    name: of the value; the layer's own where it has one tensor.
    grid: grid of the value.
    integers: of the weights, negated in channels whose factor would be negative; int8 for trits.
    alpha: scale of the weights, (channels,), not negative.
    factor, offset: exact real factors, grid steps per step of the sum, and offsets in grid steps.
    fit: the signed powers of two that stand for them; None where the sum is kept or compared.
    thresholds: int64 (channels, levels), sums from which on the value is one more; None where the
        sum is rescaled or kept.
    """

    name: str
    grid: Grid
    integers: NDArray[np.signedinteger]
    alpha: Real
    factor: Real
    offset: Real
    fit: Fit | None
    thresholds: NDArray[np.int64] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Join:
    """Addition of a layer's next part to what the parts before it gave.

    Attributes
    ----------
    name: of the value; the layer's own for the last one.
    grid: grid of the value.
    fit: factors of the operands, which are exact.
    """

    name: str
    grid: Grid
    fit: Fit


def make_part(
    name: str,
    sums: LayerSums,
    index: int,
    shift: Real,
    source: Grid,
    grid: Grid,
    terms: int,
    accumulator_bits: int,
) -> Part:
    """Bring the sum of one weight tensor to a grid; `shift` is the real value added to it."""
    tensor = sums.tensors[index]
    whole, places = halved(tensor.integers)
    factor = sums.gains[index] * source.scale / grid.scale * 2.0**places
    offset = shift / grid.scale
    integers = flipped(whole, factor < 0)
    factor = np.abs(factor)
    taken = np.abs(integers).reshape(len(integers), -1).sum(axis=1, dtype=np.int64)
    magnitude = taken * max(-source.low, source.high)
    return Part(
        name=name,
        grid=grid,
        integers=integers,
        alpha=np.abs(tensor.alpha) * 2.0**places,
        factor=factor,
        offset=offset,
        fit=fit(
            factor,
            offset,
            terms,
            accumulator_bits=accumulator_bits,
            magnitude=magnitude,
            bias_fraction=BIAS_FRACTION,
        ),
    )


def flipped(
    integers: NDArray[np.signedinteger], channels: NDArray[np.bool_]
) -> NDArray[np.signedinteger]:
    """Negate the weights of some channels, so that no factor is negative.

    Every factor is then positive, and thresholds count upwards.
    """
    wide = integers if np.abs(integers.astype(np.int64)).max(initial=0) < 128 else integers.astype(
        np.int32
    )  # fmt: skip
    sign = np.where(channels, -1, 1).astype(np.int8)
    result: NDArray[np.signedinteger] = wide * sign.reshape(-1, *(1,) * (integers.ndim - 1))
    return result


def with_thresholds(part: Part, accumulator_bits: int) -> Part:
    """Replace the rescale of a part by thresholds on the sum.

    round(sum * factor + offset) >= k where sum >= (k - 1/2 - offset) / factor. A channel whose
    factor is zero is constant: its thresholds are beyond every sum.
    """
    grid, limit = part.grid, 2.0 ** (accumulator_bits - 1)
    levels = np.arange(grid.low + 1, grid.high + 1) - 0.5 - part.offset[:, None]
    edges = np.divide(
        levels,
        part.factor[:, None],
        out=np.where(levels > 0, limit, -limit),
        where=part.factor[:, None] > 0,
    )
    whole = np.ceil(np.clip(edges, -limit, limit)).astype(np.int64)
    return replace(part, fit=None, thresholds=whole)


def make_parts(
    sums: LayerSums, grids: dict[str, Grid], grid: Grid, terms: int, accumulator_bits: int
) -> tuple[tuple[Part, ...], tuple[Join, ...]]:
    """Bring each tensor's sum to a grid of its own, and add them one after the other.

    Where a sum is rounded is free, so its scale is set to what the powers of two of its addition
    stand for: the additions themselves are then exact. Going backwards from the layer's result,
    whose scale is given.
    """
    stage, count = sums.stage, len(sums.tensors)
    joins: list[Join] = []
    scales = [0.0] * count
    result = grid
    for index in range(count - 1, 0, -1):
        before = (
            joined_name(stage.name, index - 1, count) if index > 1 else part_name(stage.name, 0)
        )
        wanted = np.array(
            [grids[before].scale, grids[part_name(stage.name, index)].scale], np.float64
        )
        # A part that hardly counts is rounded a little coarser, so that its factor is not zero.
        wanted = np.maximum(wanted, wanted.max() * _SMALLEST_PART) / result.scale
        fitted = fit_add(wanted[0], wanted[1], 0.0, terms)
        joins.append(
            Join(
                name=joined_name(stage.name, index, count),
                grid=result,
                fit=fitted,
            )
        )
        scales[index] = result.scale * float(fitted.factor[1])
        result = replace(grids[before], scale=result.scale * float(fitted.factor[0]))
    scales[0] = result.scale
    # Each part is kept around zero: the channels' means go to the first part, with the shift.
    means = [np.asarray(grids[part_name(stage.name, index)].centre) for index in range(1, count)]
    shifts = [sums.shift + sum(means), *(-mean for mean in means)]
    source = grids[stage.sources[0]]
    parts = tuple(
        make_part(
            part_name(stage.name, index),
            sums,
            index,
            shifts[index],
            source,
            replace(grids[part_name(stage.name, index)], scale=scales[index]),
            terms,
            accumulator_bits,
        )
        for index in range(count)
    )
    return parts, tuple(reversed(joins))
