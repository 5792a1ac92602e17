"""Random PyTorch networks: interpreter, reference and the blocks themselves agree."""

from __future__ import annotations

import numpy as np
import pytest

from tests.frontends.lowering import assert_equal_in_every_layer
from tests.frontends.networks import Maker, assert_blocks_agree
from tnthw.errors import GraphError
from tnthw.frontends.lower import lower
from tnthw.ir.grid import Grid

# Torch warns of even kernels with padding "same".
pytestmark = pytest.mark.filterwarnings("ignore:Using padding=:UserWarning")

GRID = Grid(scale=1 / 16, signed=False, low=0, high=16)


def check(seed: int) -> set[str]:
    """Lower one network and compare; its features where it was lowered."""
    maker = Maker(seed)
    model, shape = maker.network()
    integers = np.random.default_rng(seed).integers(0, 17, (24, *shape))
    try:
        result = lower(model, integers, GRID, method="max", bits=8)
    except GraphError as error:
        # Values that are zero on all images, and one layer's own limits of the adder.
        assert "its largest value" in str(error) or "cannot add with factors" in str(error), error
        return set()
    assert_equal_in_every_layer(result, shape, seed=seed)
    assert_blocks_agree(model, result, integers[:6])
    return maker.features


def test_twenty_networks() -> None:
    assert sum(bool(check(seed)) for seed in range(20)) >= 16


@pytest.mark.slow
def test_three_hundred_networks_with_every_feature() -> None:
    reached: dict[str, int] = {}
    lowered = 0
    for seed in range(1000, 1300):
        features = check(seed)
        lowered += bool(features)
        for feature in features:
            reached[feature] = reached.get(feature, 0) + 1
    assert lowered >= 250
    rare = {name for name, count in reached.items() if count < 3}
    assert not rare and len(reached) >= 35, reached
