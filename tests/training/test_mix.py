from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch.nn import functional

from tests.training.small_run import recipe, squares
from tnthw.training.fit import fit
from tnthw.training.mix import Partners, draw_beta, mixed, mixed_loss


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    images = torch.arange(6.0)[:, None, None, None].expand(6, 2, 8, 10).contiguous()
    return images, torch.arange(6)


def drawn(seed: int, **settings: Any) -> tuple[torch.Tensor, Partners]:
    generator = torch.Generator().manual_seed(seed)
    return mixed(*batch(), recipe(training=settings).training, generator)


@pytest.mark.parametrize("seed", range(5))
def test_mixup_mixes_images_and_labels_by_one_share(seed: int) -> None:
    found, partners = drawn(seed, mixup=0.4)
    images, labels = batch()
    expected = partners.share * images + (1 - partners.share) * images[partners.labels]
    assert torch.allclose(found, expected, atol=1e-6)
    assert sorted(partners.labels.tolist()) == labels.tolist()


@pytest.mark.parametrize("seed", range(5))
def test_cutmix_pastes_a_rectangle_and_counts_its_area(seed: int) -> None:
    found, partners = drawn(seed, cutmix=1.0)
    images, _ = batch()
    for image, own, other in zip(found, images, images[partners.labels], strict=True):
        pasted = image != own
        assert torch.equal(image[pasted], other[pasted])
        if not torch.equal(own, other):
            assert float(pasted.double().mean()) == pytest.approx(1 - partners.share)
            rows, columns = pasted[0].any(1), pasted[0].any(0)
            assert torch.equal(pasted[0], rows[:, None] & columns[None, :])


def test_both_take_turns() -> None:
    found = [drawn(seed, mixup=1.0, cutmix=1.0)[0] for seed in range(40)]
    cut = sum(bool((image == image.round()).all()) for image in found)
    assert 8 <= cut <= 32


def test_the_loss_is_shared() -> None:
    logits = torch.randn(4, 3, generator=torch.Generator().manual_seed(0))
    labels, others = torch.tensor([0, 1, 2, 0]), torch.tensor([2, 1, 0, 1])
    targets = 0.7 * functional.one_hot(labels, 3) + 0.3 * functional.one_hot(others, 3)
    expected = -(targets * logits.log_softmax(1)).sum(1).mean()
    found = mixed_loss(logits, labels, Partners(labels=others, share=0.7), 0.0)
    assert torch.allclose(found, expected)


@pytest.mark.parametrize("a", [0.2, 1.0, 3.0])
def test_shares_are_of_a_beta_distribution(a: float) -> None:
    """Mean 1/2, variance 1 / (4 (2a + 1))."""
    generator = torch.Generator().manual_seed(0)
    values = torch.tensor([draw_beta(a, generator) for _ in range(2000)])
    assert float(values.mean()) == pytest.approx(0.5, abs=0.03)
    assert float(values.var()) == pytest.approx(1 / (4 * (2 * a + 1)), rel=0.1)
    assert 0 <= float(values.min()) and float(values.max()) <= 1


def test_a_run_learns_from_mixed_images() -> None:
    changes = {"training": {"mixup": 0.2, "cutmix": 1.0, "epochs": 2}, "data": {"erase": 0.5}}
    result = fit(recipe(**changes), squares())
    assert all(math.isfinite(row["train_loss"]) for row in result.history)
    plain = fit(recipe(training={"epochs": 2}), squares())
    assert result.history != plain.history
