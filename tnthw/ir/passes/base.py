"""What a pass is, and running several in order."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from tnthw.errors import GraphError
from tnthw.ir.graph import Graph
from tnthw.ir.ops import Input, Node, Output
from tnthw.ir.verifier import Checked, verify


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass(ABC):
    """A transformation of graphs that keeps every output's integers; its options are its fields."""

    name: ClassVar[str]

    @abstractmethod
    def run(self, graph: Graph) -> Graph:
        """Return a new graph, without dead values, that computes the same outputs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    """Passes in order, with the verifier after each.

    Attributes
    ----------
    passes: what to run.
    callback: called after each pass with the pass, the graph before it and the graph after it.
    """

    passes: tuple[Pass, ...]
    callback: Callable[[Pass, Graph, Graph], None] | None = None

    def run(self, graph: Graph) -> Graph:
        """Run every pass.

        Raises
        ------
        GraphError: the graph breaks a rule before the first pass (dead values are allowed), or
            after a pass, whose name is then part of the message.
        """
        known: dict[str, Checked] = {}
        verify(graph, dead_values=True, known=known)
        for step in self.passes:
            after = step.run(graph)
            try:
                verify(after, known=known)
            except GraphError as error:
                raise GraphError(f"after the pass {step.name}: {error}") from error
            if self.callback is not None:
                self.callback(step, graph, after)
            graph = after
        return graph


def rewired(node: Node, renamed: Mapping[str, str]) -> Node:
    """Let a node read other values in place of some."""
    inputs = tuple(renamed.get(name, name) for name in node.inputs)
    return node if inputs == node.inputs else replace(node, inputs=inputs)


def with_nodes(graph: Graph, nodes: Iterable[Node]) -> Graph:
    """Give a graph other nodes, and drop those that no output needs; inputs stay."""
    kept: list[Node] = []
    needed: set[str] = set()
    for node in reversed(list(nodes)):
        if node.name in needed or isinstance(node, Input | Output):
            kept.append(node)
            needed.update(node.inputs)
    return replace(graph, nodes=tuple(reversed(kept)))
