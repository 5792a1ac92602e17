"""Batch norm of several processes is torch's own over all of their images."""

from __future__ import annotations

from copy import deepcopy
from types import SimpleNamespace

import pytest
import torch
from torch import nn

from tnthw.training import whole_batch
from tnthw.training.whole_batch import shared_batch_norm


@pytest.mark.parametrize("processes", [1, 2])
@pytest.mark.parametrize("momentum", [0.1, None])
@pytest.mark.parametrize("shape", [(6, 3), (4, 3, 5, 5)])
def test_values_gradients_and_statistics_are_those_of_torch(
    shape: tuple[int, ...], momentum: float | None, processes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The other process has the same images, so that a sum over both is a product.
    world = SimpleNamespace(sum=lambda x: x * processes)
    monkeypatch.setattr(whole_batch, "current_world", lambda: world)
    torch.manual_seed(0)
    norm = (nn.BatchNorm1d if len(shape) == 2 else nn.BatchNorm2d)(3, momentum=momentum).double()
    nn.init.uniform_(norm.weight, 0.5, 1.5)
    expected = deepcopy(norm)
    for _ in range(3):
        x = (3.0 + torch.randn(shape, dtype=torch.float64)).requires_grad_()
        upstream = torch.randn(shape, dtype=torch.float64)
        found = shared_batch_norm(norm, x)
        (by_found,) = torch.autograd.grad((found * upstream).sum(), x)
        whole = expected(torch.cat([x] * processes))
        loss = (whole * torch.cat([upstream] * processes)).sum()
        (by_whole,) = torch.autograd.grad(loss, x)
        torch.testing.assert_close(found, whole[: len(x)])
        torch.testing.assert_close(by_found * processes, by_whole)
    for name, value in expected.state_dict().items():
        torch.testing.assert_close(norm.state_dict()[name], value)


def test_in_evaluation_the_statistics_stay() -> None:
    norm = nn.BatchNorm1d(3).eval()
    x = torch.randn(4, 3)
    torch.testing.assert_close(shared_batch_norm(norm, x), norm(x))
    assert int(norm.num_batches_tracked) == 0
