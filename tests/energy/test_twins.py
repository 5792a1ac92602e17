from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.energy.array import array_area_um2
from tnthw.energy.files import find_technology
from tnthw.energy.twins import GATED, PRECISIONS, equal_area_twins, twin, weight_format
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS

HOROWITZ = find_technology()
BITS = {"int4": 8, "int8": 8, GATED: 8, "fp8": 8, "bf16": 16, "fp16": 16, "fp32": 32}


@pytest.mark.parametrize("name", PRESETS)
@pytest.mark.parametrize("precision", PRECISIONS)
def test_a_twin_keeps_the_array_the_bandwidth_and_the_bytes(name: str, precision: str) -> None:
    machine, made = PRESETS[name], twin(PRESETS[name], precision)
    other = made.machine
    assert (other.lanes, other.columns, other.pixels) == (
        machine.lanes,
        machine.columns,
        machine.pixels,
    )
    assert other.activation_buffer_bytes == machine.activation_buffer_bytes
    assert other.weight_buffer_bytes == machine.weight_buffer_bytes
    assert other.memory_bytes_per_cycle == machine.memory_bytes_per_cycle
    assert other.weight_format is weight_format(precision)
    assert other.activation_bits == BITS[precision]
    assert not made.notes


@given(
    lanes=st.integers(1, 32),
    columns=st.integers(1, 32),
    words=st.sampled_from([2, 8, 64, 1024]),
    precision=st.sampled_from(PRECISIONS),
)
def test_any_machine_has_a_twin_that_says_what_it_changed(
    lanes: int, columns: int, words: int, precision: str
) -> None:
    machine = Accelerator(
        name="drawn",
        lanes=lanes,
        columns=columns,
        pixels=4,
        rescale_channels=1,
        activation_bank_words=words,
        weight_buffer_bytes=512,
    )
    made = twin(machine, precision)
    same_words = made.machine.activation_buffer_bytes == machine.activation_buffer_bytes
    assert same_words or any("activation banks" in note for note in made.notes)
    same_weights = made.machine.weight_buffer_bytes == machine.weight_buffer_bytes
    assert same_weights or any("weight buffer" in note for note in made.notes)
    assert made.machine.weight_buffer_bytes in (512, made.machine.tile_bytes)


@pytest.mark.parametrize(
    ("name", "precision"),
    [("t8x8", "int8"), *((n, p) for n in ("t16x16", "t32x32") for p in PRECISIONS)],
)
def test_equal_area_twins_are_as_large_as_they_can_be(name: str, precision: str) -> None:
    machine = PRESETS[name]
    budget = array_area_um2(machine, HOROWITZ)
    twins = equal_area_twins(machine, precision, HOROWITZ)
    assert budget and twins
    sizes = [made.machine.macs_per_cycle for made in twins]
    assert sizes == sorted(sizes, reverse=True) and 2 * sizes[-1] >= sizes[0]
    for made in twins:
        other = made.machine
        area = array_area_um2(other, HOROWITZ)
        assert area and area.value <= budget.value
        wider = replace(
            other, columns=other.columns + other.lanes, rescale_channels=1, function_ports=1
        )
        more = array_area_um2(wider, HOROWITZ)
        assert more and more.value > budget.value
        assert other.word_channels == other.lanes and other.group_channels == other.columns
        assert other.activation_buffer_bytes == machine.activation_buffer_bytes
        assert not made.notes


@pytest.mark.parametrize(
    ("name", "precision", "arrays"),
    [
        ("t8x8", "int8", [(8, 2), (1, 14), (2, 6), (4, 2)]),
        ("t16x16", "int8", [(2, 30), (1, 57), (4, 12), (16, 2), (8, 4)]),
        ("t16x16", "fp16", [(4, 1), (2, 2), (1, 3)]),
        ("t32x32", "fp32", [(1, 7), (4, 1), (2, 2)]),
    ],
)
def test_every_shape_of_at_least_half_the_largest_is_tried(
    name: str, precision: str, arrays: list[tuple[int, int]]
) -> None:
    made = equal_area_twins(PRESETS[name], precision, HOROWITZ)
    assert [(one.machine.lanes, one.machine.columns) for one in made] == arrays


@pytest.mark.parametrize("precision", ["fp16", "fp32"])
def test_an_array_smaller_than_one_multiplier_is_compared_with_one(precision: str) -> None:
    (made,) = equal_area_twins(PRESETS["t8x8"], precision, HOROWITZ)
    assert made.machine.macs_per_cycle == 1
    assert "times the area of the whole ternary array" in made.notes[0]


def test_a_technology_without_the_area_has_no_equal_area_twin() -> None:
    assert equal_area_twins(PRESETS["t8x8"], "fp32", find_technology("aladdin40")) == ()


def test_mistakes() -> None:
    with pytest.raises(ConfigError, match=r'unknown precision "fp64", did you mean "fp'):
        twin(PRESETS["t8x8"], "fp64")
    with pytest.raises(ConfigError, match="only a ternary machine has twins"):
        twin(twin(PRESETS["t8x8"], "int8").machine, "int8")
