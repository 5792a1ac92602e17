"""Which layers are short: by the cycles of the array, theirs and their network's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.compiler.buffer import short
from tnthw.compiler.buffer.short import short_layers
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.select import select
from tnthw.compiler.steps import ConvStep
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator
from tnthw.workflows.models import load


def test_all_layers_of_digits_are_short() -> None:
    graph = prepare(load("digits").graph)
    plans = map_graph(graph, preset("t8x8")).plan.steps
    steps = select(graph).steps
    convolutions = [i for i, step in enumerate(steps) if isinstance(step, ConvStep)]
    assert len(convolutions) == sum(getattr(plan, "short", False) for plan in plans) == 7
    assert short_layers(steps, preset("t8x8")) == frozenset(convolutions)


def test_long_layers_and_those_of_long_networks_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    steps, machine = select(prepare(load("digits").graph)).steps, preset("t8x8")
    layers = [step.layer for step in steps]
    monkeypatch.setattr(short, "SHORT_LAYER", 300)
    found = [layers[i] for i in sorted(short_layers(steps, machine))]
    assert "classifier" in found
    assert "stages.0.0.conv1" not in found  # 2 column groups of 18 tiles at 16 positions
    busy = Simulator(compile_graph(load("digits").graph, machine)).run(None).events["vectors"]
    monkeypatch.setattr(short, "SHORT_NETWORK", busy // 2)
    assert short_layers(steps, machine) == frozenset()


def test_a_program_that_no_longer_stayed_in_its_pages_begins_as_a_long_one() -> None:
    graph, machine = load("digits").graph, preset("t16x16")
    most = {
        pages: compile_graph(graph, replace(machine, page_instructions=16, pages=pages))
        for pages in (4, 5)
    }
    assert most[4].instructions <= 4 * 16 < most[5].instructions <= 5 * 16
    for program in most.values():
        runs = [Simulator(program).time_images(count).events["fetch_beats"] for count in (1, 3)]
        assert runs[0] == runs[1] > 0
