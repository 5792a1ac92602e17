"""The ternary tensors of a layer: its quantiser's, or those that its plain weights are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

from tnthw.frontends.steps import TernaryTensor
from tnthw.networks.layers import TernaryConv2d, TernaryLinear


def ternary_tensors(layer: nn.Module, weight: Tensor) -> tuple[TernaryTensor, ...] | None:
    """Take the weight of a layer apart.

    Parameters
    ----------
    layer: a ternary layer, whose quantiser says what its weight stands for, or any other module.
    weight: its weight; without a quantiser it must hold at most three values in each output
        channel, {-a, 0, +b}.

    Returns
    -------
    One tensor where both signs have one scale, else one for each sign; None where the weight is not
    ternary.
    """
    if isinstance(layer, TernaryConv2d | TernaryLinear):
        return tuple(TernaryTensor(trits=t.trits, alpha=t.alpha) for t in layer.export())
    return split_ternary(weight.detach().double().cpu().numpy())


def split_ternary(weight: NDArray[np.float64]) -> tuple[TernaryTensor, ...] | None:
    """Split weights (out, ...) with values {-a, 0, +b} in each output channel; None for others.

    >>> [t.trits.tolist() for t in split_ternary(np.array([[0.5, 0.0, -0.5]]))]
    [[[1, 0, -1]]]
    """
    rows = weight.reshape(len(weight), -1)
    scales = []
    for sign in (1, -1):
        side = np.where(sign * rows > 0, np.abs(rows), 0.0)
        largest = side.max(axis=1)
        if np.any((side > 0) & (side != largest[:, None])):
            return None
        scales.append(largest)
    positive, negative = scales
    trits = np.sign(weight).astype(np.int8)
    one = (positive == negative) | (positive == 0) | (negative == 0)
    if one.all():
        return (TernaryTensor(trits=trits, alpha=np.maximum(positive, negative)),)
    return (
        TernaryTensor(trits=np.maximum(trits, 0), alpha=positive),
        TernaryTensor(trits=np.minimum(trits, 0), alpha=negative),
    )
