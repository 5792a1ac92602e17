"""A graph: nodes in the order in which they are computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tnthw.errors import GraphError
from tnthw.ir.ops import Input, Node, Output
from tnthw.wording import counted


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Graph:
    """A static single assignment graph.

    Attributes
    ----------
    name: name of the network.
    nodes: every node after the nodes whose values it reads.
    notes: facts that travel with the network ("trained on ...", "weights drawn at random ..."),
        key to text.
    """

    name: str
    nodes: tuple[Node, ...]
    notes: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return f"<Graph {self.name}: {counted(len(self.nodes), 'node')}>"

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    def __len__(self) -> int:
        return len(self.nodes)

    def __getitem__(self, name: str) -> Node:
        for node in self.nodes:
            if node.name == name:
                return node
        raise GraphError(f"graph {self.name}: there is no value {name}")

    @property
    def inputs(self) -> tuple[Input, ...]:
        """The input nodes."""
        return tuple(n for n in self.nodes if isinstance(n, Input))

    @property
    def outputs(self) -> tuple[Output, ...]:
        """The output nodes."""
        return tuple(n for n in self.nodes if isinstance(n, Output))

    def users(self) -> dict[str, tuple[Node, ...]]:
        """For each value, the nodes that read it, in order."""
        found: dict[str, list[Node]] = {node.name: [] for node in self.nodes}
        for node in self.nodes:
            for source in node.inputs:
                found[source].append(node)
        return {name: tuple(users) for name, users in found.items()}
