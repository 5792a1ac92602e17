"""Runs of a program on one image after the other, and on several at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tests.simulator.helpers import NOTHING, build, machine
from tnthw.compiler.compile import compile_graph
from tnthw.errors import ProgramError
from tnthw.ir.graph import Graph
from tnthw.machine.events import EVENTS
from tnthw.machine.presets import preset
from tnthw.program.program import Program
from tnthw.simulator import run as run_module
from tnthw.simulator.run import Simulator, simulate


@pytest.fixture
def program(small_net: Callable[..., Graph]) -> Program:
    return compile_graph(small_net(), preset("t8x8"))


def images(program: Program, count: int) -> np.ndarray:
    return np.random.default_rng(3).integers(-128, 128, (count, *program.input_shape))


def test_batches_of_different_sizes_are_the_runs_one_by_one(program: Program) -> None:
    given = images(program, 7)
    simulator = Simulator(program)
    one_by_one = [Simulator(program).run(image).memory for image in given]
    first = 0
    for size in (3, 1, 2, 1):  # larger, smaller and the same number as before
        found = simulator.run_batch(given[first : first + size])
        assert found.shape[0] == size
        for memory, expected in zip(found, one_by_one[first : first + size], strict=True):
            assert expected is not None
            assert np.array_equal(memory, expected)
        first += size


def test_a_run_returns_a_copy_of_the_memory(program: Program) -> None:
    simulator, before = Simulator(program), program.image.tobytes()
    given = images(program, 1)
    first = simulator.run_batch(given)
    kept = first.copy()
    simulator.run_batch(255 - np.abs(given) - 128)
    assert np.array_equal(first, kept)
    assert program.image.tobytes() == before


def test_timing_alone_needs_no_image_and_is_that_of_a_run(program: Program) -> None:
    alone, full = Simulator(program).run(None), Simulator(program).run(images(program, 1)[0])
    assert alone.memory is None
    assert alone.cycles == full.cycles
    assert alone.events == full.events
    assert set(alone.events) == set(EVENTS)
    assert sum(layer.cycles for layer in alone.layers) == alone.cycles
    for name in EVENTS:
        by_layer = sum(layer.events[name] for layer in alone.layers)
        assert by_layer <= alone.events[name]


def test_the_size_of_a_batch_is_bounded_by_memory(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    simulator = Simulator(program)
    assert simulator.batch() == 64
    assert simulator.batch(5) == 5
    monkeypatch.setattr(run_module, "BATCH_BYTES", 3 * program.image.size + 1)
    assert simulator.batch() == 3
    monkeypatch.setattr(run_module, "BATCH_BYTES", 1)
    assert simulator.batch() == 1


def test_values_can_be_left_out(program: Program) -> None:
    assert simulate(program, images(program, 1)[0], values=False).memory is None
    assert simulate(program, NOTHING * 0, values=False).memory is None


def test_a_program_without_layers_has_no_results_of_layers() -> None:
    program = build(machine(), [], layers=0)
    assert Simulator(program).run(None).layers == ()


def test_a_layer_that_is_not_there_is_refused(program: Program) -> None:
    entries = program.layer_of.copy()
    entries[0] = 99
    with pytest.raises(ProgramError, match="layer_of holds"):
        Simulator(replace(program, layer_of=entries))
