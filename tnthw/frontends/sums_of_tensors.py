"""Grids after a sum of several weight tensors that no common step makes one."""

from __future__ import annotations

from typing import NamedTuple

from tnthw.frontends.arrange import Arranged
from tnthw.frontends.codes import combined, is_grid
from tnthw.frontends.steps import Affine, Clamp, Layer, Quantise


class SeveralTensors(NamedTuple):
    """What follows sums of several tensors.

    Attributes
    ----------
    nearest: names of the steps of single numbers that become part of the sum's own additions,
        their grid among them.
    closed: names of the layers that nothing of a grid is joined to.
    """

    nearest: set[str]
    closed: set[str]


def sums_of_tensors(arranged: Arranged) -> SeveralTensors:
    """Let grids after a sum of several weight tensors be those of its own additions.

    Several tensors are exact only where their scales are multiples of each other; else each has a
    rescale, and what is behind them must be an affine step, a clamp and a grid.
    """
    found = SeveralTensors(set(), set())
    layers = {
        step.name
        for step in arranged.steps.values()
        if isinstance(step, Layer) and len(step.tensors) > 1 and combined(step.tensors) is None
    }
    for name, step in arranged.steps.items():
        if name not in arranged.graded or not is_grid(step):
            continue
        chain = arranged.chain(step)
        first = arranged.steps[chain[-1]].sources[0]
        if first not in layers:
            continue
        kinds = [type(arranged.steps[each]) for each in reversed(chain)]
        while kinds and kinds[0] is Affine:
            kinds.pop(0)
        while kinds and kinds[0] is Clamp:
            kinds.pop(0)
        one = isinstance(step, Quantise) and len(step.scale) == 1
        if kinds == [Quantise] and one:
            found.nearest.update(chain)
        else:
            found.closed.add(first)
    return found
