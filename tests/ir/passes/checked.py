"""A pass run and checked on some images, for the tests of each."""

from __future__ import annotations

import numpy as np

from tests.strategies import random_image
from tnthw.ir import interpreter
from tnthw.ir.rescale import Fit
from tnthw.ir.verifier import verify


def folded(step, graph, seed=0):
    """Run a pass and check that it keeps the outputs on some images."""
    after = step.run(graph)
    verify(after)
    rng = np.random.default_rng(seed)
    images = np.stack([random_image(rng, graph) for _ in range(20)])
    before, now = interpreter.run_batch(graph, images), interpreter.run_batch(after, images)
    for output in graph.outputs:
        np.testing.assert_array_equal(before[output.name], now[output.name])
    return after


def parameters(signs, exponents, bias, shift):
    return Fit(*(np.array(part) for part in (signs, exponents, bias, shift)))


def ops(graph):
    return [node.op for node in graph]
