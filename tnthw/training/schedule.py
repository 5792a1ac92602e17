"""The schedule that multiplies all learning rates."""

from __future__ import annotations

import math

from tnthw.training.settings import TrainingSettings


def learning_rate_factor(epoch: float, settings: TrainingSettings) -> float:
    """Factor of the learning rates at a (fractional) epoch: warm-up, then steps or cosines."""
    if epoch < settings.warmup_epochs:
        return max(epoch, 1e-3) / settings.warmup_epochs
    if settings.schedule == "step":
        return math.prod(decay for milestone, decay in settings.steps if epoch >= milestone)
    # Each cycle is a cosine of its own: SGDR, arXiv 1608.03983.
    bounds = (settings.warmup_epochs, *settings.restarts, settings.epochs)
    first = max(bound for bound in bounds[:-1] if bound <= epoch)
    past = (epoch - first) / (bounds[bounds.index(first) + 1] - first)
    return 0.5 * (1.0 + math.cos(math.pi * past))
