"""The input's grid, where the source quantises what it is given."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import InputError
from tnthw.frontends.codes import of_step
from tnthw.frontends.evaluate import after
from tnthw.frontends.steps import INPUT, Array, FloatNetwork, Quantise
from tnthw.ir.grid import Grid


def input_step(source: FloatNetwork) -> Quantise | None:
    """Find the quantiser of the input, where nothing else reads that; with one scale."""
    readers = [step for step in source.steps if INPUT in step.sources]
    if len(readers) != 1 or not isinstance(step := readers[0], Quantise):
        return None
    return step if len(step.scale) == 1 and step.name != source.result else None


def grid_of(step: Quantise) -> tuple[Grid, str]:
    """Give the grid of the input's quantiser, and a note about it."""
    grid = of_step(step).grid()
    return grid, (
        f"the network's own quantiser {step.name}: integers from {grid.low} to {grid.high} in "
        f"steps of {grid.scale:.6g}, rounded {step.rounding}"
    )


def same_grid(grid: Grid, step: Quantise) -> bool:
    """Whether a grid's integers are those that the input's quantiser gives."""
    own, _ = grid_of(step)
    return (grid.scale, grid.low, grid.high) == (own.scale, own.low, own.high)


def without(source: FloatNetwork, step: Quantise) -> FloatNetwork:
    """Take the input's quantiser out of a network whose input is on its grid."""
    steps = tuple(
        replace(each, sources=tuple(INPUT if s == step.name else s for s in each.sources))
        for each in source.steps
        if each is not step
    )
    return replace(source, steps=steps)


def quantised(images: NDArray[Any], step: Quantise) -> Array:
    """Bring images to the grid of the input's quantiser: real values as it does, or its integers.

    Raises
    ------
    InputError: integers are beyond the grid.
    """
    if images.dtype.kind == "f":
        return np.ascontiguousarray(after(step, images.astype(np.float64)), np.float32)
    low, high = int(images.min()), int(images.max())
    if low < step.low or high > step.high:
        raise InputError(
            f"images: are integers from {low} to {high}, the network's own input grid holds "
            f"{step.low} to {step.high} (steps of {step.scale[0]:.6g}); give the grid's integers, "
            f"or real values"
        )
    return np.ascontiguousarray(images * step.scale[0], np.float32)
