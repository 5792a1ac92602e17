from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tnthw.compiler.compile import compile_graph
from tnthw.errors import ProgramError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.peers.array_time import ArrayTime, array_time
from tnthw.simulator.run import simulate


def linear(inputs: int, outputs: int) -> Graph:
    build = Builder("linear")
    x = build.input((inputs, 1, 1), signed=True)
    trits = np.ones((outputs, inputs, 1, 1), np.int8)
    acc = build.accumulate(x, trits, name="fc.acc", origin="fc")
    factor = fit(np.full(outputs, 1 / inputs), np.zeros(outputs), 4)
    build.output(build.rescale(acc, factor, signed=True, name="fc", origin="fc"))
    return build.finish()


def test_cycles_are_the_parts_without_what_is_shared() -> None:
    time = ArrayTime(vectors=5, tile_loading=1, dispatch=2, wait_memory=3, end_of_run=4, shared=9)
    assert time.cycles == 15
    assert ArrayTime().cycles == 0


@pytest.mark.parametrize(("inputs", "tiles"), [(8, 1), (9, 2), (32, 4)])
def test_vectors_and_tiles_of_one_layer_by_hand(inputs: int, tiles: int) -> None:
    machine = preset("t8x8")
    program = compile_graph(linear(inputs, 8), machine)
    result = simulate(program, None)
    (time,) = array_time(program, result)
    assert time.vectors == tiles
    # the first vector comes tile_rows + 1 after the start; each further tile takes 4 cycles, one of
    # which its single vector uses
    assert machine.tile_rows < 4
    assert time.tile_loading == machine.tile_rows + 1 + (tiles - 1) * (4 - 1)
    assert time.cycles == result.cycles


def test_a_slower_memory_shows_in_the_wait_for_it_alone() -> None:
    graph = builtin("resnet8")
    fast = preset("t8x8")
    times = {}
    for machine in (fast, replace(fast, name="slow", memory_latency=fast.memory_latency + 200)):
        program = compile_graph(graph, machine)
        result = simulate(program, None)
        times[machine.name] = array_time(program, result)
        assert sum(time.cycles for time in times[machine.name]) == result.cycles
    for quick, slow in zip(times["t8x8"], times["slow"], strict=True):
        assert quick.vectors == slow.vectors
    waits = {name: sum(time.wait_memory for time in found) for name, found in times.items()}
    assert waits["slow"] > waits["t8x8"] + 200


def test_a_program_without_array_work_is_refused() -> None:
    build = Builder("pool")
    build.output(build.max_pool(build.input((8, 4, 4), signed=True), 2, stride=2, name="p"))
    program = compile_graph(build.finish(), preset("t8x8"))
    with pytest.raises(ProgramError, match="no instruction uses the array"):
        array_time(program, simulate(program, None))
