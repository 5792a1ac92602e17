from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from tnthw.training.intervals import interval, t_quantile


@pytest.mark.parametrize("freedom", [1, 2, 3, 4, 5, 6, 9, 30, 101])
@pytest.mark.parametrize("share", [0.5, 0.6, 0.975, 0.99375, 0.99975])
def test_quantiles_are_those_of_scipy(freedom: int, share: float) -> None:
    assert t_quantile(share, freedom) == pytest.approx(stats.t.ppf(share, freedom), abs=1e-9)


def test_an_interval_is_that_of_a_paired_t_test() -> None:
    values = [0.25, 1.42, 0.85]
    found = interval(values, comparisons=4)
    test = stats.ttest_1samp(values, 0.0)
    assert (found.low, found.high) == pytest.approx(tuple(test.confidence_interval(0.95)))
    assert (found.low_of_all, found.high_of_all) == pytest.approx(
        tuple(test.confidence_interval(1 - 0.05 / 4))
    )
    assert (found.difference, found.deviation) == pytest.approx(
        (np.mean(values), np.std(values, ddof=1))
    )


def test_one_comparison_needs_no_correction_and_one_seed_has_no_interval() -> None:
    found = interval([1.0, 2.0])
    assert (found.low, found.high) == (found.low_of_all, found.high_of_all)
    one = interval([1.5], comparisons=3)
    assert one.difference == 1.5
    assert all(math.isnan(v) for v in (one.deviation, one.low, one.high, one.low_of_all))


def test_equal_differences_have_no_width() -> None:
    found = interval([0.5, 0.5, 0.5])
    assert found.low == found.high == 0.5
