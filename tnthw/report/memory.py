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
    node's inputs are still there while its result is written.  A reshape is the same bytes.
    """
    owner: dict[str, str] = {}
    size: dict[str, int] = {}
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for i, node in enumerate(graph):
        same = isinstance(node, Reshape | Output)
        owner[node.name] = owner[node.inputs[0]] if same else node.name
        for source in node.inputs:
            last[owner[source]] = i
        if owner[node.name] == node.name:
            stored = node.type.bits <= STORED_BITS
            size[node.name] = prod(node.type.shape) * STORED_BITS // 8 if stored else 0
            first[node.name] = last[node.name] = i
    return max(
        sum(size[name] for name in size if first[name] <= i <= last[name])
        for i in range(len(graph))
    )
