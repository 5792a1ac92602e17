"""Ternary convolution and linear layers: torch's own, the weight passed through a quantiser."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from torch import Tensor, nn
from torch.nn import functional

from tnthw.quantisers.base import Quantiser, QuantiserStatistics, TernaryWeight
from tnthw.quantisers.tga import TGA

QuantiserFactory = Callable[[Tensor], Quantiser]
"""Makes a layer's quantiser from its initial weights."""


class TernaryLayer(nn.Module):
    """What ternary layers have beside those of torch.

    Attributes
    ----------
    weight: full-precision weights, which training moves.
    quantiser: makes them ternary.
    """

    weight: Tensor
    quantiser: Quantiser

    def export(self) -> tuple[TernaryWeight, ...]:
        """Integer trits of the weight's shape, and scales."""
        return self.quantiser.export(self.weight)

    def statistics(self) -> QuantiserStatistics:
        """Zeros, threshold and scale of this layer."""
        return self.quantiser.statistics(self.weight)


class TernaryConv1d(nn.Conv1d, TernaryLayer):
    """One-dimensional convolution with ternary weights; made by `ternarize`."""

    def forward(self, input: Tensor) -> Tensor:
        """Convolve (images, channels, length) with the ternary weights."""
        output: Tensor = self._conv_forward(input, self.quantiser(self.weight), self.bias)
        return output


class TernaryConv2d(nn.Conv2d, TernaryLayer):
    """Two-dimensional convolution with ternary weights.

    Parameters are those of `torch.nn.Conv2d` (padding with zeros only); `quantiser` makes the
    quantiser from the initial weights.
    """

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int | tuple[int, int],
        stride: int | tuple[int, int] = 1,
        padding: int | tuple[int, int] = 0,
        dilation: int | tuple[int, int] = 1,
        groups: int = 1,
        bias: bool = True,
        *,
        quantiser: QuantiserFactory = TGA,
    ) -> None:
        super().__init__(
            in_channels, out_channels, kernel_size, stride, padding, dilation, groups, bias
        )
        self.quantiser = quantiser(self.weight.detach())

    def forward(self, input: Tensor) -> Tensor:
        """Convolve (images, channels, height, width) with the ternary weights."""
        output: Tensor = self._conv_forward(input, self.quantiser(self.weight), self.bias)
        return output


class TernaryLinear(nn.Linear, TernaryLayer):
    """Linear layer with ternary weights: as `torch.nn.Linear`, and a quantiser."""

    def __init__(
        self,
        in_features: int,
        out_features: int,
        bias: bool = True,
        *,
        quantiser: QuantiserFactory = TGA,
    ) -> None:
        super().__init__(in_features, out_features, bias)
        self.quantiser = quantiser(self.weight.detach())

    def forward(self, input: Tensor) -> Tensor:
        """Apply the ternary weights to (images, features)."""
        return functional.linear(input, self.quantiser(self.weight), self.bias)


def ternary_layers(model: nn.Module) -> Iterator[tuple[str, TernaryLayer]]:
    """Name and module of every ternary layer, in the order of `named_modules`."""
    for name, module in model.named_modules():
        if isinstance(module, TernaryLayer):
            yield name, module


def reset_quantisers(model: nn.Module) -> None:
    """Set every quantiser's parameters to their initial values for the present weights.

    For use once, after loading full-precision weights. It overwrites trained thresholds, so
    loading, resuming and evaluating a ternary checkpoint must not call it (and nothing here does).
    """
    for _, layer in ternary_layers(model):
        layer.quantiser.reset(layer.weight.detach())


class LayerFactory:
    """Makes convolutions and linear layers, ternary with a quantiser, full-precision without.

    Parameters
    ----------
    quantiser: makes the quantiser of a layer; None for full precision.
    """

    def __init__(self, quantiser: QuantiserFactory | None) -> None:
        self.conv: Callable[..., nn.Conv2d]
        self.linear: Callable[..., nn.Linear]
        if quantiser is None:
            self.conv, self.linear = nn.Conv2d, nn.Linear
        else:
            self.conv = partial(TernaryConv2d, quantiser=quantiser)
            self.linear = partial(TernaryLinear, quantiser=quantiser)
