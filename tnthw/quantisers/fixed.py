"""Fixed thresholds, one or several (residual expansion): the predecessor of TGA.

Source: Z. He, B. Gong and D. Fan, "Optimize Deep Convolutional Neural Network with Ternarized
Weights and High Accuracy", WACV 2019, arXiv 1807.07948.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import torch
from pydantic import Field
from torch import Tensor
from torch.autograd.function import once_differentiable

from tnthw.quantisers.base import (
    Quantiser,
    QuantiserStatistics,
    TernaryWeight,
    pack_export,
    reduction_axes,
)
from tnthw.quantisers.registry import Threshold, quantiser
from tnthw.quantisers.straight_through import (
    Ternarised,
    mean_beyond,
    spread,
    trits_beyond,
)


class _Masked(torch.autograd.Function):
    """Returns `value`; the gradient goes to weights below 1 in magnitude, times `slope`."""

    generate_vmap_rule = True

    @staticmethod
    def forward(weight: Tensor, value: Tensor, slope: Tensor) -> Tensor:
        return value.view_as(value)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        weight, _, slope = inputs
        ctx.save_for_backward(weight, slope)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None, None]:
        weight, slope = ctx.saved_tensors
        return grad * slope * (weight.abs() < 1), None, None


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedOptions:
    """Options of `FixedThreshold`.

    Attributes
    ----------
    thresholds: factors of the largest absolute weight; several give a residual expansion. The paper
        has (0.05,), (0.05, 0.1) and (0.05, 0.1, 0.15, 0.2).
    per_channel: statistics for each output channel instead of the layer.
    """

    thresholds: Annotated[
        tuple[Annotated[float, Field(ge=0, lt=1)], ...],
        Field(strict=False, min_length=1),
        Threshold("max|w|"),
    ] = (0.05,)
    per_channel: bool = False


@quantiser("fixed")
class FixedThreshold(Quantiser):
    """Sum over thresholds t of alpha_t * T_t, with T_t the signs beyond t * max|w|.

    alpha_t is the mean absolute weight beyond its threshold. The gradient passes through each T_t
    where |w| < 1, times alpha_t, which counts as a constant.
    """

    Options = FixedOptions

    def __init__(self, weight: Tensor, **options: Any) -> None:
        super().__init__(weight, **options)
        self.axes = reduction_axes(weight, per_channel=self.options.per_channel)

    def ternarise(self, weight: Tensor) -> tuple[Ternarised, ...]:
        """Apply the formula, one result for each threshold."""
        largest = weight.abs().amax(self.axes, keepdim=True)
        result = []
        for factor in self.options.thresholds:
            trits = trits_beyond(weight, factor * largest)
            alpha = mean_beyond(weight, trits, self.axes)
            result.append(Ternarised(trits, alpha, factor * largest))
        return tuple(result)

    def forward(self, weight: Tensor) -> Tensor:
        """Sum of alpha * T over the thresholds, rounded once."""
        with torch.no_grad():
            parts = self.ternarise(weight)
            value = torch.stack([part.alpha.double() * part.trits for part in parts]).sum(0)
            slope = torch.stack([part.alpha for part in parts]).sum(0)
        result: Tensor = _Masked.apply(  # type: ignore[no-untyped-call]
            weight, value.to(weight.dtype), slope
        )
        return result

    @torch.no_grad()
    def export(self, weight: Tensor) -> tuple[TernaryWeight, ...]:
        """One ternary tensor for each threshold."""
        return tuple(pack_export(part.trits, part.alpha) for part in self.ternarise(weight))

    @torch.no_grad()
    def statistics(self, weight: Tensor) -> QuantiserStatistics:
        """Zeros and scale of the sum, and its smallest threshold."""
        parts = self.ternarise(weight)
        lowest = torch.stack([part.threshold for part in parts]).amin(0)
        return QuantiserStatistics(
            zeros=float((weight.abs() <= lowest).float().mean()),
            threshold_over_sigma=float((lowest / spread(weight)).mean()),
            alpha=float(torch.stack([part.alpha for part in parts]).sum(0).mean()),
        )
