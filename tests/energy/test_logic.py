from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import tnthw
from tnthw.calibration.twin_vectors import vectors_sha256
from tnthw.energy.areas import area_targets
from tnthw.energy.array import array_area_um2
from tnthw.energy.curves import Tag
from tnthw.energy.files import find_technology, technologies
from tnthw.energy.gates import Gates, twins_table
from tnthw.energy.logic import Logic
from tnthw.energy.model import BY_GATES, LEFT_OUT, energy
from tnthw.energy.parts import COUNTED, CYCLES, PARTS, part_of
from tnthw.energy.twins import GATED, PRECISIONS, twin
from tnthw.machine.events import COUNTS, EVENTS
from tnthw.machine.presets import PRESETS

T8 = PRESETS["t8x8"]
CALIBRATED = [name for name in technologies() if find_technology(name).gates is not None]
NOTHING = dict.fromkeys(COUNTS, 0)


def gates_of(name: str) -> Gates:
    gates = find_technology(name).gates
    assert gates is not None
    return gates


@pytest.mark.parametrize("name", CALIBRATED)
def test_every_part_is_there_with_events_that_the_machine_counts(name: str) -> None:
    gates = gates_of(name)
    assert set(gates.parts) == set(PARTS)
    for part, found in gates.parts.items():
        assert set(found.events_pj) <= {CYCLES, *PARTS[part].events} and found.area_um2 > 0
        assert found.low <= 1 <= found.high
        assert len(found.errors) == (len(gates.checked_on) if part in COUNTED else 0)
    assert all(set(part.events) <= set(EVENTS) for part in PARTS.values())


@pytest.mark.parametrize("name", CALIBRATED)
def test_all_parts_together_are_within_a_tenth_of_gates_that_the_fit_did_not_see(name: str) -> None:
    assert max(map(abs, gates_of(name).errors)) <= 0.1


@pytest.mark.parametrize("name", CALIBRATED)
def test_a_cycle_costs_clock_leakage_and_memory_by_hand(name: str) -> None:
    technology, gates = find_technology(name), gates_of(name)
    run = energy(NOTHING, T8, technology, cycles=150_000)  # 1 ms at 150 MHz
    each = {c.name: c.energy_pj for c in run.components if c.energy_pj}
    parts = [gates.parts[part] for part in COUNTED]
    assert each.pop("clock") == pytest.approx(150_000 * sum(p.clock_pj[1] for p in parts))
    # uW for 1 ms are nJ.
    assert each.pop("leakage") == pytest.approx(1e3 * sum(p.leakage_uw for p in parts))
    assert each.pop("memory leakage") > 0 and each.pop("memory idle") > 0
    for part in COUNTED:
        per_cycle = gates.parts[part].events_pj.get(CYCLES, 0.0)
        assert each.pop(f"{part}: cycles", 0.0) == pytest.approx(150_000 * per_cycle)
    assert not each
    assert {c.name: c.tag for c in run.components}["clock"] is Tag.ASSUMED
    assert run.low_pj < run.total_pj < run.high_pj


@pytest.mark.parametrize("name", CALIBRATED)
def test_an_addition_costs_what_columns_and_array_say(name: str) -> None:
    technology, gates = find_technology(name), gates_of(name)
    run = energy({**NOTHING, "adds": 1000}, T8, technology, cycles=0)
    expected = sum(gates.parts[part].events_pj.get("adds", 0.0) for part in COUNTED)
    assert run.total_pj == pytest.approx(1000 * expected)
    assert not set(BY_GATES) & set(run.left_out) and set(run.left_out) < set(LEFT_OUT)


def test_time_must_be_told_where_something_runs_with_it() -> None:
    for name in [*CALIBRATED, "horowitz45-cacti"]:
        with pytest.raises(ValueError, match="power that runs with time: give the cycles"):
            energy(NOTHING, T8, find_technology(name))


@pytest.mark.parametrize("name", CALIBRATED)
def test_the_clock_that_is_printed_does_not_make_another_machine(name: str) -> None:
    logic = Logic(replace(T8, name="mine", clock_mhz=100.0), gates_of(name), name)
    assert logic.refusal() is None
    run = energy(NOTHING, replace(T8, clock_mhz=75.0), find_technology(name), cycles=1)
    usual = energy(NOTHING, T8, find_technology(name), cycles=1)
    slow, fast = (
        {c.name: c.energy_pj for c in found.components}["leakage"] for found in (run, usual)
    )
    assert slow == pytest.approx(2 * fast)


