"""Maximum pools of accumulators move behind the rescale, where values are narrow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Accumulate, MaxPool, Node, Rescale, Threshold
from tnthw.ir.passes.base import Pass, with_nodes


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolAfterRescale(Pass):
    """Turn accumulate, maxpool, rescale into accumulate, rescale, maxpool.

    Accumulators do not leave the array, so only the second order can be mapped.  Exact where every
    factor m of the rescale is at least 0: then f(x) = clamp((x * m + bias) >> shift) never falls
    as x grows, and such an f gives f(max of a window) = max of f over the window, each window
    holding at least one value.  A threshold counts upwards and never falls either.
    """

    name: ClassVar[str] = "pool-after-rescale"

    def run(self, graph: Graph) -> Graph:
        """Exchange every such pair; pools with another reader stay."""
        nodes = {node.name: node for node in graph}
        users = graph.users()
        result: list[Node] = []
        for node in graph:
            pool = nodes[node.inputs[0]] if node.inputs else None
            if (
                isinstance(node, Rescale | Threshold)
                and isinstance(pool, MaxPool)
                and isinstance(nodes[pool.inputs[0]], Accumulate)
                and len(users[pool.name]) == 1
                and (isinstance(node, Threshold) or (node.factor >= 0).all())
            ):
                wide = nodes[pool.inputs[0]].type.shape
                narrow = replace(
                    node,
                    name=pool.name,  # its old value has no other reader
                    inputs=pool.inputs,
                    type=replace(node.type, shape=wide),
                )
                after = replace(pool, name=node.name, inputs=(narrow.name,), type=node.type)
                result = [n for n in result if n.name != pool.name] + [narrow, after]
            else:
                result.append(node)
        return with_nodes(graph, result)
