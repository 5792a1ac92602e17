"""Allocations never overlap, fit where there is room, and keep readers' banks apart."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.buffer.allocation import Allocation, Readers, allocate
from tnthw.machine.presets import preset

MACHINE = replace(preset("t8x8"), activation_banks=4, activation_bank_words=16)
NOBODY = Readers()


def gaps(taken: list[Allocation]) -> list[int]:
    """Lengths of all runs of free words, word by word."""
    free = [True] * MACHINE.activation_words
    for each in taken:
        free[each.first : each.last] = [False] * (each.last - each.first)
    lengths, run = [], 0
    for word in [*free, False]:
        run = run + 1 if word else 0
        if not word or run == MACHINE.activation_words:
            lengths.append(run)
        elif run:
            lengths.append(run)
    return lengths


@given(
    requests=st.lists(st.tuples(st.integers(1, 30), st.booleans(), st.booleans()), max_size=12),
    freed=st.lists(st.integers(0, 11), max_size=4),
)
def test_allocations_never_overlap_and_are_found_where_there_is_room(
    requests: list[tuple[int, bool, bool]], freed: list[int]
) -> None:
    taken: list[Allocation] = []
    for number, (words, top, array) in enumerate(requests):
        step = frozenset({number})
        readers = Readers(array=step) if array else Readers(vector=step)
        found = allocate(taken, words, MACHINE, top=top, readers=readers)
        assert (found is None) == (max(gaps(taken)) < words)
        if found is not None:
            assert 0 <= found.first < found.last <= MACHINE.activation_words
            assert found.last - found.first == words
            assert all(found.last <= e.first or e.last <= found.first for e in taken)
            assert found.readers == readers
            taken.append(found)
        if number in freed and taken:
            taken.pop(0)


def test_the_lower_or_the_upper_end_is_taken() -> None:
    low = allocate([], 10, MACHINE, top=False, readers=NOBODY)
    high = allocate([], 10, MACHINE, top=True, readers=NOBODY)
    assert low == Allocation(0, 10)
    assert high == Allocation(54, 64)


def test_a_gap_that_just_fits_is_used() -> None:
    taken = [Allocation(0, 10), Allocation(15, 64)]
    assert allocate(taken, 5, MACHINE, top=False, readers=NOBODY) == Allocation(10, 15)
    assert allocate(taken, 6, MACHINE, top=False, readers=NOBODY) is None


def test_an_allocation_inside_a_longer_one_leaves_no_gap() -> None:
    taken = [Allocation(0, 60), Allocation(5, 10)]
    assert allocate(taken, 10, MACHINE, top=False, readers=NOBODY) is None


def test_what_the_vector_unit_reads_keeps_out_of_the_banks_that_the_array_reads() -> None:
    step = frozenset({3})
    taken = [Allocation(0, 20, Readers(array=step))]  # banks 0 and 1
    found = allocate(taken, 8, MACHINE, top=False, readers=Readers(vector=step))
    assert found == Allocation(32, 40, Readers(vector=step))  # the border of bank 2
    at_another_time = Readers(vector=frozenset({4}))
    found = allocate(taken, 8, MACHINE, top=False, readers=at_another_time)
    assert found == Allocation(20, 28, at_another_time)


def test_clashes_count_the_steps_that_both_units_read_in() -> None:
    a = Readers(array=frozenset({1, 2}), vector=frozenset({5}))
    b = Readers(array=frozenset({5}), vector=frozenset({2, 3}))
    assert a.clashes(b) == b.clashes(a) == (2, 0)
    assert a.clashes(a) == (0, 0)
    early = Readers(array=frozenset({4}), before=frozenset({3}))
    assert early.clashes(b) == b.clashes(early) == (0, 1)


def test_what_the_vector_unit_still_reads_lies_in_other_banks_where_that_costs_nothing() -> None:
    pooled = Readers(vector=frozenset({0}))
    taken = [Allocation(60, 64, pooled)]
    early = Readers(array=frozenset({1}), before=frozenset({0}))
    assert allocate(taken, 8, MACHINE, top=True, readers=early) == Allocation(40, 48, early)
    late = Readers(array=frozenset({1}))
    assert allocate(taken, 8, MACHINE, top=True, readers=late) == Allocation(52, 60, late)
    # what clashes while both units read comes first
    during = [Allocation(40, 48, Readers(vector=frozenset({1}))), *taken]
    found = allocate(during, 8, MACHINE, top=True, readers=early)
    assert found == Allocation(24, 32, early)


@given(words=st.integers(2, 30), tail=st.integers(1, 15), top=st.booleans())
def test_a_tail_lies_behind_a_border_where_it_can(words: int, tail: int, top: bool) -> None:
    found = allocate([], words, MACHINE, top=top, readers=NOBODY, tail=min(tail, words - 1))
    assert found is not None
    assert (found.last - min(tail, words - 1)) % MACHINE.activation_bank_words == 0
