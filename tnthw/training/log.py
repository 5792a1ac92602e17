"""The log of a run: one row for each epoch, kept as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

import numpy as np
from torch import nn

from tnthw.networks.activations import learned_steps
from tnthw.networks.layers import ternary_layers

Row = dict[str, float]
"""One epoch of the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReport:
    """One step, for progress.

    Attributes
    ----------
    epoch, step: where the run stands; steps of the epoch that are done.
    steps: in an epoch.
    images: in the step, over all processes.
    rate: factor of the learning rates.
    loss: of the step.
    train_loss, train_accuracy: means over the epoch so far, the accuracy in percent.
    """

    epoch: int
    step: int
    steps: int
    images: int
    rate: float
    loss: float
    train_loss: float
    train_accuracy: float


def quantiser_row(model: nn.Module) -> Row:
    """Zeros and threshold over sigma: over all ternary weights, then of each layer; steps."""
    row: Row = {}
    totals = np.zeros(3)
    for name, layer in ternary_layers(model):
        found, count = layer.statistics(), layer.weight.numel()
        row[f"zeros.{name}"] = found.zeros
        row[f"threshold_over_sigma.{name}"] = found.threshold_over_sigma
        totals += count * np.array([1.0, found.zeros, found.threshold_over_sigma])
    steps = {f"step.{name}": abs(float(s.step.detach())) for name, s in learned_steps(model)}
    if not row:
        return steps
    _, zeros, threshold = totals / totals[0]
    return {"zeros": float(zeros), "threshold_over_sigma": float(threshold)} | row | steps


def log_text(history: list[Row]) -> str:
    """The log as CSV."""
    file = io.StringIO()
    writer = csv.DictWriter(file, list(history[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({k: f"{v:.6g}" for k, v in row.items()} for row in history)
    return file.getvalue()
