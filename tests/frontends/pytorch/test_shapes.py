"""Forwards that ask for shapes: branches, loops and numbers that are the same for all images."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from tests.frontends.pytorch.agreeing import agreeing


class Net(nn.Module):
    def __init__(self, form: Callable[[Net, Tensor], Tensor]) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.c, self.d = nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 8, 3, padding=1)
        self.parts = nn.ModuleList(nn.Conv2d(8, 8, 1) for _ in range(3))
        self.named = nn.ModuleDict({"a": nn.ReLU(), "b": nn.Tanh()})
        self.gain = nn.Parameter(torch.tensor(0.5))
        self.form = form

    def forward(self, x: Tensor) -> Tensor:
        return self.form(self, x)


def asserted(net: Net, x: Tensor) -> Tensor:
    assert x.dim() == 4 and x.ndim == 4
    assert x.shape[1] == 3, "three colours"
    images, channels, height, width = net.c(x).shape
    return net.c(x).reshape(images, channels, height * width).mean(-1)


def looped(net: Net, x: Tensor) -> Tensor:
    y = net.c(x)
    return torch.cat([y[:, i : i + 2] for i in range(0, int(y.shape[1]), 4)], 1)


def by_type(net: Net, x: Tensor) -> Tensor:
    y = net.c(x)
    gain = torch.full((1,), 2.0, dtype=y.dtype, device=y.device)
    return y * gain if y.dtype.is_floating_point else y


def by_parameter(net: Net, x: Tensor) -> Tensor:
    return net.c(x) if net.gain > 0 and len(x.shape) == 4 else net.d(x)


def starred(net: Net, x: Tensor) -> Tensor:
    y = net.c(x)
    first, *rest = y.shape
    return y.view(first, -1) if len(rest) == 3 else y


FORMS: dict[str, Callable[[Net, Tensor], Tensor]] = {
    "asserted": asserted,
    "looped": looped,
    "by type": by_type,
    "by parameter": by_parameter,
    "starred": starred,
    "modules of a list": lambda s, x: sum((part(s.c(x)) for part in s.parts), start=s.c(x)),
    "modules of a dictionary": lambda s, x: s.named["b"](s.named["a"](s.c(x))),
    "half the channels": lambda s, x: s.d(s.c(x))[:, : s.c(x).shape[1] // 2],
    "equal shapes": lambda s, x: s.c(x) + s.d(s.c(x)) if s.c(x).shape == s.d(s.c(x)).shape else x,
    "zeros of its size": lambda s, x: s.c(x) + torch.zeros(1, s.c(x).size(1), 1, 1),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_forward_that_asks_for_shapes_is_read(name: str) -> None:
    agreeing(Net(FORMS[name]), (3, 8, 8))
