"""Programs of torch.export: the same steps as the module, and the same network."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.export import ExportedProgram
from torch.nn import functional as F

import tnthw
from tests.frontends.lowering import GRID, assert_equal_in_every_layer, pixels, unsettle
from tests.frontends.pytorch import test_activations, test_layout, test_signals
from tests.frontends.step_values import values
from tnthw.errors import GraphError
from tnthw.frontends.lower import lower
from tnthw.frontends.pytorch.network import read_module
from tnthw.frontends.pytorch.program import read_program
from tnthw.frontends.steps import FloatNetwork, Layer
from tnthw.ir.printer import to_text

pytestmark = [
    pytest.mark.filterwarnings("ignore:.*treespec, LeafSpec.*:FutureWarning"),
    pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel:UserWarning"),
]


def exported(model: nn.Module, shape: tuple[int, ...], count: int = 2) -> ExportedProgram:
    return torch.export.export(model.eval(), (torch.randn(count, *shape),))


def same_steps(model: nn.Module, shape: tuple[int, ...]) -> None:
    images = torch.randn(5, *shape, generator=torch.Generator().manual_seed(0))
    found = read_program(exported(model, shape), images.numpy())
    wanted = read_module(model, images.numpy())
    assert_equal_steps(found, wanted)
    assert_computes(found, model, images)


def assert_equal_steps(found: FloatNetwork, wanted: FloatNetwork) -> None:
    """The kinds, shapes and numbers; functions have other names in ATen: slice for getitem."""
    places = [{step.name: i for i, step in enumerate(net.steps)} for net in (found, wanted)]
    assert len(found.steps) == len(wanted.steps)
    for a, b in zip(found.steps, wanted.steps, strict=True):
        assert type(a) is type(b) and a.shape == b.shape
        read = [[place.get(name, -1) for name in step.sources]
                for step, place in zip((a, b), places, strict=True)]  # fmt: skip
        assert read[0] == read[1]
        if isinstance(a, Layer) and isinstance(b, Layer):
            assert repr(a.window) == repr(b.window)
            if not a.keeps and "." not in b.name:
                assert a.name == b.name
            for x, y in zip(a.tensors, b.tensors, strict=True):
                np.testing.assert_array_equal(x.integers, y.integers)
                np.testing.assert_allclose(x.alpha, y.alpha, rtol=1e-6)


def assert_computes(network: FloatNetwork, model: nn.Module, images: Tensor) -> None:
    with torch.no_grad():
        want = model(images)
    found = values(network, images)[network.result].reshape(want.shape)
    torch.testing.assert_close(found, want.double(), rtol=2e-5, atol=2e-5, check_dtype=False)
    assert network.run is not None and network.observe is not None
    run = torch.from_numpy(network.run(images.numpy()).result).reshape(want.shape)
    torch.testing.assert_close(run, want, rtol=1e-4, atol=1e-4)
    assert all(len(value) == len(images) for value in network.observe(images.numpy()).values())


QUICK = ("swish by hand", "gelu with tanh", "selu", "prelu", "leaky relu")
QUICK_MOVEMENTS = ("mlp, channels last", "channel_shuffle", "stack inside", "negative padding")
QUICK_SIGNALS = ("even kernel, 'same'", "adaptive average", "max", "causal")


def usually(names: Iterable[str], quick: Container[str]) -> list[Any]:
    """All names; those that are not quick are slow tests."""
    return [n if n in quick else pytest.param(n, marks=pytest.mark.slow) for n in names]


@pytest.mark.parametrize("name", usually(test_activations.FORMS, QUICK))
def test_functions_of_single_numbers(name: str) -> None:
    same_steps(test_activations.Net(test_activations.FORMS[name][1]), (3, 8, 8))


@pytest.mark.parametrize("name", usually(test_layout.FORMS, QUICK_MOVEMENTS))
def test_movements(name: str) -> None:
    same_steps(test_layout.Net(test_layout.FORMS[name][1]), (3, 8, 8))


@pytest.mark.parametrize(
    "name",
    # ATen slices one axis at a time, which is one copy more.
    usually((name for name in test_signals.FORMS if name != "slice"), QUICK_SIGNALS),
)
def test_signals_of_one_dimension(name: str) -> None:
    same_steps(test_signals.Net(test_signals.FORMS[name]), (3, 16))


class Residual(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.stem, self.norm = nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8)
        self.a, self.b = nn.Conv2d(8, 8, 3, padding=1, bias=False), nn.BatchNorm2d(8)
        self.drop, self.pool, self.fc = nn.Dropout(0.5), nn.MaxPool2d(2), nn.Linear(8, 5)

    def forward(self, x: Tensor) -> Tensor:
        x = F.relu(self.norm(self.stem(x)), inplace=True)
        x = self.pool(x + F.relu(self.b(self.a(x))))
        x += 0.25
        x = self.drop(x).mean((2, 3))
        return self.fc(x.view(x.size(0), -1)).softmax(-1)


def ternary() -> nn.Module:
    torch.manual_seed(0)
    return unsettle(tnthw.ternarize(Residual(), "twn"), 0)


def test_a_program_becomes_the_network_that_its_module_becomes() -> None:
    model, images = ternary(), pixels((1, 8, 8), 32, 99)
    found = lower(exported(model, (1, 8, 8), 32), images, GRID, name="same")
    wanted = lower(model, images, GRID, name="same")
    assert [n.name for n in found.graph] == [n.name for n in wanted.graph]
    assert_equal_in_every_layer(found, (1, 8, 8))
    for a, b in zip(found.graph, wanted.graph, strict=True):
        assert a.type.shape == b.type.shape and a.op == b.op
        if hasattr(a, "trits"):
            np.testing.assert_array_equal(a.trits, b.trits)
        np.testing.assert_allclose(a.type.scale, b.type.scale, rtol=1e-4)


@pytest.mark.parametrize("count", [1, 3])
def test_programs_of_any_number_of_images(count: int) -> None:
    model = ternary()
    images = torch.rand(5, 1, 8, 8)
    assert_computes(read_program(exported(model, (1, 8, 8), count), images.numpy()), model, images)


def test_a_program_with_a_dynamic_batch() -> None:
    model = ternary()
    batch = torch.export.Dim("batch")
    program = torch.export.export(model, (torch.rand(3, 1, 8, 8),), dynamic_shapes=({0: batch},))
    images = torch.rand(5, 1, 8, 8)
    assert_computes(read_program(program, images.numpy()), model, images)


def test_a_decomposed_program_has_the_same_values() -> None:
    model = ternary()
    program = exported(model, (1, 8, 8)).run_decompositions()
    images = torch.rand(5, 1, 8, 8)
    assert_computes(read_program(program, images.numpy()), model, images)


def test_programs_are_lowered_again_to_the_same_text() -> None:
    program, images = exported(ternary(), (1, 8, 8)), pixels((1, 8, 8), 16, 1)
    texts = [to_text(lower(program, images, GRID).graph, arrays=True) for _ in range(2)]
    assert texts[0] == texts[1]


class Two(nn.Module):
    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        return x + y


class Gate(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(1, 2, 3)

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x) * self.layer(x + 1)


def _twice() -> ExportedProgram:
    images = torch.rand(2, 1, 8, 8)
    return torch.export.export(Two(), (images, images))


def _whole() -> ExportedProgram:
    return torch.export.export(nn.Embedding(4, 3), (torch.zeros(2, 4, dtype=torch.long),))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (_twice, r"the program has several inputs \(x, y\); the IR takes one"),
        (_whole, "the program's input .* is torch.int64; allowed is a tensor of real numbers"),
        (lambda: exported(nn.Conv2d(1, 2, 3), (1, 9, 9)), r"made for images of shape \('1', '9'"),
        (lambda: exported(Gate(), (1, 8, 8)), r"^layer mul \(test_program.py:\d+\): multiplies"),
        (lambda: exported(nn.ConvTranspose2d(1, 2, 3), (1, 8, 8)), "calls conv_transpose2d; its"),
    ],
)  # fmt: skip
def test_programs_that_cannot_become_integers_are_refused(make: object, message: str) -> None:
    with pytest.raises(GraphError, match=message):
        read_program(make(), np.zeros((2, 1, 8, 8), np.float32))  # type: ignore[operator]


def test_a_scripted_module_and_function_are_refused_with_the_way_out() -> None:
    images = np.zeros((2, 1, 8, 8), np.float32)
    with pytest.warns(DeprecationWarning):
        scripted = torch.jit.script(nn.Sequential(nn.Conv2d(1, 2, 3)).eval())
    with pytest.raises(GraphError, match="is TorchScript, which holds no Python to trace; lower"):
        lower(scripted, images, GRID)
