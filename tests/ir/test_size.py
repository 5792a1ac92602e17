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
    assert (size.channels, size.table_bytes) == (3, 2 * (4 + 2) + 4 + 1)
    assert size.bits_per_weight == 3.0
    assert size.bits_per_weight_with_tables == 20.0


def test_a_network_without_weights_has_a_size() -> None:
    build = Builder("none")
    build.output(build.input((3,)))
    assert model_size(build.finish()).bits_per_weight == 0
    assert np.isfinite(model_size(build.finish()).bits_per_weight_with_tables)


def test_planes_are_counted_once_and_stored_each() -> None:
    build = Builder("wide")
    x = build.input((3,))
    high = build.accumulate(x, [[1, 0, -1], [0, 0, 1]], name="high")
    low = build.accumulate(x, [[1, 0, 1], [0, 0, 1]], onto=high, shift=1)  # 3 0 -1, 0 0 3
    y = build.threshold(low, [[0, 1], [5, 7]])  # 4 of an i12, each in two bytes
    z = build.table(y, [[0, 2, 1]])  # 3 bytes
    build.output(z)
    size = model_size(build.finish())
    assert (size.weights, size.zero_weights, size.trits, size.trit_bytes) == (6, 3, 12, 4)
    assert (size.channels, size.table_bytes) == (0, 4 * 2 + 3)
    assert size.bits_per_weight == 8 * 4 / 6
