from __future__ import annotations

import copy
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.func import functional_call, grad, vmap

from tnthw.networks.layers import TernaryLinear, ternary_layers
from tnthw.networks.ternarize import ternarize
from tnthw.quantisers.registry import QUANTISERS
from tnthw.quantisers.tga import TGA, hazard
from tnthw.quantisers.tga_boundary import BoundaryTGA


def weights(shape: tuple[int, ...], seed: int, mean: float = 0.0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return 0.1 * torch.randn(shape, generator=generator, dtype=torch.float64) + mean


def alpha_of(w: Tensor, delta: Tensor, axes: tuple[int, ...], centred: bool) -> Tensor:
    """Closed form written anew with torch's normal distribution and no custom gradient."""
    mu = w.mean(axes, keepdim=True) if centred else 0.0
    sigma = w.std(axes, keepdim=True) if centred else (w**2).mean(axes, keepdim=True) ** 0.5
    bound = (3 * sigma).detach()
    d = torch.where(delta.abs() < bound, delta.abs(), bound)
    normal = torch.distributions.Normal(0.0, 1.0)
    a = d / sigma
    return mu + sigma * torch.exp(normal.log_prob(a)) / (1 - normal.cdf(a))


def surrogate(
    w: Tensor, delta: Tensor, w0: Tensor, trits: Tensor, axes: tuple[int, ...], centred: bool
) -> Tensor:
    """A smooth function with the value alpha * T at w0 and the straight-through slope of one."""
    return alpha_of(w, delta, axes, centred) * trits + (w - w0)


def numerical_gradient(function, x: Tensor, step: float = 1e-6) -> Tensor:
    flat = x.flatten()
    result = torch.empty_like(flat)
    for i in range(len(flat)):
        moved = flat.clone()
        moved[i] += step
        above = function(moved.reshape(x.shape))
        moved[i] -= 2 * step
        result[i] = (above - function(moved.reshape(x.shape))) / (2 * step)
    return result.reshape(x.shape)


@pytest.mark.parametrize("centred", [True, False])
@pytest.mark.parametrize("per_channel", [False, True])
@pytest.mark.parametrize("mean", [0.0, 0.03])
@pytest.mark.parametrize("factor", [0.05, 0.3, 0.6])  # 0.6: 1.6 sigma
def test_gradients_equal_numerical_derivatives(
    centred: bool, per_channel: bool, mean: float, factor: float
) -> None:
    w = weights((4, 3, 3, 3), 0, mean).requires_grad_()
    options = {"per_channel": per_channel, "centred": centred, "bound": 3.0}
    tga = TGA(w.detach(), initial_threshold=factor, gradient_clamp=None, **options).double()
    tga.reset(w.detach())
    upstream = weights((4, 3, 3, 3), 1)
    (tga(w) * upstream).sum().backward()

    axes = (1, 2, 3) if per_channel else (0, 1, 2, 3)
    trits = torch.from_numpy(tga.export(w)[0].trits).double()
    w0, delta0 = w.detach(), tga.threshold.detach()

    def loss(w: Tensor, delta: Tensor) -> Tensor:
        return (surrogate(w, delta, w0, trits, axes, centred) * upstream).sum()

    with torch.no_grad():
        by_weight = numerical_gradient(lambda x: loss(x, delta0), w0)
        by_threshold = numerical_gradient(lambda d: loss(w0, d), delta0)
    assert w.grad is not None and tga.threshold.grad is not None
    torch.testing.assert_close(w.grad, by_weight, rtol=1e-6, atol=1e-8)
    torch.testing.assert_close(tga.threshold.grad, by_threshold, rtol=1e-6, atol=1e-8)


def test_gradients_equal_the_closed_form() -> None:
    w = weights((6, 5), 3, 0.01).requires_grad_()
    tga = TGA(w.detach(), gradient_clamp=None).double()
    tga.reset(w.detach())
    upstream = weights((6, 5), 4)
    (tga(w) * upstream).sum().backward()

    n = w.numel()
    values = w.detach().flatten().numpy()
    mu, sigma = values.mean(), values.std(ddof=1)
    a = float(tga.threshold.detach()) / sigma
    phi = math.exp(-a * a / 2) / math.sqrt(2 * math.pi)
    h = phi / (1 - 0.5 * (1 + math.erf(a / math.sqrt(2))))
    slope = h * (h - a)
    trits = tga.export(w)[0].trits.flatten()
    g = upstream.flatten().numpy()
    s = float((g * trits).sum())
    expected = g + s * (1 / n + (h - a * slope) * (values - mu) / ((n - 1) * sigma))
    assert w.grad is not None and tga.threshold.grad is not None
    np.testing.assert_allclose(w.grad.flatten().numpy(), expected, rtol=1e-9)
    assert float(tga.threshold.grad) == pytest.approx(s * slope, rel=1e-9)


def test_the_slope_of_h_is_its_derivative() -> None:
    a = torch.linspace(0, 3, 31, dtype=torch.float64)
    step = 1e-5
    numerical = (hazard(a + step) - hazard(a - step)) / (2 * step)
    torch.testing.assert_close(hazard(a) * (hazard(a) - a), numerical, rtol=1e-8, atol=1e-9)


@given(
    seed=st.integers(0, 10_000),
    shape=st.sampled_from([(2, 1), (3, 4), (2, 3, 3, 3), (5, 1, 1, 1)]),
    factor=st.floats(0, 1),
    per_channel=st.booleans(),
)
@settings(max_examples=60, deadline=None)
def test_forward_is_what_is_exported(
    seed: int, shape: tuple[int, ...], factor: float, per_channel: bool
) -> None:
    if per_channel and math.prod(shape[1:]) < 2:
        return
    w = weights(shape, seed).float()
    tga = TGA(w, initial_threshold=factor, per_channel=per_channel)
    (exported,) = tga.export(w)
    alpha = exported.alpha.reshape(-1, *(1,) * (w.dim() - 1)).astype(np.float32)
    np.testing.assert_array_equal(tga(w).detach().numpy(), alpha * exported.trits)
    assert set(np.unique(exported.trits)) <= {-1, 0, 1}
    assert tga.statistics(w).zeros == pytest.approx(exported.zeros)


def test_threshold_is_symmetric_about_the_mean_and_strict() -> None:
    w = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]])
    tga = TGA(w)
    with torch.no_grad():
        tga.threshold.fill_(1.0)
    (exported,) = tga.export(w)
    np.testing.assert_array_equal(exported.trits, [[-1, 0, 0, 0, 1]])


