"""TWN: threshold and scale that nearly minimise the squared error of the weights.

Source: F. Li, B. Zhang and B. Liu, "Ternary Weight Networks", arXiv 1605.04711.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field
from torch import Tensor

from tnthw.quantisers.registry import Threshold, quantiser
from tnthw.quantisers.straight_through import (
    StraightThroughOptions,
    StraightThroughQuantiser,
    Ternarised,
    mean_beyond,
    mean_magnitude,
    trits_beyond,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TWNOptions(StraightThroughOptions):
    """Options of `TWN`.

    Attributes
    ----------
    factor: of the mean absolute weight; the paper has 0.7.
    """

    factor: Annotated[float, Field(ge=0, le=3), Threshold("E|w|")] = 0.7


@quantiser("twn")
class TWN(StraightThroughQuantiser):
    """Threshold `factor * E|w|`, scale the mean absolute weight beyond it."""

    Options = TWNOptions

    def ternarise(self, weight: Tensor) -> Ternarised:
        """Apply the formula."""
        threshold = self.options.factor * mean_magnitude(weight, self.axes)
        trits = trits_beyond(weight, threshold)
        return Ternarised(trits, mean_beyond(weight, trits, self.axes), threshold)
