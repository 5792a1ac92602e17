"""Sums and products with constants, sums of two values, batch norm."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from tnthw.frontends.onnx.constants import Aligned, affine, align
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, describe
from tnthw.frontends.onnx.patterns import product_of_two
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Add, Affine, Pair

ARITHMETIC = Handlers()
"""Handlers of this file."""


@ARITHMETIC.handles("Add", "Sub", "Sum", "Mul", "Div")
def _arithmetic(node: Node) -> Value:
    if len(node.inputs) != 2:
        raise node.refuse(f"has {len(node.inputs)} inputs; allowed are two")
    constants = [isinstance(one, Constant) for one in node.inputs]
    if not any(constants):
        return _of_two(node)
    left = constants[0]
    raw = node.raw(1 if left else 0)
    constant = node.constant(0 if left else 1, "constant")
    if node.op == "Mul" and (found := _leaves_its_grid(node, raw, constant)) is not None:
        return found
    aligned = align(node, node.as_numbers(raw), constant)
    numbers = aligned.numbers
    one, zero = np.ones(1), np.zeros(1)
    match node.op:
        case "Add" | "Sum":
            return affine(node, aligned, one, numbers)
        case "Sub":
            return (
                affine(node, aligned, -one, numbers)
                if left
                else affine(node, aligned, one, -numbers)
            )
        case "Mul":
            return affine(node, aligned, numbers, zero)
        case _:
            if left:
                raise node.refuse("divides a constant by a value; allowed is a value by a constant")
            if not np.all(numbers):
                raise node.refuse("divides by zero")
            return affine(node, aligned, 1.0 / numbers, zero)


def _leaves_its_grid(node: Node, x: Value, constant: Constant) -> Value | None:
    """Value that is `scale * q` again, where a node multiplies the integers q by that scale."""
    grid = x.grid
    if grid is None or grid.zero or grid.low is None:
        return None
    aligned: Aligned = align(node, x, constant)
    fits = not aligned.every and math.prod(aligned.x.dims[: aligned.axis or 0]) == 1
    if not fits or not grid.same(aligned.numbers, 0):
        return None
    return replace(aligned.x, grid=None)


def _of_two(node: Node) -> Value:
    if node.op in ("Mul", "Div"):
        return product_of_two(node)
    a, b = node.value(0), node.value(1)
    rank = max(len(a.dims), len(b.dims))
    a, b = (replace(v, dims=(1,) * (rank - len(v.dims)) + v.dims) for v in (a, b))
    if a.dims != b.dims:
        raise node.refuse(
            f"takes {describe(a.dims)} and one of {list(b.dims)}; allowed are two of one shape"
        )
    signs: Pair = (1, -1) if node.op == "Sub" else (1, 1)
    turn = a.turn if (a.turn, a.shape) == (b.turn, b.shape) else None
    if turn is None:
        a = node.settled(a)
        b = node.view(b, a.shape)
    else:  # both alike, so their numbers are added as they stand
        a, b = replace(a, turn=None), replace(b, turn=None)
    return replace(node.emit(Add, a, b, shape=a.shape, dims=a.dims, signs=signs), turn=turn)


@ARITHMETIC.handles("Neg")
def _neg(node: Node) -> Value:
    x = node.value(0)
    return node.emit(Affine, x, shape=x.shape, dims=x.dims, gain=-np.ones(1), shift=np.zeros(1))


@ARITHMETIC.handles("BatchNormalization")
def _batch_norm(node: Node) -> Value:
    x = node.value(0)
    if node.attribute("training_mode", 0) or node.outputs > 1:
        raise node.refuse("is in training mode; export the network in evaluation mode")
    names = ("scale", "bias", "mean", "variance")
    channels = x.dims[1] if len(x.dims) > 1 else 0
    constants = [node.constant(at, name) for at, name in enumerate(names, 1)]
    for name, constant in zip(names, constants, strict=True):
        node.finite(constant, name)
        if constant.array.shape != (channels,):
            raise node.refuse(
                f"its {name} has shape {list(constant.array.shape)} for {describe(x.dims)}; "
                f"allowed is one number for each channel, axis 1"
            )
    gamma, beta, mean, variance = (constant.real for constant in constants)
    spread = variance + node.attribute("epsilon", 1e-5)
    if not np.all(spread > 0) or not all(map(math.isfinite, spread)):
        raise node.refuse("its variance is negative; export the network again")
    gain = gamma / np.sqrt(spread)
    aligned = Aligned(x=x, axis=1, numbers=gain)
    return affine(node, aligned, gain, beta - gain * mean)
