"""A network as a list of stages, each of which becomes one grid of integers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from tnthw.frontends.steps import (
    INPUT,
    Affine,
    Clamp,
    FloatNetwork,
    Host,
    Levels,
    Pair,
    Quantise,
    Real,
    Shape,
    Step,
    WeightTensor,
    Window,
)

__all__ = ["INPUT", "Kind", "Network", "Stage"]


class Kind(StrEnum):
    """What a stage computes before the steps that follow it."""

    ACCUMULATE = "accumulate"  # convolution or linear layer
    ADD = "add"
    MAX_POOL = "maxpool"
    AVERAGE = "average"
    RESHAPE = "reshape"
    CONCAT = "concat"
    SCALE = "scale"  # nothing: an affine step, a ReLU or another grid by itself
    TABLE = "table"  # nothing: a function of single numbers


MOVING = (Kind.MAX_POOL, Kind.RESHAPE)
"""Kinds that only select or move values: their grid is that of what they read."""


@dataclass(slots=True, kw_only=True, eq=False)
class Stage:
    """One operation of the network with what is joined to it.

    Attributes
    ----------
    name: name of the layer, as in the source; of the value for an operation without one.
    kind: what it computes.
    sources: names of the stages that it reads; "input" is the network's input.
    shape: of one image's value.
    where: place in the source, for messages; may be empty.
    value: name of the step whose value is the stage's; empty where no step has that value.
    tensors, weight, bias: of an ACCUMULATE; one of tensors and weight; the bias may be None.
    window: of a convolution or a pool; None otherwise.
    signs: of the operands of an ADD.
    after: steps of single numbers that follow the operation, in order. Those of a grid that the
        source gives end with it; others are affine steps and then clamps, but for a TABLE.
    raw: true where the result is the sum itself, whose affine steps are left to the reader.
    keeps: true where the result has the grid of the value that is read, and the same integers.
    nearest: true where the nearest factors may stand for what follows the sum.
    tied: name of the stage whose grid this one has too; empty for one of its own.
    """

    name: str
    kind: Kind
    sources: tuple[str, ...]
    shape: Shape
    where: str = ""
    value: str = ""
    tensors: tuple[WeightTensor, ...] = ()
    weight: Real | None = None
    bias: Real | None = None
    window: Window | None = None
    signs: Pair = (1, 1)
    after: tuple[Step, ...] = ()
    raw: bool = False
    keeps: bool = False
    nearest: bool = False
    tied: str = ""

    @property
    def channels(self) -> int:
        """Length of the channel axis."""
        return self.shape[0]

    def affine(self) -> tuple[Real, Real]:
        """Gain and shift of each channel of the affine steps, (channels,)."""
        gain, shift = np.ones(1), np.zeros(1)
        for step in self.after:
            if isinstance(step, Affine):
                gain, shift = step.gain * gain, step.gain * shift + step.shift
        ones = np.ones(self.channels)
        return gain * ones, shift * ones

    @property
    def bounds(self) -> tuple[float, float]:
        """Bounds of the clamps; infinite for none."""
        low, high = -math.inf, math.inf
        for step in self.after:
            if isinstance(step, Clamp):
                low, high = (float(np.clip(bound, step.low, step.high)) for bound in (low, high))
        return low, high

    @property
    def step(self) -> Quantise | Levels | None:
        """The grid that the source gives for the result."""
        last = self.after[-1] if self.after else None
        return last if isinstance(last, Quantise | Levels) else None

    @property
    def exact(self) -> bool:
        """Whether what follows the sum is kept exactly: whatever ends with a grid of few levels."""
        return self.step is not None and not self.nearest


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Network:
    """A network of stages.

    Attributes
    ----------
    source: what the frontend gave.
    stages: in the order in which they are computed; the last one gives the network's result.
    host: what is left to the host after it.
    """

    source: FloatNetwork
    stages: tuple[Stage, ...]
    host: tuple[Host, ...] = ()

    def shape(self, name: str) -> Shape:
        """Shape of one image's value, of a stage or of `INPUT`."""
        if name == INPUT:
            return self.source.input_shape
        return next(stage.shape for stage in self.stages if stage.name == name)

    @property
    def last(self) -> Stage:
        """The stage whose grid is that of the result."""
        by_name = {stage.name: stage for stage in self.stages}
        stage = self.stages[-1]
        while (stage.kind in MOVING or stage.keeps) and stage.sources[0] in by_name:
            stage = by_name[stage.sources[0]]
        return stage
