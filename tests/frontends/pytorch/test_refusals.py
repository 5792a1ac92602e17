"""Modules that are not lowered: each is named with its path, its operation, and what to do."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tnthw.errors import GraphError
from tnthw.frontends.pytorch.network import read_module

Form = Callable[["Net", Tensor], object]


class Net(nn.Module):
    def __init__(self, form: Form) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1))
        self.fc = nn.Linear(8, 8)
        self.form = form

    def forward(self, x: Tensor) -> object:
        return self.form(self, self.body(x))


def inside(module: nn.Module) -> nn.Module:
    return nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.Sequential(module))


MODULES: list[tuple[nn.Module, str]] = [
    (nn.GroupNorm(2, 8), "layer 1.0: is a GroupNorm; it computes statistics of every image; use a"),
    (nn.LayerNorm(8), "layer 1.0: is a LayerNorm; it computes statistics"),
    (nn.RMSNorm(8), "layer 1.0: is a RMSNorm; it computes statistics"),
    (nn.InstanceNorm2d(8), "layer 1.0: is an InstanceNorm2d; it computes statistics"),
    (nn.LocalResponseNorm(2), "layer 1.0: is a LocalResponseNorm; it computes statistics"),
    (nn.Upsample(scale_factor=2), "layer 1.0: is an Upsample; it computes pixels between pixels"),
    (nn.ConvTranspose2d(8, 4, 2), "is a ConvTranspose2d; its windows are written over one another"),
    (nn.GLU(1), "layer 1.0: is a GLU; it multiplies values of the network with each other"),
    (nn.Softsign(), "layer 1.0: is a Softsign; there is no table for it yet"),
    (nn.Threshold(0.1, 2.0), "layer 1.0: is a Threshold; there is no table for it yet"),
    (nn.LPPool2d(2, 2), "layer 1.0: is a LPPool2d; only max and average pools"),
    (nn.ReflectionPad2d(1), "is a ReflectionPad2d; only padding with zeros is lowered; use"),
    (nn.ConstantPad2d(1, 0.5), "pads with mode 'constant' and value 0.5; only zeros are lowered"),
    (nn.Conv2d(8, 8, 3, padding=1, padding_mode="circular"), "padding_mode is 'circular'; only"),
    (nn.MaxPool2d(3, ceil_mode=True), "ceil_mode is True; set it to False"),
    (nn.AdaptiveAvgPool2d(5), "averages 8 x 8 pixels to 5 x 5 with windows of unequal size"),
    (nn.BatchNorm2d(8, track_running_stats=False), "has no running statistics; make it with"),
    (nn.Softmax(dim=3), "runs over axis 3 of the result; only dim=1, the classes, is known"),
]  # fmt: skip


@pytest.mark.parametrize(("module", "message"), MODULES)
def test_a_module_is_refused_by_its_path(module: nn.Module, message: str) -> None:
    with pytest.raises(GraphError, match=message):
        read_module(inside(module).eval(), np.zeros((2, 3, 8, 8), np.float32))


def scaled_by_token(net: Net, x: Tensor) -> Tensor:
    y = x.flatten(2).transpose(1, 2)
    scale = y.abs().amax(-1, keepdim=True) / 127
    return net.fc((y / scale).round().clamp(-128, 127) * scale)


FORMS: dict[str, tuple[Form, str]] = {
    "squeeze and excitation": (
        lambda s, x: x * torch.sigmoid(s.fc(x.mean((2, 3))))[:, :, None, None],
        r"^layer mul \(test_refusals.py:\d+\): multiplies two values of the network, as attention",
    ),
    "attention": (
        lambda s, x: F.scaled_dot_product_attention(*[x.flatten(2)] * 3),
        "calls scaled_dot_product_attention; it multiplies values of the network",
    ),
    "einsum": (lambda s, x: torch.einsum("bchw,bchw->bc", x, x), "calls einsum; it multiplies"),
    "bmm": (lambda s, x: torch.bmm(x.flatten(2), x.flatten(2).mT), "calls bmm; it multiplies"),
    "absmax of a token": (
        scaled_by_token,
        "divides by a value that is computed from each image, as",
    ),
    "normalised": (lambda s, x: F.normalize(x), "calls normalize; it computes statistics"),
    "layer norm": (lambda s, x: F.layer_norm(x, (8,)), "calls layer_norm; it computes statistics"),
    "standard deviation": (lambda s, x: x.std((2, 3)), "calls std; it computes statistics"),
    "interpolated": (
        lambda s, x: F.interpolate(x, scale_factor=2),
        "calls interpolate; it computes",
    ),
    "where": (lambda s, x: torch.where(x > 0, x, -x), "calls where; it chooses between values"),
    "masked": (lambda s, x: x.masked_fill(x < 0, 0.0), "calls masked_fill; it chooses"),
    "top k": (lambda s, x: x.flatten(1).topk(3)[0], "calls topk; it chooses between values"),
    "logarithm": (lambda s, x: torch.log(x), "calls log; there is no table for it yet"),
    "cumulated": (lambda s, x: x.cumsum(2), "calls cumsum; it adds up along an axis"),
    "drawn": (lambda s, x: x + torch.randn_like(x), "calls randn_like; it draws random numbers"),
    "unfolded": (lambda s, x: F.unfold(x, 3), "calls unfold; it copies each window; write it and"),
    "rounded without a bound": (
        lambda s, x: (x * 4).round() / 4,
        r"layer round \(.*\): rounds to whole numbers, which has no smallest or no largest one",
    ),
    "rounded with half a bound": (
        lambda s, x: (x * 4).round().clamp(-1.5, 7) / 4,
        "-1.5 and 7 after it, which are no whole",
    ),
    "zero points": (
        lambda s, x: torch.fake_quantize_per_channel_affine(
            x, torch.ones(8), torch.arange(8, dtype=torch.int32), 1, 0, 15
        ),
        "has zero points from 0 to 7 in one tensor; give all channels one",
    ),
    "scales of rows": (
        lambda s, x: torch.fake_quantize_per_channel_affine(
            x, torch.ones(8), torch.zeros(8, dtype=torch.int32), 2, 0, 15
        ),
        "has scales along axis 2; allowed is axis 1",
    ),
    "constants of pixels": (lambda s, x: x + torch.rand(8, 8), "one number, or one for each"),
    "made larger": (lambda s, x: x.mean((2, 3), True) + torch.rand(1, 8, 8, 8), "makes it larger"),
    "decimals": (lambda s, x: torch.round(x, decimals=2), "rounds to 2 decimals; scale the value"),
    "weight from the input": (
        lambda s, x: F.conv2d(x, x.mean((2, 3))[:, :, None, None]),
        "has a weight or a bias that is computed from the input",
    ),
    "batch statistics": (
        lambda s, x: F.batch_norm(x, None, None, training=True),
        "statistics of the images at hand",
    ),
    "two results": (lambda s, x: (x, x + 1), r"returns several results \(2\); the IR takes one"),
    "a dictionary of two": (lambda s, x: {"a": x, "b": x + 1}, r"returns a dict \(a, b\); the IR"),
    "a shape": (lambda s, x: x.shape, "result is not a value computed from its input"),
    "branch on a value": (
        lambda s, x: x if x.mean() > 0 else -x,
        r"cannot be traced \(test_refusals.py:\d+\): a branch or a number depends on what is in",
    ),
    "number of a value": (lambda s, x: x * float(x.sum()), "cannot be traced .*torch.export"),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_refused_with_its_cause(name: str) -> None:
    form, message = FORMS[name]
    with pytest.raises(GraphError, match=message):
        read_module(Net(form).eval(), np.random.rand(2, 3, 8, 8).astype(np.float32))


def test_inputs_that_are_no_images_are_refused() -> None:
    class Named(nn.Module):
        def forward(self, batch: dict[str, Tensor]) -> Tensor:
            return batch["image"] + 1

    with pytest.raises(GraphError, match="takes the part 'image' of its input|cannot run on"):
        read_module(Named().eval(), np.zeros((2, 3, 8, 8), np.float32))
    gru = nn.GRU(8, 4, batch_first=True)
    with pytest.raises(GraphError, match="is a GRU; it goes through a sequence step by step"):
        read_module(nn.Sequential(nn.Conv1d(8, 8, 1), gru).eval(), np.zeros((2, 8, 8), np.float32))


@pytest.mark.parametrize("buffer", [True, False])
def test_a_network_that_counts_how_often_it_ran_is_refused(buffer: bool) -> None:
    class Counting(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("seen", torch.ones(()))
            self.times = 1.0

        def forward(self, x: Tensor) -> Tensor:
            if buffer:
                self.seen.add_(1)
            else:
                self.times += 1
            return x * self.seen * self.times

    with pytest.raises(GraphError, match="gives other values when it runs again on the same"):
        read_module(Counting().eval(), np.random.rand(2, 3, 8, 8).astype(np.float32))
