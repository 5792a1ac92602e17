"""Use and padding, recounted from shapes and trits; parts of an energy add up to the whole."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.energy.test_compare import network
from tnthw.compiler.compile import compile_graph
from tnthw.energy.files import find_technology, technologies
from tnthw.energy.host import host_work
from tnthw.energy.model import energy
from tnthw.energy.padding import lane_cycles, paddings
from tnthw.energy.twins import twin
from tnthw.errors import InfeasibleError
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate
from tnthw.ir.types import Type, bits_for
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import PRESETS
from tnthw.networks.builtin import names
from tnthw.simulator.run import simulate
from tnthw.workflows.models import load

HOROWITZ = find_technology()
FAST = [("mlp", "t8x8"), ("resnet8", "t16x16"), ("ds-cnn", "t16x16")]
SLOW = [(name, preset) for name in names() for preset in PRESETS if (name, preset) not in FAST]


def digits_of(kind: Type, machine: Accelerator) -> int:
    """Digits that a tensor is stored in: 1, 2 or 4, the fewest that hold its values."""
    bits = bits_for(kind.low, kind.high, signed=kind.low < 0)
    return next(count for count in (1, 2, 4) if count * machine.activation_bits >= bits)


def recount(graph: Graph, machine: Accelerator) -> None:
    """Weights, host and sums of one network, from its shapes and trits alone."""
    program = compile_graph(graph, machine)
    run = simulate(program, None)
    for name in technologies():
        technology = find_technology(name)
        whole = energy(run.counts, machine, technology, cycles=run.cycles)
        parts = [
            energy(layer.counts, machine, technology, cycles=layer.cycles) for layer in run.layers
        ]
        parts.append(energy(run.start, machine, technology, cycles=0))
        for i, component in enumerate(whole.components):
            assert component.count == sum(part.components[i].count for part in parts)
        total = math.fsum(part.known_pj for part in parts)
        assert total == pytest.approx(whole.known_pj, rel=1e-12)
        for pad in paddings(run.counts, program.layers, machine, technology):
            (of,) = (c for c in whole.components if c.name == pad.component)
            assert 0 <= pad.bits <= of.count
    nodes = [node for node in graph if isinstance(node, Accumulate)]
    trits = sum(int(node.trits.size) for node in nodes)
    once = sum(info.weight_bytes for info in program.layers)
    rows = run.events["weight_fill_rows"]
    if rows * machine.weight_row_bytes == once:  # every tile comes from memory once
        assert sum(info.weights_loaded or 0 for info in program.layers) == trits
    lanes = lane_cycles(run.counts, program.layers, machine)
    assert lanes.idle is not None and lanes.gated is not None
    assert lanes.adds + lanes.gated + lanes.idle == lanes.total
    # An input of D digits walks the tiles D times, and every walk is an operation at each weight.
    digits = [digits_of(graph[node.inputs[0]].type, machine) for node in nodes]
    positions = [
        walks * math.prod(node.type.shape[1:]) for node, walks in zip(nodes, digits, strict=True)
    ]
    assert lanes.total - lanes.idle == sum(
        int(node.trits.size) * count for node, count in zip(nodes, positions, strict=True)
    )
    host = host_work(program, run, HOROWITZ)
    assert host.image_bytes == math.prod(graph.inputs[0].type.shape) * machine.activation_bits // 8
    assert host.image_bytes + host.copied_bytes + host.padding_bytes == host.written_bytes


@given(
    channels=st.integers(1, 20),
    size=st.integers(3, 9),
    kernel=st.integers(1, 3),
    stride=st.integers(1, 3),
    padding=st.integers(0, 2),
    machine=st.sampled_from(["t8x8", "t16x16"]),
    precision=st.sampled_from(["", "int8", "fp32"]),
)
@settings(max_examples=25, deadline=None)
def test_parts_add_up_and_use_is_what_shapes_say(
    channels: int, size: int, kernel: int, stride: int, padding: int, machine: str, precision: str
) -> None:
    made = PRESETS[machine]
    recount(
        network(channels, size, kernel, stride, padding),
        twin(made, precision).machine if precision else made,
    )


@pytest.mark.parametrize(("name", "machine"), FAST)
def test_a_built_in_network_recounted(name: str, machine: str) -> None:
    recount(load(name).graph, PRESETS[machine])


@pytest.mark.slow
@pytest.mark.parametrize(("name", "machine"), SLOW)
def test_every_built_in_network_recounted(name: str, machine: str) -> None:
    graph = load(name).graph
    try:
        compile_graph(graph, PRESETS[machine])
    except InfeasibleError:
        pytest.skip("does not fit")
    recount(graph, PRESETS[machine])


def test_padding_of_a_layer_by_hand() -> None:
    """A 1 x 1 convolution of 3 channels into 8 over 4 x 4: one tile, 16 words of 3 lanes."""
    graph, machine = network(3, 4, 1, 1, 0), PRESETS["t8x8"]
    program = compile_graph(graph, machine)
    run = simulate(program, None)
    found = {
        (pad.name, pad.component): pad.bits
        for pad in paddings(run.counts, program.layers, machine, HOROWITZ)
    }
    assert found["tiles filled up to rows", "weight write"] == pytest.approx(128 - 64 * 1.6)
    assert found["lanes and columns without a weight", "weight read"] == pytest.approx(40 * 1.6)
    assert found["lanes without a channel", "activation write"] == 16 * 5 * 8
    assert found["lanes without a channel", "memory write"] == 0  # 8 channels fill a word
    pages = run.events["fetch_beats"] * 64 - (run.events["instructions"]) * 512
    assert found["pages filled up", "memory read"] == pages  # less the boot fetch, and END
    assert found["pages filled up", "instruction write"] == pages * 408 / 512  # what is kept
    lanes = lane_cycles(run.counts, program.layers, machine)
    assert (lanes.total, lanes.idle, lanes.outside) == (16 * 64, 16 * 40, 0)


def test_row_windows_are_told_from_the_image() -> None:
    """A 3 x 3 kernel over 4 x 4 of one channel: three pixels in each word of four lanes."""
    graph = network(1, 4, 3, 1, 1)
    machine = replace(PRESETS["t8x8"], lanes=4, columns=4, rescale_channels=4)
    program = compile_graph(graph, machine)
    host = host_work(program, simulate(program, None), HOROWITZ)
    assert host.layout == "row windows"
    assert (host.image_bytes, host.written_bytes, host.loaded_bytes) == (16, 128, 128)
    assert (host.copied_bytes, host.padding_bytes) == (32, 80)
    assert host.write_pj == pytest.approx(128 / 8 * 1300)
    assert (
        host_work(program, simulate(program, None), find_technology("aladdin40")).write_pj is None
    )


def test_parts_of_windows_are_told_from_the_image() -> None:
    """The same in eight lanes: two rows of the kernel in each word, and a row of words more."""
    program = compile_graph(network(1, 4, 3, 1, 1), PRESETS["t8x8"])
    host = host_work(program, simulate(program, None), HOROWITZ)
    assert host.layout == "parts of windows"
    assert (host.image_bytes, host.written_bytes, host.loaded_bytes) == (16, 160, 160)
    assert (host.copied_bytes, host.padding_bytes) == (6 * 20 - 16, 2 * 20)


def test_where_a_program_does_not_say_no_padding_is_claimed() -> None:
    machine = PRESETS["t8x8"]
    program = compile_graph(network(3, 4, 1, 1, 0), machine)
    layers = tuple(
        replace(info, weights_loaded=None, weights_read=None, weighted_lanes=None)
        for info in program.layers
    )
    counts = simulate(program, None).counts
    for pad in paddings(counts, layers, machine, HOROWITZ):
        assert pad.name != "lanes and columns without a weight" or pad.bits == 0
    assert lane_cycles(counts, layers, machine).idle is None
