from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tnthw.errors import TrainingError
from tnthw.quantisers.given import GivenTrits, scales_of


@given(
    channels=st.integers(1, 5),
    inputs=st.integers(1, 12),
    seed=st.integers(0, 999),
    same=st.booleans(),
)
def test_trits_and_scales_are_found_exactly(
    channels: int, inputs: int, seed: int, same: bool
) -> None:
    rng = torch.Generator().manual_seed(seed)
    trits = torch.randint(-1, 2, (channels, inputs), generator=rng).float()
    positive, negative = (torch.rand(channels, 1, generator=rng) + 0.01 for _ in range(2))
    if same:
        negative = positive
    weight = torch.where(trits > 0, positive, torch.where(trits < 0, -negative, 0.0))
    quantiser = GivenTrits(weight)
    parts = quantiser.export(weight)
    total = sum(part.alpha[:, None] * part.trits for part in parts)
    np.testing.assert_array_equal(total, weight.double().numpy())
    assert torch.equal(quantiser(weight), weight)
    assert not same or len(parts) == 1
    assert quantiser.statistics(weight).zeros == pytest.approx(float((weight == 0).float().mean()))


def test_two_scales_are_two_tensors() -> None:
    weight = torch.tensor([[0.05, -0.02, 0.0, 0.05]])
    first, second = GivenTrits(weight).export(weight)
    assert first.trits.tolist() == [[1, -1, 0, 1]] and second.trits.tolist() == [[1, 1, 0, 1]]
    assert first.alpha == pytest.approx(0.035) and second.alpha == pytest.approx(0.015)


def test_other_weights_are_refused() -> None:
    weight = torch.tensor([[0.5, 0.25, -0.5], [1.0, 1.0, -1.0]])
    assert scales_of(weight) is None
    with pytest.raises(TrainingError, match=r"shape \(2, 3\) is not ternary: a channel holds more"):
        GivenTrits(weight)
    assert scales_of(torch.zeros(2, 3)) is not None
