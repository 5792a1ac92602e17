"""Weights as layers have them: plain ternary, of few bits, computed, in other types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn import functional as F

from tests.frontends.lowering import assert_equal_in_every_layer, lowered
from tests.frontends.pytorch.agreeing import agreeing
from tnthw.frontends.pytorch.weights import layer_weight
from tnthw.frontends.steps import Affine, Layer


def trits(*shape: int, seed: int = 0) -> Tensor:
    return torch.randint(-1, 2, shape, generator=torch.Generator().manual_seed(seed)).float()


@given(
    seed=st.integers(0, 10_000),
    kind=st.sampled_from(["one", "channel", "two", "two of channels"]),
    dtype=st.sampled_from([torch.float32, torch.float64, torch.float16, torch.bfloat16]),
    noise=st.booleans(),
)
@example(seed=5183, kind="channel", dtype=torch.float32, noise=True)
@settings(max_examples=60, deadline=None)
def test_plain_weights_are_their_trits_and_scales(
    seed: int, kind: str, dtype: torch.dtype, noise: bool
) -> None:
    rng = np.random.default_rng(seed)
    shape = (4, 3, 2, 2) if seed % 2 else (5, 9)
    signs = torch.from_numpy(rng.integers(-1, 2, shape)).to(dtype)
    count = shape[0] if "channel" in kind else 1
    ends = (1,) * (len(shape) - 1)
    above, below = (
        torch.from_numpy(rng.uniform(0.01, 2, count)).to(dtype).reshape(-1, *ends) for _ in "ab"
    )
    weight = torch.where(signs > 0, above, below if "two" in kind else above) * signs
    if noise and dtype is torch.float32:  # w + (quantised - w).detach()
        # Latent weights as large as the scale; float32 loses more beside much larger ones.
        full = torch.from_numpy(rng.normal(size=shape)).float() * torch.minimum(above, below)
        weight = full + (weight - full)
        weight[signs == 0] = 0.0
    tensors, whole = layer_weight(weight.float() if dtype is torch.bfloat16 else weight)
    assert whole is None and 1 <= len(tensors) <= 2
    assert all(np.abs(t.integers).max(initial=0) <= 1 for t in tensors)
    made = sum(t.integers * t.alpha.reshape(-1, *ends) for t in tensors)
    bound = 1e-5 if noise else 1e-12
    np.testing.assert_allclose(made, weight.double().numpy(), rtol=bound, atol=bound)
    if "two" not in kind:
        assert len(tensors) == 1


def test_trits_that_float32_lost_beside_large_latent_weights_are_not_guessed() -> None:
    full = torch.linspace(1, 100, 24).reshape(4, 6)
    weight = full + (trits(4, 6) * 0.01 - full)
    tensors, whole = layer_weight(weight)
    assert not tensors
    np.testing.assert_array_equal(whole, weight.double().numpy())


def test_one_scale_that_float32_rounded_to_two_is_one_tensor() -> None:
    weight = trits(4, 6) * 0.3
    weight[1, weight[1] < 0] = torch.nextafter(weight.min(), torch.tensor(-1.0))
    assert len(layer_weight(weight)[0]) == 1
    assert len(layer_weight(weight.double())[0]) == 2  # float64 says that they are two


def test_negative_zeros_and_channels_of_zeros() -> None:
    weight = trits(4, 6) * 0.5
    weight[1] = 0.0
    weight[2, weight[2] == 0] = -0.0
    (tensor,), whole = layer_weight(weight)
    assert whole is None
    np.testing.assert_array_equal(tensor.integers * tensor.alpha[:, None], weight.numpy())
    (zeros,), whole = layer_weight(torch.zeros(3, 2))
    assert whole is None and not zeros.integers.any()


@example(seed=6356, bits=8, channels=False)  # errors of float32 add up along Euclid's algorithm
@given(seed=st.integers(0, 10_000), bits=st.integers(2, 8), channels=st.booleans())
@settings(max_examples=40, deadline=None)
def test_weights_of_few_bits_are_integers_times_a_step(
    seed: int, bits: int, channels: bool
) -> None:
    rng = np.random.default_rng(seed)
    top = 2 ** (bits - 1) - 1
    integers = rng.integers(-top, top + 1, (6, 20))
    step = rng.uniform(0.001, 1.0, (6 if channels else 1, 1)).astype(np.float32)
    weight = torch.from_numpy(integers.astype(np.float32) * step)
    tensors, whole = layer_weight(weight)
    assert whole is None and tensors[0].integers.dtype == np.int8
    made = sum(t.integers * t.alpha[:, None] for t in tensors)
    np.testing.assert_allclose(made, weight.numpy(), rtol=1e-6)


def test_half_steps_are_odd_integers() -> None:
    levels = torch.tensor([-1.5, -0.5, 0.5, 1.5])[torch.randint(0, 4, (3, 40))] * 0.3
    (tensor,), _ = layer_weight(levels)
    assert set(np.unique(tensor.integers)) == {-3, -1, 1, 3}
    np.testing.assert_allclose(tensor.alpha, 0.15, rtol=1e-6)


@pytest.mark.parametrize("shape", [(4, 30), (4, 3, 3, 3), (8, 1, 5)])
def test_full_precision_weights_are_given_as_they_are(shape: tuple[int, ...]) -> None:
    weight = torch.randn(shape, generator=torch.Generator().manual_seed(1))
    tensors, whole = layer_weight(weight)
    assert tensors == () and whole is not None
    np.testing.assert_array_equal(whole, weight.double().numpy())


# Layers of users ----------------------------------------------------------------------------------


class Stored(nn.Module):
    """Int8 trits in a buffer, and a scale beside them; the product is the weight."""

    def __init__(self, inside: int, out: int, scales: int = 1, folded: bool = True) -> None:
        super().__init__()
        self.register_buffer("trits", trits(out, inside, 3, 3).to(torch.int8))
        self.register_buffer("scale", torch.linspace(0.1, 0.2, scales))
        self.folded = folded

    def forward(self, x: Tensor) -> Tensor:
        if self.folded:
            return F.conv2d(x, self.trits.float() * self.scale.view(-1, 1, 1, 1), padding=1)
        return F.conv2d(x, self.trits.to(x.dtype), padding=1) * self.scale.view(1, -1, 1, 1)


class Round(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        return x.round()

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tensor:
        return grad


class BitLinear(nn.Linear):
    """Weights by their mean, straight through; activations on a fixed grid."""

    def forward(self, input: Tensor) -> Tensor:
        w = self.weight
        scale = w.abs().mean().clamp(min=1e-5)
        quantised = (w / scale).round().clamp(-1, 1) * scale
        w = w + (quantised - w).detach()
        grid = (input * 16).round().clamp(-128, 127) / 16
        x = input + (grid - input).detach()
        return F.linear(x, w, self.bias)


class RoundedLinear(nn.Linear):
    def forward(self, input: Tensor) -> Tensor:
        scale = self.weight.abs().mean(1, keepdim=True)
        w = Round.apply(self.weight / scale).clamp(-1, 1)
        return F.linear(input, w, None) * scale.t() + self.bias


class Standardised(nn.Conv2d):
    """Weight standardisation, and signs beyond a threshold with torch.where."""

    def forward(self, input: Tensor) -> Tensor:
        w = (self.weight - self.weight.mean((1, 2, 3), keepdim=True)) / self.weight.std()
        signs = torch.where(w.abs() > 0.7, w.sign(), torch.zeros_like(w))
        mean = (w.abs() * signs.abs()).sum((1, 2, 3)) / signs.abs().sum((1, 2, 3)).clamp(min=1)
        return self._conv_forward(input, signs * mean[:, None, None, None], self.bias)


def _model(layer: Callable[[], nn.Module]) -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(layer(), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(),
                         RoundedLinear(8, 5))  # fmt: skip


USERS: dict[str, Callable[[], nn.Module]] = {
    "stored": lambda: _model(lambda: Stored(3, 8)),
    "stored, scaled after": lambda: _model(lambda: Stored(3, 8, folded=False)),
    "stored, per channel": lambda: _model(lambda: Stored(3, 8, 8)),
    "stored, per channel, after": lambda: _model(lambda: Stored(3, 8, 8, folded=False)),
    "standardised": lambda: _model(lambda: Standardised(3, 8, 3)),
    "straight through": lambda: nn.Sequential(nn.Flatten(), BitLinear(192, 16), nn.ReLU(),
                                              BitLinear(16, 5)),
}  # fmt: skip


@pytest.mark.parametrize("name", USERS)
def test_layers_of_users_are_read_as_what_they_compute(name: str) -> None:
    network = agreeing(USERS[name](), (3, 8, 8))
    layers = [step for step in network.steps if isinstance(step, Layer)]
    assert len(layers) == 2
    for layer in layers:
        assert all(np.abs(t.integers).max() == 1 for t in layer.tensors) and layer.tensors
    after = [s for s in network.steps if isinstance(s, Affine) and s.sources == (layers[0].name,)]
    assert len(after) == ("after" in name)


@pytest.mark.parametrize("name", USERS)
def test_they_are_lowered(name: str) -> None:
    assert_equal_in_every_layer(lowered(USERS[name]().eval(), (3, 8, 8)), (3, 8, 8))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64])
def test_modules_of_other_types_have_the_trits_of_their_weights(dtype: torch.dtype) -> None:
    model = nn.Sequential(nn.Conv2d(2, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 3))
    with torch.no_grad():
        for layer in (model[0], model[3]):
            layer.weight.copy_(trits(*layer.weight.shape) * 0.37)
    result = lowered(model.to(dtype).eval(), (2, 8, 8))
    layers = [s for s in result.network.source.steps if isinstance(s, Layer)]
    for layer in layers:
        (tensor,) = layer.tensors
        np.testing.assert_allclose(tensor.alpha, 0.37, rtol=4e-3)
        assert len(np.unique(tensor.alpha)) == 1


def test_parametrised_normed_and_shared_weights_are_those_of_the_forward() -> None:
    class Signs(nn.Module):
        def forward(self, w: Tensor) -> Tensor:
            return w.sign() * w.abs().mean()

    torch.manual_seed(0)
    layer = nn.Conv2d(3, 4, 3)
    nn.utils.parametrize.register_parametrization(layer, "weight", Signs())
    shared = nn.Conv2d(4, 4, 3, padding=1)
    spectral = nn.utils.parametrizations.spectral_norm(nn.Conv2d(4, 4, 3))
    normed = nn.utils.parametrizations.weight_norm(nn.Linear(16, 5))
    model = nn.Sequential(layer, nn.ReLU(), shared, nn.ReLU(), shared, spectral, nn.Flatten(),
                          normed)  # fmt: skip
    steps = agreeing(model, (3, 6, 6)).steps
    layers = [step for step in steps if isinstance(step, Layer)]
    assert len(layers) == 5 and len(layers[0].tensors) == 1
    assert layers[1].weight is not None and layers[2].weight is not None
    np.testing.assert_array_equal(layers[1].weight, layers[2].weight)


@pytest.mark.filterwarnings("ignore:.*weight_norm.*is deprecated:FutureWarning")
def test_the_older_weight_norm_leaves_a_weight_that_cannot_be_copied_and_is_read_too() -> None:
    torch.manual_seed(0)
    agreeing(nn.Sequential(nn.utils.weight_norm(nn.Conv2d(3, 4, 3)), nn.ReLU()), (3, 6, 6))
