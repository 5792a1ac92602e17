"""Hard networks: evaluation = interpreter = simulator, and the draw reaches what it is for."""

from __future__ import annotations

import numpy as np
import pytest

from tests.strategies.agreement import agree_on, required
from tests.strategies.hard import hard_graph
from tnthw.ir.contents import same

FAST = (*range(24), 34, 71, 73, 78, 118, 752)
"""Some seeds as they come, and those that reach what they do not."""


def test_hard_networks_agree_and_reach_every_feature():
    reached = agree_on(FAST)
    missing = {name for name in required() if not reached[name]}
    assert not missing, f"never reached: {sorted(missing)}"
    assert reached["nothing fits"] <= len(FAST) // 10


def test_circular_buffers_that_would_be_overwritten_too_early():
    """Values are wrong where a tile waits for its pool one plane too short, or not at all."""
    reached = agree_on((752, 806))
    assert reached["rolling rows copied"] == 2


@pytest.mark.slow
@pytest.mark.parametrize("part", range(10))
def test_five_thousand_hard_networks_agree(part):
    reached = agree_on(range(500 * part, 500 * (part + 1)))
    rare = {name: reached[name] for name in required() if reached[name] < 2}
    assert not rare


def test_the_same_seed_draws_the_same_hard_network():
    a, b = (hard_graph(np.random.default_rng(3)) for _ in range(2))
    assert same(a, b)
