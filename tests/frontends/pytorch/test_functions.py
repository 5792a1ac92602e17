"""Everyday forms of PyTorch: lowered, with the values of the module itself."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tests.frontends.lowering import assert_equal_in_every_layer, lowered, pixels
from tnthw.errors import GraphError
from tnthw.ir.interpreter import predict
from tnthw.ir.ops import Accumulate, Concat
from tnthw.networks.layers import TernaryConv2d, TernaryLinear

SHAPE = (3, 8, 8)
Form = Callable[["Net", Tensor], Tensor]


class Net(nn.Module):
    def __init__(self, width: int, form: Form) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.c, self.d = TernaryConv2d(3, 8, 3, padding=1), TernaryConv2d(8, 8, 3, padding=1)
        self.fc = TernaryLinear(width, 5)
        self.pool, self.bn, self.gap = nn.MaxPool2d(2), nn.BatchNorm2d(8), nn.AdaptiveAvgPool2d(1)
        with torch.no_grad():
            self.bn.weight.uniform_(-1, 1)
            self.bn.running_mean.uniform_(-1, 1)
        self.register_buffer("gains", torch.linspace(0.5, 1.5, 8).reshape(1, 8, 1, 1))
        self.form = form

    def forward(self, x: Tensor) -> Tensor:
        return self.form(self, x)


FORMS: dict[str, tuple[int, Form]] = {
    "view(-1, n)": (512, lambda s, x: s.fc(F.relu(s.c(x)).view(-1, 512))),
    "view(size)": (512, lambda s, x: s.fc(F.relu(s.c(x)).view(x.size(0), -1))),
    "reshape": (512, lambda s, x: s.fc(F.relu(s.c(x)).reshape(x.shape[0], -1))),
    "flatten(start_dim)": (512, lambda s, x: s.fc(torch.flatten(s.c(x), start_dim=1))),
    "flatten in two": (512, lambda s, x: s.fc(s.c(x).flatten(2).flatten(1))),
    "max_pool2d": (128, lambda s, x: s.fc(F.max_pool2d(F.relu(s.c(x)), 2).flatten(1))),
    "max_pool2d stride": (72, lambda s, x: s.fc(F.max_pool2d(s.c(x), kernel_size=3, stride=2)
                                                .flatten(1))),
    "avg_pool2d": (8, lambda s, x: s.fc(F.avg_pool2d(F.relu(s.c(x)), 8).flatten(1))),
    "adaptive_avg_pool2d": (8, lambda s, x: s.fc(F.adaptive_avg_pool2d(s.c(x), 1).flatten(1))),
    "adaptive_max_pool2d": (32, lambda s, x: s.fc(F.adaptive_max_pool2d(s.c(x), 2).flatten(1))),
    "mean((2, 3))": (8, lambda s, x: s.fc(F.relu(s.c(x)).mean((2, 3)))),
    "mean([-1, -2])": (8, lambda s, x: s.fc(torch.mean(s.c(x), dim=[-1, -2]))),
    "mean in two": (8, lambda s, x: s.fc(s.c(x).mean(3, True).mean(2, keepdim=True).flatten(1))),
    "amax": (8, lambda s, x: s.fc(s.c(x).amax((2, 3)))),
    "pool twice": (32, lambda s, x: s.fc(s.pool(F.relu(s.d(s.pool(F.relu(s.c(x)))))).flatten(1))),
    "layer twice": (512, lambda s, x: s.fc(F.relu(s.d(F.relu(s.d(s.c(x))))).flatten(1))),
    "relu after max pool": (128, lambda s, x: s.fc(F.relu(s.pool(s.c(x))).flatten(1))),
    "relu after flatten": (512, lambda s, x: s.fc(F.relu(s.c(x).flatten(1)))),
    "relu read twice": (512, lambda s, x: s.fc((F.relu(y := s.c(x)) + y).flatten(1))),
    "norm after max pool": (128, lambda s, x: s.fc(F.relu(s.bn(s.pool(s.c(x)))).flatten(1))),
    "norm after relu": (512, lambda s, x: s.fc(s.bn(F.relu(s.c(x))).flatten(1))),
    "norm before conv": (512, lambda s, x: s.fc(s.d(F.relu(s.bn(s.c(x) + s.c(x)))).flatten(1))),
    "norm after average": (8, lambda s, x: s.fc(s.bn(s.gap(s.c(x))).flatten(1))),
    "log_softmax": (512, lambda s, x: F.log_softmax(s.fc(F.relu(s.c(x)).flatten(1)), dim=1)),
    "softmax": (512, lambda s, x: s.fc(F.relu(s.c(x)).flatten(1)).softmax(1)),
    "argmax": (512, lambda s, x: s.fc(F.relu(s.c(x)).flatten(1)).argmax(1)),
    "sigmoid at the end": (512, lambda s, x: torch.sigmoid(s.fc(s.c(x).flatten(1)))),
    "dropout": (512, lambda s, x: s.fc(F.dropout(s.c(x), 0.5, s.training).flatten(1))),
    "global average": (8, lambda s, x: s.gap(F.relu(s.c(x))).flatten(1)),
    "ends with a pool": (8, lambda s, x: s.pool(s.c(x))),
    "cat": (1024, lambda s, x: s.fc(torch.cat([y := F.relu(s.c(x)), y], 1).flatten(1))),
    "cat of three": (1216, lambda s, x: s.fc(torch.cat([s.c(x), x, s.d(s.c(x))], dim=-3)
                                             .flatten(1))),
    "cat of vectors": (1024, lambda s, x: s.fc(torch.cat((s.c(x).flatten(1),) * 2, -1))),
    "pad, one side": (648, lambda s, x: s.fc(s.c(F.pad(x, (0, 1, 0, 1))).flatten(1))),
    "pad, all sides": (1152, lambda s, x: s.fc(s.d(F.pad(s.c(x), (3, 1, 2, 2))).flatten(1))),
    "pad before a pool": (200, lambda s, x: s.fc(s.pool(F.pad(s.c(x), (2, 0, 1, 1))).flatten(1))),
    "relu6": (512, lambda s, x: s.fc(F.relu6(s.c(x)).flatten(1))),
    "hardtanh": (512, lambda s, x: s.fc(F.hardtanh(s.c(x), -0.25, 0.5).flatten(1))),
    "clamp": (512, lambda s, x: s.fc(torch.clamp(s.c(x), min=0.1, max=0.5).flatten(1))),
    "clamp_min": (512, lambda s, x: s.fc(s.c(x).clamp(min=0).flatten(1))),
    "2 * x - 1": (512, lambda s, x: s.fc(F.relu(s.c(2 * x - 1)).flatten(1))),
    "(x - mean) / std": (512, lambda s, x: s.fc(F.relu(s.c((x - 0.45) / 0.22)).flatten(1))),
    "1 - x": (512, lambda s, x: s.fc(s.c(1 - x).flatten(1))),
    "gain of each channel": (512, lambda s, x: s.fc((s.c(x) * s.gains).flatten(1))),
    "difference": (512, lambda s, x: s.fc(F.relu(s.d(y := s.c(x)) - y).flatten(1))),
    "squeeze": (8, lambda s, x: s.fc(s.gap(s.c(x)).squeeze(-1).squeeze(-1))),
    "[:, :, 0, 0]": (8, lambda s, x: s.fc(s.gap(s.c(x))[:, :, 0, 0])),
    "contiguous": (512, lambda s, x: s.fc(F.relu(s.c(x)).contiguous().flatten(1))),
    "float, clone": (512, lambda s, x: s.fc(s.c(x.float()).clone().flatten(1))),
    "slices": (24, lambda s, x: s.fc(s.c(x)[:, 2:8, 1:5:2, ::4].flatten(1))),
    "option A": (176, lambda s, x: s.fc(F.pad(s.c(x)[:, :, ::2, ::2], (0, 0, 0, 0, 1, 2))
                                        .flatten(1))),
    "chunk": (256, lambda s, x: s.fc((lambda a, b: a + b)(s.c(x).chunk(2, 1)[0],
                                                          s.c(x).chunk(2, dim=1)[1]).flatten(1))),
    "split": (128, lambda s, x: s.fc(torch.split(s.c(x), (2, 6), 1)[0].flatten(1))),
    "unpacked shape": (512, lambda s, x: _unpacked(s, x)),
}  # fmt: skip


def _unpacked(net: Net, x: Tensor) -> Tensor:
    y = net.c(x)
    n, c, h, w = y.shape
    return net.fc(y.view(n, c * h * w))


@pytest.mark.parametrize("name", FORMS)
def test_an_everyday_form_has_the_modules_values(name: str) -> None:
    model = Net(*FORMS[name]).eval()
    result = lowered(model, SHAPE, method="max")
    assert_equal_in_every_layer(result, SHAPE)
    images = pixels(SHAPE, 32, 99)
    with torch.no_grad():
        want = model(torch.from_numpy(images / 16).float()).numpy()
    (scale,) = result.graph.outputs[0].type.scale
    found = scale * predict(result.graph, images).reshape(32, *result.graph.outputs[0].type.shape)
    if name == "argmax":
        assert np.mean(found.argmax(1) == want) > 0.85
        return
    if result.network.host:
        return  # the agreement check has compared the function itself
    assert np.abs(found - want).max() < max(4 * scale, 0.06 * np.abs(want).max())


def test_what_a_layer_takes_into_itself_costs_nothing() -> None:
    """Padding, gains and a shift before an unpadded layer leave no operation behind."""
    for name in ("pad, one side", "pad, all sides"):
        graph = lowered(Net(*FORMS[name]).eval(), SHAPE).graph
        layers = {"pad, one side": 2, "pad, all sides": 3}[name]
        assert sum(isinstance(node, Accumulate) for node in graph) == layers
    model = nn.Sequential(TernaryConv2d(3, 4, 3), nn.Flatten(), TernaryLinear(144, 5))

    class Scaled(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inside = model

        def forward(self, x: Tensor) -> Tensor:
            return self.inside((x - 0.5) / 0.25)

    result = lowered(Scaled().eval(), SHAPE)
    assert [node.op for node in result.graph] == [
        "input", "accumulate", "rescale", "reshape", "accumulate", "rescale", "output",
    ]  # fmt: skip


def test_a_cat_has_one_grid() -> None:
    graph = lowered(Net(*FORMS["cat of three"]).eval(), SHAPE).graph
    (node,) = (node for node in graph if isinstance(node, Concat))
    assert {graph[name].type.scale for name in node.inputs} == {node.type.scale}


REFUSED: dict[str, tuple[Form, str]] = {
    "whole batch": (lambda s, x: s.c(x).view(1, -1), "first axis is not the images' any more"),
    "flatten()": (lambda s, x: s.c(x).flatten(), r"gives \(1024,\) for 2 images"),
    "dropout": (lambda s, x: s.c(F.dropout(x, 0.5)), "training=True is its default"),
    "product": (lambda s, x: s.c(x) * s.c(x), "multiplies two values of the network"),
    "quotient": (lambda s, x: 1 / s.c(x), "divides by a value that is computed from each image"),
    "cat of images": (lambda s, x: torch.cat([s.c(x)] * 2, 0), "joins along axis 0"),
    "pad with ones": (lambda s, x: s.c(F.pad(x, (1, 1), value=1.0)), "only zeros are lowered"),
    "reflected": (lambda s, x: s.c(F.pad(x, (1, 1, 1, 1), "reflect")), "mode 'reflect'"),
    "of each pixel": (lambda s, x: s.c(x + torch.rand(8, 8)), "one for each channel"),
    "of every axis": (lambda s, x: s.c(x).mean(), "takes a mean over the axes None"),
    "softmax inside": (lambda s, x: s.fc(s.gap(s.c(x)).flatten(1).softmax(1)), "in the middle"),
    "softmax of pixels": (lambda s, x: s.c(x).softmax(2), "runs over axis 2"),
    "linear on an image": (lambda s, x: nn.Linear.forward(s.fc, s.c(x)), "linear"),
    "part of the images": (lambda s, x: s.c(x)[:1], "allowed are slices"),
    "integers": (lambda s, x: s.c(x).int(), "calls int; supported are"),
    "two results": (lambda s, x: (s.c(x), x), "returns several results"),  # type: ignore[dict-item]
    "a dict": (lambda s, x: {"y": s.c(x), "x": x}, r"returns a dict \(y, x\); .*: return"),  # type: ignore[dict-item]
    "nothing": (lambda s, x: x, "returns its input unchanged"),
    "a number": (lambda s, x: s.c(x) if x.sum() > 0 else x, "cannot be traced"),
    "random": (lambda s, x: s.c(x) + torch.rand(1), "gives other values than its source"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_lowered_is_refused_with_its_cause(name: str) -> None:
    form, message = REFUSED[name]
    with pytest.raises(GraphError, match=message):
        lowered(Net(8, form).eval(), SHAPE)


def test_the_message_names_the_line_of_the_users_forward() -> None:
    with pytest.raises(GraphError, match=r"^layer mul \(test_functions.py:\d+\): multiplies two"):
        lowered(Net(8, REFUSED["product"][0]).eval(), SHAPE)
