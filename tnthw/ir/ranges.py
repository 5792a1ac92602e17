"""Range analysis: the smallest and largest integer that each value can take.

Bounds are kept per channel, from the actual trits and rescale parameters, so that they are tight:
an accumulator's bound is the sum of its channel's inputs at their extremes, not fan-in times 127.
What an operation makes of its inputs' bounds stands at its declaration in `tnthw.ir.ops`.
"""

from __future__ import annotations

from tnthw.ir.graph import Graph
from tnthw.ir.types import Range, Shape


def analyse(graph: Graph) -> dict[str, Range]:
    """Prove the range of every value of a graph.

    Parameters
    ----------
    graph: a graph whose shapes are right; the ranges that its types state are not believed, except
        those of inputs, and the clamps of Rescale, Threshold and Add.

    Returns
    -------
    For each value its range, in the order of the graph.
    """
    found: dict[str, Range] = {}
    shapes: dict[str, Shape] = {}
    for node in graph:
        inputs = tuple(found[name] for name in node.inputs)
        found[node.name] = node.result_range(inputs, tuple(shapes[name] for name in node.inputs))
        shapes[node.name] = node.type.shape
    return found
