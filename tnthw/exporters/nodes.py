"""Each node of a graph by the function or the dialect's method that writes it."""

from __future__ import annotations

from typing import assert_never

import numpy as np

from tnthw.exporters.base import Writer
from tnthw.exporters.crossings import ShiftAdd
from tnthw.exporters.moves import concat, max_pool, reshape, sum_pool
from tnthw.exporters.sums import accumulate, add
from tnthw.ir.ops import (
    Accumulate,
    Add,
    Concat,
    Input,
    MaxPool,
    Output,
    Rescale,
    Reshape,
    SumPool,
    Table,
    Threshold,
)
from tnthw.ir.types import Range


def write_nodes(to: Writer) -> None:
    """Write every node.

    Raises
    ------
    GraphError: a layer cannot be said exactly in this format.
    """
    for node in to.graph:
        match node:
            case Input():
                to.input(node)
            case Output():
                to.output(node)
            case Accumulate():
                accumulate(to, node)
            case Rescale():
                steps = _shift_add(node, to.ranges[node.inputs[0]])
                to.quantiser(node, to.values[node.inputs[0]], steps)
            case Add():
                add(to, node)
            case Threshold():
                to.threshold(node)
            case Table():
                to.table(node)
            case MaxPool():
                max_pool(to, node)
            case SumPool():
                sum_pool(to, node)
            case Reshape():
                reshape(to, node)
            case Concat():
                concat(to, node)
            case _:
                assert_never(node)


def _shift_add(node: Rescale, x: Range) -> ShiftAdd:
    return ShiftAdd(
        m=node.factor,
        bias=node.bias,
        shift=node.shift.astype(np.int64),
        first=x.channel_low,
        last=x.channel_high,
        low=node.type.low,
        high=node.type.high,
    )
