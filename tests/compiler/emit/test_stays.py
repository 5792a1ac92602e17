"""What stays: everything where it fits, else what saves most, with room for the rest to turn."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.emit.ring import Ring
from tnthw.compiler.emit.stays import NOTHING, most_saved, what_stays
from tnthw.machine.isa import TableKind


@given(
    st.dictionaries(
        st.integers(0, 20), st.tuples(st.integers(1, 9), st.integers(0, 40)), max_size=7
    ),
    st.integers(0, 30),
    st.integers(1, 3),
)
def test_no_other_choice_saves_more(runs: dict[int, tuple[int, int]], room: int, unit: int) -> None:
    sizes: dict[object, int] = {key: unit * size for key, (size, _) in runs.items()}
    saved: dict[object, int] = {key: value for key, (_, value) in runs.items()}
    chosen = most_saved(sizes, saved, room) if sizes else frozenset()
    assert sum(sizes[key] for key in chosen) <= room
    best = max(
        sum(saved[key] for key in keys)
        for count in range(len(runs) + 1)
        for keys in combinations(runs, count)
        if sum(sizes[key] for key in keys) <= room
    )
    assert sum(saved[key] for key in chosen) == best


def biases(ring: Ring) -> dict[TableKind, Ring]:
    return {TableKind.BIAS: ring}


def used(capacity: int, *keys: tuple[str, int]) -> Ring:
    ring = Ring(capacity)
    for key, size in keys:
        ring.find(key, size)
    return ring


def test_all_of_it_stays_where_it_fits() -> None:
    stays = what_stays(used(8, ("a", 3), ("b", 5), ("a", 3)), biases(used(4, ("t", 1))))
    assert stays.weights == (("a", 3), ("b", 5))
    assert stays.tables == {TableKind.BIAS: (("t", 1),)}
    assert stays and not NOTHING


def test_a_part_of_it_stays_with_room_for_two_of_the_largest_beside() -> None:
    weights = used(10, ("a", 3), ("b", 3), ("c", 3), ("d", 3), ("e", 2), ("f", 2))
    stays = what_stays(weights, biases(used(4)))
    assert sum(size for _, size in stays.weights) <= 10 - 2 * 3
    assert stays.weights  # two of 2, or one of 3: 4 places are best used by the former
    assert {key for key, _ in stays.weights} == {"e", "f"}
    assert what_stays(weights, biases(used(4)), in_part=False) == NOTHING


def test_what_is_loaded_more_often_stays_first() -> None:
    ring = used(9, *[(key, 3) for _ in range(2) for key in "abcd"], ("e", 3))
    assert [ring.loads[key] for key in "abcde"] == [2, 2, 2, 2, 1]
    ring.loads["c"] = 5
    assert what_stays(ring, biases(used(1))).weights == (("c", 3),)
    whole = used(6, ("a", 3), ("b", 3), ("c", 3))
    assert what_stays(whole, biases(used(1))) == NOTHING  # two runs take all of it
