"""The estimate of a later image is near what the simulator says, pages and all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.compiler.emit.made import made
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit.later import later_cycles
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator
from tnthw.workflows.models import load


@pytest.mark.parametrize("pages", [2, 3, 4, 8])
def test_a_later_image_takes_about_as_long_as_is_estimated(pages: int) -> None:
    machine = replace(preset("t8x8"), page_instructions=16, pages=pages)
    graph = load("digits").graph
    cycles = Simulator(compile_graph(graph, machine)).later().cycles
    assert later_cycles(made(graph, machine), machine) == pytest.approx(cycles, rel=0.03)
