"""Constants that ONNX broadcasts over a value: one number, or one for each channel."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from tnthw.frontends.onnx.axes import from_front, to_front
from tnthw.frontends.onnx.node import Node, describe
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Affine, Real


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Aligned:
    """A constant beside a value.

    Attributes
    ----------
    x: the value, perhaps with more axes of 1 in front.
    axis: of the value along which the numbers differ; None where there is one number.
    numbers: (1,), one for each along the axis, or one for each of the value where `every` is true.
    every: true where the numbers differ along several axes.
    """

    x: Value
    axis: int | None
    numbers: Real
    every: bool = False


def align(node: Node, x: Value, constant: Constant, what: str = "constant") -> Aligned:
    """Lay a constant beside a value as ONNX broadcasts it.

    Raises
    ------
    GraphError: it would make the value larger, or does not fit.
    """
    node.finite(constant, what)
    array = constant.real
    try:
        dims = np.broadcast_shapes(array.shape, x.dims)
    except ValueError:
        dims = ()
    if math.prod(dims) != math.prod(x.dims) or len(dims) < len(x.dims):
        raise node.refuse(
            f"has a {what} of shape {list(array.shape)} for {describe(x.dims)}; allowed is what "
            f"broadcasts to that value"
        )
    x = replace(x, dims=tuple(dims))
    array = array.reshape((1,) * (len(dims) - array.ndim) + array.shape)
    for axis in range(array.ndim):
        first = array.take([0], axis)
        if array.shape[axis] > 1 and np.array_equal(np.broadcast_to(first, array.shape), array):
            array = first
    varying = [axis for axis, size in enumerate(array.shape) if size > 1]
    if not varying:
        return Aligned(x=x, axis=None, numbers=array.reshape(1).copy())
    if len(varying) == 1:
        return Aligned(x=x, axis=varying[0], numbers=array.reshape(-1).copy())
    whole = np.broadcast_to(array, dims).reshape(-1).copy()
    return Aligned(x=x, axis=None, numbers=whole, every=True)


def fronted(node: Node, aligned: Aligned) -> Value:
    """Bring the axis of a constant to the front of the value's step."""
    x = aligned.x
    if aligned.every:
        return node.features(x)
    return x if aligned.axis is None else to_front(node, x, aligned.axis)


def put_back(node: Node, y: Value, aligned: Aligned) -> Value:
    """Undo `fronted` for a value of the same shape."""
    dims = aligned.x.dims
    if aligned.axis is None:
        return replace(y, dims=dims)
    return from_front(node, y, aligned.axis, dims)


def affine(node: Node, aligned: Aligned, gain: Real, shift: Real) -> Value:
    """Emit gain * x + shift, both one number or as many as the constant has."""
    front = fronted(node, aligned)
    y = node.emit(Affine, front, shape=front.shape, dims=front.dims,
                  gain=gain, shift=shift)  # fmt: skip
    return put_back(node, y, aligned)
