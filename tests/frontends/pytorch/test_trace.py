"""Values that are written in place have the right value under all their names, or are refused."""

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
from tnthw.ir.printer import to_text
from tnthw.networks.layers import TernaryConv2d, TernaryLinear

SHAPE = (2, 6, 6)


class Net(nn.Module):
    def __init__(self, body: Callable[[Net, Tensor], Tensor]) -> None:
        super().__init__()
        torch.manual_seed(1)
        self.a, self.b = TernaryConv2d(2, 8, 3, padding=1), TernaryConv2d(2, 8, 3, padding=1)
        self.relu = nn.ReLU(inplace=True)
        self.norm = nn.BatchNorm2d(8)
        self.fc = TernaryLinear(8 * 36, 5)
        self.register_buffer("scale", torch.full((8, 1, 1), 0.5))
        self.body = body

    def forward(self, x: Tensor) -> Tensor:
        return self.fc(self.body(self, x).flatten(1))


def alias_add(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    z = y
    z += net.b(x)
    return y + z


def relu_function(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    return torch.relu_(y) + y


def relu_module(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    return net.relu(y) + y


def functional_in_place(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    F.relu(y, inplace=True)
    return y


def add_method(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    y.add_(net.b(x))
    return y


def add_out(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    torch.add(y, net.b(x), out=y)
    return torch.relu(y)


def through_a_view(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    flat = y.view(y.shape[0], -1)
    flat.relu_()
    return y


def read_by_a_view(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    flat = y.flatten(1)
    y.clamp_(-0.5, 0.5)
    return flat


def detached(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    y.detach().mul_(2.0)
    return y


def cloned(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    z = y.clone()
    z *= 2.0
    return y + z


def the_input(net: Net, x: Tensor) -> Tensor:
    x -= 0.5
    return net.a(x) + net.b(x)


def norm_then_in_place(net: Net, x: Tensor) -> Tensor:
    y = net.norm(net.a(x))
    z = net.relu(y)
    return y + z


def dropped(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    z = F.dropout(y, 0.5, training=net.training)  # the same tensor in evaluation mode
    z += 1.0
    return y


@pytest.mark.parametrize(
    "body",
    [alias_add, relu_function, relu_module, functional_in_place, add_method, add_out,
     through_a_view, read_by_a_view, detached, cloned, the_input, norm_then_in_place, dropped],
)  # fmt: skip
def test_in_place_writes_have_torchs_values(body: Callable[[Net, Tensor], Tensor]) -> None:
    model = Net(body).eval()
    result = lowered(model, SHAPE, method="max")
    assert_equal_in_every_layer(result, SHAPE)
    images = pixels(SHAPE, 32, 99)  # those that were calibrated on: nothing is clipped
    with torch.no_grad():
        want = model(torch.from_numpy(images / 16).float()).numpy()
    found = predict(result.graph, images) * result.graph.outputs[0].type.scale[0]
    assert np.abs(found - want).max() < 3 * result.graph.outputs[0].type.scale[0]


def test_an_alias_is_lowered_as_what_it_stands_for() -> None:
    def plainly(net: Net, x: Tensor) -> Tensor:
        z = net.a(x) + net.b(x)
        return z + z

    written, plain = (lowered(Net(body).eval(), SHAPE).graph for body in (alias_add, plainly))
    assert to_text(written, arrays=True) == to_text(plain, arrays=True)


def slice_assignment(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    y[:, :4] = 0.0
    return y


def slice_write(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    y[:, :4].relu_()
    return y


def slice_read(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    part = y[:, :4]
    y.relu_()
    return torch.cat([part, part], 1)


def buffer_write(net: Net, x: Tensor) -> Tensor:
    net.scale += x.mean()
    return net.a(x) * net.scale


def copied(net: Net, x: Tensor) -> Tensor:
    y = net.a(x)
    y.copy_(net.b(x))
    return y


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (slice_assignment, r"layer setitem \(test_trace.py:\d+\): writes into a part of a value"),
        (slice_write, r"reads a value of which a part was written in place by relu"),
        (slice_read, r"reads a value of which a part was written in place by relu"),
        (buffer_write, "takes a mean over the axes None"),
        (copied, "calls copy; supported are"),
    ],
)
def test_other_writes_are_refused_by_name(
    body: Callable[[Net, Tensor], Tensor], message: str
) -> None:
    with pytest.raises(GraphError, match=message):
        lowered(Net(body).eval(), SHAPE)


def test_several_inputs_and_defaults() -> None:
    class Two(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = TernaryConv2d(2, 3, 3)

        def forward(self, x: Tensor, mask: Tensor | None = None, scale: float = 1.0) -> Tensor:
            return self.layer(x) if mask is None else self.layer(x) * mask

    assert lowered(Two().eval(), SHAPE).graph.outputs[0].type.shape == (3, 4, 4)

    class Pair(Two):
        def forward(self, x: Tensor, y: Tensor) -> Tensor:  # type: ignore[override]
            return self.layer(x + y)

    with pytest.raises(GraphError, match=r"several inputs \(x, y\); the IR takes one"):
        lowered(Pair().eval(), SHAPE)


def test_a_wrong_image_shape_is_named() -> None:
    with pytest.raises(GraphError, match=r"cannot run on an image of shape \(3, 6, 6\)"):
        lowered(Net(relu_module).eval(), (3, 6, 6))


def test_a_trace_does_without_torchs_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    """Torch's own way to say where a node is from imports it, which takes longer than all else."""
    monkeypatch.setattr("torch.utils._traceback.CapturedTraceback.summary", None)
    lowered(Net(alias_add).eval(), SHAPE)
