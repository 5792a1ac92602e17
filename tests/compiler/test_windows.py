"""Windows that no instruction can hold are rewritten or cut; values stay the interpreter's."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import random_image
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.windows import SplitPools, folded_sides
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.ops import MaxPool, SumPool
from tnthw.ir.rescale import fit
from tnthw.ir.verifier import verify
from tnthw.machine.isa import Accumulate
from tnthw.machine.presets import preset
from tnthw.program.inputs import read_region
from tnthw.simulator.run import Simulator

Pair = tuple[int, int]


def pooled(shape: tuple[int, int, int], kind: str, kernel: Pair, **window: Any) -> Graph:
    build = Builder("pooled")
    x = build.input(shape, signed=True)
    channels = shape[0]
    if kind == "max":
        build.output(build.max_pool(x, kernel, **window))
    else:
        total = build.sum_pool(x, kernel, **window)
        factor = np.linspace(0.5, 1, channels) / (kernel[0] * kernel[1])
        build.output(build.rescale(total, fit(factor, np.zeros(channels), 3), signed=True))
    return build.finish()


def convolved(shape: tuple[int, int, int], kernel: Pair, **window: Any) -> Graph:
    rng = np.random.default_rng(1)
    build = Builder("convolved")
    x = build.input(shape, signed=True)
    trits = rng.integers(-1, 2, (5, shape[0], *kernel))
    acc = build.accumulate(x, trits, **window)
    factor = np.full(5, 2 / (shape[0] * kernel[0] * kernel[1]) ** 0.5)
    build.output(build.rescale(acc, fit(factor, np.zeros(5), 3), signed=True))
    return build.finish()


def assert_runs(graph: Graph, machine: str = "t8x8") -> None:
    """Every value that the simulator computes is the interpreter's."""
    program = compile_graph(graph, preset(machine), keep=True)
    image = random_image(np.random.default_rng(0), graph)
    memory = Simulator(program, check_hazards=True).run(image.reshape(program.input_shape)).memory
    assert memory is not None
    expected = interpreter.run(prepare(graph), image)
    original = interpreter.run(graph, image)
    result = read_region(program, memory, program.output)
    np.testing.assert_array_equal(result.ravel(), original[program.output.name].ravel())
    for region in program.kept:
        found = read_region(program, memory, region)
        np.testing.assert_array_equal(found.ravel(), expected[region.name].ravel())


@pytest.mark.parametrize(
    ("shape", "kind", "kernel", "window"),
    [
        ((8, 15, 15), "sum", (15, 15), {}),
        ((8, 16, 16), "sum", (16, 16), {}),  # one window: its stride is never taken
        ((3, 24, 5), "sum", (24, 5), {}),  # the pool of MLPerf Tiny's keyword spotting
        ((3, 24, 5), "sum", (24, 5), {"stride": (1, 1)}),
        ((8, 16, 16), "max", (16, 16), {}),
        ((3, 1, 64), "sum", (1, 64), {}),
        ((3, 70, 3), "max", (70, 3), {}),
        ((3, 1, 75), "sum", (1, 75), {}),  # 3 rows of 25
        ((3, 130, 1), "max", (130, 1), {}),
        ((3, 1, 67), "sum", (1, 67), {}),  # a prime: +1 trits
        ((3, 130, 2), "max", (129, 1), {"stride": (1, 1), "padding": (64, 0)}),
        ((2, 90, 6), "sum", (66, 4), {"stride": (17, 1), "padding": (3, 1)}),
        ((9, 40, 3), "max", (3, 1), {"stride": (18, 1), "padding": (1, 0)}),
        ((9, 3, 40), "sum", (1, 3), {"stride": (1, 19), "padding": (0, 2)}),
    ],
)
def test_any_pool_runs(
    shape: tuple[int, int, int], kind: str, kernel: Pair, window: dict[str, Any]
) -> None:
    assert_runs(pooled(shape, kind, kernel, **window))


@pytest.mark.parametrize(
    ("shape", "kernel", "window"),
    [
        ((9, 50, 4), (3, 2), {"stride": (20, 1)}),
        ((9, 4, 50), (2, 3), {"stride": (1, 20), "padding": (0, 1)}),
        ((9, 60, 60), (1, 3), {"stride": (17, 33)}),
        ((9, 4, 60), (2, 3), {"dilation": (1, 20), "padding": (0, 7)}),
        ((9, 60, 4), (3, 2), {"dilation": (25, 1), "padding": (10, 1), "stride": (16, 1)}),
        ((1, 2, 187), (2, 100), {"stride": (1, 16), "padding": (0, 50)}),
        ((2, 130, 1), (128, 1), {}),
    ],
)
@pytest.mark.parametrize("machine", ["t8x8", "t16x16"])
def test_any_convolution_runs(
    shape: tuple[int, int, int], kernel: Pair, window: dict[str, Any], machine: str
) -> None:
    assert_runs(convolved(shape, kernel, **window), machine)


