"""Operations at the boundary of a graph: `input` and `output`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.attributes import Array, Words
from tnthw.ir.operation import Operation
from tnthw.ir.types import Range, Shape


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Input(Operation):
    """The network's input; its type says what may be fed in."""

    op: ClassVar[str] = "input"
    arity: ClassVar[tuple[int, int]] = (0, 0)

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give the shape that the type states."""
        return self.type.shape

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Give the range that the type states."""
        low, high = np.int64(self.type.low), np.int64(self.type.high)
        channels = (self.type.channels,)
        return Range(
            channel_low=np.broadcast_to(low, channels), channel_high=np.broadcast_to(high, channels)
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Output(Operation):
    """A result of the network: the value of its one input, unchanged.

    What the integers stand for, scale * integer + offset and then some functions, is computed
    outside of the network, by `tnthw.ir.host`.

    Attributes
    ----------
    offset: float64 (channels,), or empty for none.
    then: functions of the real result, over its channels, in order.
    """

    op: ClassVar[str] = "output"

    offset: Annotated[NDArray[np.float64], Array(("channels",))] = field(
        default_factory=lambda: np.zeros(0)
    )
    then: Annotated[tuple[str, ...], Words("softmax", "log_softmax", "sigmoid", "argmax")] = ()

    def broken(self) -> str:
        """Ask for nothing behind an argmax."""
        if "argmax" in self.then[:-1]:
            return f"has {self.then[-1]} behind argmax; argmax must be the last function"
        return ""

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give the shape of the input."""
        return inputs[0]

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Give the range of the input."""
        return Range(channel_low=inputs[0].channel_low, channel_high=inputs[0].channel_high)
