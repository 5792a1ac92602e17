"""What a ternary layer with its affine step computes: gains times sums of inputs, and a shift."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tnthw.frontends.evaluate import column
from tnthw.frontends.stages import Kind, Stage
from tnthw.frontends.steps import Array, Convolve, Real, WeightTensor


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LayerSums:
    """A layer as y = sum over its ternary tensors of gain * (sum of x over the trits), + shift.

    Attributes
    ----------
    stage: convolution or linear layer with its affine step.
    tensors: trits and alpha; several where the weights have several scales.
    gains: of each tensor, (channels,): alpha times the gain of the affine step.
    shift: (channels,): the affine step's, and the layer's bias.
    """

    stage: Stage
    tensors: tuple[WeightTensor, ...]
    gains: tuple[Real, ...]
    shift: Real

    def parts(self, x: Array, convolve: Convolve) -> list[Array]:
        """Each tensor's share of y without the shift, for real x (images, ...)."""
        result = []
        for tensor, gain in zip(self.tensors, self.gains, strict=True):
            sums = convolve(x, tensor.integers.astype(x.dtype), self.stage.window)
            result.append(sums * column(gain, sums.ndim).astype(x.dtype))
        return result


def layer_sums(stage: Stage) -> LayerSums:
    """Take a ternary layer and its affine step apart.

    A tensor that contributes nothing, for example of a layer whose two signs have one scale, is
    left out.
    """
    used = tuple(t for t in stage.tensors if np.any(t.integers) and np.any(t.alpha))
    used = used or stage.tensors[:1]
    gain, shift = stage.affine()
    bias = stage.bias if stage.bias is not None else np.zeros(len(gain))
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
