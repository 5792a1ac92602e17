"""Slots of the instruction buffer."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tnthw.program.slots import places


@given(st.integers(1, 60), st.integers(2, 16))
def test_as_many_pages_stay_as_can(pages: int, slots: int) -> None:
    found = places(pages, slots)
    assert found[0].slot == 0
    assert {place.slot for place in found} <= set(range(slots))
    assert all(a.slot != b.slot for a, b in pairwise(found))
    used = Counter(place.slot for place in found)
    assert all(place.stays == (used[place.slot] == 1) for place in found)
    moving = sum(not place.stays for place in found)
    over = pages - slots
    if over <= 0:
        assert moving == 0
    elif 2 * over < pages:  # one slot takes all that are too many: no fewer than one more
        assert moving == over + 1
    else:  # of one slot half of the pages would be neighbours
        assert moving == over + 2


def test_by_hand() -> None:
    def shown(pages: int, slots: int) -> str:
        return " ".join(
            f"{place.slot}{'' if place.stays else '*'}" for place in places(pages, slots)
        )

    assert shown(4, 4) == "0 1 2 3"
    assert shown(5, 4) == "0 1 2* 3 2*"
    assert shown(7, 4) == "0* 1 0* 2 0* 3 0*"
    assert shown(8, 4) == "0 1 2* 3* 2* 3* 2* 3*"
    assert shown(3, 2) == "0* 1 0*"
    assert shown(4, 2) == "0* 1* 0* 1*"
