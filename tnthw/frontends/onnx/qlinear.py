"""QLinearConv and QLinearMatMul: a layer between integers, its scales among its inputs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.layers import convolution, matrix_product
from tnthw.frontends.onnx.node import Node
from tnthw.frontends.onnx.quantisers import dequantised_constant, quantised
from tnthw.frontends.onnx.tensors import Constant, limits
from tnthw.frontends.onnx.values import Grid, Value

QLINEAR = Handlers()
"""Handlers of this file."""


@QLINEAR.handles("QLinearConv")
def _conv(node: Node) -> Value:
    x, scale = _real(node, 0)
    weight = _weight(node, 3, axis=0)
    bias = node.maybe(8, "bias")
    if bias is not None:
        # Its unit is that of the sums: the scale of x times that of each output channel.
        unit = scale * node.constant(4, "weight's scale").real.reshape(-1)
        bias = Constant(array=bias.array.astype(np.float64) * unit, kind="float64")
    return _finished(node, convolution(node, x, weight, bias, part="sum"), 6)


@QLINEAR.handles("QLinearMatMul")
def _matmul(node: Node) -> Value:
    left = isinstance(node.inputs[0], Constant)
    x, _ = _real(node, 3 if left else 0)
    weight = _weight(node, 0 if left else 3, axis=0 if left else 1)
    return _finished(node, matrix_product(node, x, weight, left=left, part="sum"), 6)


def _real(node: Node, at: int) -> tuple[Value, float]:
    """Value of the real numbers that integers stand for, and their scale."""
    x = node.raw(at)
    scale = node.number(at + 1, "scale", 1.0)
    zero = int(node.number(at + 2, "zero point", 0.0))
    if x.grid is None or not x.grid.same(np.array([scale]), zero):
        raise node.refuse(
            f"reads integers of scale {scale:.6g} and zero point {zero}, which no QuantizeLinear "
            f"or QLinear operator of these before it gives"
        )
    return replace(x, grid=None), scale


def _weight(node: Node, at: int, axis: int) -> Constant:
    names = ("weight", "weight's scale", "weight's zero point")
    inputs = [node.constant(at + k, name) for k, name in enumerate(names)]
    attributes = {"axis": axis}
    return dequantised_constant(replace(node, inputs=inputs, attributes=attributes), inputs[0])


def _finished(node: Node, y: Value, at: int) -> Value:
    """Bring sums to the integers that come out; scale and zero point stand at `at`."""
    zero = node.constant(at + 1, "output's zero point")
    scale = node.number(at, "output's scale", 1.0)
    if not 0 < scale < float("inf"):
        raise node.refuse(f"has an output scale of {scale:g}; allowed are numbers above 0")
    if zero.kind not in ("int8", "uint8"):
        raise node.refuse(f"gives {zero.kind}; allowed are int8 and uint8")
    low, high = limits(zero.kind)
    offset = int(node.number(at + 1, "output's zero point", 0.0))
    grid = Grid(scale=np.array([scale]), zero=offset, low=low, high=high)
    return quantised(node, y, grid)
