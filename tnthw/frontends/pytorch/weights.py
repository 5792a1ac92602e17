"""The weight of a layer as integers: its quantiser's, or those that its plain numbers are."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from tnthw.frontends.steps import Real, WeightTensor
from tnthw.networks.layers import TernaryLayer
from tnthw.quantisers.given import GivenTrits, scales_of

_NEAR = 2.0**-20
"""Distance from a multiple of its step, relative to the largest weight, at which a weight of few
bits still is that multiple: float32 arithmetic, as in w + (quantised - w)."""

_MOST = 127
"""Largest integer of a weight of few bits."""


def layer_weight(
    weight: Tensor, layer: nn.Module | None = None
) -> tuple[tuple[WeightTensor, ...], Real | None]:
    """Take the weight of a layer apart.

    Parameters
    ----------
    weight: of any layer, (out, ...).
    layer: a ternary layer, whose quantiser says what its weight stands for, or any other module.

    Returns
    -------
    Tensors: one where a channel's values are -a, 0 and a, two where they are -a, 0 and b; one of
    larger integers where they are multiples of a step, up to 127 of them. Else no tensors, and the
    weight in full precision.
    """
    if isinstance(layer, TernaryLayer):
        exported = layer.export()
        return tuple(WeightTensor(integers=t.trits, alpha=t.alpha) for t in exported), None
    plain = weight.detach()
    scales = scales_of(plain)
    if scales is not None and not _apart_by_rounding(*scales):
        exported = GivenTrits(plain).export(plain)
        return tuple(WeightTensor(integers=t.trits, alpha=t.alpha) for t in exported), None
    numbers: Real = plain.double().cpu().numpy()
    ternary = _without_rounding(plain)
    if ternary is not None:
        return layer_weight(ternary)
    integers, alpha = _few_bits(numbers)
    if integers is not None:
        return (WeightTensor(integers=integers, alpha=alpha),), None
    return (), numbers.copy()


def scaled_integers(integers: Tensor, scale: Tensor) -> tuple[WeightTensor, ...]:
    """Make the weight of which a source says the integers and the scales, (out,) or one."""
    numbers = integers.detach().cpu().numpy().astype(np.int16)
    alpha = scale.detach().double().reshape(-1).cpu().numpy() * np.ones(len(numbers))
    kind = np.int8 if np.abs(numbers).max(initial=0) <= _MOST else np.int16
    return (WeightTensor(integers=numbers.astype(kind), alpha=alpha),)


def _few_bits(weight: Real) -> tuple[NDArray[np.signedinteger] | None, Real]:
    """Integers and step of each channel where all weights are multiples of it, up to `_MOST`."""
    flat = weight.reshape(len(weight), -1)
    integers = np.zeros(flat.shape, np.int8)
    alpha = np.ones(len(flat))
    for channel, row in enumerate(flat):
        largest = np.abs(row).max(initial=0.0)
        if largest == 0.0:
            continue
        near = largest * _NEAR
        step = _common_step(np.abs(row), near)
        if step is None:
            return None, alpha
        whole = np.rint(row / step)
        top = np.abs(whole).max()
        if top > _MOST or top == 0:
            return None, alpha
        alpha[channel] = largest / top
        if np.any(np.abs(row - whole * alpha[channel]) > near):
            return None, alpha
        integers[channel] = whole
    return integers.reshape(weight.shape), alpha


def _common_step(magnitudes: Real, near: float) -> float | None:
    """Largest number of which all are multiples, within `near`; None where it is too small."""
    values = np.unique(magnitudes[magnitudes > near])
    if len(values) == 0:
        return None
    values = values[np.diff(values, prepend=-1.0) > near]
    if len(values) > _MOST + 1:
        return None
    # Each step with which the largest is a whole number of them, so that errors do not add up.
    largest = values[-1]
    steps = largest / np.arange(1, _MOST + 1)
    apart = np.abs(values - np.rint(values / steps[:, None]) * steps[:, None]).max(1)
    fits = np.flatnonzero(apart <= near)
    return float(steps[fits[0]]) if len(fits) else None


def _apart_by_rounding(positive: Tensor, negative: Tensor) -> bool:
    """Whether some channel's two scales are one that float32 rounded to two."""
    if positive.dtype == torch.float64:
        return False
    apart = (positive.double() - negative.double()).abs()
    return bool(((apart > 0) & (apart <= 2 * _NEAR * torch.maximum(positive, negative))).any())


def _without_rounding(weight: Tensor) -> Tensor | None:
    """Weights that are -a, 0 and b in each channel but for float arithmetic, without its errors."""
    flat = weight.double().flatten(1)
    near = flat.abs().amax(1, keepdim=True) * _NEAR
    above, below = flat > near, flat < -near
    high, low = flat.amax(1, keepdim=True), flat.amin(1, keepdim=True)
    one = (high + low).abs() <= 2 * near
    middle = (high - low) / 2
    high, low = torch.where(one, middle, high), torch.where(one, -middle, low)
    whole = torch.where(above, high, torch.where(below, low, torch.zeros_like(flat)))
    if bool(((whole - flat).abs() > 2 * near).any()):
        return None
    return whole.reshape(weight.shape)
