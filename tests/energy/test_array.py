from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.energy.array import array_area_um2, finish_step, operation, tap, tree_widths
from tnthw.energy.files import find_technology
from tnthw.energy.twins import twin
from tnthw.machine.presets import PRESETS

T8 = PRESETS["t8x8"]
HOROWITZ = find_technology("horowitz45")


@given(st.integers(1, 256), st.integers(1, 32))
def test_a_tree_over_n_lanes_has_n_minus_one_adders(lanes: int, bits: int) -> None:
    widths = tree_widths(lanes, bits)
    assert len(widths) == lanes - 1
    assert max(widths, default=bits) == bits + (lanes - 1).bit_length()


def test_a_trit_costs_a_cell_and_the_mean_adder_of_its_column() -> None:
    per_bit = (0.1 - 0.03) / 24
    adders = [0.03 + per_bit * (b - 8) for b in (10, 10, 10, 10, 11, 11, 12, 20)]
    figure = operation(T8, HOROWITZ)
    assert figure and figure.value == pytest.approx(0.03 + per_bit + sum(adders) / 8)
    assert figure.estimate


def test_full_precision_costs_its_multiplier_and_its_adders() -> None:
    per_bit = (0.1 - 0.03) / 24
    products = [0.03 + per_bit * (b - 8) for b in (17, 17, 17, 17, 18, 18, 19, 27)]
    int8, fp16, fp32 = (operation(twin(T8, p).machine, HOROWITZ) for p in ("int8", "fp16", "fp32"))
    assert int8 and int8.value == pytest.approx(0.2 + sum(products) / 8)
    assert fp16 and fp16.value == pytest.approx(1.1 + (7 * 0.4 + 0.9) / 8)
    assert fp32 and fp32.value == pytest.approx(3.7 + 0.9)
    assert not fp32.estimate
    int4 = operation(twin(T8, "int4").machine, HOROWITZ)
    leaves = [0.03 + per_bit * (b - 8) for b in (13, 13, 13, 13, 14, 14, 15, 23)]
    root = 0.2 * (32**0.5 / 8) ** 2  # below the narrowest cited multiplier: the square of the width
    assert int4 and int4.value == pytest.approx(root + sum(leaves) / 8)


def test_whole_units_are_taken_at_the_mean_width() -> None:
    technology = find_technology("bitfusion45")
    trit = operation(T8, technology)
    int8 = operation(twin(T8, "int8").machine, technology)
    assert trit and trit.value == 0.1202  # 8 x 2 bits counts as 4 x 4
    assert int8 and int8.value == 0.2977
    assert operation(twin(T8, "fp16").machine, technology) is None


def test_a_step_adds_for_integers_and_multiplies_for_floats() -> None:
    step = finish_step(T8, HOROWITZ)
    assert step and step.value == pytest.approx(0.03 + (0.1 - 0.03) / 24 * (28 - 8))
    floats = finish_step(twin(T8, "fp32").machine, HOROWITZ)
    assert floats and floats.value == pytest.approx(3.7 + 0.9)
    assert finish_step(T8, find_technology("bitfusion45")) is None
    one = tap(T8, HOROWITZ)
    assert one and one.value == pytest.approx(0.03 + (0.1 - 0.03) / 24 * (20 - 8))


def test_area_is_columns_times_lanes_times_the_operation() -> None:
    area, one = array_area_um2(T8, HOROWITZ), operation(T8, HOROWITZ.area)
    assert area and one
    assert area.value == pytest.approx(64 * one.value)
    assert area.estimate
