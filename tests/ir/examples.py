"""A graph with every operation in it."""

from __future__ import annotations

import numpy as np

from tnthw.ir.build import Builder
from tnthw.ir.graph import Graph
from tnthw.ir.rescale import fit, fit_add


def every_operation() -> Graph:
    """Build a graph with every operation in it."""
    build = Builder("example", notes=(("weights", "all ones"),))
    x = build.input((4, 4, 4), name="x")
    acc = build.accumulate(x, np.ones((4, 4, 3, 3)), padding=1, name="acc", origin="stage1.conv")
    y = build.rescale(acc, fit([0.1] * 4, [0] * 4, 2), name="y", exact=[0.1] * 4)
    wide = build.accumulate(y, np.ones((2, 4, 1, 1)), name="wide")
    few = build.threshold(wide, [[1, 5], [2, 2]], name="few")
    twice = build.concat([few, few], name="twice")
    added = build.add(y, twice, fit_add(1, 1, 0, 1), name="added")
    largest = build.max_pool(added, 2, name="largest")
    total = build.sum_pool(largest, 2, name="total")
    mean = build.rescale(total, fit([0.25] * 4, [0] * 4, 1), name="mean")
    build.output(build.reshape(mean, name="flat"), name="out")
    return build.finish()
