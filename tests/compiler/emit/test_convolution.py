"""A convolution in a circular buffer: the halo is copied, and what a pool must read is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tnthw.compiler.buffer.locations import Rolling
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import InfeasibleError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.accelerator import Accelerator
from tnthw.machine.presets import preset


def conv_and_pool(channels: int, kernel: int, stride: int) -> Graph:
    build = Builder("rolled")
    x = build.input((3, 36, 4))
    trits = np.random.default_rng(channels).integers(-1, 2, (channels, 3, 1, 1))
    acc = build.accumulate(x, trits, origin="conv")
    x = build.rescale(acc, fit(np.full(channels, 0.4), np.zeros(channels), 3), signed=True)
    build.output(build.max_pool(x, (kernel, 1), stride=(stride, 1), origin="pool"))
    return build.finish()


def rolled(graph: Graph) -> Iterator[tuple[Accelerator, Rolling, int]]:
    """Machines on which the convolution passes through a circular buffer, and its row tiles."""
    for words in (16, 32, 64, 128, 256):
        machine = replace(preset("t8x8"), activation_banks=2, activation_bank_words=words)
        try:
            plan = map_graph(prepare(graph), machine).plan.steps[0]
        except InfeasibleError:
            continue
        if isinstance(plan.output, Rolling) and len(plan.tiles) > 2:
            yield machine, plan.output, len(plan.tiles)


@pytest.mark.parametrize("channels", [5, 20])
@pytest.mark.parametrize(("kernel", "stride"), [(3, 1), (3, 2), (4, 3), (2, 2)])
def test_a_pool_reads_the_rows_of_the_tile_before(channels: int, kernel: int, stride: int) -> None:
    graph = conv_and_pool(channels, kernel, stride)
    seen = longer = 0
    for machine, rolling, _ in rolled(graph):
        seen += 1
        rows = (rolling.slots[1] - rolling.slots[0]) // 4
        longer += 0 < rolling.halo < rows
        for keep in (False, True):
            assert wrong_values(graph, machine, keep=keep) == []
    assert seen
    # where a tile has no more rows than the halo, it matters little which are copied
    assert longer or kernel == stride


@pytest.mark.parametrize("channels", [5, 20])
def test_a_tile_waits_until_the_slowest_pool_has_read_what_it_overwrites(channels: int) -> None:
    """One position of the pool for each block of the convolution: it lags far behind."""
    graph = conv_and_pool(channels, 3, 1)
    slow, seen = CompilerOptions(vector_run=1), 0
    for machine, _, tiles in rolled(graph):
        assert wrong_values(graph, machine, slow, keep=False) == []
        seen += tiles > 3
    assert seen
