"""Nodes are checked when they are added, and named when they have no name."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.errors import GraphError
from tnthw.ir.build import Builder
from tnthw.ir.ops import Accumulate, Concat, MaxPool, SumPool


def test_apply_computes_what_the_methods_do() -> None:
    build = Builder("both")
    x = build.input((2, 4, 4), signed=True, scale=0.5)
    trits = np.ones((3, 2, 1, 1), np.int8)
    named = build.accumulate(x, trits)
    applied = build.apply(Accumulate, x, trits=trits, signed=True)
    assert build[named].type == build[applied].type
    pooled = build.apply(SumPool, x, kernel=(2, 2), stride=(2, 2), scale=0.25)
    assert (build[pooled].type.low, build[pooled].type.signed) == (-512, True)
    assert build[pooled].type.scale == (0.25,)
    joined = build.apply(Concat, x, x, signed=True)
    assert build[joined].type.shape == (4, 4, 4)


def test_an_unsigned_result_cannot_be_negative() -> None:
    build = Builder("negative")
    x = build.input((2, 4, 4), signed=True)
    with pytest.raises(GraphError, match="an unsigned value cannot be -128; make it signed"):
        build.apply(MaxPool, x, kernel=(1, 1), stride=(1, 1), signed=False)


def test_a_node_that_is_refused_is_not_added() -> None:
    build = Builder("refused")
    x = build.input((2, 4, 4))
    with pytest.raises(GraphError, match="graph refused: maxpool m: kernel is .0, 1.; allowed"):
        build.apply(MaxPool, x, kernel=(0, 1), stride=(1, 1), name="m")
    with pytest.raises(GraphError, match="there is no value 'm' yet; there are input"):
        build["m"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"stride": 0}, r"stride is \(0, 0\); allowed is 1 to 4096"),
        ({"stride": (1, 5000)}, r"stride is \(1, 5000\); allowed is 1 to 4096"),
        ({"padding": -1}, r"padding is \(-1, -1\); allowed is 0 to 4096"),
        ({"kernel": 0}, r"kernel is \(0, 0\); allowed is 1 to 4096"),
        ({"kernel": 2.5}, r"kernel is \(2.5, 2.5\); must be a pair \(y, x\) of whole numbers"),
        ({"x": "y"}, "there is no value 'y' yet"),
    ],
)
def test_wrong_windows_are_named_before_they_are_computed_with(change: dict, message: str) -> None:
    build = Builder("window")
    x = build.input((2, 4, 4))
    with pytest.raises(GraphError, match=message):
        build.max_pool(**{"x": x, "kernel": 2} | change)
    with pytest.raises(GraphError, match=message):
        build.sum_pool(**{"x": x, "kernel": 2} | change)
