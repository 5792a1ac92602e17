"""Operands and weights that the columns of the twins are run on, in the format of each.

They were recorded from full-precision networks by `benchmarks/twin_vectors.py`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load

from tnthw.calibration.float_format import FORMATS
from tnthw.calibration.twin_columns import Unit

FILE = Path(str(files("tnthw.calibration") / "twin_vectors.safetensors"))

NETWORKS = {
    "resnet20": "resnet20 with published full-precision weights, 1 image",
    "digits": "digits in full precision, 1 image",
}
"""Networks by the key that their arrays have."""

FP8_PEAK = 448.0  # the largest number of E4M3


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Vectors:
    """Tiles of one network.

    Attributes
    ----------
    operands: (vectors, lanes), of all tiles, one after the other.
    weights: (tiles, lanes).
    first: (tiles,) whether the sums begin anew with a tile, or go on at the same positions.
    positions: (tiles,) vectors of each.
    peaks: (tiles, 3) least and most of the layer's operands, most of its weights' sizes.
    """

    operands: NDArray[np.float32]
    weights: NDArray[np.float32]
    first: NDArray[np.bool_]
    positions: NDArray[np.int64]
    peaks: NDArray[np.float32]

    def tile_of(self) -> NDArray[np.int64]:
        """Number of the tile of each vector."""
        return np.repeat(np.arange(len(self.weights)), self.positions)


def read_vectors(network: str) -> Vectors:
    """The recorded tiles of a network."""
    arrays = load(FILE.read_bytes())
    names = ("operands", "weights", "first", "positions", "peaks")
    fields: dict[str, Any] = {name: arrays[f"{network}.{name}"] for name in names}
    return Vectors(**fields)


def nonzero_share() -> float:
    """Share of all recorded operands that are not zero."""
    operands = [read_vectors(network).operands for network in NETWORKS]
    return float(sum((x != 0).sum() for x in operands) / sum(x.size for x in operands))


def vectors_sha256() -> str:
    """SHA-256 of the file."""
    return hashlib.sha256(FILE.read_bytes()).hexdigest()


def in_format(vectors: Vectors, unit: Unit) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Operands (vectors, lanes) and weights (tiles, lanes) as a unit has them: numbers, or words.

    Integers are scaled by layer: operands to 255, or to 127 where some are negative, weights to the
    largest of their format; so is fp8. Other floats are as they were.
    """
    low, high, most = vectors.peaks.T.astype(np.float64)
    peak = np.maximum(np.maximum(-low, high), 1e-30)
    if not unit.floating:
        into = np.where(low < 0, 127, 255) / peak
        whole = 2 ** (unit.weight_bits - 1) - 1
        operands = np.rint(vectors.operands * into[vectors.tile_of(), None])
        weights = np.rint(vectors.weights * (whole / most)[:, None])
        return operands.astype(np.int64), weights.astype(np.int64)
    of = FORMATS[unit.format]
    if unit.format == "fp8":
        operands = vectors.operands * (FP8_PEAK / peak)[vectors.tile_of(), None]
        weights = vectors.weights * (FP8_PEAK / most)[:, None]
    else:
        operands, weights = vectors.operands, vectors.weights
    return of.words(operands).astype(np.int64), of.words(weights).astype(np.int64)
