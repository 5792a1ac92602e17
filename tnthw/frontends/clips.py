"""Where a value is clipped, chosen on samples of it."""

from __future__ import annotations

from typing import Literal

import numpy as np

from tnthw.frontends.steps import Array, Real

Method = Literal["max", "percentile", "mse"]

METHODS: tuple[Method, ...] = ("max", "percentile", "mse")

_CANDIDATES = 100
_CANDIDATE_RATIO = 0.96
"""Clips of few bits that are tried: largest * ratio**k, down to 1.8 % of the largest."""


def clip_of(
    values: Array, largest: float, low: int, high: int, method: Method, percentile: float
) -> float:
    """Choose the largest magnitude that is not clipped.

    Parameters
    ----------
    values: samples, any shape.
    largest: largest magnitude of all values, samples or not.
    low, high: integers of the grid; high stands for the clip.
    method: "max" clips nothing, "percentile" the rest of the distribution, "mse" where the mean
        squared error of the rounded and clipped samples is least.
    percentile: for method "percentile".
    """
    if method == "max":
        return largest
    samples = np.abs(values.astype(np.float64))
    if method == "percentile":
        rank = max(1, round(samples.size * percentile / 100.0))
        return float(np.partition(samples, rank - 1)[rank - 1]) or largest
    real = values.astype(np.float64)
    if high < 127:  # few bits want to clip far more
        peak = float(samples.max(initial=0.0))
        clips = [peak * _CANDIDATE_RATIO**k for k in range(_CANDIDATES)] if peak else [1.0]
    else:
        clips = [largest * part / _CANDIDATES for part in range(_CANDIDATES, _CANDIDATES // 5, -1)]
    errors = [_squared_error(real, clip / high, low, high) for clip in clips]
    return clips[int(np.argmin(errors))]


def _squared_error(samples: Real, scale: float, low: int, high: int) -> float:
    rounded = np.clip(np.floor(samples / scale + 0.5), low, high) * scale
    return float(np.mean((rounded - samples) ** 2))
