"""QONNX's MultiThreshold: how many thresholds a number reaches."""

from __future__ import annotations

import re
from fractions import Fraction

import numpy as np

from tnthw.frontends.onnx.axes import from_front, to_front
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, Result, describe
from tnthw.frontends.onnx.qonnx_grid import DOMAINS, MAX_LEVELS
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Levels, Real

LEVELS = Handlers()
"""Handler of MultiThreshold."""

_LAYOUTS = {2: "NC", 3: "NWC", 4: "NCHW"}
"""Where QONNX takes the channels to be, by the number of axes, when a node does not say."""

_NAMED = {"BIPOLAR": (-1, 1), "TERNARY": (-1, 1), "BINARY": (0, 1)}
"""Smallest and largest number of integer types with a name of their own."""


@LEVELS.handles("MultiThreshold", domains=DOMAINS)
def multi_threshold(node: Node) -> Result:
    """out_scale * (number of thresholds t with x >= t) + out_bias."""
    x = node.value(0)
    thresholds = _thresholds(node)
    gain = node.attribute("out_scale", 1.0)
    shift = node.attribute("out_bias", 0.0)
    if not (np.isfinite(gain) and np.isfinite(shift) and gain > 0):
        raise node.refuse(
            f"has out_scale {gain:g} and out_bias {shift:g}; allowed are finite numbers, the scale "
            f"above 0"
        )
    _check_type(node, gain, shift, thresholds.shape[1])
    axis = _channel_axis(node, x)
    if len(thresholds) == 1:
        return node.emit(
            Levels, x, shape=x.shape, dims=x.dims, thresholds=thresholds, gain=gain, shift=shift
        )
    if x.dims[axis] != len(thresholds):
        raise node.refuse(
            f"has thresholds for {len(thresholds)} channels and reads {describe(x.dims)}, whose "
            f"axis {axis} are the channels; allowed are as many, or one row for all"
        )
    front = to_front(node, x, axis)
    made = node.emit(
        Levels, front, shape=front.shape, dims=front.dims, thresholds=thresholds, gain=gain,
        shift=shift,
    )  # fmt: skip
    return from_front(node, made, axis, x.dims)


def _thresholds(node: Node) -> Real:
    real = node.constant(1, "thresholds").real
    if real.ndim != 2 or not 0 < real.shape[1] <= MAX_LEVELS or not len(real):
        raise node.refuse(
            f"its thresholds have shape {real.shape}; allowed is (channels, levels), with up to "
            f"{MAX_LEVELS} levels"
        )
    if not np.isfinite(real).all():
        raise node.refuse("its thresholds hold numbers that are not finite")
    ascending: Real = np.sort(real, axis=1)  # QONNX counts them, in whatever order
    return ascending


def _check_type(node: Node, gain: float, shift: float, levels: int) -> None:
    """Refuse a node whose values are not of the type that it declares."""
    kind = node.attribute("out_dtype", "")
    if not kind:
        raise node.refuse("has no attribute out_dtype; QONNX wants the type of its result there")
    found = re.fullmatch(r"(U?)INT([1-9][0-9]?)", kind)
    if found:
        bits = int(found[2])
        low, high = (0, (1 << bits) - 1) if found[1] else (-(1 << bits - 1), (1 << bits - 1) - 1)
    elif kind in _NAMED:
        low, high = _NAMED[kind]
    else:
        return  # of real numbers, or a type that says nothing about them
    first, last = shift, Fraction(gain) * levels + Fraction(shift)
    whole = shift == int(shift) and gain == int(gain)
    if not whole or first < low or last > high:
        raise node.refuse(
            f"gives {first:g} to {float(last):g} in steps of {gain:g}, and its out_dtype is "
            f"{kind}; mend out_dtype, out_scale or out_bias"
        )


def _channel_axis(node: Node, x: Value) -> int:
    layout = node.attribute("data_layout", "") or _LAYOUTS.get(len(x.dims), "")
    if not re.fullmatch(r"N[A-Z]+", layout) or len(layout) != len(x.dims):
        raise node.refuse(
            f"its data_layout is {layout[:20]!r} and it reads {describe(x.dims)}; allowed is a "
            f"letter for each axis, N first, as in NC, NCHW or NHWC"
        )
    return layout.index("C") if "C" in layout else 1
