"""Pools and additions that stand alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.compiler.emit.running import wrong_values
from tnthw.compiler.compile import compile_graph
from tnthw.compiler.mapping import map_graph, prepare
from tnthw.compiler.steps import AddStep
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add
from tnthw.machine import isa
from tnthw.machine.presets import preset
from tnthw.program.disassemble import instructions_of

T8 = preset("t8x8")


def mixed(*, signed_first: bool) -> Graph:
    """An addition of a signed and an unsigned tensor that no convolution makes."""
    build, channels = Builder("mixed"), 10
    x = build.input((channels, 5, 4), signed=True)
    low = build.max_pool(x, (2, 2), stride=(1, 1))
    half = fit(np.full(channels, 0.5), np.full(channels, 100), 2)
    high = build.max_pool(build.rescale(x, half), (2, 2), stride=(1, 1))
    a, b = (low, high) if signed_first else (high, low)
    build.output(build.add(a, b, fit_add(0.75, 0.5, 3, 2), signed=True))
    return build.finish()


@pytest.mark.parametrize("signed_first", [True, False])
def test_each_operand_of_an_addition_keeps_its_sign(signed_first: bool) -> None:
    graph = mixed(signed_first=signed_first)
    (step,) = (s for s in map_graph(prepare(graph), T8).network.steps if isinstance(s, AddStep))
    assert (step.a.signed, step.b.signed) == (signed_first, not signed_first)
    adds = [
        i for _, i in instructions_of(compile_graph(graph, T8)) if isinstance(i, isa.Add)
    ]  # fmt: skip
    assert adds
    assert all((i.signed_a, i.signed_b) == (signed_first, not signed_first) for i in adds)
    assert wrong_values(graph, T8, keep=True) == []


@pytest.mark.parametrize("words", [16, 32, 64])
def test_a_pool_alone_in_row_tiles(words: int) -> None:
    build = Builder("pool")
    x = build.input((12, 20, 2), signed=True)
    build.output(build.max_pool(x, (3, 2), stride=(2, 1), padding=(1, 1)))
    machine = replace(T8, activation_banks=4, activation_bank_words=words)
    assert wrong_values(build.finish(), machine, keep=False) == []
