"""The steps that the machine runs.

A step is one tensor operation of the machine: a convolution with its requantisation (and, where
it ends a residual branch, the addition), a pool with its requantisation, or an addition on its
own.  `tnthw.compiler.select` covers a graph with them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.ops import Accumulate
from tnthw.ir.types import Int
from tnthw.program.program import LARGEST_SLICE


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tensor:
    """An activation tensor: (channels, height, width), at most 8 bits.

    Attributes
    ----------
    shape: of all its images together.
    images: maps of as many images one below the other, each of `height / images` rows.
    pieces: channels of each of its pieces, which begin with a word of their own; left out, all
        channels are one piece.  Only what has to do with a concat comes in several.
    slices: copies of all planes that together are a result wider than 8 bits.
    low: what the sum of its slices is less than the result.
    bits: that hold each of its values; on a narrower machine they lie in several digits.
    """

    name: str
    shape: tuple[int, int, int]
    signed: bool
    pieces: tuple[int, ...] = ()
    slices: int = 1
    low: int = 0
    bits: int = 8
    images: int = 1

    def __post_init__(self) -> None:
        if not self.pieces:
            object.__setattr__(self, "pieces", (self.shape[0],))

    @property
    def image_rows(self) -> int:
        """Rows of one image."""
        return self.shape[1] // self.images


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, weakref_slot=True)
class Requantisation:
    """How a result is brought to its grid: clamp((x * factor + bias) >> shift, low, high).

    Attributes
    ----------
    factor, bias, shift: int64 (channels,).
    first, last: int64 (channels,), proven range of x.
    low, high: the clamp.
    """

    factor: Int
    bias: Int
    shift: Int
    first: Int
    last: Int
    low: int
    high: int

    def at(self, x: Int) -> Int:
        """Results of one operand of each channel, (channels,)."""
        found: Int = np.clip((x * self.factor + self.bias) >> self.shift, self.low, self.high)
        return found

    def slice(self, number: int, slices: int) -> Requantisation:
        """How one slice of a wide result is made; of a narrow one there is one, all of it."""
        if slices == 1:
            return self
        first, high = _part(self.low, self.high, number)
        return replace(self, bias=self.bias - (np.int64(first) << self.shift), low=0, high=high)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, weakref_slot=True)
class Thresholds:
    """How a result is brought to its grid: low + number of thresholds t with x >= t.

    Attributes
    ----------
    thresholds: int64 (channels, levels), ascending.
    first, last: int64 (channels,), proven range of x.
    low, high: of the result.
    """

    thresholds: Int
    first: Int
    last: Int
    low: int
    high: int

    def slice(self, number: int, slices: int) -> Thresholds:
        """How one slice is made: the thresholds that its part of a wide result counts."""
        if slices == 1:
            return self
        part = self.thresholds[:, LARGEST_SLICE * number : LARGEST_SLICE * (number + 1)]
        return replace(self, thresholds=part, low=0, high=part.shape[1])


Grid = Requantisation | Thresholds
"""Either way of bringing a result to its grid."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, weakref_slot=True)
class Addition:
    """The numbers of an addition: clamp((a * factors[0] + b * factors[1] + bias) >> shift).

    Attributes
    ----------
    factors: int64 (2,).
    a, b: proven range of each operand.
    low, high: the clamp.
    """

    factors: Int
    bias: int
    shift: int
    a: tuple[int, int]
    b: tuple[int, int]
    low: int
    high: int

    def slice(self, number: int, slices: int) -> Addition:
        """How one slice of a wide sum is made."""
        if slices == 1:
            return self
        first, high = _part(self.low, self.high, number)
        return replace(self, bias=self.bias - (first << self.shift), low=0, high=high)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Step(ABC):
    """What all steps share: the layer's name and the tensor that the step makes."""

    layer: str
    output: Tensor

    @property
    @abstractmethod
    def sources(self) -> tuple[Tensor, ...]:
        """Tensors that the step reads."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AddStep(Step):
    """Residual addition of two tensors."""

    a: Tensor
    b: Tensor
    addition: Addition

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """Both operands."""
        return (self.a, self.b)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Residual:
    """The residual addition that follows a convolution at once.

    Attributes
    ----------
    addition: its numbers.
    operand: what is added to the convolution.
    convolved: the requantised convolution, which lies nowhere as a whole.
    convolved_first: whether it is operand a of the addition.
    """

    addition: Addition
    operand: Tensor
    convolved: Tensor
    convolved_first: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reads:
    """What one node of a convolution reads of a source whose lanes are laid out for it.

    Attributes
    ----------
    planes: first and last + 1 of the source's planes.
    held: bool (channels of these planes, kernel_y), where there is a weight of the layer.
    """

    planes: tuple[int, int]
    held: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ConvStep(Step):
    """Convolution or linear layer, requantised; with a residual addition `output` is the sum.

    Attributes
    ----------
    source: the input.
    nodes: several for residual expansion and planes of wide weights, all into one accumulator.
    reads: what each node reads, where the source holds parts of its windows; else none.
    weights: trits of the layer itself, however it is laid out.
    grid: of the accumulator.
    residual: the addition that follows, None where there is none.
    copies: it copies the network's input, to lie as a concat does that it is added to.
    """

    source: Tensor
    nodes: tuple[Accumulate, ...]
    weights: int
    grid: Grid
    residual: Residual | None = None
    copies: bool = False
    reads: tuple[Reads, ...] = ()

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """The input, and the other operand of the addition if there is one."""
        return (self.source,) if self.residual is None else (self.source, self.residual.operand)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PoolStep(Step):
    """Maximum or sum over windows, requantised.

    A Rescale on its own is a sum over 1 x 1 windows, and so is a copy.

    Attributes
    ----------
    copies: it copies an operand of a concat to where the concat lies.
    """

    source: Tensor
    maximum: bool
    kernel: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int]
    grid: Grid
    copies: bool = False

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """The input."""
        return (self.source,)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LookupStep(Step):
    """A function of each value by itself, in a table.

    Attributes
    ----------
    tables: int64 (channels, 256), or (1, 256) for all channels alike: the result of each operand,
        modulo 256; of a wide result before it is cut into slices.
    """

    source: Tensor
    tables: Int

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """The input."""
        return (self.source,)

    def slice(self, number: int) -> NDArray[np.uint8]:
        """The tables of one slice of the result, uint8."""
        if self.output.slices == 1:
            return self.tables.astype(np.uint8)  # modulo 256
        part = self.tables - self.output.low - LARGEST_SLICE * number
        return np.clip(part, 0, LARGEST_SLICE).astype(np.uint8)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Joined:
    """Tensors that lie one behind the other, so that a concat of them is there without a copy.

    Attributes
    ----------
    whole: all of them as one tensor.
    parts: every tensor that lies in it, operands and concats alike, and its first channel there.
    """

    whole: Tensor
    parts: tuple[tuple[Tensor, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stacked:
    """Maps of images that lie one below the other, so that a step may take all of them at once.

    Attributes
    ----------
    whole: all of them as one tensor; it may lie in another in its turn.
    parts: those of some images each, and the first row of each there.
    """

    whole: Tensor
    parts: tuple[tuple[Tensor, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Network:
    """A network as steps in order, from its input to its result.

    Attributes
    ----------
    joined: which tensors lie in others.
    stacked: which maps of some images lie in those of more.
    standing: names of tensors that are there from the first step on, since turns that are left out
        have made a part of them.
    paired: indices of convolutions that stand before one of another image to go beside it.
    """

    source: Tensor
    result: Tensor
    steps: tuple[Step, ...]
    joined: tuple[Joined, ...] = ()
    stacked: tuple[Stacked, ...] = ()
    standing: frozenset[str] = frozenset()
    paired: frozenset[int] = frozenset()


def replace_tensors(step: Step, other: Callable[[Tensor], Tensor]) -> Step:
    """Let a step read and make other tensors."""
    output = other(step.output)
    match step:
        case AddStep():
            return replace(step, output=output, a=other(step.a), b=other(step.b))
        case PoolStep() | LookupStep():
            return replace(step, output=output, source=other(step.source))
        case ConvStep(residual=None):
            return replace(step, output=output, source=other(step.source))
        case ConvStep(residual=Residual() as residual):
            residual = replace(
                residual, operand=other(residual.operand), convolved=other(residual.convolved)
            )
            return replace(step, output=output, source=other(step.source), residual=residual)
        case _:
            raise AssertionError(f"a step of kind {type(step).__name__}")


def _part(low: int, high: int, number: int) -> tuple[int, int]:
    """What a slice of a wide result is less than the result, and its largest value."""
    first = low + LARGEST_SLICE * number
    return first, max(0, min(high - first, LARGEST_SLICE))


def identity(channels: int, *, signed: bool) -> Requantisation:
    """A requantisation that changes nothing."""
    low, high = (-128, 127) if signed else (0, 255)
    return unscaled(np.full(channels, low), np.full(channels, high), low, high)


def unscaled(first: Int, last: Int, low: int, high: int) -> Requantisation:
    """A requantisation with factor 1 that clamps."""
    none = np.zeros(len(first), np.int64)
    return Requantisation(
        factor=none + 1, bias=none, shift=none, first=first, last=last, low=low, high=high
    )


def kernel_of(node: Accumulate) -> tuple[int, int]:
    """Kernel (y, x); 1 x 1 for a linear layer."""
    if node.trits.ndim == 2:
        return 1, 1
    return node.trits.shape[2], node.trits.shape[3]
