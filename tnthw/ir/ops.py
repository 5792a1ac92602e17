"""The operations of the IR, and no others; all arithmetic is in integers.

Each is declared here once: its fields with element types, shapes and bounds, its inputs, its own
rules, and the shape and the range of its result.  Text form, model file, verifier and range
analysis read the declaration; what a node computes is defined by `tnthw.ir.interpreter`.  Nodes
are frozen, and nothing here multiplies.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, get_args

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.formats import BIAS_BITS, MAX_SHIFT
from tnthw.ir.attributes import Array, Within, Words
from tnthw.ir.operation import Operation
from tnthw.ir.shift_add import (
    LARGEST_EXPONENT,
    factors,
    finished,
    scaled,
    too_many_terms,
    too_wide,
)
from tnthw.ir.sums import sum_range, too_many_taps
from tnthw.ir.types import Int, Range, Shape, Trits, Type, WeightedSum
from tnthw.ir.windows import MAX_ELEMENTS, MAX_SIDE, layer_shape, pool_shape, taps_on_image

Steps = Annotated[tuple[int, int], Within(1, MAX_SIDE)]
Padding = Annotated[tuple[int, int], Within(0, MAX_SIDE)]

_BIAS = 1 << BIAS_BITS - 1

MAX_PLANE_SHIFT = 15
"""Largest left shift of the accumulator that a sum is added to."""

MAX_LEVELS = 255
"""Most thresholds of a channel: their number has 8 bits."""

MAX_TABLE_BITS = 8
"""Widest value that a table reads."""


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
class Rescale(Operation):
    """Per channel: clamp((x * m + bias) >> shift, low, high), with low and high from the type.

    m is a sum of signed powers of two, so x * m is shifts and adds; >> rounds down, rounding to
    nearest is in the bias.  Batch norm, alpha, ReLU and requantisation together.

    Attributes
    ----------
    signs: int8 (channels, terms) in {-1, 0, 1}; 0 switches a term off.
    exponents: int8 (channels, terms), left shifts 0 to 20.
    bias: int64 (channels,), of 48 bits.
    shift: int8 (channels,), right shifts 0 to 47.
    exact: float64 (channels,), the real factor that m / 2**shift stands for (for the report only;
        may be empty).
    """

    op: ClassVar[str] = "rescale"

    signs: Annotated[NDArray[np.int8], Array(("channels", "terms"), low=-1, high=1)]
    exponents: Annotated[
        NDArray[np.int8], Array(("channels", "terms"), low=0, high=LARGEST_EXPONENT)
    ]
    bias: Annotated[Int, Array(("channels",), low=-_BIAS, high=_BIAS - 1)]
    shift: Annotated[NDArray[np.int8], Array(("channels",), low=0, high=MAX_SHIFT)]
    exact: Annotated[NDArray[np.float64], Array(("channels",))] = field(
        default_factory=lambda: np.zeros(0)
    )

    def broken(self) -> str:
        """Ask for one to eight terms."""
        return too_many_terms(self.signs)

    def misread(self, inputs: tuple[Type, ...]) -> str:
        """Ask for products of 64 bits."""
        return too_wide(inputs[0], self.signs, self.exponents)

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give the shape of the input."""
        return inputs[0]

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Rescale the ends of the input's range."""
        low, high = scaled(inputs[0], self.signs, self.exponents)
        return finished(low + self.bias, high + self.bias, self.shift.astype(np.int64), self.type)

    def unclamped(self, x: Range) -> tuple[Int, Int]:
        """Bound the result per channel before its clamp: int64 (channels,) low and high."""
        low, high = scaled(x, self.signs, self.exponents)
        shift = self.shift.astype(np.int64)
        return (low + self.bias) >> shift, (high + self.bias) >> shift

    @property
    def factor(self) -> Int:
        """Give m of each channel: int64 (channels,)."""
        return factors(self.signs, self.exponents)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Threshold(Operation):
    """Per channel: low + number of thresholds t with x >= t, low from the type.

    Attributes
    ----------
    thresholds: int64 (channels, levels), or (1, levels) for all channels alike; ascending along
        the second axis, where equal ones skip a level.
    """

    op: ClassVar[str] = "threshold"

    thresholds: Annotated[Int, Array(("channels", "levels"), (1, "levels"))]

    def broken(self) -> str:
        """Ask for ascending thresholds, no more than 8 bits count."""
        if self.thresholds.shape[1] > MAX_LEVELS:
            return (
                f"has {self.thresholds.shape[1]} thresholds for a channel; allowed are {MAX_LEVELS}"
            )
        falls = (np.diff(self.thresholds, axis=1) < 0).any(axis=1)
        if not falls.any():
            return ""
        return (
            f"thresholds of channel {int(np.flatnonzero(falls)[0])} do not ascend; sort them "
            f"(flip the trits if needed)"
        )

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give the shape of the input."""
        return inputs[0]

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Count the thresholds that the ends of the input's range pass."""
        ends = (inputs[0].channel_low, inputs[0].channel_high)
        passed = [(x[:, None] >= self.thresholds).sum(axis=1, dtype=np.int64) for x in ends]
        return Range(channel_low=self.type.low + passed[0], channel_high=self.type.low + passed[1])


