"""Values that no output depends on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from tnthw.ir.graph import Graph
from tnthw.ir.passes.base import Pass, with_nodes


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveDeadValues(Pass):
    """Drop every value that no output depends on."""

    name: ClassVar[str] = "remove-dead-values"

    def run(self, graph: Graph) -> Graph:
        """Keep inputs, outputs and what lies between them."""
        return with_nodes(graph, graph)
