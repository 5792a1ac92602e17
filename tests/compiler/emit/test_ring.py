"""Allocation in turn: places never overlap, and the oldest makes room."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.emit.ring import Ring


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 8)), min_size=1, max_size=60))
def test_ring_never_hands_out_overlapping_places(uses: list[tuple[int, int]]) -> None:
    ring = Ring(16)
    sizes: dict[int, int] = {}
    for key, size in uses:
        size = sizes.setdefault(key, size)
        held_before = key in ring.held
        first, held = ring.find(key, size)
        assert held == held_before
        assert 0 <= first <= first + size <= 16
        assert ring.held[key] == (first, first + size)
        spans = sorted(ring.held.values())
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_only_what_is_in_the_way_is_evicted() -> None:
    ring = Ring(10)
    assert [ring.find(key, 4)[0] for key in "abc"] == [0, 4, 0]  # c takes the place of a
    assert ring.find("b", 4) == (4, True)
    assert ring.find("a", 4) == (4, False)
    assert ring.find("c", 4) == (0, True)
    assert ring.find("d", 2) == (8, False)  # a is not touched
    assert ring.find("a", 4) == (4, True)


def test_a_ring_can_be_filled_to_its_last_place() -> None:
    ring = Ring(8)
    assert ring.find("a", 4) == (0, False)
    assert ring.find("b", 4) == (4, False)
    assert ring.find("a", 4) == (0, True)
