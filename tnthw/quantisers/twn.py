"""TWN: threshold and scale that nearly minimise the squared error of the weights.

Source: F. Li, B. Zhang and B. Liu, "Ternary Weight Networks", arXiv 1605.04711.
"""

from __future__ import annotations

from torch import Tensor

from tnthw.quantisers.straight_through import (
    StraightThroughQuantiser,
    Ternarised,
    mean_beyond,
    trits_beyond,
)


class TWN(StraightThroughQuantiser):
    """Threshold `factor * E|w|`, scale the mean absolute weight beyond it.

    Parameters
    ----------
    weight: the layer's initial weights.
    factor: of the mean absolute weight; the paper has 0.7.
    per_channel: statistics for each output channel instead of the layer.
    """

    def __init__(self, weight: Tensor, *, factor: float = 0.7, per_channel: bool = False) -> None:
        super().__init__(weight, per_channel=per_channel)
        self.factor = factor

    def ternarise(self, weight: Tensor) -> Ternarised:
        """Apply the formula."""
        threshold = self.factor * weight.abs().mean(self.axes, keepdim=True)
        trits = trits_beyond(weight, threshold)
        return Ternarised(trits, mean_beyond(weight, trits, self.axes), threshold)
