"""Statistics of batch norm after the weights have changed: exact over all images."""

from __future__ import annotations

import copy

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

import tnthw
from tnthw.errors import ConfigError, InputError


class Net(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.a, self.na = nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4)
        self.b, self.nb = nn.Conv2d(4, 4, 3, padding=1), nn.BatchNorm2d(4, momentum=None)
        self.drop, self.fc, self.nc = nn.Dropout(0.5), nn.Linear(4, 6), nn.BatchNorm1d(6)

    def forward(self, x: Tensor) -> Tensor:
        x = F.relu(self.na(self.a(x)))
        x = F.relu(self.nb(self.b(x)) + x)
        return self.nc(self.fc(self.drop(x.mean((2, 3)))))


IMAGES = torch.rand(150, 1, 6, 6, generator=torch.Generator().manual_seed(1))


@torch.no_grad()
def by_hand(model: Net) -> dict[str, Tensor]:
    """The forward written out, on all images at once, with the statistics taken on the way."""
    found: dict[str, Tensor] = {}

    def norm(name: str, x: Tensor) -> Tensor:
        axes = (0, 2, 3) if x.dim() == 4 else (0,)
        mean, variance = x.mean(axes), x.var(axes)
        found[f"{name}.running_mean"], found[f"{name}.running_var"] = mean, variance
        layer = getattr(model, name)
        return F.batch_norm(x, mean, variance, layer.weight, layer.bias, eps=layer.eps)

    x = F.relu(norm("na", model.a(IMAGES.double())))
    x = F.relu(norm("nb", model.b(x)) + x)
    norm("nc", model.fc(x.mean((2, 3))))
    return found


@pytest.mark.parametrize("ternary", [False, True])
def test_they_are_those_of_all_images_at_once(ternary: bool) -> None:
    model = (tnthw.ternarize(Net(), "twn") if ternary else Net()).eval().double()
    wanted = by_hand(model)
    before = copy.deepcopy(model.state_dict())
    assert tnthw.reestimate_batch_norm(model, IMAGES) is model
    for name, value in model.state_dict().items():
        if name in wanted:
            torch.testing.assert_close(value, wanted[name], rtol=1e-9, atol=1e-12)
            assert not torch.equal(value, before[name])
        else:
            assert torch.equal(value, before[name]), name


@pytest.mark.parametrize("size", [1, 7, 150])
def test_the_cut_into_batches_does_not_matter(size: int) -> None:
    loader = DataLoader(TensorDataset(IMAGES, torch.arange(150)), batch_size=size)
    found, wanted = (Net().eval() for _ in range(2))
    tnthw.reestimate_batch_norm(found, loader)
    tnthw.reestimate_batch_norm(wanted, IMAGES.numpy())
    for name, value in found.state_dict().items():
        torch.testing.assert_close(value, wanted.state_dict()[name], rtol=1e-5, atol=1e-6)


def test_modes_hooks_and_the_generator_stay() -> None:
    model = Net().eval()
    model.nb.train()
    state = torch.get_rng_state()
    tnthw.reestimate_batch_norm(model, IMAGES, count=20)
    assert [m.training for m in (model, model.na, model.nb, model.drop)] == [
        False, False, True, False,
    ]  # fmt: skip
    assert torch.equal(state, torch.get_rng_state())
    assert not any(module._forward_pre_hooks for module in model.modules())


def test_a_norm_that_is_used_twice_has_the_statistics_of_both() -> None:
    class Twice(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.norm = nn.BatchNorm1d(3, affine=False)

        def forward(self, x: Tensor) -> Tensor:
            return self.norm(x[:, :3]) + self.norm(x[:, 3:])

    x = torch.rand(40, 6) * 3
    model = tnthw.reestimate_batch_norm(Twice().eval(), x)
    both = torch.cat([x[:, :3], x[:, 3:]])
    torch.testing.assert_close(model.norm.running_mean, both.mean(0))
    torch.testing.assert_close(model.norm.running_var, both.var(0))


def test_a_ternary_network_is_nearer_to_its_float_one_with_them() -> None:
    real = tnthw.reestimate_batch_norm(Net().eval(), IMAGES)
    made = tnthw.ternarize(real, "twn")
    with torch.no_grad():
        want = real(IMAGES)
        before = (made(IMAGES) - want).square().mean()
        after = (tnthw.reestimate_batch_norm(made, IMAGES)(IMAGES) - want).square().mean()
    assert after < 0.8 * before


@pytest.mark.parametrize(
    ("model", "images", "error", "message"),
    [
        (nn.Linear(2, 2), np.zeros((4, 2)), ConfigError, "Linear: has no batch norm with running"),
        (nn.BatchNorm1d(2), np.zeros((1, 2)), InputError, "which has no variance; give more"),
        (nn.BatchNorm1d(2), np.zeros((4, 2), np.uint8), InputError, "hold uint8; give the real"),
        (nn.BatchNorm1d(2), iter([np.zeros((4, 2))]), InputError, "can be gone through only once"),
        (nn.BatchNorm1d(2), [], InputError, r"have shape \(0,\)"),
        ("net", np.zeros((4, 2)), ConfigError, "module: got .*; give a torch.nn.Module"),
    ],
)
def test_what_cannot_be_estimated_is_refused(
    model: nn.Module, images: object, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        tnthw.reestimate_batch_norm(model, images)
