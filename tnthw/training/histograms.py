"""Histograms of full-precision weights beside the thresholds that make them ternary."""

from __future__ import annotations

import csv
import io

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from tnthw.networks.layers import TernaryLayer, ternary_layers

HISTOGRAM_FILE = "histograms.csv"
"""Name of the file in a model's folder; `tnthw report` draws it."""

BINS = 41

COLUMNS = ("layer", "bin_low", "bin_high", "count", "threshold", "mean")


def histogram_text(model: nn.Module) -> str:
    """Write the histogram of every ternary layer as CSV, one row for each bin.

    `mean` - `threshold` and `mean` + `threshold` are the smallest and the largest weight that the
    quantiser made 0; with thresholds for each channel, the outermost of them.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for name, layer in ternary_layers(model):
        weights = layer.weight.detach().double().cpu().numpy().ravel()
        lower, upper = _zero_range(layer, weights)
        counts, edges = np.histogram(weights, bins=BINS)
        for count, low, high in zip(counts.tolist(), edges[:-1], edges[1:], strict=True):
            numbers = (low, high, count, (upper - lower) / 2, (upper + lower) / 2)
            writer.writerow([name, *(f"{number:.6g}" for number in numbers)])
    return buffer.getvalue()


@torch.no_grad()
def _zero_range(layer: TernaryLayer, weights: NDArray[np.float64]) -> tuple[float, float]:
    """Smallest and largest weight that became 0; twice the mean where none did."""
    ternary = layer.quantiser(layer.weight).cpu().numpy().ravel()
    zeros = weights[ternary == 0]
    if zeros.size == 0:
        return float(weights.mean()), float(weights.mean())
    return float(zeros.min()), float(zeros.max())
