"""QONNX's quantisers: `Quant` and `IntQuant`, `BipolarQuant`; what is not read says why."""

from __future__ import annotations

import numpy as np

from tnthw.frontends.onnx.constants import align, fronted, put_back
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, Result
from tnthw.frontends.onnx.qonnx_grid import (
    DOMAINS,
    Integers,
    about_zero,
    check_values,
    integers_of,
    positive_scale,
    quantised,
)
from tnthw.frontends.onnx.qonnx_levels import LEVELS
from tnthw.frontends.onnx.qonnx_pool import AVERAGE
from tnthw.frontends.onnx.qonnx_trunc import TRUNC
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Affine, Levels, Quantise

QONNX = Handlers()
"""Handlers of QONNX's operators, in its three domains."""

for _table in (TRUNC, LEVELS, AVERAGE):
    QONNX.merge(_table)

_BIPOLAR = Integers(low=-1, high=1, zero=0, rounding="even", bipolar=True)


@QONNX.handles("Quant", "IntQuant", domains=DOMAINS)
def quant(node: Node) -> Result:
    """(clamp(round(x / scale + zero)) - zero) * scale."""
    grid, scale = integers_of(node), positive_scale(node)
    if isinstance(node.inputs[0], Constant):
        return quantised(node, node.inputs[0], scale, grid)
    if grid.bipolar:
        return _signs(node, scale, grid.zero)
    aligned = align(node, node.value(0), scale, "scale")
    rounding = about_zero(node, grid)
    low, high = grid.low - grid.zero, grid.high - grid.zero
    check_values(node, low, high)
    x = fronted(node, aligned)
    if x.lattice is not None and x.lattice.within(aligned.numbers, low, high):
        return aligned.x
    made = node.emit(
        Quantise, x, shape=x.shape, dims=x.dims, scale=aligned.numbers,
        low=low, high=high, rounding=rounding,
    )  # fmt: skip
    return put_back(node, made, aligned)


@QONNX.handles("BipolarQuant", domains=DOMAINS)
def bipolar_quant(node: Node) -> Result:
    """Scale where x >= 0, else -scale."""
    scale = positive_scale(node)
    if isinstance(node.inputs[0], Constant):
        # The sign of x is that of x / 1, also where x / scale is too small for a float.
        one = Constant(array=np.ones((), np.float32), kind="float32")
        signs = quantised(node, node.inputs[0], one, _BIPOLAR)
        return quantised(node, signs, scale, _BIPOLAR)
    return _signs(node, scale, 0)


@QONNX.handles("FloatQuant", domains=DOMAINS)
def float_quant(node: Node) -> Result:
    """Refuse minifloats."""
    raise node.refuse(
        "rounds to small floating-point numbers, whose steps grow with the number, so no grid of "
        "integers holds them; train with an integer quantiser, as Brevitas's Int8WeightPerTensor"
        "Float and Int8ActPerTensorFloat are"
    )


def _signs(node: Node, scale: Constant, zero: int) -> Value:
    """Emit (1 - zero) * scale where x >= -zero * scale, else (-1 - zero) * scale."""
    aligned = align(node, node.value(0), scale, "scale")
    x, steps = fronted(node, aligned), aligned.numbers
    size = float(steps[0]) if steps.size == 1 else 1.0
    signs = node.emit(
        Levels, x, shape=x.shape, dims=x.dims,
        thresholds=-zero * steps[:, None], gain=2 * size, shift=(-1.0 - zero) * size,
    )  # fmt: skip
    if steps.size == 1:
        return put_back(node, signs, aligned)
    made = node.emit(
        Affine, signs, shape=x.shape, dims=x.dims, part="scaled", gain=steps, shift=np.zeros(1)
    )
    return put_back(node, made, aligned)
