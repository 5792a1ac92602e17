from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.networks.layers import ternary_layers
from tnthw.networks.make import count_macs
from tnthw.networks.resnets import ResNet
from tnthw.networks.shapes import SHAPES
from tnthw.quantisers.tga import TGA


@pytest.mark.parametrize("name", ["resnet8", "resnet18", "resnet20", "resnet50"])
def test_parameters_and_macs_are_those_of_the_shape(name: str) -> None:
    shape = SHAPES[name]
    with torch.device("meta"):
        model = ResNet(shape, None)
    state = model.state_dict()
    for layer in shape.layers:
        if layer.weights:
            assert tuple(state[f"{layer.name}.weight"].shape) == layer.weight_shape
        if layer.norm:
            assert tuple(state[f"{layer.norm}.running_var"].shape) == (layer.channels,)
    assert f"{shape.classifier}.bias" in state
    if name in ("resnet8", "resnet20"):
        assert count_macs(ResNet(shape, None), (3, 32, 32)) == shape.macs


def test_every_layer_is_ternary() -> None:
    shape = SHAPES["resnet8"]
    names = [name for name, _ in ternary_layers(ResNet(shape, TGA))]
    assert sorted(names) == sorted(layer.name for layer in shape.layers if layer.weights)


class Block(nn.Module):
    """The residual block with option A written out as its authors do: slice and pad."""

    def __init__(self, model: ResNet, path: str, padded: bool) -> None:
        super().__init__()
        self.parts = model.get_submodule(path)
        self.padded = padded

    def forward(self, x: Tensor) -> Tensor:
        parts = self.parts
        y = functional.relu(parts.bn1(parts.conv1(x)))
        y = parts.bn2(parts.conv2(y))
        if self.padded:
            quarter = y.shape[1] // 4
            x = functional.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, quarter, quarter))
        return functional.relu(y + x)


@pytest.mark.parametrize("ternary", [False, True])
def test_padded_shortcuts_equal_slicing_and_padding(ternary: bool) -> None:
    torch.manual_seed(0)
    model = ResNet(SHAPES["resnet20"], TGA if ternary else None, padded_shortcuts=True).eval()
    x = torch.randn(2, 3, 32, 32)
    expected = functional.relu(model.bn1(model.conv1(x)))
    for stage in (1, 2, 3):
        for block in range(3):
            padded = stage > 1 and block == 0
            expected = Block(model, f"layer{stage}.{block}", padded)(expected)
    expected = model.linear(expected.mean((2, 3)))
    torch.testing.assert_close(model(x), expected)
