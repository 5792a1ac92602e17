from __future__ import annotations

import numpy as np
import pytest

from tnthw.ir.build import Builder
from tnthw.ir.weights import layers_of
from tnthw.workflows.layer_table import layer_table


def test_a_layer_with_its_shares_of_trits_and_its_range() -> None:
    build = Builder("n")
    x = build.input((2, 4, 4), bits=2, signed=False)
    trits = np.array([[[[1]], [[0]]], [[[-1]], [[0]]], [[[1]], [[1]]]], np.int8)
    build.output(build.accumulate(x, trits, name="conv.sum", origin="conv", stride=(2, 2)))
    (layer,) = layer_table(layers_of(build.finish()))
    assert (layer["layer"], layer["weights"], layer["shape"]) == ("conv", 6, "3x2x1x1")
    assert (layer["stride"], layer["output"]) == (2, "3x2x2")
    assert (layer["zeros"], layer["plus"], layer["minus"]) == pytest.approx((2 / 6, 3 / 6, 1 / 6))
    assert (layer["sum_low"], layer["sum_high"]) == (-3, 6)


def test_a_layer_of_several_planes_is_one_row() -> None:
    build = Builder("n")
    x = build.input((3,), bits=2)
    high = build.accumulate(x, [[1, 0, -1], [0, 0, 1]], name="high", origin="fc")
    low = build.accumulate(x, [[1, 0, 1], [0, 0, 1]], onto=high, shift=1, name="low", origin="fc")
    build.output(low)
    (layer,) = layer_table(layers_of(build.finish()))
    assert (layer["layer"], layer["weights"], layer["shape"]) == ("fc", 6, "2x3 in 2 planes")
    assert (layer["zeros"], layer["plus"], layer["minus"]) == pytest.approx((3 / 6, 2 / 6, 1 / 6))
    assert (layer["sum_low"], layer["sum_high"]) == (-3, 9)  # 3 0 -1, 0 0 3


def test_what_holds_no_trits_has_no_row() -> None:
    build = Builder("n")
    build.output(build.input((2, 2, 2)))
    assert layer_table(layers_of(build.finish())) == []
