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

from tnthw.ir.ops import Accumulate, Add
from tnthw.program.program import LARGEST_SLICE


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tensor:
    """An activation tensor: (channels, height, width), 8 bits.

    Attributes
    ----------
    pieces: channels of each of its pieces, which begin with a word of their own; left out, all
        channels are one piece.  Only what has to do with a concat comes in several.
    slices: copies of all planes that together are a result wider than 8 bits.
    low: what the sum of its slices is less than the result.
    """

    name: str
    shape: tuple[int, int, int]
    signed: bool
    pieces: tuple[int, ...] = ()
    slices: int = 1
    low: int = 0

    def __post_init__(self) -> None:
        if not self.pieces:
            object.__setattr__(self, "pieces", (self.shape[0],))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Requantisation:
    """How a result is brought to its grid: factors for each channel, and the clamp.

    Attributes
    ----------
    signs, exponents: int8 (channels, terms), the signed powers of two of each factor.
    bias: int64 (channels,).
    shift: int8 (channels,).
    low, high: the clamp.
    """

    signs: NDArray[np.int8]
    exponents: NDArray[np.int8]
    bias: NDArray[np.int64]
    shift: NDArray[np.int8]
    low: int
    high: int

    def slice(self, number: int, slices: int) -> Requantisation:
        """How one slice of a wide result is made; of a narrow one there is one, all of it."""
        if slices == 1:
            return self
        first = self.low + LARGEST_SLICE * number
        return replace(
            self,
            bias=self.bias - (np.int64(first) << self.shift.astype(np.int64)),
            low=0,
            high=max(0, min(self.high - first, LARGEST_SLICE)),
        )


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
    node: Add

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """Both operands."""
        return (self.a, self.b)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Residual:
    """The residual addition that follows a convolution at once.

    Attributes
    ----------
    node: the addition.
    operand: what is added to the convolution.
    convolved: the requantised convolution, which lies nowhere as a whole.
    convolved_first: whether it is the first operand of `node`.
    """

    node: Add
    operand: Tensor
    convolved: Tensor
    convolved_first: bool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ConvStep(Step):
    """Convolution or linear layer, requantised; with a residual addition `output` is the sum.

    Attributes
    ----------
    source: the input.
    nodes: several for residual expansion and planes of wide weights, all into one accumulator.
    weights: trits of the layer itself, however it is laid out.
    requantisation: of the accumulator.
    residual: the addition that follows, None where there is none.
    copies: it copies the network's input, to lie as a concat does that it is added to.
    """

    source: Tensor
    nodes: tuple[Accumulate, ...]
    weights: int
    requantisation: Requantisation
    residual: Residual | None = None
    copies: bool = False

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
    requantisation: Requantisation
    copies: bool = False

    @property
    def sources(self) -> tuple[Tensor, ...]:
        """The input."""
        return (self.source,)


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
class Network:
    """A network as steps in order, from its input to its result.

    Attributes
    ----------
    joined: which tensors lie in others.
    """

    source: Tensor
    result: Tensor
    steps: tuple[Step, ...]
    joined: tuple[Joined, ...] = ()


def replace_tensors(step: Step, other: Callable[[Tensor], Tensor]) -> Step:
    """Let a step read and make other tensors."""
    output = other(step.output)
    match step:
        case AddStep():
            return replace(step, output=output, a=other(step.a), b=other(step.b))
        case PoolStep():
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


def identity(channels: int, *, signed: bool) -> Requantisation:
    """A requantisation that changes nothing."""
    return Requantisation(
        signs=np.ones((channels, 1), np.int8),
        exponents=np.zeros((channels, 1), np.int8),
        bias=np.zeros(channels, np.int64),
        shift=np.zeros(channels, np.int8),
        low=-128 if signed else 0,
        high=127 if signed else 255,
    )


def kernel_of(node: Accumulate) -> tuple[int, int]:
    """Kernel (y, x); 1 x 1 for a linear layer."""
    if node.trits.ndim == 2:
        return 1, 1
    return node.trits.shape[2], node.trits.shape[3]


def input_rows(step: Step, first: int, last: int) -> tuple[int, int]:
    """Input rows [first, last) of the step's first source that output rows [first, last) need.

    At least one row, also where all that is needed is padding.
    """
    match step:
        case ConvStep():
            windows = [
                (kernel_of(n)[0], n.stride[0], n.padding[0], n.dilation[0]) for n in step.nodes
            ]
        case PoolStep():
            windows = [(step.kernel[0], step.stride[0], step.padding[0], 1)]
        case _:
            return first, last
    height = step.sources[0].shape[1]
    low = min(first * stride - padding for _, stride, padding, _ in windows)
    high = max(
        (last - 1) * stride - padding + (kernel - 1) * dilation + 1
        for kernel, stride, padding, dilation in windows
    )
    low = min(max(0, low), height - 1)
    return low, max(min(height, high), low + 1)


def compact(
    signs: NDArray[np.int8], exponents: NDArray[np.int8]
) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
    """Terms (n, terms) with those in use first, and no more columns than the fullest row uses.

    A term that is not in use has the exponent 0.
    """
    used = max(1, int((signs != 0).sum(axis=1).max(initial=0)))
    order = np.argsort(signs == 0, axis=1, kind="stable")[:, :used]
    exponents = np.where(signs == 0, np.int8(0), exponents)
    return np.take_along_axis(signs, order, 1), np.take_along_axis(exponents, order, 1)
