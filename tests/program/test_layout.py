"""Channels in planes of words, in one piece and in several."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tnthw.machine.presets import preset
from tnthw.program.layout import planes_of, planes_with_gaps, slots_of

T8 = preset("t8x8")


def test_one_piece_fills_its_words_without_a_gap() -> None:
    assert [planes_of(n, T8) for n in (1, 8, 9, 16, 17)] == [1, 1, 2, 2, 3]
    assert slots_of((19,), T8).tolist() == list(range(19))


def test_each_piece_begins_with_a_word() -> None:
    assert slots_of((3, 8, 1), T8).tolist() == [0, 1, 2, *range(8, 16), 16]
    assert planes_with_gaps((3, 8, 1), T8) == 3


@given(
    pieces=st.lists(st.integers(1, 40), min_size=1, max_size=6).map(tuple),
    lanes=st.integers(1, 20), columns=st.integers(1, 20),
)  # fmt: skip
def test_no_two_channels_share_a_lane_and_all_lie_in_the_planes(
    pieces: tuple[int, ...], lanes: int, columns: int
) -> None:
    machine = replace(T8, lanes=lanes, columns=columns, rescale_channels=1)
    slots = slots_of(pieces, machine)
    assert len(slots) == sum(pieces)
    assert (np.diff(slots) > 0).all()
    assert slots[-1] < planes_with_gaps(pieces, machine) * machine.word_channels
    starts = np.cumsum([0, *pieces[:-1]])
    assert not (slots[starts] % machine.word_channels).any()
