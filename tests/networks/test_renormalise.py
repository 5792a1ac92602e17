from __future__ import annotations

import pytest
import torch
from torch import nn

from tnthw.errors import InputError
from tnthw.networks.renormalise import renormalise


def network() -> nn.Sequential:
    torch.manual_seed(0)
    net = nn.Sequential(
        nn.Conv2d(1, 3, 3), nn.BatchNorm2d(3), nn.Dropout(0.9), nn.Conv2d(3, 2, 3),
        nn.BatchNorm2d(2),
    )  # fmt: skip
    return net.eval()


def test_statistics_are_those_of_all_images() -> None:
    net, images = network(), torch.randn(20, 1, 8, 8)
    net[1].running_mean.fill_(9.0)
    done = renormalise(net, images)
    first = net[0](images)
    torch.testing.assert_close(net[1].running_mean, first.mean((0, 2, 3)))
    second = net[3](net[1](first))
    torch.testing.assert_close(net[4].running_mean, second.mean((0, 2, 3)))
    assert (done.norms, done.images) == (2, 20)


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
    with pytest.raises(InputError, match="sees one value of each channel"):
        renormalise(net, torch.randn(1, 4))
    with pytest.raises(InputError, match="batch norm 1: its values on the 2 images are not finite"):
        renormalise(net, torch.full((2, 4), torch.inf))
