"""Convolutions beside others: faster where that pays, and never another value."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tnthw.compiler import order
from tnthw.compiler.buffer import weaving
from tnthw.compiler.buffer.locations import ConvPlan, LoopOrder
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator


def conv(
    build: Builder, rng: np.random.Generator, x: str, out: int, kernel: int, stride: int = 1
) -> str:
    channels = build[x].type.shape[0]
    trits = rng.integers(-1, 2, (out, channels, kernel, kernel))
    acc = build.accumulate(x, trits, padding=kernel // 2, stride=stride)
    factor = 2.0 / np.sqrt(channels) / kernel
    return build.rescale(acc, fit(np.full(out, factor), np.zeros(out), 2), signed=True)


def bottleneck(
    seed: int, *, narrow: int, wide: int, kernel: int, shape: tuple[int, int], between: bool = True
) -> Graph:
    """x + 1 x 1 (k x k (1 x 1 of x)); without the first 1 x 1 the k x k one reads x itself."""
    rng, build = np.random.default_rng(seed), Builder("bottleneck")
    x = conv(build, rng, build.input((3, *shape)), wide, 1)
    main = conv(build, rng, x, narrow, 1) if between else x
    main = conv(build, rng, main, narrow, kernel)
    main = conv(build, rng, main, wide, 1)
    x = build.add(main, x, fit_add(0.9, 0.7, 2.0, 2), signed=True)
    build.output(conv(build, rng, x, 4, 1))
    return build.finish()


def woven(graph: Graph, machine: Accelerator) -> list[int]:
    plans = map_graph(prepare(graph), machine).plan.steps
    return [i for i, plan in enumerate(plans) if isinstance(plan, ConvPlan) and plan.woven]


def later_cycles(graph: Graph, machine: Accelerator) -> int:
    return Simulator(compile_graph(graph, machine)).time_images(2).later.cycles


def test_what_keeps_the_vector_unit_goes_beside_what_keeps_the_array(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    graph, machine = bottleneck(0, narrow=8, wide=32, kernel=3, shape=(16, 16)), preset("t8x8")
    plans = map_graph(prepare(graph), machine).plan.steps
    assert woven(graph, machine) == [3]
    first = plans[2]
    assert isinstance(first, ConvPlan)
    assert first.order is LoopOrder.BLOCKS_OUTER and first.pieces > 1
    assert wrong_values(graph, machine, keep=False) == []
    fast = Simulator(compile_graph(graph, machine)).run(None).cycles
    monkeypatch.setattr(weaving, "_pays", lambda *_: False)
    assert woven(graph, machine) == []
    assert fast < 0.92 * Simulator(compile_graph(graph, machine)).run(None).cycles


@pytest.mark.parametrize("seed", range(8))
def test_values_stay_where_it_would_not_pay(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weaving, "_pays", lambda *_: True)
    rng = np.random.default_rng(seed)
    graph = bottleneck(
        seed,
        narrow=int(rng.integers(1, 20)),
        wide=int(rng.integers(4, 40)),
        kernel=int(rng.choice([1, 3, 5])),
        shape=(int(rng.integers(3, 14)), int(rng.integers(1, 12))),
    )
    machine = replace(
        preset(str(rng.choice(["t8x8", "t16x16a2"]))),
        pixels=int(rng.choice([4, 16, 32])),
        weight_buffer_bytes=16 * 1024,
        activation_bank_words=int(rng.choice([1024, 4096])),
    )
    assert woven(graph, machine) == [3]
    for keep in (False, True):
        assert wrong_values(graph, machine, keep=keep) == []


def test_not_where_the_sum_is_written_over_what_the_first_reads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(weaving, "_pays", lambda *_: True)
    shape = (16, 16)
    graph = bottleneck(0, narrow=8, wide=32, kernel=3, shape=shape, between=False)
    assert woven(graph, preset("t8x8")) == []


def test_not_where_weights_would_be_loaded_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weaving, "_pays", lambda *_: True)
    graph = bottleneck(0, narrow=8, wide=32, kernel=3, shape=(16, 16))
    tile = preset("t8x8").tile_rows * preset("t8x8").weight_row_bytes
    # 9 tiles of 3 x 3 and 4 of 1 x 1, and room for the largest run at the end of the ring
    for tiles, expected in ((9 + 4 + 9, [3]), (9 + 4 + 8, [])):
        machine = replace(preset("t8x8"), weight_buffer_bytes=tiles * tile)
        assert woven(graph, machine) == expected


def halving(seed: int, *, channels: int, shape: tuple[int, int], pooled: bool) -> Graph:
    """1 x 1 of x + 3 x 3 (3 x 3 of x), all with stride 2, and a pool behind it."""
    rng, build = np.random.default_rng(seed), Builder("halving")
    x = conv(build, rng, build.input((3, *shape)), channels // 2, 1)
    shortcut = conv(build, rng, x, channels, 1, 2)
    main = conv(build, rng, conv(build, rng, x, channels, 3, 2), channels, 3)
    x = build.add(main, shortcut, fit_add(0.9, 0.7, 2.0, 2), signed=True)
    if pooled:
        x = build.max_pool(x, (2, 2), stride=(1, 1))
    build.output(conv(build, rng, x, 10, 1))
    return build.finish()


def test_a_short_shortcut_goes_beside_what_adds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    graph, machine = halving(0, channels=32, shape=(4, 4), pooled=True), preset("t8x8")
    assert woven(graph, machine) == [3]
    assert wrong_values(graph, machine, keep=False) == []
    fast = later_cycles(graph, machine)
    monkeypatch.setattr(order, "_is_short", lambda *_: False)
    assert woven(graph, machine) == []
    assert fast < 0.98 * later_cycles(graph, machine)


@pytest.mark.parametrize("seed", range(8))
def test_sums_of_two_branches_stay(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weaving, "_pays", lambda *_: True)
    monkeypatch.setattr(order, "_is_short", lambda *_: True)
    rng = np.random.default_rng(seed)
    graph = halving(
        seed,
        channels=2 * int(rng.integers(1, 20)),
        shape=(int(rng.integers(3, 14)), int(rng.integers(3, 12))),
        pooled=bool(rng.random() < 0.5),
    )
    machine = replace(
        preset(str(rng.choice(["t8x8", "t16x16a2"]))),
        pixels=int(rng.choice([4, 16, 32])),
        weight_buffer_bytes=32 * 1024,
        activation_bank_words=int(rng.choice([1024, 4096])),
    )
    assert woven(graph, machine)
    for keep in (False, True):
        assert wrong_values(graph, machine, keep=keep) == []
