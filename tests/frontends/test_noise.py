from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from tnthw.errors import InputError
from tnthw.frontends.lower import lower
from tnthw.frontends.noise import MOST_DB, layer_noise
from tnthw.networks.ternarize import ternarize

IMAGES = np.random.default_rng(0).integers(0, 256, (20, 1, 8, 8)).astype(np.uint8)


def network() -> nn.Module:
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Conv2d(1, 4, 3),
        nn.ReLU(),
        nn.Conv2d(4, 4, 3),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(64, 5),
    )
    return ternarize(net, "twn").eval()


def test_ratios_by_their_definition() -> None:
    net = network()
    lowered = lower(net, IMAGES)
    rows = {row.layer: row for row in layer_noise(lowered, IMAGES)}
    assert list(rows) == ["0", "2", "4", "5"]
    x = torch.from_numpy(IMAGES).double() / 255
    net.double()
    values = lowered.reference().values(IMAGES.astype(np.int64))
    scale = {name: lowered.graph[name].type.scale[0] for name in rows}
    with torch.no_grad():
        for name, depth in {"0": 2, "2": 4, "5": 6}.items():
            real = net[:depth](x).numpy()
            found = values[name] * scale[name]
            noise = np.sqrt(np.mean((real - found) ** 2))
            assert rows[name].noise == pytest.approx(noise, rel=1e-4)
            assert rows[name].signal == pytest.approx(np.sqrt(np.mean(real**2)), rel=1e-6)
            ratio = 20 * np.log10(rows[name].signal / rows[name].noise)
            assert rows[name].snr_db == pytest.approx(ratio)
        alone = net[2:4](torch.from_numpy(values["0"] * scale["0"])).numpy()
    lost = np.sum((alone - values["2"] * scale["2"]) ** 2)
    assert rows["2"].own_db == pytest.approx(10 * np.log10(np.sum(alone**2) / lost), rel=1e-3)
    assert rows["4"].own_db == MOST_DB and rows["0"].own_db == rows["0"].snr_db


def test_few_bits_and_a_tight_clip_show_where_they_are() -> None:
    full = layer_noise(lower(network(), IMAGES), IMAGES)
    few = layer_noise(lower(network(), IMAGES, bits=2), IMAGES)
    assert few[0].bits == 2 and few[0].own_db < full[0].own_db - 20
    cut = layer_noise(lower(network(), IMAGES, method="percentile", percentile=60.0), IMAGES)
    assert cut[0].clipped > 0.05 > full[0].clipped and cut[0].own_db < 20


def test_wide_weights_are_noise_of_their_layer() -> None:
    """The source's own weights are what is compared with, not their integers."""
    torch.manual_seed(1)
    net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 5)).eval()
    with torch.no_grad():
        net[0].weight.copy_(0.3 * torch.sign(net[0].weight))
    lowered = lower(net, IMAGES)
    rows = layer_noise(lowered, IMAGES)
    other = layer_noise(replace(lowered, real=lowered.network), IMAGES)
    assert rows[-1].own_db < other[-1].own_db and rows[0].own_db == other[0].own_db


def test_no_images() -> None:
    with pytest.raises(InputError, match="there are no images; give at least one"):
        layer_noise(lower(network(), IMAGES), IMAGES[:0])
