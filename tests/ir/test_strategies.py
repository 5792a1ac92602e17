"""The random graphs and machines that other tests rely on cover what they claim to."""

from __future__ import annotations

from collections import Counter

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import (
    accelerators,
    graphs,
    least_accumulator_bits,
    random_accelerator,
    random_graph,
    random_image,
)
from tnthw.ir.contents import same
from tnthw.ir.ops import Accumulate, Rescale, SumPool, Threshold
from tnthw.ir.verifier import verify
from tnthw.machine.weight_format import WeightFormat


def test_random_graphs_cover_the_operations_and_their_options():
    counts = Counter()
    for seed in range(250):
        graph = random_graph(np.random.default_rng(seed))
        verify(graph)
        users = graph.users()
        for node in graph:
            counts[node.op] += 1
            if isinstance(node, Accumulate):
                counts["groups"] += node.groups > 1
                counts["dilation"] += max(node.dilation) > 1
                counts["stride"] += max(node.stride) > 1
                counts["padding"] += max(node.padding) > 0
                counts["linear"] += node.trits.ndim == 2
                counts["expansion"] += len(node.inputs) == 2
                counts["pointwise"] += node.trits.shape[2:] == (1, 1)
            if isinstance(node, Accumulate | SumPool):
                assert all(
                    isinstance(user, Rescale | Threshold | Accumulate) for user in users[node.name]
                )
            else:
                counts["signed"] += node.type.signed
                assert node.type.bits <= 8
    expected = [
        "add",
        "maxpool",
        "sumpool",
        "reshape",
        "concat",
        "groups",
        "dilation",
        "stride",
        "padding",
    ]
    expected += ["linear", "expansion", "pointwise", "signed", "threshold", "table"]
    assert all(counts[name] >= 10 for name in expected), counts


def test_the_same_seed_draws_the_same():
    a, b = (random_graph(np.random.default_rng(5)) for _ in range(2))
    assert same(a, b)


def test_random_machines_cover_odd_shapes():
    machines = [random_accelerator(np.random.default_rng(seed)) for seed in range(400)]
    assert sum(m.lanes & (m.lanes - 1) > 0 for m in machines) > 40
    assert sum(m.columns == 1 for m in machines) > 10
    assert sum(m.lanes == 1 for m in machines) > 10
    assert sum(m.pixels == 1 for m in machines) > 10
    assert sum(m.columns > m.lanes for m in machines) > 40
    assert sum(m.lanes % m.memory_bytes_per_cycle > 0 for m in machines) > 40
    assert sum(m.weight_buffer_rows < 2 * m.tile_rows for m in machines) > 10
    assert {m.weight_format for m in machines} == {WeightFormat.TRIT5, WeightFormat.TRIT2}
    assert {m.finish_slots for m in machines} == {1, 2, 4}
    assert sum(m.function_entries == 0 for m in machines) > 10


@settings(max_examples=30)
@given(data=st.data())
def test_a_machine_for_a_graph_is_wide_enough(data):
    graph = data.draw(graphs())
    machine = data.draw(accelerators(graph))
    least = least_accumulator_bits(graph)
    assert least <= machine.accumulator_bits <= 32


@settings(max_examples=30)
@given(graph=graphs(), seed=st.integers(0, 99))
def test_random_images_fit_the_input(graph, seed):
    image = random_image(np.random.default_rng(seed), graph)
    kind = graph.inputs[0].type
    assert image.shape == kind.shape
    assert kind.low <= image.min()
    assert image.max() <= kind.high
