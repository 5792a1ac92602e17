"""Intervals of slopes against every pair of points."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.ir.slopes import Points, slopes_between

POINTS = st.lists(st.tuples(st.integers(-9, 9), st.integers(-5, 5)), min_size=1, max_size=5)


def by_pairs(under: list, over: list) -> tuple[Fraction, Fraction | None] | None:
    """Each pair bounds the slope from one side, or says that there is none."""
    above, below = Fraction(0), None
    for x, low in under:
        for y, high in over:
            run, step = y - x, high - low
            if run == 0 and step <= 0:
                return None
            if run < 0:
                above = max(above, Fraction(step, run))
            if run > 0:
                quotient = Fraction(step, run)
                below = quotient if below is None else min(below, quotient)
    return None if below is not None and above >= below else (above, below)


def points(channels: list) -> Points:
    """Points in order of x, the last one repeated."""
    most = max(map(len, channels))
    rows = [sorted(row) for row in channels]
    array = np.array([row + row[-1:] * (most - len(row)) for row in rows], np.int64)
    return Points(array[..., 0], array[..., 1])


@given(st.lists(st.tuples(POINTS, POINTS), min_size=1, max_size=6))
def test_slopes_are_those_that_every_pair_allows(channels: list) -> None:
    found = slopes_between(points([a for a, _ in channels]), points([b for _, b in channels]))
    for row, (under, over) in enumerate(channels):
        wanted = by_pairs(under, over)
        assert found.exist[row] == (wanted is not None)
        if wanted is not None:
            (rise, run), (top, bottom) = (
                (int(part[0][row]), int(part[1][row])) for part in (found.above, found.below)
            )
            assert (Fraction(rise, run), Fraction(top, bottom) if bottom else None) == wanted


def test_points_far_apart_are_compared_exactly() -> None:
    """Slopes of 2**-39 that differ by a part in 2**39."""
    reach = 1 << 39
    under = Points(np.array([[-reach, reach]]), np.array([[-1, 0]]))
    over = Points(np.array([[-reach + 1, reach]]), np.array([[0, 1]]))
    found = slopes_between(under, over)
    assert found.exist.tolist() == [True]
    assert Fraction(int(found.above[0][0]), int(found.above[1][0])) == 0
    assert Fraction(int(found.below[0][0]), int(found.below[1][0])) == Fraction(2, 2 * reach)
    tight = Points(np.array([[-reach + 1, reach - 1]]), np.array([[0, 0]]))
    wanted = by_pairs([(-reach, -1), (reach, 0)], [(-reach + 1, 0), (reach - 1, 0)])
    assert slopes_between(under, tight).exist.tolist() == [wanted is not None]
