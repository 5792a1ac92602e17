"""Records of images: what lies in them, and where they lie."""

from __future__ import annotations

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.ir.graph import Graph
from tnthw.machine.fields import AddressBase
from tnthw.machine.isa import Move
from tnthw.machine.presets import preset
from tnthw.program.decode import read_stream
from tnthw.program.inputs import read_output
from tnthw.program.program import Program
from tnthw.simulator.run import Simulator
from tnthw.workflows.models import load


def digits(keep: bool) -> tuple[Graph, Program]:
    graph = load("digits").graph
    return graph, compile_graph(graph, preset("t8x8"), keep=keep)


def moves(program: Program) -> list[Move]:
    return [each for each in read_stream(program).instructions if isinstance(each, Move)]


def test_input_and_result_lie_in_the_record_at_the_end_of_memory() -> None:
    _, program = digits(keep=False)
    machine = program.accelerator
    last = program.image.size // machine.memory_bytes_per_cycle
    ends = program.input.beats(machine), program.output.beats(machine)
    assert program.record_beats == sum(ends)
    assert last - program.record_beats == min(program.input.address, program.output.address)
    assert program.memory(3).size == program.image.size + 2 * 8 * program.record_beats
    assert {each.base for each in moves(program)} == {AddressBase.INPUT, AddressBase.OUTPUT}
    for image in (0, 2):
        moved = program.record_of(program.output, image)
        assert moved.address == program.output.address + image * program.record_beats


@pytest.mark.parametrize("keep", [False, True])
def test_every_image_of_a_run_is_as_it_is_alone(keep: bool) -> None:
    graph, program = digits(keep)
    high = graph.inputs[0].type.high
    images = np.random.default_rng(3).integers(0, high + 1, (4, *program.input_shape))
    simulator = Simulator(program, check_hazards=True)
    run = simulator.run_images(images)
    assert run.memory is not None
    record = 8 * program.record_beats
    first = program.image.size - record
    for number, alone in enumerate(Simulator(program).run_batch(images)):
        mine = run.memory[first + number * record :][:record]
        assert np.array_equal(mine, alone[first:])
        assert np.array_equal(read_output(program, run.memory, number), read_output(program, alone))
    assert run.cycles == run.first.cycles + 3 * run.later.cycles
    later = {name: run.first.events[name] + 3 * run.later.events[name] for name in run.events}
    assert run.events == later


def test_a_later_image_moves_its_input_and_its_result_alone() -> None:
    """The goal of issue 11: at most 600 bytes where an image took 13,760 and more."""
    _, program = digits(keep=False)
    later = Simulator(program).time_images(2).later.events
    beats = later["memory_read_beats"] + later["memory_write_beats"]
    assert beats == program.record_beats
    assert 8 * beats <= 600
    fills = ("weight_fill_rows", "bias_fill_rows", "steps_fill_rows", "fetch_beats")
    assert [later[name] for name in fills] == [0] * len(fills)


def test_what_fits_only_in_part_is_loaded_in_part() -> None:
    program = compile_graph(load("models/resnet20-cifar10").graph, preset("t16x16"))
    run = Simulator(program).time_images(2)
    assert 0 < run.later.events["weight_fill_rows"] < run.first.events["weight_fill_rows"]
    assert run.later.cycles <= run.first.cycles
