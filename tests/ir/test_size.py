"""Weights, zeros and bytes of a network, counted by hand."""

from __future__ import annotations

import numpy as np

from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.ir.size import model_size


def test_sizes_by_hand() -> None:
    build = Builder("two")
    x = build.input((3,))
    y = build.accumulate(x, [[1, 0, -1], [0, 0, 1]])  # 6 trits, 3 zeros, 2 bytes
    y = build.rescale(y, fit([0.1, 0.1], [0, 0], 2))
    y = build.accumulate(y, [[1, 0]])  # 2 trits, 1 zero, 1 byte
    build.output(build.rescale(y, fit([1.0], [0], 1)))
    size = model_size(build.finish())
    assert (size.weights, size.zero_weights, size.trit_bytes) == (8, 4, 3)
    assert (size.channels, size.table_bytes) == (3, 48)
    assert size.bits_per_weight == 3.0
    assert size.bits_per_weight_with_tables == 51.0


def test_a_network_without_weights_has_a_size() -> None:
    build = Builder("none")
    build.output(build.input((3,)))
    assert model_size(build.finish()).bits_per_weight == 0
    assert np.isfinite(model_size(build.finish()).bits_per_weight_with_tables)