@pytest.mark.parametrize("name", CALIBRATED)
def test_a_machine_of_which_nothing_is_known_has_no_total_and_says_why(name: str) -> None:
    other = replace(T8, lanes=16, columns=16, rescale_channels=16)
    run = energy(NOTHING, other, find_technology(name), cycles=5)
    if name not in area_targets():
        assert run.total_pj is None and {"logic", "clock", "leakage"} <= set(run.unknown)
        assert any("no area model says how much larger" in text for text in run.left_out)


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", CALIBRATED)
def test_a_twins_columns_are_its_own_by_hand(name: str, precision: str) -> None:
    technology, machine = find_technology(name), twin(T8, precision).machine
    technology = technology.of_twin(gated=precision == GATED, nonzero=0.25)
    column = gates_of(name).twins[precision]
    columns = machine.macs_per_cycle / column.lanes
    tiles = {**NOTHING, "adds": 1000, "weight_rows": 7 * machine.tile_rows}
    found = {c.name: c for c in energy(tiles, machine, technology, cycles=10).components}
    moved = found["columns: adds"].energy_pj
    assert moved == pytest.approx(250 * column.nonzero_pj + 750 * column.zero_pj)
    assert found["columns: weight rows"].energy_pj == pytest.approx(7 * columns * column.tile_pj)
    area = array_area_um2(machine, technology)
    assert area is not None and area.value == pytest.approx(columns * column.area_um2)


@pytest.mark.parametrize("name", CALIBRATED)
def test_multiply_adds_are_dearer_the_wider_they_are(name: str) -> None:
    twins = gates_of(name).twins
    assert set(twins) == set(PRECISIONS)
    for order in (("int4", "int8"), ("fp8", "bf16", "fp16", "fp32")):
        each = [twins[precision].nonzero_pj for precision in order]
        areas = [twins[precision].area_um2 for precision in order]
        assert each == sorted(each) and areas == sorted(areas)
    assert gates_of(name).vectors == vectors_sha256()
    assert all(len(twin.errors) == len(gates_of(name).twins_on) for twin in twins.values())


def test_the_page_has_the_figures_of_the_twins() -> None:
    page = (Path(__file__).parents[2] / "docs" / "energy.md").read_text(encoding="utf-8")
    assert "\n".join(twins_table({name: gates_of(name) for name in CALIBRATED})) in page


def test_a_twin_without_a_column_has_no_total_and_says_why() -> None:
    sg13g2 = find_technology("sg13g2")
    gates = gates_of("sg13g2").model_copy(update={"twins": {}})
    bare = sg13g2.model_copy(update={"gates": gates})
    int8 = energy(NOTHING, twin(T8, "int8").machine, bare, cycles=5)
    assert int8.total_pj is None
    assert any("no gates were simulated of a column with int8" in t for t in int8.left_out)
    gated = bare.of_twin(gated=True, nonzero=None)
    assert gated.gates is not None and not gated.gates.twins


def test_a_component_belongs_to_the_part_that_names_most_of_it() -> None:
    assert part_of("vector_unit.channel") == "finish"
    assert part_of("vector_unit.steps.window") == "vector"
    assert part_of("array_unit.weights.decoder") == "weights"
    assert part_of("array_unit") == part_of("array_unit.window") == "array"
    assert part_of("top") == part_of("sequencer.buffer") == "control"
    with pytest.raises(KeyError):
        part_of("array_unity")


@pytest.mark.slow
def test_the_page_has_the_ratios_of_digits() -> None:
    page = (Path(__file__).parents[2] / "docs" / "energy.md").read_text(encoding="utf-8")
    names = ("horowitz45-cacti", "sg13g2", "sky130", "asap7")
    found: dict[str, list[str]] = {}
    for name in names:
        for row in tnthw.compare("digits", machine="t8x8", technology=name).record()["ratios"]:
            if row["basis"] == "same array":
                text = f"{row['ratio']:.2f} ({row['low']:.2f} to {row['high']:.2f})"
                found.setdefault(row["precision"], []).append(text)
    lines = [f"| {precision} | {' | '.join(cells)} |" for precision, cells in found.items()]
    assert "\n".join(lines) in page
