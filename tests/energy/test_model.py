from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.energy.files import find_technology
from tnthw.energy.model import LEFT_OUT, energy
from tnthw.energy.twins import twin
from tnthw.machine.events import COUNTS, EVENTS
from tnthw.machine.presets import PRESETS

T8 = PRESETS["t8x8"]
HOROWITZ = find_technology()
NOTHING = dict.fromkeys(COUNTS, 0)


def test_no_events_no_energy() -> None:
    assert energy(NOTHING, T8, HOROWITZ).total_pj == 0


@pytest.mark.parametrize(
    ("event", "component", "count"),
    [
        ("adds", "array", 1),
        ("weight_rows", "trit decode", 40),
        ("weight_rows", "weight read", 64),
        ("weight_fill_rows", "weight write", 64),
        ("finish_passes", "finish", 2 * 8),
        ("finish_passes", "steps read", 128),
        ("sum_pool_taps", "sum pool", 8),
        ("max_pool_taps", "max pool", 8),
        ("accumulator_writes", "accumulator write", 160),
        ("accumulator_writes", "accumulator read", 160),
        ("drain_reads", "accumulator read", 160),
        ("array_reads", "activation read", 64),
        ("vector_reads", "activation read", 64),
        ("store_words", "activation read", 64),
        ("load_words", "activation write", 64),
        ("vector_writes", "activation write", 64),
        ("bias_reads", "bias read", 256),
        ("bias_fill_rows", "bias write", 256),
        ("steps_fill_rows", "steps write", 128),
        ("function_reads", "function read", 8),
        ("function_fill_rows", "function write", 128),
        ("instructions", "instruction read", 408),
        ("fetch_beats", "instruction write", 51),
        ("memory_read_beats", "memory read", 64),
        ("memory_write_beats", "memory write", 64),
    ],
)
def test_each_event_is_charged_once_where_it_belongs(
    event: str, component: str, count: int
) -> None:
    run = energy({**NOTHING, event: 1}, T8, HOROWITZ)
    counts = {c.name: c.count for c in run.components}
    assert counts[component] == count


@given(st.fixed_dictionaries({name: st.integers(0, 10**9) for name in COUNTS}))
def test_energy_is_linear_in_the_events(events: dict[str, int]) -> None:
    events["finish_passes"] += events["threshold_passes"]  # which are some of them
    once = energy(events, T8, HOROWITZ)
    twice = energy({name: 2 * n for name, n in events.items()}, T8, HOROWITZ)
    assert twice.total_pj == pytest.approx(2 * once.total_pj)
    assert once.total_pj == pytest.approx(once.known_pj)
    assert once.microjoules()["total"] == pytest.approx(once.total_pj * 1e-6)


def test_one_addition_and_one_bit_of_memory_by_hand() -> None:
    run = energy({**NOTHING, "memory_read_beats": 1}, T8, HOROWITZ)
    assert run.total_pj == pytest.approx(1300)  # 64 bits
    run = energy({**NOTHING, "weight_fill_rows": 1}, T8, HOROWITZ)
    assert run.total_pj == pytest.approx(10)  # 64 bits to 8 KB


def test_what_is_left_out_is_always_named() -> None:
    assert energy(NOTHING, T8, HOROWITZ).left_out == LEFT_OUT
    partial = energy(NOTHING, T8, find_technology("aladdin40"))
    assert "memory read: aladdin40 has no figure for it" in partial.left_out
    assert set(LEFT_OUT) < set(partial.left_out)


def test_a_component_without_a_figure_adds_nothing_and_says_so() -> None:
    run = energy({**NOTHING, "adds": 5, "load_words": 5}, T8, find_technology("aladdin40"))
    by_name = {c.name: c for c in run.components}
    assert by_name["activation write"].each_pj is None
    assert by_name["activation write"].energy_pj is None and run.total_pj is None
    assert run.unknown == ("activation write",)
    assert run.known_pj == by_name["array"].energy_pj > 0
    assert run.microjoules()["total"] is None
    assert energy({**NOTHING, "adds": 5}, T8, find_technology("aladdin40")).total_pj > 0


def test_a_twin_decodes_nothing() -> None:
    run = energy({**NOTHING, "weight_rows": 9}, twin(T8, "int8").machine, HOROWITZ)
    assert {c.name: c.energy_pj for c in run.components}["trit decode"] == 0


FREE = ("vectors", "padded_vectors", "vector_steps")
"""What costs nothing but by what it does: adds, reads, passes."""


@pytest.mark.parametrize("event", [e for e in EVENTS if e not in FREE])
def test_every_event_but_steps_and_vectors_costs_energy(event: str) -> None:
    assert energy({**NOTHING, event: 1}, T8, HOROWITZ).total_pj > 0
