"""Memory that a network's activations need, whatever the machine."""

from __future__ import annotations

from math import prod

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Output, Reshape

STORED_BITS = 8
"""Wider values are accumulators, which never leave their column."""


def activation_peak_bytes(graph: Graph) -> int:
    """Find the most bytes of activations that are alive at once when nodes run in order.

    A value lives from the node that makes it to the last that reads it; both ends count, since a
    node's inputs are still there while its result is written.  What an accumulator was summed from
    lives until the accumulator is read.  A reshape is the same bytes.
    """
    stored: dict[str, frozenset[str]] = {}  # the activations whose bytes a value stands for
    size: dict[str, int] = {}
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for i, node in enumerate(graph):
        read = frozenset[str]().union(*(stored[source] for source in node.inputs))
        last.update(dict.fromkeys(read, i))
        if isinstance(node, Reshape | Output) or node.type.bits > STORED_BITS:
            stored[node.name] = read
        else:
            stored[node.name] = frozenset((node.name,))
            size[node.name] = prod(node.type.shape) * STORED_BITS // 8
            first[node.name] = last[node.name] = i
    return max(
        sum(size[name] for name in size if first[name] <= i <= last[name])
        for i in range(len(graph))
    )
