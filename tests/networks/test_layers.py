from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pytest
import torch
from torch.nn import functional

from tnthw.errors import ConfigError, TrainingError
from tnthw.networks.family import NETWORKS, find_shape
from tnthw.networks.layers import TernaryConv2d, TernaryLinear, reset_quantisers, ternary_layers
from tnthw.networks.make import count_macs, make_network
from tnthw.quantisers.tga import TGA


def test_a_convolution_is_alpha_times_the_convolution_with_its_trits() -> None:
    torch.manual_seed(0)
    layer = TernaryConv2d(4, 6, 3, stride=2, padding=1, groups=2)
    (exported,) = layer.export()
    assert exported.trits.dtype == np.int8 and exported.trits.shape == (6, 2, 3, 3)
    assert exported.alpha.shape == (6,)
    x = torch.randn(2, 4, 7, 7)
    weight = exported.alpha.reshape(-1, 1, 1, 1) * exported.trits
    expected = functional.conv2d(
        x.double(), torch.from_numpy(weight), layer.bias.double(), stride=2, padding=1, groups=2
    )
    torch.testing.assert_close(layer(x).double(), expected, rtol=1e-5, atol=1e-5)


def test_a_linear_layer_is_alpha_times_its_trits() -> None:
    torch.manual_seed(0)
    layer = TernaryLinear(9, 5, quantiser=partial(TGA, per_channel=True))
    (exported,) = layer.export()
    assert len(set(exported.alpha)) == 5
    x = torch.randn(3, 9)
    expected = x.double() @ torch.from_numpy(exported.alpha[:, None] * exported.trits).T
    expected = expected + layer.bias.double()
    torch.testing.assert_close(layer(x).double(), expected, rtol=1e-5, atol=1e-5)


def test_loading_keeps_trained_thresholds_and_reset_is_on_request() -> None:
    torch.manual_seed(0)
    trained = TernaryLinear(8, 4)
    with torch.no_grad():
        trained.quantiser.threshold.fill_(0.123)
    loaded = TernaryLinear(8, 4)
    loaded.load_state_dict(trained.state_dict())
    assert loaded.quantiser.threshold.item() == pytest.approx(0.123)
    np.testing.assert_array_equal(loaded.export()[0].trits, trained.export()[0].trits)
    reset_quantisers(loaded)
    largest = float(loaded.weight.detach().abs().max())
    assert loaded.quantiser.threshold.item() == pytest.approx(0.05 * largest)


def test_a_layer_with_one_weight_is_refused() -> None:
    with pytest.raises(TrainingError, match="1 number for each threshold"):
        TernaryLinear(1, 1)
    with pytest.raises(TrainingError, match="per_channel = false"):
        TernaryConv2d(8, 8, 1, groups=8, quantiser=partial(TGA, per_channel=True))


@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_the_twin_starts_from_the_same_weights(name: str) -> None:
    torch.manual_seed(3)
    ternary = make_network(name, TGA)
    torch.manual_seed(3)
    twin = make_network(name, None)
    assert not list(ternary_layers(twin))
    ours = dict(ternary.named_parameters())
    for key, value in twin.named_parameters():
        assert torch.equal(ours[key], value), key
    extra = set(ours) - set(dict(twin.named_parameters()))
    assert all(key.endswith("quantiser.threshold") for key in extra)


def test_every_layer_of_a_network_is_ternary_unless_told_otherwise() -> None:
    names = [name for name, _ in ternary_layers(make_network("digits", TGA))]
    assert names[0] == "conv1" and names[-1] == "classifier"
    kept = make_network("digits", TGA, ternary_first=False, ternary_last=False)
    assert {name for name, _ in ternary_layers(kept)} == set(names) - {"conv1", "classifier"}


def test_macs_of_a_known_network() -> None:
    # 3x3 convolutions, 1x1 shortcuts, classifier.
    assert count_macs(make_network("resnet20", None), (3, 32, 32)) == 40_550_400 + 262_144 + 640


def test_networks_of_the_shapes_can_be_changed() -> None:
    model = make_network("resnet20", TGA, image=(1, 16, 16), classes=7, widths=(4, 8), blocks=2)
    assert model(torch.zeros(2, 1, 16, 16)).shape == (2, 7)
    kept = make_network("resnet8", TGA, ternary_first=False, ternary_last=False)
    names = {name for name, _ in ternary_layers(make_network("resnet8", TGA))}
    assert {name for name, _ in ternary_layers(kept)} == names - {"conv1", "linear"}
    padded = make_network("resnet20", TGA, shortcuts="padded")
    trained = [p for p in padded.parameters() if p.requires_grad and p.dim() > 1 and p.numel() > 1]
    assert sum(p.numel() for p in trained) == find_shape("resnet20").weights - 16 * 32 - 32 * 64


@pytest.mark.parametrize(
    ("name", "changes", "message"),
    [
        ("resnet8", {"hidden": (3,)}, "network resnet8: hidden: unknown key"),
        ("resnet8", {"widths": (8, 16)}, "2 numbers for 3 stages"),
        ("digits", {"shortcuts": "pad"}, "shortcuts: unknown value .pad., did you mean .padded"),
    ],
)
def test_settings_a_network_does_not_have(name: str, changes: Any, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        make_network(name, TGA, **changes)
