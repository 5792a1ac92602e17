from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from tnthw.frontends.calibration import calibrate
from tnthw.frontends.clips import Method
from tnthw.frontends.join import join
from tnthw.frontends.pytorch.network import read_module
from tnthw.ir.grid import Grid
from tnthw.networks.layers import TernaryConv2d

GRID = Grid(scale=1.0, signed=False, low=0, high=255)


def grids(method: Method, **options: float) -> tuple[dict[str, Grid], torch.Tensor]:
    torch.manual_seed(0)
    model = nn.Sequential(
        TernaryConv2d(1, 3, 3), nn.ReLU(), nn.MaxPool2d(2), TernaryConv2d(3, 2, 1)
    ).eval()
    images = torch.randn(64, 1, 10, 10).abs()
    images[0, 0, 5, 5] = 50.0  # an outlier that a clip should cut
    network = join(read_module(model, images.numpy()))
    with torch.no_grad():
        values = model[:2](images)
    return calibrate(network, images.numpy(), GRID, method=method, **options), values


def test_grids_follow_signs_and_pools() -> None:
    found, _ = grids("max")
    assert (found["0"].signed, found["0"].low, found["0"].high) == (False, 0, 255)
    assert found["2"] == found["0"]
    assert (found["3"].signed, found["3"].low, found["3"].high) == (True, -128, 127)
    assert found["input"] == GRID


def test_max_reaches_the_largest_value() -> None:
    found, values = grids("max")
    assert found["0"].scale * 255 == pytest.approx(values.max().item(), rel=1e-5)


def test_percentile_leaves_the_rest_to_be_clipped() -> None:
    found, values = grids("percentile", percentile=99.0)
    clipped = (values > found["0"].scale * 255 * (1 + 1e-6)).double().mean().item()
    assert clipped == pytest.approx(0.01, abs=0.001)


def test_mse_beats_max_and_percentile() -> None:
    def error(method: Method) -> float:
        found, values = grids(method)
        scale, x = found["0"].scale, values.double()
        rounded = (x / scale + 0.5).floor().clamp(0, 255) * scale
        return float(((rounded - x) ** 2).mean())

    assert error("mse") <= min(error("max"), error("percentile"))


def test_all_zero_percentile_falls_back_to_the_largest() -> None:
    found, values = grids("percentile", percentile=51.0)
    assert found["0"].scale > 0 and np.isfinite(found["0"].scale) and values.max() > 0


@pytest.mark.parametrize(("low", "high"), [(-0.31, 0.83), (-0.77, 0.29), (-0.5, 0.5), (-9.0, 0.4)])
def test_a_clamp_ends_at_the_steps_nearest_to_its_bounds(low: float, high: float) -> None:
    torch.manual_seed(0)
    model = nn.Sequential(
        TernaryConv2d(1, 3, 3), nn.Hardtanh(low, high), TernaryConv2d(3, 2, 1)
    ).eval()
    images = torch.randn(8, 1, 10, 10).abs().numpy()
    found = calibrate(join(read_module(model, images)), images, GRID, method="max")["0"]
    assert found.signed
    assert abs(found.low - max(low / found.scale, -128)) <= 0.5
    assert abs(found.high - min(high / found.scale, 127)) <= 0.5
