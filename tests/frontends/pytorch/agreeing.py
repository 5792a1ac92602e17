"""A module beside the steps that were read from it."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from tests.frontends.step_values import values
from tnthw.frontends.pytorch.network import read_module
from tnthw.frontends.steps import FloatNetwork


def agreeing(model: nn.Module, shape: tuple[int, ...], seed: int = 0) -> FloatNetwork:
    """Read a module, and compare what its steps compute with what it computes itself."""
    generator = torch.Generator().manual_seed(seed)
    images = torch.randn(5, *shape, generator=generator)
    network = read_module(model.eval(), images.numpy())
    found = values(network, images)
    observed = network.observe(images.numpy()) if network.observe else {}
    with torch.no_grad():
        want = model(images)
    while isinstance(want, dict | tuple | list):
        want = next(iter(want.values())) if isinstance(want, dict) else want[0]
    result = found[network.result]
    assert result.numel() == want.numel()
    torch.testing.assert_close(result.reshape(want.shape), want.double(), rtol=2e-5, atol=2e-5,
                               check_dtype=False)  # fmt: skip
    for name, seen in observed.items():
        apart = np.abs(found[name].numpy() - seen).max()
        assert apart < 1e-4 * max(1, np.abs(seen).max()), name
    assert network.run is not None
    run = network.run(images.numpy())
    for name, seen in run.layers.items():
        torch.testing.assert_close(found[name], torch.from_numpy(seen).double(), rtol=1e-4,
                                   atol=1e-4)  # fmt: skip
    return network
