"""Short convolutions begin with what is there: sums of the same values, and sooner."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tnthw.compiler.buffer import short
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit import convolution
from tnthw.compiler.emit.early import Early, early_sums
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator


def chain(seed: int, channels: tuple[int, ...], shape: tuple[int, int], kernel: int) -> Graph:
    """Convolutions one behind the other; where two have as many channels the sum goes on."""
    rng, build = np.random.default_rng(seed), Builder("chain")
    x = build.input((8, *shape))
    for out in channels:
        trits = rng.integers(-1, 2, (out, build[x].type.shape[0], kernel, kernel))
        acc = build.accumulate(x, trits, padding=kernel // 2)
        y = build.rescale(acc, fit(np.full(out, 0.1), np.zeros(out), 3), signed=True)
        same = build[x].type.shape[0] == out and x != "input"
        x = build.add(y, x, fit_add(0.5, 0.6, 1.0, 2), signed=True) if same else y
    build.output(x)
    return build.finish()


def beginnings(graph: Graph, machine: Accelerator) -> list[Early]:
    mapping = map_graph(prepare(graph), machine)
    pairs = zip(mapping.network.steps, mapping.plan.steps, strict=True)
    return [early_sums(step, plan, machine) for step, plan in pairs]  # type: ignore[arg-type]


def test_the_first_blocks_take_the_planes_before_the_last_first() -> None:
    graph = chain(0, (16, 24, 8), (4, 4), 3)
    first, second, last = beginnings(graph, preset("t8x8"))
    assert first == Early()  # its input comes from memory
    assert second == Early(blocks=2, groups=frozenset({0, 1}), planes=1)
    assert last == Early(blocks=1, groups=frozenset({0}), planes=2)  # that takes long enough
    for each in beginnings(chain(0, (16, 24, 8), (16, 16), 3), preset("t8x8")):
        assert each == Early()  # the layers are long


@pytest.mark.parametrize("seed", range(10))
def test_values_stay(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short, "SHORT_LAYER", 1 << 20)
    monkeypatch.setattr(short, "SHORT_NETWORK", 1 << 20)
    rng = np.random.default_rng(seed)
    channels = tuple(int(c) for c in rng.choice([8, 12, 16, 24, 30], 4))
    shape = (int(rng.integers(1, 6)), int(rng.integers(1, 6)))
    graph = chain(seed, channels, shape, int(rng.choice([1, 3])))
    machine = replace(
        preset("t8x8"),
        pixels=int(rng.choice([4, 16, 32])),
        activation_banks=int(rng.choice([1, 2, 4])),
    )
    assert any(each.blocks for each in beginnings(graph, machine))
    for keep in (False, True):
        assert wrong_values(graph, machine, keep=keep) == []


def test_layers_follow_each_other_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    graph, machine = chain(0, (16, 16, 16, 16, 16), (4, 4), 3), preset("t8x8")
    sooner = Simulator(compile_graph(graph, machine)).time_images(2).later.cycles
    monkeypatch.setattr(convolution, "early_sums", lambda *_: Early())
    assert sooner < 0.97 * Simulator(compile_graph(graph, machine)).time_images(2).later.cycles
