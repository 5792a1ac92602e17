"""Bounds against runs: of random networks on random machines, and by hand."""

from __future__ import annotations

import numpy as np
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.strategies import graphs, random_accelerator, tiles_used
from tnthw.compiler.mapping import Mapper, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.energy.files import find_technology
from tnthw.explore.bounds import UNBOUNDED, bounded, least, work
from tnthw.explore.measure import measure
from tnthw.explore.metric_names import METRICS
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.networks.builtin import builtin


def check(graph: Graph, machine: Accelerator, batch: int) -> bool:
    """Every number of a bound is at most that of the run; whether there is a run."""
    found = measure(Mapper(prepare(graph)), machine, CompilerOptions(batch=batch))
    if "refused" in found:
        return False
    bound = least(work(prepare(graph)), machine, batch)
    for key in ("cycles", "later_cycles", "macs", "weight_bytes"):
        assert bound[key] <= found[key], key
    for key in ("counts", "later_counts"):
        assert bound[key].keys() == found[key].keys()
        for event, least_count in bound[key].items():
            assert least_count <= found[key][event], event
    return True


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(graph=graphs(), seed=st.integers(0, 2**32 - 1), batch=st.integers(1, 3))
def test_no_run_is_better_than_its_bounds(graph: Graph, seed: int, batch: int) -> None:
    machine = random_accelerator(np.random.default_rng(seed), graph)
    assume(tiles_used(graph, machine) < 5000)  # the longest programs take half a minute each
    check(graph, machine, batch)


def test_of_a_network_that_fills_its_array_they_are_near() -> None:
    graph, machine = builtin("resnet8"), preset("t16x16")
    assert check(graph, machine, 1)
    found = measure(Mapper(prepare(graph)), machine, CompilerOptions())
    bound = least(work(prepare(graph)), machine, 1)
    assert bound["later_cycles"] > 0.6 * found["later_cycles"]
    assert 0 < bound["counts"]["adds"] <= found["counts"]["adds"]


def test_work_counts_products_on_the_image_one_by_one() -> None:
    graph = prepare(builtin("resnet8"))
    products = adds = 0
    for node in graph:
        if not isinstance(node, Accumulate):
            continue
        if node.trits.ndim == 2:
            products, adds = products + node.trits.size, adds + np.count_nonzero(node.trits)
            continue
        _, height, width = graph[node.inputs[0]].type.shape
        _, out_height, out_width = node.type.shape
        for y in range(out_height):
            for x in range(out_width):
                for ky in range(node.trits.shape[2]):
                    for kx in range(node.trits.shape[3]):
                        row = y * node.stride[0] - node.padding[0] + ky * node.dilation[0]
                        column = x * node.stride[1] - node.padding[1] + kx * node.dilation[1]
                        if 0 <= row < height and 0 <= column < width:
                            products += node.trits[:, :, ky, kx].size
                            adds += np.count_nonzero(node.trits[:, :, ky, kx])
    assert (work(graph).products, work(graph).adds) == (products, adds)


def test_gates_have_parts_that_fall_as_others_grow() -> None:
    cacti, gates = find_technology("horowitz45-cacti"), find_technology("sg13g2")
    assert set(bounded(cacti)) == set(METRICS) - UNBOUNDED
    assert set(bounded(gates)) == {name for name in bounded(cacti) if "energy" not in name}
