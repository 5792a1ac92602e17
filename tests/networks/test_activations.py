from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor, nn

from tnthw.errors import TrainingError
from tnthw.networks.activations import (
    Bits,
    LearnedStep,
    attach_steps,
    begin_steps,
    best_clip,
    learned_steps,
)
from tnthw.networks.make import make_network
from tnthw.quantisers.tga import TGA


def begun(bits: Bits, step: float) -> LearnedStep:
    module = LearnedStep(bits).double()
    module.load_state_dict({"step": torch.tensor([step], dtype=torch.float64)})
    assert module.active
    return module


def test_values_are_rounded_half_up_and_clipped() -> None:
    x = torch.tensor([[0.0, 0.24, 0.25, 0.75, 1.2, 1.74, 1.75, 9.0]], dtype=torch.float64)
    found = begun(2, 0.5)(x)
    assert found.tolist() == [[0.0, 0.0, 0.5, 1.0, 1.0, 1.5, 1.5, 1.5]]
    assert begun(2, -0.5)(x).equal(found)  # only the step's size counts


def test_ternary_values_are_of_both_signs() -> None:
    x = torch.tensor([[-9.0, -0.76, -0.75, -0.1, 0.0, 0.74, 0.75, 9.0]], dtype=torch.float64)
    found = begun("ternary", 1.5)(x)
    assert found.tolist() == [[-1.5, -1.5, 0.0, 0.0, 0.0, 0.0, 1.5, 1.5]]


@pytest.mark.parametrize("bits", [2, 4, 8, "ternary"])
@pytest.mark.parametrize("sign", [1, -1])
def test_gradients_are_those_of_the_paper(bits: Bits, sign: int) -> None:
    """Equations 3 and 5 of arXiv 1902.08153, written out one value at a time in float64."""
    torch.manual_seed(0)
    lowest, highest = (-1, 1) if bits == "ternary" else (0, 2**bits - 1)
    step = 0.13
    module = begun(bits, sign * step)
    x = torch.randn(3, 4, 5, dtype=torch.float64) * step * highest * 0.7
    x[0, 0] = 0.0
    x.requires_grad_()
    upstream = torch.randn(3, 4, 5, dtype=torch.float64)
    module(x).backward(upstream)
    by_step = 0.0
    for value, gradient, found in zip(
        x.flatten().tolist(), upstream.flatten().tolist(), x.grad.flatten().tolist(), strict=True
    ):
        v = value / step
        if v <= lowest:
            slope, passed = float(lowest), 0.0
        elif v >= highest:
            slope, passed = float(highest), 0.0
        else:
            slope, passed = math.floor(v + 0.5) - v, 1.0
        by_step += gradient * slope
        assert found == gradient * passed
    wanted = sign * by_step / math.sqrt(20 * highest)  # 20 features of one image
    assert module.step.grad.item() == pytest.approx(wanted, rel=1e-12)


def test_the_step_gradient_is_the_derivative_where_nothing_is_rounded_over() -> None:
    """Central differences of the mean over dithered inputs: the part of clipped values is exact."""
    x = torch.full((1, 6), 10.0, dtype=torch.float64)  # all clipped: y = 3 s
    module = begun(2, 0.5)
    module(x).sum().backward()
    low, high = (begun(2, 0.5 + d)(x).sum().item() for d in (-1e-3, 1e-3))
    derivative = (high - low) / 2e-3
    assert module.step.grad.item() * math.sqrt(6 * 3) == pytest.approx(derivative, rel=1e-9)


def test_training_the_step_finds_the_grid_of_least_error() -> None:
    torch.manual_seed(0)
    x = torch.randn(64, 256, dtype=torch.float64).relu()
    module = begun(2, 2.0)
    optimiser = torch.optim.SGD(module.parameters(), lr=0.2)
    for _ in range(300):
        optimiser.zero_grad()
        loss = ((module(x) - x) ** 2).mean() * 64
        loss.backward()
        optimiser.step()
    best = best_clip(x, 0, 3) / 3
    assert module.scale == pytest.approx(best, rel=0.1)


