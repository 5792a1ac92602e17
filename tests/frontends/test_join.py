from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from tests.frontends.lowering import assert_equal_in_every_layer, lowered
from tnthw.errors import GraphError
from tnthw.frontends.join import join
from tnthw.frontends.stages import Kind
from tnthw.frontends.steps import (
    INPUT,
    Affine,
    Clamp,
    FloatNetwork,
    Host,
    Layer,
    Levels,
    MaxPool,
    Quantise,
    Reshape,
    Step,
    WeightTensor,
    Window,
)

SHAPE = (2, 4, 4)
TENSOR = WeightTensor(integers=np.eye(2, dtype=np.int8)[:, :, None, None], alpha=np.ones(2))


def layer(name: str, source: str, padding: int = 0) -> Layer:
    window = Window(kernel=(1, 1), padding=(padding, padding))
    return Layer(name=name, sources=(source,), shape=SHAPE, tensors=(TENSOR,), window=window)


def relu(name: str, source: str, low: float = 0.0, high: float = np.inf) -> Clamp:
    return Clamp(name=name, sources=(source,), shape=SHAPE, low=low, high=high)


def pool(name: str, source: str) -> MaxPool:
    return MaxPool(name=name, sources=(source,), shape=SHAPE, window=Window(kernel=(1, 1)))


def affine(name: str, source: str, gain: float, shift: float) -> Affine:
    return Affine(
        name=name, sources=(source,), shape=SHAPE, gain=np.array([gain]), shift=np.array([shift])
    )


def kinds(*steps: Step) -> list[str]:
    source = FloatNetwork(name="n", input_shape=SHAPE, steps=steps, result=steps[-1].name)
    return [str(stage.kind) for stage in join(source).stages]


def test_clamps_go_through_pools_into_the_rescale_before_them() -> None:
    steps = [layer("a", INPUT), pool("p", "a"), pool("q", "p"), relu("r", "q")]
    assert kinds(*steps) == ["accumulate", "maxpool", "maxpool"]
    # And where one has gone through already, the next gets a rescale of its own.
    assert kinds(*steps, pool("s", "r"), relu("t", "s", 0.0, 1.0))[:3] == [
        "accumulate", "maxpool", "maxpool",
    ]  # fmt: skip


def test_affine_steps_go_where_they_change_nothing() -> None:
    assert kinds(affine("f", INPUT, 2, -1), layer("a", "f")) == ["accumulate"]
    assert kinds(affine("f", INPUT, 2, 0), layer("a", "f", padding=1)) == ["accumulate"]
    assert kinds(affine("f", INPUT, 2, -1), layer("a", "f", padding=1)) == ["scale", "accumulate"]
    assert kinds(layer("a", INPUT), affine("f", "a", 2, 1), affine("g", "f", 2, 1)) == [
        "accumulate"
    ]
    assert kinds(layer("a", INPUT), relu("r", "a"), affine("f", "r", -1, 1)) == [
        "accumulate", "scale",
    ]  # fmt: skip


def test_what_nobody_reads_is_left_out_and_reshapes_there_and_back_too() -> None:
    vector = Reshape(name="v", sources=("a",), shape=(32,))
    image = Reshape(name="i", sources=("v",), shape=SHAPE)
    assert kinds(layer("a", INPUT), layer("dead", "a"), vector, image, layer("b", "i")) == [
        "accumulate", "accumulate",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        (
            [Levels(name="q", sources=(INPUT,), shape=SHAPE, thresholds=np.ones((1, 256)))],
            "layer q: has 256 thresholds; allowed are 255",
        ),
        (
            [Quantise(name="q", sources=(INPUT,), shape=SHAPE, scale=np.ones(2), low=0, high=999)],
            "layer q: is a grid of 1000 integers with a scale for each channel",
        ),
        (
            [
                Host(name="h", sources=(INPUT,), shape=SHAPE, function="softmax"),
                layer("a", "h"),
            ],
            "softmax in the middle of a network",
        ),
        ([Reshape(name="v", sources=(INPUT,), shape=(2, 16)), pool("p", "v")], r"gives \(2, 16\)"),
        (
            [
                layer("a", INPUT),
                Host(name="h", sources=("a",), shape=SHAPE, function="sigmoid"),
                Host(name="g", sources=("h",), shape=SHAPE, function="argmax"),
            ],
            "reads h, which is left to the host",
        ),
    ],
)
def test_what_cannot_be_joined_is_refused(steps: list[Step], message: str) -> None:
    with pytest.raises(GraphError, match=message):
        kinds(*steps)


class Clamped(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.conv, self.pool = nn.Conv2d(2, 3, 3, padding=1), nn.MaxPool2d(2, 1)
        with torch.no_grad():
            self.conv.weight.copy_(torch.randint(-1, 2, self.conv.weight.shape) * 0.25)

    def forward(self, x: Tensor) -> Tensor:
        x = torch.relu(self.pool(self.conv(x)))
        return self.pool(x).clamp(max=0.5)


def test_clamps_after_clamps_that_were_moved() -> None:
    result = lowered(Clamped().eval(), (2, 6, 6))
    assert_equal_in_every_layer(result, (2, 6, 6))
    assert [s.kind for s in result.network.stages][:2] == [Kind.ACCUMULATE, Kind.MAX_POOL]