def test_uncentred_thresholds_keep_the_mean_of_a_filter() -> None:
    w = torch.tensor([[1.0, 2.0, 3.0], [-4.0, 0.0, 0.0]])
    for centred, expected in ((True, [[-1, 0, 1], [-1, 1, 1]]), (False, [[0, 1, 1], [-1, 0, 0]])):
        tga = TGA(w, per_channel=True, centred=centred)
        with torch.no_grad():
            tga.threshold.copy_(
                torch.tensor([[0.5], [1.2]]) if centred else torch.full((2, 1), 1.0)
            )
        np.testing.assert_array_equal(tga.export(w)[0].trits, expected)


@pytest.mark.parametrize("sign", [1, -1])
def test_a_negative_threshold_acts_by_its_magnitude(sign: int) -> None:
    w = weights((4, 9), 5)
    tga = TGA(w, gradient_clamp=None).double()
    with torch.no_grad():
        tga.threshold.fill_(sign * 0.05)
    tga(w).square().sum().backward()
    assert tga.threshold.grad is not None
    assert torch.sign(tga.threshold.grad) == sign  # alpha grows with |delta|
    centred = (w - w.mean()).numpy()
    np.testing.assert_array_equal(
        tga.export(w)[0].trits, np.sign(centred) * (np.abs(centred) > 0.05)
    )


@pytest.mark.parametrize("bound", [0.5, 1.0, 3.0])
@pytest.mark.parametrize("kind", [TGA, BoundaryTGA])
def test_at_its_bound_the_threshold_only_feels_what_brings_it_back(
    kind: type[TGA], bound: float
) -> None:
    w = weights((40, 9), 6)
    for sign in (1.0, -1.0):
        tga = kind(w, gradient_clamp=None, bound=bound).double()
        with torch.no_grad():
            tga.threshold.fill_(sign * 100.0)
        found = []
        for upstream in (1.0, -1.0):
            tga.threshold.grad = None
            (upstream * tga(w).abs()).sum().backward()
            assert tga.threshold.grad is not None
            found.append(float(tga.threshold.grad) * sign)
        assert tga.statistics(w).threshold_over_sigma == pytest.approx(bound)
        # Descent lowers |threshold| with a positive gradient; one of two opposite ones is so.
        assert min(found) == 0.0 and max(found) > 0.0


def test_a_copied_or_loaded_module_keeps_the_clamp(tmp_path: Path) -> None:
    w = weights((4, 9), 7)
    layer = TernaryLinear(9, 4, quantiser=partial(TGA, gradient_clamp=1e-3)).double()
    copied = copy.deepcopy(layer)
    torch.save(layer, tmp_path / "layer.pt")
    saved = torch.load(tmp_path / "layer.pt", weights_only=False)
    assigned = TernaryLinear(9, 4, quantiser=partial(TGA, gradient_clamp=1e-3)).double()
    assigned.load_state_dict(layer.state_dict(), assign=True)
    for found in (layer, copied, saved, assigned):
        (found.quantiser(w) * 100 * torch.sign(w)).sum().backward()
        assert float(found.quantiser.threshold.grad.abs()) == pytest.approx(1e-3)


@pytest.mark.parametrize("name", sorted(QUANTISERS))
def test_torch_func_differentiates_every_quantiser(name: str) -> None:
    layer = TernaryLinear(9, 4, quantiser=QUANTISERS[name]).double()
    x, state = weights((3, 9), 1), dict(layer.named_parameters())

    def loss(state: dict[str, Tensor], x: Tensor) -> Tensor:
        found: Tensor = functional_call(layer, state, (x,))
        return found.square().sum()

    together = grad(loss)(state, x)
    each = vmap(grad(loss), (None, 0))(state, x[:, None])
    loss(state, x).backward()
    for key, parameter in state.items():
        torch.testing.assert_close(together[key], parameter.grad)
        if not key.startswith("quantiser"):  # a clamp of each is not the clamp of the sum
            torch.testing.assert_close(each[key].sum(0), parameter.grad)


