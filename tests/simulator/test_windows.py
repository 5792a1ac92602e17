"""Walks: what the cache takes for the same walk is the same walk."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.simulator.drawn import windows
from tests.simulator.helpers import make
from tnthw.cache import ByteCache
from tnthw.machine.isa import Accumulate, Opcode, UnitInstruction
from tnthw.simulator.windows import Walk, valid_taps, walk_of

BASE = {
    "positions": 6, "kernel_y": 3, "kernel_x": 2, "out_width": 3, "height": 3, "width": 9,
    "row_step": 9, "tap_step": 9, "row_y": -1, "column_x": -1, "stride_x": 2, "start_x": 1,
    "start_offset": 2,
}  # fmt: skip


def accumulate(**changes: int) -> Accumulate:
    made: UnitInstruction = make(Opcode.ACCUMULATE, **{**BASE, **changes})
    assert isinstance(made, Accumulate)
    return made


@pytest.mark.parametrize(
    "change",
    [
        {"dilation_x": 2}, {"dilation_y": 2}, {"kernel_x": 3}, {"kernel_y": 2}, {"positions": 5},
        {"out_width": 4}, {"height": 1}, {"width": 2}, {"row_step": 10}, {"tap_step": 10},
        {"row_y": 0}, {"column_x": 0}, {"stride_y": 2}, {"stride_x": 1, "start_offset": 1},
        {"start_x": 2, "start_offset": 4},
    ],
    ids=str,
)  # fmt: skip
def test_walks_that_differ_are_not_taken_for_one_another(change: dict[str, int]) -> None:
    cache: ByteCache[Walk] = ByteCache(1 << 20)
    first = walk_of(accumulate(), cache)
    other = walk_of(accumulate(**change), cache)
    alone = walk_of(accumulate(**change), ByteCache(1 << 20))
    assert np.array_equal(other.offset, alone.offset)
    assert np.array_equal(other.valid, alone.valid)
    assert not (
        np.array_equal(other.offset, first.offset) and np.array_equal(other.valid, first.valid)
    )


def test_a_walk_is_met_again_from_another_origin_and_plane() -> None:
    cache: ByteCache[Walk] = ByteCache(1 << 20)
    walk = walk_of(accumulate(), cache)
    assert walk_of(accumulate(origin=70, plane=100), cache) is walk


@given(data=st.data(), dilation=st.tuples(st.integers(1, 3), st.integers(1, 3)))
def test_valid_taps_are_those_of_the_walk(data: st.DataObject, dilation: tuple[int, int]) -> None:
    fields = data.draw(windows(20, 1, 256))
    instruction = accumulate(**fields, dilation_y=dilation[0], dilation_x=dilation[1])
    walk = walk_of(instruction, ByteCache(1 << 20))
    assert list(valid_taps(instruction)) == walk.valid.sum(axis=0).tolist()
