from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from tnthw.frontends.lower import lower
from tnthw.ir.grid import Grid
from tnthw.ir.interpreter import run_batch
from tnthw.networks.family import NETWORKS, find_shape
from tnthw.networks.layers import ternary_layers
from tnthw.networks.make import count_macs, network_of
from tnthw.networks.network import Network
from tnthw.quantisers.tga import TGA


@pytest.mark.parametrize("name", [*NETWORKS])
def test_parameters_and_macs_are_those_of_the_shape(name: str) -> None:
    shape = find_shape(name)
    with torch.device("meta"):
        model = Network(shape, None)
    state = model.state_dict()
    for layer in shape.layers:
        if layer.weights:
            assert tuple(state[f"{layer.name}.weight"].shape) == layer.weight_shape
        if layer.norm:
            assert tuple(state[f"{layer.norm}.running_var"].shape) == (layer.channels,)
    assert f"{shape.classifier}.bias" in state
    if shape.macs < 50e6:
        assert count_macs(Network(shape, None), shape.image) == shape.macs


def test_every_layer_is_ternary() -> None:
    shape = find_shape("ds-cnn")
    names = [name for name, _ in ternary_layers(Network(shape, TGA))]
    assert sorted(names) == sorted(layer.name for layer in shape.layers if layer.weights)


class Block(nn.Module):
    """The residual block with option A written out as its authors do: slice and pad."""

    def __init__(self, model: Network, path: str, padded: bool) -> None:
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
    model = Network(find_shape("resnet20", shortcuts="padded"), TGA if ternary else None).eval()
    x = torch.randn(2, 3, 32, 32)
    expected = functional.relu(model.bn1(model.conv1(x)))
    for stage in (1, 2, 3):
        for block in range(3):
            padded = stage > 1 and block == 0
            expected = Block(model, f"layer{stage}.{block}", padded)(expected)
    expected = model.linear(expected.mean((2, 3)))
    torch.testing.assert_close(model(x), expected)


@pytest.mark.parametrize("name", ["mlp", "vgg-small", "mobilenet-small", "ds-cnn", "digits"])
def test_every_family_lowers_and_the_interpreter_agrees(name: str) -> None:
    """Trained or not: torch with integer activations, and the IR, in every value of every layer."""
    torch.manual_seed(0)
    small: dict[str, dict[str, Any]] = {
        "mlp": {"hidden": (12, 10)},
        "vgg-small": {"widths": (4, 6), "hidden": (9,)},
        "mobilenet-small": {"stem": 4, "widths": (6, 8), "halving": (1,)},
        "ds-cnn": {"channels": 5, "blocks": 2},
    }
    image = {"vgg-small": (3, 8, 8), "mobilenet-small": (3, 24, 24)}.get(name)
    shape = find_shape(name, image=image, classes=4, **small.get(name, {}))
    model = Network(shape, TGA)
    images = torch.rand(6, *shape.image)
    model.train()(images)  # statistics of batch norm
    found = lower(
        model.eval(), images, Grid(scale=1 / 255, signed=False, low=0, high=255), name=name
    )
    integers = np.random.default_rng(0).integers(0, 256, (3, *shape.image))
    expected = found.reference().values(integers)
    values = run_batch(found.graph, integers)
    assert {layer.name for layer in shape.layers} - {"flatten"} <= set(values)
    for key, value in expected.items():
        assert np.array_equal(value, values[key]), key


def test_first_and_last_layer_can_keep_their_precision() -> None:
    shape = find_shape("mlp", hidden=(5,))
    names = [n for n, _ in ternary_layers(network_of(shape, TGA, ternary_first=False))]
    assert names == ["classifier"]
    names = [n for n, _ in ternary_layers(network_of(shape, TGA, ternary_last=False))]
    assert names == ["hidden.0"]
