"""Weights that are ternary already: their trits and scales, exactly as they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from tnthw.errors import TrainingError
from tnthw.quantisers.base import (
    Quantiser,
    QuantiserStatistics,
    TernaryWeight,
    pack_export,
)
from tnthw.quantisers.straight_through import spread


def scales_of(weight: Tensor) -> tuple[Tensor, Tensor] | None:
    """Find the scales of weights that are -n, 0 or +p in every output channel.

    Returns
    -------
    p and n of each output channel, (channels,); that of a sign which a channel does not have is the
    other one's. None where a channel has more values.
    """
    flat = weight.detach().flatten(1)
    above, below = flat > 0, flat < 0
    positive, negative = flat.amax(1).clamp_min(0), (-flat).amax(1).clamp_min(0)
    whole = torch.where(above, positive[:, None], torch.where(below, -negative[:, None], 0.0))
    if not torch.equal(whole, flat):
        return None
    has_above, has_below = above.any(1), below.any(1)
    return torch.where(has_above, positive, negative), torch.where(has_below, negative, positive)


@dataclass(frozen=True, slots=True)
class GivenOptions:
    """`GivenTrits` has none."""


class GivenTrits(Quantiser):
    """Passes weights on that hold at most one value of each sign in every output channel.

    It has no name for recipes: training would move the weights off their values.

    Raises
    ------
    TrainingError: the weights are not ternary.
    """

    Options = GivenOptions

    def __init__(self, weight: Tensor, **options: Any) -> None:
        super().__init__(weight, **options)
        self._scales(weight)

    def _scales(self, weight: Tensor) -> tuple[Tensor, Tensor]:
        scales = scales_of(weight)
        if scales is None:
            raise TrainingError(
                f"a weight of shape {tuple(weight.shape)} is not ternary: a channel holds more "
                f"than one value of a sign; choose a quantiser for it"
            )
        return scales

    def forward(self, weight: Tensor) -> Tensor:
        """Return the weights."""
        return weight

    @torch.no_grad()
    def export(self, weight: Tensor) -> tuple[TernaryWeight, ...]:
        """One ternary tensor, or two where the signs have different scales, as for `TTQ`."""
        positive, negative = (scale.double() for scale in self._scales(weight))
        trits = weight.sign()
        if torch.equal(positive, negative):
            return (pack_export(trits, positive),)
        return (
            pack_export(trits, (positive + negative) / 2),
            pack_export(trits.abs(), (positive - negative) / 2),
        )

    @torch.no_grad()
    def statistics(self, weight: Tensor) -> QuantiserStatistics:
        """Zeros and mean scale; the threshold is where the smallest weight lies."""
        positive, negative = self._scales(weight)
        return QuantiserStatistics(
            zeros=float((weight == 0).float().mean()),
            threshold_over_sigma=float((torch.minimum(positive, negative) / spread(weight)).mean()),
            alpha=float((positive + negative).mean() / 2),
        )
