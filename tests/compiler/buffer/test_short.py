"""Which layers are short: by the cycles of the array, theirs and their network's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.compiler.buffer import short
from tnthw.compiler.buffer.short import short_layers
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit import later, ways
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


@pytest.mark.parametrize(("network", "name"), [("models/digits", "t16x16"), ("ds-cnn", "t32x32")])
def test_where_pages_are_fetched_again_the_faster_way_is_taken(
    monkeypatch: pytest.MonkeyPatch, network: str, name: str
) -> None:
    """Layers that begin early take more instructions, and so more pages."""
    graph = load(network).graph
    for pages in (2, 4):
        machine = replace(preset(name), page_instructions=16, pages=pages)
        taken = Simulator(compile_graph(graph, machine)).later().cycles
        with monkeypatch.context() as patch:
            patch.setattr(later, "later_cycles", lambda emission, _: len(emission.order))
            long = Simulator(compile_graph(graph, machine)).later().cycles
            patch.setattr(ways, "without_short_layers", lambda plan: plan)
            short = Simulator(compile_graph(graph, machine)).later().cycles
        assert taken == min(short, long)
