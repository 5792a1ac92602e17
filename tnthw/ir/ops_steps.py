"""Operations that bring numbers to a grid: `rescale`, `threshold`, `table` and `add`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.formats import BIAS_BITS, MAX_SHIFT
from tnthw.ir.attributes import Array, Within
from tnthw.ir.operation import Operation
from tnthw.ir.shift_add import (
    LARGEST_EXPONENT,
    factors,
    finished,
    scaled,
    too_many_terms,
    too_wide,
)
from tnthw.ir.types import Int, Range, Shape, Type

_BIAS = 1 << BIAS_BITS - 1

MAX_LEVELS = 255
"""Most thresholds of a channel: their number has 8 bits."""

MAX_TABLE_BITS = 8
"""Widest value that a table reads."""


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
