"""Bounds of accumulators against every combination of extremes."""

from __future__ import annotations

import gc
import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.ir import sums
from tnthw.ir.sums import sum_range
from tnthw.ir.types import Range


def bounds(low: list[int], high: list[int]) -> Range:
    return Range(channel_low=np.array(low), channel_high=np.array(high))


@given(st.data())
def test_bounds_are_the_extremes_over_all_inputs(data) -> None:
    groups, per_group, out, taps = (data.draw(st.integers(1, 2)) for _ in range(4))
    channels = groups * per_group
    rng = np.random.default_rng(data.draw(st.integers(0, 999)))
    trits = rng.integers(-1, 2, (groups * out, per_group, 1, taps)).astype(np.int8)
    low = rng.integers(-9, 3, channels)
    high = low + rng.integers(0, 9, channels)
    padded = data.draw(st.booleans())
    found = sum_range(trits, groups, bounds(low, high), padded=padded)
    for o in range(groups * out):
        first = o // out * per_group
        ends = [
            {int(low[first + c]), int(high[first + c])} | ({0} if padded else set())
            for c in range(per_group)
            for _ in range(taps)
        ]
        weights = trits[o].reshape(-1).tolist()
        totals = [
            sum(w * x for w, x in zip(weights, choice, strict=True))
            for choice in itertools.product(*ends)
        ]
        assert (found.channel_low[o], found.channel_high[o]) == (min(totals), max(totals))


def test_counts_are_kept_as_long_as_their_trits() -> None:
    x = bounds([1], [2])
    before = len(sums._COUNTED)
    for weight in (1, -1, 1):  # arrays that may well get one another's identity
        trits = np.full((1, 1), weight, np.int8)
        found = sum_range(trits, 1, x, padded=False)
        assert sorted((found.low, found.high)) == sorted((weight, 2 * weight))
        assert len(sums._COUNTED) == before + 1
        del trits
        gc.collect()
        assert len(sums._COUNTED) == before
