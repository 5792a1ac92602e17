from __future__ import annotations

import pytest
import torch
from torch import nn

from tnthw.errors import InputError
from tnthw.networks.renormalise import renormalise


def network() -> nn.Sequential:
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(1, 3, 3), nn.BatchNorm2d(3), nn.Dropout(0.9), nn.Conv2d(3, 2, 3),
        nn.BatchNorm2d(2),
    )  # fmt: skip


@pytest.mark.parametrize("count", [2, 16, 17, 40])
def test_statistics_are_the_mean_over_equal_parts(count: int) -> None:
    net, images = network(), torch.randn(count, 1, 8, 8)
    net[1].running_mean.fill_(9.0)
    net[1].num_batches_tracked.fill_(1000)
    net[1].momentum = 0.3
    done = renormalise(net, images)
    parts = images.tensor_split(-(-count // 16))
    first = [net[0](part) for part in parts]
    mean = torch.stack([x.mean((0, 2, 3)) for x in first]).mean(0)
    variance = torch.stack([x.transpose(0, 1).flatten(1).var(1) for x in first]).mean(0)
    torch.testing.assert_close(net[1].running_mean, mean)
    torch.testing.assert_close(net[1].running_var, variance)
    assert not any(module.training for module in net.modules()) and net[1].momentum == 0.3
    assert (done.norms, done.images) == (2, count)


def test_dropout_is_off_and_the_next_norm_sees_normalised_values() -> None:
    net, images = network(), torch.randn(8, 1, 8, 8)
    renormalise(net, images)
    x = net[0](images)
    x = (x - x.mean((0, 2, 3), keepdim=True)) / (
        x.var((0, 2, 3), keepdim=True, correction=0) + 1e-5
    ).sqrt()
    torch.testing.assert_close(net[4].running_mean, net[3](x).mean((0, 2, 3)))


def test_what_is_said() -> None:
    net, images = network(), torch.randn(8, 1, 8, 8)
    renormalise(net, images)
    with torch.no_grad():
        for layer in (net[0], net[3]):
            layer.weight.mul_(0.5)
    done = renormalise(net, images)
    assert done.spread == pytest.approx(0.5, rel=1e-4)
    assert str(done) == (
        "2 norms estimated again on 8 images: deviations are 0.5 times the checkpoint's (median)"
    )
    assert renormalise(nn.Sequential(nn.ReLU()), images).norms == 0


def test_images_that_give_no_variance() -> None:
    net = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
    with pytest.raises(InputError, match=r"so few images \(1\) give one value for each channel"):
        renormalise(net, torch.randn(1, 4))
    with pytest.raises(InputError, match="batch norm 1: its values on the 2 images are not finite"):
        renormalise(net, torch.full((2, 4), torch.inf))
