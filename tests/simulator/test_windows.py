"""Window walks are remembered by all that they depend on, and by nothing else."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tests.simulator.helpers import make
from tnthw.errors import ProgramError
from tnthw.machine.isa import Opcode
from tnthw.simulator.cache import ByteCache
from tnthw.simulator.windows import ADDRESSES, walk_of

PLAIN = {
    "row_y": -1, "column_x": -2, "height": 2, "width": 6, "out_width": 4, "row_step": 6,
    "tap_step": 6, "kernel_y": 2, "kernel_x": 2, "positions": 7,
}  # fmt: skip


def walk(cache: ByteCache[Any], opcode: Opcode = Opcode.ACCUMULATE, **changes: int) -> Any:
    return walk_of(make(opcode, **{**PLAIN, **changes}), cache)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [
        {"dilation_y": 2}, {"dilation_x": 2}, {"kernel_y": 1}, {"kernel_x": 1}, {"positions": 6},
        {"row_y": 0}, {"column_x": 0}, {"start_x": 1, "start_offset": 1}, {"height": 1},
        {"width": 1}, {"out_width": 3}, {"row_step": 7}, {"tap_step": 7}, {"stride_y": 2},
        {"stride_x": 2},
    ],
)  # fmt: skip
def test_each_field_of_the_geometry_makes_another_walk(changes: dict[str, int]) -> None:
    cache: ByteCache[Any] = ByteCache(1 << 20)
    plain, found = walk(cache), walk(cache, **changes)
    alone = walk(ByteCache(1 << 20), **changes)
    assert found is not plain
    assert np.array_equal(found.offset, alone.offset)
    assert np.array_equal(found.valid, alone.valid)
    assert not (
        np.array_equal(found.offset, plain.offset) and np.array_equal(found.valid, plain.valid)
    )


@pytest.mark.parametrize("changes", [{"origin": 99}, {"plane": 5}, {"weights": 3}, {"bank": 1}])
def test_where_it_begins_makes_no_other_walk(changes: dict[str, int]) -> None:
    cache: ByteCache[Any] = ByteCache(1 << 20)
    assert walk(cache) is walk(cache, **changes)


def test_a_pool_shares_the_walk_of_an_accumulate_without_dilation() -> None:
    cache: ByteCache[Any] = ByteCache(1 << 20)
    assert walk(cache) is walk(cache, Opcode.MAX_POOL)
    assert walk(cache, dilation_x=2) is not walk(cache, Opcode.SUM_POOL)


def test_bounds_are_those_of_the_valid_taps() -> None:
    found = walk(ByteCache(1 << 20))
    inside = found.offset[found.valid]
    assert (found.low, found.high) == (inside.min(), inside.max())
    assert found.valid_of_tap.tolist() == found.valid.sum(axis=0).tolist()
    assert found.padded
    nothing = walk(ByteCache(1 << 20), row_y=50)
    assert nothing.low > nothing.high
    assert not walk(ByteCache(1 << 20), row_y=0, column_x=0, positions=1).padded


def test_addresses_wrap_and_padding_goes_outside() -> None:
    found = walk(ByteCache(1 << 20))
    addresses = found.addresses(ADDRESSES - 1, 777)
    assert np.array_equal(addresses == 777, ~found.valid)
    inside = (found.offset[found.valid].astype(int) - 1) % ADDRESSES
    assert np.array_equal(addresses[found.valid], inside)


def test_contradictions_are_refused() -> None:
    with pytest.raises(ProgramError, match="start_x is 4, allowed is less than out_width"):
        walk(ByteCache(1 << 20), start_x=4)
    with pytest.raises(ProgramError, match=r"start_offset is 1, allowed is start_x \* stride_x"):
        walk(ByteCache(1 << 20), start_offset=1)
