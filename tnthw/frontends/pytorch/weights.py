"""The ternary tensors of a layer: its quantiser's, or those that its plain weights are."""

from __future__ import annotations

from torch import Tensor, nn

from tnthw.frontends.steps import WeightTensor
from tnthw.networks.layers import TernaryConv2d, TernaryLinear
from tnthw.quantisers.given import GivenTrits, scales_of


def ternary_tensors(weight: Tensor, layer: nn.Module | None = None) -> (
    tuple[WeightTensor, ...] | None
):  # fmt: skip
    """Take the weight of a layer apart.

    Parameters
    ----------
    weight: without a quantiser it must hold at most three values {-a, 0, +b} in each output
        channel.
    layer: a ternary layer, whose quantiser says what its weight stands for, or any other module.

    Returns
    -------
    One tensor where both signs have one scale, else two; None where the weight is not ternary.
    """
    if isinstance(layer, TernaryConv2d | TernaryLinear):
        exported = layer.export()
    elif scales_of(weight) is None:
        return None
    else:
        exported = GivenTrits(weight.detach()).export(weight.detach())
    return tuple(WeightTensor(integers=t.trits, alpha=t.alpha) for t in exported)
