"""The energy of one event of every component, computed by hand."""

from __future__ import annotations

from math import sqrt

import pytest

from tnthw.energy.files import find_technology
from tnthw.energy.model import energy
from tnthw.energy.twins import twin
from tnthw.machine.events import COUNTS
from tnthw.machine.presets import PRESETS

T8 = PRESETS["t8x8"]
HOROWITZ, BITFUSION = find_technology("horowitz45"), find_technology("bitfusion45")
SLOPE = 0.07 / 24
"""Of an integer addition between 8 and 32 bits, in pJ a bit."""


def add(bits: int) -> float:
    return 0.03 + SLOPE * (bits - 8) if bits <= 32 else 0.1 * bits / 32


def sram(capacity: float) -> float:
    """Horowitz: pJ a bit, 10 pJ for 64 bits of 8 KB, as the square root of the capacity."""
    return 10 / 64 * sqrt(capacity / 8192)


# 8 lanes: a cell of 9 bits, four adders of 10, two of 11, one of 12, and the accumulator's of 20.
ARRAY = add(9) + (4 * add(10) + 2 * add(11) + add(12) + add(20)) / 8
WORD = 64 * sram(512 * 8)  # a bank of 512 words of 8 bytes

BY_HAND: dict[str, tuple[str, float]] = {
    "adds": ("array", ARRAY),
    "weight_rows": ("weight read", 64 * sram(8192)),
    "weight_fill_rows": ("weight write", 64 * sram(8192)),
    "max_pool_taps": ("max pool", 8 * add(20)),
    "sum_pool_taps": ("sum pool", 8 * add(20)),
    "bias_reads": ("bias read", 256 * sram(512 * 32)),  # 512 rows of 8 x 4 bytes
    "bias_fill_rows": ("bias write", 256 * sram(512 * 32)),
    "steps_fill_rows": ("steps write", 128 * sram(512 * 16)),  # two slots of 8 channels
    "function_reads": ("function read", 8 * sram(2048)),
    "function_fill_rows": ("function write", 128 * sram(2048)),
    "accumulator_writes": ("accumulator write", 160 * sram(32 * 20 / 8)),
    "drain_reads": ("accumulator read", 160 * sram(32 * 20 / 8)),
    "array_reads": ("activation read", WORD),
    "vector_reads": ("activation read", WORD),
    "store_words": ("activation read", WORD),
    "load_words": ("activation write", WORD),
    "vector_writes": ("activation write", WORD),
    "instructions": ("instruction read", 408 * sram(4 * 32 * 51)),  # four pages of 32 x 408 bits
    "fetch_beats": ("instruction write", 51 * sram(4 * 32 * 51)),  # of 512 bits 408
    "memory_read_beats": ("memory read", 1300.0),
    "memory_write_beats": ("memory write", 1300.0),
}


@pytest.mark.parametrize("event", BY_HAND)
def test_one_event_on_t8x8(event: str) -> None:
    component, expected = BY_HAND[event]
    run = energy({**dict.fromkeys(COUNTS, 0), event: 1}, T8, HOROWITZ)
    amounts = {c.name: c.energy_pj for c in run.components if c.energy_pj}
    assert amounts.pop(component) == pytest.approx(expected)
    others = {
        "weight_rows": {"trit decode": 40 * add(10)},
        "accumulator_writes": {"accumulator read": 160 * sram(80)},  # read before it is written
    }
    assert amounts == pytest.approx(others.get(event, {}))


PASS = 2 * 8 * add(28), 128 * sram(512 * 16)
"""Two slots of 20 + 8 bits in 8 channels, and the steps that they are told."""


def test_a_pass_adds_in_every_slot_and_one_with_a_threshold_in_one() -> None:
    nothing = dict.fromkeys(COUNTS, 0)
    run = energy(nothing | {"finish_passes": 1}, T8, HOROWITZ)
    amounts = {c.name: c.energy_pj for c in run.components if c.energy_pj}
    assert amounts == pytest.approx({"finish": PASS[0], "steps read": PASS[1]})
    run = energy(nothing | {"finish_passes": 1, "threshold_passes": 1}, T8, HOROWITZ)
    amounts = {c.name: c.energy_pj for c in run.components if c.energy_pj}
    assert amounts == pytest.approx({"finish": 8 * add(28)})


def test_all_events_together_on_t8x8() -> None:
    counts = {name: 3 + i for i, name in enumerate(COUNTS)}
    counts |= {"finish_passes": 9, "threshold_passes": 2}
    expected = sum(counts[event] * value for event, (_, value) in BY_HAND.items())
    expected += counts["weight_rows"] * 40 * add(10)
    expected += counts["accumulator_writes"] * 160 * sram(80)
    expected += 7 * sum(PASS) + 2 * 8 * add(28)
    assert energy(counts, T8, HOROWITZ).total_pj == pytest.approx(expected)


@pytest.mark.parametrize(
    ("event", "component", "expected"),
    [
        # Of 32 bits: 4 KB banks, an 8 KB weight buffer and steps; reading and writing differ.
        ("array_reads", "activation read", 2 * 3.43),
        ("load_words", "activation write", 2 * 4.31),
        ("weight_rows", "weight read", 2 * 6.39),
        ("weight_fill_rows", "weight write", 2 * 5.56),
        ("finish_passes", "steps read", 4 * 6.39),
        ("steps_fill_rows", "steps write", 4 * 5.56),
        ("memory_read_beats", "memory read", 64 * 15.0),
        ("memory_write_beats", "memory write", 64 * 15.0),
    ],
)
def test_reading_and_writing_are_not_mixed_up(event: str, component: str, expected: float) -> None:
    run = energy({**dict.fromkeys(COUNTS, 0), event: 1}, T8, BITFUSION)
    assert {c.name: c.energy_pj for c in run.components}[component] == pytest.approx(expected)


def test_the_way_of_the_memory_outside_is_not_mixed_up() -> None:
    from tnthw.energy.files import change_technology

    technology = change_technology(HOROWITZ, {"dram": {"write": 1000.0}})
    for event, expected in (("memory_read_beats", 1300.0), ("memory_write_beats", 1000.0)):
        run = energy({**dict.fromkeys(COUNTS, 0), event: 1}, T8, technology)
        assert run.total_pj == pytest.approx(expected)


@pytest.mark.parametrize(
    ("precision", "array", "finish"),
    [
        # int8: a multiplier, a tree of 17, 18 and 19 bits, an accumulator of 20 + 7.
        ("int8", 0.2 + (4 * add(17) + 2 * add(18) + add(19) + add(27)) / 8, 2 * add(35)),
        # fp16: a 16-bit multiplier and tree, and a 32-bit accumulator.
        ("fp16", 1.1 + (7 * 0.4 + 0.9) / 8, 1.1 + 0.4),
        ("fp32", 3.7 + 0.9, 3.7 + 0.9),
    ],
)
def test_operators_of_the_twins(precision: str, array: float, finish: float) -> None:
    machine = twin(T8, precision).machine
    events = {**dict.fromkeys(COUNTS, 0), "adds": 1, "finish_passes": 1, "bias_reads": 1}
    run = {c.name: c for c in energy(events, machine, HOROWITZ).components}
    assert run["array"].energy_pj == pytest.approx(array)
    assert run["finish"].energy_pj == pytest.approx(8 * finish)
