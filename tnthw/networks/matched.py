"""The torch network of a checkpoint that fits a shape, ternary where it is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from torch import Tensor

from tnthw.networks.family import Shape
from tnthw.networks.layers import QuantiserFactory
from tnthw.networks.matching import Match
from tnthw.networks.network import Network
from tnthw.networks.ternarize import swap_layers
from tnthw.quantisers.base import Quantiser
from tnthw.quantisers.given import GivenTrits, scales_of


def load_matched(
    found: Match,
    state: Mapping[str, Tensor],
    quantiser: QuantiserFactory | None,
    wide: Collection[str] = (),
) -> Network:
    """Make the network of a match with the checkpoint's tensors, in evaluation mode.

    Parameters
    ----------
    found: a match in which nothing is missing.
    state: the checkpoint's tensors.
    quantiser: what makes the weights ternary, where they are not; None for the network as it is.
    wide: names of layers that keep their weights all the same.
    """
    model = Network(
        found.shape,
        None,
        biases=found.biases,
        without_norm=found.folded,
    )
    model.load_state_dict({name: state[name] for name in found.loaded}, strict=False)
    if quantiser is not None:
        swap_layers(model, partial(_kept_or, quantiser), wide)
    return model.eval()


def weighted(shape: Shape) -> tuple[str, ...]:
    """Names of the layers whose weights a checkpoint has, in their order."""
    return tuple(layer.name for layer in shape.layers if layer.weights and not layer.fixed)


def ternary_already(shape: Shape, state: Mapping[str, Tensor]) -> tuple[str, ...]:
    """Names of the layers whose weights hold one value of each sign in every output channel."""
    return tuple(name for name in weighted(shape) if scales_of(state[f"{name}.weight"]) is not None)


def _kept_or(quantiser: QuantiserFactory, weight: Tensor) -> Quantiser:
    """Keep trits that are there; else make a quantiser."""
    return GivenTrits(weight) if scales_of(weight) is not None else quantiser(weight)
