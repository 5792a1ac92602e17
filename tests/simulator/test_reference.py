"""The simulator against the plain machine of the RTL's tests: bytes, events and cycles.

Both are written from docs/machine.md; the programs are random and use every instruction.
"""

from __future__ import annotations

import numpy as np
import pytest

from tests.rtl.pages import stream
from tests.rtl.programs import random_program
from tests.rtl.reference import Reference, timing
from tests.simulator.helpers import NOTHING, machine
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import Fetch
from tnthw.machine.units import Unit
from tnthw.program.program import Program, Region
from tnthw.simulator.run import Simulator

SIZES = {
    "activation_bank_words": 128, "table_rows": 12, "weight_buffer_bytes": 128, "memory_latency": 7,
}  # fmt: skip
# tiles that fill their beats: the programs' weights are random to the last trit
MACHINES = {
    "plain": machine(
        lanes=4, columns=4, rescale_channels=2, weight_format="trit2", memory_bytes_per_cycle=4,
        **SIZES,
    ),
    "7x5": machine(
        lanes=7, columns=5, pixels=3, rescale_channels=5, memory_bytes_per_cycle=7, **SIZES
    ),
    "5x7 odd beats": machine(
        lanes=5, columns=7, rescale_channels=5, accumulator_bits=17, activation_banks=3,
        memory_bytes_per_cycle=1, page_instructions=2, **SIZES,
    ),
    "many chunks": machine(
        lanes=8, columns=8, rescale_channels=1, weight_format="trit2", **SIZES
    ),
}  # fmt: skip


def hand(accelerator: Accelerator, image: np.ndarray, entry: int, count: int) -> Program:
    beats = image.size // accelerator.memory_bytes_per_cycle
    region = Region(
        name="nothing", shape=(1, 1, 1), signed=False, plane_words=1,
        address=beats - accelerator.word_beats,
    )  # fmt: skip
    return Program(
        name="random", accelerator=accelerator, image=image, entry=entry, instructions=count,
        input=region, output=region, layers=(), layer_of=np.full(count, -1, np.int32),
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("name", MACHINES)
def test_random_programs(name: str, seed: int) -> None:
    accelerator = MACHINES[name]
    maker = random_program(accelerator, seed, 24)
    room = np.zeros(accelerator.word_beats * accelerator.memory_bytes_per_cycle, np.uint8)
    image = np.concatenate([maker.image(), room])
    instructions = stream(accelerator, maker.program)
    simulator = Simulator(hand(accelerator, image, maker.entry, len(instructions) + 1))
    result = simulator.run(NOTHING)
    reference = Reference(accelerator, image.copy())
    boot = simulator.stream.instructions[0]
    assert isinstance(boot, Fetch)
    reference.events["instructions"] += 1
    reference.events["memory_read_beats"] += boot.beats
    reference.events["fetch_beats"] += boot.beats
    for each in instructions:
        reference.execute(each)
    assert result.memory is not None
    np.testing.assert_array_equal(result.memory, reference.memory)
    assert result.events == reference.events
    expected, trace = timing(accelerator, instructions), result.trace
    for unit in Unit:
        assert trace.started[trace.unit == unit].tolist() == expected.started[unit]
        assert trace.done[trace.unit == unit].tolist() == expected.completed[unit]
    assert result.cycles == expected.cycles
