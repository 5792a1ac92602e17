"""The simulator against the tests' own machine: random programs, before any RTL is built."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.rtl.machines import MANY_PROGRAMS, PROGRAMS
from tests.rtl.programs import random_program
from tests.rtl.reference import Reference
from tests.rtl.reference_timing import timing
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Opcode
from tnthw.machine.units import Unit
from tnthw.program.program import LayerInfo, Program, Region
from tnthw.simulator.run import Simulator


def program(
    accelerator: Accelerator, memory: NDArray[np.uint8], entry: int, instructions: int
) -> Program:
    """A program of the whole memory; the input is a word behind everything else."""
    word = accelerator.word_beats * accelerator.memory_bytes_per_cycle
    nothing = Region(
        name="nothing", shape=(1, 1, 1), signed=False, plane_words=1,
        address=memory.size // accelerator.memory_bytes_per_cycle,
    )  # fmt: skip
    return Program(
        name="random", accelerator=accelerator, entry=entry, instructions=instructions,
        image=np.concatenate([memory, np.zeros(word, np.uint8)]), input=nothing, output=nothing,
        layers=(LayerInfo(name="all", op="accumulate", macs=1),),
        layer_of=np.full(instructions, -1, np.int32),
    )  # fmt: skip


def compare(accelerator: Accelerator, seed: int, length: int) -> None:
    """Every byte, every event, and start and end of every instruction; no race either."""
    maker = random_program(accelerator, seed, length)
    image, stream = maker.image(), maker.stream()
    given = program(accelerator, image, maker.entry, len(stream.instructions) + 1)
    simulator = Simulator(given, check_hazards=True)
    images = maker.images if stream.last.opcode is Opcode.NEXT else 1  # END ends any run
    result = simulator.run_images(np.zeros((images, 1, 1, 1), np.int64))

    memory = given.image.copy()
    state = Reference(accelerator, memory)
    state.run(stream, maker.images)
    assert result.memory is not None
    np.testing.assert_array_equal(result.memory, memory)
    assert result.events == state.events

    expected = timing(accelerator, stream, maker.images)
    for unit in Unit:
        assert result.trace(unit).started.tolist() == expected.started[unit]
        assert result.trace(unit).done.tolist() == expected.completed[unit]
    assert result.cycles == expected.cycles


@pytest.mark.parametrize("name", PROGRAMS)
def test_random_programs(name: str) -> None:
    accelerator, seeds, length = PROGRAMS[name]
    for seed in seeds:
        compare(accelerator, seed, length)


@pytest.mark.slow
@pytest.mark.parametrize("name", MANY_PROGRAMS)
def test_many_random_programs(name: str) -> None:
    accelerator, seeds, length = MANY_PROGRAMS[name]
    for seed in seeds:
        compare(accelerator, seed, length)
