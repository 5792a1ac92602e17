"""Vector steps woven into the convolution before them: none overtaken, none forgotten."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tests.compiler.tight import cases
from tnthw.compiler.buffer.locations import Rolling, VectorPlan
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.options import CompilerOptions
from tnthw.errors import InfeasibleError
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import preset


def pools(kinds: tuple[int, ...]) -> Graph:
    """A convolution and some pools behind it, one kernel height each."""
    build = Builder("pools")
    x = build.input((3, 24, 4))
    acc = build.accumulate(x, np.random.default_rng(1).integers(-1, 2, (12, 3, 3, 3)), padding=1)
    x = build.rescale(acc, fit(np.full(12, 0.2), np.zeros(12), 3), signed=True)
    for kernel in kinds:
        x = build.max_pool(x, (kernel, 2), stride=(1, 1), padding=(kernel // 2, 0))
    build.output(x)
    return build.finish()


@pytest.mark.parametrize("run", [1, 7, 256])
@pytest.mark.parametrize("kinds", [(2,), (3, 2), (2, 3, 1)])
def test_pools_that_follow_a_convolution_row_by_row(kinds: tuple[int, ...], run: int) -> None:
    graph, options, followed = pools(kinds), CompilerOptions(vector_run=run), 0
    for words in (32, 128, 512):
        machine = replace(preset("t8x8"), activation_banks=2, activation_bank_words=words)
        try:
            plans = map_graph(prepare(graph), machine).plan.steps
        except InfeasibleError:
            continue
        followed += sum(isinstance(plan, VectorPlan) and plan.interleaved for plan in plans)
        assert wrong_values(graph, machine, options, keep=words == 32) == []
    assert followed


def test_slow_pools_on_tight_machines() -> None:
    """One position for each block: whoever writes over a circular buffer must wait for them."""
    rolled = 0
    for graph, machine, mapping in cases(0, 45):
        if any(isinstance(plan.output, Rolling) for plan in mapping.plan.steps):
            assert wrong_values(graph, machine, CompilerOptions(vector_run=1), keep=False) == []
            rolled += 1
    assert rolled > 3
