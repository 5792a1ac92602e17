"""Functions of single numbers, and those over the channels that end a network."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from tnthw.frontends.onnx.axes import front_shape, step_shape
from tnthw.frontends.onnx.constants import align, fronted, put_back
from tnthw.frontends.onnx.handlers import Handlers
from tnthw.frontends.onnx.node import Node, describe
from tnthw.frontends.onnx.shapes import axis_of
from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.onnx.values import Value
from tnthw.frontends.steps import Clamp, Elementwise, Host, Levels, Real

ACTIVATIONS = Handlers()
"""Handlers of this file."""

_PLAIN = {
    "Tanh": "tanh", "HardSwish": "hardswish", "Softplus": "softplus", "Mish": "mish", "Abs": "abs",
    "Exp": "exp", "Swish": "silu", "Erf": "erf",
}  # fmt: skip
"""Functions without parameters, by operator."""


def elementwise(node: Node, x: Value, function: str, *parameters: float | Real) -> Value:
    """Emit a function of each number."""
    given = tuple(np.atleast_1d(np.asarray(one, np.float64)) for one in parameters)
    if not all(np.isfinite(one).all() for one in given):
        raise node.refuse("has a parameter that is no finite number")
    return node.emit(
        Elementwise, x, shape=x.shape, dims=x.dims, function=function, parameters=given
    )


@ACTIVATIONS.handles(*_PLAIN)
def _function(node: Node) -> Value:
    if node.op == "Swish" and node.attribute("alpha", 1.0) != 1.0:
        raise node.refuse("has an alpha that is not 1")
    return elementwise(node, node.value(0), _PLAIN[node.op])


@ACTIVATIONS.handles("Gelu")
def _gelu(node: Node) -> Value:
    form = node.attribute("approximate", "none")
    if form not in ("none", "tanh"):
        raise node.refuse(f"has approximate {form!r}; allowed are 'none' and 'tanh'")
    return elementwise(node, node.value(0), "gelu" if form == "none" else "gelu-tanh")


@ACTIVATIONS.handles("LeakyRelu")
def _leaky_relu(node: Node) -> Value:
    return elementwise(node, node.value(0), "leaky-relu", node.attribute("alpha", 0.01))


@ACTIVATIONS.handles("Elu")
def _elu(node: Node) -> Value:
    return elementwise(node, node.value(0), "elu", node.attribute("alpha", 1.0))


@ACTIVATIONS.handles("HardSigmoid")
def _hard_sigmoid(node: Node) -> Value:
    x = node.value(0)
    slope, shift = node.attribute("alpha", 0.2), node.attribute("beta", 0.5)
    return replace(elementwise(node, x, "hardsigmoid", slope, shift), of=(x, slope, shift))


@ACTIVATIONS.handles("PRelu")
def _prelu(node: Node) -> Value:
    aligned = align(node, node.value(0), node.constant(1, "slope"), "slope")
    front = fronted(node, aligned)
    y = node.emit(Elementwise, front, shape=front.shape, dims=front.dims,
                  function="leaky-relu", parameters=(aligned.numbers,))  # fmt: skip
    return put_back(node, y, aligned)


@ACTIVATIONS.handles("Sign")
def _sign(node: Node) -> Value:
    """-1, 0, 1: levels at 0 and at the smallest number above it."""
    x = node.value(0)
    thresholds = np.array([[0.0, np.nextafter(0.0, 1.0)]])
    return node.emit(
        Levels, x, shape=x.shape, dims=x.dims, thresholds=thresholds, gain=1.0, shift=-1.0
    )


# Clamps -------------------------------------------------------------------------------------------


def clamp(node: Node, x: Value, low: float, high: float) -> Value:
    """Emit min(max(x, low), high)."""
    if math.isnan(low) or math.isnan(high) or low > high:
        raise node.refuse(f"clips to {low:g} to {high:g}; allowed are bounds that ascend")
    if (low, high) == (-math.inf, math.inf):
        return x
    return node.emit(Clamp, x, shape=x.shape, dims=x.dims, low=low, high=high)


@ACTIVATIONS.handles("Relu")
def _relu(node: Node) -> Value:
    return clamp(node, node.value(0), 0.0, math.inf)


@ACTIVATIONS.handles("Min", "Max")
def _bound(node: Node) -> Value:
    constants = [one for one in node.inputs if isinstance(one, Constant)]
    if len(node.inputs) != 2 or len(constants) != 1:
        raise node.refuse("compares values of the network; allowed is one value and one constant")
    x = node.value(1 if isinstance(node.inputs[0], Constant) else 0)
    aligned = align(node, x, constants[0])
    if aligned.numbers.size != 1:
        raise node.refuse("has a bound for each channel; allowed is one number")
    bound = float(aligned.numbers[0])
    x = aligned.x
    return clamp(node, x, bound, math.inf) if node.op == "Max" else clamp(node, x, -math.inf, bound)


# Over the channels --------------------------------------------------------------------------------


@ACTIVATIONS.handles("Sigmoid")
def _sigmoid(node: Node) -> Value:
    x = node.value(0)
    if not node.ends:
        return elementwise(node, x, "sigmoid")
    x = node.view(x, step_shape(x.dims))
    return node.emit(Host, x, shape=x.shape, dims=x.dims, function="sigmoid")


@ACTIVATIONS.handles("Softmax", "LogSoftmax")
def _softmax(node: Node) -> Value:
    x = node.value(0)
    rank = len(x.dims)
    axis = axis_of(node, node.attribute("axis", -1 if node.opset >= 13 else 1), rank)
    front = _channels(node, x, axis, joined=node.opset < 13)
    function = "softmax" if node.op == "Softmax" else "log_softmax"
    return node.emit(Host, front, shape=front.shape, dims=x.dims, function=function)


@ACTIVATIONS.handles("ArgMax")
def _argmax(node: Node) -> Value:
    x = node.value(0)
    axis = axis_of(node, node.attribute("axis", 0), len(x.dims))
    if node.attribute("select_last_index", 0):
        raise node.refuse("takes the last of equal maxima; allowed is the first")
    front = _channels(node, x, axis, joined=False)
    keeps = bool(node.attribute("keepdims", 1))
    dims = (*x.dims[:axis], *((1,) if keeps else ()), *x.dims[axis + 1 :])
    return node.emit(Host, front, shape=front.shape[1:], dims=dims, function="argmax")


def _channels(node: Node, x: Value, axis: int, *, joined: bool) -> Value:
    """Value with an axis, or with all from it on, as channels, for a function at the end."""
    if not node.ends:
        raise node.refuse(
            "stands in the middle of the network; allowed is the end, where it is left to the host"
        )
    if math.prod(x.dims[:axis]) != 1:
        raise node.refuse(f"runs over axis {axis} of {describe(x.dims)}; allowed are the channels")
    if joined or math.prod(x.dims) == x.dims[axis]:
        return node.features(x)
    return node.view(x, front_shape(x.dims, axis))