def test_best_clip_beats_its_neighbours_and_the_maximum() -> None:
    torch.manual_seed(0)
    x = torch.randn(10_000).relu().double()

    def error(clip: float) -> float:
        scale = clip / 3
        return float((((x / scale + 0.5).floor().clamp(0, 3) * scale - x) ** 2).mean())

    clip = best_clip(x, 0, 3)
    assert error(clip) <= min(error(clip * 1.05), error(clip / 1.05), error(float(x.max())))
    assert best_clip(torch.zeros(4), 0, 3) == 1.0


@pytest.mark.parametrize(("name", "points"), [("digits", 5), ("resnet8", 7)])
def test_points_change_nothing_until_steps_begin(name: str, points: int) -> None:
    torch.manual_seed(0)
    model = make_network(name, TGA, image=(1, 16, 16))
    names = list(model.state_dict())
    assert not any("activation" in name for name in names)
    images = torch.rand(8, 1, 16, 16)
    before = model(images)
    attach_steps(model, 2)
    assert [name for name in model.state_dict() if "activation" not in name] == names
    assert len(list(learned_steps(model))) == points
    assert model(images).equal(before)
    statistics = {name: b.clone() for name, b in model.named_buffers()}
    begin_steps(model, images)
    assert all(b.equal(statistics[name]) for name, b in model.named_buffers())
    assert all(step.active and step.scale > 0 for _, step in learned_steps(model))
    model(images).sum().backward()
    assert all(step.step.grad is not None for _, step in learned_steps(model))
    twin = make_network(name, TGA, image=(1, 16, 16))
    attach_steps(twin, 2)
    twin.load_state_dict(model.state_dict())
    assert twin.eval()(images).equal(model.eval()(images))


def test_every_activation_has_at_most_as_many_values_as_its_grid() -> None:
    torch.manual_seed(0)
    model = make_network("digits", TGA)
    attach_steps(model, 2)
    seen: list[Tensor] = []
    for _, step in learned_steps(model):
        step.register_forward_hook(lambda _m, _i, y: seen.append(y))
    images = torch.rand(8, 1, 8, 8)
    begin_steps(model, images)
    seen.clear()
    model.eval()(images)
    assert len(seen) == 5 and all(1 < len(y.unique()) <= 4 for y in seen)


@pytest.mark.parametrize("name", ["digits", "resnet8", "vgg-small", "mlp", "ds-cnn"])
def test_ternary_values_take_the_place_of_relus(name: str) -> None:
    torch.manual_seed(0)
    model = make_network(name, TGA, image=(1, 16, 16))
    attach_steps(model, "ternary")
    seen: list[Tensor] = []
    for _, step in learned_steps(model):
        step.register_forward_hook(lambda m, _, y: seen.append(y / m.scale if m.active else y))
    images = torch.rand(8, 1, 16, 16)
    model.eval()(images)  # not begun: hard tanh
    assert all(y.min() < 0 < y.max() and y.abs().max() <= 1 and len(y.unique()) > 3 for y in seen)
    begin_steps(model, images)
    seen.clear()
    model(images)
    assert {value for y in seen for value in y.unique().tolist()} == {-1.0, 0.0, 1.0}


def test_the_first_step_of_gaussian_values_is_the_one_of_least_error() -> None:
    """1.224 standard deviations: J. Max, "Quantizing for minimum distortion", 1960, table 1."""
    torch.manual_seed(0)
    step = LearnedStep("ternary")
    step.begin()
    step(torch.randn(400_000))
    assert step.scale == pytest.approx(1.224, rel=0.04)


def test_mistakes_are_told() -> None:
    behind = nn.Sequential(nn.ReLU(), LearnedStep("ternary"))
    behind[1].begin()
    with pytest.raises(
        TrainingError, match="gets nothing below zero.*take the ReLU before it away"
    ):
        behind(torch.randn(4, 5))
    with pytest.raises(TrainingError, match="has no activation points"):
        attach_steps(nn.Linear(2, 2), 2)
    with pytest.raises(TrainingError, match="never set; train past activations.start"):
        LearnedStep(2).scale  # noqa: B018
