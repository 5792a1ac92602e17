"""Operations that only move numbers: `reshape` and `concat`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from tnthw.errors import GraphError
from tnthw.ir.operation import Operation
from tnthw.ir.types import Range, Shape


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reshape(Operation):
    """The same numbers in C order under the type's shape."""

    op: ClassVar[str] = "reshape"

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give the shape that the type states, if it holds as many numbers."""
        before, after = math.prod(inputs[0]), math.prod(self.type.shape)
        if before != after:
            raise GraphError(
                f"turns {inputs[0]} ({before} numbers) into {self.type.shape} ({after}); the "
                f"count must stay the same"
            )
        return self.type.shape

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Give every element its channel's bounds, then join them by the new channels."""
        pixels, joined = (1,) * (len(shapes[0]) - 1), (self.type.shape[0], -1)
        low, high = (
            np.broadcast_to(bound.reshape(-1, *pixels), shapes[0]).reshape(joined)
            for bound in (inputs[0].channel_low, inputs[0].channel_high)
        )
        return Range(channel_low=low.min(axis=1), channel_high=high.max(axis=1))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Concat(Operation):
    """Inputs one after the other along the channel axis."""

    op: ClassVar[str] = "concat"
    arity: ClassVar[tuple[int, int]] = (2, 64)

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Add up the channels."""
        if any(shape[1:] != inputs[0][1:] for shape in inputs):
            raise GraphError(
                f"joins shapes {', '.join(map(str, inputs))}; all but the channels must agree"
            )
        return (sum(shape[0] for shape in inputs), *inputs[0][1:])

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Put the channels' bounds one after the other."""
        return Range(
            channel_low=np.concatenate([r.channel_low for r in inputs]),
            channel_high=np.concatenate([r.channel_high for r in inputs]),
        )
