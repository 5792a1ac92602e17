"""Mapping a network: the whole refusal, the presets that it fits, what preparation keeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tnthw.compiler.mapping import map_graph, prepare, presets_that_fit
from tnthw.errors import InfeasibleError
from tnthw.ir import interpreter
from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit
from tnthw.machine.presets import PRESETS, preset

T8 = preset("t8x8")


def wide(side: int) -> Graph:
    build = Builder("wide")
    x = build.input((8, 1, side))
    build.output(build.max_pool(x, (1, 2), stride=(1, 1)))
    return build.finish()


def test_bounds_and_buffer_are_refused_together_with_one_lever_each(
    small_net: Callable[..., Graph],
) -> None:
    poor = replace(
        T8,
        accumulator_bits=10,
        finish_slots=1,
        steps_rows=2,
        activation_banks=1,
        activation_bank_words=8,
    )
    with pytest.raises(InfeasibleError) as caught:
        map_graph(prepare(small_net()), poor)
    fields = [lever.field for lever in caught.value.levers]
    assert sorted(fields) == ["accumulator_bits", "activation_bank_words", "steps_rows"]
    assert caught.value.presets == tuple(PRESETS)
    values = {lever.field: lever.value for lever in caught.value.levers}
    map_graph(prepare(small_net()), replace(poor, **values))


def test_presets_that_fit_are_those_on_which_mapping_succeeds() -> None:
    graph = wide(5000)
    fits = []
    for name, machine in PRESETS.items():
        try:
            map_graph(prepare(graph), machine)
            fits.append(name)
        except InfeasibleError:
            pass
    assert presets_that_fit(graph) == fits
    assert fits != list(PRESETS)
    assert fits


def test_a_side_that_no_machine_counts_has_no_lever() -> None:
    with pytest.raises(InfeasibleError) as caught:
        map_graph(prepare(wide(9000)), replace(T8, activation_banks=16, activation_bank_words=4096))
    assert caught.value.levers == ()
    assert caught.value.presets == ()


def test_preparing_keeps_the_outputs_and_is_done_once() -> None:
    build = Builder("flat")
    x = build.input((2, 3, 80), signed=True)
    pooled = build.max_pool(x, (1, 70), stride=(1, 5))
    acc = build.accumulate(build.reshape(pooled), np.ones((3, 18), np.int8))
    build.output(build.rescale(acc, fit(np.full(3, 0.05), np.zeros(3), 3), signed=True))
    graph = build.finish()
    ready = prepare(graph)
    assert [node.op for node in ready] != [node.op for node in graph]
    image = np.random.default_rng(0).integers(-128, 128, (2, 3, 80))
    (name,) = (output.name for output in graph.outputs)
    before, after = interpreter.run(graph, image)[name], interpreter.run(ready, image)[name]
    np.testing.assert_array_equal(before, after)
    assert [node.op for node in prepare(ready)] == [node.op for node in ready]
