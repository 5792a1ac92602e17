"""TGA: ternary weights with thresholds made differentiable by a truncated Gaussian.

Source: Z. He and D. Fan, "Simultaneously Optimizing Weight and Quantizer of Ternary Neural Network
Using Truncated Gaussian Approximation", CVPR 2019, arXiv 1810.01018. The gradients below follow
from the formulas by the chain rule; `docs/training.md` derives them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

import torch
from pydantic import Field
from torch import Tensor, nn
from torch.autograd.function import once_differentiable

from tnthw.errors import TrainingError
from tnthw.quantisers.base import (
    Quantiser,
    QuantiserStatistics,
    TernaryWeight,
    pack_export,
    power_of_two_above,
    reduction_axes,
)
from tnthw.quantisers.registry import Threshold, quantiser


def hazard(a: Tensor) -> Tensor:
    """Inverse Mills ratio h(a) = phi(a) / (1 - Phi(a)) of the standard normal distribution.

    The mean of a Gaussian above mu + a * sigma is mu + sigma * h(a). `erfc` keeps the tail exact
    where 1 - Phi would cancel.
    """
    density = torch.exp(-0.5 * a * a) * (1.0 / math.sqrt(2.0 * math.pi))
    return density / (0.5 * torch.erfc(a * math.sqrt(0.5)))


class _Ternarise(torch.autograd.Function):
    """alpha * T with the closed-form gradients, in one pass over the weights each way.

    What the backward pass needs are results too, so that `torch.func` can differentiate it.
    """

    generate_vmap_rule = True

    @staticmethod
    def forward(
        weight: Tensor,
        threshold: Tensor,
        axes: tuple[int, ...],
        centred: bool,
        scaled_ste: bool,
        bound: float,
    ) -> tuple[Tensor, ...]:
        sigma, mu, bounded, a = _gaussian(weight, threshold, axes, centred, bound)
        h = hazard(a)
        alpha = mu + sigma * h
        trits = _trits(weight, mu, bounded)
        return alpha * trits, trits, mu, sigma, a, h, alpha

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: tuple[Tensor, ...]) -> None:
        weight, threshold, ctx.axes, ctx.centred, ctx.scaled_ste, _ = inputs
        ctx.mark_non_differentiable(*output[1:])
        ctx.save_for_backward(weight, threshold, *output[1:])

    @staticmethod
    @once_differentiable
    def backward(
        ctx: Any, grad: Tensor, *_: Any
    ) -> tuple[Tensor | None, Tensor | None, None, None, None, None]:
        weight, threshold, trits, mu, sigma, a, h, alpha = ctx.saved_tensors
        grad_alpha = (grad * trits).sum(ctx.axes, keepdim=True)
        slope = h * (h - a)  # h'(a), in (0, 1)
        grad_weight = grad_threshold = None
        if ctx.needs_input_grad[0]:
            count = weight.numel() // sigma.numel()
            degrees = count - 1 if ctx.centred else count
            through_mu = grad_alpha / count if ctx.centred else torch.zeros_like(grad_alpha)
            through_sigma = grad_alpha * (h - a * slope) / (degrees * sigma)
            straight = grad if ctx.scaled_ste else grad * alpha
            # Per weight: straight + through_mu + through_sigma * (weight - mu).
            grad_weight = torch.addcmul(
                straight + (through_mu - through_sigma * mu), through_sigma, weight
            )
        if ctx.needs_input_grad[1]:
            grad_threshold = grad_alpha * slope * torch.sign(threshold)
        return grad_weight, grad_threshold, None, None, None, None


class _Bounded(torch.autograd.Function):
    """The same threshold; its gradient is 0 at its bound, but where it leads back inside.

    Beyond the bound the threshold's effect is constant; a descent that got there would stay for
    ever, but for the gradient at the bound.
    """

    generate_vmap_rule = True

    @staticmethod
    def forward(threshold: Tensor, bound: Tensor) -> Tensor:
        return threshold.view_as(threshold)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor, Tensor], output: Tensor) -> None:
        ctx.save_for_backward(*inputs)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
        threshold, bound = ctx.saved_tensors
        inside = threshold.abs() < bound
        return grad * (inside | (grad * torch.sign(threshold) > 0)), None


class _ClampedGradient(torch.autograd.Function):
    """The same tensor; its gradient is clamped.

    Not a hook of the parameter: copies, loading and saving of a module lose those.
    """

    generate_vmap_rule = True

    @staticmethod
    def forward(x: Tensor, bound: float) -> Tensor:
        return x.view_as(x)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:
        ctx.bound = inputs[1]

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, None]:
        return grad.clamp(-ctx.bound, ctx.bound), None


def _moments(weight: Tensor, axes: tuple[int, ...], centred: bool) -> tuple[Tensor, Tensor]:
    """Sigma and mu: standard deviation (unbiased) and mean, or root mean square and zero."""
    unit = power_of_two_above(weight, axes)
    scaled = weight / unit
    if centred:
        variance, mean = torch.var_mean(scaled, axes, correction=1, keepdim=True)
        mu = mean * unit
    else:
        variance = scaled.square().mean(axes, keepdim=True)
        mu = torch.zeros_like(variance)
    # Equal weights have no spread: the smallest number keeps a = 0 / sigma and every trit at 0.
    return (variance.sqrt() * unit).clamp_min(torch.finfo(weight.dtype).tiny), mu


def _gaussian(
    weight: Tensor, threshold: Tensor, axes: tuple[int, ...], centred: bool, bound: float
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Sigma, mu, effective threshold, and the same over sigma."""
    sigma, mu = _moments(weight, axes, centred)
    bounded = torch.minimum(threshold.abs(), bound * sigma)
    return sigma, mu, bounded, bounded / sigma


