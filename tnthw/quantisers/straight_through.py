"""Quantisers whose gradient passes to the weights as if there were no quantiser."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor

from tnthw.quantisers.base import (
    Quantiser,
    QuantiserStatistics,
    TernaryWeight,
    pack_export,
    power_of_two_above,
    reduction_axes,
)


class Ternarised(NamedTuple):
    """What a formula makes of the weights; alpha and threshold broadcast over them."""

    trits: Tensor
    alpha: Tensor
    threshold: Tensor


class _PassThrough(torch.autograd.Function):
    """Returns `value`; the gradient goes to `weight` unchanged."""

    generate_vmap_rule = True

    @staticmethod
    def forward(weight: Tensor, value: Tensor) -> Tensor:
        return value.view_as(value)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        """Nothing is kept."""

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
        return grad, None


@dataclass(frozen=True, slots=True, kw_only=True)
class StraightThroughOptions:
    """Options of every quantiser without trainable parameters.

    Attributes
    ----------
    per_channel: statistics for each output channel instead of the layer.
    """

    per_channel: bool = False


class StraightThroughQuantiser(Quantiser):
    """Base of quantisers without trainable parameters: a subclass gives the formula."""

    Options = StraightThroughOptions

    def __init__(self, weight: Tensor, **options: Any) -> None:
        super().__init__(weight, **options)
        self.axes = reduction_axes(weight, per_channel=self.options.per_channel)

    @abstractmethod
    def ternarise(self, weight: Tensor) -> Ternarised:
        """Trits, scale and threshold of these weights; called without gradients."""

    def forward(self, weight: Tensor) -> Tensor:
        """Alpha * T, with the gradient of the identity."""
        with torch.no_grad():
            trits, alpha, _ = self.ternarise(weight)
            value = alpha * trits
        result: Tensor = _PassThrough.apply(weight, value)  # type: ignore[no-untyped-call]
        return result

    @torch.no_grad()
    def export(self, weight: Tensor) -> tuple[TernaryWeight, ...]:
        """One ternary tensor."""
        trits, alpha, _ = self.ternarise(weight)
        return (pack_export(trits, alpha),)

    @torch.no_grad()
    def statistics(self, weight: Tensor) -> QuantiserStatistics:
        """Zeros, threshold and scale on these weights."""
        trits, alpha, threshold = self.ternarise(weight)
        return QuantiserStatistics(
            zeros=float((trits == 0).float().mean()),
            threshold_over_sigma=float((threshold / spread(weight)).mean()),
            alpha=float(alpha.mean()),
        )


def spread(weight: Tensor) -> Tensor:
    """Standard deviation of all weights, above zero; also where there is one weight."""
    unit = power_of_two_above(weight, tuple(range(weight.dim()))).reshape(())
    deviation = (weight / unit).std(correction=min(1, weight.numel() - 1)) * unit
    return deviation.clamp_min(torch.finfo(weight.dtype).tiny)


def trits_beyond(weight: Tensor, threshold: Tensor) -> Tensor:
    """Signs of the weights beyond a threshold about zero, 0 for the others."""
    return torch.sign(weight) * (weight.abs() > threshold)


def mean_beyond(weight: Tensor, trits: Tensor, axes: tuple[int, ...]) -> Tensor:
    """Mean absolute weight where the trits are not zero; 0 where all are."""
    count = trits.abs().sum(axes, keepdim=True)
    unit = power_of_two_above(weight, axes)  # the sum of large weights would leave float32
    return (weight / unit * trits).sum(axes, keepdim=True) / count.clamp_min(1) * unit


def mean_magnitude(weight: Tensor, axes: tuple[int, ...]) -> Tensor:
    """E|w| over some axes, which are kept; also of weights whose sum would leave float32."""
    unit = power_of_two_above(weight, axes)
    return (weight / unit).abs().mean(axes, keepdim=True) * unit
