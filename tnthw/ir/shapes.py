"""Shapes of results, from the shapes of inputs and a node's attributes."""

from __future__ import annotations

import math

from tnthw.errors import GraphError
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Concat,
    MaxPool,
    Node,
    Output,
    Rescale,
    Reshape,
    SumPool,
    Threshold,
)

Shape = tuple[int, ...]


def window_positions(size: int, kernel: int, stride: int, padding: int, dilation: int = 1) -> int:
    """Count the output positions of a window along one axis; below 1 when none fits."""
    return (size + 2 * padding - dilation * (kernel - 1) - 1) // stride + 1


def result_shape(node: Node, inputs: tuple[Shape, ...]) -> Shape:
    """Compute the shape of a node's value.

    Parameters
    ----------
    node: any node but an Input; its own `type` is not read, except for a Reshape.
    inputs: shapes of its inputs, in order.

    Raises
    ------
    GraphError: the attributes and the input shapes contradict each other.  The message does not
        name the node; callers put its name in front.
    """
    match node:
        case Accumulate():
            return _accumulate(node, inputs)
        case MaxPool() | SumPool():
            return _pool(node, inputs[0])
        case Rescale() | Threshold():
            parameters = node.bias if isinstance(node, Rescale) else node.thresholds
            if parameters.shape[0] != inputs[0][0]:
                raise GraphError(
                    f"has parameters for {parameters.shape[0]} channels, the input has "
                    f"{inputs[0][0]}; give one entry per channel"
                )
            return inputs[0]
        case Add():
            if inputs[0] != inputs[1]:
                raise GraphError(
                    f"adds shapes {inputs[0]} and {inputs[1]}; both inputs must have one shape"
                )
            return inputs[0]
        case Concat():
            if any(shape[1:] != inputs[0][1:] for shape in inputs):
                raise GraphError(
                    f"joins shapes {', '.join(map(str, inputs))}; all but the channels must agree"
                )
            return (sum(shape[0] for shape in inputs), *inputs[0][1:])
        case Reshape():
            if math.prod(node.type.shape) != math.prod(inputs[0]):
                raise GraphError(
                    f"turns {inputs[0]} ({math.prod(inputs[0])} numbers) into {node.type.shape} "
                    f"({math.prod(node.type.shape)}); the count must stay the same"
                )
            return node.type.shape
        case Output():
            return inputs[0]
    raise GraphError(f"has operation {node.op!r}, which has no inputs")


def _accumulate(node: Accumulate, inputs: tuple[Shape, ...]) -> Shape:
    shape, trits = inputs[0], node.trits.shape
    if len(trits) != {1: 2, 3: 4}.get(len(shape)):
        raise GraphError(
            f"has trits of shape {trits} on an input of shape {shape}; a (features,) input takes "
            f"(out, in) and a (channels, height, width) input (out, in / groups, ky, kx)"
        )
    if len(shape) == 1:
        window = (node.stride, node.padding, node.dilation, node.groups)
        if window != ((1, 1), (0, 0), (1, 1), 1):
            raise GraphError(
                "is a linear layer with a stride, padding, dilation or groups; leave them out"
            )
    if node.groups < 1 or shape[0] % node.groups or trits[0] % node.groups:
        raise GraphError(
            f"has {node.groups} groups for {shape[0]} input and {trits[0]} output channels; "
            f"the groups must divide both"
        )
    if trits[1] * node.groups != shape[0]:
        raise GraphError(
            f"has trits for {trits[1]} input channels in each of {node.groups} groups, the input "
            f"has {shape[0]} channels; expected {shape[0] // node.groups} per group"
        )
    if len(shape) == 1:
        result: Shape = (trits[0],)
    else:
        result = (
            trits[0],
            *_window(shape, trits[2:], node.stride, node.padding, node.dilation),
        )
    if len(inputs) == 2 and inputs[1] != result:
        raise GraphError(
            f"adds to an accumulator of shape {inputs[1]}, its own shape is {result}; "
            f"both must be the same"
        )
    return result


def _pool(node: MaxPool | SumPool, shape: Shape) -> Shape:
    if len(shape) != 3:
        raise GraphError(f"pools an input of shape {shape}; needs (channels, height, width)")
    if any(p >= k for p, k in zip(node.padding, node.kernel, strict=True)):
        raise GraphError(
            f"has padding {node.padding} for kernel {node.kernel}; padding must be smaller than "
            f"the kernel, so that each window holds at least one value"
        )
    return (shape[0], *_window(shape, node.kernel, node.stride, node.padding, (1, 1)))


def _window(
    shape: Shape,
    kernel: Shape,
    stride: tuple[int, int],
    padding: tuple[int, int],
    dilation: tuple[int, int],
) -> tuple[int, int]:
    for name, values, least in (
        ("kernel", kernel, 1),
        ("stride", stride, 1),
        ("padding", padding, 0),
        ("dilation", dilation, 1),
    ):
        if any(v < least for v in values):
            raise GraphError(f"has {name} {tuple(values)}; the smallest allowed is {least}")
    height, width = (
        window_positions(shape[1 + i], kernel[i], stride[i], padding[i], dilation[i])
        for i in range(2)
    )
    if height < 1 or width < 1:
        raise GraphError(
            f"has a {kernel[0]} x {kernel[1]} window (dilation {dilation}, padding {padding}) that "
            f"does not fit an input of {shape[1]} x {shape[2]}; add padding or use a smaller kernel"
        )
    return height, width
