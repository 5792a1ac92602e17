from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tnthw.energy.areas import BLOCKS, ECP5, GATES, area_targets, find_area_model
from tnthw.energy.files import find_technology
from tnthw.energy.machine_areas import (
    error_table,
    machine_areas,
    memories_area_um2,
    outside_the_fit,
    part_error_table,
)
from tnthw.energy.parts import PARTS
from tnthw.errors import ConfigError
from tnthw.machine.buffers import buffers
from tnthw.machine.presets import preset
from tnthw.machine.weight_format import WeightFormat

MEAN, WORST, MACHINES = 0.07, 0.15, 30
"""Goals of the errors, and over how many machines."""

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "energy.md").read_text(encoding="utf-8")


def test_the_page_has_the_errors_of_the_files() -> None:
    assert "\n".join(error_table()) in PAGE


def test_the_page_has_the_errors_of_each_part() -> None:
    assert "\n".join(part_error_table("ecp5", preset("t8x8"))) in PAGE


@pytest.mark.parametrize("name", ["t8x8", "t16x16", "t16x16a2"])
def test_the_model_is_near_the_committed_synthesis(name: str) -> None:
    text = (ROOT / "rtl" / "synthesis" / f"{name}.json").read_text(encoding="utf-8")
    mapped = json.loads(text)["area"]["total"]
    (found,) = (each for each in machine_areas(preset(name)) if each.target == "ecp5")
    for quantity in ECP5:
        assert found.total(quantity) == pytest.approx(mapped[quantity], rel=0.05), quantity


def test_every_target_has_a_model_within_the_goals() -> None:
    assert list(area_targets()) == ["asap7", "ecp5", "sg13g2", "sky130"]
    for target in area_targets():
        model = find_area_model(target)
        quantities = ("LUT4", "FF", "DP16KD") if target == "ecp5" else ("area_um2",)
        assert model.machines >= MACHINES
        for quantity in quantities:
            assert model.mean_error[quantity] <= MEAN, (target, quantity)
            assert model.worst_error[quantity] <= WORST, (target, quantity)


def test_parts_add_up_and_shares_to_one() -> None:
    for found in machine_areas(preset("t16x16")):
        assert list(found.parts) == list(PARTS) and set(found.quantities) <= {*GATES, *ECP5}
        assert sum(found.share(part) for part in found.parts) == pytest.approx(1)
        record = found.record()
        for quantity, total in record["total"].items():
            there = sum(part[quantity] for part in record["parts"].values())
            assert there == pytest.approx(total)


def test_the_machine_of_the_gates_is_as_large_as_its_gates() -> None:
    for target in ("sg13g2", "sky130", "asap7"):
        gates = find_technology(target).gates
        assert gates is not None
        (found,) = (each for each in machine_areas(preset("t8x8")) if each.target == target)
        there = sum(part.area_um2 for part in gates.parts.values())
        assert found.total("area_um2") == pytest.approx(there, rel=0.1)


def test_more_of_anything_is_not_smaller() -> None:
    machine = preset("t8x8")
    larger = (
        replace(machine, name="lanes", lanes=16, activation_bank_words=256),
        replace(machine, name="columns", columns=16),
        replace(machine, name="slots", finish_slots=4),
        replace(machine, name="queue", queue_depth=16),
    )
    for other in larger:
        for small, large in zip(machine_areas(machine), machine_areas(other), strict=True):
            for quantity in set(small.quantities) - set(BLOCKS):
                assert large.total(quantity) >= 0.99 * small.total(quantity), (other, quantity)


def test_memories_are_the_sum_of_all_of_them() -> None:
    technology, machine = find_technology("horowitz45-cacti"), preset("t8x8")
    found, made = buffers(machine), technology.memories
    assert made is not None and found.functions is not None
    each = (found.activations, found.accumulators, found.weights, found.bias, found.steps,
            found.functions, found.pages)  # fmt: skip
    total = memories_area_um2(machine, technology)
    assert total is not None
    there = sum(one.count * made.area_um2(one).value for one in each)
    assert total.value == pytest.approx(there)
    assert memories_area_um2(machine, find_technology("horowitz45")) is None


def test_what_the_models_do_not_know_is_said() -> None:
    assert outside_the_fit(preset("t16x16")) is None
    assert "4 x 4 to 16 x 16" in str(outside_the_fit(preset("t32x32")))
    twin = replace(preset("t8x8"), name="twin", weight_format=WeightFormat.INT8)
    with pytest.raises(ConfigError, match="with ternary weights only"):
        machine_areas(twin)
