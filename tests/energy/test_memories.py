from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.energy.curves import Tag
from tnthw.energy.files import change_technology, find_technology
from tnthw.energy.memories import Memories, Scaled
from tnthw.energy.memory_table import Flavour, read_memory_table, read_provenance
from tnthw.energy.model import energy
from tnthw.energy.scaling import Process, energy_scale
from tnthw.errors import ConfigError
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.buffers import buffers
from tnthw.machine.events import COUNTS
from tnthw.machine.presets import PRESETS

T8 = PRESETS["t8x8"]
CACTI = find_technology("horowitz45-cacti")
NOTHING = dict.fromkeys(COUNTS, 0)
BUFFERS = buffers(T8)


def test_a_word_costs_what_the_table_says_of_its_memory() -> None:
    expected = read_memory_table(45, Flavour.LSTP).figures(64, 512, BUFFERS.activations.ports)
    run = energy({**NOTHING, "array_reads": 1}, T8, CACTI, cycles=0)
    assert run.total_pj == pytest.approx(expected.read_pj)
    run = energy({**NOTHING, "load_words": 3}, T8, CACTI, cycles=0)
    assert run.total_pj == pytest.approx(3 * expected.write_pj)


def test_accumulators_are_charged_between_whole_bytes() -> None:
    table = read_memory_table(45, Flavour.LSTP)
    low, high = (table.figures(w, 32, BUFFERS.accumulators.ports).read_pj for w in (16, 24))
    run = energy({**NOTHING, "drain_reads": 1}, T8, CACTI, cycles=0)
    assert run.total_pj == pytest.approx(8 * (low + high) / 2)


def test_low_and_high_cover_the_other_flavours() -> None:
    memories = CACTI.memories
    assert memories is not None
    values = {
        flavour: read_memory_table(45, flavour).figures(64, 1024, BUFFERS.weights.ports)
        for flavour in (Flavour.LOP, Flavour.LSTP)
    }
    read = memories.read_pj(BUFFERS.weights)
    assert read.low == values[Flavour.LOP].read_pj
    assert read.value == read.high == values[Flavour.LSTP].read_pj
    assert read.tag is Tag.MEASURED and "cacti, 45 nm lstp, 1,024 words of 64 bits" in read.basis
    assert memories.write_pj(BUFFERS.weights).value == values[Flavour.LSTP].write_pj
    assert memories.area_um2(BUFFERS.weights).value == values[Flavour.LSTP].area_um2
    assert memories.access_ns(BUFFERS.weights).low == values[Flavour.LOP].access_ns


def test_leakage_lies_between_cool_and_hot() -> None:
    made = read_provenance()
    alone = Memories(source="cacti", node_nm=45, flavour="lop")
    leakage, middle = alone.leakage_uw(BUFFERS.weights), alone.tables[0]
    assert leakage.value == middle.figures(64, 1024, BUFFERS.weights.ports).leakage_uw
    assert leakage.low == pytest.approx(made.cool["45-lop"] * leakage.value)
    assert leakage.high == pytest.approx(made.hot["45-lop"] * leakage.value)
    assert f"{made.temperature_k} K" in leakage.basis


def test_a_sum_has_the_sums_of_its_bounds() -> None:
    run = energy({name: 7 for name in COUNTS}, T8, CACTI, cycles=0)
    assert run.low_pj == pytest.approx(sum(c.low_pj or 0 for c in run.components))
    assert run.low_pj < run.total_pj < run.high_pj
    tags = {c.name: c.tag for c in run.components}
    assert tags["activation read"] is Tag.MEASURED and tags["memory read"] is Tag.DERIVED


def test_a_memory_too_small_for_cacti_leaves_no_total() -> None:
    small = replace(T8, pixels=16)
    run = energy({**NOTHING, "accumulator_writes": 1, "adds": 1}, small, CACTI, cycles=0)
    assert run.total_pj is None and run.low_pj is None and run.high_pj is None
    assert run.unknown == ("accumulator write", "accumulator read")
    (text,) = {t.partition(": ")[2] for t in run.left_out if t.startswith("accumulator")}
    assert text.startswith("a memory of 16 words of 20 bits is too small for CACTI")
    assert "latches or registers" in text


def test_a_memory_too_deep_for_the_table_leaves_no_total() -> None:
    deep = replace(T8, weight_buffer_bytes=1 << 20)
    run = energy({**NOTHING, "weight_rows": 1}, deep, CACTI, cycles=0)
    assert run.total_pj is None
    assert any("weight read: a memory of 131,072 words" in text for text in run.left_out)


@pytest.mark.parametrize("machine", PRESETS.values(), ids=lambda machine: machine.name)
@pytest.mark.parametrize("node", read_provenance().nodes_nm)
def test_every_preset_has_figures_at_every_node(machine: Accelerator, node: int) -> None:
    changed = change_technology(CACTI, {"memories": {"node_nm": node}})
    run = energy(dict.fromkeys(COUNTS, 1), machine, changed, cycles=9)
    assert run.total_pj is not None and not run.unknown


def test_memories_are_scaled_from_the_supply_of_their_table() -> None:
    plain = Memories(source="cacti", node_nm=45, flavour="lop", others=["lstp"])
    there = Scaled(node_nm=130, voltage_v=1.2)
    moved = plain.model_copy(update={"scaled": there})
    end = Process(node_nm=130, voltage_v=1.2)
    lop, lstp = (
        energy_scale(Process(node_nm=45, voltage_v=read_provenance().volts[f"45-{f}"]), end)
        for f in ("lop", "lstp")
    )
    before, after = plain.read_pj(BUFFERS.weights), moved.read_pj(BUFFERS.weights)
    assert after.value == pytest.approx(lop * before.value)
    ends = sorted((lop * before.low, lstp * before.high))
    assert [after.low, after.high] == pytest.approx(ends)
    assert after.tag is Tag.DERIVED and "from 45 nm, 0.7 V to 130 nm, 1.2 V" in after.basis
    area = moved.area_um2(BUFFERS.weights).value / plain.area_um2(BUFFERS.weights).value
    assert area == pytest.approx(6.4)
    assert moved.access_ns(BUFFERS.weights).value > 0
    assumed, known = moved.leakage_uw(BUFFERS.weights), plain.leakage_uw(BUFFERS.weights)
    assert (assumed.value, assumed.tag) == (known.value, Tag.ASSUMED)
    assert assumed.low == pytest.approx(known.low / 10)
    assert assumed.high == pytest.approx(known.high * 10)


def test_a_scaling_that_the_equations_do_not_cover_is_named() -> None:
    with pytest.raises(ConfigError, match=r"memories\.scaled: scaling to or from 5 nm"):
        change_technology(CACTI, {"memories": {"scaled": {"node_nm": 5.0, "voltage_v": 0.7}}})
    changed = change_technology(
        CACTI, {"memories": {"scaled": {"node_nm": 130.0, "voltage_v": 1.2}}}
    )
    run = energy(dict.fromkeys(COUNTS, 1), T8, changed, cycles=9)
    assert run.total_pj is not None
    assert {c.tag for c in run.components if c.name.startswith("weight")} == {Tag.DERIVED}
