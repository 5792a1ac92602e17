"""Windows in as few words as can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.arrange import Plane, arrangements


def words(planes: tuple[Plane, ...]) -> list[tuple[int, int]]:
    return [(plane.taps, len(plane.lanes)) for plane in planes]


@pytest.mark.parametrize(
    ("values", "rows", "stride", "lanes", "expected"),
    [
        (21, 7, 2, 32, [(4, 32), (1, 30)]),  # ResNet: 147 values in 5 words of 32, not 7
        (9, 3, 1, 32, [(1, 27)]),  # a whole window in one word
        (9, 3, 1, 16, [(1, 16), (1, 11)]),
        (3, 3, 1, 8, [(2, 6)]),  # the third row beside the first
    ],
)
def test_windows_that_people_run(
    values: int, rows: int, stride: int, lanes: int, expected: list[tuple[int, int]]
) -> None:
    assert words(next(arrangements(values, rows, stride, lanes, rows * values))) == expected


@given(
    values=st.integers(1, 30), rows=st.integers(1, 7), stride=st.integers(1, 4),
    lanes=st.integers(1, 33), below=st.integers(1, 60),
)  # fmt: skip
def test_every_value_of_a_window_is_brought_once(
    values: int, rows: int, stride: int, lanes: int, below: int
) -> None:
    before = 0
    for planes in arrangements(values, rows, stride, lanes, below):
        taps = [plane.taps for plane in planes]
        assert taps == sorted(taps, reverse=True)
        assert before < sum(taps) < below
        before = sum(taps)
        brought = []
        for plane in planes:
            assert 1 <= len(plane.lanes) <= lanes
            for lane in plane.lanes:
                assert 1 <= lane.links <= plane.taps
                brought += [(lane.value, lane.row + k * stride) for k in range(lane.links)]
        assert sorted(brought) == [(v, row) for v in range(values) for row in range(rows)]


@given(values=st.integers(1, 20), rows=st.integers(1, 5), lanes=st.integers(1, 40))
def test_with_one_row_a_step_the_fewest_words_are_found(values: int, rows: int, lanes: int) -> None:
    least = -(-values * rows // lanes)
    found = list(arrangements(values, rows, rows, lanes, least + 1))
    assert [sum(plane.taps for plane in each) for each in found] == [least] * (least <= 8)


def test_windows_of_any_size_take_no_time() -> None:
    assert not list(arrangements(189, 63, 1, 4, 12_000))
    assert len(list(arrangements(1, 63, 1, 8, 63))) == 1
