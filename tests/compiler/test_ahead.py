"""An image begun beside the one before: fewer cycles, the same integers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.strategies.batches import wrong_images
from tnthw.compiler import grouping
from tnthw.compiler.ahead import ways_ahead
from tnthw.compiler.batch import Batched, batched
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import Mapping, map_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.compiler.steps import ConvStep, PoolStep
from tnthw.errors import InfeasibleError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator

T8 = preset("t8x8")


def begins_slowly(seed: int = 0) -> Graph:
    """A convolution of one channel and a pool, and then two that keep the array."""
    rng, build = np.random.default_rng(seed), Builder("slow")
    x = build.input((1, 8, 8))
    for out, pooled in ((16, True), (16, False), (16, False)):
        held = build[x].type.channels
        acc = build.accumulate(x, rng.integers(-1, 2, (out, held, 3, 3)).astype(np.int8), padding=1)
        x = build.rescale(acc, fit(rng.uniform(0.05, 0.2, out), np.zeros(out), 4), signed=False)
        x = build.max_pool(x, 2) if pooled else x
    build.output(x)
    return build.finish()


def forced(monkeypatch: pytest.MonkeyPatch, pick: np.random.Generator) -> list[int]:
    """Take one of the other orders wherever there is one; counts networks without and with."""
    given, counts = Mapping.ways.fget, [0, 0]
    assert given is not None

    def some(mapping: Mapping) -> object:
        ways = given(mapping)
        counts[len(ways) > 1] += 1
        return ways if len(ways) == 1 else (ways[int(pick.integers(1, len(ways)))],)

    monkeypatch.setattr(Mapping, "ways", property(some))
    return counts


def test_steps_of_the_next_image_stand_before_one_of_this() -> None:
    network = map_graph(prepare(begins_slowly()), T8).network
    kinds = [type(step) for step in network.steps]
    assert kinds == [ConvStep, PoolStep, ConvStep, ConvStep]
    plain = batched(network, (1, 1, 1, 3), 3)
    assert plain.origins == (0, 1, 2, 0, 1, 2, 0, 1, 2, 3)
    ways = list(ways_ahead(plain))
    assert [way.origins for way in ways] == [(0, 1, 0, 2, 1, 0, 2, 1, 2, 3)]
    assert ways[0].network.paired == {2, 5}
    assert sorted(s.output.name for s in ways[0].network.steps) == sorted(
        s.output.name for s in plain.network.steps
    )
    # every step still follows those that make what it reads
    made = {ways[0].network.source} | {part for s in plain.network.stacked for part, _ in s.parts}
    for step in ways[0].network.steps[:-1]:
        assert step.sources[0] in made or step.sources[0].name.startswith(network.source.name)
        made.add(step.output)
    two = list(ways_ahead(batched(network, (1, 1, 1, 1), 2)))
    assert [way.origins for way in two] == [(0, 1, 0, 2, 1, 3, 2, 3), (0, 1, 2, 0, 3, 1, 2, 3)]


def test_nothing_stands_before_where_all_images_go_together() -> None:
    network = map_graph(prepare(begins_slowly()), T8).network
    assert list(ways_ahead(batched(network, (2, 2, 2, 2), 2))) == []
    assert list(ways_ahead(Batched.of_one(network))) == []


def test_an_image_begins_beside_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    graph, options = begins_slowly(), CompilerOptions(batch=4)

    def later() -> int:
        return Simulator(compile_graph(graph, T8, options=options)).time_images(8).later.cycles

    fast = later()
    assert not wrong_images(
        graph, compile_graph(graph, T8, options=options), np.random.default_rng(1)
    )
    monkeypatch.setattr(grouping, "ways_ahead", lambda laid: iter(()))
    assert fast < 0.9 * later()


@pytest.mark.parametrize("keep", [False, True])
def test_integers_stay_in_every_order(monkeypatch: pytest.MonkeyPatch, *, keep: bool) -> None:
    rng = np.random.default_rng(5)
    counts = forced(monkeypatch, rng)
    for seed in range(3):
        graph = begins_slowly(seed)
        program = compile_graph(graph, T8, keep=keep, options=CompilerOptions(batch=4))
        assert not wrong_images(graph, program, rng)
    assert counts == [0, 3]


def random_one(rng: np.random.Generator) -> Graph:
    """A slow beginning, and convolutions behind it, some with an addition around them."""
    build = Builder("random")
    side = int(rng.integers(4, 11))
    x = build.input((int(rng.integers(1, 4)), side, side))

    def conv(x: str, out: int, kernel: int) -> str:
        held, terms = build[x].type.channels, int(rng.integers(1, 5))
        trits = rng.integers(-1, 2, (out, held, kernel, kernel)).astype(np.int8)
        acc = build.accumulate(x, trits, padding=kernel // 2)
        factor = rng.uniform(0.05, 0.3, out)
        return build.rescale(acc, fit(factor, np.zeros(out), terms), signed=bool(rng.integers(2)))

    def channels() -> int:
        return int(rng.integers(1, 33))

    x = conv(x, channels(), int(rng.choice([1, 3])))
    if rng.integers(4):
        x = build.max_pool(x, 2) if rng.integers(2) else build.max_pool(x, 3, stride=1, padding=1)
    for _ in range(int(rng.integers(1, 4))):
        held = build[x].type.channels
        made = conv(x, held if rng.integers(2) else channels(), 3)
        if build[made].type.channels == held and rng.integers(2):
            made = build.add(made, x, fit_add(0.9, 0.7, 2.0, 2), signed=True)
        x = made
    build.output(x)
    return build.finish()


def agree_on(seeds: range, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Run random networks in passes, begun beside the one before wherever that can be."""
    counts = forced(monkeypatch, np.random.default_rng(seeds.start))
    for seed in seeds:
        rng = np.random.default_rng([12, seed])
        graph, batch, keep = random_one(rng), int(rng.integers(2, 6)), bool(rng.integers(4) == 0)
        words = int(rng.choice([64, 128, 256, 512]))
        machine = replace(
            T8,
            activation_bank_words=words,
            pixels=int(rng.choice([8, 16, 32])),
        )
        try:
            program = compile_graph(graph, machine, keep=keep, options=CompilerOptions(batch=batch))
        except InfeasibleError:
            continue
        assert not wrong_images(graph, program, rng), f"seed {seed}, {batch} images a pass"
    return counts


def test_random_networks_have_the_integers_of_the_interpreter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, ahead = agree_on(range(12), monkeypatch)
    assert ahead > 3


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_four_hundred_random_networks_have_the_integers_of_the_interpreter(
    part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ahead = agree_on(range(100 + 100 * part, 200 + 100 * part), monkeypatch)
    assert ahead > 25
