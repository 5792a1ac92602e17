"""The networks that recipes train; one class makes a ternary network and its twin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

import torch
from torch import Tensor, nn

from tnthw.errors import TrainingError
from tnthw.networks.activations import ActivationPoint
from tnthw.networks.layers import LayerFactory, QuantiserFactory
from tnthw.networks.resnets import ResNet
from tnthw.networks.shapes import SHAPES, Shape


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
        self.activation1, self.activation2 = ActivationPoint(), ActivationPoint()
        self.shortcut: nn.Module = nn.Identity()
        if stride != 1 or in_channels != channels:
            self.shortcut = nn.Sequential(
                layers.conv(in_channels, channels, 1, stride=stride, bias=False),
                nn.BatchNorm2d(channels),
            )

    def forward(self, x: Tensor) -> Tensor:
        """(images, in_channels, h, w) to (images, channels, h / stride, w / stride)."""
        y = self.activation1(self.relu(self.bn1(self.conv1(x))))
        y = self.bn2(self.conv2(y))
        result: Tensor = self.activation2(self.relu(y + self.shortcut(x)))
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
        self.activation = ActivationPoint()
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
        x = self.pool(self.activation(self.relu(self.bn1(self.conv1(x)))))
        x = self.average(self.stages(x))
        logits: Tensor = self.classifier(self.flatten(x))
        return logits


DIGITS: dict[str, Any] = {
    "in_channels": 1,
    "classes": 10,
    "widths": (16, 32),
    "blocks": 1,
    "max_pool": True,
}
"""Arguments of `ResidualNet` for the network `digits`."""

NETWORKS = ("digits", *SHAPES)
"""Networks by name: the one for 8x8 digits, and those of `shapes.py`."""


def make_network(
    name: str,
    quantiser: QuantiserFactory | None,
    *,
    shortcuts: Literal["conv", "padded"] = "conv",
    **changes: Any,
) -> nn.Module:
    """Make a network by name, its weights drawn from torch's global generator.

    Parameters
    ----------
    name: one of `NETWORKS`.
    quantiser: makes the quantiser of every ternary layer; None gives the full-precision twin, with
        the same initial weights.
    shortcuts: those that change the shape: a trained 1x1 convolution, or a copy padded with
        channels of zeros (option A of the CIFAR networks). `digits` has only the first.
    changes: `in_channels`, `classes`, `widths`, `blocks` (of every stage), `max_pool` (`digits`
        only), `ternary_first` and `ternary_last`, where they differ from the network's own.

    Raises
    ------
    TrainingError: the network has no such setting.
    """
    if name == "digits":
        if shortcuts != "conv":
            raise TrainingError(
                "network 'digits': shortcuts is 'padded', it has convolutions only; set "
                "shortcuts = 'conv', or choose a network of the CIFAR or ImageNet shapes"
            )
        return ResidualNet(quantiser=quantiser, **(DIGITS | changes))
    if "max_pool" in changes:
        raise TrainingError(f"network {name!r}: max_pool belongs to network 'digits'; leave it out")
    shape = changed_shape(SHAPES[name], changes)
    kept = set()
    if not changes.get("ternary_first", True):
        kept.add(shape.layers[0].name)
    if not changes.get("ternary_last", True):
        kept.add(shape.classifier)
    return ResNet(
        shape,
        quantiser,
        padded_shortcuts=shortcuts == "padded",
        full_precision=frozenset(kept),
    )


def changed_shape(shape: Shape, changes: Mapping[str, Any]) -> Shape:
    """Give a shape other input channels, classes, widths or number of blocks.

    Raises
    ------
    TrainingError: `widths` is not one for each stage, where `blocks` does not say how many each
        stage has.
    """
    found = {key: changes[key] for key in ("in_channels", "classes", "widths") if key in changes}
    widths = found.get("widths", shape.widths)
    if "blocks" in changes:
        found["blocks"] = (changes["blocks"],) * len(widths)
    elif len(widths) != len(shape.blocks):
        raise TrainingError(
            f"network {shape.name!r}: widths has {len(widths)} numbers for {len(shape.blocks)} "
            f"stages; give one for each stage, or set blocks"
        )
    return replace(shape, **found)


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
