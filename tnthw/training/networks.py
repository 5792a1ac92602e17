"""The networks that recipes train; one class makes a ternary network and its twin."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

from tnthw.training.layers import QuantiserFactory, TernaryConv2d, TernaryLinear


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


class BasicBlock(nn.Module):
    """Two 3x3 convolutions with batch norm around a shortcut (post-activation residual block).

    Where the shape changes, the shortcut is a strided 1x1 convolution with batch norm.
    """

    def __init__(self, layers: LayerFactory, in_channels: int, channels: int, stride: int) -> None:
        super().__init__()
        self.conv1 = layers.conv(in_channels, channels, 3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = layers.conv(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.relu = nn.ReLU()
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or in_channels != channels:
            self.shortcut = nn.Sequential(
                layers.conv(in_channels, channels, 1, stride=stride, bias=False),
                nn.BatchNorm2d(channels),
            )

    def forward(self, x: Tensor) -> Tensor:
        """(images, in_channels, h, w) to (images, channels, h / stride, w / stride)."""
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        result: Tensor = self.relu(y + self.shortcut(x))
        return result


class ResidualNet(nn.Module):
    """Stem, optional max pool, stages of residual blocks, average pool, classifier.

    Parameters
    ----------
    quantiser: makes the quantiser of every ternary layer; None for the full-precision twin.
    in_channels, classes: of the data.
    widths: channels of each stage; the first is also the stem's. Each stage but the first halves
        the image.
    blocks: residual blocks in each stage.
    max_pool: halve the image by a 2x2 maximum after the stem.
    ternary_first, ternary_last: make the first convolution and the classifier ternary too.
    """

    def __init__(
        self,
        *,
        quantiser: QuantiserFactory | None,
        in_channels: int,
        classes: int,
        widths: tuple[int, ...],
        blocks: int,
        max_pool: bool = False,
        ternary_first: bool = True,
        ternary_last: bool = True,
    ) -> None:
        super().__init__()
        layers, full = LayerFactory(quantiser), LayerFactory(None)
        first, last = layers if ternary_first else full, layers if ternary_last else full
        self.conv1 = first.conv(in_channels, widths[0], 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(widths[0])
        self.relu = nn.ReLU()
        self.pool: nn.Module = nn.MaxPool2d(2) if max_pool else nn.Identity()
        stages: list[nn.Module] = []
        channels = widths[0]
        for index, width in enumerate(widths):
            stage: list[nn.Module] = []
            for block in range(blocks):
                stride = 2 if index > 0 and block == 0 else 1
                stage.append(BasicBlock(layers, channels, width, stride))
                channels = width
            stages.append(nn.Sequential(*stage))
        self.stages = nn.Sequential(*stages)
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.classifier = last.linear(channels, classes)

    def forward(self, x: Tensor) -> Tensor:
        """Logits (images, classes) of (images, in_channels, height, width)."""
        x = self.pool(self.relu(self.bn1(self.conv1(x))))
        x = self.average(self.stages(x))
        logits: Tensor = self.classifier(self.flatten(x))
        return logits


NETWORKS: dict[str, dict[str, Any]] = {
    "digits": {"in_channels": 1, "classes": 10, "widths": (16, 32), "blocks": 1, "max_pool": True},
    "resnet8": {"in_channels": 3, "classes": 10, "widths": (16, 32, 64), "blocks": 1},
    "resnet20": {"in_channels": 3, "classes": 10, "widths": (16, 32, 64), "blocks": 3},
    "resnet32": {"in_channels": 3, "classes": 10, "widths": (16, 32, 64), "blocks": 5},
    "resnet44": {"in_channels": 3, "classes": 10, "widths": (16, 32, 64), "blocks": 7},
    "resnet56": {"in_channels": 3, "classes": 10, "widths": (16, 32, 64), "blocks": 9},
}
"""Arguments of `ResidualNet` by network name."""


def make_network(name: str, quantiser: QuantiserFactory | None, **changes: Any) -> ResidualNet:
    """Make a network of `NETWORKS`, its weights drawn from torch's global generator.

    Parameters
    ----------
    name: key of `NETWORKS`.
    quantiser: as for `ResidualNet`; None gives the full-precision twin, with the same initial
        weights.
    changes: arguments of `ResidualNet` to change.
    """
    return ResidualNet(quantiser=quantiser, **(NETWORKS[name] | changes))


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
