from __future__ import annotations

import math

import pytest

from tnthw.energy.curves import Tag
from tnthw.energy.files import find_technology
from tnthw.energy.technology import adder, floating, multiplier
from tnthw.machine.weight_format import WeightFormat

TECHNOLOGY = find_technology("horowitz45")


def test_cited_widths_are_cited_and_others_are_estimates() -> None:
    eight, twenty, four, sixty = (adder(TECHNOLOGY.int_add, b) for b in (8, 20, 4, 64))
    assert eight and twenty and four and sixty
    assert (eight.value, eight.estimate, eight.basis) == (0.03, False, "horowitz2014")
    assert twenty.value == pytest.approx(0.065) and twenty.estimate
    assert "linear in width" in twenty.basis
    assert four.value == pytest.approx(0.015)
    assert sixty.value == pytest.approx(0.2)


def test_a_multiplier_goes_through_both_cited_widths() -> None:
    values = [multiplier(TECHNOLOGY.int_multiply, b) for b in (8, 16, 32, 64)]
    assert all(values)
    assert [v.value for v in values if v] == pytest.approx([0.2, (0.2 * 3.1) ** 0.5, 3.1, 12.4])


def test_float_formats_of_the_source_are_cited_and_others_go_by_their_significand() -> None:
    figure = floating(TECHNOLOGY.float_add, WeightFormat.FP16)
    assert figure and figure.value == 0.4 and not figure.estimate
    points = TECHNOLOGY.float_multiply
    assert points is not None
    fp8, bf16, fp16 = (
        floating(points, each) for each in (WeightFormat.FP8, WeightFormat.BF16, WeightFormat.FP16)
    )
    assert fp8 and bf16 and fp16 and fp8.tag is bf16.tag is Tag.ASSUMED
    power = math.log(3.7 / 1.1) / math.log(24 / 11)
    assert bf16.value == pytest.approx(1.1 * (8 / 11) ** power)
    assert fp8.value == pytest.approx(1.1 * (4 / 11) ** power)
    cited = points.model_copy(update={"scaled": False})
    assert floating(cited, WeightFormat.BF16) is None and floating(cited, WeightFormat.FP16) == fp16
    assert floating(find_technology("aladdin40").float_add, WeightFormat.BF16) is None


@pytest.mark.parametrize(
    ("capacity", "expected"),
    [
        (8192, 10 / 64),
        (32768, 20 / 64),
        (1 << 20, 100 / 64),
        (2048, 5 / 64),
        (16384, 200**0.5 / 64),
    ],
)
def test_sram_energy_per_bit(capacity: int, expected: float) -> None:
    figure = TECHNOLOGY.sram_read(capacity)
    assert figure and figure.value == pytest.approx(expected)


def test_sram_extended_below_the_table_agrees_with_cacti() -> None:
    small, cacti = TECHNOLOGY.sram_read(128), find_technology("bitfusion45").sram_read(128)
    assert small and cacti
    assert small.value == pytest.approx(cacti.value, rel=0.1)


def test_dram_is_per_bit() -> None:
    figure = TECHNOLOGY.dram_read()
    assert figure and figure.value == 1300 / 64


def test_a_technology_without_a_table_has_no_figure() -> None:
    aladdin = find_technology("aladdin40")
    assert aladdin.dram_read() is None
    assert aladdin.sram_write(1024) is None
    assert multiplier(aladdin.mac, 8) is None