def too_wide_for_a_table(x: Type) -> str:
    """Say that no table reads values of a type; "" where one does."""
    if x.bits <= MAX_TABLE_BITS:
        return ""
    return f"reads a value of {x.bits} bits; allowed are {MAX_TABLE_BITS}, so rescale it first"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Table(Operation):
    """Any function of an integer of at most 8 bits: table[x - first].

    Attributes
    ----------
    table: int32 (channels, entries), or (1, entries) for all channels alike; results of at most 16
        bits.
    first: the input that the first entry is for.
    """

    op: ClassVar[str] = "table"

    table: Annotated[
        NDArray[np.int32],
        Array(("channels", "entries"), (1, "entries"), low=-(1 << 15), high=(1 << 16) - 1),
    ]
    first: Annotated[int, Within(-128, 255)] = 0

    def broken(self) -> str:
        """Ask for entries, no more than 8 bits choose from."""
        entries = self.table.shape[1]
        return "" if 1 <= entries <= 256 else f"has {entries} entries; allowed are 1 to 256"

    def misread(self, inputs: tuple[Type, ...]) -> str:
        """Ask for an input of at most 8 bits, and for an entry for each of its integers."""
        x, last = inputs[0], self.first + self.table.shape[1] - 1
        if wide := too_wide_for_a_table(x):
            return wide
        if x.low < self.first or x.high > last:
            return (
                f"has entries for {self.first} to {last}, the input goes from {x.low} to {x.high}; "
                f"give one entry for each integer"
            )
        return ""

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give the shape of the input."""
        return inputs[0]

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Find the least and the greatest entry within the input's range."""
        low, high = (
            (bound - self.first)[:, None]
            for bound in (inputs[0].channel_low, inputs[0].channel_high)
        )
        entry = np.arange(self.table.shape[1])
        within = (low <= entry) & (entry <= high)
        table = self.table.astype(np.int64)
        return Range(
            channel_low=np.where(within, table, 1 << 16).min(axis=1),
            channel_high=np.where(within, table, -(1 << 16)).max(axis=1),
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Add(Operation):
    """Residual addition: clamp((a * ma + b * mb + bias) >> shift, low, high).

    Attributes
    ----------
    signs, exponents: int8 (2, terms): the signed powers of two of ma (row 0) and mb (row 1).
    bias, shift: one number each.
    """

    op: ClassVar[str] = "add"
    arity: ClassVar[tuple[int, int]] = (2, 2)

    signs: Annotated[NDArray[np.int8], Array((2, "terms"), low=-1, high=1)]
    exponents: Annotated[NDArray[np.int8], Array((2, "terms"), low=0, high=LARGEST_EXPONENT)]
    bias: Annotated[int, Within(-_BIAS, _BIAS - 1)]
    shift: Annotated[int, Within(0, MAX_SHIFT)]

    def broken(self) -> str:
        """Ask for one to eight terms."""
        return too_many_terms(self.signs)

    def misread(self, inputs: tuple[Type, ...]) -> str:
        """Ask for products of 64 bits."""
        complaints = (
            too_wide(x, self.signs[i : i + 1], self.exponents[i : i + 1])
            for i, x in enumerate(inputs)
        )
        return next(filter(None, complaints), "")

    def result_shape(self, inputs: tuple[Shape, ...]) -> Shape:
        """Give the one shape of both inputs."""
        if inputs[0] != inputs[1]:
            raise GraphError(
                f"adds shapes {inputs[0]} and {inputs[1]}; both inputs must have one shape"
            )
        return inputs[0]

    def result_range(self, inputs: tuple[Range, ...], shapes: tuple[Shape, ...]) -> Range:
        """Add the rescaled ends of both ranges."""
        low_a, high_a = scaled(inputs[0], self.signs[:1], self.exponents[:1])
        low_b, high_b = scaled(inputs[1], self.signs[1:], self.exponents[1:])
        shift = np.array([self.shift], np.int64)
        return finished(low_a + low_b + self.bias, high_a + high_b + self.bias, shift, self.type)


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


Node = (
    Input
    | Output
    | Accumulate
    | Rescale
    | Threshold
    | Table
    | Add
    | MaxPool
    | SumPool
    | Reshape
    | Concat
)
"""Any operation.  A `match` on it ends in `assert_never`, so that the type checker sees one that
is left out."""

OPERATIONS: dict[str, type[Operation]] = {kind.op: kind for kind in get_args(Node)}
"""The operations by the words of the text form."""
