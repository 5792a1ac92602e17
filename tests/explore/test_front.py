from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tnthw.explore.front import front, hypervolume

POINTS = arrays(
    np.float64, st.tuples(st.integers(0, 30), st.integers(1, 4)), elements=st.integers(0, 6)
)


@given(POINTS)
def test_a_front_is_what_the_definition_says(values: np.ndarray) -> None:
    best = front(values)
    for row, kept in zip(values, best, strict=True):
        dominated = any((o <= row).all() and (o < row).any() for o in values)
        assert kept == (not dominated)


def test_rows_without_a_value_are_on_no_front() -> None:
    values = np.array([[1.0, np.nan], [2.0, 2.0], [3.0, 1.0], [3.0, 3.0]])
    assert front(values).tolist() == [False, True, True, False]


@given(POINTS)
def test_a_hypervolume_is_the_number_of_unit_boxes(values: np.ndarray) -> None:
    corner = np.full(values.shape[1], 6.0)
    cells = np.stack(
        np.meshgrid(*[np.arange(6)] * values.shape[1], indexing="ij"), axis=-1
    ).reshape(-1, values.shape[1])
    covered = (values[:, None, :] <= cells[None]).all(axis=2).any(axis=0).sum()
    assert hypervolume(values, corner) == pytest.approx(float(covered))
