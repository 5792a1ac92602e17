from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import torch

from tests.training.small_run import recipe, squares
from tnthw.data.preprocess import Preprocess
from tnthw.errors import TrainingError
from tnthw.frontends.lower import lower
from tnthw.ir.interpreter import run_batch
from tnthw.networks.layers import ternary_layers
from tnthw.quantisers.registry import QUANTISERS
from tnthw.quantisers.standardised import Standardised, standardised
from tnthw.training.start import starting_network


def weights(scale: float = 1.0) -> torch.Tensor:
    drawn = torch.randn(4, 3, 3, 3, generator=torch.Generator().manual_seed(0))
    return scale * (drawn + torch.arange(4.0)[:, None, None, None])


@pytest.mark.parametrize("scale", [1.0, 1e-30, 1e30])
def test_each_filter_has_no_mean_and_one_deviation(scale: float) -> None:
    found = standardised(weights(scale)).double()
    assert float(found.mean((1, 2, 3)).abs().max()) < 1e-7
    deviation = found.std((1, 2, 3), correction=0)
    assert deviation.numpy() == pytest.approx(1 / np.sqrt(27), rel=1e-5)


def test_equal_weights_become_zero_and_have_a_gradient() -> None:
    weight = torch.full((2, 8), 0.3, requires_grad=True)
    standardised(weight).square().sum().backward()
    assert weight.grad is not None and bool(weight.grad.isfinite().all())
    assert not standardised(torch.zeros(2, 8)).any()


def test_the_gradient_is_that_of_the_formula() -> None:
    weight = weights().double().requires_grad_()
    assert torch.autograd.gradcheck(standardised, (weight,))


@pytest.mark.parametrize("name", ["tga", "tga-boundary", "twn", "ttq", "absmean", "fixed"])
def test_export_equals_forward_in_every_bit(name: str) -> None:
    make = partial(Standardised, make=QUANTISERS[name])
    weight = weights()
    quantiser = make(weight)
    with torch.no_grad():
        used = quantiser(weight).numpy()
    total = sum(
        part.alpha[:, None, None, None] * part.trits.astype(np.float64)
        for part in quantiser.export(weight)
    )
    assert np.array_equal(np.asarray(total).astype(np.float32), used)
    assert len(quantiser.trained_parameters()) == len(QUANTISERS[name](weight).trained_parameters())


def test_a_standardised_network_is_lowered() -> None:
    settings = recipe(quantiser={"name": "twn", "standardise": True})
    torch.manual_seed(0)
    data = squares()
    model = starting_network(settings, data).eval()
    assert all(isinstance(layer.quantiser, Standardised) for _, layer in ternary_layers(model))
    lowered = lower(
        model, data.inputs(torch.from_numpy(data.train_images)), Preprocess.of(data).grid
    )
    stages = {stage.stage.name: stage for stage in lowered.stages}
    for name, layer in ternary_layers(model):
        (exported,) = layer.export()
        assert np.array_equal(stages[name].trits[0] == 0, exported.trits == 0)
    pixels = Preprocess.of(data).integers(data.test_images).astype(np.int64)
    found, expected = run_batch(lowered.graph, pixels), lowered.reference().values(pixels)
    assert all(np.array_equal(value, found[name]) for name, value in expected.items())


def test_a_single_weight_is_refused() -> None:
    with pytest.raises(TrainingError, match="leave out quantiser.standardise"):
        Standardised(torch.ones(3, 1), QUANTISERS["twn"])
