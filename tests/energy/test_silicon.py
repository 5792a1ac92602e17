from __future__ import annotations

import math
from pathlib import Path

import pytest

from tnthw.energy.files import find_technology
from tnthw.energy.scaling import Process, energy_scale
from tnthw.energy.silicon import SiliconStudy, load_silicon, predict
from tnthw.energy.silicon_parts import Access, FloatAdd, Lanes, Multiply, Outside, part_pj
from tnthw.energy.silicon_table import points_table, predictions_table
from tnthw.energy.technology import adder, multiplier
from tnthw.errors import ConfigError

ROOT = Path(__file__).parents[2]
STUDY = ROOT / "sim" / "silicon.toml"
HERE = Process(node_nm=45, voltage_v=0.9)
HOROWITZ = find_technology("horowitz45-cacti")


@pytest.fixture(scope="module")
def study() -> SiliconStudy:
    return load_silicon(STUDY)


def test_the_page_shows_what_the_command_prints(study: SiliconStudy) -> None:
    page = (ROOT / "docs" / "silicon.md").read_text(encoding="utf-8")
    found = predict(study)
    assert "\n".join(predictions_table(study, found)) in page
    assert "\n".join(points_table(study)) in page


def test_lanes_are_a_cell_and_the_mean_adder_of_tree_and_accumulator() -> None:
    part = Lanes(kind="lanes", count=2, lanes=4, bits=9, accumulator_bits=20)
    found = part_pj(part, HOROWITZ, HERE, spread=True)
    each = [adder(HOROWITZ.int_add, bits) for bits in (9, 10, 10, 11, 20)]
    cell, *tree = (figure.value for figure in each if figure is not None)
    assert found is not None
    assert found.value == pytest.approx(2 * (cell + sum(tree) / 4))
    assert found.low == pytest.approx(2 * (0.2 * cell + sum(tree) / 4))
    assert found.high == found.value  # at the technology's own process


def test_gates_give_their_own_addition_where_the_column_is_theirs() -> None:
    sg13g2 = find_technology("sg13g2")
    gates = sg13g2.gates
    assert gates is not None
    part = Lanes(kind="lanes", lanes=8, bits=9, accumulator_bits=20)
    found = part_pj(part, sg13g2, Process(node_nm=130, voltage_v=1.2), spread=True)
    adds = sum(gates.parts[name].events_pj["adds"] for name in ("columns", "array"))
    assert found is not None
    assert found.value == pytest.approx(adds + gates.parts["columns"].clock_pj[1] / 64)


def test_logic_is_scaled_and_may_be_off_by_two() -> None:
    part = Multiply(kind="multiply", bits=8, by=2, accumulator_bits=16)
    there = Process(node_nm=65, voltage_v=1.1)
    factor = energy_scale(HERE, there)
    product = multiplier(HOROWITZ.int_multiply, 4)
    total = adder(HOROWITZ.int_add, 16)
    assert product is not None and total is not None
    for spread in (True, False):
        found = part_pj(part, HOROWITZ, there, spread=spread)
        assert found is not None
        assert found.value == pytest.approx(factor * (product.value + total.value))
        assert found.high / found.value == pytest.approx(2 if spread else 1)


def test_parts_that_a_technology_has_no_figure_for_have_none() -> None:
    part = FloatAdd(kind="float_add", bits=16)
    assert part_pj(part, find_technology("sg13g2"), HERE, spread=True) is None
    assert part_pj(part, find_technology("bitfusion45"), HERE, spread=True) is None
    small = Access(kind="read", bits=8, words=16)
    assert part_pj(small, HOROWITZ, HERE, spread=True) is None


def test_a_memory_is_read_at_the_supply_of_the_chip_and_dram_at_its_own() -> None:
    values = []
    for volts in (0.8, 0.6):
        process = Process(node_nm=22, voltage_v=volts)
        word = Access(kind="read", bits=64, words=1024)
        found = part_pj(word, HOROWITZ, process, spread=True)
        outside = part_pj(Outside(kind="dram", bits=16), HOROWITZ, process, spread=True)
        assert found is not None and outside is not None
        values.append((found.value, outside.value))
    (high, one), (low, other) = values
    start, end = (Process(node_nm=22, voltage_v=volts) for volts in (0.8, 0.6))
    assert low / high == pytest.approx(energy_scale(start, end)) and one == other


def test_the_nearest_technology_predicts_and_a_ratio_is_of_two_sums(study: SiliconStudy) -> None:
    for each in predict(study):
        nodes = {name: find_technology(name).node_nm for name in each.each}
        assert each.by == min(nodes, key=lambda n: abs(math.log(nodes[n] / each.point.node_nm)))
        assert each.found.low <= each.found.value <= each.found.high
        assert each.record()["error"] == pytest.approx(each.found.value / each.point.published - 1)
    by_what = {each.point.what: each.found.value for each in predict(study)}
    assert by_what["8-bit over ternary"] == pytest.approx(
        by_what["an 8-bit multiply-add"] / by_what["a ternary multiply-add"]
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('unit = "ratio"', 'unit = "pJ"', 'over: is for the unit "ratio"'),
        ('source = "unpu"', 'source = "nobody"', 'source "nobody" is not there'),
        ('kind = "float_add"', 'kind = "fused"', "kind"),
    ],
)
def test_mistakes_of_a_study_are_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    path = tmp_path / "silicon.toml"
    path.write_text(STUDY.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ConfigError, match=message):
        load_silicon(path)


def test_a_point_that_no_technology_has_figures_for_is_refused(study: SiliconStudy) -> None:
    (point,) = (each for each in study.point if each.chip == "Hyperdrive")
    gates_only = study.model_copy(update={"technologies": ["sg13g2"], "point": [point]})
    with pytest.raises(ConfigError, match="none of sg13g2 has figures for all its parts"):
        predict(gates_only)
