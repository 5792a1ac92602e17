from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tnthw.compiler.compile import compile_graph
from tnthw.energy.compare import EQUAL_AREA, SAME_ARRAY, WORTH, compare
from tnthw.energy.files import find_technology
from tnthw.energy.macs import least_vectors, multiply_accumulates, nonzero_share
from tnthw.energy.twins import GATED, PRECISIONS, equal_area_twins, resized
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import PRESETS
from tnthw.machine.weight_format import WeightFormat
from tnthw.simulator.run import simulate


def network(
    channels: int, size: int, kernel: int, stride: int, padding: int, layers: int = 1
) -> Graph:
    rng = np.random.default_rng(channels)
    build = Builder("one layer")
    x = build.input((channels, size, size), signed=False)
    trits = rng.integers(-1, 2, (8, channels, kernel, kernel)).astype(np.int8)
    acc = build.accumulate(x, trits, stride=stride, padding=padding, name="acc")
    factor = fit(np.full(8, 0.01), np.zeros(8), 4)
    y = build.rescale(acc, factor, signed=False, name="out")
    for layer in range(1, layers):
        trits = rng.integers(-1, 2, (8, 8, kernel, kernel)).astype(np.int8)
        acc = build.accumulate(y, trits, padding=kernel // 2, name=f"acc_{layer}")
        y = build.rescale(acc, factor, signed=False, name=f"out_{layer}")
    build.output(y)
    return build.finish()


@given(
    channels=st.integers(1, 3),
    size=st.integers(3, 9),
    kernel=st.integers(1, 3),
    stride=st.integers(1, 3),
    padding=st.integers(0, 2),
)
@settings(max_examples=50)
def test_multiply_accumulates_inside_the_image_by_brute_force(
    channels: int, size: int, kernel: int, stride: int, padding: int
) -> None:
    graph = network(channels, size, kernel, stride, padding)
    ones = np.pad(np.ones((size, size), int), padding)
    side = (size + 2 * padding - kernel) // stride + 1
    inside = sum(
        ones[y * stride : y * stride + kernel, x * stride : x * stride + kernel].sum()
        for y in range(side)
        for x in range(side)
    )
    assert multiply_accumulates(graph) == inside * channels * 8


@given(
    channels=st.integers(1, 3),
    size=st.integers(3, 7),
    kernel=st.integers(1, 3),
    stride=st.integers(1, 3),
    padding=st.integers(0, 2),
    seed=st.integers(0, 99),
)
@settings(max_examples=30)
def test_multiply_accumulates_of_zeros_by_brute_force(
    channels: int, size: int, kernel: int, stride: int, padding: int, seed: int
) -> None:
    graph = network(channels, size, kernel, stride, padding)
    images = np.random.default_rng(seed).integers(0, 3, (2, channels, size, size))
    padded = np.pad(images != 0, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    side = (size + 2 * padding - kernel) // stride + 1
    moved = sum(
        int(padded[..., y * stride : y * stride + kernel, x * stride : x * stride + kernel].sum())
        for y in range(side)
        for x in range(side)
    )
    assert nonzero_share(graph, images) == moved * 8 / (2 * multiply_accumulates(graph))


@given(
    channels=st.integers(1, 20),
    size=st.integers(3, 9),
    kernel=st.integers(1, 3),
    stride=st.integers(1, 3),
    padding=st.integers(0, 2),
    lanes=st.sampled_from([1, 2, 4, 16]),
    columns=st.sampled_from([1, 4, 8, 16]),
    layers=st.integers(1, 2),
)
@settings(max_examples=15, deadline=None)
def test_no_machine_needs_fewer_vectors_than_the_bound(
    channels: int,
    size: int,
    kernel: int,
    stride: int,
    padding: int,
    lanes: int,
    columns: int,
    layers: int,
) -> None:
    graph = network(channels, size, kernel, stride, padding, layers)
    made = resized(PRESETS["t16x16"], "int8", lanes, columns, "drawn").machine
    run = simulate(compile_graph(graph, made), None)
    assert least_vectors(graph, made) <= run.counts["vectors"] <= run.cycles


def test_the_fastest_shape_is_found_without_running_all() -> None:
    graph, machine, technology = network(20, 8, 3, 1, 1), PRESETS["t16x16"], find_technology()
    made = compare(graph, machine, technology)
    for precision in ("int8", "fp16"):
        (row,) = (r for r in made.rows if (r.precision, r.basis) == (precision, EQUAL_AREA))
        every = equal_area_twins(machine, precision, technology)
        least = min(simulate(compile_graph(graph, each.machine), None).cycles for each in every)
        assert least <= row.cycles <= WORTH * least


def test_twins_that_are_timed_alike_share_a_program_and_its_events() -> None:
    graph, machine = network(3, 8, 3, 1, 1), PRESETS["t16x16"]
    made = compare(graph, machine, find_technology())
    (row,) = (r for r in made.rows if (r.precision, r.basis) == ("bf16", SAME_ARRAY))
    assert row.machine.weight_format is WeightFormat.BF16
    alone = simulate(compile_graph(graph, row.machine), None)
    assert row.cycles == alone.cycles
    assert row.read_bytes == alone.counts["memory_read_beats"] * machine.memory_bytes_per_cycle


def test_every_precision_on_the_same_array_and_at_equal_area() -> None:
    made = compare(network(3, 8, 3, 1, 1), PRESETS["t16x16"], find_technology())
    known = [each for each in PRECISIONS if each != GATED]
    assert [(row.precision, row.basis) for row in made.rows] == [
        ("ternary", SAME_ARRAY),
        *((each, SAME_ARRAY) for each in known),
        *((each, EQUAL_AREA) for each in known),
    ]
    assert all(text.startswith(GATED) for text in made.missing)
    ternary, *twins = made.rows
    area = ternary.array_area_um2
    assert area is not None
    for row in twins:
        assert row.operations == multiply_accumulates(network(3, 8, 3, 1, 1))
        assert row.energy.technology == ternary.energy.technology
        if row.basis == SAME_ARRAY:
            assert row.array == ternary.array
        else:
            assert row.array_area_um2 is not None and row.array_area_um2 <= area
    assert [row.weight_bytes for row in made.rows[:7]] == sorted(
        row.weight_bytes for row in made.rows[:7]
    )
    assert "leakage" in made.left_out


def test_what_a_technology_cannot_compare_is_named() -> None:
    made = compare(network(3, 8, 3, 1, 1), PRESETS["t8x8"], find_technology("bitfusion45"))
    assert "fp16, equal area: bitfusion45 has no areas for it" in made.missing
    assert "array: bitfusion45 has no figure for it" in made.left_out


def test_a_twin_that_cannot_hold_the_network_is_named_with_the_reason() -> None:
    small = replace(PRESETS["t8x8"], activation_bank_words=128)
    made = compare(network(8, 10, 9, 1, 4), small, find_technology())
    assert any(
        text.startswith("fp32, same array: machine t8x8-fp32: the network does not fit")
        for text in made.missing
    )


@pytest.mark.parametrize(("channels", "array"), [(5, "16x2"), (8, "8x4")])
def test_the_twin_of_equal_area_is_the_one_that_is_fastest_here(channels: int, array: str) -> None:
    graph, machine = network(channels, 8, 3, 1, 1), PRESETS["t16x16"]
    made = compare(graph, machine, find_technology())
    (row,) = (r for r in made.rows if (r.precision, r.basis) == ("int8", EQUAL_AREA))
    assert row.array == array
    twins = equal_area_twins(machine, "int8", find_technology())
    cycles = [simulate(compile_graph(graph, one.machine), None).cycles for one in twins]
    assert row.cycles == min(cycles) < cycles[0]  # and that is not the largest


@pytest.mark.parametrize("clock", [150.0, 75.0])
def test_latency_is_cycles_over_the_clock_of_the_machine(clock: float) -> None:
    machine = replace(PRESETS["t8x8"], clock_mhz=clock)
    rows = compare(network(1, 4, 1, 1, 0), machine, find_technology()).rows
    assert [row.latency_us for row in rows] == pytest.approx([row.cycles / clock for row in rows])


@pytest.mark.parametrize("name", ["t8x8", "t16x16"])
def test_traffic_is_in_bytes(name: str) -> None:
    graph, machine = network(3, 8, 3, 1, 1), PRESETS[name]
    rows = compare(graph, machine, find_technology()).rows
    for row in rows:
        events = simulate(compile_graph(graph, row.machine), None).events
        beat = machine.memory_bytes_per_cycle
        assert row.read_bytes == beat * events["memory_read_beats"]
        assert row.written_bytes == beat * events["memory_write_beats"]
    # Eight maps of 8 x 8 results, in words that t16x16 fills by half.
    assert rows[0].written_bytes == 8 * 64 * (machine.lanes // 8)
