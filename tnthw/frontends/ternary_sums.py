"""What a ternary layer with its batch norm computes: gains times sums of inputs, and a shift."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from tnthw.frontends.stages import Kind, Stage
from tnthw.networks.layers import TernaryConv2d, TernaryLinear
from tnthw.quantisers.base import TernaryWeight

Real = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LayerSums:
    """A layer as y = sum over its ternary tensors of gain * (sum of x over the trits), + shift.

    Attributes
    ----------
    stage: convolution or linear layer with its batch norm.
    tensors: trits and alpha; several under a quantiser with several scales.
    gains: of each tensor, (channels,): alpha times the gain of batch norm.
    shift: (channels,): batch norm's, and the layer's bias.
    """

    stage: Stage
    tensors: tuple[TernaryWeight, ...]
    gains: tuple[Real, ...]
    shift: Real

    def parts(self, x: Tensor) -> list[Tensor]:
        """Each tensor's share of y without the shift, for real x (images, ...)."""
        result = []
        for tensor, gain in zip(self.tensors, self.gains, strict=True):
            sums = convolve(self.stage, x, torch.from_numpy(tensor.trits).to(x.dtype))
            result.append(sums * column(gain, sums).to(x.dtype))
        return result


def layer_sums(stage: Stage) -> LayerSums:
    """Take a ternary layer and its batch norm apart.

    A tensor that contributes nothing, for example of a layer whose two signs have one scale, is
    left out.
    """
    layer = stage.module
    assert isinstance(layer, TernaryConv2d | TernaryLinear)
    exported = layer.export()
    used = tuple(t for t in exported if np.any(t.trits) and np.any(t.alpha)) or exported[:1]
    gain, shift = _batch_norm(stage.batch_norm, layer.weight.shape[0])
    bias = _array(layer.bias) if layer.bias is not None else np.zeros(len(gain))
    return LayerSums(
        stage=stage,
        tensors=used,
        gains=tuple(gain * tensor.alpha for tensor in used),
        shift=gain * bias + shift,
    )


def expanded_layers(stages: tuple[Stage, ...]) -> dict[str, LayerSums]:
    """Layers that are the sum of several ternary tensors, by name."""
    found = {s.name: layer_sums(s) for s in stages if s.kind is Kind.ACCUMULATE}
    return {name: sums for name, sums in found.items() if len(sums.tensors) > 1}


def part_name(layer: str, part: int) -> str:
    """Name of the value of one ternary tensor's sum, from 0."""
    return f"{layer}.part{part}"


def joined_name(layer: str, part: int, count: int) -> str:
    """Name of the sum of all parts up to one; the last has the layer's own name."""
    return layer if part == count - 1 else f"{layer}.upto{part}"


def convolve(stage: Stage, x: Tensor, weight: Tensor) -> Tensor:
    """Torch's own convolution or linear layer of a stage, with another weight and no bias."""
    layer = stage.module
    if isinstance(layer, TernaryConv2d):
        return functional.conv2d(
            x, weight, None, layer.stride, layer.padding, layer.dilation, layer.groups
        )
    return functional.linear(x, weight)


def column(values: NDArray[np.generic], like: Tensor) -> Tensor:
    """Line up one number per channel, float64, with (images, channels, ...)."""
    return torch.from_numpy(values.astype(np.float64)).reshape(1, -1, *(1,) * (like.dim() - 2))


def _batch_norm(norm: nn.BatchNorm1d | nn.BatchNorm2d | None, channels: int) -> tuple[Real, Real]:
    """Gain and shift of y = gain * x + shift."""
    if norm is None:
        return np.ones(channels), np.zeros(channels)
    gain = 1.0 / np.sqrt(_array(norm.running_var) + norm.eps)
    if norm.affine:
        gain = gain * _array(norm.weight)
    shift = -gain * _array(norm.running_mean)
    if norm.affine:
        shift = shift + _array(norm.bias)
    return gain, shift


def _array(values: Tensor | None) -> Real:
    assert values is not None
    array: Real = values.detach().double().cpu().numpy()
    return array
