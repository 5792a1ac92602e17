from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.energy.areas import find_area_model
from tnthw.energy.chip_area import chip_area
from tnthw.energy.chip_twins import equal_chip_twins
from tnthw.energy.files import find_technology
from tnthw.energy.scaling import area_scale
from tnthw.energy.twins import PRECISIONS, twin
from tnthw.machine.presets import preset

CACTI = find_technology("horowitz45-cacti")


def test_a_chip_is_its_array_logic_and_memories() -> None:
    machine = preset("t8x8")
    found = chip_area(machine, CACTI)
    assert found is not None
    model = find_area_model("sg13g2")  # of those that there are, the nearest node to 45 nm
    left = sum(model.size(machine, part, "area_um2") for part in ("columns", "counters"))
    logic = (model.total(machine, "area_um2") - left) * area_scale(130, 45)
    assert found.logic.value == pytest.approx(logic)
    parts = found.array.value + found.logic.value + found.memories.value
    assert found.total_um2 == pytest.approx(parts)
    assert found.memories.value > found.logic.value > found.array.value


def test_without_areas_of_memories_there_is_none() -> None:
    assert chip_area(preset("t8x8"), find_technology("horowitz45")) is None
    assert equal_chip_twins(preset("t8x8"), "int8", find_technology("horowitz45")) == ()


@pytest.mark.parametrize("precision", PRECISIONS)
def test_twins_of_equal_chips_fit_and_have_the_largest_weight_buffer(precision: str) -> None:
    machine = preset("t16x16")
    own = chip_area(machine, CACTI)
    assert own is not None
    found = equal_chip_twins(machine, precision, CACTI)
    assert found
    for made in found:
        area = chip_area(made.machine, CACTI)
        assert area is not None and area.total_um2 <= own.total_um2
        if made.notes and made.notes[-1].startswith("weight buffer cut"):
            bytes_ = int(made.machine.weight_buffer_bytes * 1.1)
            rows = bytes_ // made.machine.weight_row_bytes * made.machine.weight_row_bytes
            larger = chip_area(replace(made.machine, weight_buffer_bytes=rows), CACTI)
            assert larger is not None and larger.total_um2 > own.total_um2


def test_an_int8_chip_may_keep_more_of_its_array_than_an_int8_array_of_equal_area() -> None:
    machine = preset("t16x16")
    plain = twin(machine, "int8").machine
    found = max(made.machine.macs_per_cycle for made in equal_chip_twins(machine, "int8", CACTI))
    assert plain.macs_per_cycle // 4 <= found <= plain.macs_per_cycle
