"""Movements of values: few steps, and the values of torch."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn import functional as F

from tests.frontends.pytorch.agreeing import agreeing
from tnthw.errors import GraphError
from tnthw.frontends.pytorch.layout import _strides

Form = Callable[["Net", Tensor], Tensor]


class Net(nn.Module):
    def __init__(self, form: Form) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.c, self.d = nn.Conv2d(3, 8, 3, padding=1), nn.Conv2d(8, 8, 3, padding=1)
        self.lin, self.wide = nn.Linear(8, 8), nn.Linear(512, 5)
        self.norm = nn.BatchNorm1d(8)
        self.form = form

    def forward(self, x: Tensor) -> Tensor:
        return self.form(self, self.c(x))


ONE = "Layer"
FORMS: dict[str, tuple[str, Form]] = {
    "linear, channels last": ("Layer Layer", lambda s, x: s.lin(x.permute(0, 2, 3, 1))
                              .permute(0, 3, 1, 2)),
    "mlp, channels last": (
        "Layer Layer Elementwise Layer Affine",
        lambda s, x: (s.lin(F.gelu(s.lin(x.permute(0, 2, 3, 1)))) * 2).permute(0, 3, 1, 2),
    ),
    "tokens": ("Layer Reshape Layer Average Reshape",
               lambda s, x: s.lin(x.flatten(2).transpose(1, 2)).mean(1)),
    "tokens and back": (
        "Layer Reshape Layer Clamp Layer Reshape",
        lambda s, x: s.lin(F.relu(s.lin(x.flatten(2).mT))).transpose(1, 2).reshape(-1, 8, 8, 8),
    ),
    "sum of tokens": ("Layer Reshape Layer Add Reshape",
                      lambda s, x: ((y := x.flatten(2).mT) + s.lin(y)).mT.reshape(-1, 8, 8, 8)),
    "gain of the last axis": ("Layer Reshape Affine",
                              lambda s, x: (x.flatten(2).mT * s.norm.bias).movedim(-1, 1)),
    "norm of tokens": ("Layer Reshape Affine", lambda s, x: s.norm(x.flatten(2)).swapaxes(1, 2).mT),
    "flattened, channels last": ("Layer Transpose Reshape Layer",
                                 lambda s, x: s.wide(x.permute(0, 2, 3, 1).flatten(1))),
    "there and back": ("Layer", lambda s, x: x.permute(0, 2, 3, 1).permute(0, 3, 1, 2)),
    "permuted at the end": ("Layer Transpose", lambda s, x: x.permute(0, 2, 3, 1)),
    "shuffle by hand": ("Layer Layer Layer", lambda s, x: s.d(
        x.view(x.size(0), 2, 4, 8, 8).transpose(1, 2).reshape(x.size(0), 8, 8, 8))),
    "channel_shuffle": ("Layer Layer Layer", lambda s, x: s.d(F.channel_shuffle(x, 2))),
    "pixel_unshuffle": ("Layer Layer", lambda s, x: F.pixel_unshuffle(x, 2)),
    "pixel_shuffle": ("Layer Reshape Layer Reshape", lambda s, x: F.pixel_shuffle(x, 2)),
    "flip of channels": ("Layer Layer", lambda s, x: x.flip(1)),
    "flip of columns": ("Layer Reshape Layer Reshape", lambda s, x: x.flip(3)),
    "roll": ("Layer Layer", lambda s, x: x.roll(1, 1)),
    "index_select": ("Layer Layer", lambda s, x: x.index_select(1, torch.tensor([3, 1, 1]))),
    "list of channels": ("Layer Layer", lambda s, x: x[:, [3, 1, 2]]),
    "tensor of channels": ("Layer Layer", lambda s, x: x[:, torch.tensor([3, 1, 2])]),
    "narrow": ("Layer Layer", lambda s, x: x.narrow(1, 2, 3)),
    "select": ("Layer Layer", lambda s, x: x.select(1, 2)),
    "unbind": ("Layer Layer", lambda s, x: x.unbind(1)[2]),
    "new axis": ("Layer", lambda s, x: x[:, None].squeeze(1)),
    "repeat": ("Layer Layer", lambda s, x: x.repeat(1, 2, 1, 1)),
    "expand": ("Layer Layer Layer", lambda s, x: x[:, :1].expand(-1, 4, -1, -1)),
    "stack": ("Layer Layer Concat", lambda s, x: torch.stack([x, s.d(x)], 1).flatten(1, 2)),
    "stack inside": ("Layer Layer Concat Layer",
                     lambda s, x: torch.stack([x, s.d(x)], 2).flatten(1, 2)),
    "cat of rows": ("Layer Layer Transpose Transpose Concat Transpose",
                    lambda s, x: torch.cat([x, s.d(x)], 2)),
    "cat of columns": ("Layer Layer Transpose Transpose Concat Transpose",
                       lambda s, x: torch.cat([x, s.d(x)], -1)),
    "chunk of rows": ("Layer Layer", lambda s, x: x.chunk(2, 2)[1]),
    "view(*shape)": ("Layer Reshape", lambda s, x: x.view(*x.shape[:2], -1)),
    "negative padding": ("Layer Layer Layer Pad", lambda s, x: F.pad(x, (-1, 0, 1, -2))),
    "w @ x": ("Layer Reshape Layer", lambda s, x: torch.matmul(s.lin.weight, x.flatten(2))),
    "x @ w": ("Layer Average Reshape Layer", lambda s, x: x.mean((2, 3)) @ s.lin.weight.t()),
}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_a_movement_has_torchs_values_in_few_steps(name: str) -> None:
    steps, form = FORMS[name]
    network = agreeing(Net(form), (3, 8, 8))
    found = [type(step).__name__ for step in network.steps]
    assert found == steps.split()


@pytest.mark.parametrize("name", ["shuffle by hand", "flip of columns", "list of channels"])
def test_a_copy_keeps_the_integers(name: str) -> None:
    layers = agreeing(Net(FORMS[name][1]), (3, 8, 8)).steps
    copies = [step for step in layers if getattr(step, "keeps", False)]
    assert len(copies) == 1
    assert (np.abs(copies[0].tensors[0].integers).reshape(len(copies[0].tensors[0].alpha), -1)  # type: ignore[attr-defined]
            .sum(1) == 1).all()  # fmt: skip


@given(
    sizes=st.lists(st.integers(1, 4), min_size=2, max_size=4),
    seed=st.integers(0, 999),
)
@settings(max_examples=40, deadline=None)
def test_permutations_and_reshapes_of_any_axes(sizes: list[int], seed: int) -> None:
    """A view of several axes, permuted, and brought back to three or fewer."""
    rng = np.random.default_rng(seed)
    axes = rng.permutation(len(sizes))
    last = [sizes[i] for i in axes]
    shapes = [(-1, *last[:1], int(np.prod(last[1:]))), (-1, int(np.prod(last)))]
    target = shapes[int(rng.integers(2))]
    total = int(np.prod(sizes))

    class Moves(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Linear(6, total)

        def forward(self, x: Tensor) -> Tensor:
            y = self.layer(x).view(x.shape[0], *sizes)
            return y.permute(0, *(int(i) + 1 for i in axes)).reshape(target)

    agreeing(Moves(), (6,), seed)


def test_an_order_is_taken_apart_into_axes() -> None:
    order = np.arange(24).reshape(2, 3, 4).transpose(2, 0, 1).reshape(-1)
    assert _strides(order) == [(4, 1), (6, 4)]
    assert _strides(np.arange(24).reshape(2, 3, 4).transpose(2, 1, 0).reshape(-1)) == [
        (4, 1), (3, 4), (2, 12),
    ]  # fmt: skip


REFUSED: dict[str, tuple[Form, str]] = {
    "images moved": (lambda s, x: x.transpose(0, 1), "first axis is not the images' any more"),
    "images flipped": (lambda s, x: x.flip(0), "moves values from one image to another"),
    "images rolled": (lambda s, x: x.roll(1, 0), "moves values from one image to another"),
    "images stacked": (lambda s, x: torch.stack([x, x], 0), "stacks along axis 0, the images"),
    "images split": (lambda s, x: x.split(1, 0)[0], "splits along axis 0, the images"),
    "outer product": (lambda s, x: x @ x, "multiplies two values of the network as matrices"),
    "constant in cat": (lambda s, x: torch.cat([x, torch.ones(2, 8, 8, 8)], 1), "joins a constant"),
    "any order": (
        lambda s, x: F.interpolate(x, scale_factor=4).flip(3), "computes pixels between pixels"
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_movements_that_mix_images_or_bring_in_numbers_are_refused(name: str) -> None:
    form, message = REFUSED[name]
    with pytest.raises(GraphError, match=message):
        agreeing(Net(form), (3, 8, 8))


def test_a_large_value_in_an_order_of_its_own_is_refused() -> None:
    model = nn.Sequential(nn.Conv2d(1, 3, 3), nn.PixelShuffle(1))
    agreeing(model, (1, 9, 9))  # the same order

    class Flipped(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Conv2d(1, 2, 1)

        def forward(self, x: Tensor) -> Tensor:
            return self.layer(x).flip(3)

    with pytest.raises(GraphError, match="moves 4608 numbers in an order that is none of axes"):
        agreeing(Flipped(), (1, 48, 48))
