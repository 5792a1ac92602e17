from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from tnthw.energy.assumptions import Assumptions, assume, choices
from tnthw.energy.compare import EQUAL_CHIP, OTHERS, SAME_ARRAY, Comparison, compare
from tnthw.energy.dram import find_dram
from tnthw.energy.files import find_technology
from tnthw.energy.logic import Logic
from tnthw.energy.ratios import decides, ratio
from tnthw.errors import ConfigError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset


def one_layer() -> Graph:
    """A 3 x 3 convolution of 3 channels into 8 over 8 x 8."""
    rng = np.random.default_rng(0)
    build = Builder("one layer")
    x = build.input((3, 8, 8), signed=False)
    trits = rng.integers(-1, 2, (8, 3, 3, 3)).astype(np.int8)
    acc = build.accumulate(x, trits, padding=1, name="acc")
    factor = fit(np.full(8, 0.01), np.zeros(8), 4)
    build.output(build.rescale(acc, factor, signed=False, name="out"))
    return build.finish()


GRAPH = one_layer()
CACTI = find_technology("horowitz45-cacti")


def compared(*texts: str) -> Comparison:
    return compare(GRAPH, preset("t16x16"), CACTI, assumed=assume(texts))


@pytest.fixture(scope="module")
def usual() -> Comparison:
    return compared()


def test_the_usual_choices_come_first() -> None:
    assert assume(()) == Assumptions()
    assert str(Assumptions()) == ", ".join(f"{n}={v[0]}" for n, v in choices().items())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("buffers", "is not NAME=VALUE"),
        ("bufers=values", 'unknown assumption "bufers", did you mean "buffers"'),
        ("zeros=1.5", 'unknown value of zeros "1.5"'),
        ("memory=DDR9", 'unknown value of memory "DDR9"'),
    ],
)
def test_what_is_none_is_refused(text: str, message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        assume([text])


@pytest.mark.parametrize("junk", [5, "buffers=values", [1], None])
def test_what_is_no_list_of_texts_is_refused(junk: Any) -> None:
    with pytest.raises(ConfigError, match=r"must be a list of texts"):
        assume(junk)


def test_twins_of_as_many_values_have_wider_buffers(usual: Comparison) -> None:
    made = compared("buffers=values")
    own, int8 = made.rows[0].machine, made.rows[2].machine
    assert made.rows[0].energy == usual.rows[0].energy
    assert int8.activation_bank_words == own.activation_bank_words
    held = own.weight_buffer_bytes // own.tile_bytes
    assert int8.weight_buffer_bytes == held * int8.tile_bytes
    assert int8.weight_buffer_bytes > usual.rows[2].machine.weight_buffer_bytes


def test_another_memory_costs_what_its_kind_does() -> None:
    (row, *_) = compared("memory=DDR3").rows
    (read,) = (part for part in row.energy.components if part.name == "memory read")
    assert read.each_pj == find_dram("DDR3").read_pj_per_bit.value


def test_float_formats_that_a_source_lacks_are_left_out_when_only_cited_ones_count() -> None:
    totals = {row.precision: row.energy.total_pj for row in compared("floats=cited").rows}
    assert totals["bf16"] is None and totals["fp8"] is None and totals["fp16"] is not None


def test_without_images_nothing_is_said_of_gating(usual: Comparison) -> None:
    assert usual.zeros is None and any("int8-gated" in text for text in usual.missing)
    made = compared("zeros=0.5")
    (row,) = (r for r in made.rows if (r.precision, r.basis) == ("int8-gated", SAME_ARRAY))
    (int8,) = (r for r in made.rows if (r.precision, r.basis) == ("int8", SAME_ARRAY))
    assert made.zeros == 0.5 and 2 * row.operations == int8.operations
    assert row.cycles == int8.cycles


def test_what_is_on_the_chip_alone(usual: Comparison) -> None:
    row = compared("counted=chip").rows[0]
    assert row.energy.total_pj == pytest.approx(usual.rows[0].on_chip_pj)
    assert "the memory outside, as assumed" in row.energy.left_out


def test_a_later_image_finds_its_weights_on_the_chip(usual: Comparison) -> None:
    row, first = compared("image=later").rows[0], usual.rows[0]
    assert row.cycles < first.cycles and row.read_bytes < first.read_bytes
    assert row.padding_pj is None and first.padding_pj is not None


def test_ratios_have_a_range_and_what_decides_them(usual: Comparison) -> None:
    own, *others = usual.rows
    assert {row.basis for row in others} >= {SAME_ARRAY, EQUAL_CHIP}
    for row in others:
        found = ratio(row, own)
        assert found is not None
        low, middle, high = found
        assert low <= middle <= high
        assert row.energy.total_pj is not None and own.energy.total_pj is not None
        assert middle == row.energy.total_pj / own.energy.total_pj
        assert "of the difference" in str(decides(row, own))
    assert decides(own, own) == "both take the same"
    bare = compare(GRAPH, preset("t8x8"), find_technology("aladdin40"))
    assert ratio(bare.rows[1], bare.rows[0]) is None and decides(*bare.rows[:2]) is None


def test_a_twin_may_have_the_clock_that_its_columns_need() -> None:
    sg13g2 = find_technology("sg13g2").model_copy(update={"memories": None})  # no equal chip area
    assert sg13g2.gates is not None
    made = compare(GRAPH, preset("t8x8"), sg13g2, assumed=assume(["clock=own"]))
    rows = {row.precision: row for row in made.rows if row.basis == SAME_ARRAY}
    int8, fp16, need = rows["int8"], rows["fp16"], sg13g2.gates.twins["fp16"].delay_ns
    assert int8.machine.clock_mhz == rows["ternary"].machine.clock_mhz and not int8.notes
    assert fp16.latency_us == pytest.approx(fp16.cycles * need / 1e3, rel=1e-3)
    assert any("it has its own" in note for note in fp16.notes)
    (leakage,) = (part for part in fp16.energy.components if part.name == "leakage")
    alike = Logic(fp16.machine, sg13g2.gates, "sg13g2").leakage()
    assert leakage.each_pj == pytest.approx(alike.value * need / 1e3, rel=1e-3)


def test_other_choices_beside_the_usual_ones_are_what_they_are_alone() -> None:
    technology, machine = find_technology(), preset("t16x16")
    made = compare(GRAPH, machine, technology, others=True)
    assert [other.changed for other in made.others] == list(OTHERS)
    for other in made.others:
        if other.changed in ({"buffers": "values"}, {"image": "later"}):
            texts = [f"{name}={value}" for name, value in other.changed.items()]
            alone = compare(GRAPH, machine, technology, assumed=assume(texts))
            assert not alone.others
            rows = [row for row in alone.rows if row.basis == SAME_ARRAY]
            assert [row.energy for row in rows] == [row.energy for row in other.rows]
            assert [row.cycles for row in rows] == [row.cycles for row in other.rows]
