"""Ternary quantisers, one file each."""

from tnthw.quantisers.absmean import AbsoluteMean
from tnthw.quantisers.base import Quantiser, QuantiserStatistics, TernaryWeight
from tnthw.quantisers.fixed import FixedThreshold
from tnthw.quantisers.tga import TGA
from tnthw.quantisers.tga_boundary import BoundaryTGA
from tnthw.quantisers.ttq import TTQ
from tnthw.quantisers.twn import TWN

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
