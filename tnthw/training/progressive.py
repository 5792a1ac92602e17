"""Progressive ternarisation: a growing share of each layer's weights is ternary while training.

The share grows as sparsity does in M. Zhu and S. Gupta, arXiv 1710.01878, 1 - (1 - t / E)^3; the
largest weights of a layer are the first, as in A. Zhou et al., "Incremental Network Quantization",
arXiv 1702.03044.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from tnthw.networks.layers import ternary_layers


def ternary_share(epoch: float, epochs: int) -> float:
    """Share of weights that are ternary at a (fractional) epoch; all of them from `epochs` on."""
    return 1.0 if epoch >= epochs else 1.0 - (1.0 - epoch / epochs) ** 3


class Blend:
    """A hook of quantisers that lets a share of the weights through as they are, in training alone.

    Evaluation, export and lowering see every weight ternary.

    Attributes
    ----------
    share: of each layer's weights that are ternary.
    """

    def __init__(self) -> None:
        self.share = 1.0

    def __call__(self, module: nn.Module, inputs: tuple[Any, ...], output: Tensor) -> Tensor:
        """Choose between a layer's ternary weights and its own."""
        if self.share >= 1.0 or not module.training:
            return output
        (weight,) = inputs
        return torch.where(largest(weight.detach(), self.share), output, weight)


@contextmanager
def blended(model: nn.Module, wanted: bool) -> Iterator[Blend]:
    """Give every quantiser of a network one hook, if wanted; it is away afterwards."""
    blend = Blend()
    hooks = [
        layer.quantiser.register_forward_hook(blend)
        for _, layer in ternary_layers(model)
        if wanted
        and layer.weight.requires_grad  # not the copying shortcuts, which are ternary as they are
    ]
    try:
        yield blend
    finally:
        for hook in hooks:
            hook.remove()


def largest(weight: Tensor, share: float) -> Tensor:
    """Which weights are among the largest, in magnitude, by a share of their number."""
    count = round(share * weight.numel())
    chosen = torch.zeros(weight.numel(), dtype=torch.bool, device=weight.device)
    order = weight.abs().flatten().argsort(descending=True, stable=True)
    chosen[order[:count]] = True
    return chosen.view_as(weight)
