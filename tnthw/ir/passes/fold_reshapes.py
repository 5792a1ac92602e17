"""Reshapes that do nothing, and reshapes of reshapes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from tnthw.ir.graph import Graph
from tnthw.ir.ops import Node, Reshape
from tnthw.ir.passes.base import Pass, rewired, with_nodes


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldReshapes(Pass):
    """Let a reshape of a reshape read the first one's input, and drop reshapes to the same shape.

    Exact because both forms hold the same numbers in C order.
    """

    name: ClassVar[str] = "fold-reshapes"

    def run(self, graph: Graph) -> Graph:
        """Fold every reshape that can be folded."""
        nodes: dict[str, Node] = {}
        renamed: dict[str, str] = {}
        for original in graph:
            node = rewired(original, renamed)
            if isinstance(node, Reshape):
                source = nodes[node.inputs[0]]
                if isinstance(source, Reshape):
                    node = replace(node, inputs=source.inputs)
                    source = nodes[node.inputs[0]]
                # Scales differ only where a reshape states them anew; then it is kept for reports.
                if node.type.shape == source.type.shape and node.type.scale == source.type.scale:
                    renamed[node.name] = source.name
                    continue
            nodes[node.name] = node
        return with_nodes(graph, nodes.values())
