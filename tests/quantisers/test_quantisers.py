from __future__ import annotations

import math
from functools import partial

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from tnthw.quantisers.absmean import AbsoluteMean
from tnthw.quantisers.fixed import FixedThreshold
from tnthw.quantisers.registry import QUANTISERS
from tnthw.quantisers.ttq import TTQ
from tnthw.quantisers.twn import TWN

FACTORIES = {
    **QUANTISERS,
    "fixed-2": partial(FixedThreshold, thresholds=(0.05, 0.1)),
    "fixed-4": partial(FixedThreshold, thresholds=(0.05, 0.1, 0.15, 0.2)),
}


def weights(shape: tuple[int, ...], seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return 0.4 * torch.randn(shape, generator=generator, dtype=torch.float64)


@given(
    name=st.sampled_from(sorted(FACTORIES)),
    shape=st.sampled_from([(3, 4), (5, 2, 3, 3), (4, 1, 3, 3), (1, 6)]),
    seed=st.integers(0, 10_000),
    per_channel=st.booleans(),
)
def test_what_is_exported_is_what_is_used(
    name: str, shape: tuple[int, ...], seed: int, per_channel: bool
) -> None:
    w = weights(shape, seed).float()
    quantiser = FACTORIES[name](w, per_channel=per_channel)
    total = np.zeros(shape)
    for part in quantiser.export(w):
        assert part.trits.dtype == np.int8 and set(np.unique(part.trits)) <= {-1, 0, 1}
        assert part.trits.shape == shape and part.alpha.shape == (shape[0],)
        total += part.alpha.reshape(-1, *(1,) * (len(shape) - 1)) * part.trits
    used = quantiser(w).detach().numpy()
    np.testing.assert_array_equal(used, total.astype(np.float32))
    statistics = quantiser.statistics(w)
    assert statistics.zeros == pytest.approx(np.mean(used == 0), abs=1e-6)
    assert math.isfinite(statistics.threshold_over_sigma) and math.isfinite(statistics.alpha)


def test_twn_is_the_formula_of_the_paper() -> None:
    """Beyond 0.7 E|w| a weight is kept, at the mean magnitude of what is kept."""
    w = torch.tensor([[1.0, -1.0, 0.74, 0.65, -0.72, 1.89]], dtype=torch.float64)  # E|w| = 1
    mean = (1 + 1 + 0.74 + 0.72 + 1.89) / 5
    expected = mean * torch.tensor([[1.0, -1.0, 1.0, 0.0, -1.0, 1.0]], dtype=torch.float64)
    torch.testing.assert_close(TWN(w)(w), expected)


def test_a_weight_at_the_threshold_becomes_zero() -> None:
    w = torch.tensor([[0.5, -0.5, 0.75, -0.25, 0.5, -0.5, 0.5, 0.5]])  # E|w| = 0.5
    assert TWN(w, factor=1.0)(w).tolist() == [[0.0, 0.0, 0.75, 0.0, 0.0, 0.0, 0.0, 0.0]]


@pytest.mark.parametrize("name", sorted(FACTORIES))
@pytest.mark.parametrize("per_channel", [False, True])
def test_scaling_the_weights_scales_the_result(name: str, per_channel: bool) -> None:
    w = weights((4, 3, 3, 3), 1)
    once = FACTORIES[name](w, per_channel=per_channel)(w)
    # 4 is exact in floating point.
    torch.testing.assert_close(
        FACTORIES[name](4 * w, per_channel=per_channel)(4 * w), 4 * once, rtol=1e-12, atol=0
    )


@pytest.mark.parametrize("name", sorted(FACTORIES))
@pytest.mark.parametrize("per_channel", [False, True])
@pytest.mark.parametrize("power", [-100, 120])
def test_statistics_of_weights_at_the_ends_of_float32_are_right(
    name: str, per_channel: bool, power: int
) -> None:
    """Sums and squares of them would leave it."""
    w = weights((8, 8, 3, 3), 6).float()
    large = w * 2.0**power
    once = FACTORIES[name](w, per_channel=per_channel)
    found = FACTORIES[name](large, per_channel=per_channel)
    assert torch.equal(found(large) * 2.0**-power, once(w))
    assert math.isfinite(found.statistics(large).threshold_over_sigma)


def gradient(quantiser: torch.nn.Module, w: Tensor, upstream: Tensor) -> Tensor:
    x = w.clone().requires_grad_()
    (quantiser(x) * upstream).sum().backward()
    assert x.grad is not None
    return x.grad


@pytest.mark.parametrize("make", [TWN, AbsoluteMean])
def test_the_gradient_passes_straight_through(make: type) -> None:
    w, upstream = weights((4, 9), 2), weights((4, 9), 3)
    assert torch.equal(gradient(make(w), w, upstream), upstream)


def test_twn_by_hand() -> None:
    w = torch.tensor([[1.0, -2.0, 0.5, 0.5]])  # E|w| = 1, threshold 0.7
    (part,) = TWN(w).export(w)
    np.testing.assert_array_equal(part.trits, [[1, -1, 0, 0]])
    assert part.alpha == pytest.approx(1.5)


def test_twn_is_close_to_the_least_squares_optimum_on_a_gaussian() -> None:
    w = weights((200, 200), 4)
    ours = float(((TWN(w)(w) - w) ** 2).mean())
    others = [float(((TWN(w, factor=f)(w) - w) ** 2).mean()) for f in np.arange(0.3, 1.3, 0.05)]
    assert ours <= 1.02 * min(others)


def test_absolute_mean_is_rounding() -> None:
    w = weights((30, 30), 5)
    gamma = w.abs().mean()
    expected = gamma * torch.clamp(torch.round(w / gamma), -1, 1)
    torch.testing.assert_close(AbsoluteMean(w)(w), expected, rtol=1e-12, atol=0)


def test_fixed_thresholds_by_hand() -> None:
    w = torch.tensor([[1.0, -0.5, 0.08, 0.02]], dtype=torch.float64)
    first, second = FixedThreshold(w, thresholds=(0.05, 0.1)).export(w)
    np.testing.assert_array_equal(first.trits, [[1, -1, 1, 0]])
    np.testing.assert_array_equal(second.trits, [[1, -1, 0, 0]])
    assert first.alpha == pytest.approx(1.58 / 3) and second.alpha == pytest.approx(0.75)


def test_the_gradient_of_fixed_thresholds_is_masked_and_times_alpha() -> None:
    w = torch.tensor([[1.5, -0.5, 0.08, 0.02]], dtype=torch.float64)
    quantiser = FixedThreshold(w, thresholds=(0.05, 0.1))
    slope = sum(part.alpha[0] for part in quantiser.export(w))
    found = gradient(quantiser, w, torch.ones_like(w))
    torch.testing.assert_close(found, torch.tensor([[0.0, slope, slope, slope]]).double())


@pytest.mark.parametrize("per_channel", [False, True])
def test_ttq_gradients(per_channel: bool) -> None:
    """Scales against central differences, weights against the paper's rule."""
    w, upstream = weights((4, 2, 3, 3), 6), weights((4, 2, 3, 3), 7)
    quantiser = TTQ(w, threshold=0.2, per_channel=per_channel)
    found = gradient(quantiser, w, upstream)
    step = 1e-6
    for scale in (quantiser.positive, quantiser.negative):
        assert scale.grad is not None
        for i in range(len(scale)):
            values = []
            for sign in (1, -1):
                with torch.no_grad():
                    scale[i] += sign * step
                    values.append(float((quantiser(w) * upstream).sum()))
                    scale[i] -= sign * step
            numerical = (values[0] - values[1]) / (2 * step)
            assert float(scale.grad[i]) == pytest.approx(numerical, rel=1e-6, abs=1e-9)
    trits = torch.from_numpy(quantiser.export(w)[0].trits)
    positive, negative = (
        p.detach().reshape(-1, 1, 1, 1).expand(4, 1, 1, 1)
        for p in (quantiser.positive, quantiser.negative)
    )
    slope = torch.where(trits > 0, positive, torch.where(trits < 0, negative, 1.0))
    torch.testing.assert_close(found, upstream * slope, rtol=1e-12, atol=0)


def test_the_scales_of_ttq_start_where_they_are_told_to() -> None:
    w = torch.tensor([[1.0, 0.6, -0.4, 0.01]])
    for initial, positive, negative in ((None, 0.8, 0.4), (1.0, 1.0, 1.0)):
        quantiser = TTQ(w, initial_scale=initial)
        assert quantiser.positive.item() == pytest.approx(positive)
        assert quantiser.negative.item() == pytest.approx(negative)
