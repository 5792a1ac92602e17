"""Absolute mean, as in BitNet b1.58: round to the nearest of -gamma, 0, gamma.

Source: S. Ma et al., "The Era of 1-bit LLMs: All Large Language Models are in 1.58 Bits", arXiv
2402.17764.
"""

from __future__ import annotations

from torch import Tensor

from tnthw.quantisers.registry import quantiser
from tnthw.quantisers.straight_through import (
    StraightThroughQuantiser,
    Ternarised,
    mean_magnitude,
    trits_beyond,
)


@quantiser("absmean")
class AbsoluteMean(StraightThroughQuantiser):
    """Scale gamma = E|w|, trits clip(round(w / gamma), -1, 1), so the threshold is gamma / 2."""

    def ternarise(self, weight: Tensor) -> Ternarised:
        """Apply the formula."""
        gamma = mean_magnitude(weight, self.axes)
        # round() takes exact halves to even, here to 0: strictly beyond gamma / 2.
        return Ternarised(trits_beyond(weight, gamma / 2), gamma, gamma / 2)