def _trits(weight: Tensor, mu: Tensor, bounded: Tensor) -> Tensor:
    """+1 above mu + threshold, -1 below mu - threshold, else 0; both strict."""
    return (weight > mu + bounded).to(weight.dtype) - (weight < mu - bounded).to(weight.dtype)


@dataclass(frozen=True, slots=True, kw_only=True)
class TGAOptions:
    """Options of `TGA`.

    Attributes
    ----------
    initial_threshold: threshold at the start, as a factor of `initial_unit`. The authors' code has
        0.05 of the largest absolute weight; 0.1 is quoted for the paper.
    initial_unit: "max", the largest absolute weight, or "sigma", their standard deviation.
    relative: train the threshold in standard deviations of the weights, so that it keeps its place
        among them when they grow or shrink; the deviation counts as a constant in its gradient.
    gradient_clamp: bound of the threshold's gradient; None for no bound.
    per_channel: one threshold and one scale for each output channel instead of one for the layer.
    centred: place the thresholds around the mean of the weights that share them, as published.
        False takes mu = 0 and the root mean square for sigma: a filter keeps its mean, which
        `per_channel` would take from it.
    bound: the effective threshold stays below this many standard deviations of the weights. At 1,
        68 % of Gaussian weights are zero; published operating points lie at 0.2 to 0.7. Without it
        an optimiser whose steps are made for weights may carry the threshold past all of them,
        where nothing brings it back.
    scaled_ste: divide the straight-through gradient of the trits by alpha ("gradient correctness"),
        so that with the alpha of w' = alpha * T the gradient passes unchanged; without it the
        gradient is multiplied by alpha.
    """

    initial_threshold: Annotated[float, Field(ge=0, le=1), Threshold("max|w|")] = 0.05
    initial_unit: Literal["max", "sigma"] = "max"
    relative: bool = False
    gradient_clamp: Annotated[float, Field(gt=0)] | None = 1e-3
    per_channel: bool = False
    centred: bool = True
    bound: Annotated[float, Field(gt=0, le=3)] = 1.0
    scaled_ste: bool = True


