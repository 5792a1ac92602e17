"""Affine steps before a layer as part of its scales and its bias."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tnthw.frontends.steps import Affine, Layer, Real


def takes(layer: Layer, affine: Affine) -> bool:
    """True where a layer can take an affine step before it into its scales and bias, exactly."""
    if affine.gain.size > 1 or affine.shift.size > 1 or layer.keeps:
        return False
    padded = layer.window is not None and any(layer.window.padding)
    return float(affine.shift[0]) == 0.0 or not padded


def scaled_layer(layer: Layer, affine: Affine) -> Layer:
    """Take y = layer(gain * x + shift) as one layer of x."""
    (gain,), (shift,) = affine.gain, affine.shift
    bias = layer.bias
    if shift != 0.0:
        sums: Real = sum(
            (
                t.alpha * t.integers.reshape(len(t.integers), -1).sum(axis=1, dtype=np.int64)
                for t in layer.tensors
            ),
            np.zeros(layer.shape[0]),
        )
        if layer.weight is not None:
            sums = layer.weight.reshape(len(layer.weight), -1).sum(axis=1)
        bias = sums * shift + (0.0 if bias is None else bias)
    tensors = tuple(replace(t, alpha=t.alpha * gain) for t in layer.tensors)
    weight = None if layer.weight is None else layer.weight * gain
    return replace(layer, tensors=tensors, weight=weight, bias=bias)
