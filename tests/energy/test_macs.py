"""Multiply-accumulates of layers whose weights are several planes of trits."""

from __future__ import annotations

import numpy as np

from tnthw.energy.macs import multiply_accumulates
from tnthw.ir.build import Builder


def test_a_weight_in_several_planes_is_one_weight() -> None:
    build = Builder("wide")
    x = build.input((2, 3, 3))
    trits = np.ones((4, 2, 3, 3), int)
    high = build.accumulate(x, trits, padding=1)
    low = build.accumulate(x, -trits, onto=high, shift=1, padding=1)
    build.output(low)
    inside = 4 * 4 + 4 * 6 + 9  # taps of the corners, the edges and the middle
    assert multiply_accumulates(build.finish()) == 4 * 2 * inside
