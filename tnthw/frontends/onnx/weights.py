"""Weights of ONNX layers: integers and scales where they are such, else numbers for the core."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from tnthw.frontends.onnx.tensors import Constant
from tnthw.frontends.steps import Real, WeightTensor

_MOST = 128
"""Largest integer that is looked for in dequantised weights: 8 bits."""


def weight_fields(weight: Constant) -> dict[str, Any]:
    """Fields `tensors` and `weight` of a `Layer`.

    Weights that a `DequantizeLinear` read are its integers less the zero point, whatever that is:
    that is exact. So are numbers that hold at most one value of each sign in a channel, and numbers
    that are the float32 of whole multiples, up to 128, of one step of the channel, as exporters
    leave them that fold a quantiser or a batch norm into the weights. A factor that all integers of
    a channel have in common goes into its scale.

    Parameters
    ----------
    weight: output channels first.
    """
    found = _from_integers(weight)
    if found is None:
        real = weight.real
        found = _as_trits(real) or _as_steps(weight.array)
        if found is None:
            return {"tensors": (), "weight": real}
    return {"tensors": found}


Tensors = tuple[WeightTensor, ...]


def _from_integers(weight: Constant) -> Tensors | None:
    if weight.integers is None or weight.scale is None:
        return None
    out = len(weight.integers)
    scale = weight.scale.reshape(out, -1)
    if scale.shape[1] == 0 or np.any(scale != scale[:, :1]):
        return None
    return _tensors(weight.integers, np.array(scale[:, 0]))


def _tensors(integers: NDArray[np.int64], scale: Real) -> Tensors | None:
    """Tensors of integers and one scale for each channel."""
    flat = integers.reshape(len(integers), -1)
    common = np.maximum(np.gcd.reduce(flat, axis=1), 1)
    flat, alpha = flat // common[:, None], scale * common
    signs = _one_of_each_sign(flat.astype(np.float64))
    if signs is not None:
        positive, negative = signs
        return _trits(np.sign(flat).reshape(integers.shape), alpha * positive, alpha * negative)
    low, high = int(flat.min()), int(flat.max())
    kind = np.int8 if -128 <= low and high <= 127 else np.int16
    if not -(1 << 15) <= low <= high < 1 << 15:
        return None
    made = np.ascontiguousarray(flat.reshape(integers.shape).astype(kind))
    return (WeightTensor(integers=made, alpha=alpha),)


def _as_trits(real: Real) -> Tensors | None:
    """Tensors of weights that are -n, 0 or +p in every output channel."""
    signs = _one_of_each_sign(real.reshape(len(real), -1))
    return None if signs is None else _trits(np.sign(real), *signs)


def _one_of_each_sign(flat: Real) -> tuple[Real, Real] | None:
    """P and n of channels that hold -n, 0 and +p alone; a missing one is the other."""
    above, below = flat > 0, flat < 0
    positive = np.maximum(flat.max(axis=1), 0.0)
    negative = np.maximum((-flat).max(axis=1), 0.0)
    whole = np.where(above, positive[:, None], np.where(below, -negative[:, None], 0.0))
    if not np.array_equal(whole, flat):
        return None
    return (
        np.where(above.any(axis=1), positive, negative),
        np.where(below.any(axis=1), negative, positive),
    )


def _trits(signs: NDArray[Any], positive: Real, negative: Real) -> Tensors:
    """One ternary tensor, or two where the signs have different scales."""
    trits = np.ascontiguousarray(signs.astype(np.int8))
    if np.array_equal(positive, negative):
        return (WeightTensor(integers=trits, alpha=positive),)
    return (
        WeightTensor(integers=trits, alpha=(positive + negative) / 2),
        WeightTensor(integers=np.abs(trits), alpha=(positive - negative) / 2),
    )


def _as_steps(array: NDArray[Any]) -> Tensors | None:
    """Tensors of float32 weights that are whole multiples of a step in every output channel."""
    if array.dtype != np.float32:
        return None
    flat = array.reshape(len(array), -1)
    steps = []
    for channel in flat:
        step = _step(np.unique(np.abs(channel[channel != 0])))
        if step is None:
            return None
        steps.append(step)
    scale = np.array(steps)
    integers = np.rint(flat / scale[:, None]).astype(np.int64)
    return _tensors(integers.reshape(array.shape), scale)


def _step(sizes: NDArray[np.float32]) -> float | None:
    """Largest step of which all these numbers are the float32 of whole multiples up to `_MOST`."""
    if sizes.size == 0:
        return 1.0
    if sizes.size > _MOST or not sizes[-1] <= sizes[0] * np.float64(_MOST):
        return None
    exact = sizes.astype(np.float64)
    half = np.spacing(sizes).astype(np.float64) / 2
    first = np.arange(1, _MOST + 1)  # the multiple that the smallest one is
    multiples = np.rint(exact * (first[:, None] / exact[0]))
    low = ((exact - half) / multiples).max(axis=1)
    high = ((exact + half) / multiples).min(axis=1)
    for k in np.flatnonzero((low <= high) & (multiples[:, -1] <= _MOST)):
        middle = (low[k] + high[k]) / 2
        for step in (float(np.float32(middle)), float(middle)):
            if np.array_equal((multiples[k] * step).astype(np.float32), sizes):
                return step
    return None
