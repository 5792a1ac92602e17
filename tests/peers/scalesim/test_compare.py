from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.compiler.test_order import block
from tests.strategies import graphs, random_accelerator
from tnthw.compiler.compile import compile_graph
from tnthw.errors import InfeasibleError, ProgramError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin
from tnthw.peers.array_time import array_time
from tnthw.peers.scalesim.compare import PARTS, PeerRow, compare_scalesim
from tnthw.peers.scalesim.model import Dataflow, estimate
from tnthw.program.program import Program
from tnthw.simulator.result import SimulationResult
from tnthw.simulator.run import simulate


def check(graph: Graph, program: Program, result: SimulationResult) -> list[PeerRow]:
    """Everything that must hold of any comparison."""
    times = array_time(program, result)
    assert sum(time.cycles for time in times) == result.cycles
    for time, layer in zip(times, result.layers, strict=True):
        waits = (time.tile_loading, time.dispatch, time.wait_memory, time.wait_vector, time.banks)
        assert time.vectors == layer.events["vectors"]
        assert min(*waits, time.end_of_run, time.shared) >= 0
        assert time.shared <= min(time.cycles, layer.cycles)
    rows = compare_scalesim(graph, program, result)
    assert len(rows) == len(Dataflow) * len(program.layers)
    for row in rows:
        assert tuple(row.parts) == tuple(PARTS)
        assert row.scalesim_cycles + sum(row.parts.values()) == row.cycles
        assert row.parts["not_attributed"] == 0
        assert min(row.parts["overlap_in"], -row.parts["overlap_out"]) >= 0
        assert max(row.parts["operand_fill"], row.parts["skew"]) <= 0
    for dataflow in Dataflow:
        chosen = [row for row in rows if row.dataflow is dataflow]
        assert sum(row.cycles for row in chosen) == result.cycles
        assert sum(row.parts["overlap_in"] + row.parts["overlap_out"] for row in chosen) == 0
    return rows


def check_any(graph: Graph, seed: int) -> None:
    machine = random_accelerator(np.random.default_rng(seed), graph)
    try:
        program = compile_graph(graph, machine)
    except InfeasibleError:
        return
    result = simulate(program, None)
    if any(layer.op == "accumulate" for layer in result.layers):
        check(graph, program, result)


@settings(max_examples=15)
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1))
def test_parts_add_up_on_random_graphs_and_machines(graph: Graph, seed: int) -> None:
    check_any(graph, seed)


@pytest.mark.slow
@settings(max_examples=200)
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1))
def test_parts_add_up_on_many_random_graphs_and_machines(graph: Graph, seed: int) -> None:
    check_any(graph, seed)


@pytest.mark.parametrize(("network", "machine"), [("resnet8", "t16x16"), ("resnet20", "t8x8")])
def test_parts_add_up_on_networks(network: str, machine: str) -> None:
    graph = builtin(network)
    program = compile_graph(graph, preset(machine))
    rows = check(graph, program, simulate(program, None))
    first = rows[0]
    assert first.parts["row_windows"] > 0 and first.parts["own_idle_lanes"] == 0
    strided = next(row for row in rows if row.name == "layer2.0.conv1")
    assert strided.parts["ofmap_ceil"] < 0
    assert strided.scalesim is not None and strided.scalesim.gemm.m == 17 * 17
    assert next(row for row in rows if row.op == "sumpool").scalesim is None


def test_parts_add_up_where_a_short_shortcut_comes_late() -> None:
    graph = block(side=4, channels=24)
    program = compile_graph(graph, preset("t8x8"))
    assert [layer.name for layer in program.layers] == ["stem", "first", "shortcut", "second"]
    check(graph, program, simulate(program, None))


