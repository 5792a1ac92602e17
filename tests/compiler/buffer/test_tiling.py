"""Row tiles of one step: heights that are tried, slots that are asked for, what is taken."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tnthw.compiler.buffer.allocation import Allocation
from tnthw.compiler.buffer.cost import Estimate, estimate
from tnthw.compiler.buffer.locations import ConvPlan, Resident, Tiled
from tnthw.compiler.buffer.residency import Residency
from tnthw.compiler.buffer.tiling import (
    TiledStep,
    most_input_rows,
    place,
    tile_heights,
    tile_step,
    tiles_of,
    wanted,
)
from tnthw.compiler.layout import balanced
from tnthw.compiler.mapping import prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.select import select
from tnthw.errors import Unmet
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset

T8 = preset("t8x8")


@given(height=st.integers(1, 300), part=st.floats(0.01, 0.99))
def test_heights_fall_from_the_whole_image_to_one_row(height: int, part: float) -> None:
    heights = tile_heights(height, part)
    assert heights[0] == height
    assert heights[-1] == 1
    assert list(heights) == sorted(set(heights), reverse=True)
    for rows in heights:  # as the tiles of equal height come out
        assert -(-height // -(-height // rows)) == rows


def one_layer(kernel: int = 3, dilation: int = 2) -> Graph:
    build = Builder("one")
    x = build.input((10, 30, 5))
    trits = np.ones((20, 10, kernel, 1), np.int8)
    acc = build.accumulate(x, trits, dilation=(dilation, 1), padding=(dilation, 0), origin="conv")
    build.output(build.rescale(acc, fit(np.full(20, 0.1), np.zeros(20), 3), signed=True))
    return build.finish()


def residency(words: int) -> Residency:
    machine = replace(T8, activation_banks=1, activation_bank_words=words)
    return Residency.start(select(prepare(one_layer())), machine, CompilerOptions())


def test_slots_hold_a_tile_with_its_halo_and_whole_images_need_one() -> None:
    tiled = residency(1024)
    assert [(w.role, w.slots, w.words) for w in wanted(tiled, 0, 6)] == [
        ("source", 2, 2 * (6 + 4) * 5),  # two planes of ten channels, four rows of halo
        ("output", 2, 3 * 6 * 5),
    ]
    assert [(w.role, w.slots, w.words) for w in wanted(tiled, 0, 30)] == [
        ("source", 1, 2 * 30 * 5), ("output", 1, 3 * 30 * 5),
    ]  # fmt: skip
    assert most_input_rows(tiled.steps[0], [(0, 6), (6, 12), (24, 30)]) == 10


@pytest.mark.parametrize("words", [256, 512, 1024])
def test_tiles_lie_inside_the_buffer_and_apart(words: int) -> None:
    found = tile_step(residency(words), 0, {}, [Allocation(3, 40)], interleaved=False)
    assert isinstance(found, TiledStep)
    plan = found.plan
    assert isinstance(plan, ConvPlan)
    assert isinstance(plan.source, Tiled)
    assert isinstance(plan.output, Tiled)
    spans = sorted((each.first, each.last) for each in (*found.taken, Allocation(3, 40)))
    assert spans[0][0] >= 0
    assert spans[-1][1] <= words
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert {*plan.source.slots, *plan.output.slots} == {each.first for each in found.taken}
    rows = max(high - low for low, high in plan.tiles)
    assert plan.output.plane_words == rows * 5
    assert plan.source.plane_words == most_input_rows(residency(words).steps[0], plan.tiles) * 5


def test_what_does_not_fit_says_how_much_it_takes() -> None:
    unmet = tile_step(residency(64), 0, {}, [Allocation(0, 10)], interleaved=False)
    assert isinstance(unmet, Unmet)
    # one row: five input rows of two planes and one output row of three, two slots each
    assert unmet.demand == 2 * (2 * 5 * 5) + 2 * (3 * 5) + 10
    assert unmet.bound == 64


def test_a_resident_tensor_takes_no_slots() -> None:
    build = Builder("two")
    x = build.input((4, 9, 4))
    for _ in range(2):
        acc = build.accumulate(x, np.ones((4, 4, 1, 1), np.int8))
        x = build.rescale(acc, fit(np.full(4, 0.2), np.zeros(4), 2), signed=True)
    build.output(x)
    found = Residency.start(select(prepare(build.finish())), T8, CompilerOptions())
    name = found.steps[0].output.name
    assert [w.role for w in wanted(found, 0, 4)] == ["source"]
    assert [w.role for w in wanted(found, 1, 4)] == ["output"]
    planned = tile_step(found, 1, {name: Resident(77, 36)}, [], interleaved=False)
    assert isinstance(planned, TiledStep)
    assert isinstance(planned.plan, ConvPlan)
    assert planned.plan.source == Resident(77, 36)


@given(
    height=st.integers(1, 60), width=st.integers(1, 20), channels=st.integers(1, 40),
    stride=st.integers(1, 2), pixels=st.integers(1, 200), buffer=st.sampled_from([256, 4096]),
    rows=st.integers(1, 60),
)  # fmt: skip
def test_no_cut_makes_a_step_faster_of_which_nothing_is_moved(
    height: int, width: int, channels: int, stride: int, pixels: int, buffer: int, rows: int
) -> None:
    build = Builder("one")
    x = build.input((channels, height, width))
    trits = np.ones((20, channels, 3, 3), np.int8)
    acc = build.accumulate(x, trits, padding=1, stride=stride, origin="conv")
    build.output(build.rescale(acc, fit(np.full(20, 0.1), np.zeros(20), 3), signed=True))
    machine = replace(T8, pixels=pixels, weight_buffer_bytes=buffer)
    step = select(prepare(build.finish())).steps[0]
    made = step.output.shape[1]
    here = Resident(0, made * width)

    def cost(most: int) -> Estimate:
        plan = ConvPlan(tiles=tuple(balanced(made, most)), source=here, output=here)
        return estimate(step, plan, machine)

    whole, cut = cost(made), cost(min(rows, made))
    assert (whole.cycles + whole.memory, whole.memory) <= (cut.cycles + cut.memory, cut.memory)


def test_what_the_vector_unit_reads_is_placed_from_the_end() -> None:
    wants = [tiles_of("source", 2, 10, 0), tiles_of("output", 1, 20, 0)]
    placed = place(wants, [], T8)
    assert placed is not None
    slots, taken = placed
    assert slots["source"] == (0, 10)
    assert slots["output"] == (T8.activation_words - 20,)
    assert [each.last - each.first for each in taken] == [10, 10, 20]
    assert place([tiles_of("source", 2, T8.activation_words, 0)], [], T8) is None
