"""Torch networks of the shapes in `shapes.py`; one class makes a ternary network and its twin."""

from __future__ import annotations

from functools import partial
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.networks.activations import ActivationPoint
from tnthw.networks.layers import LayerFactory, QuantiserFactory, TernaryConv2d
from tnthw.networks.shapes import INPUT, Layer, LayerKind, Shape
from tnthw.quantisers.fixed import FixedThreshold


class _Block(nn.Module):
    """A residual block: holds its layers, and adds what they made to the shortcut."""

    def forward(self, x: Tensor, shortcut: Tensor) -> Tensor:
        return x + shortcut


class ResNet(nn.Module):
    """A network of a shape; parameters have the names that the shape gives them.

    Parameters
    ----------
    shape: layers and their names.
    quantiser: makes the quantiser of every convolution and of the classifier; None for full
        precision.
    padded_shortcuts: shortcuts that change the number of channels take every second pixel and pad
        with channels of zeros (option A of the CIFAR networks) instead of a trained convolution.
        They are 1x1 convolutions too, with one weight of 1 for each channel that is copied, which
        are trits as they stand.
    biases: names of convolutions that have a bias.
    without_norm: names of convolutions whose batch norm is left out.
    full_precision: names of convolutions, or of the classifier, without the quantiser.
    """

    def __init__(
        self,
        shape: Shape,
        quantiser: QuantiserFactory | None,
        *,
        padded_shortcuts: bool = False,
        biases: frozenset[str] = frozenset(),
        without_norm: frozenset[str] = frozenset(),
        full_precision: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self.shape = shape
        with_quantiser, without = LayerFactory(quantiser), LayerFactory(None)
        self._norms: dict[str, str] = {}
        for layer in shape.layers:
            make = without if layer.name in full_precision else with_quantiser
            match layer.kind:
                case LayerKind.CONV if layer.shortcut and padded_shortcuts:
                    self._place(layer.name, _padded_shortcut(layer, ternary=quantiser is not None))
                case LayerKind.CONV:
                    conv = make.conv(
                        layer.in_channels,
                        layer.channels,
                        layer.kernel,
                        stride=layer.stride,
                        padding=layer.kernel // 2,
                        bias=layer.name in biases,
                    )
                    self._place(layer.name, conv)
                    if layer.name not in without_norm:
                        self._place(layer.norm, nn.BatchNorm2d(layer.channels))
                        self._norms[layer.name] = layer.norm
                case LayerKind.LINEAR:
                    self._place(layer.name, make.linear(layer.in_channels, layer.channels))
                case LayerKind.MAX_POOL:
                    pool = nn.MaxPool2d(layer.kernel, layer.stride, padding=layer.kernel // 2)
                    self._place(layer.name, pool)
                case LayerKind.AVERAGE:
                    self._place(layer.name, nn.AdaptiveAvgPool2d(1))
                case LayerKind.ADD:
                    pass  # its block adds
            if layer.relu:
                self._place(_activation(layer), ActivationPoint())

    def forward(self, x: Tensor) -> Tensor:
        """Logits (images, classes) of (images, in_channels, height, width)."""
        values = {INPUT: x}
        for layer in self.shape.layers:
            sources = [values[name] for name in layer.sources]
            if layer.kind is LayerKind.ADD:
                block = self.get_submodule(layer.name.rpartition(".")[0])
                value = block(*sources)
            else:
                value = self.get_submodule(layer.name)(*sources)
            if layer.name in self._norms:
                value = self.get_submodule(self._norms[layer.name])(value)
            if layer.relu:
                value = self.get_submodule(_activation(layer))(functional.relu(value))
            if layer.kind is LayerKind.AVERAGE:
                value = torch.flatten(value, 1)
            values[layer.name] = value
        logits: Tensor = values[self.shape.classifier]
        return logits

    def _place(self, path: str, module: nn.Module) -> None:
        """Put a module at a dotted path, the modules on the way made where they are missing."""
        *parents, name = path.split(".")
        here: nn.Module = self
        for depth, parent in enumerate(parents):
            if parent not in here._modules:
                here.add_module(parent, _Block() if depth == 1 else nn.Module())
            here = cast("nn.Module", here._modules[parent])
        here.add_module(name, module)


def _activation(layer: Layer) -> str:
    """Path of what follows a layer's ReLU."""
    return f"{layer.name}_activation"


def _padded_shortcut(layer: Layer, *, ternary: bool) -> nn.Conv2d:
    """Make a convolution that copies channels to the middle of the new ones, zeros around them."""
    # Half of the largest weight, so that ones stay ones; the scale is then their mean, 1.
    make = (
        partial(TernaryConv2d, quantiser=partial(FixedThreshold, thresholds=(0.5,)))
        if ternary
        else nn.Conv2d
    )
    conv: nn.Conv2d = make(layer.in_channels, layer.channels, 1, stride=layer.stride, bias=False)
    before = (layer.channels - layer.in_channels) // 2
    with torch.no_grad():
        conv.weight.zero_()
        for channel in range(layer.in_channels):
            conv.weight[before + channel, channel] = 1.0
    conv.weight.requires_grad_(False)
    return conv
