"""The torch network of a shape; one class makes every family's, ternary and in full precision."""

from __future__ import annotations

from functools import partial
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.networks.activations import ActivationPoint
from tnthw.networks.family import Shape
from tnthw.networks.layers import LayerFactory, QuantiserFactory, TernaryConv2d
from tnthw.networks.shapes import INPUT, Layer, LayerKind
from tnthw.quantisers.fixed import FixedThreshold


class _Block(nn.Module):
    """A residual block: holds its layers, and adds what they made to the shortcut."""

    def forward(self, x: Tensor, shortcut: Tensor) -> Tensor:
        return x + shortcut


class Network(nn.Module):
    """A network of a shape; parameters have the names that the shape gives them.

    Parameters
    ----------
    shape: layers and their names.
    quantiser: makes the quantiser of every convolution and linear layer; None for full precision.
    biases: names of convolutions that have a bias.
    without_norm: names of layers whose batch norm is left out.
    full_precision: names of layers without the quantiser.
    """

    def __init__(
        self,
        shape: Shape,
        quantiser: QuantiserFactory | None,
        *,
        biases: frozenset[str] = frozenset(),
        without_norm: frozenset[str] = frozenset(),
        full_precision: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self.shape = shape
        self._norms = {
            layer.name: layer.norm
            for layer in shape.layers
            if layer.norm and layer.name not in without_norm
        }
        self._blocks = {_block(layer) for layer in shape.layers if layer.kind is LayerKind.ADD}
        with_quantiser, without = LayerFactory(quantiser), LayerFactory(None)
        for layer in shape.layers:
            make = without if layer.name in full_precision else with_quantiser
            match layer.kind:
                case LayerKind.CONV if layer.fixed:
                    self._place(layer.name, _copying(layer, ternary=quantiser is not None))
                case LayerKind.CONV:
                    conv = make.conv(
                        layer.in_channels,
                        layer.channels,
                        layer.kernel,
                        stride=layer.stride,
                        padding=layer.padding,
                        groups=layer.groups,
                        bias=layer.name in biases,
                    )
                    self._place(layer.name, conv)
                case LayerKind.LINEAR:
                    self._place(layer.name, make.linear(layer.in_channels, layer.channels))
                case LayerKind.MAX_POOL:
                    self._place(
                        layer.name, nn.MaxPool2d(layer.kernel, layer.stride, padding=layer.padding)
                    )
                case LayerKind.AVERAGE:
                    self._place(layer.name, nn.AdaptiveAvgPool2d(1))
                case LayerKind.FLATTEN:
                    self._place(layer.name, nn.Flatten())
                case LayerKind.ADD:
                    pass  # its block adds
            if layer.name in self._norms:
                norm = nn.BatchNorm1d if layer.kind is LayerKind.LINEAR else nn.BatchNorm2d
                self._place(layer.norm, norm(layer.channels))
            if layer.relu:
                self._place(_activation(layer), ActivationPoint())

    def forward(self, x: Tensor) -> Tensor:
        """Logits (images, classes) of (images, channels, height, width)."""
        values = {INPUT: x}
        for layer in self.shape.layers:
            sources = [values[name] for name in layer.sources]
            name = _block(layer) if layer.kind is LayerKind.ADD else layer.name
            value = self.get_submodule(name)(*sources)
            if layer.name in self._norms:
                value = self.get_submodule(self._norms[layer.name])(value)
            if layer.relu:
                point = self.get_submodule(_activation(layer))
                value = point(value if point.replaces_relu else functional.relu(value))
            if layer.kind is LayerKind.AVERAGE:
                value = torch.flatten(value, 1)
            values[layer.name] = value
        logits: Tensor = values[self.shape.classifier]
        return logits

    def _place(self, path: str, module: nn.Module) -> None:
        """Put a module at a dotted path, the modules on the way made where they are missing."""
        parts = path.split(".")
        here: nn.Module = self
        for depth, parent in enumerate(parts[:-1], start=1):
            if parent not in here._modules:
                is_block = ".".join(parts[:depth]) in self._blocks
                here.add_module(parent, _Block() if is_block else nn.Module())
            here = cast("nn.Module", here._modules[parent])
        here.add_module(parts[-1], module)


def _block(layer: Layer) -> str:
    """Path of the block that a residual addition ends."""
    return layer.name.rpartition(".")[0]


def _activation(layer: Layer) -> str:
    """Path of what follows a layer's ReLU, or takes its place."""
    return f"{layer.name}_activation"


def _copying(layer: Layer, *, ternary: bool) -> nn.Conv2d:
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
