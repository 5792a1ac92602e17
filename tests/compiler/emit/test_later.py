"""The estimate of a later image is near what the simulator says, pages and all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tnthw.compiler import compile as compile_module
from tnthw.compiler.emit.dependences import Op
from tnthw.compiler.emit.later import later_cycles
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator
from tnthw.workflows.models import load


@pytest.mark.parametrize("pages", [2, 3, 4, 8])
def test_a_later_image_takes_about_as_long_as_is_estimated(
    monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    machine = replace(preset("t8x8"), page_instructions=16, pages=pages)
    kept: list[list[Op]] = []
    settle = compile_module.settle_places
    monkeypatch.setattr(
        compile_module, "settle_places", lambda ops: (kept.append(ops), settle(ops))
    )
    program = compile_module.compile_graph(load("digits").graph, machine)
    cycles = Simulator(program).later().cycles
    assert later_cycles(kept[-1], machine) == pytest.approx(cycles, rel=0.03)
