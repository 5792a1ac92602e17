"""The networks that recipes train, by name; one function makes a ternary network and its twin."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from tnthw.networks.family import Shape, find_shape
from tnthw.networks.layers import QuantiserFactory
from tnthw.networks.network import Network


def make_network(
    name: str,
    quantiser: QuantiserFactory | None,
    *,
    image: tuple[int, int, int] | None = None,
    classes: int | None = None,
    ternary_first: bool = True,
    ternary_last: bool = True,
    **options: Any,
) -> Network:
    """Make a network by name, its weights drawn from torch's global generator.

    Parameters
    ----------
    name: one of `family.NETWORKS`.
    quantiser: makes the quantiser of every ternary layer; None gives the full-precision twin, with
        the same initial weights.
    image, classes: channels, height and width, and number of classes, where they differ from the
        network's own.
    ternary_first, ternary_last: make the first layer and the classifier ternary too.
    options: of the network's family, where they differ from its own.

    Raises
    ------
    ConfigError: there is no such network, or its family has no such option.
    """
    shape = find_shape(name, image=image, classes=classes, **options)
    return network_of(shape, quantiser, ternary_first=ternary_first, ternary_last=ternary_last)


def network_of(
    shape: Shape,
    quantiser: QuantiserFactory | None,
    *,
    ternary_first: bool = True,
    ternary_last: bool = True,
) -> Network:
    """Make the network of a shape, its first and last layer in full precision if wanted."""
    kept = set()
    if not ternary_first:
        kept.add(next(layer.name for layer in shape.layers if layer.weights))
    if not ternary_last:
        kept.add(shape.classifier)
    return Network(shape, quantiser, full_precision=frozenset(kept))


def count_macs(model: nn.Module, shape: tuple[int, ...]) -> int:
    """Multiply-accumulates of all convolutions and linear layers for one image of `shape`."""
    total = 0

    def count(module: nn.Module, _: Any, output: Tensor) -> None:
        nonlocal total
        if isinstance(module, nn.Conv2d | nn.Linear):
            total += module.weight[0].numel() * output.numel()

    hooks = [m.register_forward_hook(count) for m in model.modules()]
    training = model.training
    with torch.no_grad():
        model.eval()(torch.zeros(1, *shape))
    model.train(training)
    for hook in hooks:
        hook.remove()
    return total
