"""QONNX's quantisers: `Quant` and `IntQuant`, `BipolarQuant`; what is not read says why."""

from __future__ import annotations

import numpy as np

from tnthw.frontends.onnx.axes import from_front, to_front
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, Result, describe
from tnthw.frontends.onnx.qonnx_grid import (
    DOMAINS,
    Integers,
    about_zero,
    integers_of,
    positive_scale,
    quantised,
)
from tnthw.frontends.onnx.qonnx_levels import LEVELS
from tnthw.frontends.onnx.qonnx_trunc import TRUNC
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Affine, Levels, Quantise, Real

QONNX = Handlers()
"""Handlers of QONNX's operators, in its three domains."""

QONNX.merge(TRUNC)
QONNX.merge(LEVELS)

_BIPOLAR = Integers(low=-1, high=1, zero=0, rounding="even", bipolar=True)


@QONNX.handles("Quant", "IntQuant", domains=DOMAINS)
def quant(node: Node) -> Result:
    """(clamp(round(x / scale + zero)) - zero) * scale."""
    grid, scale = integers_of(node), positive_scale(node)
    if isinstance(node.inputs[0], Constant):
        return quantised(node, node.inputs[0], scale, grid)
    if grid.bipolar:
        return _signs(node, scale, grid.zero)
    given = node.value(0)
    steps, axis = _along(node, given, scale)
    rounding = about_zero(node, grid)
    low, high = grid.low - grid.zero, grid.high - grid.zero
    x = given if axis is None else to_front(node, given, axis)
    if x.lattice is not None and x.lattice.within(steps, low, high):
        return given
    made = node.emit(
        Quantise, x, shape=x.shape, dims=x.dims, scale=steps, low=low, high=high, rounding=rounding
    )
    return made if axis is None else from_front(node, made, axis, given.dims, "back")


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
    """Emit (1 - zero) * scale where x >= -zero * scale, else (-1 - zero) * scale.

    Two thresholds in one place: the integers are -1 and 1 (less the zero point), so that the real
    zero of padding is the integer 0.
    """
    given = node.value(0)
    steps, axis = _along(node, given, scale)
    x = given if axis is None else to_front(node, given, axis)
    size = float(steps[0]) if axis is None else 1.0
    made = node.emit(
        Levels, x, shape=x.shape, dims=x.dims, thresholds=np.tile(-zero * steps[:, None], 2),
        gain=size, shift=(-1.0 - zero) * size,
    )  # fmt: skip
    if axis is None:
        return made
    made = node.emit(
        Affine, made, shape=x.shape, dims=x.dims, part="scaled", gain=steps, shift=np.zeros(1)
    )
    return from_front(node, made, axis, given.dims, "back")


def _along(node: Node, x: Value, constant: Constant) -> tuple[Real, int | None]:
    """Scale as one number, or as one for each place on an axis of the value, and that axis.

    Raises
    ------
    GraphError: it does not fit the value, or differs along several axes.
    """
    real = constant.real
    sizes = (1,) * (len(x.dims) - real.ndim) + real.shape
    axes = [axis for axis, size in enumerate(sizes) if size != 1]
    fits = len(sizes) == len(x.dims) and all(sizes[axis] == x.dims[axis] for axis in axes)
    if fits and (real == real.reshape(-1)[0]).all():
        return real.reshape(-1)[:1].copy(), None
    if not fits or len(axes) != 1:
        raise node.refuse(
            f"its scale has shape {real.shape} beside {describe(x.dims)}; allowed is one number, "
            f"or one for each channel"
        )
    return real.reshape(-1).copy(), axes[0]