@pytest.mark.parametrize(
    "shape", [(1, 63, 63), (1, 64, 64), (1, 1, 187), (1, 1, 784), (2, 10, 100)]
)
def test_a_linear_layer_reads_a_flattened_image_of_any_side(shape: tuple[int, int, int]) -> None:
    rng = np.random.default_rng(2)
    build = Builder("flat")
    x = build.input(shape)
    acc = build.accumulate(build.reshape(x), rng.integers(-1, 2, (5, int(np.prod(shape)))))
    build.output(build.rescale(acc, fit(np.full(5, 0.005), np.zeros(5), 3), signed=True))
    assert_runs(build.finish(), "t16x16")


@st.composite
def pools(draw: st.DrawFn) -> tuple[Graph, int]:
    """A pool and a largest kernel below its own."""
    kernel = draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    padding = tuple(draw(st.integers(0, k - 1)) for k in kernel)
    stride = draw(st.tuples(st.integers(1, 5), st.integers(1, 5)))
    shape = (
        2,
        *(
            max(1, k - 2 * p) + draw(st.integers(0, 6))
            for k, p in zip(kernel, padding, strict=True)
        ),
    )
    kind = draw(st.sampled_from(["max", "sum"]))
    graph = pooled(shape, kind, kernel, stride=stride, padding=padding)  # type: ignore[arg-type]
    return graph, draw(st.integers(2, 8))


@settings(max_examples=200)
@given(case=pools(), seed=st.integers(0, 2**32 - 1))
def test_split_pools_keep_every_output(case: tuple[Graph, int], seed: int) -> None:
    graph, largest = case
    after = SplitPools(largest=largest).run(graph)
    verify(after)
    for node in after:
        if isinstance(node, MaxPool | SumPool) and max(node.kernel) > largest:
            assert node.kernel == after[node.inputs[0]].type.shape[1:] and node.padding == (0, 0)
            assert folded_sides(*node.kernel, largest) is not None
    rng = np.random.default_rng(seed)
    images = np.stack([random_image(rng, graph) for _ in range(4)])
    (name,) = (output.name for output in graph.outputs)
    before, now = interpreter.run_batch(graph, images), interpreter.run_batch(after, images)
    np.testing.assert_array_equal(before[name], now[name])


@given(height=st.integers(1, 300), width=st.integers(1, 300), largest=st.integers(1, 63))
def test_folded_sides_are_short_and_hold_the_map(height: int, width: int, largest: int) -> None:
    found = folded_sides(height, width, largest)
    fits = [n for n in range(1, largest + 1) if height * width % n == 0]
    fits = [n for n in fits if height * width // n <= largest]
    assert found == ((fits[0], height * width // fits[0]) if fits else None)


@pytest.mark.parametrize("machine", ["t8x8", "t16x16a2"])
@pytest.mark.parametrize("shape", [(20, 1, 75), (9, 96, 1)])
@pytest.mark.parametrize("batch", [1, 3])
def test_a_mean_over_a_long_signal_stays_a_pool(
    machine: str, shape: tuple[int, int, int], batch: int
) -> None:
    """Behind a layer, in passes of several images, in digits on the narrow machine."""
    rng = np.random.default_rng(3)
    build = Builder("signal")
    x = build.input(shape, signed=True)
    channels, height, width = shape
    kernel = (1, 3) if height == 1 else (3, 1)
    acc = build.accumulate(
        x, rng.integers(-1, 2, (12, channels, *kernel)), padding=(kernel[0] // 2, kernel[1] // 2)
    )
    factor = np.full(12, 2 / (3 * channels) ** 0.5)
    hidden = build.rescale(acc, fit(factor, np.zeros(12), 3), signed=False)
    total = build.sum_pool(hidden, (height, width))
    mean = np.full(12, 1 / (height * width))
    build.output(build.rescale(total, fit(mean, np.zeros(12), 3), signed=False))
    graph = build.finish()
    program = compile_graph(graph, preset(machine), options=CompilerOptions(batch=batch))
    simulator = Simulator(program, check_hazards=True)
    assert not any(
        isinstance(each, Accumulate) and max(each.kernel_y, each.kernel_x) > 3
        for each in simulator.stream.instructions
    )
    images = np.stack([random_image(rng, graph) for _ in range(batch)])
    expected = interpreter.run_batch(graph, images)[graph.outputs[0].name]
    found = simulator.results(images)
    np.testing.assert_array_equal(found.reshape(expected.shape), expected)


def test_a_narrow_sum_without_a_rescale_keeps_its_type() -> None:
    build = Builder("narrow")
    x = build.input((2, 67, 1), bits=1, signed=False, low=0, high=1)
    build.output(build.sum_pool(x, (67, 1)))
    graph = build.finish()
    after = SplitPools().run(graph)
    assert after[graph.outputs[0].inputs[0]].type == graph[graph.outputs[0].inputs[0]].type
    assert_runs(graph)
