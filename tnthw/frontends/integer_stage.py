"""What a stage computes on integers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.codes import Code
from tnthw.frontends.parts import Join, Part
from tnthw.frontends.planes import planes_of
from tnthw.frontends.stages import Stage
from tnthw.frontends.steps import Real, Window
from tnthw.ir.grid import Grid
from tnthw.ir.rescale import Fit
from tnthw.ir.types import Int

How = Literal["exact", "bounded", "calibrated"]
"""The source's own grid, integer for integer; that grid, with a proven bound; or one of ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exactness:
    """How a stage's integers are related to the source's real numbers on the same inputs.

    Attributes
    ----------
    layer: name of the stage.
    kind: see `How`.
    channels: of the value.
    exact: channels that are integer for integer what the source gives.
    terms: most signed powers of two of a channel's factor; 0 for thresholds, tables and sums.
    bound: most output steps between the stage's value and the source's, clamped alike: of an
        integer to the source's integer; of a calibrated grid to the real number.
    """

    layer: str
    kind: How
    channels: int
    exact: int
    terms: int
    bound: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class IntegerStage:
    """What a stage computes on integers.

    Attributes
    ----------
    stage: the stage of the float network.
    code: what the integers of the result stand for.
    grid: low, high and width of the result, and its scale where it has one.
    parts: weight tensors of a convolution or linear layer: one, or several whose sums are added.
    joins: those additions, one fewer than parts.
    window: of a pool, or of the single pixel that a SCALE reads.
    factor, offset: exact real factors, output steps per step of the sum, and offsets in output
        steps: one per channel; of an addition one factor per operand and one offset. Empty where
        nothing is rescaled to the nearest, or where there are several parts.
    fit: what is done with a sum: signed powers of two; None where it is kept, or one of the next.
    thresholds: int64 (channels, levels), sums from which on the value is one more.
    table: int64 (1 or channels, entries), the value for each integer that is read.
    total: signed powers of two of the operands of an addition whose sum `fit` or `thresholds` take.
    exactness: how near that is to the source.
    """

    stage: Stage
    code: Code
    grid: Grid
    parts: tuple[Part, ...] = ()
    joins: tuple[Join, ...] = ()
    window: Window | None = None
    factor: Real = field(default_factory=lambda: np.zeros(0))
    offset: Real = field(default_factory=lambda: np.zeros(0))
    fit: Fit | None = None
    thresholds: Int | None = None
    table: Int | None = None
    total: Fit | None = None
    exactness: Exactness

    @property
    def trits(self) -> tuple[NDArray[np.int8], ...]:
        """Ternary tensors, or planes of wider ones, of the layer; none of other stages."""
        return tuple(plane for part in self.parts for plane in planes_of(part.integers))


def summary(rows: Sequence[Exactness]) -> str:
    """Say in one line which stages are exact, which are bounded, and which have grids of ours."""
    exact = sum(row.kind == "exact" for row in rows)
    bounded = [f"{row.layer} ({row.bound:g})" for row in rows if row.kind == "bounded"]
    ours = [row.layer for row in rows if row.kind == "calibrated"]
    parts = [f"{exact} of {len(rows)} values are integer for integer those of the network's grids"]
    if bounded:
        parts.append(f"off by at most so many steps: {', '.join(bounded)}")
    if ours:
        parts.append(f"without a grid of their own, calibrated: {', '.join(ours)}")
    return "; ".join(parts)
