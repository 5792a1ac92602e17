"""Quantisers as people write them become one `Quantise`, with its rounding and its ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.frontends.pytorch.agreeing import agreeing
from tnthw.frontends.steps import Add, Affine, Clamp, Layer, Levels, Quantise, Step

Form = Callable[[Any, Tensor], Tensor]


class Net(nn.Module):
    def __init__(self, form: Form) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.c, self.d = nn.Conv2d(3, 8, 3), nn.Conv2d(8, 4, 3)
        self.register_buffer("step", torch.tensor(0.1))
        self.register_buffer("steps", torch.linspace(0.1, 0.2, 8).view(1, -1, 1, 1))
        self.form = form

    def forward(self, x: Tensor) -> Tensor:
        return self.d(self.form(self, self.c(x)))


def steps_of(form: Form) -> list[Step]:
    return [s for s in agreeing(Net(form), (3, 8, 8)).steps if not isinstance(s, Layer)]


FORMS: dict[str, tuple[Form, float, int, int, str]] = {
    "divided": (lambda s, x: (x / 0.1).round().clamp(-8, 7) * 0.1, 0.1, -8, 7, "even"),
    "multiplied": (lambda s, x: torch.clamp(torch.round(x * 10), 0, 15) / 10, 0.1, 0, 15, "even"),
    "clamped before": (
        lambda s, x: torch.round(x.clamp(-0.4, 0.3) / 0.1) * 0.1, 0.1, -4, 3, "even"
    ),
    "relu before": (lambda s, x: torch.round(F.relu(x).clamp(max=1) * 3) / 3, 1 / 3, 0, 3, "even"),
    "buffer": (
        lambda s, x: torch.clamp(torch.round(x / s.step), -8, 7) * s.step, 0.1, -8, 7, "even"
    ),
    "zero point": (
        lambda s, x: (torch.clamp(torch.round(x / 0.1 + 4), 0, 15) - 4) * 0.1, 0.1, -4, 11, "even"
    ),
    "half up": (lambda s, x: torch.floor(x / 0.1 + 0.5).clamp(0, 15) * 0.1, 0.1, 0, 15, "up"),
    "floor": (lambda s, x: torch.floor(x / 0.1).clamp(0, 15) * 0.1, 0.1, 0, 15, "floor"),
    "ceil": (lambda s, x: (x / 0.1).ceil().clamp(0, 15).mul(0.1), 0.1, 0, 15, "ceil"),
    "truncated": (lambda s, x: (x / 0.1).trunc().clamp(-8, 7) * 0.1, 0.1, -8, 7, "truncate"),
    "whole numbers": (lambda s, x: x.clamp(-1, 1).round(), 1.0, -1, 1, "even"),
    "straight through": (
        lambda s, x: x + ((x / 0.1).round().clamp(-8, 7) * 0.1 - x).detach(), 0.1, -8, 7, "even"
    ),
    "straight through, turned": (
        lambda s, x: ((x / 0.1).round().clamp(-8, 7) * 0.1 - x).detach() + x, 0.1, -8, 7, "even"
    ),
    "detached first": (
        lambda s, x: ((x / 0.1).round().clamp(-8, 7) * 0.1).detach() - x.detach() + x,
        0.1, -8, 7, "even",
    ),
    "torch's": (
        lambda s, x: torch.fake_quantize_per_tensor_affine(x, 0.1, 3, 0, 15), 0.1, -3, 12, "even"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_a_written_quantiser_is_one_step(name: str) -> None:
    form, scale, low, high, rounding = FORMS[name]
    (step,) = [s for s in steps_of(form) if not isinstance(s, Clamp)]
    assert isinstance(step, Quantise)
    np.testing.assert_allclose(step.scale, scale, rtol=1e-6)
    assert (step.low, step.high, step.rounding) == (low, high, rounding)


def test_scales_of_channels() -> None:
    def written(net: Net, x: Tensor) -> Tensor:
        return torch.clamp(torch.round(x / net.steps), -8, 7) * net.steps

    def torchs(net: Net, x: Tensor) -> Tensor:
        zeros = torch.zeros(8, dtype=torch.int32)
        return torch.fake_quantize_per_channel_affine(x, net.steps.flatten(), zeros, 1, -8, 7)

    for form in (written, torchs):
        (step,) = steps_of(form)
        assert isinstance(step, Quantise) and (step.low, step.high) == (-8, 7)
        np.testing.assert_allclose(step.scale, np.linspace(0.1, 0.2, 8), rtol=1e-6)


def test_an_odd_zero_point_moves_ties_and_stays_apart() -> None:
    """Round-half-even of x + 1 is not that of x, plus 1: 0.5 goes to 1."""
    steps = steps_of(lambda s, x: (torch.clamp(torch.round(x / 0.125 + 1), 0, 15) - 1) * 0.125)
    (grid,) = [s for s in steps if isinstance(s, Quantise)]
    assert (grid.low, grid.high) == (0, 15) and len(steps) > 1
    assert any(isinstance(s, Affine) for s in steps)


def test_another_scale_after_the_rounding_is_an_affine_step() -> None:
    steps = steps_of(lambda s, x: (x / 0.1).round().clamp(-8, 7) * 0.3)
    assert [type(s) for s in steps] == [Affine, Quantise, Affine]


def test_a_rounding_that_is_read_twice_stays_apart_from_what_reads_it() -> None:
    def twice(net: Net, x: Tensor) -> Tensor:
        whole = (x / 0.1).round().clamp(-8, 7)
        return whole * 0.1 + whole

    steps = steps_of(twice)
    assert [type(s) for s in steps] == [Affine, Quantise, Affine, Add]


@pytest.mark.parametrize(
    ("form", "kinds"),
    [
        (lambda s, x: (x >= 0.1).float(), [Levels]),
        (lambda s, x: (x > 0.1).float(), [Levels]),
        (lambda s, x: (x < 0.1).to(x.dtype), [Levels, Affine]),
        (lambda s, x: (x <= s.step).float(), [Levels, Affine]),
        (lambda s, x: (x > 0).float() * 2 - 1, [Levels, Affine, Affine]),
        (lambda s, x: torch.sign(x), [Levels]),
        (lambda s, x: (x > s.steps).type_as(x), [Levels]),
    ],
)
def test_comparisons_count_thresholds(form: Form, kinds: list[type[Step]]) -> None:
    assert [type(s) for s in steps_of(form)] == kinds
