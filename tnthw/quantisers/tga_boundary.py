"""TGA whose threshold also feels the weights at its boundary, and so learns under batch norm.

The published gradient of the threshold goes through alpha alone, and a convolution followed by
batch norm does not feel its alpha. Here the gradient through the trits is added: that of the loss
averaged over thresholds in a narrow band. `docs/training.md` derives it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import torch
from pydantic import Field
from torch import Tensor
from torch.autograd.function import once_differentiable

from tnthw.quantisers.registry import quantiser
from tnthw.quantisers.tga import TGA, TGAOptions, hazard


class _AtBoundary(torch.autograd.Function):
    """Returns `value`; the threshold's gradient is the sum of the upstream one times `slope`."""

    generate_vmap_rule = True

    @staticmethod
    def forward(value: Tensor, threshold: Tensor, slope: Tensor, axes: tuple[int, ...]) -> Tensor:
        return value.view_as(value)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        _, _, slope, ctx.axes = inputs
        ctx.save_for_backward(slope)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, None, None]:
        (slope,) = ctx.saved_tensors
        return grad, (grad * slope).sum(ctx.axes, keepdim=True), None, None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundaryTGAOptions(TGAOptions):
    """Options of `BoundaryTGA`: those of `TGA`, and the band.

    Nothing is clamped by default, because the published bound of 1e-3 is made for the published
    gradient.

    Attributes
    ----------
    width: of the band of thresholds that the loss is averaged over, in standard deviations.
    """

    width: Annotated[float, Field(gt=0, le=1)] = 0.1
    gradient_clamp: Annotated[float, Field(gt=0)] | None = None


@quantiser("tga-boundary")
class BoundaryTGA(TGA):
    """TGA with a threshold gradient through the trits."""

    Options = BoundaryTGAOptions

    def __init__(self, weight: Tensor, **options: Any) -> None:
        super().__init__(weight, **options)
        self.width: float = self.options.width

    def forward(self, weight: Tensor) -> Tensor:
        """Alpha * T, as TGA; the threshold's gradient has the part through T too."""
        delta = self._delta(weight)
        value = self._ternarised(weight, delta)
        if not torch.is_grad_enabled():
            return value
        slope = self._slope(weight, delta)
        result: Tensor = _AtBoundary.apply(  # type: ignore[no-untyped-call]
            value, delta, slope, self._axes
        )
        return result

    @torch.no_grad()
    def _slope(self, weight: Tensor, delta: Tensor) -> Tensor:
        """Derivative of alpha times the averaged trit by the threshold, for every weight."""
        sigma, mu, bounded, a = self._gaussian(weight)
        alpha = mu + sigma * hazard(a)
        height = -alpha * torch.sign(delta) / (self.width * sigma)
        centred = weight - mu
        in_band = (centred.abs() - bounded).abs() < 0.5 * self.width * sigma
        return height * torch.sign(centred) * in_band
