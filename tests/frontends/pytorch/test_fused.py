"""Networks of torch.ao.quantization, with their fake quantisers."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn
from torch.ao import quantization

from tests.frontends.pytorch.agreeing import agreeing
from tnthw.errors import GraphError
from tnthw.frontends.steps import Layer, Quantise

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*torch.ao.quantization is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:.*reduce_range.*:UserWarning"),
    pytest.mark.filterwarnings("ignore:torch.quantize_per_tensor:UserWarning"),
]

MINMAX = quantization.MovingAverageMinMaxObserver


def _config() -> quantization.QConfig:
    return quantization.QConfig(
        activation=quantization.FakeQuantize.with_args(
            observer=MINMAX, quant_min=0, quant_max=255, dtype=torch.quint8
        ),
        weight=quantization.FakeQuantize.with_args(
            observer=MINMAX, quant_min=-7, quant_max=7, dtype=torch.qint8,
            qscheme=torch.per_tensor_symmetric,
        ),
    )  # fmt: skip


def prepared(observe: bool = False) -> nn.Module:
    torch.manual_seed(0)
    model = nn.Sequential(
        quantization.QuantStub(), nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU(),
        nn.Conv2d(8, 8, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 5),
        quantization.DeQuantStub(),
    ).train()  # fmt: skip
    model = quantization.fuse_modules_qat(model, [["1", "2", "3"], ["4", "5"]])
    model.qconfig = _config()
    quantization.prepare_qat(model, inplace=True)
    for _ in range(2):
        model(torch.rand(8, 3, 8, 8))
    if not observe:
        model.apply(quantization.disable_observer)
    return model.eval()


def test_a_network_prepared_for_quantisation_has_its_grids() -> None:
    model = prepared()
    steps = agreeing(model, (3, 8, 8)).steps
    grids = [step for step in steps if isinstance(step, Quantise)]
    assert len(grids) == 4  # of the input and of three layers
    scale = model[0].activation_post_process.scale
    np.testing.assert_allclose(grids[0].scale, scale.numpy())
    assert (grids[0].high - grids[0].low) == 255
    layers = [step for step in steps if isinstance(step, Layer)]
    assert len(layers) == 3
    assert all(np.abs(layer.tensors[0].integers).max() <= 7 for layer in layers)


def test_a_fake_quantiser_that_observes_is_refused() -> None:
    with pytest.raises(GraphError, match="is a fake quantiser that still observes.*disable_obs"):
        agreeing(prepared(observe=True), (3, 8, 8))


def test_a_single_quantiser_of_channels_and_one_that_is_off() -> None:
    torch.manual_seed(0)
    grid = quantization.FakeQuantize(
        observer=quantization.PerChannelMinMaxObserver, ch_axis=1, quant_min=-8, quant_max=7,
        dtype=torch.qint8, qscheme=torch.per_channel_symmetric,
    )  # fmt: skip
    model = nn.Sequential(nn.Conv2d(3, 4, 3), grid)
    model(torch.rand(4, 3, 8, 8))
    quantization.disable_observer(grid)
    (_, step) = agreeing(model, (3, 8, 8)).steps
    assert isinstance(step, Quantise) and step.scale.shape == (4,)
    assert (step.low, step.high, step.rounding) == (-8, 7, "even")
    quantization.disable_fake_quant(grid)
    assert len(agreeing(model, (3, 8, 8)).steps) == 1


def test_observers_change_nothing() -> None:
    model = nn.Sequential(nn.Conv2d(3, 4, 3), quantization.MinMaxObserver(), nn.ReLU())
    assert len(agreeing(model, (3, 8, 8)).steps) == 2


def test_a_converted_network_is_refused_with_the_way_out() -> None:
    from torch.ao.nn import quantized

    with pytest.raises(GraphError, match="layer 0: this Conv2d has torch's own integer"):
        agreeing(nn.Sequential(quantized.Conv2d(3, 4, 3)), (3, 8, 8))
