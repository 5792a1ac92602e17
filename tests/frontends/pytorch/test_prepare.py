from __future__ import annotations

import copy
import threading

import pytest
import torch
from torch import nn

from tests.frontends.lowering import lowered, pixels
from tnthw.errors import ConfigError, GraphError
from tnthw.frontends.lower import lower
from tnthw.frontends.pytorch.prepare import prepared
from tnthw.ir.grid import Grid
from tnthw.networks.layers import TernaryConv2d, TernaryLinear

GRID = Grid(scale=1 / 16, signed=False, low=0, high=16)


def network() -> nn.Sequential:
    torch.manual_seed(0)
    layers = [TernaryConv2d(1, 4, 3), nn.BatchNorm2d(4), nn.ReLU(inplace=True), nn.Dropout(0.5)]
    return nn.Sequential(*layers, nn.Flatten(), TernaryLinear(144, 5)).eval()


@pytest.mark.parametrize("index", [1, 3])
def test_a_submodule_left_in_training_mode_is_refused_by_name(index: int) -> None:
    model = network()
    model[index].train()
    kind = type(model[index]).__name__
    before = copy.deepcopy(model.state_dict())
    with pytest.raises(GraphError, match=f"layer {index}: this {kind} is in training mode"):
        lowered(model, (1, 8, 8))
    assert all(torch.equal(before[name], value) for name, value in model.state_dict().items())
    assert model[index].training


class Counts(nn.Module):
    """Counts its calls in a buffer, draws random numbers and writes to its input."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("calls", torch.zeros(1))
        self.calls: torch.Tensor
        self.layer = network()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x.mul_(0.5)
        return self.layer(x)


def test_lowering_leaves_the_callers_module_images_and_generator_alone() -> None:
    model = Counts().eval()
    model.layer[0].weight.requires_grad_(False)
    seen: list[object] = []
    model.layer[1].register_forward_hook(lambda *_: seen.append(1))
    images = torch.from_numpy(pixels((1, 8, 8), 4, 0)).float() / 16
    kept, state = images.clone(), copy.deepcopy(model.state_dict())
    flags = {name: p.requires_grad for name, p in model.named_parameters()}
    ids = {name: id(p) for name, p in model.named_parameters()}
    modes = {name: m.training for name, m in model.named_modules()}
    hooks = {name: len(m._forward_hooks) for name, m in model.named_modules()}
    generator = torch.get_rng_state()
    lower(model, images, GRID)
    assert torch.equal(images, kept)
    assert torch.equal(generator, torch.get_rng_state())
    assert all(torch.equal(state[name], value) for name, value in model.state_dict().items())
    assert flags == {name: p.requires_grad for name, p in model.named_parameters()}
    assert ids == {name: id(p) for name, p in model.named_parameters()}
    assert modes == {name: m.training for name, m in model.named_modules()}
    assert hooks == {name: len(m._forward_hooks) for name, m in model.named_modules()}
    assert all(p.grad is None for p in model.parameters())


def _meta() -> nn.Module:
    return nn.Sequential(nn.Linear(2, 2, device="meta")).eval()


def _changed(change: str) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 2)).eval()
    with torch.no_grad():
        match change:
            case "nan":
                model[0].weight[0, 0] = torch.nan
            case "infinite":
                model[0].bias[0] = torch.inf
            case "sparse":
                model[0].weight = nn.Parameter(model[0].weight.detach().to_sparse())
            case "float8":
                small = model[0].weight.detach().to(torch.float8_e4m3fn)
                model[0].weight = nn.Parameter(small, requires_grad=False)
            case "complex":
                model[0].weight = nn.Parameter(model[0].weight.detach().to(torch.complex64))
    return model


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (_meta(), "tensor 0.weight: is on the meta device and has no values; load the weights"),
        (_changed("nan"), "tensor 0.weight: holds numbers that are not finite"),
        (_changed("infinite"), "tensor 0.bias: holds numbers that are not finite"),
        (_changed("sparse"), "tensor 0.weight: is sparse .*make it dense"),
        (_changed("float8"), "tensor 0.weight: holds torch.float8_e4m3fn; convert it to float32"),
        (_changed("complex"), "tensor 0.weight: holds torch.complex64; allowed are real numbers"),
        (nn.Sequential(nn.Linear(2, 2)), r"is in training mode; call model.eval\(\)"),
        (lambda x: x, "got a builtins.function; allowed is a torch.nn.Module"),
    ],
)
def test_what_is_no_module_with_plain_numbers_is_refused(model: object, message: str) -> None:
    with pytest.raises(GraphError, match=message):
        prepared(model)


def test_what_no_frontend_knows_is_refused_with_those_that_are_there() -> None:
    with pytest.raises(ConfigError, match="a function: no frontend reads it; there are frontends"):
        lower(lambda x: x, pixels((1, 8, 8), 1, 0), GRID)


def test_a_module_that_cannot_be_copied_says_why() -> None:
    model = network()
    model.kept = threading.Lock()
    with pytest.raises(GraphError, match="the module cannot be copied .*keep such objects out"):
        prepared(model)


def test_a_negative_variance_is_named_for_what_it_is() -> None:
    model = network()
    with torch.no_grad():
        model[1].running_var[2] = -1.0
    with pytest.raises(GraphError, match="layer 1: its running variance of channel 2 is -1; "):
        lowered(model, (1, 8, 8))
