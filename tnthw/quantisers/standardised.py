"""Weight standardisation before any quantiser: each filter without its mean, at one deviation.

Sources: S. Qiao et al., "Micro-Batch Training with Batch-Channel Normalization and Weight
Standardization", arXiv 1903.10520; the factor 1 / sqrt(N) is of A. Brock et al., arXiv 2101.08692.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor, nn

from tnthw.errors import TrainingError
from tnthw.quantisers.base import (
    Quantiser,
    QuantiserStatistics,
    TernaryWeight,
    power_of_two_above,
)

_EPSILON = 1e-10
"""Added to the variance of weights whose largest is near 1; equal weights become 0."""


def standardised(weight: Tensor) -> Tensor:
    """(w - mean) / (deviation sqrt(N)) of each output channel's N weights, differentiably."""
    axes = tuple(range(1, weight.dim()))
    scaled = weight / power_of_two_above(weight.detach(), axes)
    variance, mean = torch.var_mean(scaled, axes, correction=0, keepdim=True)
    count = weight[0].numel()
    return (scaled - mean) * torch.rsqrt(variance + _EPSILON) * (1.0 / math.sqrt(count))


class Standardised(Quantiser):
    """A quantiser behind weight standardisation; whoever exports it sees ternary weights alone.

    Parameters
    ----------
    weight: the layer's initial weights.
    make: makes the quantiser of standardised weights.

    Raises
    ------
    TrainingError: an output channel has a single weight.
    """

    def __init__(self, weight: Tensor, make: Callable[[Tensor], Quantiser]) -> None:
        nn.Module.__init__(self)
        if weight[0].numel() < 2:
            raise TrainingError(
                f"a weight of shape {tuple(weight.shape)} has one number for each output channel, "
                f"which has no deviation; leave out quantiser.standardise"
            )
        self.inner = make(standardised(weight))

    def forward(self, weight: Tensor) -> Tensor:
        """Ternary weights of the standardised ones."""
        made: Tensor = self.inner(standardised(weight))
        return made

    @torch.no_grad()
    def export(self, weight: Tensor) -> tuple[TernaryWeight, ...]:
        """Trits and scales of the standardised weights."""
        return self.inner.export(standardised(weight))

    @torch.no_grad()
    def statistics(self, weight: Tensor) -> QuantiserStatistics:
        """Where the quantiser stands on the standardised weights."""
        return self.inner.statistics(standardised(weight))

    def reset(self, weight: Tensor) -> None:
        """Reset the quantiser for the standardised weights."""
        self.inner.reset(standardised(weight))

    def trained_parameters(self) -> tuple[nn.Parameter, ...]:
        """Those of the quantiser."""
        return self.inner.trained_parameters()
