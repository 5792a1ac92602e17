"""TTQ: a trained scale for each sign.

Source: C. Zhu, S. Han, H. Mao and W. Dally, "Trained Ternary Quantization", ICLR 2017, arXiv
1612.01064.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import torch
from pydantic import Field
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from tnthw.quantisers.base import (
    Quantiser,
    QuantiserStatistics,
    TernaryWeight,
    pack_export,
    reduction_axes,
)
from tnthw.quantisers.registry import Threshold, quantiser
from tnthw.quantisers.straight_through import mean_beyond, spread, trits_beyond


class _Ternarise(torch.autograd.Function):
    """+positive, 0 or -negative, with the gradients of the paper's equations 7 and 8."""

    generate_vmap_rule = True

    @staticmethod
    def forward(trits: Tensor, positive: Tensor, negative: Tensor, weight: Tensor) -> Tensor:
        return torch.where(trits > 0, positive, negative) * trits

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        ctx.save_for_backward(*inputs[:3])

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[None, Tensor, Tensor, Tensor]:
        trits, positive, negative = ctx.saved_tensors
        axes = tuple(i for i, size in enumerate(positive.shape) if size == 1)
        above, below = trits > 0, trits < 0
        by_positive = (grad * above).sum(axes, keepdim=True)
        by_negative = -(grad * below).sum(axes, keepdim=True)
        slope = torch.where(above, positive, torch.where(below, negative, torch.ones_like(grad)))
        return None, by_positive, by_negative, grad * slope


@dataclass(frozen=True, slots=True, kw_only=True)
class TTQOptions:
    """Options of `TTQ`.

    Attributes
    ----------
    threshold: factor of the largest absolute weight; the paper has 0.05.
    initial_scale: both scales at the start; the authors' code has 1. None takes the mean absolute
        weight of each sign, which suits layers that no batch norm follows.
    per_channel: statistics and scales for each output channel instead of the layer.
    """

    threshold: Annotated[float, Field(ge=0, le=1), Threshold("max|w|")] = 0.05
    initial_scale: Annotated[float, Field(gt=0)] | None = None
    per_channel: bool = False


@quantiser("ttq")
class TTQ(Quantiser):
    """Weights beyond `threshold * max|w|` become +positive or -negative, both trained.

    The two scales make two ternary tensors: `(p + n) / 2 * T + (p - n) / 2 * |T|`.
    """

    Options = TTQOptions

    def __init__(self, weight: Tensor, **options: Any) -> None:
        super().__init__(weight, **options)
        per_channel = self.options.per_channel
        self._axes = reduction_axes(weight, per_channel=per_channel)
        self._shape = [1 if i in self._axes else size for i, size in enumerate(weight.shape)]
        size = weight.shape[0] if per_channel else 1
        self.positive = nn.Parameter(torch.ones(size, dtype=weight.dtype, device=weight.device))
        self.negative = nn.Parameter(torch.ones(size, dtype=weight.dtype, device=weight.device))
        self.reset(weight)

    @torch.no_grad()
    def reset(self, weight: Tensor) -> None:
        """Set both scales to `initial_scale`."""
        if (scale := self.options.initial_scale) is not None:
            self.positive.fill_(scale)
            self.negative.fill_(scale)
            return
        trits = self._trits(weight)
        self.positive.copy_(mean_beyond(weight, trits.clamp_min(0), self._axes).reshape(-1))
        self.negative.copy_(mean_beyond(weight, trits.clamp_max(0), self._axes).reshape(-1))

    def trained_parameters(self) -> tuple[nn.Parameter, ...]:
        """Both scales."""
        return self.positive, self.negative

    def forward(self, weight: Tensor) -> Tensor:
        """+positive, 0 or -negative."""
        with torch.no_grad():
            trits = self._trits(weight)
        positive, negative = (p.reshape(self._shape) for p in (self.positive, self.negative))
        result: Tensor = _Ternarise.apply(  # type: ignore[no-untyped-call]
            trits, positive, negative, weight
        )
        return result

    @torch.no_grad()
    def export(self, weight: Tensor) -> tuple[TernaryWeight, ...]:
        """Two ternary tensors; their sum in float64 is exact."""
        trits = self._trits(weight)
        positive, negative = self.positive.double(), self.negative.double()
        return (
            pack_export(trits, (positive + negative) / 2),
            pack_export(trits.abs(), (positive - negative) / 2),
        )

    @torch.no_grad()
    def statistics(self, weight: Tensor) -> QuantiserStatistics:
        """Zeros, threshold and mean scale on these weights."""
        trits = self._trits(weight)
        return QuantiserStatistics(
            zeros=float((trits == 0).float().mean()),
            threshold_over_sigma=float((self._bound(weight) / spread(weight)).mean()),
            alpha=float((self.positive + self.negative).mean() / 2),
        )

    def _bound(self, weight: Tensor) -> Tensor:
        bound: Tensor = self.options.threshold * weight.abs().amax(self._axes, keepdim=True)
        return bound

    def _trits(self, weight: Tensor) -> Tensor:
        return trits_beyond(weight, self._bound(weight))
