"""What a report says of each layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tnthw.compiler.buffer.locations import ConvPlan, LoopOrder, Resident, Rolling, Tiled
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.emit.emitter import Uses
from tnthw.compiler.layers import layer_info
from tnthw.compiler.select import select
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine.presets import preset

T8 = preset("t8x8")


def test_layers_of_a_network(small_net: Callable[..., Graph]) -> None:
    conv, pool, fc = compile_graph(small_net(), T8).layers
    assert [(layer.name, layer.op) for layer in (conv, pool, fc)] == [
        ("conv", "accumulate"), ("pool", "maxpool"), ("fc", "accumulate"),
    ]  # fmt: skip
    assert (conv.weights, conv.macs) == (8 * 3 * 9, 8 * 3 * 9 * 64)
    assert (pool.weights, pool.macs, pool.weight_bytes) == (0, 0, 0)
    assert (fc.weights, fc.macs) == (5 * 8 * 16, 5 * 8 * 16)
    assert fc.weight_bytes == 16 * T8.tile_bytes
    assert fc.choice == "1 row tile, input on chip, output through memory"


def conv_graph() -> Graph:
    build = Builder("g")
    x = build.input((3, 6, 4), signed=True)
    acc = build.accumulate(x, np.ones((4, 3, 1, 1), np.int8), origin="conv")
    y = build.rescale(acc, fit(np.full(4, 0.2), np.zeros(4), 3), signed=True)
    total = build.sum_pool(build.add(y, y, fit_add(0.5, 0.5, 0, 2), signed=True), 2, origin="mean")
    build.output(build.rescale(total, fit(np.full(4, 0.25), np.zeros(4), 2), signed=True))
    return build.finish()


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (ConvPlan(tiles=((0, 6),), source=Resident(0, 36), output=Resident(40, 36)),
         "1 row tile, input on chip, output on chip"),
        (ConvPlan(tiles=((0, 3), (3, 6)), source=Tiled((0, 9), 8), output=Tiled((20, 30), 9),
                  order=LoopOrder.GROUPS_OUTER),
         "2 row tiles, one column group after the other, input through memory, "
         "output through memory"),
        (ConvPlan(tiles=((0, 2), (2, 4), (4, 6)), source=Resident(0, 36),
                  output=Rolling((8, 16), 30, 1)),
         "3 row tiles, input on chip, output in a circular buffer"),
    ],
)  # fmt: skip
def test_how_a_layer_was_mapped_in_words(plan: ConvPlan, words: str) -> None:
    step = select(conv_graph()).steps[0]
    bytes_once = T8.tile_bytes
    assert layer_info(step, plan, T8, bytes_once, 0, Uses()).choice == words
    again = layer_info(step, plan, T8, bytes_once * 5 // 2, 0, Uses())
    assert again.choice == f"{words}, weights loaded 2.5 times"
    assert again.weight_bytes == bytes_once


def test_pools_and_additions_are_told_apart() -> None:
    program = compile_graph(conv_graph(), T8)
    assert [layer.op for layer in program.layers] == ["accumulate", "add", "sumpool"]


def test_weights_that_do_not_fit_are_loaded_again(small_net: Callable[..., Graph]) -> None:
    tiny = replace(T8, weight_buffer_bytes=2 * T8.tile_beats * T8.memory_bytes_per_cycle)
    wide = compile_graph(small_net(size=32), replace(tiny, pixels=4)).layers[0]
    assert "weights loaded" in wide.choice
