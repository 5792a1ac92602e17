"""Ternary quantisers, one file each."""

from tnthw.training.quantisers.absmean import AbsoluteMean
from tnthw.training.quantisers.base import Quantiser, QuantiserStatistics, TernaryWeight
from tnthw.training.quantisers.fixed import FixedThreshold
from tnthw.training.quantisers.tga import TGA
from tnthw.training.quantisers.tga_boundary import BoundaryTGA
from tnthw.training.quantisers.ttq import TTQ
from tnthw.training.quantisers.twn import TWN

QUANTISERS: dict[str, type[Quantiser]] = {
    "tga": TGA,
    "tga-boundary": BoundaryTGA,
    "twn": TWN,
    "ttq": TTQ,
    "absmean": AbsoluteMean,
    "fixed": FixedThreshold,
}
"""Quantisers by the name that a recipe uses."""

__all__ = [
    "QUANTISERS",
    "TGA",
    "TTQ",
    "TWN",
    "AbsoluteMean",
    "BoundaryTGA",
    "FixedThreshold",
    "Quantiser",
    "QuantiserStatistics",
    "TernaryWeight",
]
