"""Histograms of latent weights, which a trained model may carry as `histograms.csv`."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path

from tnthw.errors import ModelFileError

HISTOGRAM_FILE = "histograms.csv"

REQUIRED = ("layer", "bin_low", "bin_high", "count", "threshold")
OPTIONAL = ("mean",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Number of weights between two values."""

    low: float
    high: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Histogram:
    """Latent weights of one layer.

    Attributes
    ----------
    layer: name of the layer.
    threshold: distance from the mean beyond which a weight becomes +1 or -1.
    mean: centre of the thresholds.
    bins: ascending.
    """

    layer: str
    threshold: float
    mean: float
    bins: tuple[Bin, ...]

    @property
    def lower(self) -> float:
        """Weights below it become -1."""
        return self.mean - self.threshold

    @property
    def upper(self) -> float:
        """Weights above it become +1."""
        return self.mean + self.threshold


def read_histograms(folder: Path) -> tuple[Histogram, ...]:
    """Read a model's histograms; none if it carries no file.

    The file has one row for each bin: layer, bin_low, bin_high, count, threshold, and optionally
    mean (0 if left out).

    Raises
    ------
    ModelFileError: a column is missing or a number cannot be read.
    """
    path = folder / HISTOGRAM_FILE
    if not path.exists():
        return ()
    with path.open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        missing = [name for name in REQUIRED if name not in (reader.fieldnames or ())]
        if missing:
            raise ModelFileError(
                f"{path}: column {', '.join(missing)} is missing; needed are {', '.join(REQUIRED)}"
            )
        layers: dict[str, list[dict[str, str]]] = {}
        for row in reader:
            layers.setdefault(row["layer"], []).append(row)
    try:
        return tuple(_histogram(layer, rows) for layer, rows in layers.items())
    except (ValueError, TypeError) as error:
        raise ModelFileError(f"{path}: cannot be read: {error}; write it anew") from None


def _histogram(layer: str, rows: list[dict[str, str]]) -> Histogram:
    bins = sorted(
        (
            Bin(low=float(r["bin_low"]), high=float(r["bin_high"]), count=int(r["count"]))
            for r in rows
        ),
        key=lambda b: b.low,
    )
    threshold, mean = float(rows[0]["threshold"]), float(rows[0].get("mean") or 0.0)
    numbers = (threshold, mean, *(n for b in bins for n in (b.low, b.high)))
    if not all(math.isfinite(n) for n in numbers) or any(b.high <= b.low for b in bins):
        raise ValueError(f"layer {layer} has a bin or a threshold that is no finite range")
    return Histogram(layer=layer, threshold=threshold, mean=mean, bins=tuple(bins))