@quantiser("tga")
class TGA(Quantiser):
    """The quantiser of the paper: one trainable threshold, scale in closed form.

    Raises
    ------
    TrainingError: fewer than two weights share a threshold, so that they have no spread.
    """

    Options: ClassVar[type[TGAOptions]] = TGAOptions

    def __init__(self, weight: Tensor, **options: Any) -> None:
        super().__init__(weight, **options)
        settings: TGAOptions = self.options
        self.relative, self.centred = settings.relative, settings.centred
        self._axes = reduction_axes(weight, per_channel=settings.per_channel)
        sharing = math.prod(weight.shape[axis] for axis in self._axes)
        if sharing < 2:
            raise TrainingError(
                f"a weight of shape {tuple(weight.shape)} has {sharing} number for each threshold, "
                f"which needs a standard deviation and so at least 2; use one threshold for the "
                f"whole layer (per_channel = false) or an ordinary torch layer"
            )
        shape = [1 if axis in self._axes else weight.shape[axis] for axis in range(weight.dim())]
        self.threshold = nn.Parameter(torch.zeros(shape, dtype=weight.dtype, device=weight.device))
        self.reset(weight)

    @torch.no_grad()
    def reset(self, weight: Tensor) -> None:
        """Set the threshold to `initial_threshold` times its unit on these weights."""
        if self.options.initial_unit == "max":
            unit = weight.abs().amax(self._axes, keepdim=True)
        else:
            unit = self._sigma(weight)
        self.threshold.copy_(self.options.initial_threshold * unit)
        if self.relative:
            self.threshold.div_(self._sigma(weight))

    def trained_parameters(self) -> tuple[nn.Parameter, ...]:
        """The one threshold parameter."""
        return (self.threshold,)

    def _delta(self, weight: Tensor) -> Tensor:
        """Threshold in the unit of the weights."""
        threshold: Tensor = self.threshold
        if (clamp := self.options.gradient_clamp) is not None:
            threshold = _ClampedGradient.apply(threshold, clamp)  # type: ignore[no-untyped-call]
        sigma = self._sigma(weight.detach())
        delta = threshold * sigma if self.relative else threshold
        bounded: Tensor = _Bounded.apply(  # type: ignore[no-untyped-call]
            delta, self.options.bound * sigma
        )
        return bounded

    def _sigma(self, weight: Tensor) -> Tensor:
        return _moments(weight, self._axes, self.centred)[0]

    def _gaussian(self, weight: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Sigma, mu, effective threshold, and the same over sigma."""
        return _gaussian(weight, self._delta(weight), self._axes, self.centred, self.options.bound)

    def forward(self, weight: Tensor) -> Tensor:
        """Alpha * T; see `_Ternarise` for the gradients."""
        return self._ternarised(weight, self._delta(weight))

    def _ternarised(self, weight: Tensor, delta: Tensor) -> Tensor:
        result: Tensor = _Ternarise.apply(  # type: ignore[no-untyped-call]
            weight,
            delta,
            self._axes,
            self.centred,
            self.options.scaled_ste,
            self.options.bound,
        )[0]
        return result

    @torch.no_grad()
    def export(self, weight: Tensor) -> tuple[TernaryWeight, ...]:
        """One ternary tensor."""
        sigma, mu, bounded, a = self._gaussian(weight)
        return (pack_export(_trits(weight, mu, bounded), mu + sigma * hazard(a)),)

    @torch.no_grad()
    def statistics(self, weight: Tensor) -> QuantiserStatistics:
        """Zeros, threshold and scale on these weights."""
        sigma, mu, bounded, a = self._gaussian(weight)
        trits = _trits(weight, mu, bounded)
        return QuantiserStatistics(
            zeros=float((trits == 0).float().mean()),
            threshold_over_sigma=float(a.mean()),
            alpha=float((mu + sigma * hazard(a)).mean()),
        )
