"""The operations of the IR, and no others; all arithmetic is in integers.

Nodes are frozen.  Each defines exactly one value, named like the node, and carries `origin`, the
name of the layer of the trained network that it came from.  What a node computes is defined by
`tnthw.ir.interpreter`; nothing here multiplies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

Int = NDArray[np.int64]
Trits = NDArray[np.int8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """Type of a value: an integer tensor.

    Attributes
    ----------
    shape: (channels, height, width) or (features,); one image, no batch axis.
    bits: width in bits.
    signed: two's complement if true.
    low, high: proven range, inclusive; inside what `bits` and `signed` can hold.
    scale: real value of one step (real = scale * integer): one number, or one per channel.
    """

    shape: tuple[int, ...]
    bits: int
    signed: bool
    low: int
    high: int
    scale: tuple[float, ...] = (1.0,)

    @property
    def channels(self) -> int:
        """Length of the channel axis."""
        return self.shape[0]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Node:
    """One operation.

    Attributes
    ----------
    name: name of the node and of the value that it defines.
    inputs: names of the values that it reads.
    origin: layer of the trained network that it came from.
    type: type of the value that it defines.
    """

    op: ClassVar[str] = ""
    arity: ClassVar[tuple[int, int]] = (1, 1)  # fewest and most inputs

    name: str
    inputs: tuple[str, ...] = ()
    origin: str = ""
    type: Type


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Input(Node):
    """The network's input; its type says what may be fed in."""

    op: ClassVar[str] = "input"
    arity: ClassVar[tuple[int, int]] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Output(Node):
    """A result of the network: the value of its one input, unchanged."""

    op: ClassVar[str] = "output"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Accumulate(Node):
    """Convolution or linear layer: out[o] = sum of x at +1 trits - sum of x at -1 trits.

    A second input is an accumulator of the same shape that the sum is added to (residual
    expansion).

    Attributes
    ----------
    trits: int8 in {-1, 0, 1}; (out, in / groups, kernel_y, kernel_x) on a (C, H, W) input, (out,
        in) on a (features,) input.
    stride, padding, dilation: (y, x); padding is with zeros on both sides.
    groups: channel groups.
    """

    op: ClassVar[str] = "accumulate"
    arity: ClassVar[tuple[int, int]] = (1, 2)

    trits: Trits
    stride: tuple[int, int] = (1, 1)
    padding: tuple[int, int] = (0, 0)
    dilation: tuple[int, int] = (1, 1)
    groups: int = 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rescale(Node):
    """Per channel: clamp((x * m + bias) >> shift, low, high), with low and high from the type.

    m is a sum of signed powers of two, so x * m is shifts and adds; >> rounds down, rounding to
    nearest is in the bias.  Batch norm, alpha, ReLU and requantisation together.

    Attributes
    ----------
    signs: int8 (channels, terms) in {-1, 0, 1}; 0 switches a term off.
    exponents: int8 (channels, terms), left shifts 0 to 12.
    bias: int64 (channels,).
    shift: int8 (channels,), right shifts 0 to 47.
    exact: float64 (channels,), the real factor that m / 2**shift stands for (for the report only;
        may be empty).
    """

    op: ClassVar[str] = "rescale"

    signs: NDArray[np.int8]
    exponents: NDArray[np.int8]
    bias: Int
    shift: NDArray[np.int8]
    exact: NDArray[np.float64] = field(default_factory=lambda: np.zeros(0))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Threshold(Node):
    """Per channel: low + number of thresholds t with x >= t, low from the type.

    Attributes
    ----------
    thresholds: int64 (channels, levels), ascending along the second axis.
    """

    op: ClassVar[str] = "threshold"

    thresholds: Int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Add(Node):
    """Residual addition: clamp((a * ma + b * mb + bias) >> shift, low, high).

    Attributes
    ----------
    signs, exponents: int8 (2, terms): the signed powers of two of ma (row 0) and mb (row 1).
    bias, shift: one number each.
    """

    op: ClassVar[str] = "add"
    arity: ClassVar[tuple[int, int]] = (2, 2)

    signs: NDArray[np.int8]
    exponents: NDArray[np.int8]
    bias: int
    shift: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MaxPool(Node):
    """Window maximum over valid positions; padding never wins.

    Attributes
    ----------
    kernel, stride, padding: (y, x).
    """

    op: ClassVar[str] = "maxpool"

    kernel: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SumPool(Node):
    """Window sum, padding counts as zero; an average is a SumPool and a Rescale."""

    op: ClassVar[str] = "sumpool"

    kernel: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reshape(Node):
    """The same numbers in C order under the type's shape."""

    op: ClassVar[str] = "reshape"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Concat(Node):
    """Inputs one after the other along the channel axis."""

    op: ClassVar[str] = "concat"
    arity: ClassVar[tuple[int, int]] = (2, 64)


OPS: tuple[type[Node], ...] = (
    Input, Output, Accumulate, Rescale, Threshold, Add, MaxPool, SumPool, Reshape, Concat,
)  # fmt: skip
