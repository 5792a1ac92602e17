"""What a frontend gives: a network of real-valued steps, as numpy arrays, of whatever source.

A step is one operation on one value, or on several, in the order of computation. Nothing is joined
yet: a batch norm is an `Affine`, a ReLU a `Clamp`. `tnthw.frontends.join` makes stages of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from tnthw.ir.staircase import Rounding as Rounding

Real = NDArray[np.float64]
Array = NDArray[np.floating]
Shape = tuple[int, ...]
Pair = tuple[int, int]

INPUT = "input"
"""Name of the network's input among the sources of steps and stages."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WeightTensor:
    """Integers of a layer's weight, which is the sum of `alpha * integers` over its tensors.

    Attributes
    ----------
    integers: int8 or int16; (out, in / groups, kernel_y, kernel_x), or (out, in). Those that are
        not trits become planes of trits in one accumulator.
    alpha: float64 (out,), the scale of each output channel.
    """

    integers: NDArray[np.signedinteger]
    alpha: Real


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Window:
    """Window of a convolution or a pool; every pair is (y, x)."""

    kernel: Pair
    stride: Pair = (1, 1)
    padding: Pair = (0, 0)
    dilation: Pair = (1, 1)
    groups: int = 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Step:
    """One operation.

    Attributes
    ----------
    name: of the step and of its value; unique in the network.
    sources: names of the values that it reads; `INPUT` is the network's input.
    shape: of one image's value, without the batch axis.
    where: place in the source, for messages: " (net.py:12)"; empty where it is not known.
    """

    name: str
    sources: tuple[str, ...]
    shape: Shape
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layer(Step):
    """Convolution or linear layer.

    Attributes
    ----------
    tensors: its weight in integers; several where the weight is their sum; none where `weight` is.
    weight: float64 (out, in / groups, kernel_y, kernel_x), or (out, in), of a layer that the source
        has in full precision; lowering quantises it. None where there are tensors.
    bias: float64 (out,), or None.
    window: of a convolution; None for a linear layer.
    keeps: true where it only copies values, so that the integers stay what they are.
    """

    tensors: tuple[WeightTensor, ...] = ()
    weight: Real | None = None
    bias: Real | None = None
    window: Window | None = None
    keeps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Affine(Step):
    """gain * x + shift, each (channels,), or (1,) for all channels alike: batch norm, 2 * x - 1."""

    gain: Real
    shift: Real


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Clamp(Step):
    """min(max(x, low), high), either of them perhaps infinite: a ReLU is 0 to infinity."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Quantise(Step):
    """scale * clamp(round(x / scale), low, high): a grid that the source gives, of real numbers.

    A source whose grid has a zero point of z gives low - z and high - z.

    Attributes
    ----------
    scale: (channels,), or (1,) for all channels alike; above 0.
    low, high: integers of the grid, inclusive.
    rounding: what the source does between two integers.
    """

    scale: Real
    low: int
    high: int
    rounding: Rounding = "even"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Levels(Step):
    """gain * (number of thresholds t with x >= t) + shift: QONNX's MultiThreshold.

    Attributes
    ----------
    thresholds: float64 (channels, levels), or (1, levels) for all channels alike; ascending.
    gain, shift: of all channels; gain above 0.
    """

    thresholds: Real
    gain: float = 1.0
    shift: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Elementwise(Step):
    """A function of each number by itself; a `Table` where it meets integers.

    Attributes
    ----------
    function: a name of `tnthw.frontends.elementwise.FUNCTIONS`.
    parameters: float64, as that function takes them: a slope, or slopes (channels,), two bounds.
    """

    function: str
    parameters: tuple[Real, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MaxPool(Step):
    """Window maximum; padding never wins."""

    window: Window


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Average(Step):
    """Window mean; padding counts as zeros."""

    window: Window


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Add(Step):
    """Sum of two values, each times its sign (1 or -1)."""

    signs: Pair = (1, 1)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reshape(Step):
    """The same numbers of an image in C order under the step's shape."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Transpose(Step):
    """The axes of one image's value in another order: axis i of the result is axes[i] of x."""

    axes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Concat(Step):
    """Values one after the other along the channel axis."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pad(Step):
    """Zeros around the image: rows above and below, columns left and right."""

    rows: Pair
    columns: Pair


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Host(Step):
    """What stays on the host after the network's result: a function over the channels."""

    function: Literal["softmax", "log_softmax", "sigmoid", "argmax"]


Convolve = Callable[[Array, Array, Window | None], Array]
"""Convolve (images, channels, height, width) with a weight, or multiply (images, features) by it.

The result has the type of the first argument.
"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Run:
    """What the source itself computes, without any of this package's reading of it.

    Attributes
    ----------
    result: (images, ...).
    layers: values of its layers by the name of the step, as far as the source can tell them.
    """

    result: NDArray[np.generic]
    layers: Mapping[str, NDArray[np.generic]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FloatNetwork:
    """A network as a frontend reads it.

    Attributes
    ----------
    name: of the network, for the graph.
    input_shape: of one image.
    steps: in order of computation.
    result: name of the step whose value is the network's result.
    nearest: whether the nearest factors of shift and add may stand for what is between the source's
        grids, as where its training chose them for that; else they are kept exactly.
    observe: values of steps on images (images, *input_shape), as the source computes them; steps
        may be missing. None where only the steps are known.
    run: the source itself on images, independent of how it was read; None where there is none.
    executor: the source in a program of its own that takes long; used where it is asked for.
    convolve: a faster convolution than numpy's; None for that.
    """

    name: str
    input_shape: Shape
    steps: tuple[Step, ...]
    result: str
    nearest: bool = False
    observe: Callable[[Array], Mapping[str, Array]] | None = None
    run: Callable[[Array], Run] | None = None
    executor: Callable[[Array], Run] | None = None
    convolve: Convolve | None = None
