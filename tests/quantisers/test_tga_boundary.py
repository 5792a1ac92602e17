from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor
from torch.nn import functional

from tnthw.errors import ConfigError
from tnthw.quantisers.tga import TGA
from tnthw.quantisers.tga_boundary import BoundaryTGA


def weights(shape: tuple[int, ...], seed: int, mean: float = 0.0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return 0.1 * torch.randn(shape, generator=generator, dtype=torch.float64) + mean


def gradients(quantiser: TGA, w: Tensor, upstream: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    w = w.clone().requires_grad_()
    quantiser.threshold.grad = None
    value = quantiser(w)
    (value * upstream).sum().backward()
    assert w.grad is not None and quantiser.threshold.grad is not None
    return value.detach(), w.grad, quantiser.threshold.grad


def averaged(
    w: Tensor, threshold: Tensor, width: float, axes: tuple[int, ...], centred: bool
) -> Tensor:
    """The trit averaged over the band, written anew."""
    mu = w.mean(axes, keepdim=True) if centred else 0.0
    sigma = w.std(axes, keepdim=True) if centred else (w**2).mean(axes, keepdim=True) ** 0.5
    c = w - mu
    ramp = (c.abs() - threshold.abs()) / (width * sigma) + 0.5
    return torch.sign(c) * ramp.clamp(0, 1)


@given(
    seed=st.integers(0, 1000),
    factor=st.sampled_from([0.05, 0.2, 0.4]),
    width=st.sampled_from([0.05, 0.1, 0.5]),
    per_channel=st.booleans(),
    centred=st.booleans(),
    sign=st.sampled_from([1.0, -1.0]),
    mean=st.sampled_from([0.0, 0.02]),
)
def test_the_added_gradient_is_that_of_the_averaged_trits(
    seed: int,
    factor: float,
    width: float,
    per_channel: bool,
    centred: bool,
    sign: float,
    mean: float,
) -> None:
    w, upstream = weights((4, 5, 3, 3), seed, mean), weights((4, 5, 3, 3), seed + 1)
    options = {"initial_threshold": factor, "per_channel": per_channel, "centred": centred}
    options["bound"] = 3.0
    published = TGA(w, gradient_clamp=None, **options).double()
    improved = BoundaryTGA(w, width=width, **options).double()
    for quantiser in (published, improved):
        quantiser.reset(w)
        with torch.no_grad():
            quantiser.threshold.mul_(sign)
    value, by_weight, by_threshold = gradients(published, w, upstream)
    found_value, found_by_weight, found_by_threshold = gradients(improved, w, upstream)
    assert torch.equal(found_value, value) and torch.equal(found_by_weight, by_weight)

    axes = (1, 2, 3) if per_channel else (0, 1, 2, 3)
    alpha = torch.from_numpy(published.export(w)[0].alpha).reshape(-1, 1, 1, 1)
    threshold, step = published.threshold.detach(), 1e-9

    def loss(moved: Tensor) -> Tensor:
        return (upstream * alpha * averaged(w, moved, width, axes, centred)).sum(axes, keepdim=True)

    numerical = (loss(threshold + step) - loss(threshold - step)) / (2 * step)
    torch.testing.assert_close(found_by_threshold - by_threshold, numerical, rtol=1e-5, atol=1e-5)


def normalised(x: Tensor, w: Tensor) -> Tensor:
    """A convolution and batch norm in training mode."""
    return functional.batch_norm(functional.conv2d(x, w, padding=1), None, None, training=True)


def test_under_batch_norm_the_published_gradient_vanishes_and_this_one_does_not() -> None:
    w, x = weights((16, 8, 3, 3), 0), 100 * weights((8, 8, 10, 10), 1)
    target = normalised(x, TGA(w, initial_threshold=0.3).double()(w)).detach()
    found = []
    for quantiser in (TGA(w, gradient_clamp=None), BoundaryTGA(w)):
        quantiser.double().reset(w)
        loss = functional.mse_loss(normalised(x, quantiser(w)), target)
        loss.backward()
        found.append(abs(quantiser.threshold.grad.item()))  # type: ignore[union-attr]
    # Not exactly zero: batch norm adds 1e-5 to the variance.
    assert found[0] < 1e-4 * found[1]


@pytest.mark.parametrize("start", [0.2, 1.4])
def test_the_threshold_of_a_teacher_is_found_under_batch_norm(start: float) -> None:
    w, x = weights((32, 16, 3, 3), 0), weights((8, 16, 8, 8), 1)
    quantiser = BoundaryTGA(w, width=0.2).double()
    sigma = w.std()
    with torch.no_grad():
        quantiser.threshold.fill_(0.8 * sigma.item())
        target = normalised(x, quantiser(w))
        quantiser.threshold.fill_(start * sigma.item())
    optimiser = torch.optim.Adam(quantiser.trained_parameters(), lr=0.002)
    for step in range(150):
        optimiser.param_groups[0]["lr"] = 0.002 * (1 - step / 150)
        optimiser.zero_grad()
        functional.mse_loss(normalised(x, quantiser(w)), target).backward()
        optimiser.step()
    assert quantiser.statistics(w).threshold_over_sigma == pytest.approx(0.8, abs=0.05)


def test_a_band_without_width_is_refused() -> None:
    with pytest.raises(ConfigError, match="width: is 0.0, must be greater than 0"):
        BoundaryTGA(weights((2, 3), 0), width=0.0)


@pytest.mark.parametrize("kind", [TGA, BoundaryTGA])
@pytest.mark.parametrize("per_channel", [False, True])
def test_a_relative_threshold_is_the_same_one_in_standard_deviations(
    kind: type[TGA], per_channel: bool
) -> None:
    w, upstream = weights((4, 5, 3, 3), 1), weights((4, 5, 3, 3), 2)
    options = {"initial_threshold": 0.2, "per_channel": per_channel, "gradient_clamp": None}
    absolute, relative = kind(w, **options), kind(w, relative=True, **options)
    sigma = w.std((1, 2, 3) if per_channel else (0, 1, 2, 3), keepdim=True)
    torch.testing.assert_close(relative.threshold * sigma, absolute.threshold)
    value, by_weight, by_threshold = gradients(absolute, w, upstream)
    found = gradients(relative, w, upstream)
    torch.testing.assert_close(found[0], value)
    torch.testing.assert_close(found[1], by_weight)
    torch.testing.assert_close(found[2], by_threshold * sigma)
    # Weights that grow take their threshold along.
    (before,), (after,) = relative.export(w), relative.export(3 * w)
    assert (before.trits == after.trits).all()


def test_the_threshold_can_start_in_standard_deviations() -> None:
    w = weights((4, 5, 3, 3), 1)
    for relative, unit in ((False, w.std()), (True, torch.tensor(1.0).double())):
        made = TGA(w, initial_threshold=0.612, initial_unit="sigma", relative=relative)
        torch.testing.assert_close(made.threshold.detach().reshape(()), 0.612 * unit)