@pytest.mark.parametrize(
    ("method", "optimiser"),
    [
        ("tga", lambda p: torch.optim.Adam(p, 1e-3)),
        ("tga-boundary", lambda p: torch.optim.SGD(p, 0.1, momentum=0.9)),
    ],
)
def test_one_optimiser_for_all_parameters_leaves_a_network_that_learns(
    method: str, optimiser: Callable[[Iterator[nn.Parameter]], torch.optim.Optimizer]
) -> None:
    # Without a bound of 1 sigma both carry thresholds past the weights: 0.10 to 0.56 right.
    digits = load_digits()
    x, y = torch.tensor(digits.images[:, None] / 16, dtype=torch.float32), digits.target
    y = torch.tensor(y)
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.BatchNorm2d(16), nn.ReLU(),
        nn.Conv2d(16, 32, 3, padding=1, stride=2), nn.BatchNorm2d(32), nn.ReLU(),
        nn.Conv2d(32, 32, 3, padding=1, stride=2), nn.BatchNorm2d(32), nn.ReLU(),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(32, 10),
    )  # fmt: skip
    net = ternarize(net, method)
    steps = optimiser(net.parameters())
    for _ in range(6):
        for part in torch.randperm(1500).split(50):
            steps.zero_grad()
            nn.functional.cross_entropy(net(x[part]), y[part]).backward()
            steps.step()
    net.eval()
    with torch.no_grad():
        right = (net(x[1500:]).argmax(1) == y[1500:]).double().mean()
    assert right > 0.8
    for _, layer in ternary_layers(net):
        assert layer.statistics().zeros < 0.9


def test_the_clamp_bounds_the_threshold_gradient() -> None:
    w = weights((4, 9), 7)
    free, clamped = TGA(w, gradient_clamp=None), TGA(w, gradient_clamp=1e-3)
    for tga in (free, clamped):
        (tga(w) * 100 * torch.sign(w)).sum().backward()
    assert float(free.threshold.grad.abs()) > 1e-3
    assert float(clamped.threshold.grad.abs()) == pytest.approx(1e-3)


def test_without_the_correction_the_straight_gradient_is_times_alpha() -> None:
    w = weights((4, 9), 8)
    upstream = weights((4, 9), 9)
    grads = []
    for scaled in (True, False):
        tga = TGA(w, scaled_ste=scaled).double()
        tga.reset(w)
        x = w.clone().requires_grad_()
        (tga(x) * upstream).sum().backward()
        grads.append(x.grad)
    alpha = tga.statistics(w).alpha
    torch.testing.assert_close(grads[0] - grads[1], (1 - alpha) * upstream, rtol=1e-9, atol=1e-12)


def test_equal_weights_give_zeros_and_no_nan() -> None:
    w = torch.full((3, 3), 0.5, requires_grad=True)
    tga = TGA(w.detach())
    result = tga(w)
    assert (result == 0).all()
    assert not tga.export(w)[0].trits.any()


def test_gaussian_operating_points() -> None:
    # alpha / sigma of a Gaussian at some thresholds, from tables of the normal distribution.
    for a, expected in ((0.0, 0.7979), (0.5585, 1.184), (0.612, 1.224), (3.0, 3.2831)):
        assert float(hazard(torch.tensor(a, dtype=torch.float64))) == pytest.approx(
            expected, abs=6e-4
        )


def test_initial_threshold_is_a_factor_of_the_largest_weight() -> None:
    w = torch.tensor([[0.5, -2.0], [1.0, 0.25]])
    assert float(TGA(w, initial_threshold=0.1).threshold.detach()) == pytest.approx(0.2)
    per_channel = TGA(w, initial_threshold=0.1, per_channel=True)
    assert per_channel.threshold.detach().flatten().tolist() == pytest.approx([0.2, 0.1])


@pytest.mark.parametrize("exponent", [-120, -80, -40, 0, 40, 80, 120])
@pytest.mark.parametrize("per_channel", [False, True])
@pytest.mark.parametrize("centred", [True, False])
def test_weights_of_any_size_have_the_trits_of_their_shape(
    exponent: int, per_channel: bool, centred: bool
) -> None:
    w = weights((4, 9), 5, 0.02).float()
    options = {"initial_threshold": 0.4, "per_channel": per_channel, "centred": centred}
    scaled = w * 2.0**exponent
    (usual,), (found,) = TGA(w, **options).export(w), TGA(scaled, **options).export(scaled)
    assert np.array_equal(found.trits, usual.trits)
    assert np.array_equal(found.alpha, usual.alpha * 2.0**exponent)
    assert TGA(scaled, **options).statistics(scaled).threshold_over_sigma == pytest.approx(
        TGA(w, **options).statistics(w).threshold_over_sigma
    )
