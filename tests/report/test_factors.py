from __future__ import annotations

import numpy as np
import pytest

from tnthw.ir.build import Builder
from tnthw.ir.rescale import fit
from tnthw.report.factors import factor_table


def network() -> Builder:
    build = Builder("n")
    x = build.input((2, 4, 4), signed=False)
    trits = np.array([[[[1]], [[0]]], [[[-1]], [[0]]], [[[1]], [[1]]]], np.int8)
    acc = build.accumulate(x, trits, name="conv.sum", origin="conv")
    factor = fit(np.array([0.5, 0.3, 0.0]), np.zeros(3), 2)
    out = build.rescale(acc, factor, signed=False, exact=np.array([0.5, 0.3, 0.0]), name="conv")
    build.output(out)
    return build


def test_factors_are_compared_with_the_exact_ones() -> None:
    (row,) = factor_table(network().finish())
    assert (row["layer"], row["channels"]) == ("conv", 3)
    # 0.5 is one power of two, 0.3 lies between 5/16 and 9/32, and 0 needs none
    assert row["error_max"] == pytest.approx(abs(0.3125 - 0.3) / 0.3, rel=0.7)
    assert 0 < row["error_max"] < 0.05
    assert row["error_mean"] == pytest.approx(row["error_max"] / 3)


def test_a_network_without_exact_factors_has_no_rows() -> None:
    build = Builder("n")
    build.output(build.input((2, 2, 2)))
    assert factor_table(build.finish()) == []
