"""Ternary quantisers, one file each."""

from tnthw.training.quantisers.base import Quantiser, QuantiserStatistics, TernaryWeight
from tnthw.training.quantisers.tga import TGA

QUANTISERS: dict[str, type[Quantiser]] = {"tga": TGA}
"""Quantisers by the name that a recipe uses."""

__all__ = ["QUANTISERS", "TGA", "Quantiser", "QuantiserStatistics", "TernaryWeight"]
