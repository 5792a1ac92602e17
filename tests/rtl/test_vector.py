"""The VECTOR unit alone against the tests' own machine: words, cycles and events."""

from __future__ import annotations

import numpy as np
import pytest

from tests.flat import Flat
from tests.rtl.machines import ODD, PLAIN
from tests.rtl.programs import ProgramMaker
from tests.rtl.reference import Reference
from tests.rtl.reference_timing import vector_cycles
from tests.rtl.vector_bench import VectorBench
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.isa import UNIT_OF, Opcode
from tnthw.machine.units import Unit

pytestmark = pytest.mark.rtl

MACHINES = {"plain": PLAIN, **ODD}


def run_random(accelerator: Accelerator, seed: int, length: int) -> list[Flat]:
    """Compare random instructions one after the other; return them."""
    rng = np.random.default_rng(seed)
    maker = ProgramMaker(accelerator, seed)
    maker.fill_tables()
    tables = list(maker.program)
    opcodes = [opcode for opcode, unit in UNIT_OF.items() if unit is Unit.VECTOR]
    if not accelerator.function_entries:
        opcodes.remove(Opcode.LOOKUP)
    for _ in range(length):
        maker.add(maker.rng.choice(opcodes))
    program = maker.program[len(tables) :]

    state = Reference(accelerator, maker.image())
    state.words[:] = rng.integers(0, 1 << accelerator.activation_bits, state.words.shape)
    half = 1 << accelerator.accumulator_bits - 1
    sizes = half >> rng.integers(0, accelerator.accumulator_bits, state.sums.shape)
    state.sums[:] = rng.integers(-sizes, sizes)
    bench = VectorBench(state)
    for table in tables:
        bench.load_table(table)
    for f, ran in zip(program, bench.run(*program), strict=True):
        before = dict(state.events)
        state.execute(f)
        found = {event: state.events[event] - before[event] for event in ran.events}
        assert (f, ran.cycles) == (f, vector_cycles(accelerator, f))
        assert (f, ran.events) == (f, found)
    assert np.array_equal(bench.words, state.words)
    return program


@pytest.mark.parametrize("name", MACHINES)
def test_random_instructions(name: str) -> None:
    run_random(MACHINES[name], 1, 16)


@pytest.mark.slow
@pytest.mark.parametrize("name", MACHINES)
def test_many_random_instructions(name: str) -> None:
    for seed in range(10, 20):
        run_random(MACHINES[name], seed, 40)
