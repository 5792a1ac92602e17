"""QuantizeLinear and DequantizeLinear, clips of their integers, and rounding written out."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import cast

import numpy as np

from tnthw.frontends.onnx.activations import clamp
from tnthw.frontends.onnx.axes import from_front, to_front
from tnthw.frontends.onnx.constants import align
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, Result
from tnthw.frontends.onnx.shapes import axis_of
from tnthw.frontends.onnx.tensors import BITS, Constant, kind_name, limits, plain_type
from tnthw.frontends.onnx.values import Grid, Value, agree
from tnthw.frontends.steps import Affine, Clamp, Quantise, Real, Rounding, Step

QUANTISERS = Handlers()
"""Handlers of this file."""

_KINDS = ("int2", "uint2", "int4", "uint4", "int8", "uint8", "int16", "uint16")
"""Element types of quantised values."""


def parameters(node: Node, kind: str = "") -> tuple[Real, int, str]:
    """Scale (channels,) or (1,), zero point and element type of a quantiser's node.

    Raises
    ------
    GraphError: they are not allowed.
    """
    scale = node.constant(1, "scale")
    zero = node.maybe(2, "zero point")
    kind = kind or (zero.kind if zero is not None else "uint8")
    if node.attribute("block_size", 0):
        raise node.refuse(
            "has scales for blocks (block_size); allowed is one scale, or one for each channel"
        )
    if scale.kind not in ("float32", "float64"):
        raise node.refuse(f"has a scale of {scale.kind}; export the network in float32")
    if scale.array.ndim > 1 or not np.isfinite(scale.array).all() or np.any(scale.array <= 0):
        raise node.refuse(
            f"has a scale of shape {list(scale.array.shape)} from "
            f"{np.min(scale.array, initial=math.inf):g} on; allowed are numbers above 0, one or "
            f"one for each channel"
        )
    if zero is None:
        return scale.real.reshape(-1), 0, kind
    numbers = np.unique(zero.array)
    if len(numbers) != 1 or zero.array.size not in (1, scale.array.size):
        raise node.refuse(
            f"has zero points {numbers[:8].tolist()}; allowed is one for all channels of a value"
        )
    return scale.real.reshape(-1), int(numbers[0]), kind


@QUANTISERS.handles("QuantizeLinear")
def _quantise(node: Node) -> Result:
    given = node.attribute("output_dtype", 0)
    kind = kind_name(given) if given and not node.has(2) else ""
    if isinstance(node.inputs[0], Constant):
        return _quantised_constant(node, node.inputs[0], kind)
    x = node.value(0)
    scale, zero, kind = parameters(node, kind)
    if kind not in _KINDS:
        raise node.refuse(f"quantises to {kind}; allowed are {', '.join(_KINDS)}")
    axis = axis_of(node, node.attribute("axis", 1), max(len(x.dims), 2)) if scale.size > 1 else None
    low, high = limits(kind)
    return quantised(node, x, Grid(scale=scale, zero=zero, low=low, high=high), axis=axis)


def quantised(
    node: Node, x: Value, grid: Grid, *, axis: int | None = None, rounding: Rounding = "even"
) -> Value:
    """Emit a quantiser, whose ONNX value is the integers of a grid.

    Parameters
    ----------
    axis: of the scales; None for one scale.
    """
    assert grid.low is not None and grid.high is not None
    low, high = grid.low - grid.zero, grid.high - grid.zero
    if axis is not None:
        if axis >= len(x.dims) or x.dims[axis] != grid.scale.size or math.prod(x.dims[:axis]) != 1:
            raise node.refuse(
                f"has {grid.scale.size} scales along axis {axis} of {list(x.dims)}; allowed is one "
                f"for each channel, axis 1"
            )
    if x.lattice is not None and x.lattice.within(grid.scale, low, high):
        return replace(x, grid=grid)
    front = x if axis is None else to_front(node, x, axis)
    y = node.emit(
        Quantise, front, shape=front.shape, dims=x.dims, scale=grid.scale, low=low, high=high,
        rounding=rounding,
    )  # fmt: skip
    if axis is not None:
        y = from_front(node, y, axis, x.dims)
    return replace(y, grid=grid)


def _along(node: Node, numbers: Constant, shape: Sequence[int], default: int) -> Constant:
    """Lay scales or zero points along their axis of a constant."""
    array = numbers.array
    if array.ndim > 1 or node.attribute("block_size", 0):
        raise node.refuse(
            f"has scales or zero points of shape {list(array.shape)} for blocks; allowed is one "
            f"scale, or one for each channel"
        )
    if array.size == 1:
        spread = array.reshape((1,) * len(shape))
    else:
        axis = axis_of(node, node.attribute("axis", default), len(shape))
        if shape[axis] != array.size:
            raise node.refuse(f"has {array.size} scales along axis {axis} of {list(shape)}")
        spread = array.reshape([-1 if at == axis else 1 for at in range(len(shape))])
    return Constant(array=spread, kind=numbers.kind)


def _quantised_constant(node: Node, x: Constant, kind: str) -> Constant:
    scale = _along(node, node.constant(1, "scale"), x.array.shape, 1)
    zero = node.maybe(2, "zero point")
    offset = np.zeros(1, np.int64)
    if zero is not None:
        kind = zero.kind
        offset = _along(node, zero, x.array.shape, 1).array.astype(np.int64)
    kind = kind or "uint8"
    if kind not in _KINDS:
        raise node.refuse(f"quantises to {kind}; allowed are {', '.join(_KINDS)}")
    node.finite(x, "input")
    if x.array.dtype.kind != "f" or np.any(scale.array <= 0) or not np.isfinite(scale.array).all():
        raise node.refuse(f"quantises {x.kind} with a scale that is not above 0")
    with np.errstate(over="ignore"):
        steps = np.rint(x.array.astype(np.float32) / scale.array.astype(np.float32))
    steps = np.clip(steps, -(2.0**40), 2.0**40).astype(np.int64)  # far beyond any of the types
    low, high = limits(kind)
    return Constant(array=np.clip(steps + offset, low, high).astype(plain_type(kind)), kind=kind)


@QUANTISERS.handles("DequantizeLinear")
def _dequantise(node: Node) -> Result:
    if isinstance(node.inputs[0], Constant):
        return dequantised_constant(node, node.inputs[0])
    x = node.raw(0)
    scale, zero, _ = parameters(node)
    grid = x.grid
    if grid is not None and grid.low is None:
        raise node.refuse("dequantises what nothing bounds; put a Clip behind the rounding")
    if scale.size > 1:
        axis = axis_of(node, node.attribute("axis", 1), len(x.dims))
        if x.dims[axis] != scale.size or math.prod(x.dims[:axis]) != 1:
            raise node.refuse(
                f"has {scale.size} scales along axis {axis} of {list(x.dims)}; allowed is one for "
                f"each channel, axis 1, as in the QuantizeLinear before it"
            )
    if grid is not None and grid.same(scale, zero):
        return replace(x, grid=None)
    if scale.size > 1 or (grid is not None and grid.scale.size > 1):
        raise node.refuse("has other scales than the QuantizeLinear before it; give both the same")
    step = float(scale[0])
    gain, shift = step, -step * zero
    if grid is not None:
        exact = Fraction(step) / Fraction(float(grid.scale[0]))
        gain, shift = float(exact), step * (grid.zero - zero)
        if Fraction(gain) != exact:
            raise node.refuse(
                f"has a scale of {step:.9g} behind a QuantizeLinear of {float(grid.scale[0]):.9g}; "
                f"allowed is the same, or one whose ratio to it is exact"
            )
    return node.emit(Affine, x, shape=x.shape, dims=x.dims, gain=np.array([gain]),
                     shift=np.array([shift]))  # fmt: skip


def dequantised_constant(node: Node, x: Constant) -> Constant:
    """Numbers of integers, which are kept beside them."""
    if x.array.dtype.kind not in "iu":
        raise node.refuse(f"dequantises {x.kind}; allowed are integers")
    if BITS[x.kind] > 32:
        raise node.refuse(f"dequantises {x.kind}; allowed are integers of up to 32 bits")
    given = node.constant(1, "scale")
    node.finite(given, "scale")
    if given.kind not in ("float32", "float64"):
        raise node.refuse(f"has a scale of {given.kind}; export the network in float32")
    scale = _along(node, given, x.array.shape, 1).array
    integers = x.array.astype(np.int64)
    if node.has(2):
        zero = _along(node, node.constant(2, "zero point"), x.array.shape, 1).array
        if zero.dtype.kind not in "iu":
            raise node.refuse("has a zero point that is no integer")
        integers = integers - zero.astype(np.int64)
    return Constant(
        array=(integers.astype(np.float32) * scale).astype(scale.dtype),
        kind=given.kind,
        integers=integers,
        scale=np.broadcast_to(scale.astype(np.float64), integers.shape),
    )


@QUANTISERS.handles("DynamicQuantizeLinear")
def _dynamic(node: Node) -> Result:
    raise node.refuse(
        "computes its scale anew from every image, which no fixed network does; quantise statically"
    )


# Clips and rounding -------------------------------------------------------------------------------


@QUANTISERS.handles("Clip")
def _clip(node: Node) -> Value:
    low, high = (
        node.number(at, name, default) if node.has(at) else node.attribute(name, default)
        for at, name, default in ((1, "min", -math.inf), (2, "max", math.inf))
    )
    x = node.raw(0)
    if x.grid is None:
        return clamp(node, x, low, high)
    grid = x.grid
    bounds = (_tighter(low, grid.low, max), _tighter(high, grid.high, min))
    if any(not math.isfinite(bound) for bound in bounds) or low > high:
        raise node.refuse(f"clips integers to {low:g} to {high:g}; allowed are finite bounds")
    narrow = replace(grid, low=math.ceil(bounds[0]), high=math.floor(bounds[1]))
    if not -(1 << 31) <= narrow.low <= narrow.high < 1 << 31:  # type: ignore[operator]
        raise node.refuse(f"clips integers to {low:g} to {high:g}, which leaves none of them")
    if any(bound != math.floor(bound) for bound in bounds):
        raise node.refuse(f"clips integers to {low:g} to {high:g}; allowed are integers")
    if grid.low == narrow.low and grid.high == narrow.high:
        return x
    before = node.into.find(x.name)
    axis = 1 if grid.scale.size > 1 else None
    plain = replace(x, grid=None)
    pending = grid.low is None
    if (
        not pending
        and isinstance(before, Quantise)
        and before.shape == x.shape
        and agree(before.scale, grid.scale)
    ):
        # The same rounding with narrower bounds, from the same numbers.
        plain = replace(plain, name=before.sources[0], lattice=None)
        low = max(cast(int, narrow.low), before.low + grid.zero)  # it may have clipped more
        high = min(cast(int, narrow.high), before.high + grid.zero)
        if low > high:
            raise node.refuse("clips all integers that its quantiser gives to one of them")
        narrow = replace(narrow, low=low, high=high)
        return quantised(node, plain, narrow, axis=axis, rounding=before.rounding)
    return quantised(node, plain, narrow, axis=axis, rounding=grid.rounding)


def _tighter(given: float, there: int | None, choose: object) -> float:
    if there is None:
        return given
    return float(max(given, there) if choose is max else min(given, there))


_ROUNDINGS: dict[str, Rounding] = {"Round": "even", "Floor": "floor", "Ceil": "ceil"}


@QUANTISERS.handles(*_ROUNDINGS)
def _round(node: Node) -> Value:
    """Round to integers, which a Clip before or behind must bound.

    x / c that is rounded is a quantiser of step c on x.
    """
    x = node.value(0)
    rounding = _ROUNDINGS[node.op]
    before = node.into.find(x.name)
    bounds: tuple[float, float] | None = None
    if isinstance(before, Clamp) and x.op == "Clip" and (source := _read_by(x, before)):
        bounds = (before.low, before.high)
        x = source
    scale, axis = np.ones(1), None
    source = _read_by(x, node.into.find(x.name))
    if x.op == "Div" and source is not None and isinstance(x.of[1], Constant):
        aligned = align(node, source, x.of[1])
        one = x.of[1].array.size == 1 or _stays(x)
        fits = one and not aligned.every and aligned.axis in (None, 1)
        if fits and np.all(aligned.numbers > 0):
            x, scale, axis = aligned.x, aligned.numbers, aligned.axis
    if bounds is None or not all(map(math.isfinite, bounds)):
        return replace(x, grid=Grid(scale=scale, rounding=rounding), lattice=None)
    low, high = (int(_rounded(bound, rounding)) for bound in bounds)
    grid = Grid(scale=scale, low=low, high=high, rounding=rounding)
    return quantised(node, x, grid, axis=axis, rounding=rounding)


def _read_by(x: Value, step: Step | None) -> Value | None:
    """What a step of single numbers read, under the axes that its value has by now.

    None where its numbers stand in another order than the step's.
    """
    source = x.of[0] if x.of else None
    if not isinstance(source, Value) or source.grid is not None or step is None:
        return None
    if step.sources != (source.name,) or step.shape != source.shape:
        return None
    return replace(source, dims=x.dims, turn=x.turn)


def _stays(x: Value) -> bool:
    """True where a value has the axes of what its node read."""
    source = x.of[0]
    return isinstance(source, Value) and (source.dims, source.turn) == (x.dims, x.turn)


def _rounded(number: float, rounding: Rounding) -> float:
    match rounding:
        case "floor":
            return math.floor(number)
        case "ceil":
            return math.ceil(number)
    return round(number)
