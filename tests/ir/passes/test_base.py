"""Pipelines verify after each pass, call back, and keep what a network computes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import every_graphs, graphs, random_graph, random_image
from tnthw.errors import GraphError
from tnthw.ir import interpreter
from tnthw.ir.contents import same
from tnthw.ir.graph import Graph
from tnthw.ir.passes.base import Pass, Pipeline
from tnthw.ir.passes.remove_dead_values import RemoveDeadValues
from tnthw.ir.passes.standard import PASSES, standard_pipeline
from tnthw.ir.verifier import verify


@settings(max_examples=30)
@given(graph=graphs(few_bit=True) | every_graphs(), seed=st.integers(0, 2**32 - 1))
def test_every_pass_keeps_the_outputs_and_finds_nothing_more_when_run_again(graph, seed):
    image = random_image(np.random.default_rng(seed), graph)
    expected = interpreter.run(graph, image)["output"]
    for kind in PASSES:
        after = kind().run(graph)
        verify(after)
        np.testing.assert_array_equal(interpreter.run(after, image)["output"], expected)
        assert same(kind().run(after), after)
    after = standard_pipeline().run(graph)
    np.testing.assert_array_equal(interpreter.run(after, image)["output"], expected)
    assert after.inputs[0].type == graph.inputs[0].type
    assert after.outputs[0].type == graph.outputs[0].type


def test_names_are_unique():
    assert len({kind.name for kind in PASSES}) == len(PASSES)


def test_the_callback_sees_each_step():
    graph = random_graph(np.random.default_rng(3))
    seen = []
    pipeline = replace(standard_pipeline(), callback=lambda step, a, b: seen.append((step, a, b)))
    result = pipeline.run(graph)
    assert [type(step) for step, _, _ in seen] == list(PASSES)
    assert seen[0][1] is graph
    assert seen[-1][2] is result
    assert all(seen[i][2] is seen[i + 1][1] for i in range(len(seen) - 1))


def test_a_pass_that_breaks_a_rule_is_named():
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Break(Pass):
        name: ClassVar[str] = "break"

        def run(self, graph: Graph) -> Graph:
            return replace(graph, nodes=graph.nodes[:-1])

    with pytest.raises(GraphError, match="after the pass break: graph random: has no output"):
        Pipeline(passes=(Break(),)).run(random_graph(np.random.default_rng(3)))


def test_dead_values_go():
    graph = random_graph(np.random.default_rng(3))
    first = graph.nodes[1]
    dead = (replace(first, name="dead"), replace(graph.nodes[2], name="deader"))
    padded = replace(graph, nodes=(*graph.nodes[:3], *dead, *graph.nodes[3:]))
    verify(padded, dead_values=True)
    assert same(RemoveDeadValues().run(padded), graph)
    assert same(Pipeline(passes=(RemoveDeadValues(),)).run(padded), graph)


def test_a_graph_that_breaks_a_rule_is_refused_before_the_first_pass():
    graph = random_graph(np.random.default_rng(3))
    broken = replace(graph, nodes=graph.nodes[:-1])
    with pytest.raises(GraphError, match="^graph random: has no output"):
        Pipeline(passes=()).run(broken)
