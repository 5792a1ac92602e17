"""Channels that are exact, now and with so many terms; the summary of a network."""

from __future__ import annotations

import numpy as np
import torch

from tests.frontends.given import lower_steps
from tests.frontends.lowering import GRID, lowered, pixels, unsettle
from tnthw.frontends.shares import exact_shares
from tnthw.frontends.steps import INPUT, Affine, Layer, Quantise, WeightTensor, Window
from tnthw.networks.make import make_network
from tnthw.quantisers.tga import TGA

SHAPE = (3, 4, 4)


def test_few_channels_of_calibrated_eight_bits_are_exact_and_more_with_more_terms() -> None:
    torch.manual_seed(0)
    made = lowered(unsettle(make_network("digits", TGA), 0), (1, 8, 8))
    shares = exact_shares(made)
    assert {share.layer for share in shares} >= {"conv1", "average", "classifier"}
    for share in shares:
        assert list(share.within) == sorted(share.within) and share.within[-1] <= share.channels
        assert share.now <= share.channels
    total = sum(share.channels for share in shares)
    assert sum(share.within[4] for share in shares) < total / 4
    assert sum(share.within[8] for share in shares) > total / 2
    # What the graph has now has at most four terms with exponents to 12.
    assert all(share.now <= share.within[4] for share in shares)
    assert all(row.kind in ("calibrated", "exact") for row in made.exactness)


def test_all_channels_of_a_given_grid_are_exact() -> None:
    tensor = WeightTensor(
        integers=np.random.default_rng(0).integers(-1, 2, (3, 3, 1, 1)).astype(np.int8),
        alpha=np.array([0.3, 0.7, 0.9]),
    )
    steps = (
        Layer(name="a", sources=(INPUT,), shape=SHAPE, tensors=(tensor,),
              window=Window(kernel=(1, 1))),
        Affine(name="n", sources=("a",), shape=SHAPE, gain=np.array([1.0, -1.0, 0.0]),
               shift=np.array([0.1])),
        Quantise(name="q", sources=("n",), shape=SHAPE, scale=np.array([0.1]), low=0, high=7),
    )  # fmt: skip
    made = lower_steps(steps, pixels(SHAPE, 8, 0), GRID)
    (share,) = exact_shares(made)
    assert share.now == share.channels == 3
    notes = dict(made.graph.notes)
    assert (
        notes["exactness"] == "1 of 1 values are integer for integer those of the network's grids"
    )
