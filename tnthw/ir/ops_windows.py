"""Operations over windows of positions: `accumulate`, `maxpool` and `sumpool`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, ClassVar

import numpy as np

from tnthw.errors import GraphError
from tnthw.ir.attributes import Array, Within
from tnthw.ir.operation import Operation
from tnthw.ir.sums import sum_range, too_many_taps
from tnthw.ir.types import Range, Shape, Trits, Type, WeightedSum
from tnthw.ir.windows import MAX_ELEMENTS, MAX_SIDE, layer_shape, pool_shape, taps_on_image

Steps = Annotated[tuple[int, int], Within(1, MAX_SIDE)]
Padding = Annotated[tuple[int, int], Within(0, MAX_SIDE)]

MAX_PLANE_SHIFT = 15
"""Largest left shift of the accumulator that a sum is added to."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Accumulate(Operation):
    """Convolution or linear layer: out[o] = sum of x at +1 trits - sum of x at -1 trits.

    A second input is an accumulator of the same shape, which is shifted to the left and then the
    sum added to it: residual expansion, and with a shift the planes of wider weights, the most
    significant one first.

    Attributes
    ----------
    trits: int8 in {-1, 0, 1}; (out, in / groups, kernel_y, kernel_x) on a (C, H, W) input, (out,
        in) on a (features,) input.
    stride, padding, dilation: (y, x); padding is with zeros on both sides.
    groups: channel groups.
    shift: left shift of the second input.
    """

    op: ClassVar[str] = "accumulate"
    arity: ClassVar[tuple[int, int]] = (1, 2)

    trits: Annotated[Trits, Array(("out", "in"), ("out", "in", "ky", "kx"), low=-1, high=1)]
    stride: Steps = (1, 1)
    padding: Padding = (0, 0)
    dilation: Steps = (1, 1)
    groups: Annotated[int, Within(1, MAX_ELEMENTS)] = 1
    shift: Annotated[int, Within(0, MAX_PLANE_SHIFT)] = 0

    def broken(self) -> str:
        """Ask for trits, for something to shift, and for a signed accumulator."""
        if self.trits.size == 0:
            return f"has trits of shape {self.trits.shape}; there must be at least one"
        if self.shift and len(self.inputs) < 2:
            return f"has a shift of {self.shift} and no second input; there is nothing to shift"
        return "" if self.type.signed else "has an unsigned type; an accumulator is signed"

    def misread(self, inputs: tuple[Type, ...]) -> str:
        """Ask for sums of 64 bits."""
        onto = inputs[1] if len(inputs) == 2 else None
        return too_many_taps(math.prod(self.trits.shape[1:]), inputs[0], onto, self.shift)

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give (out,) or (out, height, width)."""
        result = layer_shape(
            inputs[0], self.trits.shape, self.stride, self.padding, self.dilation, self.groups
        )
        if len(inputs) == 2 and inputs[1] != result:
            raise GraphError(
                f"adds to an accumulator of shape {inputs[1]}, its own shape is {result}; "
                f"both must be the same"
            )
        return result

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Add up the inputs' extremes as the trits, or the planes of all of a chain, take them."""
        own = WeightedSum(
            source=self.inputs[0],
            window=(self.stride, self.padding, self.dilation, self.trits.shape),
            padded=any(self.padding),
            groups=self.groups,
            planes=((self.trits, 0),),
        )
        return sum_range(own, inputs[0], inputs[1] if len(inputs) == 2 else None, self.shift)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MaxPool(Operation):
    """Window maximum over valid positions; padding never wins.

    Attributes
    ----------
    kernel, stride, padding: (y, x).
    """

    op: ClassVar[str] = "maxpool"

    kernel: Steps
    stride: Steps
    padding: Padding = (0, 0)

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give (channels, height, width)."""
        return pool_shape(inputs[0], self.kernel, self.stride, self.padding)

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Give the range of the input."""
        return Range(channel_low=inputs[0].channel_low, channel_high=inputs[0].channel_high)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SumPool(Operation):
    """Window sum, padding counts as zero; an average is a SumPool and a Rescale.

    Attributes
    ----------
    kernel, stride, padding: (y, x).
    """

    op: ClassVar[str] = "sumpool"

    kernel: Steps
    stride: Steps
    padding: Padding = (0, 0)

    def misread(self, inputs: tuple[Type, ...]) -> str:
        """Ask for sums of 64 bits."""
        return too_many_taps(math.prod(self.kernel), inputs[0])

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give (channels, height, width)."""
        return pool_shape(inputs[0], self.kernel, self.stride, self.padding)

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Take the input's ends as often as a window sees the image."""
        counts = [
            taps_on_image(shapes[0][1 + i], self.kernel[i], self.stride[i], self.padding[i])
            for i in range(2)
        ]
        fewest = int(counts[0].min()) * int(counts[1].min())
        most = int(counts[0].max()) * int(counts[1].max())
        low, high = inputs[0].channel_low, inputs[0].channel_high
        return Range(
            channel_low=np.minimum(low * fewest, low * most),
            channel_high=np.maximum(high * fewest, high * most),
        )
