"""Costs of a run: the first image, each later one from its own events, the mean."""

from __future__ import annotations

import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.compiler.options import CompilerOptions
from tnthw.energy.files import find_technology
from tnthw.energy.model import energy, microjoules
from tnthw.energy.runs import run_cost
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator
from tnthw.workflows.models import load

T8, HOROWITZ = preset("t8x8"), find_technology("horowitz45")
PROGRAM = compile_graph(load("digits").graph, T8)


@pytest.mark.parametrize("images", [1, 2, 5])
def test_costs_of_a_run(images: int) -> None:
    run = Simulator(PROGRAM).time_images(images)
    cost = run_cost(run, T8, HOROWITZ)
    record = cost.record()
    first, later = (
        microjoules(energy(each.counts, T8, HOROWITZ).total_pj) for each in (run.first, run.later)
    )
    assert first is not None and later is not None and later < first
    assert (record["first_uj"], record["later_uj"]) == (first, later)
    assert record["mean_uj"] == pytest.approx((first + (images - 1) * later) / images)
    assert record["images"] == images
    assert record["mean_cycles"] * images == run.cycles
    beats = run.events["memory_read_beats"] + run.events["memory_write_beats"]
    assert record["mean_bytes"] * images == 8 * beats
    assert record["later_bytes"] == 8 * PROGRAM.record_beats
    assert f"{run.later.cycles:,} cycles" in cost.text()


def test_costs_of_passes_are_shared_by_their_images() -> None:
    program = compile_graph(load("mlp").graph, T8, options=CompilerOptions(batch=4))
    run = Simulator(program).time_images(6)
    assert run.cycles == run.first.cycles + run.later.cycles  # two passes
    record = run_cost(run, T8, HOROWITZ).record()
    assert (record["images"], record["batch"]) == (6, 4)
    assert record["mean_cycles"] * 6 == run.cycles
    assert record["later_image_cycles"] * 4 == record["later_cycles"] == run.later.cycles
    assert record["later_image_bytes"] * 4 == record["later_bytes"]
    assert record["later_image_uj"] * 4 == pytest.approx(record["later_uj"])
    text = run_cost(run, T8, HOROWITZ).text()
    assert "6 with one start in passes of 4" in text
    assert f"an image of these {run.later.cycles / 4:,.0f} cycles" in text


def test_counts_stand_in_the_place_of_the_simulators() -> None:
    run = Simulator(PROGRAM).time_images(2)
    dense, own = run_cost(run, T8, HOROWITZ, {"adds": 10**9}), run_cost(run, T8, HOROWITZ)
    assert dense.later.total_pj is not None and own.later.total_pj is not None
    assert dense.later.total_pj > own.later.total_pj
    assert dense.later_cycles == own.later_cycles
