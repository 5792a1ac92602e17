"""Loop orders of a layer whose input goes through memory in row tiles: the cheaper is chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tnthw.compiler.buffer.cost import estimate
from tnthw.compiler.buffer.locations import ConvPlan, Resident, Tiled
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.select import select
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset
from tnthw.simulator.run import Simulator
from tnthw.workflows.check import check_against_interpreter

SMALL = replace(
    preset("t8x8"), weight_buffer_bytes=4096, activation_banks=1, activation_bank_words=1024
)


def one_layer(channels: int, out: int, size: int, kernel: int = 3) -> Graph:
    rng = np.random.default_rng(0)
    build = Builder("one")
    x = build.input((channels, size, size))
    trits = rng.integers(-1, 2, (out, channels, kernel, kernel))
    acc = build.accumulate(x, trits, padding=kernel // 2, origin="big")
    build.output(build.rescale(acc, fit(np.full(out, 0.01), np.zeros(out), 3), origin="big"))
    return build.finish()


@pytest.mark.parametrize(
    ("machine", "sizes", "groups_outer"),
    [
        (
            SMALL,
            (128, 16, 10),
            True,
        ),  # 2 groups: the input twice costs less than 10 times the weights
        (replace(SMALL, columns=4, rescale_channels=4), (128, 16, 10), True),  # 2 groups in a word
        (replace(SMALL, weight_buffer_bytes=2048), (64, 32, 14), False),
    ],
)
def test_either_order_gives_the_interpreters_values(
    machine: Accelerator, sizes: tuple[int, int, int], groups_outer: bool
) -> None:
    graph = one_layer(*sizes)
    program = compile_graph(graph, machine)
    assert "row tiles" in program.layers[0].choice
    assert ("one column group after the other" in program.layers[0].choice) == groups_outer
    Simulator(program, check_hazards=True)
    image = np.random.default_rng(1).integers(0, 256, (1, sizes[0], sizes[2], sizes[2]))
    assert check_against_interpreter(graph, machine, image).values_different == 0


def test_the_estimated_busiest_unit_follows_the_machine() -> None:
    plan = ConvPlan(tiles=((0, 16),), source=Resident(0, 256), output=Resident(0, 256))
    wide = preset("t8x8")
    steps = select(one_layer(64, 64, 16)).steps
    deep = estimate(steps[0], plan, wide)
    # 8 column groups, 9 x 8 tiles, 256 positions: no tile takes longer to load than to use
    assert deep.array == 8 * 72 * 256
    assert deep.array > max(deep.vector, deep.memory)
    shallow = select(one_layer(8, 64, 16)).steps
    through = replace(plan, source=Tiled((0,), 256), output=Tiled((0,), 256))
    slow = replace(wide, memory_bytes_per_cycle=1, memory_latency=1000)
    loaded = estimate(shallow[0], through, slow)
    assert loaded.memory > max(loaded.array, loaded.vector)
    pointwise = select(one_layer(8, 64, 16, kernel=1)).steps
    drained = estimate(pointwise[0], plan, replace(wide, rescale_channels=1))
    assert drained.vector > max(drained.array, drained.memory)
    tiny = one_layer(64, 64, 2)  # four positions: a tile takes as long as its decoding
    narrow = replace(wide, memory_bytes_per_cycle=1)
    small = estimate(select(tiny).steps[0], replace(plan, tiles=((0, 2),)), narrow)
    assert narrow.tile_rows == 13
    assert small.array == 8 * 72 * 13