def linear(inputs: int, outputs: int) -> Graph:
    build = Builder("linear")
    x = build.input((inputs,), signed=True)
    acc = build.accumulate(x, np.ones((outputs, inputs), np.int8), name="fc.acc", origin="fc")
    factor = fit(np.full(outputs, 1 / 64), np.zeros(outputs), 4)
    build.output(build.rescale(acc, factor, signed=True, name="fc", origin="fc"))
    return build.finish()


def test_hand_worked_linear_layer() -> None:
    # 32 inputs on 8 lanes: 4 tiles of 2 rows, one position.  The first vector comes tile_rows + 1
    # cycles after the start, the other three tiles take 4 cycles for one vector each.
    graph, machine = linear(32, 8), preset("t8x8")
    assert machine.tile_rows == 2
    program = compile_graph(graph, machine)
    result = simulate(program, None)
    (time,) = array_time(program, result)
    assert time.vectors == 4
    assert time.tile_loading == 3 + 3 * 3
    row = next(r for r in check(graph, program, result) if r.dataflow is Dataflow.WS)
    # WS: 4 folds of 8 (fill) + 14 (skew) + 1
    assert row.scalesim_cycles == 4 * 23 - 1
    assert (row.parts["operand_fill"], row.parts["skew"]) == (-32, -56)
    assert row.parts["idle_rows"] == row.parts["idle_columns"] == 0
    assert row.parts["tile_loading"] == 12


def test_idle_edges_of_both_arrays() -> None:
    # 12 inputs, 9 outputs on 8 x 8: 2 x 2 folds of one step hold 108 of 256 slots
    graph, machine = linear(12, 9), preset("t8x8")
    program = compile_graph(graph, machine)
    rows = check(graph, program, simulate(program, None))
    row = next(r for r in rows if r.dataflow is Dataflow.WS)
    # 4 steps; with full rows 12 * 2 / 8 = 3; with full columns 108 / 64 = 2 (rounded up)
    assert (row.parts["idle_rows"], row.parts["idle_columns"]) == (-1, -1)
    assert (row.parts["own_idle_columns"], row.parts["own_idle_lanes"]) == (1, 1)


def test_grouped_convolution_is_several_products() -> None:
    build = Builder("grouped")
    x = build.input((8, 5, 5), signed=True)
    trits = np.ones((8, 4, 3, 3), np.int8)
    acc = build.accumulate(x, trits, padding=1, groups=2, name="c.acc", origin="c")
    factor = fit(np.full(8, 1 / 64), np.zeros(8), 4)
    build.output(build.rescale(acc, factor, signed=True, name="c", origin="c"))
    graph, machine = build.finish(), preset("t8x8")
    program = compile_graph(graph, machine)
    row = check(graph, program, simulate(program, None))[0]
    assert row.gemm is not None and row.scalesim is not None
    assert (row.gemm.count, row.gemm.n, row.gemm.k) == (2, 4, 36)
    assert row.scalesim == estimate(row.gemm, Dataflow.OS, 8, 8)
    assert row.parts["last_index"] == 2
    # of 9 tiles of 8 lanes, half of each column's trits are zeros between the groups
    assert row.parts["own_idle_lanes"] + row.parts["row_windows"] > 0


def test_a_program_of_another_network_is_refused() -> None:
    program = compile_graph(linear(8, 8), preset("t8x8"))
    with pytest.raises(ProgramError, match="its layers are not those of graph resnet8"):
        compare_scalesim(builtin("resnet8"), program, simulate(program, None))


def test_a_network_without_array_work_is_refused() -> None:
    build = Builder("pool")
    build.output(build.max_pool(build.input((8, 4, 4), signed=True), 2, stride=2, name="p"))
    graph = build.finish()
    program = compile_graph(graph, preset("t8x8"))
    with pytest.raises(ProgramError, match="no instruction uses the array"):
        compare_scalesim(graph, program, simulate(program, None))


@pytest.mark.slow
def test_parts_add_up_on_resnet18() -> None:
    graph = builtin("resnet18")
    program = compile_graph(graph, preset("t32x32"))
    check(graph, program, simulate(program, None))
