"""Full-precision weights as integers of 8, 6 or 4 bits: the wide ends of a ternary network."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tnthw.errors import GraphError
from tnthw.frontends.evaluate import column
from tnthw.frontends.stages import Kind, Network, Stage
from tnthw.frontends.steps import Real, WeightTensor
from tnthw.frontends.weight_values import values_found

WIDE = (8, 6, 4)
"""Bits that a layer with full-precision weights may get."""

_BITS = 8
"""Where nothing is said."""

_CLIPS = np.linspace(1.0, 0.5, 26)
"""Shares of the largest weight that are tried as the largest integer."""


class Widened(NamedTuple):
    """A network without full-precision weights.

    Attributes
    ----------
    network: the network.
    note: which layers were quantised, and to how many bits; empty for none.
    """

    network: Network
    note: str


def quantise_wide(network: Network, bits: int | None) -> Widened:
    """Give layers with full-precision weights integers, symmetric, with a scale for each output.

    Parameters
    ----------
    network: the stages; those with a `weight` are changed.
    bits: 8, 6 or 4; None for 8, if some other layer is ternary.

    Raises
    ------
    GraphError: no layer is ternary and `bits` does not say that this is meant, or a weight is not
        finite.
    """
    wide = [stage for stage in network.stages if stage.weight is not None]
    if not wide:
        return Widened(network, "")
    first = wide[0]
    layers = [s for s in network.stages if s.kind is Kind.ACCUMULATE and not s.keeps]
    if bits is None and len(wide) == len(layers):
        raise GraphError(
            f"layer {first.name}{first.where}: has full-precision weights, as every layer of this "
            f"network ({values_found(_weight(first))}); make it ternary first, as by "
            f"tnthw.ternarize(module), or give wide=8, 6 or 4 to quantise them to so many bits as "
            f"they are"
        )
    stages = tuple(
        _quantised(stage, bits or _BITS) if stage.weight is not None else stage
        for stage in network.stages
    )
    names = ", ".join(stage.name for stage in wide)
    return Widened(
        replace(network, stages=stages),
        f"full-precision weights of {names} quantised to {bits or _BITS} bits for each output",
    )


def _weight(stage: Stage) -> Real:
    assert stage.weight is not None
    return stage.weight


def _quantised(stage: Stage, bits: int) -> Stage:
    if not np.isfinite(_weight(stage)).all():
        raise GraphError(
            f"layer {stage.name}{stage.where}: has weights that are not finite; train it again"
        )
    integers, alpha = quantise_weight(_weight(stage), bits)
    return replace(
        stage, weight=None, tensors=(WeightTensor(integers=integers, alpha=alpha),)
    )  # fmt: skip


def quantise_weight(weight: Real, bits: int) -> tuple[NDArray[np.int8], Real]:
    """Round a weight to `alpha * integers` with the least squared error of each output channel.

    Parameters
    ----------
    weight: float64 (out, ...).
    bits: of the integers, which are from 1 - 2**(bits - 1) to 2**(bits - 1) - 1.

    Returns
    -------
    int8 of the weight's shape, and float64 (out,) above 0.
    """
    most = 2 ** (bits - 1) - 1
    rows = weight.reshape(len(weight), -1).astype(np.float64)
    largest = np.abs(rows).max(axis=1)
    largest = np.where(largest > 0, largest, most)  # a channel of zeros has any scale
    best, alpha = np.full(len(rows), np.inf), largest / most
    for share in _CLIPS:
        scale = share * largest / most
        rounded = np.clip(np.rint(rows / scale[:, None]), -most, most)
        error = ((rounded * scale[:, None] - rows) ** 2).sum(axis=1)
        alpha = np.where(error < best, scale, alpha)
        best = np.minimum(error, best)
    integers = np.rint(weight / column(alpha, weight.ndim, axis=0))
    return np.clip(integers, -most, most).astype(np.int8), alpha
