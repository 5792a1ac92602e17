"""Networks, images and checks that the tests of the lowering share."""

from __future__ import annotations

import re

import numpy as np
import torch
from torch import nn

from tnthw.frontends.lower import lower
from tnthw.frontends.lowered import Lowered
from tnthw.ir.grid import Grid
from tnthw.ir.interpreter import run_batch

GRID = Grid(scale=1 / 16, signed=False, low=0, high=16)


def unsettle(model: nn.Module, seed: int) -> nn.Module:
    """Give batch norms gains of both signs and odd statistics, as after training."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for module in model.modules():
            if isinstance(module, nn.BatchNorm2d | nn.BatchNorm1d):
                for tensor in (module.running_mean, module.bias, module.weight):
                    if tensor is not None:
                        tensor.copy_(torch.randn(tensor.shape, generator=generator))
                spread = torch.rand(module.running_var.shape, generator=generator)
                module.running_var.copy_(spread + 0.1)
    return model.eval()


def pixels(shape: tuple[int, ...], count: int, seed: int) -> np.ndarray:
    return np.random.RandomState(seed).randint(0, 17, (count, *shape))


def lowered(model: nn.Module, shape: tuple[int, ...], **options: object) -> Lowered:
    images = torch.from_numpy(pixels(shape, 32, 99).astype(np.float32)) / 16
    return lower(model, images, GRID, name="test", **options)


def assert_equal_in_every_layer(result: Lowered, shape: tuple[int, ...], seed: int = 1) -> None:
    images = pixels(shape, 8, seed)
    expected, found = result.reference().values(images), run_batch(result.graph, images)
    for name, value in expected.items():
        np.testing.assert_array_equal(found[name], value, err_msg=name)
    inside = re.compile(r".*\.(sum|pixel|scaled|plane\d+)")
    assert set(found) - set(expected) == {"input", "output", *filter(inside.fullmatch, found)}
