"""Convolutions and matrix products with constant weights."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np

from tnthw.frontends.onnx.axes import from_front, to_front, transposed
from tnthw.frontends.onnx.folding import moved
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, describe
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.onnx.weights import weight_fields
from tnthw.frontends.onnx.windows import placed
from tnthw.frontends.steps import Affine, Layer, Real, Shape, Window

LAYERS = Handlers()
"""Handlers of this file."""


@LAYERS.handles("Conv")
def _conv(node: Node) -> Value:
    bias = node.maybe(2, "bias")
    return convolution(node, node.value(0), node.constant(1, "weight"), bias)


def convolution(
    node: Node, x: Value, weight: Constant, bias: Constant | None, part: str = ""
) -> Value:
    """Convolve a value by the attributes of a node."""
    image = node.image(x)
    rank = len(x.dims)
    shape = weight.array.shape
    group = node.attribute("group", 1)
    fits = len(shape) == rank and group > 0 and shape[1] * group == image.shape[0]
    if not fits or shape[0] % group or min(shape) < 1:
        raise node.refuse(
            f"has a weight of shape {list(shape)} in {group} groups for {describe(x.dims)}; "
            f"allowed is (out, in / groups, height, width), or (out, in / groups, length) for "
            f"signals"
        )
    node.finite(weight, "weight")
    if rank == 3:
        weight = moved(weight, lambda a: a[:, :, None, :])
    kernel = weight.array.shape[2:]
    declared = node.attribute("kernel_shape", list(shape[2:]))
    if list(declared) != list(shape[2:]):
        raise node.refuse(f"has kernel_shape {declared} and a weight of shape {list(shape)}")
    place = placed(node, image, (kernel[0], kernel[1]), rank)
    source, padding = place.padded(node, image)
    height, width = place.size
    return node.emit(
        Layer,
        source,
        shape=(shape[0], height, width),
        dims=(1, shape[0], height, width) if rank == 4 else (1, shape[0], width),
        part=part,
        bias=_bias(node, bias, shape[0]),
        window=Window(
            kernel=place.kernel,
            stride=place.stride,
            padding=padding,
            dilation=place.dilation,
            groups=group,
        ),
        **weight_fields(weight),
    )


def _bias(node: Node, bias: Constant | None, out: int) -> Real | None:
    if bias is None:
        return None
    node.finite(bias, "bias")
    if bias.array.size not in (1, out):
        raise node.refuse(f"has a bias of shape {list(bias.array.shape)} for {out} channels")
    return np.broadcast_to(bias.real.reshape(-1), (out,)).copy()


@LAYERS.handles("Gemm")
def _gemm(node: Node) -> Value:
    alpha, beta = node.attribute("alpha", 1.0), node.attribute("beta", 1.0)
    if not math.isfinite(alpha) or not math.isfinite(beta):
        raise node.refuse("has an alpha or beta that is no number")
    left_is_weight = isinstance(node.inputs[0], Constant)
    x = node.value(1 if left_is_weight else 0)
    weight = node.constant(0 if left_is_weight else 1, "weight")
    turns_x = bool(node.attribute("transB" if left_is_weight else "transA", 0))
    turns_weight = bool(node.attribute("transA" if left_is_weight else "transB", 0))
    if len(x.dims) != 2 or weight.array.ndim != 2:
        raise node.refuse(
            f"multiplies {describe(x.dims)} by a weight of {list(weight.array.shape)}; allowed are "
            f"two axes each"
        )
    # Output channels first: a left weight stands so; a right one does when it is turned.
    if turns_weight is left_is_weight:
        weight = moved(weight, lambda a: np.ascontiguousarray(a.T))
    along = 1 if turns_x is left_is_weight else 0  # the axis of x that is summed over
    bias = node.maybe(2, "bias")
    if bias is not None:
        node.finite(bias, "bias")
        bias = Constant(array=beta * bias.real, kind="float64")
    plain = alpha == 1.0
    y = product(node, x, weight, along, _row(node, bias, weight, left_is_weight) if plain else None,
                part="" if plain else "product")  # fmt: skip
    if turns_x:
        y = transposed(node, y, (1, 0))
    if plain:
        return y
    shift = _row(node, bias, weight, left_is_weight)
    return node.emit(
        Affine, y, shape=y.shape, dims=y.dims, gain=np.array([alpha]),
        shift=np.zeros(1) if shift is None else shift,
    )  # fmt: skip


def _row(node: Node, bias: Constant | None, weight: Constant, column: bool) -> Real | None:
    """Bias of a product as one number for each output channel."""
    if bias is None:
        return None
    out = len(weight.array)
    shapes = ((), (1,), (1, 1), (out, 1)) if column else ((), (1,), (1, 1), (out,), (1, out))
    if bias.array.shape not in shapes:
        raise node.refuse(f"adds C of shape {list(bias.array.shape)} to {out} outputs")
    return _bias(node, bias, out)


@LAYERS.handles("MatMul")
def _matmul(node: Node) -> Value:
    left_is_weight = isinstance(node.inputs[0], Constant)
    if not left_is_weight and isinstance(node.inputs[1], Value):
        raise node.refuse(
            "multiplies two values of the network; one of them must be a constant weight"
        )
    x = node.value(1 if left_is_weight else 0)
    weight = node.constant(0 if left_is_weight else 1, "weight")
    return matrix_product(node, x, weight, left=left_is_weight)


def matrix_product(node: Node, x: Value, weight: Constant, *, left: bool, part: str = "") -> Value:
    """Multiply a value by a constant matrix as `MatMul` does, from either side."""
    shape = weight.array.shape
    if len(shape) > 2 and math.prod(shape[:-2]) == 1:
        two = shape[-2:]
        weight = moved(weight, lambda a: a.reshape(two))
    vector = weight.array.ndim == 1
    if vector:
        weight = moved(weight, lambda a: a.reshape(1, -1))
    elif weight.array.ndim == 2 and not left:
        weight = moved(weight, lambda a: np.ascontiguousarray(a.T))
    if weight.array.ndim != 2 or not x.dims:
        raise node.refuse(
            f"multiplies {describe(x.dims)} by a weight of {list(shape)}; allowed are two axes, "
            f"the same for all images"
        )
    along = len(x.dims) - (2 if left and len(x.dims) > 1 else 1)
    y = product(node, x, weight, along, None, part)
    if vector:
        y = replace(y, dims=(*y.dims[:along], *y.dims[along + 1 :]))
    return y


def product(
    node: Node, x: Value, weight: Constant, along: int, bias: Real | None, part: str = ""
) -> Value:
    """Sum over one axis of a value with a weight (out, in); the axis becomes the outputs."""
    out, into = weight.array.shape
    if x.dims[along] != into or not out:
        raise node.refuse(
            f"sums axis {along} of {describe(x.dims)} with a weight of {into} inputs and {out} "
            f"outputs"
        )
    node.finite(weight, "weight")
    dims: Shape = (*x.dims[:along], out, *x.dims[along + 1 :])
    window: dict[str, Any] = {}
    if math.prod(x.dims) == into:
        if x.turn is not None:  # the weight takes the numbers in the order in which they are
            order = x.order()
            weight = moved(weight, lambda a: np.ascontiguousarray(a[:, order]))
            x = replace(x, turn=None)
        front, shape = node.features(x), (out,)
        inside = False
    else:
        front = to_front(node, x, along)
        inside = math.prod(dims[:along]) != 1
        shape = (out, *front.shape[1:])
        window = {"window": Window(kernel=(1, 1))}
        weight = moved(weight, lambda a: a[:, :, None, None])
    y = node.emit(Layer, front, shape=shape, dims=dims, part=part, bias=bias, **window,
                  **weight_fields(weight))  # fmt: skip
    return from_front(node, y, along, dims) if inside else y
