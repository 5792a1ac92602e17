"""Functions of single numbers that frontends may leave in a network: what they compute."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from tnthw.frontends.steps import Real


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function of each number by itself.

    Attributes
    ----------
    compute: the values of float64 x, given the step's parameters, each a number or aligned with x.
    parameters: names of its parameters; a slope may have one number for each channel.
    rises: true where it never falls, whatever the parameters; so a quantiser after it still is a
        staircase of what comes before.
    """

    compute: Callable[..., Real]
    parameters: tuple[str, ...] = ()
    rises: bool = False


def _sigmoid(x: Real) -> Real:
    small = np.exp(-np.abs(x))  # never overflows
    result: Real = np.where(x >= 0, 1.0, small) / (1.0 + small)
    return result


_erf = np.vectorize(math.erf, otypes=[np.float64])


def _softplus(x: Real) -> Real:
    return np.logaddexp(0.0, x)


FUNCTIONS: dict[str, Function] = {
    "sigmoid": Function(compute=_sigmoid, rises=True),
    "tanh": Function(compute=np.tanh, rises=True),
    "erf": Function(compute=_erf, rises=True),
    "silu": Function(compute=lambda x: x * _sigmoid(x)),
    "gelu": Function(compute=lambda x: 0.5 * x * (1.0 + _erf(x / math.sqrt(2.0)))),
    "gelu-tanh": Function(
        compute=lambda x: (
            0.5 * x * (1.0 + np.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x**3)))
        )
    ),
    "leaky-relu": Function(
        compute=lambda x, slope: np.where(x >= 0, x, slope * x), parameters=("slope",)
    ),
    "elu": Function(
        compute=lambda x, alpha: np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0.0))),
        parameters=("alpha",),
    ),
    "hardsigmoid": Function(
        compute=lambda x, slope, shift: np.clip(slope * x + shift, 0.0, 1.0),
        parameters=("slope", "shift"),
    ),
    "hardswish": Function(compute=lambda x: x * np.clip(x / 6.0 + 0.5, 0.0, 1.0)),
    "softplus": Function(compute=_softplus, rises=True),
    "mish": Function(compute=lambda x: x * np.tanh(_softplus(x))),
    "abs": Function(compute=np.abs),
    "square": Function(compute=np.square),
    "exp": Function(compute=np.exp, rises=True),
}
"""By the name that `steps.Elementwise` carries. PReLU is a leaky ReLU with a slope per channel."""

POSITIVE = ("sigmoid", "hardsigmoid", "softplus", "exp", "abs", "square")
"""Functions that never give anything negative, whatever the input."""
