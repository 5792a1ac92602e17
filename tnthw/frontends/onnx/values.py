"""Values of an ONNX graph while it is read: what a step computes, under ONNX's own axes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.steps import Real, Rounding, Shape


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Grid:
    """Integers that an ONNX value holds where its step has real numbers: scale * (q - zero).

    Attributes
    ----------
    scale: float64 (channels,), or (1,).
    zero: the zero point.
    low, high: smallest and largest q that it can be; None while nothing bounds it, after a `Round`:
        then the step's numbers are not rounded yet.
    rounding: how they will be.
    """

    scale: Real
    zero: int = 0
    low: int | None = None
    high: int | None = None
    rounding: Rounding = "even"

    def same(self, scale: Real, zero: int) -> bool:
        """True where the real number of each q is the same with these parameters."""
        return self.zero == zero and agree(self.scale, scale)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lattice:
    """What the numbers of a step are known to be: scale * an integer from low to high."""

    scale: Real
    low: int
    high: int

    def within(self, scale: Real, low: int, high: int) -> bool:
        """True where rounding to this grid and bounding it changes nothing."""
        return agree(self.scale, scale) and low <= self.low and self.high <= high


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Value:
    """A value of the network.

    Attributes
    ----------
    name: of the step that computes it, or `INPUT`.
    shape: of the step's value.
    dims: shape of the ONNX tensor for one image; the same numbers. An axis of the images is 1.
    turn: order of the step's axes in which its numbers are in the ONNX tensor's order; None where
        they are so already. Transposes that undo each other, with steps of single numbers between
        them, are never made.
    grid: the integers that the ONNX tensor holds; None where it holds the step's numbers.
    lattice: None where nothing is known.
    op, of: the ONNX operator that made it and the values that it read, for patterns of several
        nodes; "" and () where it is not known.
    """

    name: str
    shape: Shape
    dims: Shape
    turn: tuple[int, ...] | None = None
    grid: Grid | None = None
    lattice: Lattice | None = None
    op: str = ""
    of: tuple[object, ...] = ()

    def order(self) -> NDArray[np.int64]:
        """Place in the ONNX tensor of each number of the step, both in C order."""
        turn = tuple(range(len(self.shape))) if self.turn is None else self.turn
        sizes = [self.shape[axis] for axis in turn]
        places = np.arange(math.prod(sizes)).reshape(sizes)
        found: NDArray[np.int64] = places.transpose(np.argsort(turn)).reshape(-1)
        return found


def agree(one: Real, other: Real) -> bool:
    """True where two sets of parameters, one for all channels or one each, are equal."""
    if one.size != other.size and 1 not in (one.size, other.size):
        return False
    return bool(np.all(one == other))
