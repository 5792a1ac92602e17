"""Layers that only copy values: one trit for each, so they are exact."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from tnthw.frontends.steps import Shape, WeightTensor, Window

MAX_TRITS = 1 << 24
"""Trits of one such layer."""


def copied_channels(chosen: Sequence[int | None], shape: Shape) -> dict[str, Any] | None:
    """Fields of a `Layer` that takes channels of a value, or zeros for None.

    Parameters
    ----------
    chosen: channel for each channel of the result.
    shape: of the value, (channels, height, width) or (features,).

    Returns
    -------
    Its `shape` and all else; None where it would have too many trits.
    """
    if len(chosen) * shape[0] > MAX_TRITS:
        return None
    trits = np.zeros((len(chosen), shape[0]), np.int8)
    for to, channel in enumerate(chosen):
        if channel is not None:
            trits[to, channel] = 1
    window = None
    if len(shape) == 3:
        trits, window = trits[:, :, None, None], Window(kernel=(1, 1))
    return _fields(trits, window, (len(chosen), *shape[1:]))


def cropped(axis: int, chosen: range, shape: Shape) -> dict[str, Any] | None:
    """Fields of a `Layer` that takes some rows (axis 1) or columns (axis 2): one tap at the first.

    Parameters
    ----------
    chosen: rows or columns, ascending.
    shape: of the value, (channels, height, width).

    Returns
    -------
    Its `shape` and all else; None where it would have too many trits.
    """
    channels, size, count, step = shape[0], shape[axis], len(chosen), chosen.step
    length = max(chosen.start + 1, size - count * step + 1)
    if math.prod((channels, length)) > MAX_TRITS:
        return None
    taps = np.zeros((channels, 1, length), np.int8)
    taps[:, :, chosen.start] = 1
    trits = np.expand_dims(taps, 3 if axis == 1 else 2)
    stride = (step, 1) if axis == 1 else (1, step)
    window = Window(kernel=(trits.shape[2], trits.shape[3]), stride=stride, groups=channels)
    return _fields(trits, window, (*shape[:axis], count, *shape[axis + 1 :]))


def _fields(trits: Any, window: Window | None, shape: Shape) -> dict[str, Any]:
    tensor = WeightTensor(integers=trits, alpha=np.ones(len(trits)))
    return {"tensors": (tensor,), "window": window, "keeps": True, "shape": shape}
